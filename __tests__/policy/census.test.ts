import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import { type Census, takeCensus } from '../../src/policy/census.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { noHistory } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { policyOf } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'

function familyPool(name: string, family: string): PoolFacts {
  const latest = latestFact({ image: `${family}-202610.08.0` })
  return poolFacts({ name, image: `${family}-202608.20.0`, latest })
}

/** The census of one ring that takes all pools. */
function groupsOf(...pools: readonly PoolFacts[]): ReturnType<Census['groups']['get']> {
  const facts = factsOf([
    clusterFacts(pools),
    clusterFacts([familyPool('z', 'AKSUbuntu-2404')], { id: `${clusterId}-2`, region: 'uksouth' }),
  ])
  const policy = policyOf()
  const { groups } = takeCensus(facts, policy, evaluate(facts, policy, noHistory, now))
  return [...groups.values()][0]
}

describe('the census', () => {
  it('counts the pools, clusters and regions of a family', () => {
    const groups = groupsOf(familyPool('a', 'AKSUbuntu-2404'), familyPool('b', 'AKSUbuntu-2404'))
    expect(groups?.get('AKSUbuntu-2404')).toEqual({
      pools: 3,
      movable: 3,
      clusters: new Set([clusterId, `${clusterId}-2`]),
      regions: new Set(['westeurope', 'uksouth']),
    })
  })

  it('sorts the families, in whatever order their pools stand', () => {
    const [a, b] = ['AKSAzureLinux-V3', 'AKSAzureLinux-aclgen2TL'] as const
    const sorted = [a, b, 'AKSUbuntu-2404']
    const groups = groupsOf(familyPool('a', a), familyPool('b', b))
    expect([...(groups?.keys() ?? [])]).toEqual(sorted)
    const turned = groupsOf(familyPool('a', b), familyPool('b', a))
    expect([...(turned?.keys() ?? [])]).toEqual(sorted)
  })

  it('has no family of pools whose image has none', () => {
    const groups = groupsOf(poolFacts({ image: 'an-image-of-our-own' }))
    expect([...(groups?.keys() ?? [])]).toEqual(['AKSUbuntu-2404'])
  })
})
