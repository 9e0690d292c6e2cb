import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  formatWindow,
  parseWindow,
  spansOfWindow,
  type WeeklyWindow,
  windowsSet,
} from '../../../src/domain/time/weekly-window.ts'
import { clockOf, isInside } from './wall-clock.ts'

const minute = 60_000
const day = 24 * 60 * minute

function read(text: string): WeeklyWindow {
  const window = parseWindow(text, 'UTC')
  if ('problem' in window) throw new Error(window.problem)
  return window
}

/** `2026-03-28T20:00Z` to `2026-03-29T03:00Z`, by their ends. */
function isoSpans(text: string, from: string, until: string): string[][] {
  return spansOfWindow(read(text), Date.parse(from), Date.parse(until)).map(({ start, end }) =>
    [start, end].map((each) => new Date(each).toISOString().slice(0, 16)),
  )
}

describe('parseWindow', () => {
  it.each([
    ['Mon-Thu 21:00-05:00 Europe/Berlin', 'Mon-Thu 21:00-05:00 Europe/Berlin'],
    ['Sat,Sun 00:00-24:00', 'Sat,Sun 00:00-24:00 Asia/Tokyo'],
    ['Mon-Fri,Sun 22:00-02:00', 'Sun-Fri 22:00-02:00 Asia/Tokyo'],
    ['daily 01:00-05:00', 'daily 01:00-05:00 Asia/Tokyo'],
    ['Mon-Sun 01:00-05:00', 'daily 01:00-05:00 Asia/Tokyo'],
    ['DAILY 01:00-05:00 utc', 'daily 01:00-05:00 UTC'],
    ['Fri-Mon 01:00-05:00', 'Fri-Mon 01:00-05:00 Asia/Tokyo'],
    ['sunday-monday 01:00-05:00', 'Sun,Mon 01:00-05:00 Asia/Tokyo'],
    ['wednesday,TUES 01:00-05:00', 'Tue,Wed 01:00-05:00 Asia/Tokyo'],
    ['Mon-Mon 01:00-05:00', 'Mon 01:00-05:00 Asia/Tokyo'],
    ['Mon,Wed,Fri 01:00-05:00', 'Mon,Wed,Fri 01:00-05:00 Asia/Tokyo'],
    ['Mon,Mon,Tue-Thu 01:00-05:00', 'Mon-Thu 01:00-05:00 Asia/Tokyo'],
    ['  Mon , Tue\t22:00-00:00   europe/kyiv ', 'Mon,Tue 22:00-24:00 Europe/Kyiv'],
    ['Mon 23:59-00:01', 'Mon 23:59-00:01 Asia/Tokyo'],
  ])('reads %j', (text, canonical) => {
    const window = parseWindow(text, 'asia/tokyo')
    if ('problem' in window) throw new Error(window.problem)
    expect(formatWindow(window)).toBe(canonical)
  })

  it.each([
    ['', "'' is not a window: expected days, hours and maybe a zone"],
    ['Mon-Thu', "'Mon-Thu' is not a window: expected days, hours and maybe a zone"],
    ['Mon 21:00-05:00 Europe/Berlin now', 'is not a window'],
    ['21:00-05:00 Europe/Berlin', "'21:00-05:00' does not name days: expected"],
    ['Mo 21:00-05:00', "'Mo' does not name days: expected days such as 'Mon', 'Mon-Thu'"],
    ['Mon-Wed-Fri 21:00-05:00', "'Mon-Wed-Fri' does not name days"],
    ['Mon- 21:00-05:00', "'Mon-' does not name days"],
    ['Mon,,Tue 21:00-05:00', "'' does not name days"],
    ['Mon,daily 21:00-05:00', "'daily' does not name days"],
    ['Monda-Tuesdays 21:00-05:00', "'Monda-Tuesdays' does not name days"],
    ['Mon 21:00', "'21:00' does not give hours: expected a start from 00:00 to 23:59"],
    ['Mon 9:00-12:00', "'9:00-12:00' does not give hours"],
    ['Mon 21-05', "'21-05' does not give hours"],
    ['Mon 24:00-05:00', "'24:00-05:00' does not give hours"],
    ['Mon 21:00-24:01', "'21:00-24:01' does not give hours"],
    ['Mon 21:00-25:00', "'21:00-25:00' does not give hours"],
    ['Mon 21:60-22:00', "'21:60-22:00' does not give hours"],
    ['Mon 21:00-22:00-23:00', "'21:00-22:00-23:00' does not give hours"],
    ['Mon 21:00–22:00', "'21:00–22:00' does not give hours"],
    ['Mon 05:00-05:00', "'05:00-05:00' begins and ends at the same time: write '00:00-24:00'"],
    ['Mon 00:00-00:00', "'00:00-00:00' begins and ends at the same time: write '00:00-24:00'"],
    ['Mon 21:00-05:00 Europe/Atlantis', "'Europe/Atlantis' is not a time zone: expected an IANA"],
    ['Mon 21:00-05:00 +01:00', "'+01:00' is not a time zone"],
  ])('says what is wrong with %j', (text, problem) => {
    const answer = parseWindow(text, 'UTC')
    expect('problem' in answer ? answer.problem : formatWindow(answer)).toContain(problem)
  })

  it('says that the zone is wrong which stands for windows without one', () => {
    expect(parseWindow('Mon 21:00-05:00', 'Mars')).toEqual({
      problem: expect.stringContaining("'Mars' is not a time zone"),
    })
  })
})

const zones = Intl.supportedValuesOf('timeZone')
const anyWindow: fc.Arbitrary<WeeklyWindow> = fc
  .record({
    days: fc
      .uniqueArray(fc.nat({ max: 6 }), { minLength: 1 })
      .map((days) => days.toSorted((a, b) => a - b)),
    start: fc.nat({ max: 1439 }),
    end: fc.integer({ min: 1, max: 1440 }),
    zone: fc.constantFrom(...zones),
  })
  .filter(({ start, end }) => start !== end)

describe('formatWindow', () => {
  it('writes what parseWindow reads', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        expect(parseWindow(formatWindow(window), 'UTC')).toEqual(window)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a window', () => {
  it('is open on its days, over midnight into the next one', () => {
    expect(
      isoSpans('Mon,Fri 21:00-05:00 Europe/Berlin', '2026-11-22T00:00Z', '2026-11-30T00:00Z'),
    ).toEqual([
      ['2026-11-23T20:00', '2026-11-24T04:00'],
      ['2026-11-27T20:00', '2026-11-28T04:00'],
    ])
  })

  it('is one span over days that touch', () => {
    expect(isoSpans('Sat,Sun 00:00-24:00', '2026-11-22T12:00Z', '2026-11-30T00:00Z')).toEqual([
      ['2026-11-22T12:00', '2026-11-23T00:00'],
      ['2026-11-28T00:00', '2026-11-30T00:00'],
    ])
  })

  it('is an hour shorter, or longer, in the night in which the clocks change', () => {
    const text = 'Sat 21:00-05:00 Europe/Berlin'
    expect(isoSpans(text, '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toEqual([
      ['2026-03-28T20:00', '2026-03-29T03:00'],
    ])
    expect(isoSpans(text, '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toEqual([
      ['2026-10-24T19:00', '2026-10-25T04:00'],
    ])
  })

  it('counts both passes of a doubled hour', () => {
    // From 00:00 on, and again when the clock shows 02:00 for the second time.
    expect(
      isoSpans('Sun 00:00-02:30 Europe/Berlin', '2026-10-24T12:00Z', '2026-10-25T12:00Z'),
    ).toEqual([
      ['2026-10-24T22:00', '2026-10-25T00:30'],
      ['2026-10-25T01:00', '2026-10-25T01:30'],
    ])
  })

  it('has no moments in a missing hour', () => {
    const text = 'Sun 02:00-03:00 Europe/Berlin'
    expect(isoSpans(text, '2026-03-28T12:00Z', '2026-03-29T12:00Z')).toEqual([])
    expect(
      windowsSet([read(text)]).earliest(Date.parse('2026-03-28T12:00Z'), Date.parse('2027-01-01')),
    )
      // The Sunday after.
      .toBe(Date.parse('2026-04-05T00:00Z'))
  })

  it('obeys changes of half an hour and of two hours', () => {
    expect(
      isoSpans('Sun 01:30-02:00 Australia/Lord_Howe', '2026-04-04T00:00Z', '2026-04-05T00:00Z'),
    ).toEqual([['2026-04-04T14:30', '2026-04-04T15:30']])
    expect(
      isoSpans('Sun 00:30-03:30 Antarctica/Troll', '2026-03-28T12:00Z', '2026-03-29T12:00Z'),
    ).toEqual([['2026-03-29T00:30', '2026-03-29T01:30']])
    expect(
      isoSpans('Mon 00:00-01:00 Asia/Kathmandu', '2026-11-22T00:00Z', '2026-11-24T00:00Z'),
    ).toEqual([['2026-11-22T18:15', '2026-11-22T19:15']])
  })

  it('knows 29 February', () => {
    // A Tuesday.
    expect(isoSpans('Tue 22:00-02:00', '2028-02-28T00:00Z', '2028-03-02T00:00Z')).toEqual([
      ['2028-02-29T22:00', '2028-03-01T02:00'],
    ])
  })
})

describe('windowsSet', () => {
  const anyMoment = fc
    .integer({ min: 0, max: 10 * 365 * 24 * 60 })
    .map((minutes) => Date.UTC(2026, 0, 1) + minutes * minute)

  it('holds a moment exactly if a clock of the zone of one window shows a time inside', () => {
    fc.assert(
      fc.property(fc.array(anyWindow, { maxLength: 3 }), anyMoment, (windows, moment) => {
        const set = windowsSet(windows)
        const shown = windows.map(({ zone }) => clockOf(zone)(moment))
        const inside = windows.some((window, index) => {
          const clock = shown[index]
          return clock !== undefined && isInside(window, clock)
        })
        expect(set.earliest(moment, moment + 1) === moment).toBe(inside)
      }),
      { numRuns: 500 },
    )
  })

  it('gives a moment of the set, not before the one asked for, with none between', () => {
    fc.assert(
      fc.property(anyWindow, anyMoment, (window, from) => {
        const set = windowsSet([window])
        const first = set.earliest(from, from + 30 * day) ?? Number.NaN
        const clock = clockOf(window.zone)
        expect(first).toBeGreaterThanOrEqual(from)
        expect(isInside(window, clock(first))).toBe(true)
        expect(set.earliest(from, first)).toBeUndefined()
        for (let each = from; each < first; each += 30 * minute) {
          if (isInside(window, clock(each))) throw new Error(new Date(each).toISOString())
        }
        if (first > from) expect(isInside(window, clock(first - 1))).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('never answers earlier when it is asked later', () => {
    fc.assert(
      fc.property(anyWindow, anyMoment, fc.nat({ max: 10 * day }), (window, from, later) => {
        const set = windowsSet([window])
        const until = from + 60 * day
        const first = set.earliest(from, until) ?? Number.NaN
        const second = set.earliest(from + later, until) ?? Number.NaN
        expect(second).toBeGreaterThanOrEqual(first)
      }),
    )
  })

  it('is empty without windows', () => {
    expect(windowsSet([]).earliest(0, day)).toBeUndefined()
  })

  it('is the same set for the same list', () => {
    const windows = [read('daily 01:00-05:00')]
    expect(windowsSet(windows)).toBe(windowsSet(windows))
    expect(windowsSet([...windows])).not.toBe(windowsSet(windows))
  })

  it('takes little time for a whole fleet', () => {
    const windows = [read('Mon-Thu 21:00-05:00 Europe/Berlin'), read('Sat 02:00-04:00 Asia/Tokyo')]
    const from = Date.UTC(2026, 10, 23)
    const start = performance.now()
    for (let pool = 0; pool < 30_000; pool++) {
      windowsSet(windows).earliest(from + pool, from + 90 * day)
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
