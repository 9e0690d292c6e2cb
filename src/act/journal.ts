import {
  type JournalFacts,
  journalAnchor,
  journalBranch,
  lockfilePath,
  type RepositoryFacts,
} from '../domain/repository.ts'
import { GateFailure } from '../errors.ts'
import { appendToJournal, parseJournal } from '../plan/journal.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import type { Repository } from '../ports.ts'

/** Other runs may append at the same time; each of them succeeds in its turn. */
const attempts = 5

/**
 * Appends entries by a commit on the head that was read. When somebody else appended first, the
 * journal is read again and `fresh` is asked what is still to be said.
 *
 * @param fresh the entries that the journal does not hold yet, given what it holds.
 * @returns the journal's entries with the new ones, and how many those are.
 * @throws GateFailure when the journal can't be written.
 */
export async function appendJournal(
  repository: Repository,
  known: { readonly facts: RepositoryFacts; readonly events: readonly JournalEvent[] },
  fresh: (events: readonly JournalEvent[]) => readonly JournalEvent[],
  now: string,
): Promise<{ readonly events: readonly JournalEvent[]; readonly added: number }> {
  let journal = known.facts.journal
  let { events } = known
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const added = fresh(events)
    if (added.length === 0) return { events, added: 0 }
    if (await isWritten(repository, journal, events, added, now)) {
      return { events: [...events, ...added], added: added.length }
    }
    const path = known.facts.policy?.path ?? lockfilePath
    journal = (await repository.observe({ policy: path, lockfile: lockfilePath })).journal
    events = eventsOf(journal)
  }
  throw new GateFailure([
    {
      code: 'journal.contended',
      where: `branch ${journalBranch}`,
      found: `another commit at each of ${attempts} attempts`,
      expected: 'a branch that stands still for a moment',
    },
  ])
}

function eventsOf({ file }: JournalFacts): readonly JournalEvent[] {
  if (file === undefined) return []
  const read = parseJournal(file.text)
  if ('events' in read) return read.events
  throw new GateFailure(
    read.problems.map(({ line, found, expected }) => ({
      code: 'journal.invalid',
      where: `${file.path}:${line} on branch ${journalBranch}`,
      found,
      expected,
    })),
  )
}

async function isWritten(
  repository: Repository,
  { head, file }: JournalFacts,
  before: readonly JournalEvent[],
  added: readonly JournalEvent[],
  now: string,
): Promise<boolean> {
  const { path, text } = appendToJournal(file, before, added, now)
  const message = `Record ${added.length === 1 ? 'one fact' : `${added.length} facts`}`
  if (head !== undefined) {
    const sha = await repository.createCommit({ parents: [head], base: head, path, text, message })
    return (await repository.advanceBranch({ name: journalBranch, head: sha })) === 'advanced'
  }
  const sha = await repository.createCommit({ parents: [], path, text, message })
  const created = await repository.createRef(`refs/heads/${journalBranch}`, sha)
  if (created === 'taken') return false
  // From now on a journal branch that is gone is a loss, not a beginning.
  await repository.createRef(journalAnchor, sha)
  return true
}
