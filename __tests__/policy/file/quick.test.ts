import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { cpuTime } from '../../cpu-time.ts'
import { badPolicies } from './bad-policies.ts'

function bestTime(text: string): number {
  const times = Array.from({ length: 5 }, () => cpuTime(() => loadPolicy(text, 'p.yml')))
  return Math.min(...times)
}

describe('a bad policy file', () => {
  it.each(badPolicies.map(({ name, text }) => [name, text] as const))(
    'is read within 50 ms: %s',
    (_name, text) => {
      expect(bestTime(text)).toBeLessThan(50)
    },
  )
})
