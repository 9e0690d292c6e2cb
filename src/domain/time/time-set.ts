/** A moment in epoch milliseconds. */
export type Moment = number

/** Moments from `start` up to, not including, `end`. */
export interface Span {
  readonly start: Moment
  readonly end: Moment
}

/** A set of moments, asked for one thing: when is the next of them? */
export interface TimeSet {
  /** The first moment at or after `from` and before `until` that is in the set. */
  readonly earliest: (from: Moment, until: Moment) => Moment | undefined
}
