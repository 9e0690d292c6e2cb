import type { PoolReading, PoolTarget } from '../domain/pool-reading.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import { sameImage } from '../plan/open-upgrades.ts'
import { poolOf, withReading } from '../plan/patch-facts.ts'
import { plannedRollback } from '../plan/planned-requests.ts'
import {
  previousImage,
  type RollbackOffer,
  type RollbackReason,
  rollbackOffer,
} from '../plan/rollback.ts'
import { type RollbackBar, rollbackBar } from '../plan/rollback-bar.ts'
import type { Step, StepKind } from '../plan/step.ts'
import { poolKey } from '../policy/memory.ts'
import { eventsOf, historyNow, say, type Tick, worldNow } from './tick.ts'
import { inRing, nameOf } from './upgrades-prove.ts'

/** So many failed pools are asked in one run whether they can be put back. */
const mostOffers = 10

type Offered = Extract<RollbackOffer, { readonly kind: 'offered' }>

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

/** What AKS would do, and the one thing that the journal may say to it. */
export interface Found {
  readonly reading: PoolReading
  readonly offer: Offered
  readonly bar: 'unrecorded' | undefined
}

/** Reads the pool anew; where it can't be put back, that is told. */
export async function readOffer(tick: Tick, target: PoolTarget): Promise<Found | undefined> {
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

/** In the policy's zone. */
export function timeOf({ policy }: Tick, instant: string): string {
  return sayMoment(parseInstant(instant), policy.zone)
}

/** Name of the pool's ring. */
export function ringOf(tick: Tick, { cluster, pool }: PoolTarget): string | undefined {
  return worldNow(tick).fleet.ringOf(poolKey(cluster, pool))?.name
}

type ToldKind = Extract<StepKind, 'planned' | `rollback.${string}` | `pool.${string}`>

export function tell(tick: Tick, target: PoolTarget, kind: ToldKind, words: string): void {
  say(tick, stepOf(tick, target, kind, words))
}

export function stepOf(tick: Tick, target: PoolTarget, kind: ToldKind, words: string): Step {
  const { cluster, pool } = target
  const message = `${nameOf(cluster, pool)}: ${words.replace(/\.$/, '')}.`
  return { kind, ...inRing(ringOf(tick, target)), cluster, pool, message }
}
