import { bringDashboard, dashboardLabel } from './act/dashboard.ts'
import { appendJournal, journalStep } from './act/journal.ts'
import { commentPolicy } from './act/policy-comment.ts'
import { carryOut, type ProposalContext } from './act/pull-requests.ts'
import {
  readPullRequests,
  readStates,
  ringsToLookAt,
  withForgottenRings,
} from './act/read-proposals.ts'
import { carryOutTakeBack, openAfter, readTakeBack } from './act/take-back.ts'
import { readWishes } from './act/wishes.ts'
import type { PullRequestOfEvent } from './domain/run-event.ts'
import { judge } from './judge.ts'
import { describeStep, describeTakeBack } from './plan/describe-step.ts'
import { historyOf } from './plan/journal.ts'
import type { JournalEvent } from './plan/journal-event.ts'
import { proposalsOf } from './plan/proposals.ts'
import { planPullRequests } from './plan/pull-request-plan.ts'
import { firstSights, refusals } from './plan/sightings.ts'
import type { Step } from './plan/step.ts'
import { eventsOfWish } from './plan/wishes.ts'
import type { Clock, Clusters, Progress, Repository } from './ports.ts'
import { proposalWords } from './proposal-words.ts'
import type { RepositoryRecollection } from './recall.ts'
import { parseDashboard } from './report/dashboard-form.ts'
import type { DashboardView } from './report/dashboard-view.ts'
import type { Result } from './result.ts'
import type { Settings } from './settings.ts'

export interface ProposePorts {
  readonly clusters: Clusters
  readonly repository: Repository
  readonly clock: Clock
}

/**
 * For a run on a pull request: what its policy file would change, told as a comment. The pull requests
 * of the gate are left to runs on the default branch.
 */
export async function proposeOnPullRequest(
  { clusters, repository, clock }: ProposePorts,
  { selection, dryRun, config }: Pick<Settings, 'selection' | 'dryRun' | 'config'>,
  { policy, history, facts: held }: RepositoryRecollection,
  pull: PullRequestOfEvent,
  progress: Progress,
): Promise<Result> {
  const facts = await clusters.observe(selection, progress)
  const result = judge(facts, policy, history, clock.now(), 'propose')
  if (dryRun) return result
  return { ...result, steps: await commentPolicy(repository, pull, held, config, result) }
}

/**
 * Keeps the pull requests and the dashboard in step with what the policy would allow next. The journal
 * comes first: a no, a hold or an approval is on record before anything follows from it.
 *
 * @param run names this run in the journal.
 */
export async function propose(
  { clusters, repository, clock }: ProposePorts,
  { selection, dryRun }: Pick<Settings, 'selection' | 'dryRun'>,
  memory: RepositoryRecollection,
  run: string,
  progress: Progress,
): Promise<Result> {
  const { policy, facts: held } = memory
  const rings = ringsToLookAt(memory)
  const [facts, pulls, issue] = await Promise.all([
    clusters.observe(selection, progress),
    readPullRequests(repository, rings),
    policy.dashboard.enabled ? repository.findIssue(dashboardLabel) : undefined,
  ])
  const board = issue && { issue, boxes: parseDashboard(issue.body) }
  const { wishes, rebuild, ignored } = await readWishes(
    repository,
    [...pulls.values()].flat(),
    board,
  )

  const now = clock.now()
  const rules = { approve: policy.dashboard.approve }
  const fresh = (known: readonly JournalEvent[]): readonly JournalEvent[] => [
    ...firstSights(facts, known, run),
    ...refusals([...pulls.values()].flat(), known, now, run),
    ...wishes.flatMap((wish) => eventsOfWish(wish, known, rules, now, run)),
  ]
  const events = [...memory.events, ...fresh(memory.events)]
  const history = historyOf(events, memory.approvals, policy.dashboard.approve)
  const result = judge(facts, policy, history, now, 'propose')

  const stateOf = await readStates(repository, memory, pulls, rebuild)
  const plans = withForgottenRings(proposalsOf(result.decisions, policy, memory.approvals), rings)
  const planned = planPullRequests(plans, stateOf, {
    incomplete: facts.problems.length > 0,
    limit: policy.pull_requests.limit,
    lockfile: held.lockfile?.blob ?? null,
    decisions: result.decisions,
  })

  const takeBack = await readTakeBack(repository, memory, events)
  const steps: Step[] = [...ignored]
  if (dryRun) {
    const after = takeBack.step === undefined ? [] : [describeTakeBack(takeBack.step)]
    return { ...result, steps: [...steps, ...planned.map(describeStep), ...after] }
  }
  const known = { journal: held.journal, events: memory.events }
  const written = await appendJournal(repository, known, fresh, now)
  const added = written.events.slice(written.events.length - written.added)
  if (added.length > 0) steps.push(journalStep(added, held.url))
  const context: ProposalContext = {
    repository,
    facts: held,
    settings: policy.pull_requests,
    words: proposalWords(result, held),
    progress,
  }
  steps.push(...(await carryOut(planned, context)))
  const done = takeBack.step && (await carryOutTakeBack(repository, memory, takeBack.step))
  if (done !== undefined) steps.push(done)
  if (policy.dashboard.enabled) {
    const proposals = openProposals(steps)
    const after = openAfter(takeBack, done)
    const work = { repository, facts: held, policy, events, result, proposals, planned }
    steps.push(await bringDashboard(board?.issue, { ...work, take_back: after }))
  }
  return { ...result, steps }
}

/** The pull requests of rings that are open after these steps. */
function openProposals(steps: readonly Step[]): DashboardView['proposals'] {
  return steps.flatMap(({ kind, ring, number }) =>
    ring === undefined || number === undefined || kind === 'pull-request.closed'
      ? []
      : [{ ring, number }],
  )
}
