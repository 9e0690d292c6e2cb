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
import { type RollbackBar, rollbackBar, rollbackReason } from '../plan/rollback-bar.ts'
import { settledVerdict, writeVerdict } from '../plan/start-verdict.ts'
import type { Step, StepKind } from '../plan/step.ts'
import { openHolds } from '../plan/wishes.ts'
import { poolKey } from '../policy/memory.ts'
import {
  eventsOf,
  flush,
  historyNow,
  note,
  say,
  type Tick,
  untilAnswered,
  worldNow,
} from './tick.ts'
import { type Failure, failedEntry, inRing, nameOf } from './upgrades-prove.ts'
import { holdsLock } from './verify.ts'

/** AKS forgets where a pool came from after a week; a hold of a month outlasts a new image. */
const automaticHold = 30 * day
/** So many failed pools are asked in one run whether they can be put back. */
const mostOffers = 10

/** What is written down about a pool that is put back. */
export interface RollbackRules {
  /** Why, for the journal: shown as the reason of the hold and of the closed image. */
  readonly reason: string
  /** Milliseconds. */
  readonly holdFor: number
  readonly by?: string
}

type Offered = Extract<RollbackOffer, { readonly kind: 'offered' }>

/**
 * Puts one pool back to the image that it left last. The hold and the halt of the ring come first:
 * without a rollback they do no harm, but a rollback without them would be undone by the next run, and
 * the image would go on to other pools.
 *
 * @returns the image that it goes back to; `undefined` when Azure did not take the rollback.
 */
export async function rollbackPool(
  tick: Tick,
  target: PoolTarget,
  rules: RollbackRules,
): Promise<string | undefined> {
  const { reason } = rules
  const first = await readOffer(tick, target)
  if (first === undefined) return undefined
  const { reading } = first
  const taken = reading.pool.image ?? ''
  if (first.bar === 'unrecorded') {
    const { image: left } = first.offer
    recordBack(tick, target, rules, tick.ports.clock.now(), left, taken)
    await flush(tick)
    const words = `stands on ${taken} again: a run that ended early put it back from ${left}`
    tell(tick, target, 'pool.rolled-back', words)
    return undefined
  }
  const id = hold(tick, target, taken, rules)
  await flush(tick)
  if (!(await holdsLock(tick))) return undefined
  const second = await readOffer(tick, target)
  if (second === undefined) {
    await release(tick, id)
    return undefined
  }
  const { offer } = second
  if (!sameImage(second.reading.pool.image, taken) || offer.image !== first.offer.image) {
    tell(tick, target, 'rollback.left', 'it changed while it was being held; nothing was sent')
    await release(tick, id)
    return undefined
  }
  const { upgrades, clock } = tick.ports
  const also = tick.locked === undefined ? [] : [tick.locked]
  const request = { reading: second.reading, image: offer.image, also }
  const untold = stepOf(
    tick,
    target,
    'rollback.left',
    `the run was told to end before it was told whether it goes back to ${offer.image}; the pool shows it`,
  )
  let isClear = true
  const verdict = await untilAnswered(tick, untold, async () => {
    const answered = writeVerdict(await upgrades.rollback(request))
    if (answered.kind !== 'unclear') return answered
    isClear = false
    const settled = await upgrades.settleUnclear({ reading: second.reading, write: 'rollback' })
    return settledVerdict(settled, clock.now())
  })
  if (verdict.kind !== 'accepted') {
    const kind = verdict.kind === 'refused' ? 'rollback.refused' : 'rollback.left'
    tell(tick, target, kind, `not put back to ${offer.image}: ${verdict.why}`)
    // It stays where it is: a hold would keep it from the image that mends it. A request without an
    // answer may still arrive.
    if (isClear) await release(tick, id)
    return undefined
  }
  recordBack(tick, target, rules, verdict.at, taken, offer.image)
  tick.facts = withPool(tick.facts, target, (facts) => ({
    ...facts,
    provisioning_state: 'Updating',
  }))
  await flush(tick)
  tell(tick, target, 'pool.rolled-back', `goes back from ${taken} to ${offer.image}: ${reason}`)
  return offer.image
}

function recordBack(
  tick: Tick,
  target: PoolTarget,
  { by }: RollbackRules,
  at: string,
  from: string,
  image: string,
): void {
  const { cluster, pool } = target
  const who = by === undefined ? {} : { by }
  const head = { at, run: tick.run, cluster, pool, ...inRing(ringOf(tick, target)) }
  note(tick, { ...head, kind: 'rolled-back', from, image, ...who })
}

/** Where the policy lets the gate do so by itself, once for each pool and image. */
export async function rollbackFailed(tick: Tick, failures: readonly Failure[]): Promise<void> {
  for (const { target, ring, reason, upgrade } of failures) {
    if (ring?.rollback !== 'automatic') continue
    const word = lastWords(eventsOf(tick))(upgrade.key, upgrade.image)
    if (word === 'rolled-back') continue
    await rollbackPool(tick, target, { reason, holdFor: automaticHold })
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
    if (barOf(tick, read.reading, offer) !== undefined) continue
    const target = { cluster, pool, region }
    const words = `can be put back to ${offer.image} until ${timeOf(tick, offer.until)}, by mode rollback`
    tell(tick, target, 'rollback.offered', words)
  }
}

/** Tells what a rollback would send. */
export async function planRollback(tick: Tick, target: PoolTarget): Promise<void> {
  const found = await readOffer(tick, target)
  if (found === undefined) return
  const { image, kubernetes_version: kubernetes } = found.offer
  if (found.bar !== undefined) {
    const words = `stands on an earlier image again: a run that ended early put it back from ${image}; that would be written to the journal`
    tell(tick, target, 'planned', words)
    return
  }
  const words = `would be held and put back to ${image}: ${plannedRollback(target, image, kubernetes)}`
  tell(tick, target, 'planned', words)
}

interface Found {
  readonly reading: PoolReading
  readonly offer: Offered
  readonly bar: 'unrecorded' | undefined
}

async function readOffer(tick: Tick, target: PoolTarget): Promise<Found | undefined> {
  const read = await tick.ports.upgrades.readPool(target)
  if (read.kind !== 'read') {
    tell(tick, target, 'rollback.left', read.kind === 'gone' ? read.message : read.problem.message)
    return undefined
  }
  const { reading } = read
  tick.facts = withReading(tick.facts, reading)
  const offer = offerOf(reading, tick.ports.clock.now())
  if (offer.kind === 'offered') {
    const bar = barOf(tick, reading, offer)
    if (bar === undefined || bar === 'unrecorded') return { reading, offer, bar }
    const words = `can not be put back: the image before is ${offer.image}, ${barWords[bar]}`
    tell(tick, target, 'rollback.refused', words)
    return undefined
  }
  const why = offer.reasons.map((reason) => reasonWords[reason]).join('; ')
  tell(tick, target, 'rollback.refused', `can not be put back: ${why}`)
  return undefined
}

function offerOf(reading: PoolReading, now: string): RollbackOffer {
  const previous = previousImage(reading.recently_used)?.image ?? ''
  return rollbackOffer(reading, previous, now)
}

function barOf(tick: Tick, { target, pool }: PoolReading, offer: Offered): RollbackBar | undefined {
  const now = tick.ports.clock.now()
  return rollbackBar(eventsOf(tick), target, offer.image, pool.image ?? '', now)
}

const barWords = {
  'rolled-back': 'which it was put back from before, or failed with',
  held: 'and a hold keeps it from that',
} as const satisfies Readonly<Partial<Record<RollbackBar, string>>>

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

/** Holds the pool, and closes the image to its ring and every later one. @returns the hold's id. */
function hold(
  tick: Tick,
  target: PoolTarget,
  image: string,
  { reason, holdFor, by }: RollbackRules,
): string {
  const { cluster, pool } = target
  const now = tick.ports.clock.now()
  const known = openHolds(eventsOf(tick)).find(
    (each) =>
      each.cluster === cluster &&
      each.pool === pool &&
      sameImage(each.from, image) &&
      (each.until === undefined || parseInstant(each.until) > parseInstant(now)),
  )
  // Of a run that ended before its request.
  if (known !== undefined) return known.id
  const until = formatInstant(parseInstant(now) + holdFor)
  const id = `${cluster}/${pool}/${image}/${now}`
  const who = by === undefined ? {} : { by }
  // For every image: the next one may have the same fault.
  const entry = { at: now, run: tick.run, kind: 'held', id, cluster, pool, from: image } as const
  note(
    tick,
    { ...entry, reason: `${rollbackReason}${reason}`.slice(0, 1_000), until, ...who },
    failedEntry(
      { at: now, run: tick.run, cluster, pool },
      image,
      ringOf(tick, target),
      `rolled back: ${reason}`,
    ),
  )
  tell(tick, target, 'pool.held', `held until ${timeOf(tick, until)}: ${reason}`)
  return id
}

async function release(tick: Tick, id: string): Promise<void> {
  note(tick, { at: tick.ports.clock.now(), run: tick.run, kind: 'released', id })
  await flush(tick)
}

function timeOf({ policy }: Tick, instant: string): string {
  return sayMoment(parseInstant(instant), policy.zone)
}

function ringOf(tick: Tick, { cluster, pool }: PoolTarget): string | undefined {
  return worldNow(tick).fleet.ringOf(poolKey(cluster, pool))?.name
}

type ToldKind = Extract<StepKind, 'planned' | `rollback.${string}` | `pool.${string}`>

export function tell(tick: Tick, target: PoolTarget, kind: ToldKind, words: string): void {
  say(tick, stepOf(tick, target, kind, words))
}

function stepOf(tick: Tick, target: PoolTarget, kind: ToldKind, words: string): Step {
  const { cluster, pool } = target
  const message = `${nameOf(cluster, pool)}: ${words.replace(/\.$/, '')}.`
  return { kind, ...inRing(ringOf(tick, target)), cluster, pool, message }
}
