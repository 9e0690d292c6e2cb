import type { Facts } from '../domain/facts.ts'
import type { Stamp } from '../domain/pool-reading.ts'
import { historyOf } from '../plan/journal.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import type { Step } from '../plan/step.ts'
import type { Decision } from '../policy/decision.ts'
import { decisionsOn } from '../policy/evaluate.ts'
import type { History } from '../policy/history.ts'
import type { Policy } from '../policy/policy.ts'
import { type World, worldAt } from '../policy/world.ts'
import type { Clock, Clusters, Progress, Repository } from '../ports.ts'
import type { RepositoryRecollection } from '../recall.ts'
import type { Upgrades } from '../upgrades-port.ts'
import { appendJournal, type JournalHead } from './journal.ts'
import { beginMirror, type Mirror } from './mirror.ts'
import { Stopped } from './stoppable.ts'

export interface TickPorts {
  readonly clusters: Clusters
  readonly repository: Repository
  readonly upgrades: Upgrades
  readonly clock: Clock
}

/** What one run knows and has done so far. It is changed as the run goes on. */
export interface Tick {
  readonly ports: TickPorts
  readonly policy: Policy
  readonly memory: RepositoryRecollection
  /** Names this run in the journal: its address on GitHub. */
  readonly run: string
  readonly progress: Progress
  readonly steps: Step[]
  /** The fleet as it was observed, brought up to date with every later reading. */
  facts: Facts
  /** Journal as it is on its branch. */
  journal: JournalHead
  events: readonly JournalEvent[]
  /** Entries that are not on the branch yet; they count already. */
  pending: readonly JournalEvent[]
  /** Commit of the lock; absent in a dry run. */
  lock: string | undefined
  /** Commit of the default branch that is known to hold the policy and the lockfile of this run. */
  head: string
  /** When the lock was last seen to be ours. */
  locked: Stamp | undefined
  /** When lock, policy and journal were last seen to be those that this run knows. */
  verified: Stamp | undefined
  readonly mirror: Mirror
  /** Why nothing more is started; absent: nothing stands against it. */
  closed: string | undefined
  /** A write to Azure has been sent, and what became of it is not known. */
  unanswered: boolean
}

export function beginTick(
  given: Pick<Tick, 'ports' | 'memory' | 'run' | 'progress'> & { readonly facts: Facts },
): Tick {
  const { facts, policy, events } = given.memory
  return {
    ...given,
    policy,
    steps: [],
    journal: facts.journal,
    events,
    pending: [],
    lock: undefined,
    head: facts.head,
    locked: undefined,
    verified: undefined,
    mirror: beginMirror(),
    closed: undefined,
    unanswered: false,
  }
}

/**
 * Sends a write to Azure, and finds out what became of it. A run that is told to end before that says
 * so.
 */
export async function untilAnswered<Answer>(
  tick: Tick,
  untold: Step,
  write: () => Promise<Answer>,
): Promise<Answer> {
  tick.unanswered = true
  try {
    const answer = await write()
    tick.unanswered = false
    return answer
  } catch (error) {
    if (error instanceof Stopped) say(tick, untold)
    else tick.unanswered = false
    throw error
  }
}

export function say(tick: Tick, step: Step): void {
  tick.steps.push(step)
  tick.progress(step.message)
}

/** All that is remembered: what the journal holds, and what it is about to hold. */
export function eventsOf(tick: Tick): readonly JournalEvent[] {
  return tick.pending.length === 0 ? tick.events : [...tick.events, ...tick.pending]
}

export function historyNow(tick: Tick): History {
  return historyOf(eventsOf(tick), tick.memory.approvals, tick.policy.dashboard.approve)
}

export function worldNow(tick: Tick): World {
  return worldAt(tick.facts, tick.policy, historyNow(tick), tick.ports.clock.now())
}

export function decideNow(tick: Tick, world: World = worldNow(tick)): readonly Decision[] {
  return decisionsOn(world.fleet.members, world)
}

/** Entries for the journal. They count from now on, and are written by `flush`. */
export function note(tick: Tick, ...entries: readonly JournalEvent[]): void {
  tick.pending = [...tick.pending, ...entries]
}

/** Writes what is pending, if anything is. */
export async function flush(tick: Tick): Promise<void> {
  const { pending, ports, journal, events } = tick
  if (pending.length === 0) return
  const fresh = (known: readonly JournalEvent[]): readonly JournalEvent[] =>
    pending.filter((entry) => !isKnown(entry, known))
  const known = { journal, events }
  const written = await appendJournal(ports.repository, known, fresh, ports.clock.now())
  tick.journal = written.journal
  tick.events = written.events
  tick.pending = tick.pending.filter((entry) => !pending.includes(entry))
}

/** Other runs write first sights too. */
function isKnown(entry: JournalEvent, known: readonly JournalEvent[]): boolean {
  if (entry.kind !== 'first-seen') return false
  const { image, region } = entry
  return known.some(
    (each) => each.kind === 'first-seen' && each.image === image && each.region === region,
  )
}
