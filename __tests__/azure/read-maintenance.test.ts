import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readConfiguration } from '../../src/azure/read-maintenance.ts'

const name = 'aksManagedNodeOSUpgradeSchedule'
const weekly = { weekly: { intervalWeeks: 2, dayOfWeek: 'Friday' } }
const plain = { schedule: weekly, durationHours: 4, startTime: '22:30' }

/** What is read of a window that differs from a plain one in some members. */
function windowOf(over: Readonly<Record<string, unknown>>): unknown {
  const { window, unreadable } = { ...read({ maintenanceWindow: { ...plain, ...over } }) }
  return window ?? unreadable
}

function overPlain(over: object): object {
  return { ...plain, ...over }
}

function read(properties: unknown): ReturnType<typeof readConfiguration> {
  return readConfiguration({ name, properties })
}

describe('a maintenance window', () => {
  it('needs no more than schedule, duration and time', () => {
    expect(windowOf({})).toStrictEqual({
      schedule: { kind: 'weekly', interval_weeks: 2, day_of_week: 'Friday' },
      duration_hours: 4,
      utc_offset: '+00:00',
      start_time: '22:30',
      not_allowed: [],
    })
  })

  it('has offset, first day and days on which nothing is allowed', () => {
    const days = { start: '2026-12-23', end: '2027-01-03' }
    const over = { utcOffset: '-08:00', startDate: '2026-02-28', notAllowedDates: [days] }
    expect(windowOf(over)).toMatchObject({
      utc_offset: '-08:00',
      start_date: '2026-02-28',
      not_allowed: [days],
    })
  })

  it('takes null for what is not set, as some clients send it', () => {
    const over = { utcOffset: null, startDate: null, notAllowedDates: null }
    const properties = { timeInWeek: null, notAllowedTime: null }
    const given = read({ ...properties, maintenanceWindow: { ...plain, ...over } })
    expect(given).toEqual({ name, window: windowOf({}) })
  })

  it.each([
    [{ daily: { intervalDays: 3 } }, { kind: 'daily', interval_days: 3 }],
    [
      { weekly: { intervalWeeks: 1, dayOfWeek: 'monday' } },
      { kind: 'weekly', interval_weeks: 1, day_of_week: 'Monday' },
    ],
    [
      { absoluteMonthly: { intervalMonths: 3, dayOfMonth: 31 }, daily: null },
      { kind: 'absolute-monthly', interval_months: 3, day_of_month: 31 },
    ],
    [
      { relativeMonthly: { intervalMonths: 1, weekIndex: 'Last', dayOfWeek: 'Tuesday' } },
      {
        kind: 'relative-monthly',
        interval_months: 1,
        week_index: 'Last',
        day_of_week: 'Tuesday',
      },
    ],
  ])('of schedule %j', (schedule, expected) => {
    expect(windowOf({ schedule })).toMatchObject({ schedule: expected })
  })

  it.each([
    [{ schedule: undefined }, 'schedule is absent'],
    [{ schedule: {} }, 'not of exactly one kind'],
    [{ schedule: { hourly: {} } }, 'schedule is {"hourly":{}}, whose kind is not known'],
    [{ schedule: { ...weekly, daily: { intervalDays: 1 } } }, 'not of exactly one kind'],
    [{ schedule: { daily: 1 } }, 'not of exactly one kind'],
    [{ schedule: { daily: { intervalDays: 0 } } }, 'intervalDays is 0'],
    [{ schedule: { daily: { intervalDays: 1e9 } } }, 'intervalDays is 1000000000'],
    [{ schedule: { weekly: { intervalWeeks: 1 } } }, 'dayOfWeek is absent, not a weekday'],
    [{ schedule: { absoluteMonthly: { intervalMonths: 1, dayOfMonth: 32 } } }, 'dayOfMonth is 32'],
    [
      {
        schedule: {
          relativeMonthly: { intervalMonths: 1, weekIndex: 'Fifth', dayOfWeek: 'Monday' },
        },
      },
      'weekIndex is "Fifth"',
    ],
    [{ durationHours: 25 }, 'durationHours is 25'],
    [{ durationHours: '8' }, 'durationHours is "8"'],
    [{ durationHours: 1.5 }, 'durationHours is 1.5'],
    [{ utcOffset: 'Europe/Berlin' }, 'utcOffset is "Europe/Berlin", not of the form +05:30'],
    [{ utcOffset: '+24:00' }, 'utcOffset'],
    [{ startTime: '24:00' }, 'startTime is "24:00"'],
    [{ startTime: '9:00' }, 'startTime'],
    [{ startDate: '2026-02-30' }, 'startDate is "2026-02-30"'],
    [{ notAllowedDates: [{ start: '2026-12-23' }] }, 'notAllowedDates'],
    [{ notAllowedDates: [{ start: '2027-01-03', end: '2026-12-23' }] }, 'notAllowedDates'],
    [{ notAllowedDates: {} }, 'notAllowedDates is {}'],
  ])('is not half understood: %j', (over, words) => {
    expect(windowOf(over)).toContain(words)
  })

  it('tells all that is wrong with it', () => {
    const found = windowOf({ durationHours: 0, startTime: 'noon', startDate: 5 })
    expect(found).toBe(
      'durationHours is 0, not a number of hours up to 24; startDate is 5, not a date YYYY-MM-DD; startTime is "noon", not a time HH:MM',
    )
  })

  it('shows no more of a long value than a line of it', () => {
    expect(String(windowOf({ startTime: 'x'.repeat(10_000) })).length).toBeLessThan(200)
  })
})

describe('the older form of default', () => {
  const slots = [{ day: 'Tuesday', hourSlots: [1, 23] }]
  const span = { start: '2026-12-23T03:00:00Z', end: '2026-12-27T12:00:00Z' }

  it('is hours of a week in UTC, but for spans of time', () => {
    expect(read({ timeInWeek: slots, notAllowedTime: [span] })?.window).toStrictEqual({
      schedule: { kind: 'time-in-week', slots: [{ day: 'Tuesday', hours: [1, 23] }] },
      duration_hours: 1,
      utc_offset: '+00:00',
      start_time: '00:00',
      not_allowed: [span],
    })
  })

  it('keeps its spans beside a window of the newer form', () => {
    const days = { start: '2026-12-24', end: '2026-12-24' }
    const both = { ...plain, notAllowedDates: [days] }
    const found = read({ maintenanceWindow: both, notAllowedTime: [span] })
    expect(found?.window?.not_allowed).toEqual([days, span])
  })

  it.each([
    [{ timeInWeek: [{ day: 'Tuesday', hourSlots: [24] }] }, 'timeInWeek'],
    [{ timeInWeek: [{ day: 'Someday', hourSlots: [1] }] }, 'timeInWeek'],
    [{ timeInWeek: slots, notAllowedTime: [{ start: 'x', end: 'y' }] }, 'notAllowedTime'],
    [{ timeInWeek: slots, notAllowedTime: [{ start: span.end, end: span.start }] }, 'notAllowed'],
    [{ notAllowedTime: [span] }, 'notAllowedTime stands alone'],
    [{ timeInWeek: slots, maintenanceWindow: plain }, 'both timeInWeek and maintenanceWindow'],
    [{ maintenanceWindow: [] }, 'maintenanceWindow is []'],
  ])('is not half understood: %j', (properties, words) => {
    const found = read(properties)
    expect(found?.window).toBeUndefined()
    expect(found?.unreadable).toContain(words)
  })
})

describe('a configuration', () => {
  it.each([[undefined], [null], [{}], [{ timeInWeek: [], notAllowedTime: [] }]])(
    'may have no window: %j',
    (properties) => {
      expect(read(properties)).toStrictEqual({ name })
    },
  )

  it('is none without a name', () => {
    for (const body of [undefined, null, 1, [], {}, { name: '' }]) {
      expect(readConfiguration(body)).toBeUndefined()
    }
    expect(read('text')).toEqual({ name, unreadable: 'properties is "text", not an object' })
  })

  it('never throws, and has a window or words but not both', () => {
    const members = ['schedule', 'durationHours', 'startTime', 'notAllowedDates', 'utcOffset']
    const window = fc.dictionary(fc.constantFrom(...members), fc.jsonValue())
    const properties = fc.dictionary(
      fc.constantFrom('maintenanceWindow', 'timeInWeek', 'notAllowedTime'),
      fc.oneof(fc.jsonValue(), window.map(overPlain)),
    )
    fc.assert(
      fc.property(properties, (given) => {
        const found = read(given)
        expect(found?.window === undefined || found.unreadable === undefined).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

/** Recordings of real traffic, where they are at hand beside the repository. */
const folder = '../shared/data/arm'
const onRecordings = existsSync(folder) ? it : it.skip

onRecordings(
  'every recorded configuration is understood (skipped where ../shared is absent)',
  () => {
    const kinds = new Map<string, number>()
    for (const file of readdirSync(folder).filter((each) => each.startsWith('maintenance-'))) {
      const { exchanges } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
        readonly exchanges: readonly { readonly response: { readonly body: unknown } }[]
      }
      for (const { response } of exchanges) {
        const body = response.body as { readonly value?: readonly unknown[] } | null
        for (const each of body === null ? [] : (body.value ?? [body])) {
          const found = readConfiguration(each)
          expect(found).not.toHaveProperty('unreadable')
          const kind = found?.window?.schedule.kind ?? 'none'
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        }
      }
    }
    expect([...kinds.keys()].toSorted()).toEqual([
      'absolute-monthly',
      'relative-monthly',
      'time-in-week',
      'weekly',
    ])
  },
)
