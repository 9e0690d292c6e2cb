import { describe, expect, it } from '@jest/globals'
import type { ClusterFacts } from '../../src/domain/facts.ts'
import type { GateEntry } from '../../src/policy/decision.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import type { PoolEvent } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, newest, poolFacts } from './build-facts.ts'
import {
  decisionOn,
  gateEntry,
  historyOf,
  policyOf,
  type RingChanges,
  ring,
} from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const upgrading = { provisioning_state: 'UpgradingNodeImageVersion' }

function cluster(name: string, pools: ClusterFacts['pools'], region = 'westeurope'): ClusterFacts {
  return clusterFacts(pools, { id: clusterId.replace('pay-weu', name), region })
}

/** What the budget says of pool `asked`, which stands in a cluster of its own unless it is given. */
function budget(
  clusters: readonly ClusterFacts[],
  over: RingChanges,
  started: readonly PoolEvent[] = [],
  policy: Partial<PolicyDocument> = {},
): GateEntry {
  const given = clusters.some(({ pools }) => pools.some(({ name }) => name === 'asked'))
  const own = given ? [] : [cluster('own', [poolFacts({ name: 'asked' })])]
  const rings = policy.rings ?? [ring('one', over)]
  return gateEntry(
    decisionOn(
      factsOf([...clusters, ...own]),
      policyOf({ ...policy, rings }),
      historyOf({ started }),
      now,
      'asked',
    ),
    'budget',
  )
}

function start(name: string, pool: string, at: string): PoolEvent {
  return { cluster: clusterId.replace('pay-weu', name), pool, image: newest, at }
}

describe('one operation at a time in a cluster', () => {
  it('is never in the way of itself', () => {
    const asked = poolFacts({ name: 'asked', ...upgrading })
    expect(budget([cluster('a', [asked])], {}).result).toBe('pass')
  })

  it('names the other pool, and no deadline sets it aside', () => {
    const pools = [poolFacts({ name: 'asked' }), poolFacts({ name: 'other', ...upgrading })]
    expect(budget([cluster('a', pools)], {})).toMatchObject({
      result: 'wait',
      code: 'budget.concurrency',
      evidence: { over: 'cluster', limit: 1, running: 1, busy_pool: 'other' },
    })
    const deadlines = [
      { rings: [], 'max-image-age': '1d', ahead: '0d', relax: ['budget'] },
    ] as const
    const facts = factsOf([cluster('a', pools)])
    const decision = decisionOn(facts, policyOf({ deadlines }), historyOf({}), now, 'asked')
    expect(decision).toMatchObject({ reason_code: 'budget.concurrency', relaxed: [] })
  })
})

describe('the first pool of a ring', () => {
  const alone = { first: 'one-pool' } as const
  it('does not wait for itself', () => {
    const pools = [poolFacts({ name: 'asked', ...upgrading })]
    expect(budget([cluster('a', pools)], alone).result).toBe('pass')
  })

  it('goes before a pool of its own cluster', () => {
    const has = poolFacts({ name: 'first', image: newest })
    expect(budget([cluster('a', [poolFacts({ name: 'asked' }), has])], alone)).toMatchObject({
      code: 'budget.first-pool',
    })
  })

  it('is another one in another ring', () => {
    const rings = ['a', 'b'].map((name) => {
      return ring(name, { ...alone, match: { clusters: [`*/${name}`] } })
    })
    const clusters = [
      cluster('a', [poolFacts({ name: 'first', image: newest }), poolFacts({ name: 'second' })]),
      cluster('b', [poolFacts({ name: 'asked' })]),
    ]
    expect(budget(clusters, {}, [], { rings }).result).toBe('pass')
  })
})

describe('limits count', () => {
  const limits = { pools: '1 per 24h' }
  it('each cluster with an upgrade that runs', () => {
    const clusters = ['a', 'b'].map((name) => cluster(name, [poolFacts(upgrading)]))
    const over = { budget: { ring: { 'clusters-at-once': 2 }, region: {} } }
    expect(budget(clusters, over)).toMatchObject({ evidence: { limit: 2, running: 2 } })
  })

  it.each(['ring', 'region'])('by %s only what is in the ring', (kind) => {
    const own = { ring: {}, region: {}, [kind]: limits }
    const rings = [
      ring('first', { match: { clusters: ['*/a'] } }),
      ring('second', { match: { clusters: ['*/own'] }, budget: own }),
    ]
    const clusters = [cluster('a', [poolFacts()])]
    const started = [start('a', 'user1', '2026-11-23T05:00:00Z')]
    expect(budget(clusters, {}, started, { rings }).result).toBe('pass')
  })

  it('the start that ends last, in whatever order they were recorded', () => {
    const started = [
      start('a', 'user1', '2026-11-23T05:00:00Z'),
      start('a', 'user1', '2026-11-23T01:00:00Z'),
    ]
    const over = { budget: { ring: limits, region: {} } }
    expect(budget([cluster('a', [poolFacts()])], over, started)).toMatchObject({
      clears_at: '2026-11-24T05:00:00Z',
    })
  })

  it('and tell of the one that frees last, the widest among equals', () => {
    const started = [start('a', 'user1', '2026-11-23T05:00:00Z')]
    const clusters = [cluster('a', [poolFacts()])]
    const over = { budget: { ring: limits, region: {} } }
    const wide = (pools: string): Partial<PolicyDocument> => ({ budget: { fleet: { pools } } })
    const overOf = (pools: string): unknown => {
      return budget(clusters, over, started, wide(pools)).evidence['over']
    }
    expect(overOf('1 per 2d')).toBe('the fleet')
    expect(overOf('1 per 24h')).toBe('the fleet')
    expect(overOf('1 per 12h')).toBe('ring one')
  })
})
