import { type JournalFacts, journalAnchor, journalBranch } from '../domain/repository.ts'
import { GateFailure } from '../errors.ts'
import { appendToJournal, parseJournal } from '../plan/journal.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import { sayFacts } from '../plan/say-facts.ts'
import type { Step } from '../plan/step.ts'
import type { Repository } from '../ports.ts'

/** The newest month as it was read or written last. */
export interface JournalHead {
  readonly head?: string
  readonly file?: { readonly path: string; readonly text: string }
}

export interface KnownJournal {
  readonly journal: JournalHead
  readonly events: readonly JournalEvent[]
}

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
  known: KnownJournal,
  fresh: (events: readonly JournalEvent[]) => readonly JournalEvent[],
  now: string,
): Promise<KnownJournal & { readonly added: number }> {
  let { journal, events } = known
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const added = fresh(events)
    if (added.length === 0) return { journal, events, added: 0 }
    const written = await write(repository, journal, events, added, now)
    if (written !== undefined) {
      return { journal: written, events: [...events, ...added], added: added.length }
    }
    ;({ journal, events } = await readJournal(repository))
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

/** @param url the repository's address. */
export function journalStep(added: readonly JournalEvent[], url: string): Step {
  return {
    kind: 'journal.appended',
    url: `${url}/tree/${journalBranch}`,
    message: sayFacts(added),
  }
}

/**
 * Reads the journal anew.
 *
 * @throws GateFailure when it can't be understood.
 */
export async function readJournal(repository: Repository): Promise<KnownJournal> {
  const journal = await repository.journal()
  return { journal, events: eventsOf(journal) }
}

/**
 * What the newest month holds.
 *
 * @throws GateFailure when the journal is lost, or with every line that can't be read.
 */
export function eventsOf({ head, file, opened }: JournalFacts): readonly JournalEvent[] {
  if (head === undefined && opened) {
    throw new GateFailure([
      {
        code: 'journal.lost',
        where: `branch ${journalBranch}`,
        found: `no branch, but the ref ${journalAnchor} that was made with it`,
        expected: 'the journal, with the holds and refusals that it kept',
      },
    ])
  }
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

/** `undefined`: somebody else wrote first. */
async function write(
  repository: Repository,
  { head, file }: JournalHead,
  before: readonly JournalEvent[],
  added: readonly JournalEvent[],
  now: string,
): Promise<JournalHead | undefined> {
  const written = appendToJournal(file, before, added, now)
  const message = `Record ${added.length === 1 ? 'one fact' : `${added.length} facts`}`
  if (head !== undefined) {
    const commit = { parents: [head], base: head, ...written, message }
    const sha = await repository.createCommit(commit)
    const moved = await repository.advanceBranch({ name: journalBranch, head: sha })
    if (moved !== 'advanced') return undefined
    // The run that made the branch may have ended before it could make the anchor.
    if (written.path !== file?.path) await repository.createRef(journalAnchor, sha)
    return { head: sha, file: written }
  }
  const sha = await repository.createCommit({ parents: [], ...written, message })
  const created = await repository.createRef(`refs/heads/${journalBranch}`, sha)
  if (created === 'taken') return undefined
  // From now on a journal branch that is gone is a loss, not a beginning.
  await repository.createRef(journalAnchor, sha)
  return { head: sha, file: written }
}
