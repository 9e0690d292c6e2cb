import type { Policy } from '../policy/policy.ts'
import type { Repository } from '../ports.ts'

export function hasExtras({
  labels,
  reviewers,
  team_reviewers: teams,
  assignees,
}: Policy['pull_requests']): boolean {
  return [labels, reviewers, teams, assignees].some((list) => list.length > 0)
}

/**
 * Labels, reviewers and assignees of a pull request that was just opened.
 *
 * @returns what GitHub said of reviewers that it did not take, as a sentence; empty where it took all.
 */
export async function addExtras(
  repository: Repository,
  number: number,
  { labels, reviewers, team_reviewers: teams, assignees }: Policy['pull_requests'],
): Promise<string> {
  if (labels.length > 0) await repository.addLabels(number, labels)
  if (assignees.length > 0) await repository.addAssignees(number, assignees)
  const refusal =
    reviewers.length + teams.length === 0
      ? undefined
      : await repository.requestReviewers(number, reviewers, teams)
  return refusal === undefined ? '' : ` GitHub took not all reviewers: ${refusal}`
}
