import { dayNames, modulo, weekdayOf } from './civil-day.ts'
import { day, minute } from './instant.ts'
import { endlessSet, normalise } from './spans.ts'
import { type Moment, never, type Span, type TimeSet } from './time-set.ts'
import { canonicalZone, offsetsOf } from './zone.ts'

/**
 * Open whenever a wall clock of the zone shows a time inside. Both passes of a doubled hour count,
 * a missing hour has no moments (docs/decisions/0005-policy.md).
 */
export interface WeeklyWindow {
  /** Days on which it opens, by their place in `dayNames`, ascending. */
  readonly days: readonly number[]
  /** Minutes after midnight at which it opens … */
  readonly start: number
  /** … and closes, 1 to 1440. Not after `start`: on the next day. */
  readonly end: number
  /** IANA name. */
  readonly zone: string
}

/** The spans of one window between two moments, sorted, disjoint and cut off at both. */
export function spansOfWindow(window: WeeklyWindow, from: Moment, until: Moment): readonly Span[] {
  const closes = window.end > window.start ? window.end : window.end + day / minute
  // While the offset stands still a wall clock is plain arithmetic.
  const spans = offsetsOf(window.zone, from, until).flatMap(({ start, end, offset_ms }) => {
    // From the day before on: its window may last into this one.
    const first = Math.floor((start + offset_ms) / day) - 1
    const last = Math.floor((end - 1 + offset_ms) / day)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((civilDay) => window.days.includes(weekdayOf(civilDay)))
      .map((civilDay) => {
        const midnight = civilDay * day - offset_ms
        return {
          start: Math.max(start, midnight + window.start * minute),
          end: Math.min(end, midnight + closes * minute),
        }
      })
  })
  return normalise(spans)
}

const setsOfLists = new WeakMap<readonly WeeklyWindow[], TimeSet>()

/**
 * The moments at which one of the windows is open; no windows, no moments. The same list object
 * gets the same set, which computes its spans once.
 */
export function windowsSet(windows: readonly WeeklyWindow[]): TimeSet {
  if (windows.length === 0) return never
  const before = setsOfLists.get(windows)
  if (before !== undefined) return before
  const set = endlessSet((from, until) =>
    normalise(windows.flatMap((window) => spansOfWindow(window, from, until))),
  )
  setsOfLists.set(windows, set)
  return set
}

const wanted =
  "days, hours and maybe a zone, e.g. 'Mon-Thu 21:00-05:00 Europe/Berlin' or 'daily 01:00-05:00'"

/**
 * Reads `Mon-Thu 21:00-05:00 Europe/Berlin`, `Sat,Sun 00:00-24:00`, `daily 01:00-05:00`. Day names
 * may be long or short and in any case; ranges may go over the end of the week. `problem` holds the
 * text that was found.
 */
export function parseWindow(
  text: string,
  defaultZone: string,
): WeeklyWindow | { readonly problem: string } {
  const [daysText, hoursText, zoneText, ...rest] = text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/)
  if (daysText === undefined || hoursText === undefined || rest.length > 0) {
    return { problem: `'${text}' is not a window: expected ${wanted}.` }
  }
  const days = parseDays(daysText)
  if (typeof days === 'string') return { problem: days }
  const hours = parseHours(hoursText)
  if (typeof hours === 'string') return { problem: hours }
  const zone = canonicalZone(zoneText ?? defaultZone)
  if (zone === undefined) {
    return {
      problem: `'${zoneText ?? defaultZone}' is not a time zone: expected an IANA name, e.g. 'Europe/Berlin' or 'UTC'.`,
    }
  }
  return { days, ...hours, zone }
}

/** The days, or what is wrong. */
function parseDays(text: string): readonly number[] | string {
  if (text.toLowerCase() === 'daily') return [0, 1, 2, 3, 4, 5, 6]
  const days = new Set<number>()
  for (const range of text.split(',')) {
    const [first, last, ...rest] = range.split('-').map(parseWeekday)
    if (first === undefined || first < 0 || (last ?? 0) < 0 || rest.length > 0) {
      return `'${range}' does not name days: expected days such as 'Mon', 'Mon-Thu', 'Sat,Sun' or 'daily'.`
    }
    const length = modulo((last ?? first) - first, 7) + 1
    for (let index = 0; index < length; index++) days.add((first + index) % 7)
  }
  return [...days].toSorted((a, b) => a - b)
}

/** Below zero: it names no day. */
function parseWeekday(text: string): number {
  if (text.length < 3) return -1
  return dayNames.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()))
}

/** The minutes, or what is wrong. */
function parseHours(text: string): { readonly start: number; readonly end: number } | string {
  const [startText, endText, ...rest] = text.split('-')
  const start = parseTime(startText)
  const end = parseTime(endText)
  if (start === undefined || start === day / minute || end === undefined || rest.length > 0) {
    return `'${text}' does not give hours: expected a start from 00:00 to 23:59 and an end up to 24:00, e.g. '21:00-05:00'.`
  }
  if (start === end) {
    return `'${text}' begins and ends at the same time: write '00:00-24:00' for a whole day.`
  }
  // An end at midnight has one spelling.
  return { start, end: end === 0 ? day / minute : end }
}

function parseTime(text: string | undefined): number | undefined {
  const parts = /^(\d\d):([0-5]\d)$/.exec(text ?? '')
  if (parts === null) return undefined
  const minutes = Number(parts[1]) * 60 + Number(parts[2])
  return minutes <= day / minute ? minutes : undefined
}

/** The one spelling of a window: `Mon-Thu 21:00-05:00 Europe/Berlin`. `parseWindow` reads it. */
export function formatWindow({ days, start, end, zone }: WeeklyWindow): string {
  return `${formatDays(days)} ${formatTime(start)}-${formatTime(end)} ${zone}`
}

function formatDays(days: readonly number[]): string {
  if (days.length === 7) return 'daily'
  // A run begins with a day whose day before is missing; it may go over the end of the week.
  return days
    .filter((first) => !days.includes((first + 6) % 7))
    .map((first) => {
      let last = first
      while (days.includes((last + 1) % 7)) last = (last + 1) % 7
      if (last === first) return shortName(first)
      return `${shortName(first)}${last === (first + 1) % 7 ? ',' : '-'}${shortName(last)}`
    })
    .join(',')
}

function shortName(weekday: number): string {
  return (dayNames[weekday] ?? '').slice(0, 3)
}

function formatTime(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
