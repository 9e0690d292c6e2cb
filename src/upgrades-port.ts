import type { Problem } from './domain/facts.ts'
import type { FailureText, PoolReading, PoolTarget, Stamp } from './domain/pool-reading.ts'
import type { Proof, ProofCheck, ProofRequest } from './domain/proof.ts'

/**
 * Writes to Azure, and the reads that belong to them. A write is sent once: no method repeats one,
 * whatever comes back, and none throws for what Azure answers. Reads are repeated within bounds.
 *
 * @throws GateFailure from any method, when signing in fails.
 */
export interface Upgrades {
  /** The present moment, to stamp other reads (the lock) that a write depends on. */
  readonly stamp: () => Stamp
  /** Reads the pool, its cluster and its own upgrade profile anew. */
  readonly readPool: (target: PoolTarget) => Promise<ReadOutcome>
  /** Starts the upgrade of a pool to the approved image. One write. */
  readonly start: (request: StartRequest) => Promise<WriteOutcome>
  /** Puts a pool back to an image it ran before. One write, bound to the pool's eTag. */
  readonly rollback: (request: RollbackRequest) => Promise<WriteOutcome>
  /** What became of a write with an unclear outcome: reads, waits half a minute, reads again. */
  readonly settleUnclear: (request: UnclearRequest) => Promise<Settled>
  /** Keeps the image that a pool runs as a node pool snapshot. At most one write. */
  readonly captureSnapshot: (request: CaptureRequest) => Promise<CaptureOutcome>
  /** The snapshots that Flatcar Gate made in a subscription. */
  readonly listSnapshots: (subscription: string) => Promise<SnapshotList>
  /** Deletes a snapshot that Flatcar Gate made, and no other. At most one write. */
  readonly deleteSnapshot: (id: string) => Promise<WriteOutcome>
  /**
   * Shows the pools again and again, by one list for each subscription, at growing distances, until
   * none of them is running any more or the time is over. Leave the loop to end it.
   */
  readonly watch: (request: WatchRequest) => AsyncGenerator<readonly PoolSight[]>
  /** How far an upgrade is shown to have worked. */
  readonly prove: (request: ProofRequest) => Promise<Proof>
  /** Asks an owner's probe whether the workload is well; `result` is never `wait`. */
  readonly probe: (address: string) => Promise<ProofCheck>
  /** Requests sent to Azure by this port, by kind. */
  readonly requests: () => Readonly<Record<string, number>>
}

export type ReadOutcome =
  | { readonly kind: 'read'; readonly reading: PoolReading }
  /** The cluster is there, the pool is not. */
  | { readonly kind: 'gone'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

export interface StartRequest {
  /** At most ten seconds old when the write leaves; refused otherwise. */
  readonly reading: PoolReading
  /** The approved image, its whole name. */
  readonly image: string
  /** `snapshot`: install exactly the image that this snapshot (ARM id) holds. */
  readonly engine:
    | { readonly kind: 'latest' }
    | { readonly kind: 'snapshot'; readonly snapshot: string }
  /** When other things were read that the write depends on; the same age holds for them. */
  readonly also?: readonly Stamp[]
}

export interface RollbackRequest {
  readonly reading: PoolReading
  /** One of the reading's recently used images. */
  readonly image: string
  readonly also?: readonly Stamp[]
}

export interface CaptureRequest {
  /** The pool that runs the image, such as one of the ring before. */
  readonly reading: PoolReading
  readonly image: string
  readonly also?: readonly Stamp[]
}

/** What Azure said to a write, in its own words. Untrusted text. */
export interface Said {
  /** HTTP status; absent when no answer came. */
  readonly status?: number
  readonly azure_code?: string
  readonly message: string
}

/**
 * What became of a write.
 * - `started`: Azure took it; it runs, or (snapshots) is done.
 * - `nothing-to-do`: the pool has the image already (or the snapshot is gone already).
 * - `refused`: Azure said no, and nothing changed. `later`: it may pass by itself; `person`: somebody
 *   must mend something first; `never`: not with this pool.
 * - `throttled`: refused for now; the same decision may be sent again after the wait.
 * - `forbidden`: the identity lacks a right, or its token was not taken.
 * - `not-sent`: it never left.
 * - `unclear`: it may run or not: `settleUnclear` finds out. It must not be sent again before.
 */
export type WriteOutcome =
  | { readonly kind: 'started'; readonly at: string }
  | { readonly kind: 'nothing-to-do'; readonly said: Said }
  | {
      readonly kind: 'refused'
      readonly retry: 'later' | 'person' | 'never'
      readonly said: Said
      readonly wait_seconds?: number
    }
  | { readonly kind: 'throttled'; readonly said: Said; readonly wait_seconds?: number }
  | { readonly kind: 'forbidden'; readonly said: Said }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason; readonly message: string }
  | { readonly kind: 'unclear'; readonly said: Said }

/**
 * Why a write did not leave.
 * - `stale`: a read that it depends on is older than ten seconds; read again.
 * - `changed`: the pool is no longer as the decision saw it.
 * - `image-moved`: the engine would install another image than the approved one.
 * - `busy`, `stopped`: the pool or its cluster is not in a state to be written to.
 * - `unsupported`: a pool of mode Machines, without images, or of a retired OS.
 * - `not-allowed`: outside of what the gate ever writes.
 * - `no-etag`: Azure gave none, and a PUT without one could undo another's change.
 * - `not-offered`: no image of the recently used ones.
 * - `not-ours`: a snapshot of that name that Flatcar Gate did not make.
 * - `unreadable`: what had to be read first could not be read.
 * - `unreachable`: no connection, or no token.
 * - `stopping`: the run was told to end.
 */
export type NotSentReason =
  | 'stale'
  | 'changed'
  | 'image-moved'
  | 'busy'
  | 'stopped'
  | 'unsupported'
  | 'not-allowed'
  | 'no-etag'
  | 'not-offered'
  | 'not-ours'
  | 'unreadable'
  | 'unreachable'
  | 'stopping'

export interface UnclearRequest {
  /** The reading that the write was decided on. */
  readonly reading: PoolReading
  readonly write: 'upgrade' | 'rollback'
}

export type Settled =
  /** It runs, or has run: take it as started. */
  | { readonly kind: 'adopted'; readonly state?: string; readonly image?: string }
  /** Unchanged for half a minute: it did not start. A new decision is needed. */
  | { readonly kind: 'not-started' }
  /** Could not be found out: leave the pool alone in this run. */
  | { readonly kind: 'unknown'; readonly message: string }

export type CaptureOutcome =
  | { readonly kind: 'ready'; readonly snapshot: Snapshot; readonly created: boolean }
  | Exclude<WriteOutcome, { readonly kind: 'started' | 'nothing-to-do' }>

/** A node pool snapshot that Flatcar Gate made. */
export interface Snapshot {
  /** ARM id. */
  readonly id: string
  readonly image: string
  readonly region: string
  readonly created_at?: string
  /** ARM id of the pool it was taken of. */
  readonly source?: string
}

export type SnapshotList =
  | { readonly kind: 'listed'; readonly snapshots: readonly Snapshot[] }
  | { readonly kind: 'unreadable'; readonly problem: Problem }

export interface WatchRequest {
  readonly targets: readonly WatchTarget[]
  readonly budget_ms: number
}

export interface WatchTarget extends PoolTarget {
  /**
   * The image it is to come to. A list may lag behind a start: for ten minutes, a pool that is
   * `Succeeded` with another image counts as running.
   */
  readonly image?: string
}

/** A pool as one poll saw it. `state` and `image` are as Azure writes them. */
export interface PoolSight {
  readonly target: WatchTarget
  readonly at: string
  /**
   * `succeeded`, `failed` and `canceled` are ends; `running` is anything else, as the set of
   * Azure's words is open; `gone`: its cluster was listed without it; `unreadable`: see `problem`.
   */
  readonly phase: 'running' | 'succeeded' | 'failed' | 'canceled' | 'gone' | 'unreadable'
  readonly state?: string
  readonly image?: string
  readonly failure?: FailureText
  readonly problem?: Problem
}
