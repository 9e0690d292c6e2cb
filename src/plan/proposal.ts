import type { Decision } from '../policy/decision.ts'

/** One line of the lockfile that a pull request changes. */
export interface ProposedImage {
  readonly family: string
  readonly version: string
  /** `family-version`. */
  readonly image: string
  /** The version that the lockfile approves now, if any. */
  readonly approved?: string
}

/** What the pull request of one ring is to say. */
export interface Proposal {
  readonly ring: string
  /** Its ring before in the policy; absent for the first ring. */
  readonly ring_before?: string
  /** In the order of the families. */
  readonly images: readonly ProposedImage[]
  /** The pools of the ring that would get one of the images, in the order of the decisions. */
  readonly decisions: readonly Decision[]
  readonly check: ProposalCheck
}

/** `pending`: soak or minimum age run for every pool, until `until` if that is known. */
export interface ProposalCheck {
  readonly state: 'pending' | 'ready'
  /** ISO 8601: when the image gates pass for the first pool. */
  readonly until?: string
  /** ISO 8601: the first start, if it is approved before. Absent: no date is known. */
  readonly next_start?: string
}

/** What the hidden marker of a pull request's body holds. Read strictly: anything else is no marker. */
export interface ProposalMarker {
  readonly ring: string
  /** The images that merging approves and closing refuses. */
  readonly images: readonly string[]
  /** Heads of the branch that are the gate's: the present one, and one that an update is about to set. */
  readonly heads: readonly string[]
  /** Blob id of the lockfile on the base when the branch was built; null: there was none. */
  readonly lockfile: string | null
  /** Labels, reviewers and assignees are set, and the check was written for this text of it. */
  readonly set_up: boolean
  /** What the check was last told, as `head state text`; empty: nothing yet. */
  readonly check: string
  /** Why the gate itself closed the pull request; absent when it did not. */
  readonly closed?: string
  /** The gate found commits of a person and leaves the branch alone. */
  readonly edited?: boolean
}

/** Boxes that a person may tick in the body of a pull request. */
export interface ProposalBoxes {
  readonly rebuild: boolean
  readonly hold: boolean
}

/** A pull request's body, read back. */
export interface ProposalBody {
  /** Absent: the body is no longer the gate's. */
  readonly marker?: ProposalMarker
  readonly boxes: ProposalBoxes
  /** What people wrote below the marked line, byte for byte; empty when nothing. */
  readonly notes: string
}
