import { matchesGlob } from '../../domain/glob.ts'
import { matchesCluster } from '../../domain/selection.ts'
import { untilMoment } from '../../domain/time/freeze-span.ts'
import { type Moment, since } from '../../domain/time/time-set.ts'
import type { HoldDocument } from '../document.ts'
import { type Gate, type Judgement, type Offer, type PoolQuestion, pass } from '../gate.ts'
import type { HoldEntry } from '../history.ts'

/** Has somebody asked to leave this pool, its ring or this image alone for a while? */
export const holdGate: Gate = {
  name: 'hold',
  scope: 'pool-offer',
  idle: ({ policy, memory }) => policy.holds.length === 0 && memory.holds.length === 0,
  judge,
}

interface ActiveHold {
  readonly reason: string
  readonly until: Moment | undefined
  readonly set_in: 'policy' | 'journal'
}

function judge(offer: Offer, question: PoolQuestion): Judgement {
  const { policy, memory, now } = offer.world
  const active: ActiveHold[] = []
  for (const { document, until } of policy.holds) {
    if (!holdsByPolicy(document, offer, question)) continue
    active.push({ reason: document.reason, until, set_in: 'policy' })
  }
  for (const entry of memory.holds) {
    if (!holdsByEntry(entry, offer, question)) continue
    const until = entry.until === undefined ? undefined : untilMoment(entry.until, 'UTC')
    active.push({ reason: entry.reason, until, set_in: 'journal' })
  }
  const standing = active.filter(({ until }) => until === undefined || now < until)
  const [first] = standing
  if (first === undefined) return pass
  const ends = standing.map(({ until }) => until).filter((end) => end !== undefined)
  const finding = {
    result: 'block',
    code: 'hold.active',
    evidence: { reason: first.reason, set_in: first.set_in, holds: standing.length },
  } as const
  return ends.length === standing.length
    ? { finding, opens: since(Math.max(...ends)) }
    : { finding }
}

function holdsByPolicy(hold: HoldDocument, offer: Offer, question: PoolQuestion): boolean {
  const { cluster, pool } = question
  return (
    (hold.rings === undefined || hold.rings.some((name) => name === offer.ring?.name)) &&
    (hold.clusters === undefined ||
      hold.clusters.some((pattern) => matchesCluster(pattern, cluster.id))) &&
    (hold.pools === undefined || hold.pools.some((name) => matchesGlob(name, pool.name))) &&
    (hold.images === undefined || hold.images.some((name) => matchesGlob(name, offer.image)))
  )
}

/** Names in the journal are exact. */
function holdsByEntry(hold: HoldEntry, offer: Offer, question: PoolQuestion): boolean {
  const { cluster, pool } = question
  return (
    (hold.ring === undefined || hold.ring === offer.ring?.name) &&
    (hold.cluster === undefined || sameName(hold.cluster, cluster.id)) &&
    (hold.pool === undefined || sameName(hold.pool, pool.name)) &&
    (hold.image === undefined || sameName(hold.image, offer.image))
  )
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
