import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { Decision } from '../../src/policy/decision.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import type { FailedEvent } from '../../src/policy/history.ts'
import { runs } from '../property-runs.ts'
import { questions } from './arbitrary-world.ts'
import { clusterFacts, clusterId, factsOf, newest, older, poolFacts } from './build-facts.ts'
import { decisionOn, envRing, gateEntry, historyOf, policyOf } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const envs = ['canary', 'prod', 'later'] as const
type Env = (typeof envs)[number]

const facts = factsOf(
  envs.map((env) => {
    const pool = poolFacts({ name: env, image: env === 'canary' ? newest : older })
    return clusterFacts([pool], { id: idOf(env), tags: { env } })
  }),
)

function idOf(env: string): string {
  return clusterId.replace('pay-weu', env)
}

function failure(ring: string, pool: string, over: Partial<FailedEvent> = {}): FailedEvent {
  return {
    ring,
    cluster: idOf(ring),
    pool,
    image: newest,
    at: '2026-11-15T00:00:00Z',
    reason: 'nodes not ready',
    ...over,
  }
}

/** Every ring bears this number; the image is proven in all of them. */
function decide(
  env: Env,
  failed: readonly FailedEvent[],
  failures: Readonly<Partial<Record<Env, number>>>,
): Decision {
  const policy = policyOf({
    rings: envs.map((each) => envRing(each, { failures: failures[each] ?? 0 })),
  })
  const proven = ['canary', 'prod'].map((each) => {
    return { cluster: idOf(each), pool: each, image: newest, at: '2026-11-10T00:00:00Z' }
  })
  return decisionOn(facts, policy, historyOf({ proven, failed }), now, env)
}

function isHalted(...question: Parameters<typeof decide>): boolean {
  const entry = gateEntry(decide(...question), 'ring')
  return 'code' in entry && entry.code === 'ring.halted'
}

const [one, two, three] = ['a', 'b', 'c'].map((pool) => failure('prod', pool)) as [
  FailedEvent,
  FailedEvent,
  FailedEvent,
]

describe('a ring is halted when more pools than `failures` failed with the image', () => {
  const table: readonly (readonly [what: string, failed: FailedEvent[], bears: number, boolean])[] =
    [
      ['none', [], 0, false],
      ['one, and it bears none', [one], 0, true],
      ['one, and it bears one', [one], 1, false],
      ['two, and it bears one', [one, two], 1, true],
      ['two, and it bears two', [one, two], 2, false],
      ['three, and it bears two', [one, two, three], 2, true],
      ['one pool twice', [one, { ...one, at: '2026-11-16T00:00:00Z' }], 1, false],
      [
        'one pool in another spelling',
        [one, { ...one, cluster: one.cluster.toUpperCase() }],
        1,
        false,
      ],
      ['pools of one name in two clusters', [one, { ...one, cluster: idOf('x') }], 1, true],
      ['one with another image', [one, { ...two, image: older }], 1, false],
      ['one in a later ring', [one, failure('later', 'l')], 1, false],
      ['one in the ring before, which bears none', [one, failure('canary', 'c')], 1, true],
      ['one in a ring that is gone', [one, failure('gone', 'g')], 1, true],
      ['one that was cleared', [one, { ...two, cleared_at: '2026-11-20T00:00:00Z' }], 1, false],
      ['one that is to come', [one, { ...two, at: '2026-11-24T00:00:00Z' }], 1, false],
    ]
  it.each(table)('%s', (_what, failed, bears, halted) => {
    expect(isHalted('prod', failed, { prod: bears })).toBe(halted)
  })

  it('each by its own number, and halts every later one', () => {
    const failed = [failure('canary', 'c')]
    expect(isHalted('later', failed, { canary: 1 })).toBe(false)
    // What a later ring bears does not help against a halt of the one before.
    expect(isHalted('prod', failed, { prod: 5 })).toBe(true)
    expect(isHalted('later', failed, { prod: 5, later: 5 })).toBe(true)
  })

  it('and failures of several rings are not added up', () => {
    expect(isHalted('later', [failure('canary', 'c'), one], { canary: 1, prod: 1 })).toBe(false)
    expect(isHalted('later', [failure('canary', 'c'), one, two], { canary: 1, prod: 1 })).toBe(true)
  })

  it('and tells how many failed where some may', () => {
    const decision = decide('prod', [one, two], { prod: 1 })
    expect(decision).toMatchObject({ verdict: 'blocked', reason_code: 'ring.halted' })
    expect(gateEntry(decision, 'ring')).toMatchObject({
      evidence: { ring: 'prod', pool: 'a', failed_pools: 2, failures: 1 },
      message: `${newest} failed in ring prod on rg-pay/prod/a, Sun 2026-11-15 00:00 UTC: nodes not ready. So far it failed on 2 pools; 1 may fail.`,
    })
  })

  it('and tells nothing of it where none may', () => {
    const entry = gateEntry(decide('prod', [one, two], {}), 'ring')
    expect(Object.keys(entry.evidence)).toEqual([
      'ring',
      'image',
      'cluster',
      'pool',
      'failed_at',
      'reason',
    ])
    expect(entry).toMatchObject({
      message: expect.stringMatching(/: nodes not ready\.$/),
    })
  })
})

describe('a ring that bears more failures', () => {
  it('never holds a pool back that could move before', () => {
    let freed = 0
    fc.assert(
      fc.property(questions, ({ facts: some, document, history, now: at }) => {
        // One pool of each cluster has failed with what it is offered.
        const failed = some.clusters.flatMap(({ id, pools }) =>
          pools.slice(0, 1).map(({ name, latest }) => {
            const image = latest?.image ?? newest
            return failure('canary', name, { cluster: id, image, at: '2026-09-01T00:00:00Z' })
          }),
        )
        const verdicts = (failures: number): readonly string[] => {
          const rings = document.rings.map((each) => Object.assign({}, each, { failures }))
          const policy = compilePolicy({ ...document, rings }, 'a-test')
          return evaluate(some, policy, { ...history, failed }, at).map(({ verdict }) => verdict)
        }
        const [strict, loose] = [verdicts(0), verdicts(2)]
        strict.forEach((verdict, pool) => {
          if (verdict === 'eligible') expect(loose[pool]).toBe('eligible')
          if (verdict !== loose[pool]) freed += 1
        })
      }),
      { numRuns: runs(1_000) },
    )
    expect(freed).toBeGreaterThan(0)
  })
})
