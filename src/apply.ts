import { mirrorDeployments } from './act/deployments.ts'
import { journalStep } from './act/journal.ts'
import { releaseLock, takeLock } from './act/lock.ts'
import { askProbes } from './act/probe-rounds.ts'
import { refreshDashboard } from './act/refresh-dashboard.ts'
import { offerRollbacks } from './act/rollback-offer.ts'
import { rollbackFailed } from './act/rollback-pool.ts'
import { Stopped, stoppable, withinGrace } from './act/stoppable.ts'
import {
  beginTick,
  decideNow,
  eventsOf,
  flush,
  historyNow,
  note,
  say,
  type Tick,
  type TickPorts,
  worldNow,
} from './act/tick.ts'
import { adopt, inRing, nameOf, proveEnded, proveIdle } from './act/upgrades-prove.ts'
import { cleanSnapshots, sourceOf } from './act/upgrades-snapshots.ts'
import { type Asked, startEligible, tellWaiting } from './act/upgrades-start.ts'
import { watchUpgrades } from './act/upgrades-watch.ts'
import { checkCommit, close } from './act/verify.ts'
import type { RunEvent } from './domain/run-event.ts'
import type { Selection } from './domain/selection.ts'
import { GateFailure } from './errors.ts'
import { judge } from './judge.ts'
import { chooseNext } from './plan/choose.ts'
import { objectionToEvent } from './plan/event-guard.ts'
import { objectionToPolicy } from './plan/may-start.ts'
import { openUpgrades } from './plan/open-upgrades.ts'
import { plannedUpgrade } from './plan/planned-requests.ts'
import { firstSights } from './plan/sightings.ts'
import { isChange } from './plan/step.ts'
import { poolKey } from './policy/memory.ts'
import type { Progress } from './ports.ts'
import type { RepositoryRecollection } from './recall.ts'
import type { Mode, Result } from './result.ts'

export interface ApplyOptions {
  readonly event: RunEvent
  /** Names this run in the journal: its address on GitHub. */
  readonly run: string
  /** How long upgrades are watched, in milliseconds; 0: they are started and left to the next run. */
  readonly maxWait: number
  /** Tell what would be sent, and write nothing anywhere. */
  readonly dryRun: boolean
  /** From then on nothing is written any more. */
  readonly signal: AbortSignal
}

/**
 * One tick: takes on what runs, proves what has ended, starts what is approved and eligible, as far as
 * the budgets go, and watches it for a while. Any step may be the last: the truth about what runs is
 * Azure's, and the next tick begins with it.
 *
 * @throws GateFailure when this run may not write to Azure, or can't do its job.
 */
export async function apply(
  ports: TickPorts,
  selection: Selection,
  memory: RepositoryRecollection,
  options: ApplyOptions,
  progress: Progress,
): Promise<Result> {
  const work = async (tick: Tick): Promise<void> => {
    const { dryRun, maxWait, event } = options
    const sights = firstSights(tick.facts, tick.events, tick.run)
    note(tick, ...sights)
    await checkCommit(tick, event.sha)
    if (dryRun) {
      planStarts(tick)
      return
    }
    const asked: Asked = { pools: new Set(), paused: new Set() }
    const goOn = async (): Promise<void> => {
      const failures = await proveEnded(tick)
      await rollbackFailed(tick, failures)
      await askProbes(tick)
      await startEligible(tick, asked)
      // Before the watch, which may take hours.
      await mirrorDeployments(tick)
    }
    adopt(tick)
    await proveIdle(tick)
    await goOn()
    await watchUpgrades(tick, maxWait, goOn)
    tellWaiting(tick, asked)
    await offerRollbacks(tick)
    await cleanSnapshots(tick)
    await flush(tick)
    // Beside other changes a first sight is no news.
    if (sights.length > 0 && !tick.steps.some(isChange)) {
      say(tick, journalStep(sights, memory.facts.url))
    }
  }
  return lockedRun('apply', ports, selection, memory, options, progress, work)
}

/**
 * Does the work of a mode that writes to Azure: on an event that may, under the lock, until it is
 * told to end. The record is of the fleet as it stands at the end.
 */
export async function lockedRun(
  mode: Extract<Mode, 'apply' | 'rollback'>,
  ports: TickPorts,
  selection: Selection,
  memory: RepositoryRecollection,
  options: ApplyOptions,
  progress: Progress,
  work: (tick: Tick) => Promise<void>,
): Promise<Result> {
  const { event, run, signal, dryRun } = options
  refuseElsewhere(mode, event, memory)
  const safe: TickPorts = {
    clusters: stoppable(ports.clusters, signal),
    repository: stoppable(ports.repository, signal),
    upgrades: stoppable(ports.upgrades, signal),
    clock: ports.clock,
  }
  const { clusters, repository, clock } = safe
  const me = { run, run_id: event.run_id ?? '', run_attempt: event.run_attempt ?? 1 }
  let tick: Tick | undefined
  let held: string | undefined
  try {
    const lock = dryRun ? undefined : await takeLock(repository, me)
    held = lock?.kind === 'held' ? lock.sha : undefined
    const facts = await clusters.observe(selection, progress)
    tick = beginTick({ ports: safe, memory, run, progress, facts })
    tick.lock = held
    if (lock?.kind === 'busy') {
      const url = lock.holder === undefined ? {} : { url: lock.holder.run }
      say(tick, { kind: 'lock.busy', ...url, message: `This run writes nothing. ${lock.why}` })
    } else {
      if (lock?.kind === 'held' && lock.after !== undefined) {
        const { run: url, run_id: id } = lock.after
        const message = `Took the lock over from run ${id}, which ended without giving it back.`
        say(tick, { kind: 'lock.taken-over', url, message })
      }
      await work(tick)
      if (!dryRun) {
        await flush(tick)
        await refreshDashboard(tick, mode)
        await mirrorDeployments(tick)
      }
    }
  } catch (error) {
    if (!(error instanceof Stopped) || tick === undefined) throw error
    say(tick, {
      kind: 'run.stopped',
      message: 'The run was told to end: nothing was written from then on. The next run goes on.',
    })
  } finally {
    // A lock that stays behind is taken over once GitHub says that this run is over. It has to stay
    // while a write may still be on its way to Azure.
    if (held !== undefined && tick?.unanswered !== true) {
      const released = releaseLock(ports.repository, held).catch(() => undefined)
      await withinGrace(released, signal)
    }
  }
  const result = judge(tick.facts, memory.policy, historyNow(tick), clock.now(), mode)
  return { ...result, steps: tick.steps }
}

function refuseElsewhere(
  mode: 'apply' | 'rollback',
  event: RunEvent,
  { facts, policy }: RepositoryRecollection,
): void {
  const rules = { mode, default_branch: facts.default_branch, more: policy.apply.events }
  const objection = objectionToEvent(event, rules)
  if (objection === undefined) return
  throw new GateFailure([{ code: 'apply.not-here', where: `mode ${mode}`, ...objection }])
}

/** What would be started, with the requests. */
function planStarts(tick: Tick): void {
  const objection = objectionToPolicy(tick.policy)
  if (objection !== undefined) close(tick, objection)
  if (tick.closed !== undefined) return
  const open = openUpgrades(eventsOf(tick))
  const world = worldNow(tick)
  const { go } = chooseNext(decideNow(tick, world), world)
  for (const decision of go) {
    const { cluster, pool, ring } = decision.subject
    if (ring === null || open.has(poolKey(cluster, pool))) continue
    const source = decision.engine === 'snapshot' ? sourceOf(decision) : undefined
    const request = plannedUpgrade({ cluster, pool }, source)
    const message = `${nameOf(cluster, pool)}: would be upgraded to ${decision.to ?? ''} by ${request}.`
    say(tick, { kind: 'planned', ...inRing(ring), cluster, pool, message })
  }
}
