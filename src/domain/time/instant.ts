import { Temporal } from 'temporal-polyfill'
import { remember } from './remember.ts'
import type { Moment } from './time-set.ts'

/** In milliseconds, as all lengths of time here. A `day` is 24 hours. */
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
export const week = 7 * day

/** Reads an ISO 8601 instant (with `Z` or an offset). Throws a RangeError for anything else. */
export const parseInstant: (iso: string) => Moment = remember(
  (iso: string) => Temporal.Instant.from(iso).epochMilliseconds,
)

/** `2026-11-23T20:00:00Z`; with milliseconds where there are any. */
export const formatInstant: (moment: Moment) => string = remember((moment: Moment) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toString({
    fractionalSecondDigits: moment % 1000 === 0 ? 0 : 3,
  }),
)

/** Is the text an instant, ISO 8601 with `Z` or an offset? */
export function isInstant(text: string): boolean {
  try {
    parseInstant(text)
    return true
  } catch {
    return false
  }
}
