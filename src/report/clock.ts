import { Temporal } from 'temporal-polyfill'
import { remember } from '../domain/time/remember.ts'
import type { Moment } from '../domain/time/time-set.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Mon 23 Nov 21:00` on the clocks of the zone, for pictures that name the zone elsewhere. */
export function shortMoment(moment: Moment, zone: string): string {
  const weekday = days[zoned(moment, zone).dayOfWeek - 1] ?? ''
  return `${weekday} ${shortDate(moment, zone)} ${wallClock(moment, zone).slice(11)}`
}

/** `23 Nov`. */
export function shortDate(moment: Moment, zone: string): string {
  const { day, month } = zoned(moment, zone)
  return `${day} ${months[month - 1] ?? ''}`
}

/** `2026-11-23 21:00` on the clocks of the zone. */
export function wallClock(moment: Moment, zone: string): string {
  const local = zoned(moment, zone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

/** The midnights of the zone from `from` to `until`, each so many days after the one before. */
export function midnights(from: Moment, until: Moment, step: number, zone: string): Moment[] {
  const found: Moment[] = []
  let midnight = zoned(from, zone).startOfDay()
  while (midnight.epochMilliseconds <= until) {
    if (midnight.epochMilliseconds >= from) found.push(midnight.epochMilliseconds)
    midnight = midnight.add({ days: step })
  }
  return found
}

function zoned(moment: Moment, zone: string): Temporal.ZonedDateTime {
  return known(`${moment} ${zone}`)
}

const known = remember((question: string) => {
  const space = question.indexOf(' ')
  const instant = Temporal.Instant.fromEpochMilliseconds(Number(question.slice(0, space)))
  return instant.toZonedDateTimeISO(question.slice(space + 1))
})
