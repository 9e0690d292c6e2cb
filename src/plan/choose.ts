import { parseInstant } from '../domain/time/instant.ts'
import type { Decision } from '../policy/decision.ts'
import { poolKey } from '../policy/memory.ts'
import type { Policy } from '../policy/policy.ts'
import type { World } from '../policy/world.ts'
import { placesOf } from './places.ts'

export interface Choice {
  /** The pools that start in this run, the most urgent first. */
  readonly go: readonly Decision[]
  /** Pools that could, but for those before them; `why` is a sentence, and may hold untrusted text. */
  readonly later: readonly { readonly decision: Decision; readonly why: string }[]
}

/**
 * Of the pools that are eligible, those that start now: first those for which a deadline set gates
 * aside, then by deadline, ring, cluster and pool, as far as the budget goes. The gates have judged
 * each pool by what ran before; here they are counted together. The order of the decisions and of
 * the facts does not matter.
 *
 * @param decisions on pools of this world, or on a part of them: the others get no place.
 */
export function chooseNext(decisions: readonly Decision[], world: World): Choice {
  const { policy } = world
  const eligible = inOrder(
    decisions.filter(({ verdict }) => verdict === 'eligible'),
    policy,
  )
  // Without rings there is no budget: the policy only reports.
  if (policy.rings.length === 0 || eligible.length === 0) return { go: eligible, later: [] }
  const refusalOf = placesOf(world)
  const go: Decision[] = []
  const later: { readonly decision: Decision; readonly why: string }[] = []
  for (const decision of eligible) {
    const why = refusalOf(decision)
    if (why === undefined) go.push(decision)
    else later.push({ decision, why })
  }
  return { go, later }
}

function inOrder(decisions: readonly Decision[], { rings }: Policy): readonly Decision[] {
  const places = new Map(rings.map(({ name, index }): [string, number] => [name, index]))
  return decisions
    .map((decision) => {
      const { subject, relaxed, deadline_at: deadline } = decision
      return {
        decision,
        urgent: relaxed.length > 0 ? 0 : 1,
        deadline: deadline === null ? Infinity : parseInstant(deadline),
        ring: places.get(subject.ring ?? '') ?? Infinity,
        name: poolKey(subject.cluster, subject.pool),
      }
    })
    .toSorted((a, b) => {
      if (a.urgent !== b.urgent) return a.urgent - b.urgent
      if (a.deadline !== b.deadline) return a.deadline - b.deadline
      if (a.ring !== b.ring) return a.ring - b.ring
      return a.name < b.name ? -1 : 1
    })
    .map(({ decision }) => decision)
}
