import type { ClusterFacts, Facts, PoolFacts } from '../domain/facts.ts'
import type { PoolReading, PoolTarget } from '../domain/pool-reading.ts'

/** Facts in which one pool is changed; the same facts when it is not among them. */
export function withPool(
  facts: Facts,
  target: Pick<PoolTarget, 'cluster' | 'pool'>,
  change: (pool: PoolFacts) => PoolFacts,
): Facts {
  return withCluster(facts, target.cluster, (cluster) => ({
    ...cluster,
    pools: cluster.pools.map((pool) => (isSame(pool.name, target.pool) ? change(pool) : pool)),
  }))
}

/**
 * Facts with what was read anew of a pool and its cluster. The cluster's other pools are brought up
 * to date too, but keep the latest image that was found for them; pools that were not selected stay out.
 */
export function withReading(facts: Facts, { target, pool, cluster }: PoolReading): Facts {
  return withCluster(facts, target.cluster, (known) => {
    const { id, name, region, maintenance, other_pools: others } = known
    const { maintenance: _, ...state } = cluster
    return {
      ...state,
      id,
      name,
      region,
      other_pools: others,
      ...(maintenance === undefined ? {} : { maintenance }),
      pools: known.pools.map((each) => {
        if (isSame(each.name, target.pool)) return { ...pool, name: each.name }
        const fresh = cluster.pools.find((other) => isSame(other.name, each.name))
        return fresh === undefined ? each : withLatestOf(each, fresh)
      }),
    }
  })
}

function withLatestOf(known: PoolFacts, fresh: PoolFacts): PoolFacts {
  const { latest, latest_not_asked: notAsked } = known
  return {
    ...fresh,
    name: known.name,
    ...(latest === undefined ? {} : { latest }),
    ...(notAsked === undefined ? {} : { latest_not_asked: notAsked }),
  }
}

function withCluster(
  facts: Facts,
  id: string,
  change: (cluster: ClusterFacts) => ClusterFacts,
): Facts {
  const index = facts.clusters.findIndex((cluster) => isSame(cluster.id, id))
  const found = facts.clusters[index]
  return found === undefined
    ? facts
    : { ...facts, clusters: facts.clusters.with(index, change(found)) }
}

export function poolOf(
  facts: Facts,
  target: Pick<PoolTarget, 'cluster' | 'pool'>,
): { readonly cluster: ClusterFacts; readonly pool: PoolFacts } | undefined {
  const cluster = facts.clusters.find(({ id }) => isSame(id, target.cluster))
  const pool = cluster?.pools.find(({ name }) => isSame(name, target.pool))
  return cluster === undefined || pool === undefined ? undefined : { cluster, pool }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
