import { Temporal } from 'temporal-polyfill'
import { day } from './instant.ts'
import { remember } from './remember.ts'
import type { Moment, Span } from './time-set.ts'

/** A stretch of time in which the clocks of a zone are `offset_ms` ahead of UTC. */
export interface OffsetSpan extends Span {
  readonly offset_ms: number
}

// Temporal also takes offsets, and whole date-times that name a zone.
const nameForm = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/

/** The name as IANA spells it (`Europe/Berlin`), for any case; `undefined`: no such zone is known. */
export function canonicalZone(name: string): string | undefined {
  return spelledZone(name) ?? undefined
}

/** Whether it is an IANA zone known to this Node.js; plain offsets such as `+01:00` are none. */
export function isZone(name: string): boolean {
  return spelledZone(name) !== null
}

const spelledZone = remember((name: string): string | null => {
  if (!nameForm.test(name)) return null
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
  } catch {
    return null
  }
})

const known = new Map<string, readonly OffsetSpan[]>()
const margin = 400 * day

/**
 * The stretches of constant offset that together are all the time from `from` to `until`. Throws
 * a RangeError for an unknown zone.
 */
export function offsetsOf(zone: string, from: Moment, until: Moment): readonly OffsetSpan[] {
  const spans = covering(zone, from, until)
  return spans
    .filter(({ start, end }) => start < until && from < end)
    .map((span) => ({
      start: Math.max(span.start, from),
      end: Math.min(span.end, until),
      offset_ms: span.offset_ms,
    }))
}

/** Kept for each zone, and made longer, with some to spare, when it is too short. */
function covering(zone: string, from: Moment, until: Moment): readonly OffsetSpan[] {
  const before = known.get(zone)
  const start = before?.[0]?.start ?? from
  const end = before?.at(-1)?.end ?? from
  if (before !== undefined && start <= from && until <= end) return before
  const spans = readOffsets(zone, Math.min(start, from - margin), Math.max(end, until + margin))
  known.set(zone, spans)
  return spans
}

function readOffsets(zone: string, from: Moment, until: Moment): readonly OffsetSpan[] {
  const spans: OffsetSpan[] = []
  let clock = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  while (clock.epochMilliseconds < until) {
    const next = clock.getTimeZoneTransition('next')
    const start = clock.epochMilliseconds
    const offset_ms = clock.offsetNanoseconds / 1_000_000
    if (next === null || next.epochMilliseconds >= until) {
      return [...spans, { start, end: until, offset_ms }]
    }
    spans.push({ start, end: next.epochMilliseconds, offset_ms })
    clock = next
  }
  return spans
}
