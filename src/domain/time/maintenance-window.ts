import type { MaintenanceWindow } from '../facts.ts'
import { type CivilDay, parseCivilDay } from './civil-day.ts'
import { day, hour, minute, parseInstant } from './instant.ts'
import { expected, type Occurs, occurrences } from './maintenance-schedule.ts'
import { endlessSet, normalise, within, without } from './spans.ts'
import type { Moment, Span, TimeSet } from './time-set.ts'

/**
 * The moments that a window of AKS planned maintenance leaves open. `problem`: its moments cannot be
 * told for sure; it names the member of Azure's answer that is to blame.
 * https://learn.microsoft.com/azure/aks/planned-maintenance
 */
export function maintenanceSet(window: MaintenanceWindow): TimeSet | { readonly problem: string } {
  // The slots of `timeInWeek` are hours in UTC, whatever else is said.
  const slots = window.schedule.kind === 'time-in-week'
  const offset = slots ? 0 : parseOffset(window.utc_offset)
  if (offset === undefined) return expected('utcOffset', window.utc_offset, "e.g. '+05:30'")
  const start = slots ? 0 : parseStart(window.start_time)
  if (start === undefined) return expected('startTime', window.start_time, "e.g. '09:00'")
  const hours = slots ? 1 : window.duration_hours
  if (!Number.isInteger(hours) || hours < 1 || hours > 24) {
    return expected('durationHours', hours, 'a whole number from 1 to 24')
  }
  const firstDay = window.start_date === undefined ? -Infinity : parseCivilDay(window.start_date)
  if (firstDay === undefined) return expected('startDate', window.start_date, "e.g. '2026-11-23'")
  const occurs = occurrences(window.schedule, firstDay)
  if ('problem' in occurs) return occurs
  const closed = parseNotAllowed(window.not_allowed, offset)
  if ('problem' in closed) return closed
  const timing = { offset, start, length: hours * hour, firstDay }
  return endlessSet((from, until) =>
    without(spansBetween(occurs, timing, from, until), closed.spans),
  )
}

interface Timing {
  /** How far its clock is ahead of UTC, in milliseconds. */
  readonly offset: number
  /** Milliseconds after its midnight. */
  readonly start: number
  readonly length: number
  /** No window begins before this day. */
  readonly firstDay: CivilDay
}

function spansBetween(
  occurs: Occurs,
  { offset, start, length, firstDay }: Timing,
  from: Moment,
  until: Moment,
): readonly Span[] {
  const spans: Span[] = []
  // A window of the day before may last into the first one: none is longer than a day.
  const first = Math.max(firstDay, Math.floor((from + offset) / day) - 1)
  const last = Math.floor((until - 1 + offset) / day)
  for (let civilDay = first; civilDay <= last; civilDay++) {
    for (const later of occurs(civilDay)) {
      const opens = civilDay * day + start + later - offset
      spans.push({ start: opens, end: opens + length })
    }
  }
  return within(normalise(spans), from, until)
}

function parseOffset(text: string): number | undefined {
  const parts = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  if (parts === null) return undefined
  const size = Number(parts[2]) * hour + Number(parts[3]) * minute
  return parts[1] === '-' ? -size : size
}

function parseStart(text: string): number | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  return parts === null ? undefined : Number(parts[1]) * hour + Number(parts[2]) * minute
}

function parseNotAllowed(
  ranges: MaintenanceWindow['not_allowed'],
  offset: number,
): { readonly spans: readonly Span[] } | { readonly problem: string } {
  const spans: Span[] = []
  for (const range of ranges) {
    const start = parseEdge(range.start, offset, 0)
    // The end day is closed too: its end is the start of the day after it.
    const end = parseEdge(range.end, offset, day)
    if (start === undefined || end === undefined || end < start) {
      return expected(
        'notAllowedDates or notAllowedTime',
        `${range.start} to ${range.end}`,
        'two dates or two instants in their order',
      )
    }
    spans.push({ start, end })
  }
  return { spans: normalise(spans) }
}

/** A local date, moved on by `whole` milliseconds, or an instant as it is. */
function parseEdge(text: string, offset: number, whole: number): Moment | undefined {
  const civilDay = parseCivilDay(text)
  if (civilDay !== undefined) return civilDay * day - offset + whole
  try {
    return parseInstant(text)
  } catch {
    return undefined
  }
}
