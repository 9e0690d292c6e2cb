import type { ClusterFacts, PoolFacts } from './facts.ts'

/** One pool, by the ARM id of its cluster. */
export interface PoolTarget {
  readonly cluster: string
  readonly pool: string
  /** Region of the cluster: Azure counts requests by it. */
  readonly region: string
}

/** A moment on two clocks. The monotonic one goes on through corrections of the other. */
export interface Stamp {
  /** ISO 8601. */
  readonly at: string
  readonly monotonic_ms: number
}

/** An image that the pool ran before its last change: where a rollback can go. */
export interface UsedImage {
  readonly image: string
  readonly kubernetes_version?: string
  /** When the pool left it, ISO 8601 as Azure writes it. */
  readonly used_until?: string
}

/** Why Azure says that something failed. Untrusted text. */
export interface FailureText {
  readonly azure_code?: string
  readonly message: string
}

/** A pool and its cluster at one moment, read for a decision to write. */
export interface PoolReading {
  readonly target: PoolTarget
  /** Taken before the first request left: the reading is at least this fresh. */
  readonly stamp: Stamp
  /** With the pool's own `latest`. */
  readonly pool: PoolFacts
  /** The cluster that the pool stands in, with all of its pools. */
  readonly cluster: ClusterFacts
  readonly recently_used: readonly UsedImage[]
  /** What went wrong last, where the pool tells it. */
  readonly failure?: FailureText
}
