import type { PoolReading } from '../domain/pool-reading.ts'
import { type Choice, chooseNext } from '../plan/choose.ts'
import { objectionToPolicy } from '../plan/may-start.ts'
import { openUpgrades } from '../plan/open-upgrades.ts'
import { poolOf, withPool, withReading } from '../plan/patch-facts.ts'
import { placesOf } from '../plan/places.ts'
import { isAtRest } from '../plan/pool-phase.ts'
import { settledVerdict, type WriteVerdict, writeVerdict } from '../plan/start-verdict.ts'
import { mayHidePools } from '../plan/whole-picture.ts'
import type { Decision } from '../policy/decision.ts'
import { decisionsOn } from '../policy/evaluate.ts'
import { poolKey } from '../policy/memory.ts'
import type { StartRequest, WatchTarget } from '../upgrades-port.ts'
import {
  decideNow,
  eventsOf,
  flush,
  note,
  say,
  type Tick,
  untilAnswered,
  worldNow,
} from './tick.ts'
import { inRing, nameOf } from './upgrades-prove.ts'
import { takeSnapshot } from './upgrades-snapshots.ts'
import { close, verify } from './verify.ts'

/** Started entries wait for each other, so that a wave of starts needs few commits. */
const batch = 8
/** So many pools that wait for their turn are told of by name. */
const mostTold = 20

/** What is asked once in a run, whatever the answer was. */
export interface Asked {
  /** By pool key. */
  readonly pools: Set<string>
  /** Subscriptions that Azure throttles. */
  readonly paused: Set<string>
}

/** Starts what is eligible and has a place, the most urgent first, each pool at most once in a run. */
export async function startEligible(tick: Tick, asked: Asked): Promise<void> {
  const objection = objectionToPolicy(tick.policy)
  if (objection !== undefined) close(tick, objection)
  if (tick.closed !== undefined) return
  for (;;) {
    const { go } = choose(tick, asked)
    if (go.length === 0) break
    for (const next of go) {
      if (asked.paused.has(subscriptionOf(next))) continue
      if (!(await verify(tick))) break
      asked.pools.add(keyOf(next))
      await startOne(tick, next, asked)
      if (tick.pending.length >= batch) await flush(tick)
    }
    if (tick.closed !== undefined) break
  }
  await flush(tick)
}

/** Tells of the pools that could start, but for those before them. */
export function tellWaiting(tick: Tick, asked: Asked): void {
  if (tick.closed !== undefined) return
  const world = worldNow(tick)
  const decisions = decideNow(tick, world)
  tellMissed(tick, asked, decisions)
  const waiting = choose(tick, asked, world, decisions).later
  for (const { decision, why } of waiting.slice(0, mostTold)) leave(tick, decision, why)
  if (waiting.length <= mostTold) return
  const message = `${waiting.length - mostTold} more pools wait for their turn.`
  say(tick, { kind: 'upgrade.left', message })
}

/** What was approved and can no longer be had: whoever approved it waits for it to start. */
function tellMissed(tick: Tick, asked: Asked, decisions: readonly Decision[]): void {
  const told = new Set<string>()
  for (const decision of decisions) {
    const { subject, gates } = decision
    if (asked.pools.has(keyOf(decision))) continue
    const moved = gates.find((entry) => 'code' in entry && entry.code === 'image.moved')
    if (moved === undefined || !('message' in moved) || !('approved' in moved.evidence)) continue
    if (told.has(moved.message)) continue
    told.add(moved.message)
    const why = moved.message.replace(/\.$/, '')
    const message = `Not started in ring ${subject.ring ?? '(none)'}: ${why} (image.moved).`
    say(tick, { kind: 'upgrade.left', ...inRing(subject.ring ?? undefined), message })
  }
}

/** Among those that were not asked yet: one that could not start leaves its place to the next. */
function choose(
  tick: Tick,
  asked: Asked,
  world = worldNow(tick),
  decisions = decideNow(tick, world),
): Choice {
  const fresh = decisions.filter(
    (decision) => !asked.pools.has(keyOf(decision)) && !asked.paused.has(subscriptionOf(decision)),
  )
  const { go, later } = chooseNext(fresh, world)
  // What was started once and has not come to an end keeps its place, and is not started again,
  // whatever Azure shows.
  const open = openUpgrades(eventsOf(tick))
  return { go: go.filter((decision) => !open.has(keyOf(decision))), later }
}

async function startOne(tick: Tick, first: Decision, asked: Asked): Promise<void> {
  const { upgrades } = tick.ports
  const { subject, to: image } = first
  if (image === null || subject.ring === null) return
  if (tick.policy.rings[0]?.name !== subject.ring && mayHidePools(tick.facts)) {
    leave(tick, first, 'not all clusters could be read, so the ring before may not be proven')
    return
  }
  const target = { cluster: subject.cluster, pool: subject.pool, region: subject.region }
  let engine: StartRequest['engine'] = { kind: 'latest' }
  if (first.engine === 'snapshot') {
    const taken = await takeSnapshot(tick, first, image)
    if (taken.kind === 'none') {
      settle(tick, first, { kind: taken.blame, why: taken.why }, asked)
      return
    }
    engine = { kind: 'snapshot', snapshot: taken.id }
  }
  if (!(await verify(tick))) return
  const read = await upgrades.readPool(target)
  if (read.kind !== 'read') {
    leave(tick, first, read.kind === 'gone' ? read.message : read.problem.message)
    return
  }
  const { reading } = read
  tick.facts = withReading(tick.facts, reading)
  const decision = judgeAgain(tick, first, reading)
  if (typeof decision === 'string') {
    leave(tick, first, decision)
    return
  }
  const also = tick.verified === undefined ? [] : [tick.verified]
  const name = nameOf(target.cluster, target.pool)
  const untold = {
    kind: 'upgrade.left',
    ...inRing(subject.ring),
    cluster: target.cluster,
    pool: target.pool,
    message: `${name}: the run was told to end before its start to ${image} was answered. The next run finds out whether it arrived.`,
  } as const
  const verdict = await untilAnswered(tick, untold, async () => {
    const answered = writeVerdict(await upgrades.start({ reading, image, engine, also }))
    if (answered.kind !== 'unclear') return answered
    const settled = await upgrades.settleUnclear({ reading, write: 'upgrade' })
    return settledVerdict(settled, tick.ports.clock.now())
  })
  settle(tick, decision, verdict, asked)
  // It may run, and takes a place of the budget then: nobody knows what is left of that.
  if (verdict.kind === 'left' && verdict.lost === true) {
    close(tick, `Whether ${name} is being upgraded is not known: nothing more is started.`)
  }
}

/** The same gates on what was read just now: they must still allow the same, and a place be left. */
function judgeAgain(tick: Tick, first: Decision, reading: PoolReading): Decision | string {
  const world = worldNow(tick)
  const key = keyOf(first)
  const members = world.fleet.members.filter((member) => member.key === key)
  const [again] = decisionsOn(members, world)
  if (again === undefined) return 'it is no longer among the selected pools'
  if (again.verdict !== 'eligible') return again.message
  if (again.to !== first.to || again.engine !== first.engine) {
    return `it would get ${again.to ?? 'nothing'} now instead of ${first.to ?? 'nothing'}`
  }
  const busy = reading.cluster.pools.find(({ name, ...pool }) => {
    return name.toLowerCase() !== reading.target.pool.toLowerCase() && !isAtRest(pool)
  })
  if (busy !== undefined) return `pool ${busy.name} of the same cluster is busy`
  // What was started before it in this run is part of this world.
  return placesOf(world)(again) ?? again
}

function settle(tick: Tick, decision: Decision, verdict: WriteVerdict, asked: Asked): void {
  const { cluster, pool, ring } = decision.subject
  const image = decision.to ?? ''
  const name = nameOf(cluster, pool)
  const where = { ...inRing(ring ?? undefined), cluster, pool }
  switch (verdict.kind) {
    case 'accepted': {
      const from = decision.from === null ? {} : { from: decision.from }
      const engine = decision.engine === null ? {} : { engine: decision.engine }
      const entry = {
        kind: 'started',
        at: verdict.at,
        run: tick.run,
        image,
        ...from,
        ...engine,
      } as const
      note(tick, { ...entry, ...where })
      const state = 'UpgradingNodeImageVersion'
      tick.facts = withPool(tick.facts, where, (facts) => ({ ...facts, provisioning_state: state }))
      const to = decision.engine === 'snapshot' ? `exactly ${image}, by a snapshot` : image
      const but = verdict.unanswered === true ? ' Azure gave no clear answer, but it runs.' : ''
      const message = `${name}: started the upgrade from ${decision.from ?? 'an unknown image'} to ${to}.${but}`
      say(tick, { kind: 'upgrade.started', ...where, message })
      break
    }
    case 'refused':
      say(tick, {
        kind: 'upgrade.refused',
        ...where,
        message: `${name}: the upgrade to ${image} was refused: ${verdict.why}.`,
      })
      break
    case 'left':
      if (verdict.pause === true) asked.paused.add(subscriptionOf(decision))
      leave(tick, decision, verdict.why)
      break
    case 'done':
    case 'unclear':
      leave(tick, decision, verdict.why)
  }
}

function leave(tick: Tick, { subject, to }: Decision, why: string): void {
  const { cluster, pool, ring } = subject
  const message = `${nameOf(cluster, pool)}: not started to ${to ?? 'another image'}: ${why.replace(/\.$/, '')}.`
  say(tick, { kind: 'upgrade.left', ...inRing(ring ?? undefined), cluster, pool, message })
}

/** Pools whose upgrade runs, as the facts and the journal have it. */
export function runningTargets(tick: Tick): readonly WatchTarget[] {
  return [...openUpgrades(eventsOf(tick)).values()].flatMap((upgrade) => {
    const cluster = poolOf(tick.facts, upgrade)?.cluster
    if (cluster === undefined) return []
    const target = { cluster: cluster.id, pool: upgrade.pool, region: cluster.region }
    // Where one that was taken on goes to is a guess, and nothing to wait for.
    return [upgrade.kind === 'started' ? { ...target, image: upgrade.image } : target]
  })
}

function keyOf({ subject }: Decision): string {
  return poolKey(subject.cluster, subject.pool)
}

function subscriptionOf({ subject }: Decision): string {
  return subject.cluster.split('/')[2]?.toLowerCase() ?? ''
}
