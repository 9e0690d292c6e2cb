import { type JournalFacts, lockfilePath, type RepositoryFacts } from './domain/repository.ts'
import { GateFailure } from './errors.ts'
import type { JournalEvent } from './plan/journal-event.ts'
import { type History, noHistory } from './policy/history.ts'
import type { Policy } from './policy/policy.ts'
import { approvalsOfText, builtInPolicy, policyOfText } from './policy-text.ts'
import type { Annotation, Repository } from './ports.ts'

/** The policy that holds for a run, what is remembered, and what is to be said of the files. */
export interface Recollection {
  readonly policy: Policy
  readonly history: History
  readonly warnings: readonly Annotation[]
}

/** What was read from the repository on GitHub, at one commit of its default branch. */
export interface RepositoryRecollection extends Recollection {
  readonly facts: RepositoryFacts
  /** Where the policy file is, or would be. */
  readonly path: string
  readonly events: readonly JournalEvent[]
  /** Of the lockfile alone. */
  readonly approvals: History['approvals']
}

/**
 * Policy, lockfile and journal as the default branch has them: what a pull request changes has no
 * say before it is merged.
 *
 * @param defaultPath the path at which a missing policy file is no mistake.
 * @throws GateFailure when a file is wrong, a named policy file is missing, or the journal is lost.
 */
export async function recall(
  repository: Repository,
  path: string,
  defaultPath: string,
): Promise<RepositoryRecollection> {
  const facts = await repository.observe({ policy: path, lockfile: lockfilePath })
  const { policy: file, lockfile } = facts
  if (file === undefined && path !== defaultPath) {
    throw new GateFailure([
      {
        code: 'input.invalid',
        where: 'input "config"',
        found: `no file ${JSON.stringify(path)} on ${facts.default_branch}`,
        expected: 'a policy file on the default branch, or the input left out',
        advice: 'Merge the policy file first, or correct the path.',
      },
    ])
  }
  const { policy, warnings } =
    file === undefined
      ? { policy: builtInPolicy(), warnings: [] }
      : await policyOfText(file.text, path, `${facts.default_branch}@${facts.head}`)
  const approvals = lockfile === undefined ? [] : await approvalsOfText(lockfile.text, lockfilePath)
  const { events, history } = await remembered(facts.journal, policy, approvals)
  return { policy, warnings, facts, path, events, approvals, history }
}

/**
 * Memory of the workspace's files, with what the journal adds: in `check` mode rings open by the same
 * proofs as in any other. A journal that can't be read makes a check stricter and is told; nothing
 * is written, so the run goes on. Policies without rings ask for nothing that it holds.
 */
export async function withJournal(
  memory: Recollection,
  repository: Repository | undefined,
): Promise<Recollection> {
  if (repository === undefined || memory.policy.document.rings.length === 0) return memory
  try {
    const journal = await repository.journal()
    const { history } = await remembered(journal, memory.policy, memory.history.approvals)
    return { ...memory, history }
  } catch (error) {
    if (!(error instanceof GateFailure)) throw error
    const message = `The journal could not be read, so that rings wait for proof: ${error.message}`
    return {
      ...memory,
      warnings: [...memory.warnings, { level: 'warning', title: 'Journal', message }],
    }
  }
}

/** The journal's entries, and the history that they make with the approvals of the lockfile. */
async function remembered(
  journal: JournalFacts,
  policy: Policy,
  approvals: History['approvals'],
): Promise<{ readonly events: readonly JournalEvent[]; readonly history: History }> {
  // No journal yet: nothing has to be loaded to read it.
  if (journal.head === undefined && !journal.opened) {
    return { events: [], history: { ...noHistory, approvals } }
  }
  const { eventsOf } = await import('./act/journal.ts')
  const { historyOf } = await import('./plan/journal.ts')
  const events = eventsOf(journal)
  return { events, history: historyOf(events, approvals, policy.dashboard.approve) }
}
