import type { PoolTarget, Stamp } from '../domain/pool-reading.ts'
import type { Arm } from './arm.ts'
import type { ArmWrites, Objection } from './arm-writes.ts'
import type { Cloud } from './clouds.ts'
import type { ReadNodes } from './nodes.ts'
import { staleness } from './write-guard.ts'

/** Time, as the edge sees it: a wall clock, one that only goes on, and waiting. */
export interface EdgeClock {
  /** ISO 8601 in UTC. */
  readonly now: () => string
  readonly monotonicMs: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

/** What the writing half of the edge works with. */
export interface Edge {
  readonly cloud: Cloud
  readonly arm: Arm
  /** The certificate authority of a cluster, PEM. Throws `ArmError`. */
  readonly authorityOf: (target: PoolTarget) => Promise<string>
  readonly readNodes: ReadNodes
  readonly writes: ArmWrites
  readonly clock: EdgeClock
  /** The run was told to end: no write leaves any more. */
  readonly stopping: () => boolean
}

export function stampOf({ now, monotonicMs }: EdgeClock): Stamp {
  return { at: now(), monotonic_ms: monotonicMs() }
}

/** What stands against a write at the very moment it would leave. */
export function objectionTo(edge: Edge, stamps: readonly Stamp[]): () => Objection | undefined {
  return () =>
    edge.stopping()
      ? { reason: 'stopping', message: 'the run was told to end' }
      : staleness(stamps, stampOf(edge.clock))
}
