import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalZone, isZone, offsetsOf } from '../../../src/domain/time/zone.ts'
import { clockOf } from './wall-clock.ts'

const zones = Intl.supportedValuesOf('timeZone')
const hour = 3_600_000

describe('canonicalZone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['EUROPE/KYIV', 'Europe/Kyiv'],
    ['utc', 'UTC'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['cet', 'CET'],
    ['etc/gmt+1', 'Etc/GMT+1'],
  ])('spells %s as %s', (name, spelled) => {
    expect(canonicalZone(name)).toBe(spelled)
    expect(isZone(name)).toBe(true)
  })

  it.each([
    '',
    '+01:00',
    '-0800',
    '+01',
    'UTC+1',
    'Z',
    'PST',
    'Europe/Atlantis',
    'Europe/Berlin ',
    ' Europe/Berlin',
    '2026-01-01T00:00[Europe/Berlin]',
    'Europe/Berlin\n',
    'constructor',
  ])('refuses %j', (name) => {
    expect(canonicalZone(name)).toBeUndefined()
    expect(isZone(name)).toBe(false)
  })

  it('knows every zone of this Node.js, in any case', () => {
    for (const zone of zones) {
      expect([zone, zone.toLowerCase(), zone.toUpperCase()].map(canonicalZone)).toEqual([
        zone,
        zone,
        zone,
      ])
    }
  })
})

describe('offsetsOf', () => {
  it.each([
    // Half an hour, two hours, and offsets that are no whole hours.
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 11, 10.5],
    ['Antarctica/Troll', '2026-03-29T01:00:00Z', 0, 2],
    ['America/St_Johns', '2026-03-08T05:30:00Z', -3.5, -2.5],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 2, 1],
  ])('knows that %s changes at %s', (zone, iso, before, after) => {
    const moment = Date.parse(iso)
    expect(offsetsOf(zone, moment - 5 * hour, moment + 7 * hour)).toEqual([
      { start: moment - 5 * hour, end: moment, offset_ms: before * hour },
      { start: moment, end: moment + 7 * hour, offset_ms: after * hour },
    ])
  })

  it('gives one span for a zone without changes', () => {
    const start = Date.UTC(2026, 0, 1)
    const end = Date.UTC(2036, 0, 1)
    expect(offsetsOf('Asia/Kathmandu', start, end)).toEqual([
      { start, end, offset_ms: 5.75 * hour },
    ])
  })

  it('covers all the time asked for with what the clocks show, whatever was asked before', () => {
    const some = ['Europe/Berlin', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Apia']
    const anyTime = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2049, 0, 1) })
    fc.assert(
      fc.property(
        fc.constantFrom(...some),
        anyTime,
        fc.integer({ min: 1, max: 800 * 24 * hour }),
        (zone, from, length) => {
          const spans = offsetsOf(zone, from, from + length)
          const clock = clockOf(zone)
          expect(spans[0]?.start).toBe(from)
          expect(spans.at(-1)?.end).toBe(from + length)
          for (const [index, { start, end, offset_ms }] of spans.entries()) {
            expect(spans[index + 1]?.start ?? end).toBe(end)
            expect([clock(start).offset, clock(end - 1).offset]).toEqual([offset_ms, offset_ms])
          }
        },
      ),
    )
  })

  it('throws a RangeError for an unknown zone', () => {
    expect(() => offsetsOf('Europe/Atlantis', 0, 1)).toThrow(RangeError)
  })
})
