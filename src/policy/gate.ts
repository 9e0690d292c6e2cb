import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import type { GateName, GateResult } from './decision.ts'

/** All that a gate may look at. Gates are pure: the same input gives the same result. */
export interface GateInput {
  readonly cluster: ClusterFacts
  readonly pool: PoolFacts
  /** ISO 8601 instant of the evaluation. */
  readonly now: string
}

/** One rule. It lives in a file of its own in `gates/` and has a row in the registry. */
export interface Gate {
  readonly name: GateName
  readonly evaluate: (input: GateInput) => GateResult
}
