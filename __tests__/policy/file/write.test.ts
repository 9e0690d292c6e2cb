import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compilePolicy } from '../../../src/policy/compile.ts'
import type { PolicyDocument } from '../../../src/policy/document.ts'
import { builtInReportOnly } from '../../../src/policy/file/built-in.ts'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { resolvePolicy } from '../../../src/policy/file/resolve.ts'
import { writePolicy } from '../../../src/policy/file/write.ts'
import { runs } from '../../property-runs.ts'
import { goodPolicies } from './good-policies.ts'
import { randomDocument } from './random-document.ts'

function reload(document: PolicyDocument): unknown {
  const loaded = loadPolicy(writePolicy(document), 'p.yml')
  return 'policy' in loaded ? loaded.policy : loaded.problems
}

describe('a policy that is written', () => {
  it('loads again as the same policy, whatever it holds', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(reload(document)).toEqual(document)
      }),
      { numRuns: runs(150, 3), seed: 7 },
    )
  })

  it('is a policy file that resolves to itself, without any text in between', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        expect(resolvePolicy([document])).toEqual(document)
        expect(() => compilePolicy(document, 'test')).not.toThrow()
      }),
      { numRuns: runs(60, 3), seed: 8 },
    )
  })

  it.each(Object.entries(goodPolicies))('loads again as the same policy: %s', (_name, text) => {
    const loaded = loadPolicy(text, 'p.yml')
    if ('problems' in loaded) throw new Error('not a good policy')
    expect(reload(loaded.policy)).toEqual(loaded.policy)
  })

  it('says everything where it belongs, without aliases', () => {
    const rings = ['a', 'b', 'c'].map((name) => ({ name, match: { pools: [name] } }))
    const document = resolvePolicy([{ version: 1, rings }])
    const limits = { pools: '1 per 1h' }
    const same = document.rings.map((ring) => ({
      ...ring,
      budget: { ring: limits, region: limits },
    }))
    expect(writePolicy({ ...document, rings: same })).not.toMatch(/[&*]/)
  })

  it('loads again as the built-in one', () => {
    expect(reload(builtInReportOnly)).toEqual(builtInReportOnly)
  })
})
