import type { MaintenanceSchedule } from '../facts.ts'
import { type CivilDay, dayNames, modulo, monthDayOf, weekdayOf } from './civil-day.ts'
import { hour } from './instant.ts'

/** How long after the window's start of day it opens on a day: mostly once (0) or never. */
export type Occurs = (civilDay: CivilDay) => readonly number[]

const weekIndexes = ['first', 'second', 'third', 'fourth', 'last']
const once = [0]
const notAtAll: readonly number[] = []

/**
 * The days of a schedule. Azure does not say where intervals above 1 are counted from; taken is
 * `startDate`, and without one (`firstDay` is not finite) there is a problem instead of a guess.
 */
export function occurrences(
  schedule: MaintenanceSchedule,
  firstDay: CivilDay,
): Occurs | { readonly problem: string } {
  if (schedule.kind === 'time-in-week') return slotHours(schedule.slots)
  const interval = intervalOf(schedule)
  if (!Number.isInteger(interval.count) || interval.count < 1) {
    return expected(interval.member, interval.count, 'a whole number above zero')
  }
  if (interval.count > 1 && !Number.isFinite(firstDay)) {
    return {
      problem: `${interval.member} is ${interval.count} without a startDate: Azure does not say where it counts from.`,
    }
  }
  const days = daysOf(schedule, firstDay)
  if ('problem' in days) return days
  return (civilDay) =>
    days.matches(civilDay) && isTurn(days.count(civilDay), interval.count) ? once : notAtAll
}

/** Without an interval nothing is counted: the first day may be unknown then. */
function isTurn(count: number, interval: number): boolean {
  return interval === 1 || modulo(count, interval) === 0
}

interface ScheduleDays {
  readonly matches: (civilDay: CivilDay) => boolean
  /** Days, weeks or months since the first one that the schedule counts from. */
  readonly count: (civilDay: CivilDay) => number
}

function daysOf(
  schedule: Exclude<MaintenanceSchedule, { readonly kind: 'time-in-week' }>,
  firstDay: CivilDay,
): ScheduleDays | { readonly problem: string } {
  if (schedule.kind === 'daily') {
    return { matches: () => true, count: (civilDay) => civilDay - firstDay }
  }
  if (schedule.kind === 'absolute-monthly') {
    const wanted = schedule.day_of_month
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 31) {
      return expected('dayOfMonth', wanted, 'a day of a month')
    }
    // Assumed: a month without that day has no window.
    return {
      matches: (civilDay) => monthDayOf(civilDay).day_of_month === wanted,
      count: monthsSince(firstDay),
    }
  }
  const weekday = indexIn(dayNames, schedule.day_of_week)
  if (weekday < 0) return expected('dayOfWeek', schedule.day_of_week, "e.g. 'Monday'")
  if (schedule.kind === 'weekly') {
    return {
      matches: (civilDay) => weekdayOf(civilDay) === weekday,
      // Assumed: the first such weekday on or after startDate is the first one of the schedule.
      count: (civilDay) => Math.floor((civilDay - firstDay) / 7),
    }
  }
  const week = indexIn(weekIndexes, schedule.week_index)
  if (week < 0) {
    return expected('weekIndex', schedule.week_index, "one of 'First' to 'Fourth', 'Last'")
  }
  return {
    matches: (civilDay) => weekdayOf(civilDay) === weekday && isInWeek(civilDay, week),
    count: monthsSince(firstDay),
  }
}

/** `week`: 0 to 3 from the start of the month, 4 is the last one. */
function isInWeek(civilDay: CivilDay, week: number): boolean {
  const { day_of_month, days_in_month } = monthDayOf(civilDay)
  if (week === 4) return day_of_month > days_in_month - 7
  return Math.floor((day_of_month - 1) / 7) === week
}

/** Assumed: months are counted from that of startDate, even if its day was over by then. */
function monthsSince(firstDay: CivilDay): (civilDay: CivilDay) => number {
  const first = Number.isFinite(firstDay) ? monthDayOf(firstDay).month_number : 0
  return (civilDay) => monthDayOf(civilDay).month_number - first
}

function slotHours(
  slots: Extract<MaintenanceSchedule, { readonly kind: 'time-in-week' }>['slots'],
): Occurs | { readonly problem: string } {
  const starts: number[][] = dayNames.map(() => [])
  for (const { day, hours } of slots) {
    const ofDay = starts[indexIn(dayNames, day)]
    if (ofDay === undefined) return expected('timeInWeek.day', day, "e.g. 'Monday'")
    const wrong = hours.find((each) => !Number.isInteger(each) || each < 0 || each > 23)
    if (wrong !== undefined) return expected('timeInWeek.hourSlots', wrong, 'hours from 0 to 23')
    ofDay.push(...hours.map((each) => each * hour))
  }
  return (civilDay) => starts[weekdayOf(civilDay)] ?? notAtAll
}

function intervalOf(schedule: Exclude<MaintenanceSchedule, { readonly kind: 'time-in-week' }>): {
  readonly member: string
  readonly count: number
} {
  switch (schedule.kind) {
    case 'daily':
      return { member: 'intervalDays', count: schedule.interval_days }
    case 'weekly':
      return { member: 'intervalWeeks', count: schedule.interval_weeks }
    default:
      return { member: 'intervalMonths', count: schedule.interval_months }
  }
}

function indexIn(names: readonly string[], name: string): number {
  return names.findIndex((each) => each.toLowerCase() === name.toLowerCase())
}

/** What is wrong with a member, by Azure's name for it. */
export function expected(
  member: string,
  found: unknown,
  wanted: string,
): { readonly problem: string } {
  return { problem: `${member} is '${String(found)}': expected ${wanted}.` }
}
