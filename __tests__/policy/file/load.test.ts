import { describe, expect, it } from '@jest/globals'
import { compilePolicy } from '../../../src/policy/compile.ts'
import type { PolicyDocument } from '../../../src/policy/document.ts'
import { type LoadedPolicy, loadPolicy } from '../../../src/policy/file/load.ts'
import { problemText } from '../../../src/policy/file/problem.ts'
import { badPolicies } from './bad-policies.ts'
import { goodPolicies } from './good-policies.ts'

function load(text: string): LoadedPolicy {
  return loadPolicy(text, 'p.yml')
}

function problemsOf(text: string): readonly string[] {
  const loaded = load(text)
  return 'problems' in loaded ? loaded.problems.map((each) => problemText('p.yml', each)) : []
}

function policyOf(text: string): PolicyDocument {
  const loaded = load(text)
  if ('problems' in loaded) throw new Error(problemsOf(text).join('\n'))
  return loaded.policy
}

describe('a bad policy file', () => {
  it.each(badPolicies.map(({ name, text, problems }) => [name, text, problems] as const))(
    'is told line by line: %s',
    (_name, text, problems) => {
      expect(problemsOf(text)).toEqual(problems)
    },
  )

  it.each(['\r\n', '\n'])('has the same lines and columns with any ending of lines', (ending) => {
    const text = 'version: 1\nrings:\n  - name: dev\n    soak: 2 days\n'.replaceAll('\n', ending)
    expect(problemsOf(text)).toEqual([
      'p.yml:4:5: rings[0].soak: found "2 days"; expected a duration such as 2d or 36h. Write 2d.',
    ])
  })

  it('has the same columns after a byte order mark', () => {
    expect(problemsOf('\uFEFFsoak: 2 days')).toEqual([
      'p.yml:1:1: version: found nothing; expected 1. Begin the file with the line version: 1.',
      'p.yml:1:1: soak: found "2 days"; expected a duration such as 2d or 36h. Write 2d.',
    ])
  })

  it('is not told what follows from another problem', () => {
    const faulty = `version: 1
rings:
  - { name: Dev, match: { tag: { env: dev } } }
  - { name: prod, match: { tags: { env: 1 }, regions: [1] } }
  - { name: rest, match: { pools: a } }
holds:
  - { pols: a, reason: x }
freezes:
  - { from: soon, to: 2026-01-01, reason: x, rings: [Dev] }
`
    expect(problemsOf(faulty).map((each) => each.split(': found')[0])).toEqual([
      'p.yml:3:7: rings[0].name',
      'p.yml:3:27: rings[0].match.tag',
      'p.yml:4:36: rings[1].match.tags.env',
      'p.yml:4:56: rings[1].match.regions[0]',
      'p.yml:7:7: holds[0].pols',
      'p.yml:9:7: freezes[0].from',
    ])
  })

  it('is told what an alias repeats only once', () => {
    const text =
      'version: 1\nproof: &p { share: 0% }\nrings:\n  - { name: a, proof: *p }\n  - { name: b, match: { pools: b }, soak: x }\n'
    expect(problemsOf(text).filter((each) => each.includes('share'))).toHaveLength(1)
  })

  it('lists 100 problems and counts the others', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `key${index}: 1\n`)
    const problems = problemsOf(`version: 1\n${keys.join('')}`)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toBe(
      'p.yml:102:1: found these 100 problems and 50 more; expected none. Correct those that are listed; the others are listed then.',
    )
  })

  it.each([
    'proof: { part: 50% }',
    'budget: { ring: { pool: 1 per 1h } }',
    'budget: { fleets: {} }',
    'select: { regions: x }',
    'rings: [{ name: a, match: { region: x } }]',
    'rings: [{ name: a, toString: x }]',
    'freezes: [{ from: 2026-01-01, to: 2026-01-02, reason: x, ring: a }]',
    'denials: [{ image: a, reason: x, to: 2026-01-01 }]',
    'holds: [{ pools: a, reason: x, images2: x }]',
    'deadlines: [{ max-image-age: 60d, hasOwnProperty: 1 }]',
    'floors: [{ family: a, below: 202608.06.1, by: 2026-01-01, reason: x, until: 2026-01-01 }]',
  ])('has an unknown key in any map: %s', (line) => {
    expect(problemsOf(`version: 1\n${line}\n`)).toEqual([
      expect.stringContaining('found the unknown key'),
    ])
  })

  it('is told without advice where there is none to give', () => {
    const loaded = load('version: 2\n')
    expect('problems' in loaded && loaded.problems).toStrictEqual([
      { line: 1, column: 1, path: 'version', found: '2', expected: '1' },
    ])
  })

  it('leaves the call stacks of errors as they are', () => {
    const before = Error.stackTraceLimit
    Error.stackTraceLimit = 7
    load('version: 1\nrings: [')
    expect(Error.stackTraceLimit).toBe(7)
    Error.stackTraceLimit = before
  })

  it('does not change the prototype of objects', () => {
    load('version: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: 1 } }\n')
    expect('polluted' in {}).toBe(false)
  })
})

describe('a good policy file', () => {
  it.each(Object.entries(goodPolicies))('becomes a policy that compiles: %s', (_name, text) => {
    expect(problemsOf(text)).toEqual([])
    expect(() => compilePolicy(policyOf(text), 'test')).not.toThrow()
  })

  it('may name one preset or a list of them', () => {
    const careful = policyOf('version: 1\nextends: careful\n')
    expect(careful.rings[0]?.soak).toBe('7d')
    expect(policyOf('version: 1\nextends: [careful]\n')).toEqual(careful)
  })

  it('says where its settings stand', () => {
    const loaded = load('version: 1\nrings:\n  - name: dev\n    match: { regions: [a, b] }\n')
    expect('positions' in loaded && Object.fromEntries(loaded.positions)).toEqual({
      '': { line: 1, column: 1 },
      version: { line: 1, column: 1 },
      rings: { line: 2, column: 1 },
      'rings[0]': { line: 3, column: 5 },
      'rings[0].name': { line: 3, column: 5 },
      'rings[0].match': { line: 4, column: 5 },
      'rings[0].match.regions': { line: 4, column: 14 },
      'rings[0].match.regions[0]': { line: 4, column: 24 },
      'rings[0].match.regions[1]': { line: 4, column: 27 },
    })
  })

  it('is warned of when it has no rings and yet is not report-only', () => {
    const warnings = (text: string): readonly string[] => {
      const loaded = load(text)
      return 'warnings' in loaded
        ? loaded.warnings.map((each) => problemText('p.yml', each))
        : ['problems']
    }
    expect(warnings('version: 1\nrings: []\n')).toEqual([
      'p.yml:2:1: rings: found an empty list; expected at least one ring, or `extends: report-only`. Without rings nothing has to be proven on some pools before others get it.',
    ])
    expect(warnings('version: 1\nextends: report-only\nrings: []\n')).toEqual([])
    const ring = (name: string): string => `  - { name: ${name}, match: { pools: ${name} } }\n`
    expect(warnings(`version: 1\nsoak: 45d\nrings:\n${ring('a')}${ring('b')}${ring('c')}`)).toEqual(
      [],
    )
    expect(warnings(`version: 1\nsoak: 46d\nrings:\n${ring('a')}${ring('b')}${ring('c')}`)).toEqual(
      [
        'p.yml:3:1: rings: found rings that soak for 92d before the last one; expected at most 90d, for which Microsoft supports an image. The last ring would never get an image.',
      ],
    )
  })

  it('may have rings of which none holds all pools of another', () => {
    const rings = `version: 1
rings:
  - { name: a, match: { tags: { env: dev }, regions: westeurope } }
  - { name: b, match: { tags: { env: prod }, regions: westeurope } }
  - { name: c, match: { regions: [northeurope, westeurope], pools: "c?" } }
  - { name: d, match: { pools: "c*" } }
  - { name: e, match: { clusters: "rg/*" } }
  - { name: f, match: { clusters: "/subscriptions/*/rg/*" } }
`
    expect(problemsOf(rings).map((each) => each.split(';')[0])).toEqual([
      'p.yml:5:16: rings[2].match: found a match by which every pool of ring c is also in ring d',
    ])
  })
})
