import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import type { LifecycleState } from '../domain/os-lifecycle.ts'
import type { TimeSet } from '../domain/time/time-set.ts'
import type { Candidate } from './candidate.ts'
import type { Evidence, GateFinding, GateName } from './decision.ts'
import type { Engine } from './document.ts'
import type { RingPlace } from './membership.ts'
import type { Ring } from './policy.ts'
import type { World } from './world.ts'

/** One image, offered to one ring in one region: most gates look at no more than this. */
export interface Offer {
  readonly world: World
  readonly place: RingPlace
  /** The ring of `place`; absent when the pool is in none, or in several. */
  readonly ring: Ring | undefined
  readonly region: string
  readonly image: string
  readonly engine: Engine
}

/** One pool, and what it is offered. */
export interface PoolQuestion {
  readonly world: World
  readonly cluster: ClusterFacts
  readonly pool: PoolFacts
  readonly place: RingPlace
  /** State of the pool's OS at the time of the evaluation; absent when no end of it is known. */
  readonly lifecycle: LifecycleState | undefined
  readonly candidate: Candidate
}

/** What a gate says, and the moments at which it passes where time can clear it. */
export interface Judgement {
  readonly finding: GateFinding
  /**
   * All moments at which the gate passes, given what is known now. Absent: time alone changes
   * nothing, it passes always or never.
   */
  readonly opens?: TimeSet
}

interface Named {
  readonly name: GateName
  /** Has the policy nothing for this gate to do? Then it is not listed. */
  readonly idle?: (world: World) => boolean
}

/** One rule. It lives in a file of its own in `gates/` and has a row in the registry. */
export type Gate = Named &
  (
    | { readonly scope: 'offer'; readonly judge: (offer: Offer) => Judgement }
    /** Looks at the pool as it is, whether it is offered an image or not. */
    | { readonly scope: 'pool'; readonly judge: (question: PoolQuestion) => Judgement }
    | {
        readonly scope: 'pool-offer'
        readonly judge: (offer: Offer, question: PoolQuestion) => Judgement
      }
  )

/** The answer of a gate that found nothing to say. */
export const pass: Judgement = { finding: { result: 'pass', evidence: {} } }

export function passWith(evidence: Evidence, opens?: TimeSet): Judgement {
  const finding: GateFinding = { result: 'pass', evidence }
  return opens === undefined ? { finding } : { finding, opens }
}

export const notApplicable: Judgement = { finding: { result: 'not-applicable', evidence: {} } }
