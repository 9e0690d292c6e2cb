import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/domain/facts.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { RingDocument } from '../../src/policy/document.ts'
import type { History } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, newest, older, poolFacts } from './build-facts.ts'
import {
  decisionOn,
  envRing,
  gateEntry,
  historyOf,
  policyOf,
  type RingChanges,
} from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const armImage = 'AKSAzureLinux-aclgen2arm64TL-202610.08.0'
const armOlder = 'AKSAzureLinux-aclgen2arm64TL-202608.20.0'

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

/** Canary clusters that run these images, and one production pool that runs the older one. */
function fleet(canaries: readonly string[], prod = older, offered = newest): Facts {
  const canary = canaries.map((image, at) =>
    clusterFacts([poolFacts({ name: `c${at}`, image })], {
      id: id(`canary${at}`),
      tags: { env: 'canary' },
    }),
  )
  const latest = latestFact({ image: offered })
  const last = clusterFacts([poolFacts({ name: 'prod', image: prod, latest })], {
    id: id('prod'),
    tags: { env: 'prod' },
  })
  return factsOf([...canary, last])
}

/** Proofs of an image on the canary pools with these numbers, a day apart, from a day on. */
function proven(pools: readonly number[], image = newest, first = 10): History {
  return historyOf({
    proven: pools.map((pool, at) => ({
      cluster: id(`canary${pool}`),
      pool: `c${pool}`,
      image,
      at: `2026-11-${String(first + at).padStart(2, '0')}T00:00:00Z`,
    })),
  })
}

function prodDecision(
  facts: Facts,
  history: History,
  canary: RingChanges = {},
  at = now,
): Decision {
  const policy = policyOf({ rings: [envRing('canary', canary), envRing('prod')] })
  return decisionOn(facts, policy, history, at, 'prod')
}

describe('a ring takes only images that the ring before has proven', () => {
  const N = newest
  const O = older
  const table: readonly (readonly [
    canaries: readonly string[],
    provenOn: readonly number[],
    share: string,
    pools: number,
    verdict: string,
    code: string,
  ])[] = [
    // canary pools run …, proven on …, share, pools at least → verdict, reason
    [[N], [0], '100%', 1, 'eligible', 'image.newer'],
    [[N], [], '100%', 1, 'waiting', 'ring.not-proven'],
    [[O], [], '100%', 1, 'waiting', 'ring.not-proven'],
    [[N, N], [0], '100%', 1, 'waiting', 'ring.not-proven'],
    [[N, N], [0, 1], '100%', 1, 'eligible', 'image.newer'],
    [[N, O], [0], '50%', 1, 'eligible', 'image.newer'],
    [[N, O], [0], '51%', 1, 'waiting', 'ring.not-proven'],
    [[N, O, O], [0], '34%', 1, 'waiting', 'ring.not-proven'],
    [[N, O, O], [0], '33%', 1, 'eligible', 'image.newer'],
    [[N, O, O], [0], '33%', 2, 'waiting', 'ring.not-proven'],
    [[N, N, O], [0, 1], '33%', 2, 'eligible', 'image.newer'],
    [[N, O, O], [0], '1%', 1, 'eligible', 'image.newer'],
    // too few pools of the family can ever prove it
    [[N], [0], '100%', 2, 'blocked', 'ring.no-pools'],
    [[], [], '100%', 1, 'blocked', 'ring.no-pools'],
    [[armImage], [], '100%', 1, 'blocked', 'ring.no-pools'],
    // a pool that was taken back to the older image proves nothing any more
    [[O], [0], '100%', 1, 'waiting', 'ring.not-proven'],
  ]

  it.each(table)(
    'canaries run %j, proven on %j, %s and %i: %s (%s)',
    (canaries, on, share, pools, verdict, code) => {
      const decision = prodDecision(fleet(canaries), proven(on), { proof: { share, pools } })
      expect(decision).toMatchObject({ verdict, reason_code: code })
    },
  )

  it('takes proof of this very image, not of a neighbour in version or family', () => {
    expect(prodDecision(fleet([newest]), proven([0], older)).reason_code).toBe('ring.not-proven')
    expect(prodDecision(fleet([newest]), proven([0], armImage)).reason_code).toBe('ring.not-proven')
    const arm = fleet([newest], armOlder, armImage)
    expect(prodDecision(arm, proven([0])).reason_code).toBe('ring.no-pools')
  })

  it('still counts a canary that has moved on to a newer image', () => {
    const next = 'AKSAzureLinux-aclgen2TL-202610.20.0'
    expect(prodDecision(fleet([next]), proven([0])).verdict).toBe('eligible')
  })

  it('does not count a proof that lies after the moment that is asked for', () => {
    const at = '2026-11-09T23:59:59Z'
    expect(prodDecision(fleet([newest]), proven([0]), {}, at).reason_code).toBe('ring.not-proven')
    expect(prodDecision(fleet([newest]), proven([0]), {}, '2026-11-10T00:00:00Z').verdict).toBe(
      'eligible',
    )
  })

  it('does not ask pools for proof that AKS never upgrades', () => {
    const facts = fleet([newest])
    const machines = clusterFacts(
      [
        poolFacts({
          name: 'nap',
          mode: 'Machines',
          image: newest,
          latest_not_asked: 'no-image-upgrades',
        }),
      ],
      { id: id('canary9'), tags: { env: 'canary' } },
    )
    const with9 = factsOf([...facts.clusters, machines])
    expect(prodDecision(with9, proven([0])).verdict).toBe('eligible')
  })

  it('lets the first ring go without proof', () => {
    const policy = policyOf({ rings: [envRing('canary'), envRing('prod')] })
    const decision = decisionOn(fleet([older]), policy, historyOf({}), now, 'c0')
    expect(decision).toMatchObject({ verdict: 'eligible', subject: { ring: 'canary' } })
  })

  it('tells how far the proof is', () => {
    const entry = gateEntry(
      prodDecision(fleet([newest, newest, older]), proven([0]), {
        proof: { share: '60%', pools: 1 },
      }),
      'ring',
    )
    expect(entry).toMatchObject({
      result: 'wait',
      code: 'ring.not-proven',
      evidence: { ring: 'canary', pools: 3, needed: 2, proven: 1, running: 2 },
      message: `Ring canary has proven ${newest} on 1 of 3 pools and needs 2; 2 of them run it.`,
    })
  })
})

describe('the soak time is counted from the last proof that was needed', () => {
  const table: readonly (readonly [string, string, string, string | null])[] = [
    // soak, now → verdict, next
    ['0d', '2026-11-11T00:00:00Z', 'eligible', '2026-11-11T00:00:00Z'],
    ['1d', '2026-11-11T23:59:59Z', 'waiting', '2026-11-12T00:00:00Z'],
    ['1d', '2026-11-12T00:00:00Z', 'eligible', '2026-11-12T00:00:00Z'],
    ['7d', '2026-11-12T00:00:00Z', 'waiting', '2026-11-18T00:00:00Z'],
    ['36h', '2026-11-12T00:00:00Z', 'waiting', '2026-11-12T12:00:00Z'],
    ['80d', '2026-11-12T00:00:00Z', 'blocked', null],
  ]
  it.each(table)('soak %s at %s: %s, next %s', (soak, at, verdict, next) => {
    // Proven on two canaries on the 10th and 11th: both are needed.
    const decision = prodDecision(fleet([newest, newest]), proven([0, 1]), { soak }, at)
    expect(decision).toMatchObject({ verdict, next_eligible_at: next })
  })

  it('starts at the second proof where two of three are enough, whatever comes later', () => {
    const canary = { soak: '2d', proof: { share: '60%', pools: 1 } }
    const facts = fleet([newest, newest, newest])
    expect(prodDecision(facts, proven([2, 0, 1]), canary, '2026-11-12T12:00:00Z')).toMatchObject({
      verdict: 'waiting',
      reason_code: 'soak.running',
      next_eligible_at: '2026-11-13T00:00:00Z',
    })
  })
})

describe('a failure halts its ring and every later one, until a person clears it', () => {
  const table: readonly (readonly [string, string | undefined, string, string])[] = [
    // failed in ring, cleared at → verdict, code
    ['canary', undefined, 'blocked', 'ring.halted'],
    ['prod', undefined, 'blocked', 'ring.halted'],
    ['later', undefined, 'eligible', 'image.newer'],
    ['gone-from-the-policy', undefined, 'blocked', 'ring.halted'],
    ['canary', '2026-11-20T00:00:00Z', 'eligible', 'image.newer'],
    ['canary', '2026-11-24T00:00:00Z', 'blocked', 'ring.halted'],
  ]
  it.each(table)('failed in %s, cleared %s: %s (%s)', (where, cleared, verdict, code) => {
    const failure = {
      ring: where,
      cluster: id('canary0'),
      pool: 'c0',
      image: newest,
      at: '2026-11-15T00:00:00Z',
      reason: 'nodes not ready',
      ...(cleared === undefined ? {} : { cleared_at: cleared }),
    }
    const history = historyOf({ ...proven([0]), failed: [failure] })
    const policy = policyOf({ rings: [envRing('canary'), envRing('prod'), envRing('later')] })
    expect(decisionOn(fleet([newest]), policy, history, now, 'prod')).toMatchObject({
      verdict,
      reason_code: code,
    })
  })

  it('halts this image alone', () => {
    const failure = {
      ring: 'canary',
      cluster: id('canary0'),
      pool: 'c0',
      image: older,
      at: '2026-11-15T00:00:00Z',
      reason: 'nodes not ready',
    }
    const history = historyOf({ ...proven([0]), failed: [failure] })
    expect(prodDecision(fleet([newest]), history).verdict).toBe('eligible')
  })
})

describe('a pool is in one ring, or it does not move', () => {
  const pool = factsOf([clusterFacts([poolFacts()], { tags: { env: 'prod', team: 'pay' } })])

  it('is blocked when no ring takes it', () => {
    const policy = policyOf({ rings: [envRing('canary')] })
    expect(decisionOn(pool, policy, historyOf({}), now)).toMatchObject({
      verdict: 'blocked',
      reason_code: 'ring.unmatched',
      subject: { ring: null },
    })
  })

  it('is blocked when two rings take it, and names both', () => {
    const team = envRing('pay', { match: { tags: { team: ['pay'] } } })
    const policy = policyOf({ rings: [envRing('prod'), team] })
    expect(decisionOn(pool, policy, historyOf({}), now)).toMatchObject({
      verdict: 'blocked',
      reason_code: 'ring.ambiguous',
      message: 'The rings prod, pay match this pool, and it can be in one only.',
    })
  })

  const matches: readonly (readonly [string, RingDocument['match'], boolean])[] = [
    ['nothing asked', {}, true],
    ['tag', { tags: { ENV: ['dev', 'prod'] } }, true],
    ['tag with a star', { tags: { env: ['pr*'] } }, true],
    ['another tag', { tags: { env: ['dev'] } }, false],
    ['one tag of two', { tags: { env: ['prod'], team: ['web'] } }, false],
    ['a tag that is not there', { tags: { stage: ['*'] } }, false],
    ['cluster', { clusters: ['rg-*/pay-weu'] }, true],
    ['another cluster', { clusters: ['*/pay-neu'] }, false],
    ['region', { regions: ['northeurope', 'WestEurope'] }, true],
    ['another region', { regions: ['northeurope'] }, false],
    ['pool', { pools: ['user*'] }, true],
    ['another pool', { pools: ['system'] }, false],
    ['pool label', { 'pool-labels': { tier: ['front'] } }, true],
    ['another label', { 'pool-labels': { tier: ['back'] } }, false],
    ['OS SKU', { 'os-skus': ['azurecontainerlinux'] }, true],
    ['another OS SKU', { 'os-skus': ['Ubuntu'] }, false],
    ['subscription', { subscriptions: ['11111111-1111-1111-1111-111111111111'] }, true],
    ['another subscription', { subscriptions: ['2*'] }, false],
  ]
  it.each(matches)('matches by %s', (_, match, inside) => {
    const facts = factsOf([
      clusterFacts([poolFacts({ labels: { tier: 'front' } })], {
        tags: { env: 'prod', team: 'pay' },
      }),
    ])
    const policy = policyOf({ rings: [envRing('one', { match })] })
    const expected = inside ? 'eligible' : 'blocked'
    expect(decisionOn(facts, policy, historyOf({}), now).verdict).toBe(expected)
  })
})
