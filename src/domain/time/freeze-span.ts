import { Temporal } from 'temporal-polyfill'
import { parseInstant } from './instant.ts'
import type { Moment, Span } from './time-set.ts'

const dateForm = /^\d{4}-\d\d-\d\d$/
const localForm = /^\d{4}-\d\d-\d\d(?:T\d\d:[0-5]\d(?::[0-5]\d)?)?$/
const instantForm = /^\d{4}-\d\d-\d\dT\d\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Whether it is a date (`2026-12-18`) or date-time (`2026-12-18T18:00`) without zone or offset. */
export function isLocalTime(text: string): boolean {
  return parseLocal(text) !== undefined
}

/**
 * The moments from one local time up to another: a date at the start is its first midnight, a date at
 * the end the midnight after it. Where a clock shows a time twice or never, it takes the earlier
 * start and the later end. `undefined`: not local times, or nothing is between them.
 */
export function freezeSpan(from: string, to: string, zone: string): Span | undefined {
  const first = parseLocal(from)
  const last = parseLocal(to)
  if (first === undefined || last === undefined) return undefined
  const start = momentOf(first, zone, 'earlier')
  const end = momentOf(dateForm.test(to) ? last.add({ days: 1 }) : last, zone, 'later')
  return start < end ? { start, end } : undefined
}

/**
 * The moment that `until:` or `by:` names: a date (its first moment in the zone), a local date-time (the
 * later one where a clock shows it twice), or an instant with `Z` or an offset.
 */
export function untilMoment(text: string, zone: string): Moment | undefined {
  const local = parseLocal(text)
  if (local !== undefined && dateForm.test(text)) {
    return local.toPlainDate().toZonedDateTime(zone).epochMilliseconds
  }
  if (local !== undefined) return momentOf(local, zone, 'later')
  if (!instantForm.test(text)) return undefined
  try {
    return parseInstant(text)
  } catch {
    return undefined
  }
}

function parseLocal(text: string): Temporal.PlainDateTime | undefined {
  if (!localForm.test(text)) return undefined
  try {
    return Temporal.PlainDateTime.from(text)
  } catch {
    return undefined
  }
}

function momentOf(
  local: Temporal.PlainDateTime,
  zone: string,
  disambiguation: 'earlier' | 'later',
): Moment {
  return local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds
}
