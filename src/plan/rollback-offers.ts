import type { Facts } from '../domain/facts.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { History, StartedEvent } from '../policy/history.ts'
import { poolKey } from '../policy/memory.ts'
import { rollbackOffer } from './rollback.ts'

/** A pool that can be put back, as far as the journal and the list of clusters tell. */
export interface PossibleRollback {
  /** ARM id. */
  readonly cluster: string
  readonly pool: string
  readonly from: string
  readonly to: string
  /** ISO 8601. AKS counts from the end of the upgrade: it takes the pool back at least until then. */
  readonly until: string
}

/**
 * The pools that run what they were upgraded to last, and can be put back to what they ran before. It
 * asks Azure nothing: what AKS itself has on record is read when somebody asks for the rollback.
 *
 * @param now ISO 8601 instant; later entries of the history are not looked at.
 */
export function possibleRollbacks(
  { clusters }: Pick<Facts, 'clusters'>,
  { started }: Pick<History, 'started'>,
  now: string,
): readonly PossibleRollback[] {
  const last = new Map<string, StartedEvent>()
  for (const each of started) {
    if (parseInstant(each.at) <= parseInstant(now)) last.set(poolKey(each.cluster, each.pool), each)
  }
  if (last.size === 0) return []
  return clusters.flatMap((cluster) =>
    cluster.pools.flatMap((pool) => {
      const upgrade = last.get(poolKey(cluster.id, pool.name))
      if (upgrade?.from === undefined || pool.image === undefined) return []
      if (upgrade.image.toLowerCase() !== pool.image.toLowerCase()) return []
      const used = [{ image: upgrade.from, used_until: upgrade.at }]
      const offer = rollbackOffer({ pool, cluster, recently_used: used }, upgrade.from, now)
      if (offer.kind !== 'offered') return []
      const { image: to, until } = offer
      return [{ cluster: cluster.id, pool: pool.name, from: pool.image, to, until }]
    }),
  )
}
