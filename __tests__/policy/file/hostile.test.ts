import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { cpuTime } from '../../cpu-time.ts'
import { hostileTexts } from './hostile-texts.ts'

describe('a hostile policy file', () => {
  it.each(Object.entries(hostileTexts))(
    'is read quickly and without a crash: %s',
    (_name, text) => {
      expect(cpuTime(() => loadPolicy(text, 'p.yml'))).toBeLessThan(1_000)
      const loaded = loadPolicy(text, 'p.yml')
      if (!('problems' in loaded)) return
      expect(loaded.problems.length).toBeGreaterThan(0)
      expect(loaded.problems.length).toBeLessThanOrEqual(101)
      for (const { line, column, found, path } of loaded.problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(found).not.toContain('could not be read')
        expect(found.length + path.length).toBeLessThan(700)
      }
    },
  )
})
