import { day, hour, parseInstant } from '../domain/time/instant.ts'
import { earliestInAll, type Moment, outside, type Span, since } from '../domain/time/time-set.ts'
import { compilePolicy } from '../policy/compile.ts'
import type { Decision } from '../policy/decision.ts'
import type { Freeze, Policy, Ring } from '../policy/policy.ts'
import type { ReasonCode } from '../policy/reasons.ts'
import type { Result } from '../result.ts'
import { type Bar, mergeBars, withTail } from './bars.ts'

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
}

export interface Lane {
  /** Null: pools in no ring. */
  readonly ring: string | null
  /** In the order of their times. */
  readonly bars: readonly Bar[]
}

export interface FrozenTime extends Span {
  readonly reason: string
  /** Empty: all. */
  readonly rings: readonly string[]
  readonly regions: readonly string[]
}

/** How far a picture looks ahead; no image is supported for longer. */
const longest = 90 * day

/** At least this lies between the start of an upgrade and its proof. */
const proofTime = hour

/** So many pools are shown one by one. */
const fewPools = 12

/** Most bars, and most freezes; beyond them nobody reads a picture. */
const mostBars = 20
const mostFreezes = 4

/**
 * The next times of the record, put together so that few bars tell of many pools, and for pools
 * that wait for the ring before a lower bound: its first move, the shortest proof, its soak, and
 * then the ring's own windows and freezes.
 */
export function forecast(result: Result): Forecast {
  const policy = compilePolicy(result.policy.resolved, result.policy.ref)
  const from = parseInstant(result.evaluated_at)
  const until = from + longest
  const { bars, undated } = barsOf(result.decisions, policy, from, until)
  const lanes = lanesOf(bars, policy)
  const nothing = bars.every(({ kind, end }) => kind === 'move' && end === from)
  const last = bars.reduce((moment, bar) => Math.max(moment, bar.last), from)
  return {
    zone: policy.zone,
    from,
    until: Math.min(last, until),
    freezes: nothing ? [] : freezesBetween(policy, from, Math.min(last, until)),
    lanes: nothing ? [] : lanes,
    undated,
  }
}

function barsOf(
  decisions: readonly Decision[],
  policy: Policy,
  from: Moment,
  until: Moment,
): { readonly bars: readonly Bar[]; readonly undated: number } {
  const lowerBound = lowerBounds(decisions, policy, from, until)
  const found = new Map<string, { bar: Bar; pools: number }>()
  let single: Bar[] = []
  let pools = 0
  let undated = 0
  for (const decision of decisions) {
    if (!waits(decision)) continue
    const time = timeOf(decision, lowerBound, from)
    if (time === undefined) {
      undated += 1
      continue
    }
    const { subject, verdict, reason_code: code } = decision
    const asks = verdict === 'needs-approval'
    const reason = verdict === 'eligible' ? undefined : code
    const key = `${subject.ring ?? ''}\n${subject.region}\n${time.end} ${time.kind} ${verdict} ${reason ?? ''}`
    const known = found.get(key)
    pools += 1
    if (pools > fewPools) single = []
    if (pools > fewPools && known !== undefined) {
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
      reason,
      asks,
    }
    if (pools <= fewPools) single.push(bar)
    if (known === undefined) found.set(key, { bar, pools: 1 })
    else known.pools += 1
  }
  if (pools <= fewPools) return { bars: single, undated }
  const bars = [...found.values()].map(({ bar, pools: count }) => {
    return count === 1 ? bar : { ...bar, pools: count, pool: undefined }
  })
  return { bars: fewer(bars), undated }
}

type BarTime = Pick<Bar, 'kind' | 'start' | 'end'>

/** Does the pool wait for a time, or could it move at once? */
function waits({ verdict, next_eligible_at: next }: Decision): boolean {
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
  decision: Decision,
  lowerBound: (decision: Decision) => BarTime | undefined,
  from: Moment,
): BarTime | undefined {
  const next = decision.next_eligible_at
  const at = next === null ? undefined : parseInstant(next)
  const bound = unprovenIn(decision) ? lowerBound(decision) : undefined
  // A deadline may open the ring some day, and the proof of the ring before do so much earlier.
  if (bound !== undefined && (at === undefined || bound.end < at)) return bound
  if (at === undefined) return undefined
  return passing.has(decision.reason_code) && at > from
    ? { kind: 'wait', start: from, end: at }
    : { kind: 'move', start: at, end: at }
}

function unprovenIn({ verdict, gates }: Decision): boolean {
  if (verdict !== 'waiting' && verdict !== 'needs-approval') return false
  return gates.some((entry) => {
    return entry.mode === 'enforce' && 'code' in entry && entry.code === 'ring.not-proven'
  })
}

/** Before which moment a pool can't move that waits for the ring before. */
function lowerBounds(
  decisions: readonly Decision[],
  policy: Policy,
  from: Moment,
  until: Moment,
): (decision: Decision) => BarTime | undefined {
  const rings = new Map(policy.rings.map((ring) => [ring.name, ring]))
  const firstMoves = firstMovesOf(decisions, from)
  const bounds = new Map<string, BarTime | undefined>()

  function boundOf(ring: Ring, region: string, image: string): BarTime | undefined {
    const key = `${ring.index} ${region}\n${image}`
    if (bounds.has(key)) return bounds.get(key)
    const bound = findBound(ring, region, image)
    bounds.set(key, bound)
    return bound
  }

  function findBound(ring: Ring, region: string, image: string): BarTime | undefined {
    const before = policy.rings[ring.index - 1]
    const first = before === undefined ? undefined : firstMoveIn(before, image)
    if (before === undefined || first === undefined) return undefined
    const proven = first + proofTime
    const frozen = policy.freezes.filter((freeze) => concerns(freeze, ring.name, region))
    const sets = [ring.open, outside(frozen.map(({ span }) => span))]
    const end = earliestInAll([...sets, since(proven + before.soak)], from, until)
    return end === undefined ? undefined : { kind: 'forecast', start: proven, end }
  }

  /** Where it is unknown for the ring itself, what the rings before it allow at the earliest. */
  function firstMoveIn(ring: Ring, image: string): Moment | undefined {
    const move = firstMoves.get(moveKey(ring.name, image))
    if (move === undefined) return undefined
    if (move.at !== undefined) return move.at
    const ends = [...move.regions].flatMap((region) => boundOf(ring, region, image)?.end ?? [])
    return ends.length === 0 ? undefined : Math.min(...ends)
  }

  return ({ subject, to, gates }) => {
    const ring = subject.ring === null ? undefined : rings.get(subject.ring)
    if (ring === undefined || to === null) return undefined
    const bound = boundOf(ring, subject.region, to)
    const age = gates.find(({ gate, mode }) => gate === 'age' && mode === 'enforce')
    if (bound === undefined || age === undefined || !('clears_at' in age)) return bound
    const old = parseInstant(age.clears_at ?? '')
    if (old <= bound.end) return bound
    const end = earliestInAll([ring.open, since(old)], from, until)
    return end === undefined ? undefined : { ...bound, end }
  }
}

/** When an image can be on the first pool of a ring, and where it is wanted without a known time. */
interface FirstMove {
  at: Moment | undefined
  readonly regions: Set<string>
}

function firstMovesOf(
  decisions: readonly Decision[],
  from: Moment,
): ReadonlyMap<string, FirstMove> {
  const found = new Map<string, FirstMove>()
  const add = (key: string, at: Moment | undefined, region: string): void => {
    const known = found.get(key) ?? { at: undefined, regions: new Set<string>() }
    found.set(key, known)
    if (at === undefined) known.regions.add(region)
    else known.at = Math.min(at, known.at ?? at)
  }
  for (const decision of decisions) {
    const { subject, from: running, to, verdict, next_eligible_at: next } = decision
    if (subject.ring === null) continue
    if (running !== null) add(moveKey(subject.ring, running), from, subject.region)
    if (to === null) continue
    const moving = verdict === 'in-progress' || verdict === 'proving'
    const at = moving ? from : next === null ? undefined : parseInstant(next)
    if (at === undefined && !unprovenIn(decision)) continue
    add(moveKey(subject.ring, to), at, subject.region)
  }
  return found
}

function moveKey(ring: string, image: string): string {
  return `${ring}\n${image}`
}

function concerns({ rings, regions }: Freeze, ring: string, region: string): boolean {
  const named = (names: readonly string[], name: string): boolean => {
    return names.length === 0 || names.some((each) => each.toLowerCase() === name.toLowerCase())
  }
  return named(rings, ring) && named(regions, region)
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

function lanesOf(bars: readonly Bar[], policy: Policy): readonly Lane[] {
  const names = [...policy.rings.map(({ name }) => name), null]
  const lanes = names.flatMap((ring): readonly Lane[] => {
    const own = bars.filter((bar) => bar.ring === ring)
    return own.length === 0 ? [] : [{ ring, bars: own.toSorted(byTime) }]
  })
  // Each lane gets its share, and what a short one leaves goes to the longer ones after it.
  let room = mostBars
  return lanes
    .toSorted((a, b) => a.bars.length - b.bars.length)
    .map((lane, at) => {
      const shown = withTail(lane.bars, Math.max(1, Math.floor(room / (lanes.length - at))))
      room -= shown.length
      return { ring: lane.ring, bars: shown }
    })
    .filter((_, at) => at < mostBars)
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
    .map(({ span, reason, rings, regions }) => ({
      start: Math.max(span.start, from),
      end: Math.min(span.end, until),
      reason,
      rings,
      regions,
    }))
}
