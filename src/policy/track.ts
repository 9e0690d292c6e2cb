import { always } from '../domain/time/time-set.ts'
import type { Cadence } from './cadence.ts'
import type { Census, Group } from './census.ts'
import { neededOf } from './fleet.ts'
import type { Limits, Policy, Ring } from './policy.ts'
import {
  type Pace,
  releases,
  type Stage,
  snapshotTime,
  upgradeTime,
  type Way,
  wayOf,
} from './rollout.ts'

/** The way that images of one family have to take to a ring. */
export interface Track {
  readonly family: string
  readonly cadence: Cadence
  /** The rings up to the one that is asked about. */
  readonly stages: readonly Stage[]
}

/** One way per family that the ring runs. Families that no ring before can prove have none. */
export function tracksOf(
  ring: Ring,
  policy: Policy,
  census: Census,
  cadenceOf: (family: string) => Cadence,
): readonly Track[] {
  const before = policy.modes.ring === 'enforce' ? policy.rings.slice(0, ring.index) : []
  const families = [...(census.groups.get(ring) ?? [])]
  return families.flatMap(([family, group]) => {
    if (group.movable === 0) return []
    const stages: Stage[] = []
    for (const prior of before) {
      const proving = census.groups.get(prior)?.get(family)
      if (proving === undefined || neededOf(prior.proof, proving.pools) > proving.pools) return []
      stages.push(stageOf(prior, policy, proving))
    }
    stages.push(stageOf(ring, policy, group))
    return [{ family, cadence: cadenceOf(family), stages }]
  })
}

function stageOf(ring: Ring, policy: Policy, group: Group): Stage {
  const { modes } = policy
  const budget = modes.budget === 'enforce'
  const regions = group.regions.size
  return {
    ring: ring.name,
    engine: ring.engine,
    min_age: modes.age === 'enforce' ? ring.min_age : 0,
    soak: modes.soak === 'enforce' ? ring.soak : 0,
    open: modes.window === 'enforce' ? ring.open : always,
    one_pool_first: budget && ring.one_pool_first,
    paces: [
      // One operation at a time in a cluster, whatever the policy says.
      { limits: 'clusters', count: group.clusters.size, places: 1, period: upgradeTime },
      ...(budget ? pacesOf(policy.fleet, 'budget.fleet', 1) : []),
      ...(budget ? pacesOf(ring.budget.ring, 'budget.ring', 1) : []),
      ...(budget ? pacesOf(ring.budget.region, 'budget.region', regions) : []),
    ],
    pools: group.pools,
    proof: ring.proof,
  }
}

function pacesOf(
  { starts, clusters }: Limits,
  key: NonNullable<Pace['key']>,
  places: number,
): readonly Pace[] {
  const paces: Pace[] = []
  if (starts !== undefined) paces.push({ key, limits: 'starts', places, ...starts })
  if (clusters !== undefined) {
    paces.push({ key, limits: 'clusters', count: clusters, places, period: upgradeTime })
  }
  return paces
}

/** What became of each of the releases that are tried. */
export function waysOf({ stages, cadence: { gap } }: Track): readonly Way[] {
  return releases(gap).map((release) => wayOf(stages, release, { gap, snapshot: snapshotTime }))
}

export function arrivedOf(ways: readonly Way[]): number {
  return ways.filter(({ failed }) => failed === undefined).length
}

/** Does less than half of the images reach the ring? */
export function isStarved(track: Track): boolean {
  const ways = waysOf(track)
  return arrivedOf(ways) * 2 < ways.length
}
