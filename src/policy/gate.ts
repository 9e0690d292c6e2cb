import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import type { LifecycleState } from '../domain/os-lifecycle.ts'
import type { GateName, GateResult } from './decision.ts'

/** All that a gate may look at. Gates are pure: the same input gives the same result. */
export interface GateInput {
  readonly cluster: ClusterFacts
  readonly pool: PoolFacts
  /** State of the pool's OS at the time of the evaluation; absent when no end of it is known. */
  readonly lifecycle: LifecycleState | undefined
}

/** One rule. It lives in a file of its own in `gates/` and has a row in the registry. */
export interface Gate {
  readonly name: GateName
  readonly evaluate: (input: GateInput) => GateResult
}

/** The answer of a gate that found nothing to say. */
export const pass: GateResult = { result: 'pass', evidence: {} }
