import { compareVersions } from '../domain/image.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type { ApprovalEntry, FailedEvent, History, HoldEntry, Refusal } from './history.ts'

/** The history as of one moment, indexed for the gates. Later entries are not in it. */
export interface Memory {
  /** The first time that the image was on offer in the region. */
  readonly firstSeen: (image: string, region: string) => Moment | undefined
  /** When the image was proven on the pool for the first time. */
  readonly provenAt: (pool: string, image: string) => Moment | undefined
  /** Every image that some pool has proven. */
  readonly provenImages: readonly string[]
  readonly started: readonly Start[]
  /** Failures that nobody has cleared. */
  readonly failed: readonly FailedEvent[]
  /** What the probes of a ring said, the oldest first. */
  readonly readings: (ring: string) => readonly ProbeReading[]
  /** The newest first, none twice. Each is a yes of its own, whatever else is approved. */
  readonly approvedVersions: (ring: string, family: string) => readonly string[]
  readonly refusal: (ring: string, image: string) => Refusal | undefined
  readonly holds: readonly HoldEntry[]
}

export interface Start {
  /** Key of the pool, as `poolKey` makes it. */
  readonly pool: string
  readonly image: string
  readonly at: Moment
}

export interface ProbeReading {
  readonly at: Moment
  readonly held: boolean
  readonly reason: string
}

/** A pool's name in the whole fleet; ARM ids have no case. */
export function poolKey(clusterId: string, pool: string): string {
  return `${clusterId.toLowerCase()}/${pool.toLowerCase()}`
}

export function remember(history: History, now: Moment): Memory {
  const before = ({ at }: { readonly at: string }): boolean => parseInstant(at) <= now
  const firstSeen = earliestOf(
    history.first_seen.filter(before).map((seen) => [pair(seen.image, seen.region), seen.at]),
  )
  const proven = history.proven.filter(before)
  const provenAt = earliestOf(
    proven.map(({ cluster, pool, image, at }) => [pair(poolKey(cluster, pool), image), at]),
  )
  const readings = Map.groupBy(
    (history.probed ?? [])
      .filter(before)
      .toSorted((a, b) => parseInstant(a.at) - parseInstant(b.at)),
    ({ ring }) => ring,
  )
  const approvals = versionsOf(history.approvals)
  const refusals = new Map(
    history.refusals.filter(before).map((each) => [pair(each.ring, each.image), each]),
  )
  return {
    firstSeen: (image, region) => firstSeen.get(pair(image, region)),
    provenAt: (pool, image) => provenAt.get(pair(pool, image)),
    provenImages: [...new Set(proven.map(({ image }) => image))].toSorted(),
    started: history.started.filter(before).map(({ cluster, pool, image, at }) => ({
      pool: poolKey(cluster, pool),
      image,
      at: parseInstant(at),
    })),
    failed: history.failed.filter(before).filter(({ cleared_at: cleared }) => {
      return cleared === undefined || parseInstant(cleared) > now
    }),
    readings: (ring) =>
      (readings.get(ring) ?? []).map(({ at, result, reason = '' }) => {
        return { at: parseInstant(at), held: result === 'held', reason }
      }),
    approvedVersions: (ring, family) => approvals.get(pair(ring, family)) ?? [],
    refusal: (ring, image) => refusals.get(pair(ring, image)),
    holds: history.holds.filter(before),
  }
}

function versionsOf(approvals: readonly ApprovalEntry[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(approvals, ({ ring, family }) => pair(ring, family))
  return new Map(
    [...groups].map(([key, entries]) => {
      const versions = new Set(entries.map(({ version }) => version))
      return [key, [...versions].toSorted((a, b) => compareVersions(b, a) || (a < b ? -1 : 1))]
    }),
  )
}

/** No name holds a line break. */
function pair(a: string, b: string): string {
  return `${a}\n${b}`
}

function earliestOf(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, Moment> {
  const found = new Map<string, Moment>()
  for (const [key, at] of entries) {
    const moment = parseInstant(at)
    found.set(key, Math.min(moment, found.get(key) ?? moment))
  }
  return found
}
