import type {
  MaintenanceConfiguration,
  MaintenanceSchedule,
  MaintenanceWindow,
  Weekday,
} from '../domain/facts.ts'
import { dayNames } from '../domain/time/civil-day.ts'
import { asObject } from './arm-answers.ts'
import {
  date,
  instant,
  isAbsent,
  listOf,
  matching,
  oneOf,
  shown,
  spansOf,
  whole,
} from './maintenance-values.ts'
import { text } from './read-facts.ts'

type Json = Readonly<Record<string, unknown>>
type Slots = Extract<MaintenanceSchedule, { readonly kind: 'time-in-week' }>['slots']

const weekdays: readonly Weekday[] = dayNames
const weekIndexes = ['First', 'Second', 'Third', 'Fourth', 'Last'] as const
const offsetForm = /^[+-](?:[01]\d|2[0-3]):[0-5]\d$/
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/
/** More would be out of any calendar; Azure allows 7 days, 4 weeks, 6 months. */
const mostIntervals = 100

/** Reads one member, or notes in words what is wrong with it. */
type Reader = <T>(
  body: Json,
  member: string,
  parse: (value: unknown) => T | undefined,
  expected: string,
) => T | undefined

/**
 * A planned-maintenance configuration as ARM writes it. Its window is there only when all of it was
 * understood: a day on which nothing is allowed must not get lost. Ranges are the API's own, but for
 * intervals and durations, which may be anything that can be counted with.
 *
 * @returns undefined when it has no name.
 */
export function readConfiguration(body: unknown): MaintenanceConfiguration | undefined {
  const outer = asObject(body)
  const name = text(outer, 'name')
  if (name === undefined) return undefined
  const wrong: string[] = []
  const read: Reader = (from, member, parse, expected) => {
    const value = parse(from[member])
    if (value === undefined) wrong.push(`${member} is ${shown(from[member])}, not ${expected}`)
    return value
  }
  const properties = isAbsent(outer?.['properties'])
    ? {}
    : read(outer ?? {}, 'properties', asObject, 'an object')
  const window = properties === undefined ? undefined : readWindow(properties, read, wrong)
  if (wrong.length > 0) return { name, unreadable: wrong.join('; ') }
  return window === undefined ? { name } : { name, window }
}

function readWindow(
  properties: Json,
  read: Reader,
  wrong: string[],
): MaintenanceWindow | undefined {
  const times = read(properties, 'notAllowedTime', spansOf(instant), 'a list of times from … to')
  const slots = isAbsent(properties['timeInWeek'])
    ? []
    : read(properties, 'timeInWeek', slotsOf, 'a list of days with hours from 0 to 23')
  if (times === undefined || slots === undefined) return undefined
  if (isAbsent(properties['maintenanceWindow'])) {
    if (slots.length > 0) return weekWindow(slots, times)
    if (times.length > 0) wrong.push('notAllowedTime stands alone, without hours that are allowed')
    return undefined
  }
  if (slots.length > 0) {
    wrong.push('both timeInWeek and maintenanceWindow are given')
    return undefined
  }
  const window = read(properties, 'maintenanceWindow', asObject, 'an object')
  if (window === undefined) return undefined
  const schedule = readSchedule(window, read, wrong)
  const hours = read(window, 'durationHours', whole(1, 24), 'a number of hours up to 24')
  const offset = isAbsent(window['utcOffset'])
    ? '+00:00'
    : read(window, 'utcOffset', matching(offsetForm), 'of the form +05:30')
  const startDate = isAbsent(window['startDate'])
    ? null
    : read(window, 'startDate', date.parse, 'a date YYYY-MM-DD')
  const startTime = read(window, 'startTime', matching(timeForm), 'a time HH:MM')
  const dates = read(window, 'notAllowedDates', spansOf(date), 'a list of dates from … to')
  if (schedule === undefined || hours === undefined || offset === undefined) return undefined
  if (startDate === undefined || startTime === undefined || dates === undefined) return undefined
  return {
    schedule,
    duration_hours: hours,
    utc_offset: offset,
    ...(startDate === null ? {} : { start_date: startDate }),
    start_time: startTime,
    not_allowed: [...dates, ...times],
  }
}

/** The older form of `default`: single hours in UTC. */
function weekWindow(slots: Slots, times: MaintenanceWindow['not_allowed']): MaintenanceWindow {
  return {
    schedule: { kind: 'time-in-week', slots },
    duration_hours: 1,
    utc_offset: '+00:00',
    start_time: '00:00',
    not_allowed: times,
  }
}

function readSchedule(
  window: Json,
  read: Reader,
  wrong: string[],
): MaintenanceSchedule | undefined {
  const schedule = read(window, 'schedule', asObject, 'an object')
  if (schedule === undefined) return undefined
  const [kind, ...others] = Object.keys(schedule).filter((name) => !isAbsent(schedule[name]))
  const body = kind === undefined ? undefined : asObject(schedule[kind])
  if (kind === undefined || body === undefined || others.length > 0) {
    wrong.push(`schedule is ${shown(schedule)}, not of exactly one kind`)
    return undefined
  }
  const count = (member: string): number | undefined =>
    read(body, member, whole(1, mostIntervals), 'a whole number above zero')
  const weekday = (): Weekday | undefined => read(body, 'dayOfWeek', oneOf(weekdays), 'a weekday')
  switch (kind) {
    case 'daily': {
      const days = count('intervalDays')
      return days === undefined ? undefined : { kind, interval_days: days }
    }
    case 'weekly': {
      const weeks = count('intervalWeeks')
      const day = weekday()
      if (weeks === undefined || day === undefined) return undefined
      return { kind, interval_weeks: weeks, day_of_week: day }
    }
    case 'absoluteMonthly': {
      const months = count('intervalMonths')
      const day = read(body, 'dayOfMonth', whole(1, 31), 'a day of a month')
      if (months === undefined || day === undefined) return undefined
      return { kind: 'absolute-monthly', interval_months: months, day_of_month: day }
    }
    case 'relativeMonthly': {
      const months = count('intervalMonths')
      const week = read(body, 'weekIndex', oneOf(weekIndexes), 'one of First to Fourth, or Last')
      const day = weekday()
      if (months === undefined || week === undefined || day === undefined) return undefined
      return {
        kind: 'relative-monthly',
        interval_months: months,
        week_index: week,
        day_of_week: day,
      }
    }
    default:
      wrong.push(`schedule is ${shown(schedule)}, whose kind is not known`)
      return undefined
  }
}

function slotsOf(value: unknown): Slots | undefined {
  return listOf(value, (entry) => {
    const day = oneOf(weekdays)(asObject(entry)?.['day'])
    const hours = listOf(asObject(entry)?.['hourSlots'], whole(0, 23))
    return day === undefined || hours === undefined ? undefined : { day, hours }
  })
}
