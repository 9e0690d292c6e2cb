import { week } from './instant.ts'
import type { Moment, Span, TimeSet } from './time-set.ts'

/**
 * Sorted and disjoint, as all lists here that are called so: empty spans dropped, overlapping and
 * touching ones joined.
 */
export function normalise(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (span.start >= span.end) continue
    if (last === undefined || last.end < span.start) joined.push(span)
    else if (last.end < span.end) joined[joined.length - 1] = { start: last.start, end: span.end }
  }
  return joined
}

/** What is in one of the lists; they need not be sorted. */
export function union(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return normalise([...a, ...b])
}

/** What of `a` is not in `b`. Both sorted and disjoint, as is the answer. */
export function without(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  for (const span of a) {
    let start = span.start
    for (const hole of b) {
      if (hole.end <= start) continue
      if (hole.start >= span.end) break
      if (hole.start > start) left.push({ start, end: hole.start })
      start = hole.end
    }
    if (start < span.end) left.push({ start, end: span.end })
  }
  return left
}

/** What of the spans is from `from` on and before `until`. Sorted and disjoint stay so. */
export function within(spans: readonly Span[], from: Moment, until: Moment): readonly Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end)
}

/** The moments of the spans, which may overlap and stand in any order. */
export function setOfSpans(spans: readonly Span[]): TimeSet {
  const sorted = normalise(spans)
  return {
    earliest: (from, until) => {
      const moment = earliestIn(sorted, from)
      return moment !== undefined && moment < until ? moment : undefined
    },
  }
}

const stretch = 4 * week

/**
 * A set without end. `spansBetween` gives its spans between two moments, sorted, disjoint and cut
 * off at both; it is asked once for each stretch of some weeks that is looked at.
 */
export function endlessSet(
  spansBetween: (from: Moment, until: Moment) => readonly Span[],
): TimeSet {
  const known = new Map<number, readonly Span[]>()
  function spansOf(index: number): readonly Span[] {
    const spans = known.get(index) ?? spansBetween(index * stretch, (index + 1) * stretch)
    known.set(index, spans)
    return spans
  }
  return {
    earliest: (from, until) => {
      if (!Number.isFinite(until)) throw new RangeError('A search in time needs an end.')
      for (let index = Math.floor(from / stretch); index * stretch < until; index++) {
        const moment = earliestIn(spansOf(index), from)
        if (moment !== undefined) return moment < until ? moment : undefined
      }
      return undefined
    },
  }
}

/** By bisection: the evaluation of a large fleet asks very often. */
function earliestIn(sorted: readonly Span[], from: Moment): Moment | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.end ?? Infinity) <= from) low = middle + 1
    else high = middle
  }
  const span = sorted[low]
  return span === undefined ? undefined : Math.max(from, span.start)
}
