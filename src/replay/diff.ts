import { parseInstant } from '../domain/time/instant.ts'
import type { Decision, Verdict } from '../policy/decision.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import { poolKey } from '../policy/memory.ts'
import type { ReasonCode } from '../policy/reasons.ts'
import type { Result } from '../result.ts'

/** Version of the public diff; a changed name or meaning is a new number. */
export const diffSchema = 'flatcar-gate/diff@1'

/** What another policy, time or version makes of the same fleet (docs/replay.md). */
export interface DecisionDiff {
  readonly schema: typeof diffSchema
  readonly before: DiffSide
  readonly after: DiffSide
  /** Pools that stand in at least one of the two records. */
  readonly decisions: number
  /** Pools whose decision says something else: one entry of `changes` for each. */
  readonly changed: number
  /** Pools with the same decision but another deadline. */
  readonly other_deadline: number
  /** Pools with the same decision and deadline, but other evidence, sentences or image age. */
  readonly other_details: number
  /** The decisions of both records are equal as JSON, byte for byte and in their order. */
  readonly identical: boolean
  readonly changes: readonly DecisionChange[]
  readonly findings: FindingDiff
}

export interface DiffSide {
  readonly evaluated_at: string
  readonly policy: { readonly ref: string; readonly sha256: string }
  readonly by_verdict: Readonly<Partial<Record<Verdict, number>>>
}

/** What of a decision is compared; a deadline that differs alone does not change it. */
export const aspects = [
  'verdict',
  'reason',
  'ring',
  'from',
  'to',
  'engine',
  'next',
  'deadline',
] as const

export type Aspect = (typeof aspects)[number]

export interface DecisionChange {
  /** ARM id of the cluster, as in the later record where it is there. */
  readonly cluster: string
  readonly pool: string
  readonly region: string
  /** Empty for a pool that appears or vanishes. */
  readonly differs: readonly Aspect[]
  /** Null: the pool appears. */
  readonly before: Outcome | null
  /** Null: the pool vanishes. */
  readonly after: Outcome | null
}

/** A decision without its gates. */
export interface Outcome {
  readonly verdict: Verdict
  readonly reason_code: ReasonCode
  readonly message: string
  readonly ring: string | null
  readonly from: string | null
  readonly to: string | null
  readonly engine: Decision['engine']
  readonly next_eligible_at: string | null
  readonly deadline_at: string | null
}

/** Findings are the same when code and ring are: their sentences hold numbers that come and go. */
export interface FindingDiff {
  readonly new: readonly PolicyFinding[]
  readonly solved: readonly PolicyFinding[]
}

export function diffDecisions(before: Result, after: Result): DecisionDiff {
  const old = byPool(before.decisions)
  const young = byPool(after.decisions)
  const changes: DecisionChange[] = []
  let otherDeadline = 0
  let otherDetails = 0
  for (const [key, decision] of young) {
    const known = old.get(key)
    const differs = known === undefined ? [] : aspectsThatDiffer(known, before, decision, after)
    if (known === undefined || differs.some((aspect) => aspect !== 'deadline')) {
      changes.push(change(known, decision, differs))
    } else if (differs.length > 0) otherDeadline += 1
    else if (!isSame(known, decision)) otherDetails += 1
  }
  for (const [key, decision] of old) {
    if (!young.has(key)) changes.push(change(decision, undefined, []))
  }
  const vanished = changes.filter((each) => each.after === null).length
  return {
    schema: diffSchema,
    before: sideOf(before),
    after: sideOf(after),
    decisions: young.size + vanished,
    changed: changes.length,
    other_deadline: otherDeadline,
    other_details: otherDetails,
    identical: areIdentical(before.decisions, after.decisions),
    changes,
    findings: {
      new: withoutThose(after.findings, before.findings),
      solved: withoutThose(before.findings, after.findings),
    },
  }
}

/** In the order of the record. A pool that stands twice, in an edited record, is told twice. */
function byPool(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const found = new Map<string, Decision>()
  for (const decision of decisions) {
    const key = poolKey(decision.subject.cluster, decision.subject.pool)
    let unique = key
    for (let times = 2; found.has(unique); times++) unique = `${key}\n${times}`
    found.set(unique, decision)
  }
  return found
}

function aspectsThatDiffer(
  a: Decision,
  before: Result,
  b: Decision,
  after: Result,
): readonly Aspect[] {
  const differs: Readonly<Record<Aspect, boolean>> = {
    verdict: a.verdict !== b.verdict,
    reason: a.reason_code !== b.reason_code,
    ring: a.subject.ring !== b.subject.ring,
    from: a.from !== b.from,
    to: a.to !== b.to,
    engine: a.engine !== b.engine,
    next: nextTime(a, before) !== nextTime(b, after),
    deadline: a.deadline_at !== b.deadline_at,
  }
  return aspects.filter((aspect) => differs[aspect])
}

/** A pool that may move now has the time of its evaluation, which is no change by itself. */
function nextTime(
  { next_eligible_at: at }: Decision,
  { evaluated_at: now }: Result,
): string | null {
  return isNow(at, now) ? 'now' : at
}

/** Is a next eligible time not later than the evaluation? */
export function isNow(at: string | null, evaluatedAt: string): boolean {
  return at !== null && parseInstant(at) <= parseInstant(evaluatedAt)
}

function change(
  before: Decision | undefined,
  after: Decision | undefined,
  differs: readonly Aspect[],
): DecisionChange {
  const { cluster = '', pool = '', region = '' } = (after ?? before)?.subject ?? {}
  return {
    cluster,
    pool,
    region,
    differs,
    before: before === undefined ? null : outcomeOf(before),
    after: after === undefined ? null : outcomeOf(after),
  }
}

function outcomeOf(decision: Decision): Outcome {
  const { verdict, reason_code, message, subject, from, to, engine } = decision
  const { next_eligible_at, deadline_at } = decision
  const { ring } = subject
  return { verdict, reason_code, message, ring, from, to, engine, next_eligible_at, deadline_at }
}

function sideOf({ evaluated_at, policy, decisions }: Result): DiffSide {
  const by_verdict: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of decisions) by_verdict[verdict] = (by_verdict[verdict] ?? 0) + 1
  return { evaluated_at, policy: { ref: policy.ref, sha256: policy.sha256 }, by_verdict }
}

function areIdentical(a: readonly Decision[], b: readonly Decision[]): boolean {
  return a.length === b.length && a.every((decision, at) => isSame(decision, b[at]))
}

/** As the bytes of the record, one decision at a time: the whole text would be tens of megabytes. */
function isSame(a: Decision, b: Decision | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function withoutThose(
  findings: readonly PolicyFinding[],
  others: readonly PolicyFinding[],
): readonly PolicyFinding[] {
  const known = new Set(others.map(findingKey))
  return findings.filter((finding) => !known.has(findingKey(finding)))
}

function findingKey({ code, ring }: PolicyFinding): string {
  return JSON.stringify([code, ring])
}
