import { GateFailure } from '../errors.ts'
import { judge } from '../judge.ts'
import { proposalsOf } from '../plan/proposals.ts'
import { planPullRequests } from '../plan/pull-request-plan.ts'
import { parseDashboard, readScope } from '../report/dashboard-form.ts'
import type { Mode } from '../result.ts'
import { bringDashboard, dashboardLabel, scopeOf } from './dashboard.ts'
import {
  readPullRequests,
  readStates,
  ringsToLookAt,
  withForgottenRings,
} from './read-proposals.ts'
import { readTakeBack } from './take-back.ts'
import { eventsOf, historyNow, say, type Tick } from './tick.ts'
import { catchUp } from './verify.ts'

/**
 * Brings the text of the dashboard in line with what a mode that writes to Azure has done. Opening it,
 * and what its boxes ask for, are left to mode `propose`: nothing here overwrites a ticked box. The
 * dashboard is a projection, so that whatever goes wrong with it is told and fails no run.
 */
export async function refreshDashboard(tick: Tick, mode: Mode): Promise<void> {
  if (!tick.policy.dashboard.enabled) return
  try {
    await refresh(tick, mode)
  } catch (error) {
    if (!(error instanceof GateFailure)) throw error
    leave(tick, `The dashboard was not brought up to date. ${error.message}`)
  }
}

async function refresh(tick: Tick, mode: Mode): Promise<void> {
  const { policy, memory, facts } = tick
  const { repository, clock } = tick.ports
  const issue = await repository.findIssue(dashboardLabel)
  if (issue === undefined) return
  if (parseDashboard(issue.body).length > 0) {
    leave(
      tick,
      'A box of the dashboard is ticked: its text is left to the next run of mode propose.',
    )
    return
  }
  if ((readScope(issue.body) ?? scopeOf(tick)) !== scopeOf(tick)) {
    leave(
      tick,
      'The dashboard tells of other pools than this run looked at: it is left to mode propose.',
    )
    return
  }
  if (!(await catchUp(tick))) {
    leave(tick, 'Policy or lockfile have changed: the dashboard is left to the next run.')
    return
  }
  const rings = ringsToLookAt(memory)
  const pulls = await readPullRequests(repository, rings)
  const result = judge(facts, policy, historyNow(tick), clock.now(), mode)
  const plans = withForgottenRings(proposalsOf(result.decisions, policy, memory.approvals), rings)
  // Only to tell which pull requests wait for their turn; nothing of it is carried out.
  const planned = planPullRequests(plans, await readStates(repository, memory, pulls), {
    incomplete: facts.problems.length > 0,
    limit: policy.pull_requests.limit,
    lockfile: memory.facts.lockfile?.blob ?? null,
    decisions: result.decisions,
  })
  const proposals = [...pulls].flatMap(([ring, read]) => {
    const open = read.find((pull) => pull.facts.state === 'open')
    return open === undefined ? [] : [{ ring, number: open.facts.number }]
  })
  const events = eventsOf(tick)
  const { open } = await readTakeBack(repository, memory, events)
  const work = { repository, facts: memory.facts, policy, events, result, proposals, planned }
  const step = await bringDashboard(issue, { ...work, take_back: open })
  if (step.kind !== 'dashboard.unchanged') say(tick, step)
}

function leave(tick: Tick, message: string): void {
  say(tick, { kind: 'dashboard.left', message })
}
