/** A moment in epoch milliseconds. */
export type Moment = number

/** Moments from `start` up to, not including, `end`. */
export interface Span {
  readonly start: Moment
  readonly end: Moment
}

/** A set of moments, asked for one thing: when is the next of them? */
export interface TimeSet {
  /** The first moment at or after `from` and before `until` (finite) that is in the set. */
  readonly earliest: (from: Moment, until: Moment) => Moment | undefined
}

export const always: TimeSet = {
  earliest: (from, until) => before(from, until),
}

export const never: TimeSet = {
  earliest: () => undefined,
}

/** `moment` and all that is later. */
export function since(moment: Moment): TimeSet {
  return { earliest: (from, until) => before(Math.max(from, moment), until) }
}

/** What is in either of the two. */
export function unionOf(a: TimeSet, b: TimeSet): TimeSet {
  return {
    earliest: (from, until) => {
      const first = a.earliest(from, until)
      // Whatever the other one has later than that does not matter.
      return b.earliest(from, first ?? until) ?? first
    },
  }
}

/** All moments that are in none of the spans, which may overlap and stand in any order. */
export function outside(spans: readonly Span[]): TimeSet {
  return {
    earliest: (from, until) => {
      let moment = from
      let blocking = spans.find((span) => holds(span, moment))
      while (blocking !== undefined) {
        moment = blocking.end
        blocking = spans.find((span) => holds(span, moment))
      }
      return before(moment, until)
    },
  }
}

/**
 * The first moment at or after `from` and before `until` that is in every set: t moves to the
 * earliest answer of each set until none of them moves it. Not the maximum of the single answers: a
 * set may be closed again by then. Throws a RangeError when the end is not finite, since sets may
 * never meet.
 */
export function earliestInAll(
  sets: readonly TimeSet[],
  from: Moment,
  until: Moment,
): Moment | undefined {
  if (!Number.isFinite(until)) throw new RangeError('A search in time needs an end.')
  let moment = from
  let checked: Moment | undefined
  while (checked !== moment) {
    checked = moment
    for (const set of sets) {
      const next = set.earliest(moment, until)
      if (next === undefined) return undefined
      moment = Math.max(moment, next)
    }
  }
  return before(moment, until)
}

function before(moment: Moment, until: Moment): Moment | undefined {
  return moment < until ? moment : undefined
}

function holds(span: Span, moment: Moment): boolean {
  return span.start <= moment && moment < span.end
}
