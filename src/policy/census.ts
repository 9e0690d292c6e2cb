import type { Facts, PoolFacts } from '../domain/facts.ts'
import { parseImage } from '../domain/image.ts'
import type { Decision } from './decision.ts'
import { takesImages } from './fleet.ts'
import { ringPlaces } from './membership.ts'
import type { Policy, Ring } from './policy.ts'

/** The pools of one image family in one ring. */
export interface Group {
  /** Pools that can prove an image: the same count as in the proof of a ring (fleet.ts). */
  pools: number
  /** Pools that could be given an image: without those of an OS that is at its end of life. */
  movable: number
  readonly clusters: Set<string>
  readonly regions: Set<string>
}

/** How the fleet is spread over the rings of a policy. */
export interface Census {
  /** Pools of each ring, of whatever kind. */
  readonly sizes: ReadonlyMap<Ring, number>
  /** Sorted by family; images without a known family have no later release to wait for. */
  readonly groups: ReadonlyMap<Ring, ReadonlyMap<string, Group>>
  /** Pools that could be given an image and are in no ring. */
  readonly unmatched: readonly Decision[]
  /** The same in several rings, which are named. */
  readonly ambiguous: readonly { readonly decision: Decision; readonly rings: readonly Ring[] }[]
}

/** Takes the rings from the decisions, and looks for a ring only where a decision names none. */
export function takeCensus(facts: Facts, policy: Policy, decisions: readonly Decision[]): Census {
  const byName = new Map(policy.rings.map((ring) => [ring.name, ring]))
  const placesOf = ringPlaces(policy)
  const clusters = new Map(facts.clusters.map((cluster) => [cluster.id, cluster]))
  const sizes = new Map<Ring, number>(policy.rings.map((ring) => [ring, 0]))
  const groups = new Map<Ring, Map<string, Group>>(policy.rings.map((ring) => [ring, new Map()]))
  const unmatched: Decision[] = []
  const ambiguous: { readonly decision: Decision; readonly rings: readonly Ring[] }[] = []
  for (const decision of decisions) {
    const { subject, verdict } = decision
    const cluster = clusters.get(subject.cluster)
    const pool = cluster?.pools.find(({ name }) => name === subject.pool)
    if (cluster === undefined || pool === undefined) continue
    const ring = byName.get(subject.ring ?? '')
    if (ring !== undefined) {
      sizes.set(ring, (sizes.get(ring) ?? 0) + 1)
      count(groups.get(ring), decision, pool)
    } else if (verdict !== 'unsupported') {
      const place = placesOf(cluster)(pool)
      if (place.kind === 'unmatched') unmatched.push(decision)
      if (place.kind === 'ambiguous') ambiguous.push({ decision, rings: place.rings })
    }
  }
  return { sizes, groups: sorted(groups), unmatched, ambiguous }
}

function count(
  families: Map<string, Group> | undefined,
  { subject, from, verdict }: Decision,
  pool: PoolFacts,
): void {
  const image = parseImage(from ?? '')
  if (families === undefined || image.kind !== 'known' || !takesImages(pool)) return
  const { family } = image
  const known = families.get(family)
  const group = known ?? { pools: 0, movable: 0, clusters: new Set(), regions: new Set() }
  if (known === undefined) families.set(family, group)
  group.pools += 1
  if (verdict !== 'unsupported') group.movable += 1
  group.clusters.add(subject.cluster)
  group.regions.add(subject.region)
}

function sorted(
  groups: ReadonlyMap<Ring, ReadonlyMap<string, Group>>,
): ReadonlyMap<Ring, ReadonlyMap<string, Group>> {
  return new Map(
    [...groups].map(([ring, families]) => {
      return [ring, new Map([...families].toSorted(([a], [b]) => (a < b ? -1 : 1)))]
    }),
  )
}
