import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import { candidatesOf } from '../../src/policy/candidate.ts'
import { takesImages } from '../../src/policy/fleet.ts'
import { type History, noHistory } from '../../src/policy/history.ts'
import { ringPlaces } from '../../src/policy/membership.ts'
import type { World } from '../../src/policy/world.ts'
import { worldAt } from '../../src/policy/world.ts'
import {
  clusterFacts,
  clusterId,
  factsOf,
  latestFact,
  newest,
  older,
  poolFacts,
} from './build-facts.ts'
import { historyOf, policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const family = 'AKSAzureLinux-aclgen2TL'
const between = `${family}-202609.10.0`

function world(pools: readonly PoolFacts[], history: Partial<History> = {}): World {
  const rings = [
    ring('first', { match: { pools: ['first*'] } }),
    ring('second', { match: { pools: ['second*'] }, engine: 'snapshot' }),
  ]
  return worldAt(factsOf([clusterFacts(pools)]), policyOf({ rings }), historyOf(history), now)
}

function firstRing({ policy }: World): World['policy']['rings'][number] {
  const [first] = policy.rings
  if (first === undefined) throw new Error('no ring')
  return first
}

describe('the survey of the fleet', () => {
  it('takes a pool of which Azure says no more than the name as idle, and as nobody to count', () => {
    const { fleet, policy } = world([{ name: 'first' }])
    const [cluster] = fleet.members
    expect(fleet.members).toHaveLength(1)
    expect(fleet.upgrading).toEqual([])
    expect(cluster && fleet.busyPools(cluster.cluster)).toEqual([])
    expect(policy.rings.map((each) => fleet.proofOf(each, newest).pools)).toEqual([0, 0])
  })

  it.each(['Succeeded', 'Failed', 'Canceled'])('sees nothing run on a pool that %s', (state) => {
    const { fleet } = world([poolFacts({ provisioning_state: state })])
    expect(fleet.members.map(({ cluster }) => fleet.busyPools(cluster))).toEqual([[]])
  })

  it('counts pools of an unknown form of image by that image alone', () => {
    const here = world(
      ['custom-a', 'custom-b'].map((image) => poolFacts({ name: `first${image.at(-1)}`, image })),
    )
    expect(here.fleet.proofOf(firstRing(here), 'custom-a').pools).toBe(1)
  })

  it.each([
    [{ type: 'AvailabilitySet' }, false],
    [{ type: 'VirtualMachineScaleSets' }, true],
    [{ mode: 'Machines' }, false],
    [{}, true],
  ])('a pool with %j takes images: %s', (over, takes) => {
    expect(takesImages({ name: 'user1', ...over })).toBe(takes)
  })

  it('begins with a history of which every list is empty', () => {
    expect(Object.values(noHistory).flat()).toEqual([])
  })
})

describe('the rings of a pool', () => {
  const cluster = clusterFacts([])
  const placesIn = (
    rings: readonly ReturnType<typeof ring>[],
  ): ReturnType<ReturnType<typeof ringPlaces>> => ringPlaces(policyOf({ rings }))(cluster)

  it('are outside where there are none', () => {
    expect(placesIn([])(poolFacts())).toEqual({ kind: 'outside' })
  })

  it('are told of each pool by itself, whatever their names run together to', () => {
    const placeOf = placesIn([
      ring('a', { match: { pools: ['one'] } }),
      ring('bc', { match: { pools: ['one'] } }),
      ring('ab', { match: { pools: ['two', 'also'] } }),
      ring('c', { match: { pools: ['two', 'also'] } }),
    ])
    const namesOf = (name: string): unknown => {
      const place = placeOf(poolFacts({ name }))
      return place.kind === 'ambiguous' && place.rings.map((each) => each.name)
    }
    expect([namesOf('one'), namesOf('two')]).toEqual([
      ['a', 'bc'],
      ['ab', 'c'],
    ])
    expect(placeOf(poolFacts({ name: 'two' }))).toBe(placeOf(poolFacts({ name: 'also' })))
  })

  it('take a cluster that one of the patterns fits', () => {
    const match = { clusters: ['rg-other/*', 'rg-pay/*'] }
    expect(placesIn([ring('one', { match })])(poolFacts()).kind).toBe('ring')
  })

  it('take no pool without an OS SKU for one of some letters', () => {
    const placeOf = placesIn([ring('one', { match: { 'os-skus': ['*a*'] } })])
    expect(placeOf({ name: 'user1' }).kind).toBe('unmatched')
    expect(placeOf(poolFacts()).kind).toBe('ring')
  })
})

describe('what a pool of a ring with snapshots could get', () => {
  const proven = (image: string, pool = 'first'): History['proven'][number] => {
    return { cluster: clusterId, pool, image, at: '2026-11-20T00:00:00Z' }
  }
  const approvals = [{ ring: 'second', family, version: '202609.10.0' }]
  /** Images, or what else is said, of the pool `second`. */
  function candidates(
    over: Partial<PoolFacts>,
    history: Partial<History>,
    others: readonly PoolFacts[],
  ): readonly unknown[] {
    const here = world([...others, poolFacts({ name: 'second', ...over })], history)
    const member = here.fleet.members.find(({ pool }) => pool.name === 'second')
    if (member === undefined) throw new Error('no pool')
    return candidatesOf(member.pool, member.place, here).map((each) => {
      return each.kind === 'newer' ? each.image : each
    })
  }
  const canary = poolFacts({ name: 'first', image: newest })

  it('is nothing else where the latest image is not known, or not newer', () => {
    expect(candidates({ latest: latestFact({ image: '' }) }, { approvals }, [canary])).toEqual([
      { kind: 'unknown', code: 'image.latest-missing' },
    ])
    expect(candidates({ latest: latestFact({ image: older }) }, { approvals }, [canary])).toEqual([
      { kind: 'none-newer' },
    ])
    const image = { image: 'custom' }
    expect(candidates(image, { approvals }, [canary])).toEqual([
      { kind: 'unknown', code: 'image.not-comparable' },
    ])
  })

  it('is not asked for where nobody asked, and unreachable where Azure failed in another way', () => {
    expect(candidates({ latest_not_asked: 'images-removed' }, {}, [])).toEqual([
      { kind: 'not-asked' },
    ])
    const problem = { scope: clusterId, reading: 'latest', code: 'api.failed', message: 'no' }
    expect(candidates({ latest: latestFact({ problem: problem as never }) }, {}, [])).toEqual([
      { kind: 'unknown', code: 'evidence.unreachable', problem: 'no' },
    ])
  })

  it('holds the latest beside an older one when both are proven', () => {
    const history = { proven: [proven(newest), proven(between)] }
    expect(candidates({}, history, [canary])).toEqual([newest, between])
  })

  it('holds no image that too few pools have proven', () => {
    const second = poolFacts({ name: 'first2', image: between })
    expect(candidates({}, { proven: [proven(between)] }, [canary, second])).toEqual([newest])
  })
})
