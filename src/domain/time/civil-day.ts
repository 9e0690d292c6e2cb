import { Temporal } from 'temporal-polyfill'
import { day } from './instant.ts'
import { remember } from './remember.ts'

/** Days of a calendar as whole numbers: 0 is 1970-01-01. */
export type CivilDay = number

export const dayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** Place in `dayNames`: 0 is Monday. */
export function weekdayOf(civilDay: CivilDay): number {
  return modulo(civilDay + 3, 7)
}

export interface MonthDay {
  /** Months since the year 0. */
  readonly month_number: number
  readonly day_of_month: number
  readonly days_in_month: number
}

export const monthDayOf: (civilDay: CivilDay) => MonthDay = remember((civilDay: CivilDay) => {
  const date = Temporal.PlainDate.from('1970-01-01').add({ days: civilDay })
  return {
    month_number: date.year * 12 + date.month - 1,
    day_of_month: date.day,
    days_in_month: date.daysInMonth,
  }
})

/** Reads `YYYY-MM-DD`; `undefined` for anything else and for days that no calendar has. */
export function parseCivilDay(text: string): CivilDay | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text).toZonedDateTime('UTC').epochMilliseconds / day
  } catch {
    return undefined
  }
}

/** The remainder that is never below zero. */
export function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
