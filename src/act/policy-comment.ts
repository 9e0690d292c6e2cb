import type { RepositoryFacts } from '../domain/repository.ts'
import type { PullRequestOfEvent } from '../domain/run-event.ts'
import { judge } from '../judge.ts'
import type { Step } from '../plan/step.ts'
import { compilePolicy } from '../policy/compile.ts'
import { loadPolicy } from '../policy/file/load.ts'
import type { Repository } from '../ports.ts'
import { diffDecisions } from '../replay/diff.ts'
import { narrowFacts } from '../replay/narrow-facts.ts'
import {
  type PolicyChange,
  policyCommentMarker,
  renderPolicyComment,
} from '../report/policy-comment.ts'
import type { Result } from '../result.ts'

/**
 * Tells on a pull request that changes the policy file what that would change. The file of the pull
 * request is only read and judged with; nothing else follows from it. One comment, brought up to date.
 */
export async function commentPolicy(
  repository: Repository,
  { number, head }: PullRequestOfEvent,
  held: RepositoryFacts,
  path: string,
  result: Result,
): Promise<readonly Step[]> {
  const proposed = await repository.file(path, head)
  const isSame = proposed?.blob === held.policy?.blob
  const comment = await repository.findComment(number, policyCommentMarker)
  // A pull request that never touched the policy needs no word on it.
  if (proposed === undefined || (isSame && comment === undefined)) return []
  const body = renderPolicyComment(changeOf(proposed.text, path, result))
  const url = `${held.url}/pull/${number}`
  const step: Step = {
    kind: 'pull-request.commented',
    url,
    number,
    message: `Told pull request ${number} which decisions its policy would change.`,
  }
  if (comment === undefined) await repository.createComment(number, body)
  else if (comment.body.replaceAll('\r\n', '\n') !== body) {
    await repository.updateComment(comment.id, body)
  } else return []
  return [step]
}

function changeOf(text: string, file: string, before: Result): PolicyChange {
  const loaded = loadPolicy(text, file)
  if ('problems' in loaded) return { kind: 'problems', file, problems: loaded.problems }
  const { policy: document } = loaded
  const { facts, history, evaluated_at: now, mode } = before
  const narrowed = narrowFacts(facts, document.select)
  const after = judge(narrowed, compilePolicy(document, file), history, now, mode)
  return { kind: 'diff', diff: diffDecisions(before, after), zone: document.zone }
}
