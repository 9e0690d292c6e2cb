import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readConfiguration } from '../../../src/azure/read-maintenance.ts'
import type { MaintenanceSchedule, MaintenanceWindow, Weekday } from '../../../src/domain/facts.ts'
import { maintenanceSet } from '../../../src/domain/time/maintenance-window.ts'
import type { TimeSet } from '../../../src/domain/time/time-set.ts'
import { maintenanceOracle } from './maintenance-oracle.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const daily: MaintenanceWindow = {
  schedule: { kind: 'daily', interval_days: 1 },
  duration_hours: 4,
  utc_offset: '+02:00',
  start_time: '09:00',
  not_allowed: [],
}

function setOf(window: MaintenanceWindow): TimeSet {
  const set = maintenanceSet(window)
  if ('problem' in set) throw new Error(set.problem)
  return set
}

function problemOf(window: MaintenanceWindow): string | undefined {
  const set = maintenanceSet(window)
  return 'problem' in set ? set.problem : undefined
}

/** The starts of all windows, by asking again from the end of each. */
function startsOf(window: MaintenanceWindow, from: string, until: string): string[] {
  const set = setOf(window)
  const starts: string[] = []
  let moment = set.earliest(Date.parse(from), Date.parse(until))
  while (moment !== undefined) {
    starts.push(new Date(moment).toISOString().slice(0, 16))
    moment = set.earliest(moment + window.duration_hours * hour, Date.parse(until))
  }
  return starts
}

describe('maintenanceSet', () => {
  it('keeps its offset all the year', () => {
    const set = setOf({ ...daily, utc_offset: '-05:30' })
    for (const date of ['2026-01-15', '2026-07-15']) {
      expect(set.earliest(Date.parse(date), Date.parse(date) + day)).toBe(
        Date.parse(`${date}T14:30Z`),
      )
    }
  })

  it('goes over midnight', () => {
    const schedule = { kind: 'weekly', interval_weeks: 1, day_of_week: 'Sunday' } as const
    const set = setOf({ ...daily, schedule, utc_offset: '+00:00', start_time: '22:00' })
    const monday = Date.parse('2026-11-23T00:00Z')
    expect(set.earliest(monday, monday + day)).toBe(monday)
    expect(set.earliest(monday + 2 * hour, monday + day)).toBeUndefined()
    expect(set.earliest(monday - day, monday)).toBe(monday - 2 * hour)
  })

  it('has no window before the start date, not even the rest of one', () => {
    const window = { ...daily, start_time: '22:00', utc_offset: '+00:00', start_date: '2026-11-23' }
    expect(startsOf(window, '2026-11-20', '2026-11-25')).toEqual([
      '2026-11-23T22:00',
      '2026-11-24T22:00',
    ])
  })

  it('counts intervals from the start date', () => {
    const shared = { ...daily, utc_offset: '+00:00', start_date: '2026-11-25' }
    const from = '2026-11-01'
    expect(
      startsOf({ ...shared, schedule: { kind: 'daily', interval_days: 3 } }, from, '2026-12-03'),
    ).toEqual(['2026-11-25T09:00', '2026-11-28T09:00', '2026-12-01T09:00'])
    // 2026-11-25 is a Wednesday: the first Tuesday is that of the week after.
    expect(
      startsOf(
        { ...shared, schedule: { kind: 'weekly', interval_weeks: 2, day_of_week: 'Tuesday' } },
        from,
        '2027-01-01',
      ),
    ).toEqual(['2026-12-01T09:00', '2026-12-15T09:00', '2026-12-29T09:00'])
    // November counts, though its 10th is before the start date.
    expect(
      startsOf(
        { ...shared, schedule: { kind: 'absolute-monthly', interval_months: 2, day_of_month: 10 } },
        from,
        '2027-06-01',
      ),
    ).toEqual(['2027-01-10T09:00', '2027-03-10T09:00', '2027-05-10T09:00'])
  })

  it('leaves out months without the day, and knows 29 February', () => {
    const shared = { ...daily, utc_offset: '+00:00' }
    expect(
      startsOf(
        { ...shared, schedule: { kind: 'absolute-monthly', interval_months: 1, day_of_month: 31 } },
        '2028-01-01',
        '2028-06-01',
      ),
    ).toEqual(['2028-01-31T09:00', '2028-03-31T09:00', '2028-05-31T09:00'])
    expect(
      startsOf(
        { ...shared, schedule: { kind: 'absolute-monthly', interval_months: 1, day_of_month: 29 } },
        '2027-02-01',
        '2028-03-01',
      ).filter((each) => each.includes('-02-')),
    ).toEqual(['2028-02-29T09:00'])
  })

  it.each([
    ['First', '2026-11-03T09:00'],
    ['Second', '2026-11-10T09:00'],
    ['Third', '2026-11-17T09:00'],
    ['Fourth', '2026-11-24T09:00'],
    ['Last', '2026-11-24T09:00'],
  ] as const)('finds the %s Tuesday of a month', (week_index, start) => {
    const schedule = {
      kind: 'relative-monthly',
      interval_months: 1,
      week_index,
      day_of_week: 'Tuesday',
    } as const
    const window = { ...daily, schedule, utc_offset: '+00:00' }
    expect(startsOf(window, '2026-11-01', '2026-12-01')).toEqual([start])
  })

  it('takes the fifth such day for the last one', () => {
    const schedule = {
      kind: 'relative-monthly',
      interval_months: 1,
      week_index: 'Last',
      day_of_week: 'Monday',
    } as const
    const window = { ...daily, schedule, utc_offset: '+00:00' }
    expect(startsOf(window, '2026-11-01', '2026-12-01')).toEqual(['2026-11-30T09:00'])
  })

  it('takes the slots of a week as hours in UTC', () => {
    const schedule = {
      kind: 'time-in-week',
      slots: [
        { day: 'Monday', hours: [1, 2] },
        { day: 'Sunday', hours: [23] },
      ],
    } as const
    const set = setOf({ ...daily, schedule })
    const monday = Date.parse('2026-11-23T00:00Z')
    expect(set.earliest(monday, monday + day)).toBe(monday + hour)
    expect(set.earliest(monday + 2 * hour, monday + day)).toBe(monday + 2 * hour)
    expect(set.earliest(monday + 3 * hour, monday + 7 * day)).toBe(monday + 6 * day + 23 * hour)
  })

  it('is closed on the dates that the API has as its example', () => {
    const not_allowed = [{ start: '2022-12-23', end: '2023-01-03' }]
    const set = setOf({ ...daily, duration_hours: 24, start_time: '00:00', not_allowed })
    const start = Date.parse('2022-12-22T22:00Z')
    const end = Date.parse('2023-01-03T22:00Z')
    expect(set.earliest(start - 1, end)).toBe(start - 1)
    expect(set.earliest(start, end + day)).toBe(end)
  })

  it('is closed between instants that are not allowed', () => {
    const not_allowed = [{ start: '2026-11-23T03:00:00Z', end: '2026-11-23T12:00:00+02:00' }]
    const set = setOf({ ...daily, duration_hours: 24, start_time: '00:00', not_allowed })
    const start = Date.parse('2026-11-23T03:00:00Z')
    expect(set.earliest(start - 1, start)).toBe(start - 1)
    expect(set.earliest(start, start + day)).toBe(Date.parse('2026-11-23T10:00:00Z'))
  })

  it('compares names without regard to case', () => {
    const schedule = {
      kind: 'relative-monthly',
      interval_months: 1,
      week_index: 'last',
      day_of_week: 'TUESDAY',
    } as unknown as MaintenanceSchedule
    expect(startsOf({ ...daily, schedule }, '2026-11-01', '2026-12-01')).toEqual([
      '2026-11-24T07:00',
    ])
  })

  it.each([
    ['an interval of days', { kind: 'daily', interval_days: 2 }],
    ['an interval of weeks', { kind: 'weekly', interval_weeks: 2, day_of_week: 'Monday' }],
    ['an interval of months', { kind: 'absolute-monthly', interval_months: 3, day_of_month: 1 }],
    [
      'an interval of relative months',
      { kind: 'relative-monthly', interval_months: 2, week_index: 'First', day_of_week: 'Monday' },
    ],
  ] satisfies [string, MaintenanceSchedule][])(
    'has a problem with %s without start date',
    (_, schedule) => {
      expect(problemOf({ ...daily, schedule })).toMatch(/^interval\w+ is \d without a startDate/)
      expect(problemOf({ ...daily, schedule, start_date: '2026-11-23' })).toBeUndefined()
    },
  )

  it.each([
    ['utcOffset', { utc_offset: '2' }],
    ['utcOffset', { utc_offset: '+25:00' }],
    ['utcOffset', { utc_offset: 'Europe/Berlin' }],
    ['startTime', { start_time: '24:00' }],
    ['startTime', { start_time: '9' }],
    ['durationHours', { duration_hours: 0 }],
    ['durationHours', { duration_hours: -4 }],
    ['durationHours', { duration_hours: 25 }],
    ['durationHours', { duration_hours: 4.5 }],
    ['durationHours', { duration_hours: Number.NaN }],
    ['startDate', { start_date: '2026-02-29' }],
    ['startDate', { start_date: 'soon' }],
    ['notAllowed', { not_allowed: [{ start: '2026-12-24', end: 'new year' }] }],
    ['notAllowed', { not_allowed: [{ start: '2026-12-32', end: '2027-01-01' }] }],
    ['notAllowed', { not_allowed: [{ start: '2026-12-24', end: '2026-12-22' }] }],
    ['notAllowed', { not_allowed: [{ start: '2026-12-24T00:00', end: '2026-12-25T00:00' }] }],
    ['intervalDays', { schedule: { kind: 'daily', interval_days: 0 } }],
    ['intervalDays', { schedule: { kind: 'daily', interval_days: 1.5 } }],
    ['dayOfWeek', { schedule: { kind: 'weekly', interval_weeks: 1, day_of_week: 'Moonday' } }],
    [
      'dayOfMonth',
      { schedule: { kind: 'absolute-monthly', interval_months: 1, day_of_month: 32 } },
    ],
    [
      'weekIndex',
      {
        schedule: {
          kind: 'relative-monthly',
          interval_months: 1,
          week_index: 'Fifth',
          day_of_week: 'Monday',
        },
      },
    ],
    ['timeInWeek.day', { schedule: { kind: 'time-in-week', slots: [{ day: 'M', hours: [1] }] } }],
    [
      'timeInWeek.hourSlots',
      { schedule: { kind: 'time-in-week', slots: [{ day: 'Monday', hours: [24] }] } },
    ],
  ])('names %s when it is junk: %j', (member, over) => {
    expect(problemOf({ ...daily, ...over } as unknown as MaintenanceWindow)).toContain(member)
  })
})

const weekdays: readonly Weekday[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
const anyDate = fc
  .integer({ min: 0, max: 5 * 365 })
  .map((index) => new Date(Date.UTC(2025, 0, 1) + index * day).toISOString().slice(0, 10))
const anyQuarter = fc.nat({ max: 95 }).map((quarter) => {
  const hours = `${Math.floor(quarter / 4)}`.padStart(2, '0')
  return `${hours}:${`${(quarter % 4) * 15}`.padStart(2, '0')}`
})
const anyInstant = fc.tuple(anyDate, anyQuarter).map(([date, time]) => `${date}T${time}:00Z`)

const anySchedule: fc.Arbitrary<MaintenanceSchedule> = fc.oneof(
  fc.record({
    kind: fc.constant('daily' as const),
    interval_days: fc.integer({ min: 1, max: 7 }),
  }),
  fc.record({
    kind: fc.constant('weekly' as const),
    interval_weeks: fc.integer({ min: 1, max: 4 }),
    day_of_week: fc.constantFrom(...weekdays),
  }),
  fc.record({
    kind: fc.constant('absolute-monthly' as const),
    interval_months: fc.integer({ min: 1, max: 6 }),
    day_of_month: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    kind: fc.constant('relative-monthly' as const),
    interval_months: fc.integer({ min: 1, max: 6 }),
    week_index: fc.constantFrom(...(['First', 'Second', 'Third', 'Fourth', 'Last'] as const)),
    day_of_week: fc.constantFrom(...weekdays),
  }),
  fc.record({
    kind: fc.constant('time-in-week' as const),
    slots: fc.array(
      fc.record({
        day: fc.constantFrom(...weekdays),
        hours: fc.array(fc.nat({ max: 23 }), { maxLength: 4 }),
      }),
      { maxLength: 3 },
    ),
  }),
)

const anyRange = fc
  .oneof(fc.tuple(anyDate, anyDate), fc.tuple(anyInstant, anyInstant))
  .map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }))

const anyWindow: fc.Arbitrary<MaintenanceWindow> = fc
  .tuple(
    fc.record({
      schedule: anySchedule,
      duration_hours: fc.integer({ min: 1, max: 24 }),
      utc_offset: fc.constantFrom('+00:00', '+05:30', '-08:00', '+13:45', '-03:30', '+02:00'),
      start_time: anyQuarter,
      not_allowed: fc.array(anyRange, { maxLength: 2 }),
    }),
    fc.option(anyDate),
  )
  .map(([window, start]) => withStart(window, start))

function withStart(window: MaintenanceWindow, start: string | null): MaintenanceWindow {
  // The slots of a week are in UTC and have no start.
  if (window.schedule.kind === 'time-in-week') return { ...window, utc_offset: '+00:00' }
  return start === null ? window : { ...window, start_date: start }
}

/** Nothing where intervals have no start to count from. */
function knownSet(window: MaintenanceWindow): TimeSet | undefined {
  const set = maintenanceSet(window)
  if (!('problem' in set)) return set
  expect(window.start_date).toBeUndefined()
  expect(JSON.stringify(window.schedule)).toMatch(/"interval_\w+":[2-7]/)
  return undefined
}

describe('windows of every kind', () => {
  it('are open when plain date arithmetic says so', () => {
    let open = 0
    let known = 0
    fc.assert(
      fc.property(anyWindow, anyInstant, (window, iso) => {
        const set = knownSet(window)
        if (set === undefined) return
        known++
        const isOpen = maintenanceOracle(window)
        const from = Date.parse(iso)
        for (let moment = from; moment < from + 40 * day; moment += 75 * minute) {
          for (const each of [moment - 1, moment]) {
            const inside = set.earliest(each, each + 1) === each
            if (inside !== isOpen(each)) throw new Error(new Date(each).toISOString())
            if (inside) open++
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(known).toBeGreaterThan(200)
    expect(open).toBeGreaterThan(1000)
  })

  it('begin next when plain date arithmetic finds the first moment', () => {
    fc.assert(
      fc.property(anyWindow, anyInstant, (window, iso) => {
        const set = knownSet(window)
        if (set === undefined) return
        const isOpen = maintenanceOracle(window)
        const from = Date.parse(iso)
        let first = from
        while (first < from + 45 * day && !isOpen(first)) first += 15 * minute
        expect(set.earliest(from, from + 45 * day)).toBe(
          first < from + 45 * day ? first : undefined,
        )
      }),
      { numRuns: 300 },
    )
  })
})

const recording = '../shared/data/arm/maintenance-window-schedules.json'

describe('windows that Azure sent', () => {
  ;(existsSync(recording) ? it : it.skip)(
    'are open when plain date arithmetic says so (skipped where ../shared is absent)',
    () => {
      const windows: MaintenanceWindow[] = []
      const bodies: unknown[] = [JSON.parse(readFileSync(recording, 'utf8'))]
      while (bodies.length > 0) {
        const body = bodies.pop()
        if (typeof body !== 'object' || body === null) continue
        if ('name' in body && 'properties' in body) {
          const read = readConfiguration(body)
          expect(read?.unreadable).toBeUndefined()
          if (read?.window !== undefined) windows.push(read.window)
        }
        bodies.push(...Object.values(body))
      }
      expect(windows.length).toBeGreaterThan(5)
      const wrong: string[] = []
      let open = 0
      for (const window of windows) {
        const set = setOf(window)
        const isOpen = maintenanceOracle(window)
        // Some of them begin in 2123.
        const start = Date.parse(window.start_date ?? '2023-01-01')
        for (let each = start - 60 * day; each < start + 365 * day; each += hour) {
          const inside = set.earliest(each, each + 1) === each
          if (inside) open++
          if (inside !== isOpen(each)) wrong.push(new Date(each).toISOString())
        }
      }
      expect(wrong).toEqual([])
      expect(open).toBeGreaterThan(500)
      expect(new Set(windows.map(({ schedule }) => schedule.kind)).size).toBe(3)
    },
  )
})
