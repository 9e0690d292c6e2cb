import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { matchesGlob } from '../domain/glob.ts'
import { matchesCluster, matchesTags } from '../domain/selection.ts'
import type { MatchDocument } from './document.ts'
import type { Policy, Ring } from './policy.ts'

/** The ring of a pool. `outside`: the policy has no rings at all. */
export type RingPlace =
  | { readonly kind: 'outside' }
  | { readonly kind: 'ring'; readonly ring: Ring }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'ambiguous'; readonly rings: readonly Ring[] }

const outside: RingPlace = { kind: 'outside' }
const unmatched: RingPlace = { kind: 'unmatched' }

/** Finds the ring of each pool. Equal answers are one object, so that they can be keys. */
export function ringPlaces(
  policy: Policy,
): (cluster: ClusterFacts) => (pool: PoolFacts) => RingPlace {
  const { rings } = policy
  if (rings.length === 0) return () => () => outside
  const single = new Map(rings.map((ring): [Ring, RingPlace] => [ring, { kind: 'ring', ring }]))
  const several = new Map<string, RingPlace>()
  return (cluster) => {
    const possible = rings.filter(({ match }) => matchesClusterOf(match, cluster))
    return (pool) => {
      const found = possible.filter(({ match }) => matchesPoolOf(match, pool))
      const [first] = found
      if (first === undefined) return unmatched
      if (found.length === 1) return single.get(first) ?? unmatched
      const key = found.map(({ name }) => name).join(' ')
      const known = several.get(key) ?? { kind: 'ambiguous', rings: found }
      several.set(key, known)
      return known
    }
  }
}

function matchesClusterOf(match: MatchDocument, cluster: ClusterFacts): boolean {
  const { clusters, regions, subscriptions, tags } = match
  return (
    (subscriptions === undefined || anyGlob(subscriptions, cluster.subscription)) &&
    (regions === undefined || anyGlob(regions, cluster.region)) &&
    (clusters === undefined || clusters.some((pattern) => matchesCluster(pattern, cluster.id))) &&
    (tags === undefined || matchesTags(tags, cluster.tags))
  )
}

function matchesPoolOf(match: MatchDocument, pool: PoolFacts): boolean {
  const labels = match['pool-labels']
  const osSkus = match['os-skus']
  return (
    (match.pools === undefined || anyGlob(match.pools, pool.name)) &&
    (osSkus === undefined || anyGlob(osSkus, pool.os_sku ?? '')) &&
    (labels === undefined || matchesTags(labels, pool.labels ?? {}))
  )
}

function anyGlob(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => matchesGlob(pattern, text))
}
