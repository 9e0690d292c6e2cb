import type { PoolTarget } from '../domain/pool-reading.ts'
import { day, formatInstant, parseInstant } from '../domain/time/instant.ts'
import { lastWords, sameImage } from '../plan/open-upgrades.ts'
import { withPool } from '../plan/patch-facts.ts'
import { rollbackReason } from '../plan/rollback-bar.ts'
import { settledVerdict, writeVerdict } from '../plan/start-verdict.ts'
import { openHolds } from '../plan/wishes.ts'
import { readOffer, ringOf, stepOf, tell, timeOf } from './rollback-offer.ts'
import { eventsOf, flush, note, type Tick, untilAnswered } from './tick.ts'
import { type Failure, failedEntry, inRing } from './upgrades-prove.ts'
import { holdsLock } from './verify.ts'

/** AKS forgets where a pool came from after a week; a hold of a month outlasts a new image. */
const automaticHold = 30 * day
/** What is written down about a pool that is put back. */
export interface RollbackRules {
  /** Why, for the journal: shown as the reason of the hold and of the closed image. */
  readonly reason: string
  /** Milliseconds. */
  readonly holdFor: number
  readonly by?: string
}

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

/**
 * Holds the pool, and closes the image to its ring and every later one.
 *
 * @returns the hold's id; `undefined` when one of a run before stands, whose request may still arrive.
 */
function hold(
  tick: Tick,
  target: PoolTarget,
  image: string,
  { reason, holdFor, by }: RollbackRules,
): string | undefined {
  const { cluster, pool } = target
  const now = tick.ports.clock.now()
  const known = openHolds(eventsOf(tick)).find(
    (each) =>
      each.cluster === cluster &&
      each.pool === pool &&
      sameImage(each.from, image) &&
      (each.until === undefined || parseInstant(each.until) > parseInstant(now)),
  )
  if (known !== undefined) return undefined
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

async function release(tick: Tick, id: string | undefined): Promise<void> {
  if (id === undefined) return
  note(tick, { at: tick.ports.clock.now(), run: tick.run, kind: 'released', id })
  await flush(tick)
}
