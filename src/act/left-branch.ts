import type { BranchFacts, PullRequestFacts } from '../domain/repository.ts'
import type { Step } from '../plan/step.ts'
import type { Repository } from '../ports.ts'

/**
 * Is this a branch of the gate's own that no pull request explains: a run ended before it had opened
 * one? The last commit is asked for only then.
 *
 * @param isOurs tells the gate's commits by their messages.
 */
export async function isLeftByGate(
  repository: Repository,
  branch: BranchFacts | undefined,
  pulls: readonly { readonly facts: PullRequestFacts }[],
  isOurs: (message: string) => boolean,
): Promise<boolean> {
  const isExplained =
    branch === undefined ||
    pulls.some(({ facts }) => facts.state === 'open' || facts.head === branch.head)
  return !isExplained && isOurs((await repository.commit(branch.head)).message)
}

/** What is said where a branch moved between the look at it and the write. */
export function overtaken(branch: string): Step {
  const message = `Somebody else wrote to \`${branch}\` at the same time; the next run looks again.`
  return { kind: 'branch.left', message }
}
