import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { freezeSpan, isLocalTime, untilMoment } from '../../../src/domain/time/freeze-span.ts'
import { clockOf } from './wall-clock.ts'

function isoOf(moment: number | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toISOString().replace('.000', '')
}

describe('isLocalTime', () => {
  it.each(['2026-12-18', '2026-12-18T18:00', '2026-12-18T18:00:30', '2028-02-29'])(
    'takes %s',
    (text) => {
      expect(isLocalTime(text)).toBe(true)
    },
  )

  it.each([
    '',
    '2026-02-29',
    '2026-13-01',
    '2026-12-18T24:00',
    '2026-12-18T18:60',
    '2026-12-18 18:00',
    '2026-12-18T18:00Z',
    '2026-12-18T18:00+01:00',
    '2026-12-18T18:00[Europe/Berlin]',
    '18.12.2026',
    '20261218',
    '2026-12-18\n',
  ])('refuses %j', (text) => {
    expect(isLocalTime(text)).toBe(false)
  })
})

describe('freezeSpan', () => {
  it.each([
    // Whole days, the last one too.
    ['2026-12-18', '2027-01-06', 'Europe/Berlin', '2026-12-17T23:00:00Z', '2027-01-06T23:00:00Z'],
    ['2028-02-29', '2028-02-29', 'UTC', '2028-02-29T00:00:00Z', '2028-03-01T00:00:00Z'],
    ['2026-12-31', '2026-12-31', 'Asia/Kathmandu', '2026-12-30T18:15:00Z', '2026-12-31T18:15:00Z'],
    ['2026-12-18T18:00', '2026-12-19', 'UTC', '2026-12-18T18:00:00Z', '2026-12-20T00:00:00Z'],
    // 02:30 is shown twice: from the first on, up to the second.
    [
      '2026-10-25T02:30',
      '2026-10-25T02:30',
      'Europe/Berlin',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
    ],
    // 02:30 is never shown: from 01:30 on, up to 03:30.
    [
      '2026-03-29T02:30',
      '2026-03-29T02:30',
      'Europe/Berlin',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
    ],
    // Half an hour is shown twice.
    [
      '2026-04-05T01:45',
      '2026-04-05T01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:15:00Z',
    ],
    // Two hours are never shown.
    [
      '2026-03-29T01:30',
      '2026-03-29T02:00',
      'Antarctica/Troll',
      '2026-03-28T23:30:00Z',
      '2026-03-29T02:00:00Z',
    ],
  ])('from %s to %s in %s', (from, to, zone, start, end) => {
    const span = freezeSpan(from, to, zone)
    expect([isoOf(span?.start), isoOf(span?.end)]).toEqual([start, end])
  })

  it.each([
    ['2026-12-19', '2026-12-18'],
    ['2026-12-18T18:00', '2026-12-18T18:00'],
    ['2026-12-18', 'tomorrow'],
    ['2026-02-30', '2026-12-18'],
  ])('is nothing from %s to %s', (from, to) => {
    expect(freezeSpan(from, to, 'Europe/Berlin')).toBeUndefined()
  })

  it('holds every moment of its days in every zone, and little more', () => {
    const anyDay = fc.integer({ min: 0, max: 3650 })
    fc.assert(
      fc.property(
        fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
        anyDay,
        fc.nat({ max: 4 }),
        (zone, first, length) => {
          const [from, to] = [dateOf(first), dateOf(first + length)]
          const span = freezeSpan(from, to, zone) ?? { start: 0, end: 0 }
          const clock = clockOf(zone)
          const start = Date.parse(from)
          for (let step = -60; step < (length + 3) * 24 * 2 + 60; step++) {
            const moment = start + step * 1_800_000
            const inside = span.start <= moment && moment < span.end
            const { date } = clock(moment)
            if (date >= from && date <= to && !inside) throw new Error(`${zone} ${isoOf(moment)}`)
          }
          expect(clock(span.start - 1).date < from).toBe(true)
          expect(clock(span.start + 7_200_000).date).toBe(from)
          expect(clock(span.end).date > to).toBe(true)
          expect(clock(span.end - 7_200_001).date).toBe(to)
        },
      ),
      { numRuns: 300 },
    )
  })
})

function dateOf(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
}

describe('untilMoment', () => {
  it.each([
    ['2026-12-18', 'Europe/Berlin', '2026-12-17T23:00:00Z'],
    ['2026-12-18T18:00', 'Europe/Berlin', '2026-12-18T17:00:00Z'],
    ['2026-12-18T18:00:00Z', 'Europe/Berlin', '2026-12-18T18:00:00Z'],
    ['2026-12-18T18:00+05:30', 'Europe/Berlin', '2026-12-18T12:30:00Z'],
    // Shown twice: the later one.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T01:30:00Z'],
    // A day that begins at 01:00.
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00Z'],
  ])('reads %s in %s', (text, zone, iso) => {
    expect(isoOf(untilMoment(text, zone))).toBe(iso)
  })

  it.each([
    '',
    'never',
    '2026-02-29',
    '2026-02-29T00:00Z',
    '2026-12-18T18:00:00Z[UTC]',
    '2026-12-18T18:00+24:00',
    '20261218T180000Z',
  ])('refuses %j', (text) => {
    expect(untilMoment(text, 'Europe/Berlin')).toBeUndefined()
  })
})
