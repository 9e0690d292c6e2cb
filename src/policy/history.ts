/**
 * What the journal and the lockfile remember: facts that Azure forgets, as plain data. Entries later
 * than the moment of an evaluation are not looked at, so that an old record can be replayed. Image
 * and pool names are compared without regard to case where ARM has none.
 */
export interface History {
  /** The first time that an image was on offer in a region. */
  readonly first_seen: readonly FirstSeen[]
  /** Upgrades that were started by the gate. */
  readonly started: readonly StartedEvent[]
  /** Pools on which an image was shown to work (DESIGN: proof levels). */
  readonly proven: readonly PoolEvent[]
  /** Upgrades that failed, or landed on another image; they halt the image until cleared. */
  readonly failed: readonly FailedEvent[]
  /** What the probes of rings said, in the order of the journal; a record of an older version has none. */
  readonly probed?: readonly ProbeEvent[]
  readonly approvals: readonly ApprovalEntry[]
  /** Pull requests that a person closed: a "no" to exactly this image in this ring. */
  readonly refusals: readonly Refusal[]
  readonly holds: readonly HoldEntry[]
}

export interface FirstSeen {
  readonly image: string
  readonly region: string
  /** ISO 8601 instant. */
  readonly at: string
}

export interface PoolEvent {
  /** ARM id of the cluster. */
  readonly cluster: string
  readonly pool: string
  readonly image: string
  readonly at: string
}

export interface StartedEvent extends PoolEvent {
  /** What the pool ran before, where that is known. */
  readonly from?: string
}

export interface FailedEvent extends PoolEvent {
  readonly ring: string
  readonly reason: string
  /** When a person cleared it; absent: it stands. */
  readonly cleared_at?: string
}

/** All probes of a ring were asked: they held, or one of them failed. */
export interface ProbeEvent {
  readonly ring: string
  readonly at: string
  readonly result: 'held' | 'failed'
  /** Of `failed`: which one, and what it answered. */
  readonly reason?: string
}

/**
 * This version of this family may be installed in this ring, by an entry of the lockfile or by a box
 * in the dashboard. Of several for one ring and family each counts.
 */
export interface ApprovalEntry {
  readonly ring: string
  readonly family: string
  readonly version: string
}

export interface Refusal {
  readonly ring: string
  readonly image: string
  readonly at: string
  readonly url?: string
}

/** A dated, reasoned stop; all given members must match. */
export interface HoldEntry {
  readonly ring?: string
  readonly cluster?: string
  readonly pool?: string
  readonly image?: string
  readonly reason: string
  readonly at: string
  readonly until?: string
}

/** Nothing is remembered: rings wait for proof, ages are counted from the version's date. */
export const noHistory: History = {
  first_seen: [],
  started: [],
  proven: [],
  failed: [],
  approvals: [],
  refusals: [],
  holds: [],
}
