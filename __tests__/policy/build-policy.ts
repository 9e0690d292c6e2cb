import type { Facts } from '../../src/domain/facts.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import {
  type Decision,
  type GateEntry,
  type GateName,
  gateNames,
} from '../../src/policy/decision.ts'
import type { PolicyDocument, RingDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { type History, noHistory } from '../../src/policy/history.ts'
import type { Policy } from '../../src/policy/policy.ts'

/** A ring that lets everything through, but for what a test changes. */
export function ring(name: string, over: Partial<RingDocument> = {}): RingDocument {
  return {
    name,
    match: {},
    soak: '0d',
    proof: { share: '100%', pools: 1 },
    approval: 'automatic',
    engine: 'latest',
    first: 'any',
    'min-age': '0d',
    windows: [],
    maintenance: 'ignore',
    budget: { ring: {}, region: {} },
    ...over,
  }
}

/** A ring of the clusters whose tag `env` has this value. */
export function envRing(env: string, over: Partial<RingDocument> = {}): RingDocument {
  return ring(env, { match: { tags: { env: [env] } }, ...over })
}

/** A policy that enforces every gate and asks for nothing, but for what a test changes. */
export function policyDocument(over: Partial<PolicyDocument> = {}): PolicyDocument {
  const gates = Object.fromEntries(gateNames.map((gate) => [gate, 'enforce']))
  return {
    version: 1,
    zone: 'UTC',
    select: {},
    rings: [ring('all')],
    gates: gates as PolicyDocument['gates'],
    budget: { fleet: {} },
    freezes: [],
    denials: [],
    holds: [],
    deadlines: [],
    floors: [],
    ...over,
  }
}

export function policyOf(over: Partial<PolicyDocument> = {}): Policy {
  return compilePolicy(policyDocument(over), 'a-test')
}

export function historyOf(over: Partial<History>): History {
  return { ...noHistory, ...over }
}

/** The decision on the only pool of the facts, or on the one that is named. */
export function decisionOn(
  facts: Facts,
  policy: Policy,
  history: History,
  now: string,
  pool?: string,
): Decision {
  const decisions = evaluate(facts, policy, history, now)
  const found = decisions.find(({ subject }) => pool === undefined || subject.pool === pool)
  if (found === undefined) throw new Error(`no decision on ${pool ?? 'any pool'}`)
  return found
}

/** What one gate said; it must have been asked. */
export function gateEntry(decision: Decision, gate: GateName): GateEntry {
  const entry = decision.gates.find((each) => each.gate === gate)
  if (entry === undefined) throw new Error(`gate ${gate} is not listed`)
  return entry
}
