import type { BranchFacts, PullRequestFacts } from '../domain/repository.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { TakeBack, TakeBackMarker, TakenBack } from './take-back.ts'

/** The pull request after rollbacks, with its marker read back. */
export interface ReadTakeBack {
  readonly facts: PullRequestFacts
  /** Absent: the body is no longer the gate's. */
  readonly marker: TakeBackMarker | undefined
}

/** What GitHub holds of it. */
export interface TakeBackState {
  readonly branch?: BranchFacts
  /** Newest first. */
  readonly pulls: readonly ReadTakeBack[]
  /** Of a branch that no pull request explains: is its last commit the gate's own? */
  readonly branch_is_ours: boolean
}

export type TakeBackStep =
  | {
      readonly kind: 'open'
      readonly wanted: TakeBack
      /** Head of a branch that is there already and is taken over. */
      readonly onto?: string
    }
  | {
      readonly kind: 'update'
      readonly wanted: TakeBack
      readonly branch: BranchFacts
      readonly pull: ReadTakeBack
      readonly marker: TakeBackMarker
      readonly build: 'new-commit' | 'none'
    }
  | {
      readonly kind: 'close'
      readonly branch: BranchFacts
      readonly pull: ReadTakeBack
      readonly marker: TakeBackMarker
    }
  | { readonly kind: 'delete-branch'; readonly branch: BranchFacts }
  | {
      readonly kind: 'keep'
      readonly reason: 'edited' | 'not-ours' | 'branch-not-ours'
      readonly pull?: ReadTakeBack
    }

/** The moment of the last rollback that people have answered, by merging or closing. */
export function answeredUntil(pulls: readonly ReadTakeBack[]): string | undefined {
  return pulls
    .flatMap(({ facts, marker }) => {
      if (facts.state === 'open' || (facts.state === 'closed' && marker?.closed !== undefined)) {
        return []
      }
      return marker?.until ?? facts.closed_at ?? []
    })
    .toSorted((a, b) => parseInstant(a) - parseInstant(b))
    .at(-1)
}

/**
 * The one thing to do, if anything.
 *
 * @param lockfile blob of the lockfile on the default branch; null: there is none.
 */
export function planTakeBack(
  wanted: TakeBack | undefined,
  { branch, pulls, branch_is_ours: isOurs }: TakeBackState,
  lockfile: string | null,
): TakeBackStep | undefined {
  const open = pulls.find(({ facts }) => facts.state === 'open')
  if (open !== undefined) return withPull(wanted, open, branch, lockfile)
  if (branch === undefined) return wanted && { kind: 'open', wanted }
  const [last] = pulls
  const isLeftover = last !== undefined && last.facts.head === branch.head
  if (!isLeftover && !isOurs) {
    return wanted === undefined ? undefined : { kind: 'keep', reason: 'branch-not-ours' }
  }
  if (wanted !== undefined) return { kind: 'open', wanted, onto: branch.head }
  // The branch of one that a person closed stays: it may be reopened.
  const isRefused = isLeftover && last.facts.state === 'closed' && last.marker?.closed === undefined
  return isRefused ? undefined : { kind: 'delete-branch', branch }
}

function withPull(
  wanted: TakeBack | undefined,
  pull: ReadTakeBack,
  branch: BranchFacts | undefined,
  lockfile: string | null,
): TakeBackStep {
  const { marker } = pull
  if (marker === undefined || branch === undefined)
    return { kind: 'keep', reason: 'not-ours', pull }
  if (!marker.heads.includes(branch.head)) return { kind: 'keep', reason: 'edited', pull }
  if (wanted === undefined) return { kind: 'close', branch, pull, marker }
  const isSame =
    marker.lockfile === lockfile &&
    marker.heads[0] === branch.head &&
    sameChanges(marker.changes, wanted.changes)
  return { kind: 'update', wanted, branch, pull, marker, build: isSame ? 'none' : 'new-commit' }
}

function sameChanges(a: readonly TakenBack[], b: readonly TakenBack[]): boolean {
  return JSON.stringify(a.map(valuesOf)) === JSON.stringify(b.map(valuesOf))
}

function valuesOf({ ring, family, from, to }: TakenBack): readonly (string | null)[] {
  return [ring, family, from, to]
}
