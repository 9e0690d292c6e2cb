import { createHash } from 'node:crypto'
import type { IssueFacts, RepositoryFacts } from '../domain/repository.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import { imagesOf, type PullRequestStep } from '../plan/pull-request-plan.ts'
import type { Step } from '../plan/step.ts'
import { openHolds } from '../plan/wishes.ts'
import type { Policy } from '../policy/policy.ts'
import type { Repository } from '../ports.ts'
import { renderDashboard } from '../report/dashboard.ts'
import { sameDashboard } from '../report/dashboard-form.ts'
import type { DashboardView } from '../report/dashboard-view.ts'
import type { Result } from '../result.ts'

const laterBecause = 'As many pull requests are open as the policy allows.'

/** Carried by the dashboard issue, and by nothing else that the gate looks for. */
export const dashboardLabel = 'flatcar-gate'

export interface DashboardWork {
  readonly repository: Repository
  readonly facts: RepositoryFacts
  readonly policy: Policy
  readonly events: readonly JournalEvent[]
  readonly result: Result
  /** The pull requests of rings that are open. */
  readonly proposals: DashboardView['proposals']
  /** The pull request that takes approvals back, where one is open. */
  readonly take_back: number | undefined
  /** Tells which pull requests wait for their turn. */
  readonly planned: readonly PullRequestStep[]
}

/** Opens the dashboard, or brings its text up to date; sends nothing when it says what it should. */
export async function bringDashboard(
  issue: IssueFacts | undefined,
  work: DashboardWork,
): Promise<Step> {
  const { repository, facts, policy, events, result, proposals, planned, take_back: back } = work
  const { dashboard } = policy
  const body = renderDashboard({
    result,
    repository: facts,
    proposals,
    ...(back === undefined ? {} : { take_back: back }),
    later: planned.flatMap((step) =>
      step.kind === 'keep' && step.reason === 'limit' && step.proposal !== undefined
        ? [{ ring: step.ring, images: imagesOf(step.proposal), why: laterBecause }]
        : [],
    ),
    holds: openHolds(events),
    approve: dashboard.approve,
    problems: [],
    scope: scopeOf(result),
  })
  if (issue === undefined) {
    const { title } = dashboard
    const opened = await repository.createIssue({ title, body, label: dashboardLabel })
    return {
      kind: 'dashboard.opened',
      url: opened.url,
      number: opened.number,
      message: `Opened the dashboard, issue ${opened.number}.`,
    }
  }
  const { number, url } = issue
  if (sameDashboard(body, issue.body)) {
    return {
      kind: 'dashboard.unchanged',
      url,
      message: `The dashboard, issue ${number}, is up to date.`,
    }
  }
  // A box that somebody has ticked since this run read the issue must not be wiped out unseen.
  const present = await repository.findIssue(dashboardLabel)
  if (present?.number !== number || present.body !== issue.body) {
    const message = `Somebody edited the dashboard, issue ${number}, during this run: the next one brings it up to date.`
    return { kind: 'dashboard.left', url, message }
  }
  await repository.updateIssue(number, body)
  return { kind: 'dashboard.updated', url, message: `Updated the dashboard, issue ${number}.` }
}

/** Names the pools that were looked at. Runs with other clusters or rights tell of other ones. */
export function scopeOf({ facts }: Pick<Result, 'facts'>): string {
  const pools = facts.clusters.flatMap(({ id, pools: own }) =>
    own.map(({ name }) => `${id}/${name}`),
  )
  const text = pools
    .map((name) => name.toLowerCase())
    .toSorted()
    .join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
