import { describe, expect, it } from '@jest/globals'
import type { Proof, ProofCheck } from '../../src/domain/proof.ts'
import { proofVerdict } from '../../src/plan/proof-verdict.ts'
import type { ProofLevel } from '../../src/policy/policy.ts'

const wanted = { image: 'F-2', from: 'F-1', at: '2026-11-23T06:00:00Z' }
const soon = '2026-11-23T06:09:59Z'
const late = '2026-11-23T06:10:00Z'

type Short = readonly [ProofCheck['level'], ProofCheck['result'], string?]

function proofOf(...checks: readonly Short[]): Proof {
  return {
    checks: checks.map(([level, result, image]) => ({
      level,
      result,
      message: `${level} ${result}`,
      ...(image === undefined ? {} : { image }),
    })),
  }
}

function verdict(
  checks: readonly Short[],
  level: ProofLevel = 'V1',
  probes: readonly string[] = [],
  now = soon,
): string {
  const ring = { proof: { share_percent: 100, pools: 1, level }, probes }
  const found = proofVerdict([proofOf(...checks)], wanted, ring, now)
  if (found.kind === 'proven') return `proven ${found.level}`
  return found.kind === 'landed' ? `landed ${found.image}` : found.kind
}

const probe = ['https://a.example']

describe('the verdict on what was checked', () => {
  it.each<[string, readonly Short[], ProofLevel, readonly string[]]>([
    [
      'proven V1',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
      ],
      'V1',
      [],
    ],
    [
      'proven V1',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
      ],
      'V0',
      [],
    ],
    [
      'proven V2',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'pass'],
      ],
      'V2',
      [],
    ],
    [
      'proven V4',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V4', 'pass'],
      ],
      'V1',
      probe,
    ],
    [
      'proven V0',
      [
        ['V0', 'pass'],
        ['V1', 'unknown'],
      ],
      'V0',
      [],
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'unknown'],
      ],
      'V0',
      probe,
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'unknown'],
      ],
      'V1',
      [],
    ],
    ['later', [['V0', 'wait']], 'V0', []],
    ['later', [['V0', 'unknown']], 'V0', []],
    ['later', [], 'V0', []],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'wait'],
      ],
      'V2',
      [],
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'unknown'],
      ],
      'V2',
      [],
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'pass'],
      ],
      'V3',
      [],
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
      ],
      'V2',
      [],
    ],
    [
      'later',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
      ],
      'V1',
      probe,
    ],
    ...(['wait', 'unknown'] as const).map(
      (result): [string, readonly Short[], ProofLevel, readonly string[]] => [
        'later',
        [
          ['V0', 'pass'],
          ['V1', 'pass'],
          ['V2', 'pass'],
          ['V3', result],
        ],
        'V3',
        [],
      ],
    ),
    [
      'proven V3',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'pass'],
        ['V3', 'pass'],
      ],
      'V3',
      [],
    ],
    [
      'proven V4',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'pass'],
        ['V3', 'pass'],
        ['V4', 'pass'],
      ],
      'V3',
      probe,
    ],
    [
      'failed',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'pass'],
        ['V3', 'fail'],
      ],
      'V3',
      [],
    ],
    ['failed', [['V0', 'fail']], 'V0', []],
    [
      'failed',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V2', 'fail'],
      ],
      'V2',
      [],
    ],
    [
      'failed',
      [
        ['V0', 'pass'],
        ['V1', 'pass'],
        ['V4', 'fail'],
      ],
      'V1',
      probe,
    ],
    [
      'landed F-3',
      [
        ['V0', 'pass'],
        ['V1', 'fail', 'F-3'],
      ],
      'V1',
      [],
    ],
    [
      'landed F-3',
      [
        ['V0', 'pass'],
        ['V1', 'fail', 'F-3'],
      ],
      'V0',
      [],
    ],
  ])('%s: %j, level %s', (expected, checks, level, probes) => {
    expect(verdict(checks, level, probes)).toBe(expected)
  })

  it('lets ten minutes pass before the old image counts as a failure', () => {
    const checks: readonly Short[] = [
      ['V0', 'pass'],
      ['V1', 'fail', 'f-1'],
    ]
    expect(verdict(checks, 'V1', [], soon)).toBe('later')
    expect(verdict(checks, 'V1', [], late)).toBe('failed')
  })

  it('asks for all probes of the ring', () => {
    const good = proofOf(['V0', 'pass'], ['V1', 'pass'], ['V4', 'pass'])
    const bad = proofOf(['V0', 'pass'], ['V1', 'pass'], ['V4', 'fail'])
    const ring = {
      proof: { share_percent: 100, pools: 1, level: 'V1' },
      probes: ['a', 'b'],
    } as const
    expect(proofVerdict([good, good], wanted, ring, soon).kind).toBe('proven')
    expect(proofVerdict([good, bad], wanted, ring, soon).kind).toBe('failed')
  })

  it("gives Azure's words as the reason", () => {
    const failure = { azure_code: 'PodDrainFailure', message: 'a budget forbids it' }
    const check = { level: 'V0', result: 'fail', message: 'the pool is Failed', failure } as const
    const ring = { proof: { share_percent: 100, pools: 1, level: 'V1' }, probes: [] } as const
    expect(proofVerdict([{ checks: [check] }], wanted, ring, soon)).toEqual({
      kind: 'failed',
      reason: 'the pool is Failed. PodDrainFailure: a budget forbids it',
    })
  })
})
