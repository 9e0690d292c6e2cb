import { describe, expect, it } from '@jest/globals'
import { day, hour } from '../../src/domain/time/instant.ts'
import { always } from '../../src/domain/time/time-set.ts'
import { assumedCadence } from '../../src/policy/cadence.ts'
import { takeCensus } from '../../src/policy/census.ts'
import type { GateName } from '../../src/policy/decision.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { noHistory } from '../../src/policy/history.ts'
import { type Track, tracksOf } from '../../src/policy/track.ts'
import { clusterFacts, clusterId, factsOf, poolFacts } from './build-facts.ts'
import { envRing, policyDocument, policyOf } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const facts = factsOf([
  clusterFacts([poolFacts()], { id: `${clusterId}-a`, tags: { env: 'canary' } }),
  clusterFacts([poolFacts()], { id: `${clusterId}-b`, tags: { env: 'prod' }, region: 'uksouth' }),
  clusterFacts([poolFacts()], { id: `${clusterId}-c`, tags: { env: 'prod' } }),
])

/** The tracks to production. */
function tracks(over: Partial<PolicyDocument>): readonly Track[] {
  const policy = policyOf(over)
  const census = takeCensus(facts, policy, evaluate(facts, policy, noHistory, now))
  const prod = policy.rings.at(-1)
  return prod === undefined ? [] : tracksOf(prod, policy, census, () => assumedCadence)
}

function onlyWarns(gate: GateName): PolicyDocument['gates'] {
  return { ...policyDocument().gates, [gate]: 'warn' }
}

const prod = envRing('prod', {
  first: 'one-pool',
  budget: { ring: { pools: '4 per 1d' }, region: { 'clusters-at-once': 5 } },
})
const rings = [envRing('canary'), prod]
const budget = { fleet: { pools: '6 per 1d', 'clusters-at-once': 7 } }
const ownPace = { limits: 'clusters', count: 2, places: 1, period: hour }

describe('the track to a ring', () => {
  it('leads through the rings before it, each with all of its limits', () => {
    const [{ family, stages } = { family: '', stages: [] }] = tracks({ rings, budget })
    expect(family).toBe('AKSAzureLinux-aclgen2TL')
    expect(stages.map(({ ring }) => ring)).toEqual(['canary', 'prod'])
    expect(stages[1]).toMatchObject({ one_pool_first: true, pools: 2, open: always })
    expect(stages[1]?.paces).toEqual([
      ownPace,
      { key: 'budget.fleet', limits: 'starts', count: 6, places: 1, period: day },
      { key: 'budget.fleet', limits: 'clusters', count: 7, places: 1, period: hour },
      { key: 'budget.ring', limits: 'starts', count: 4, places: 1, period: day },
      { key: 'budget.region', limits: 'clusters', count: 5, places: 2, period: hour },
    ])
  })

  it('has the limit of the clusters alone where the policy enforces no budget', () => {
    const [found] = tracks({ rings, budget, gates: onlyWarns('budget') })
    expect(found?.stages[1]).toMatchObject({ one_pool_first: false })
    expect(found?.stages[1]?.paces).toEqual([ownPace])
  })

  it('begins at the ring where the policy does not enforce the rings', () => {
    const [found] = tracks({ rings, gates: onlyWarns('ring') })
    expect(found?.stages.map(({ ring }) => ring)).toEqual(['prod'])
  })

  it('is none where a ring before has too few pools to prove an image', () => {
    const canary = envRing('canary', { proof: { share: '100%', pools: 2 } })
    expect(tracks({ rings: [canary, prod] })).toEqual([])
  })
})
