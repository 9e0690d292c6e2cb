import { day, parseInstant } from '../domain/time/instant.ts'
import type { Moment, Span } from '../domain/time/time-set.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { Decision } from '../policy/decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { ReasonCode } from '../policy/reasons.ts'
import type { Result } from '../result.ts'
import { type Bar, mergeBars, withTail } from './bars.ts'
import { type LowerBound, lowerBoundsOf } from './lower-bound.ts'

/** When which pools may move, as far as that can be told now; made to be drawn. */
export interface Forecast {
  /** IANA zone in which to tell the times. */
  readonly zone: string
  /** The moment of the evaluation. */
  readonly from: Moment
  /** The last moment of any bar, at most 90 days on. */
  readonly until: Moment
  /** Freezes of that time. */
  readonly freezes: readonly FrozenTime[]
  /** By ring, in the order of the policy. Empty: nothing is known that is worth a picture. */
  readonly lanes: readonly Lane[]
  /** Pools that wait and stand in no lane: nothing tells when they may move. */
  readonly undated: number
  /** For a pool that waits for the ring before: it can't move earlier than this. */
  readonly notBefore: (decision: Decision) => Moment | undefined
}

export interface Lane {
  /** Null: pools in no ring. */
  readonly ring: string | null
  /** In the order of their times. */
  readonly bars: readonly Bar[]
}

export interface FrozenTime extends Span {
  /** Untrusted text. */
  readonly reason: string
}

/** How far a picture looks ahead; no image is supported for longer. */
const longest = 90 * day

/** So many pools are shown one by one. */
const fewPools = 12

/** Most bars, and most freezes; nobody reads a picture of more. */
const mostBars = 20
const mostFreezes = 4

/** The next times of the record, put together so that few bars tell of many pools. */
export function forecast(result: Result): Forecast {
  const policy = compilePolicy(result.policy.resolved, result.policy.ref)
  const from = parseInstant(result.evaluated_at)
  const boundOf = lowerBoundsOf(result.decisions, policy, from, from + longest)
  const { bars, undated } = barsOf(result.decisions, boundOf, from)
  const known = bars.some(({ end }) => end > from)
  const until = bars.reduce((moment, { last }) => Math.max(moment, last), from)
  return {
    zone: policy.zone,
    from,
    until,
    freezes: known ? freezesBetween(policy, from, until) : [],
    lanes: known ? lanesOf(fewer(bars), policy) : [],
    undated,
    notBefore: (decision) => boundOf(decision)?.at,
  }
}

interface Counted {
  readonly bar: Bar
  pools: number
}

/** One bar for each pool when they are few, else for each ring, region, time and reason. */
function barsOf(
  decisions: readonly Decision[],
  boundOf: (decision: Decision) => LowerBound | undefined,
  from: Moment,
): { readonly bars: readonly Bar[]; readonly undated: number } {
  const waiting = decisions.filter(isWaiting)
  const few = waiting.length <= fewPools
  const found = new Map<string, Counted>()
  let undated = 0
  for (const decision of waiting) {
    const time = timeOf(decision, boundOf(decision), from)
    const { subject, verdict, reason_code: code } = decision
    if (time === undefined || time.end > from + longest) {
      undated += 1
      continue
    }
    const group = `${subject.ring ?? ''}\n${subject.region}\n${time.end} ${time.kind} ${code}`
    const key = few ? `${group}\n${subject.cluster}\n${subject.pool}` : group
    const known = found.get(key)
    if (known !== undefined) {
      known.pools += 1
      continue
    }
    const bar: Bar = {
      ring: subject.ring,
      ...time,
      last: time.end,
      pools: 1,
      regions: [subject.region],
      pool: subject,
      reason: verdict === 'eligible' ? undefined : code,
      asks: verdict === 'needs-approval',
    }
    found.set(key, { bar, pools: 1 })
  }
  return { bars: [...found.values()].map(countedBar), undated }
}

function countedBar({ bar, pools }: Counted): Bar {
  return pools === 1 ? bar : { ...bar, pools, pool: undefined }
}

/** Is there a time for the pool to be told? */
function isWaiting({ verdict, next_eligible_at: next }: Decision): boolean {
  if (verdict === 'eligible' || verdict === 'waiting' || verdict === 'needs-approval') return true
  // A hold or a denial may have an end.
  return (verdict === 'held' || verdict === 'blocked') && next !== null
}

/** Of these the wait itself is worth showing, and not just its end. */
const passing: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'soak.running',
  'age.too-new',
  'hold.active',
  'image.denied',
])

function timeOf(
  { next_eligible_at: next, reason_code: code }: Decision,
  bound: LowerBound | undefined,
  from: Moment,
): Pick<Bar, 'kind' | 'start' | 'end'> | undefined {
  const end = next === null ? undefined : parseInstant(next)
  // A deadline may open the ring some day; the ring before may do so much earlier.
  if (bound !== undefined && (end === undefined || bound.at < end)) {
    return { kind: 'forecast', start: bound.proven, end: bound.at }
  }
  if (end === undefined) return undefined
  return passing.has(code) && end > from
    ? { kind: 'wait', start: from, end }
    : { kind: 'move', start: end, end }
}

/** Leaves out what tells bars apart, one thing after the other, until there are few enough. */
function fewer(bars: readonly Bar[]): readonly Bar[] {
  const keys: readonly ((bar: Bar) => string)[] = [
    ({ ring, end, kind, reason }) => `${ring ?? ''}\n${end} ${kind} ${reason ?? ''}`,
    ({ ring, end, kind, asks }) => `${ring ?? ''}\n${Math.floor(end / day)} ${kind} ${asks}`,
  ]
  let left = bars
  for (const keyOf of keys) {
    if (left.length <= mostBars) return left
    left = mergeBars(left, keyOf)
  }
  return left
}

/** Each lane gets its share of the bars; what the short ones leave goes to the long ones. */
function lanesOf(bars: readonly Bar[], policy: Policy): readonly Lane[] {
  const names = [...policy.rings.map(({ name }) => name), null]
  const lanes = names
    .map((ring): Lane => ({ ring, bars: bars.filter((bar) => bar.ring === ring) }))
    .filter((lane) => lane.bars.length > 0)
    .slice(0, mostBars)
  let room = mostBars
  return lanes
    .toSorted((a, b) => a.bars.length - b.bars.length)
    .map(({ ring, bars: own }, at): Lane => {
      const share = Math.floor(room / (lanes.length - at))
      const shown = withTail(own.toSorted(byTime), share)
      room -= shown.length
      return { ring, bars: shown }
    })
    .toSorted((a, b) => names.indexOf(a.ring) - names.indexOf(b.ring))
}

function byTime(a: Bar, b: Bar): number {
  return a.end - b.end || b.pools - a.pools
}

function freezesBetween(policy: Policy, from: Moment, until: Moment): readonly FrozenTime[] {
  return policy.freezes
    .filter(({ span }) => span.start < until && from < span.end)
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, mostFreezes)
    .map(({ span, reason }) => {
      return { start: Math.max(span.start, from), end: Math.min(span.end, until), reason }
    })
}
