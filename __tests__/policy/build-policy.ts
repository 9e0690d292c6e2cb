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

/** What a test changes of a ring; the level of the proof may be left out. */
export type RingChanges = Partial<Omit<RingDocument, 'proof'>> & {
  readonly proof?: Omit<RingDocument['proof'], 'level'> & Partial<RingDocument['proof']>
}

/** A ring that lets everything through, but for what a test changes. */
export function ring(name: string, over: RingChanges = {}): RingDocument {
  const { proof, ...others } = over
  return {
    name,
    match: {},
    soak: '0d',
    proof: { share: '100%', pools: 1, level: 'image', ...proof },
    approval: 'automatic',
    engine: 'latest',
    first: 'any',
    'min-age': '0d',
    windows: [],
    maintenance: 'ignore',
    failures: 0,
    rollback: 'offer',
    probes: [],
    budget: { ring: {}, region: {} },
    ...others,
  }
}

/** A ring of the clusters whose tag `env` has this value. */
export function envRing(env: string, over: RingChanges = {}): RingDocument {
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
    'pull-requests': {
      labels: ['flatcar-gate'],
      reviewers: [],
      'team-reviewers': [],
      assignees: [],
      draft: false,
      limit: 10,
    },
    dashboard: { enabled: true, approve: false, title: 'Node images' },
    apply: { events: [], deployments: false },
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
