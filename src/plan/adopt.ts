import { type Decision } from '../policy/decision.ts'
import { type Member, takesImages } from '../policy/fleet.ts'
import { poolKey } from '../policy/memory.ts'
import type { Ring } from '../policy/policy.ts'
import type { JournalEvent } from './journal-event.ts'
import { lastWords, openUpgrades } from './open-upgrades.ts'
import { phaseOf } from './pool-phase.ts'

export interface AdoptionCase {
  /** Of the fleet as it was observed. */
  readonly members: readonly Member[]
  readonly decisions: readonly Decision[]
  /** What the journal held before this run: its first sights tell which images are new to it. */
  readonly events: readonly JournalEvent[]
  readonly now: string
  readonly run: string
}

/**
 * Upgrades that the journal does not know of: one that runs, and one that has put a pool on an image
 * which the journal has seen come out. Either a run died between its request and its entry, or a
 * person upgraded by hand; both count as starts from now on, and are to be proven.
 *
 * An image that the journal sees for the first time tells nothing of when a pool got it: there is no
 * start to count, and the pool is proven alone (see `idleOnNewImage`).
 */
export function adoptions({
  members,
  decisions,
  events,
  now,
  run,
}: AdoptionCase): readonly JournalEvent[] {
  const open = openUpgrades(events)
  const wordOn = lastWords(events)
  const seen = new Set(
    events.flatMap((each) =>
      each.kind === 'first-seen' ? [`${each.image.toLowerCase()}\n${each.region}`] : [],
    ),
  )
  const targets = new Map(
    decisions.map(({ subject, to }) => [poolKey(subject.cluster, subject.pool), to]),
  )
  return members.flatMap(({ key, cluster, pool, place }): readonly JournalEvent[] => {
    if (place.kind !== 'ring' || !takesImages(pool) || open.has(key)) return []
    const head = { at: now, run, kind: 'adopted', cluster: cluster.id, pool: pool.name } as const
    const ring = place.ring.name
    const from = pool.image === undefined ? {} : { from: pool.image }
    switch (phaseOf(pool)) {
      case 'upgrading': {
        // Azure does not say where to; what is found at its end is compared with what was approved.
        const image = targets.get(key) ?? pool.latest?.image
        return image === undefined ? [] : [{ ...head, image, ...from, ring }]
      }
      case 'succeeded': {
        const { image } = pool
        if (image === undefined || wordOn(key, image) !== undefined) return []
        if (!seen.has(`${image.toLowerCase()}\n${cluster.region}`)) return []
        return [{ ...head, image, ring }]
      }
      case 'busy':
      case 'failed':
      case 'canceled':
        return []
    }
  })
}

/** A pool at rest that nobody has proven, on an image that a ring waits for. */
export interface IdlePool {
  readonly member: Member
  readonly ring: Ring
  readonly image: string
}

/**
 * Pools that ran the image before the gate knew it, in rings from which a decision waits for proof
 * of it. The lowest rings come first.
 */
export function idlePools(
  members: readonly Member[],
  decisions: readonly Decision[],
  events: readonly JournalEvent[],
  rings: readonly Ring[],
): readonly IdlePool[] {
  const open = openUpgrades(events)
  const wordOn = lastWords(events)
  const indexes = new Map(rings.map(({ name, index }) => [name, index]))
  /** The highest ring in which a pool could get the image. */
  const wanted = new Map<string, number>()
  for (const { to, subject } of decisions) {
    const index = indexes.get(subject.ring ?? '')
    if (to === null || index === undefined) continue
    wanted.set(to.toLowerCase(), Math.max(index, wanted.get(to.toLowerCase()) ?? 0))
  }
  return members
    .flatMap((member): readonly IdlePool[] => {
      const { key, pool, place } = member
      const { image } = pool
      if (place.kind !== 'ring' || image === undefined || !takesImages(pool)) return []
      if (open.has(key) || phaseOf(pool) !== 'succeeded') return []
      const word = wordOn(key, image)
      if (word !== undefined && word !== 'cleared') return []
      const highest = wanted.get(image.toLowerCase())
      if (highest === undefined || highest < place.ring.index) return []
      return [{ member, ring: place.ring, image }]
    })
    .toSorted((a, b) => a.ring.index - b.ring.index)
}
