import { bringDashboard, dashboardLabel } from './act/dashboard.ts'
import { appendJournal, journalStep } from './act/journal.ts'
import { commentPolicy } from './act/policy-comment.ts'
import { carryOut, type ProposalContext } from './act/pull-requests.ts'
import { readWishes } from './act/wishes.ts'
import { branchPrefix, ringBranch } from './domain/repository.ts'
import type { PullRequestOfEvent } from './domain/run-event.ts'
import { judge } from './judge.ts'
import { describeStep } from './plan/describe-step.ts'
import { historyOf } from './plan/journal.ts'
import type { JournalEvent } from './plan/journal-event.ts'
import { isProposalMessage } from './plan/proposal-message.ts'
import { proposalsOf, type RingPlan } from './plan/proposals.ts'
import { planPullRequests, type ReadPullRequest, type RingState } from './plan/pull-request-plan.ts'
import { firstSights, refusals } from './plan/sightings.ts'
import type { Step } from './plan/step.ts'
import { eventsOfWish } from './plan/wishes.ts'
import type { Clock, Clusters, Progress, Repository } from './ports.ts'
import { proposalWords } from './proposal-words.ts'
import type { RepositoryRecollection } from './recall.ts'
import { parseDashboard } from './report/dashboard-form.ts'
import { parseProposalBody } from './report/proposal-form.ts'
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

  const states = await readStates(repository, memory, pulls, rebuild)
  const plans = withForgottenRings(proposalsOf(result.decisions, policy, memory.approvals), rings)
  const planned = planPullRequests(plans, (ring) => states.get(ring) ?? noState, {
    incomplete: facts.problems.length > 0,
    limit: policy.pull_requests.limit,
    lockfile: held.lockfile?.blob ?? null,
    decisions: result.decisions,
  })

  const steps: Step[] = [...ignored]
  if (dryRun) return { ...result, steps: [...steps, ...planned.map(describeStep)] }
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
  if (policy.dashboard.enabled) {
    const after = { ...result, steps }
    const work = { repository, facts: held, policy, events, result: after, planned }
    steps.push(await bringDashboard(board?.issue, work))
  }
  return { ...result, steps }
}

const noState: RingState = { pull_requests: [], branch_is_ours: false, rebuild: false }

/** Rings that ask for approval, and those of which a branch is left. */
function ringsToLookAt({ policy, facts }: RepositoryRecollection): readonly string[] {
  const asking = policy.rings
    .filter(({ approval }) => approval === 'pull-request')
    .map(({ name }) => name)
  const start = `${branchPrefix}ring-`
  const left = facts.branches
    .filter(({ name }) => name.startsWith(start))
    .map(({ name }) => name.slice(start.length))
  return [...new Set([...asking, ...left])]
}

/** A ring that no longer asks for approval has nothing to propose: what it left is withdrawn. */
function withForgottenRings(
  plans: readonly RingPlan[],
  rings: readonly string[],
): readonly RingPlan[] {
  const known = new Set(plans.map(({ ring }) => ring))
  const forgotten = rings.filter((ring) => !known.has(ring))
  return [...plans, ...forgotten.map((ring) => ({ ring, unknown: false }))]
}

async function readPullRequests(
  repository: Repository,
  rings: readonly string[],
): Promise<ReadonlyMap<string, readonly ReadPullRequest[]>> {
  const found = await Promise.all(
    rings.map(async (ring): Promise<[string, readonly ReadPullRequest[]]> => {
      const pulls = await repository.pullRequests(ringBranch(ring))
      const read = pulls.map((facts) => ({
        facts,
        body: parseProposalBody(facts.body),
      }))
      return [ring, read]
    }),
  )
  return new Map(found)
}

/** Asks for the last commit only of a branch that no pull request explains. */
async function readStates(
  repository: Repository,
  { facts }: RepositoryRecollection,
  pulls: ReadonlyMap<string, readonly ReadPullRequest[]>,
  rebuild: ReadonlySet<number>,
): Promise<ReadonlyMap<string, RingState>> {
  const states = new Map<string, RingState>()
  for (const [ring, read] of pulls) {
    const branch = facts.branches.find(({ name }) => name === ringBranch(ring))
    const isExplained =
      branch === undefined ||
      read.some((pull) => pull.facts.state === 'open' || pull.facts.head === branch.head)
    const isOurs =
      !isExplained && isProposalMessage((await repository.commit(branch.head)).message, ring)
    states.set(ring, {
      ...(branch === undefined ? {} : { branch }),
      pull_requests: read,
      branch_is_ours: isOurs,
      rebuild: read.some(({ facts: { number, state } }) => state === 'open' && rebuild.has(number)),
    })
  }
  return states
}
