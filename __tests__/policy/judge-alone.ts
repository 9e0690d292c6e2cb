import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import type { LifecycleState } from '../../src/domain/os-lifecycle.ts'
import type { Candidate } from '../../src/policy/candidate.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import type { Gate, Judgement } from '../../src/policy/gate.ts'
import type { History } from '../../src/policy/history.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, factsOf, newest, poolFacts } from './build-facts.ts'
import { historyOf, policyOf, type RingChanges, ring } from './build-policy.ts'

export const now = '2026-11-23T06:00:00Z' // a Monday

export interface Case {
  readonly policy?: Partial<PolicyDocument>
  readonly ring?: RingChanges
  readonly history?: Partial<History>
  readonly pool?: Partial<PoolFacts>
  /** All of the pool, where members are to be absent. */
  readonly bare?: PoolFacts
  readonly cluster?: Partial<ClusterFacts>
  readonly lifecycle?: Pick<LifecycleState, 'lifecycle' | 'phase'>
  /** What is found for the pool; else the newest image. */
  readonly candidate?: Candidate
}

/** What one gate says by itself, whole: of a pool that is offered the newest image. */
export function judged(gate: Gate, given: Case = {}): Judgement {
  const facts = factsOf([clusterFacts([given.bare ?? poolFacts(given.pool)], given.cluster)])
  const policy = policyOf({ rings: [ring('one', given.ring)], ...given.policy })
  const world = worldAt(facts, policy, historyOf(given.history ?? {}), now)
  const [member] = world.fleet.members
  if (member === undefined) throw new Error('no pool')
  const { cluster, place } = member
  const found = place.kind === 'ring' ? place.ring : undefined
  const offer = { world, place, ring: found, region: cluster.region, image: newest } as const
  const candidate = given.candidate ?? ({ kind: 'newer', image: newest, engine: 'latest' } as const)
  const state = given.lifecycle
  const lifecycle = state === undefined ? undefined : { ...state, days_to_end: 0 }
  const question = { world, ...member, lifecycle, candidate }
  if (gate.scope === 'pool') return gate.judge(question)
  if (gate.scope === 'offer') return gate.judge({ ...offer, engine: 'latest' })
  return gate.judge({ ...offer, engine: 'latest' }, question)
}
