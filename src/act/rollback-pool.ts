import type { PoolReading, PoolTarget } from '../domain/pool-reading.ts'
import { day, formatInstant, parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import { lastWords, sameImage } from '../plan/open-upgrades.ts'
import { poolOf, withPool, withReading } from '../plan/patch-facts.ts'
import { plannedRollback } from '../plan/planned-requests.ts'
import {
  previousImage,
  type RollbackOffer,
  type RollbackReason,
  rollbackOffer,
} from '../plan/rollback.ts'
import { settledVerdict, writeVerdict } from '../plan/start-verdict.ts'
import { poolKey } from '../policy/memory.ts'
import { eventsOf, flush, historyNow, note, say, type Tick, worldNow } from './tick.ts'
import { type Failure, failedEntry, inRing, nameOf } from './upgrades-prove.ts'
import { holdsLock } from './verify.ts'

/** AKS forgets where a pool came from after a week; a hold of a month outlasts a new image. */
const automaticHold = 30 * day
/** So many failed pools are asked in one run whether they can be put back. */
const mostOffers = 10

export interface RollbackWish {
  readonly target: PoolTarget
  /** Why, for the journal: shown as the reason of the hold and of the closed image. */
  readonly reason: string
  /** Milliseconds. */
  readonly holdFor: number
  readonly by?: string
}

type Offered = Extract<RollbackOffer, { readonly kind: 'offered' }>

/**
 * Puts one pool back to the image that it left last. The hold comes first: without a rollback it does
 * no harm, but a rollback without a hold would be undone by the next run.
 */
export async function rollbackPool(tick: Tick, wish: RollbackWish): Promise<void> {
  const { target, reason, holdFor, by } = wish
  const first = await readOffer(tick, target)
  if (first === undefined) return
  const { reading } = first
  const taken = reading.pool.image ?? ''
  hold(tick, wish, taken, holdFor)
  await flush(tick)
  if (!(await holdsLock(tick))) return
  const second = await readOffer(tick, target)
  if (second === undefined) return
  const { offer } = second
  if (!sameImage(second.reading.pool.image, taken) || offer.image !== first.offer.image) {
    tell(tick, target, 'rollback.left', 'it changed while it was being held; nothing was sent')
    return
  }
  const { upgrades, clock } = tick.ports
  const also = tick.locked === undefined ? [] : [tick.locked]
  const request = { reading: second.reading, image: offer.image, also }
  let verdict = writeVerdict(await upgrades.rollback(request))
  if (verdict.kind === 'unclear') {
    const settled = await upgrades.settleUnclear({ reading: second.reading, write: 'rollback' })
    verdict = settledVerdict(settled, clock.now())
  }
  if (verdict.kind !== 'accepted') {
    const kind = verdict.kind === 'refused' ? 'rollback.refused' : 'rollback.left'
    tell(tick, target, kind, `not put back to ${offer.image}: ${verdict.why}`)
    return
  }
  const ring = ringOf(tick, target)
  const { cluster, pool } = target
  const head = { at: verdict.at, run: tick.run, cluster, pool }
  const who = by === undefined ? {} : { by }
  const entry = { ...head, kind: 'rolled-back', from: taken, image: offer.image } as const
  note(
    tick,
    { ...entry, ...inRing(ring), ...who },
    failedEntry(head, taken, ring, `rolled back: ${reason}`),
  )
  tick.facts = withPool(tick.facts, target, (facts) => ({
    ...facts,
    provisioning_state: 'Updating',
  }))
  await flush(tick)
  tell(tick, target, 'pool.rolled-back', `goes back from ${taken} to ${offer.image}: ${reason}`)
}

/** Where the policy lets the gate do so by itself, once for each pool and image. */
export async function rollbackFailed(tick: Tick, failures: readonly Failure[]): Promise<void> {
  for (const { target, ring, reason, upgrade } of failures) {
    if (ring?.rollback !== 'automatic') continue
    const word = lastWords(eventsOf(tick))(upgrade.key, upgrade.image)
    if (word === 'rolled-back') continue
    await rollbackPool(tick, { target, reason, holdFor: automaticHold })
  }
}

/** Tells which failed pools can be put back, and until when. */
export async function offerRollbacks(tick: Tick): Promise<void> {
  const failed = historyNow(tick).failed.filter(({ cleared_at: cleared, ...each }) => {
    return cleared === undefined && sameImage(poolOf(tick.facts, each)?.pool.image, each.image)
  })
  const pools = new Map(failed.map((each) => [poolKey(each.cluster, each.pool), each]))
  for (const { cluster, pool } of [...pools.values()].slice(0, mostOffers)) {
    const region = poolOf(tick.facts, { cluster, pool })?.cluster.region ?? ''
    const read = await tick.ports.upgrades.readPool({ cluster, pool, region })
    if (read.kind !== 'read') continue
    const offer = offerOf(read.reading, tick.ports.clock.now())
    if (offer.kind !== 'offered') continue
    const target = { cluster, pool, region }
    const words = `can be put back to ${offer.image} until ${timeOf(tick, offer.until)}, by mode rollback`
    tell(tick, target, 'rollback.offered', words)
  }
}

/** Tells what a rollback would send. */
export async function planRollback(tick: Tick, { target }: RollbackWish): Promise<void> {
  const found = await readOffer(tick, target)
  if (found === undefined) return
  const { image, kubernetes_version: kubernetes } = found.offer
  const words = `would be held and put back to ${image}: ${plannedRollback(target, image, kubernetes)}`
  tell(tick, target, 'planned', words)
}

async function readOffer(
  tick: Tick,
  target: PoolTarget,
): Promise<{ readonly reading: PoolReading; readonly offer: Offered } | undefined> {
  const read = await tick.ports.upgrades.readPool(target)
  if (read.kind !== 'read') {
    tell(tick, target, 'rollback.left', read.kind === 'gone' ? read.message : read.problem.message)
    return undefined
  }
  const { reading } = read
  tick.facts = withReading(tick.facts, reading)
  const offer = offerOf(reading, tick.ports.clock.now())
  if (offer.kind === 'offered') return { reading, offer }
  const why = offer.reasons.map((reason) => reasonWords[reason]).join('; ')
  tell(tick, target, 'rollback.refused', `can not be put back: ${why}`)
  return undefined
}

function offerOf(reading: PoolReading, now: string): RollbackOffer {
  const previous = previousImage(reading.recently_used)?.image ?? ''
  return rollbackOffer(reading, previous, now)
}

const reasonWords: Readonly<Record<RollbackReason, string>> = {
  'not-recorded': 'AKS has no record of an image before this one',
  'window-over': 'it left its last image more than seven days ago, or at a time that is not known',
  'same-image': 'it runs that image already',
  'other-family': 'its last image is of another OS',
  'channel-on':
    "an upgrade channel of the cluster is on and would undo it; set both to 'none' first",
  'not-settled': 'it is busy, failed or stopped',
  unsupported: 'the gate does not write to a pool of this kind',
}

function hold(
  tick: Tick,
  { target, reason, by }: RollbackWish,
  image: string,
  holdFor: number,
): void {
  const { cluster, pool } = target
  const now = tick.ports.clock.now()
  const until = formatInstant(parseInstant(now) + holdFor)
  const id = `${cluster}/${pool}/${image}/${now}`
  const who = by === undefined ? {} : { by }
  const entry = { at: now, run: tick.run, kind: 'held', id, cluster, pool, image } as const
  note(tick, { ...entry, reason: `Rolled back: ${reason}`.slice(0, 1_000), until, ...who })
  const words = `held, so that it does not get ${image} again until ${timeOf(tick, until)}: ${reason}`
  tell(tick, target, 'pool.held', words)
}

function timeOf({ policy }: Tick, instant: string): string {
  return sayMoment(parseInstant(instant), policy.zone)
}

function ringOf(tick: Tick, { cluster, pool }: PoolTarget): string | undefined {
  return worldNow(tick).fleet.ringOf(poolKey(cluster, pool))?.name
}

function tell(
  tick: Tick,
  target: PoolTarget,
  kind: Extract<
    Parameters<typeof say>[1]['kind'],
    'planned' | `rollback.${string}` | `pool.${string}`
  >,
  words: string,
): void {
  const { cluster, pool } = target
  const message = `${nameOf(cluster, pool)}: ${words.replace(/\.$/, '')}.`
  say(tick, { kind, ...inRing(ringOf(tick, target)), cluster, pool, message })
}
