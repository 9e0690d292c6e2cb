import type { IssueFacts, RepositoryFacts } from '../domain/repository.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import type { Step } from '../plan/step.ts'
import { openHolds } from '../plan/wishes.ts'
import type { Policy } from '../policy/policy.ts'
import type { Repository } from '../ports.ts'
import { dashboardLabel, renderDashboard } from '../report/dashboard.ts'
import { sameBody } from '../report/proposal-body.ts'
import type { Result } from '../result.ts'

/** Opens the dashboard, or brings its text up to date; sends nothing when it says what it should. */
export async function bringDashboard(
  repository: Repository,
  issue: IssueFacts | undefined,
  result: Result,
  { dashboard }: Policy,
  events: readonly JournalEvent[],
  facts: RepositoryFacts,
): Promise<Step> {
  const body = renderDashboard({
    result,
    holds: openHolds(events),
    approve: dashboard.approve,
    facts,
  })
  if (issue === undefined) {
    const { title } = dashboard
    const opened = await repository.createIssue({ title, body, label: dashboardLabel })
    return {
      kind: 'dashboard.opened',
      url: opened.url,
      message: `Opened the dashboard, issue #${opened.number}.`,
    }
  }
  const { number, url } = issue
  if (sameBody(body, issue.body)) {
    return {
      kind: 'dashboard.unchanged',
      url,
      message: `The dashboard, issue #${number}, is up to date.`,
    }
  }
  await repository.updateIssue(number, body)
  return { kind: 'dashboard.updated', url, message: `Updated the dashboard, issue #${number}.` }
}
