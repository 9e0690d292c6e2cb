import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { lockRef } from '../domain/repository.ts'
import type { Repository } from '../ports.ts'
import { deleteRefAt } from './delete-ref.ts'

/** Who holds the lock, as its commit tells. */
export interface LockHolder {
  /** Address of the run, for people. */
  readonly run: string
  readonly run_id: string
  readonly run_attempt: number
}

export type Lock =
  | {
      readonly kind: 'held'
      /** Commit that the ref shows for as long as the lock is ours. */
      readonly sha: string
      /** The run whose lock was left behind, if there was one. */
      readonly after?: LockHolder
    }
  | {
      readonly kind: 'busy'
      readonly why: string
      /** Whose it is, where that is known. */
      readonly holder?: LockHolder
    }

const holder = z.object({ run: z.string(), run_id: z.string(), run_attempt: z.number() })

/**
 * Takes the lock, at once or not at all. It lives as long as the run that holds it: when GitHub says
 * that run is over, the ref is moved on from its commit to ours, which GitHub does for one of several
 * runs alone. No clock is asked.
 */
export async function takeLock(repository: Repository, me: LockHolder): Promise<Lock> {
  const file = fileOf(me)
  const sha = await repository.createCommit({ parents: [], ...file })
  if ((await repository.createRef(lockRef, sha)) === 'created') return { kind: 'held', sha }
  const taken = await repository.readRef(lockRef)
  if (taken === undefined) {
    return { kind: 'busy', why: 'Another run has just given the lock back; the next run takes it.' }
  }
  const other = parseHolder((await repository.commit(taken)).message)
  if (other === undefined) {
    const why = `The lock ${lockRef} names no run. Delete the ref if no run of this mode is at work.`
    return { kind: 'busy', why }
  }
  const state = isEarlierAttempt(other, me) ? 'completed' : await repository.runState(other.run_id)
  if (state !== 'completed') {
    const said =
      state === 'running'
        ? 'is at work'
        : `GitHub does not say whether it is over; delete the ref ${lockRef} if it is`
    return { kind: 'busy', why: `Run ${other.run_id} holds the lock, and ${said}.`, holder: other }
  }
  const next = await repository.createCommit({ parents: [taken], base: taken, ...file })
  return (await repository.advanceRef(lockRef, next)) === 'advanced'
    ? { kind: 'held', sha: next, after: other }
    : { kind: 'busy', why: `Another run took the lock over from run ${other.run_id} just now.` }
}

/** Gives the lock back if it is still ours. */
export async function releaseLock(repository: Repository, sha: string): Promise<void> {
  await deleteRefAt(repository, lockRef, sha)
}

/** The key keeps two jobs of one run from making the same commit. */
function fileOf(me: LockHolder): {
  readonly path: string
  readonly text: string
  readonly message: string
} {
  const text = JSON.stringify({ ...me, key: randomUUID() })
  return { path: 'lock.json', text: `${text}\n`, message: text }
}

function parseHolder(message: string): LockHolder | undefined {
  try {
    return holder.safeParse(JSON.parse(message)).data
  } catch {
    return undefined
  }
}

/** GitHub begins another attempt of a run when the one before is over. */
function isEarlierAttempt(other: LockHolder, me: LockHolder): boolean {
  return other.run_id === me.run_id && other.run_attempt < me.run_attempt
}
