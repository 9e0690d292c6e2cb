import { createHash } from 'node:crypto'
import type { Facts } from './domain/facts.ts'
import { evaluate } from './policy/evaluate.ts'
import { findingsOf } from './policy/findings.ts'
import type { History } from './policy/history.ts'
import type { Policy } from './policy/policy.ts'
import { countDecisions, type Mode, type Result, resultSchema } from './result.ts'

/** The record of one evaluation: the same input gives the same record, in a run and in a replay. */
export function judge(
  facts: Facts,
  policy: Policy,
  history: History,
  now: string,
  mode: Mode,
): Result {
  const decisions = evaluate(facts, policy, history, now)
  const resolved = policy.document
  const sha256 = createHash('sha256').update(JSON.stringify(resolved)).digest('hex')
  return {
    schema: resultSchema,
    evaluated_at: now,
    mode,
    policy: { sha256, ref: policy.ref, resolved },
    counts: countDecisions(facts, decisions),
    findings: findingsOf(facts, policy, history, decisions, now),
    facts,
    history,
    decisions,
    steps: [],
  }
}
