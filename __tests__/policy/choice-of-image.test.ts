import { describe, expect, it } from '@jest/globals'
import type { PolicyDocument } from '../../src/policy/document.ts'
import type { PoolEvent } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, latestFact, newest, poolFacts } from './build-facts.ts'
import { decisionOn, envRing, historyOf, policyOf, ring } from './build-policy.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const [O, A, B, C] = ['202608.20.0', '202610.03.0', '202610.08.0', '202610.20.0'].map(
  (version) => `${family}-${version}`,
) as [string, string, string, string]
const canaryId = clusterId.replace('pay-weu', 'canary')
const shape = { vm_size: 'Standard_D4ds_v5', latest: latestFact({ image: C }) }

/** Two canaries that hold A and B, and a production pool; AKS installs C by now. */
const facts = factsOf([
  clusterFacts(
    [poolFacts({ ...shape, name: 'a', image: A }), poolFacts({ ...shape, name: 'b', image: B })],
    {
      id: canaryId,
      tags: { env: 'canary' },
    },
  ),
  clusterFacts([poolFacts({ ...shape, name: 'p', image: O })], { tags: { env: 'prod' } }),
])

function proofs(a: string, b: string): readonly PoolEvent[] {
  return [
    { cluster: canaryId, pool: 'a', image: A, at: a },
    { cluster: canaryId, pool: 'b', image: B, at: b },
  ]
}

function prodAt(now: string, proven: readonly PoolEvent[], over: Partial<PolicyDocument> = {}) {
  const canary = envRing('canary', { soak: '5d', proof: { share: '1%', pools: 1 } })
  const policy = policyOf({ rings: [canary, envRing('prod', { engine: 'snapshot' })], ...over })
  return decisionOn(facts, policy, historyOf({ proven }), now, 'p')
}

describe('of several proven images the pool gets', () => {
  it('the one that it may have first, while both wait', () => {
    const proven = proofs('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z')
    expect(prodAt('2026-11-22T00:00:00Z', proven)).toMatchObject({
      verdict: 'waiting',
      to: A,
      next_eligible_at: '2026-11-25T00:00:00Z',
    })
    const turned = proofs('2026-11-21T00:00:00Z', '2026-11-20T00:00:00Z')
    expect(prodAt('2026-11-22T00:00:00Z', turned)).toMatchObject({
      verdict: 'waiting',
      to: B,
      next_eligible_at: '2026-11-25T00:00:00Z',
    })
  })

  it('the newest of those that it may have at the same time', () => {
    const proven = proofs('2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z')
    expect(prodAt('2026-11-22T00:00:00Z', proven)).toMatchObject({ verdict: 'waiting', to: B })
    expect(prodAt('2026-11-26T00:00:00Z', proven)).toMatchObject({ verdict: 'eligible', to: B })
  })

  it('rather one that waits than one that is denied', () => {
    const proven = proofs('2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z')
    const denials = [{ image: B, reason: 'recalled' }]
    expect(prodAt('2026-11-22T00:00:00Z', proven, { denials })).toMatchObject({
      verdict: 'waiting',
      to: A,
    })
  })

  it('rather one that waits than one whose denial ends before that', () => {
    const proven = proofs('2026-11-20T00:00:00Z', '2026-11-10T00:00:00Z')
    const denials = [{ image: B, reason: 'recalled', until: '2026-11-23' }]
    expect(prodAt('2026-11-22T00:00:00Z', proven, { denials })).toMatchObject({
      verdict: 'waiting',
      to: A,
      next_eligible_at: '2026-11-25T00:00:00Z',
    })
  })

  it('rather one with a time than one without', () => {
    const proven = proofs('2026-11-20T00:00:00Z', '2026-11-20T00:00:00Z')
    const holds = [{ images: [B], reason: 'no end' }]
    const dated = [{ images: [A], reason: 'an end', until: '2026-12-01' }, ...holds]
    expect(prodAt('2026-11-26T00:00:00Z', proven, { holds: dated })).toMatchObject({
      verdict: 'held',
      to: A,
      next_eligible_at: '2026-12-01T00:00:00Z',
    })
  })
})

describe('the horizon of a next time', () => {
  const far = {
    freezes: [
      { from: '2026-11-01', to: '2027-01-05', zone: 'UTC', reason: 'Move', rings: [], regions: [] },
    ],
  }
  const pool = factsOf([clusterFacts([poolFacts()])])

  // The image is of 2026-10-08: its 90th day is 2027-01-06.
  it.each([
    ['2027-01-04', 'waiting', '2027-01-05T00:00:00Z'],
    ['2027-01-05', 'blocked', null],
  ])('is the 90th day of the image: frozen until %s it is %s', (to, verdict, next) => {
    const freezes = far.freezes.map((each) => ({ ...each, to }))
    const decision = decisionOn(pool, policyOf({ freezes }), historyOf({}), '2026-11-23T00:00:00Z')
    expect(decision).toMatchObject({ verdict, next_eligible_at: next })
  })

  it('is 90 days more for an image that is past it', () => {
    const late = policyOf({ freezes: [{ ...far.freezes[0], to: '2027-03-01' } as never] })
    const decision = decisionOn(pool, late, historyOf({}), '2027-01-06T00:00:00Z')
    expect(decision).toMatchObject({
      verdict: 'waiting',
      next_eligible_at: '2027-03-02T00:00:00Z',
      to: newest,
    })
  })

  it('makes a missing approval pointless, and leaves a hold what it is', () => {
    const freezes = far.freezes
    const now = '2026-11-23T00:00:00Z'
    const asked = policyOf({ freezes, rings: [ring('one', { approval: 'pull-request' })] })
    expect(decisionOn(pool, asked, historyOf({}), now)).toMatchObject({
      verdict: 'blocked',
      reason_code: 'policy.unsatisfiable',
    })
    const held = policyOf({
      freezes,
      holds: [{ rings: ['all'], reason: 'x', until: '2026-12-01' }],
    })
    expect(decisionOn(pool, held, historyOf({}), now)).toMatchObject({
      verdict: 'held',
      reason_code: 'hold.active',
    })
  })

  it('names only the gates that count', () => {
    const gates = { ...policyOf().document.gates, age: 'warn' as const }
    const policy = policyOf({
      freezes: far.freezes,
      gates,
      rings: [ring('one', { 'min-age': '80d', windows: ['daily 00:00-24:00'] })],
    })
    expect(decisionOn(pool, policy, historyOf({}), '2026-11-23T00:00:00Z').message).toBe(
      'No moment before Wed 2027-01-06 00:00 UTC passes all of freeze, window.',
    )
  })
})
