import { Temporal } from 'temporal-polyfill'
import { dayNames } from './civil-day.ts'
import { remember } from './remember.ts'
import type { Moment } from './time-set.ts'

/**
 * `Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)`: to the minute, seconds dropped, with the date
 * in UTC where that is another one. Throws a RangeError for an unknown zone.
 */
export function sayMoment(moment: Moment, zone: string): string {
  return said(`${moment} ${zone}`)
}

const said = remember((question: string) => {
  const space = question.indexOf(' ')
  const zone = question.slice(space + 1)
  const instant = Temporal.Instant.fromEpochMilliseconds(Number(question.slice(0, space)))
  const universal = instant.toZonedDateTimeISO('UTC')
  if (zone === 'UTC') return `${sayDate(universal)} ${sayClock(universal)} UTC`
  const local = instant.toZonedDateTimeISO(zone)
  const sameDate = local.toPlainDate().equals(universal.toPlainDate())
  const there = `${sayDate(local)} ${sayClock(local)} ${zone}`
  return sameDate
    ? `${there} (${sayClock(universal)} UTC)`
    : `${there} (${sayDate(universal)} ${sayClock(universal)} UTC)`
})

function sayDate(time: Temporal.ZonedDateTime): string {
  return `${(dayNames[time.dayOfWeek - 1] ?? '').slice(0, 3)} ${time.toPlainDate().toString()}`
}

function sayClock(time: Temporal.ZonedDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' })
}
