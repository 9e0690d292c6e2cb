import { journalBranch, lockfilePath, lockRef } from '../domain/repository.ts'
import { readJournal } from './journal.ts'
import { say, type Tick } from './tick.ts'

/** A write leaves at most ten seconds after what it depends on was read; this leaves time for its own reads. */
const freshMs = 4_000

/**
 * Is the lock still ours, and do policy, lockfile and journal still say what this run goes by? The
 * journal is read anew when somebody wrote to it: a hold counts at once. A changed policy or
 * lockfile closes the run for starts: the next one judges by it.
 */
export async function verify(tick: Tick): Promise<boolean> {
  const { upgrades } = tick.ports
  if (tick.closed !== undefined) return false
  const stamp = upgrades.stamp()
  const { verified } = tick
  if (verified !== undefined && stamp.monotonic_ms - verified.monotonic_ms < freshMs) return true
  const [isOurs, isCurrent] = await Promise.all([holdsLock(tick), catchUp(tick)])
  if (!isOurs) return false
  if (!isCurrent) return close(tick, movedOn(tick.memory.facts.default_branch))
  tick.verified = stamp
  return true
}

/**
 * Reads the journal anew where somebody wrote to it. Are policy and lockfile on the default branch
 * still those of this run?
 */
export async function catchUp(tick: Tick): Promise<boolean> {
  const { repository } = tick.ports
  const [head, journal] = await Promise.all([
    repository.readRef(`refs/heads/${tick.memory.facts.default_branch}`),
    repository.readRef(`refs/heads/${journalBranch}`),
  ])
  if (head !== tick.head) {
    if (head === undefined || !(await isSameAt(tick, head))) return false
    tick.head = head
  }
  if (journal !== tick.journal.head) {
    const read = await readJournal(repository)
    tick.journal = read.journal
    tick.events = read.events
  }
  return true
}

/** Is the lock still ours? It is all that a rollback depends on, beside the pool. */
export async function holdsLock(tick: Tick): Promise<boolean> {
  const stamp = tick.ports.upgrades.stamp()
  if ((await tick.ports.repository.readRef(lockRef)) !== tick.lock) {
    return close(tick, `The lock ${lockRef} is no longer this run's: nothing more is started.`)
  }
  tick.locked = stamp
  return true
}

/**
 * A run acts on the policy and the lockfile of the commit that its event names. Where the default
 * branch has others by now, it starts nothing: its successor does.
 *
 * @param sha commit that the event names.
 */
export async function checkCommit(tick: Tick, sha: string | undefined): Promise<void> {
  const { default_branch: branch, head } = tick.memory.facts
  if (sha === head) return
  if (sha === undefined || !(await isSameAt(tick, sha))) close(tick, movedOn(branch))
}

export function close(tick: Tick, why: string): false {
  if (tick.closed === undefined) say(tick, { kind: 'starts.closed', message: why })
  tick.closed ??= why
  return false
}

function movedOn(branch: string): string {
  return `Policy or lockfile on ${branch} are not those of this run's commit: it starts nothing, and leaves that to the next run.`
}

/** Are the files that were read, byte for byte, the files at this commit? */
async function isSameAt({ ports, memory }: Tick, sha: string): Promise<boolean> {
  const { policy, lockfile } = memory.facts
  const [policyThere, lockfileThere] = await Promise.all([
    ports.repository.file(memory.path, sha),
    ports.repository.file(lockfilePath, sha),
  ])
  return policyThere?.blob === policy?.blob && lockfileThere?.blob === lockfile?.blob
}
