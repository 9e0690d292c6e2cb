import { chooseNext } from '../plan/choose.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { Decision } from '../policy/decision.ts'
import { worldAt } from '../policy/world.ts'
import type { Result } from '../result.ts'
import { grouped } from './words.ts'

/** Which of the pools that can move go first, as the budgets of the policy allow. */
export interface Choice {
  /** The most urgent first. */
  readonly first: readonly Decision[]
  /** The others in their order, each with the reason. */
  readonly later: ReadonlyMap<Decision, string>
}

/** Undefined without rings: then all of them may go, in the order of the record. */
export function choiceOf({
  decisions,
  policy,
  history,
  facts,
  evaluated_at,
}: Result): Choice | undefined {
  if (policy.resolved.rings.length === 0) return undefined
  const compiled = compilePolicy(policy.resolved, policy.ref)
  const { go, later } = chooseNext(decisions, worldAt(facts, compiled, history, evaluated_at))
  return { first: go, later: new Map(later.map(({ decision, why }) => [decision, why])) }
}

/** How many go first, and why not all do; our own words. */
export function choiceText({ first, later }: Choice): readonly [lead: string, why: string] {
  const goes = first.length === 1 ? 'goes' : 'go'
  return [
    `${grouped(first.length)} ${goes} first, ${grouped(later.size)} later:`,
    'the policy has no room for more at once.',
  ]
}
