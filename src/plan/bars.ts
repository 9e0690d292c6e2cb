import type { Moment } from '../domain/time/time-set.ts'
import type { Subject } from '../policy/decision.ts'
import type { ReasonCode } from '../policy/reasons.ts'

/**
 * `move`: nothing but a moment is waited for. `wait`: time itself must pass, such as a soak.
 * `forecast`: the ring before must prove the image first, so that it is a lower bound. `more`: the
 * rest of a lane, told together.
 */
export type BarKind = 'move' | 'wait' | 'forecast' | 'more'

/** Pools of one ring that may move at one time, for one reason. Names are untrusted text. */
export interface Bar {
  readonly ring: string | null
  readonly kind: BarKind
  /** Start of the wait; of a `move` the moment itself. */
  readonly start: Moment
  /** The first moment at which pools of it may move, … */
  readonly end: Moment
  /** … and the last one. Later than `end` only where several were put together. */
  readonly last: Moment
  readonly pools: number
  /** Sorted. */
  readonly regions: readonly string[]
  /** Set when it is about one pool. */
  readonly pool: Subject | undefined
  /** What is waited for; absent where nothing is, or several reasons were put together. */
  readonly reason: ReasonCode | undefined
  /** It holds if a person says yes before. */
  readonly asks: boolean
}

/** Puts bars of one key together, in the order of their first ones. */
export function mergeBars(bars: readonly Bar[], keyOf: (bar: Bar) => string): readonly Bar[] {
  const found = new Map<string, Bar[]>()
  for (const bar of bars) {
    const key = keyOf(bar)
    const same = found.get(key)
    if (same === undefined) found.set(key, [bar])
    else same.push(bar)
  }
  return [...found.values()].flatMap((same) => merged(same))
}

/** One bar for all of them; none for none. */
function merged(bars: readonly Bar[]): readonly Bar[] {
  const [first] = bars
  if (first === undefined || bars.length === 1) return bars
  return [
    {
      ...first,
      start: least(bars, ({ start }) => start),
      end: least(bars, ({ end }) => end),
      last: -least(bars, ({ last }) => -last),
      pools: bars.reduce((sum, { pools }) => sum + pools, 0),
      regions: [...new Set(bars.flatMap(({ regions }) => regions))].toSorted(),
      pool: undefined,
      reason: bars.every(({ reason }) => reason === first.reason) ? first.reason : undefined,
      asks: bars.every(({ asks }) => asks),
    },
  ]
}

function least(bars: readonly Bar[], value: (bar: Bar) => number): number {
  return bars.reduce((found, bar) => Math.min(found, value(bar)), Infinity)
}

/**
 * The first `most` bars, or fewer and one bar that stands for all others. The bars must be in the
 * order of their times.
 */
export function withTail(bars: readonly Bar[], most: number): readonly Bar[] {
  if (bars.length <= most) return bars
  return [...bars.slice(0, most - 1), ...merged(bars.slice(most - 1)).map(asRest)]
}

function asRest(bar: Bar): Bar {
  return { ...bar, kind: 'more', start: bar.end }
}
