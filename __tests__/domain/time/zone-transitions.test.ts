import { describe, expect, it } from '@jest/globals'
import type { MaintenanceWindow } from '../../../src/domain/facts.ts'
import { maintenanceSet } from '../../../src/domain/time/maintenance-window.ts'
import type { TimeSet } from '../../../src/domain/time/time-set.ts'
import { parseWindow, windowsSet } from '../../../src/domain/time/weekly-window.ts'
import { offsetsOf } from '../../../src/domain/time/zone.ts'
import { maintenanceOracle } from './maintenance-oracle.ts'
import {
  aroundTransition,
  clockOf,
  findTransitions,
  isInside,
  type Opening,
  type Transition,
} from './wall-clock.ts'

const from = Date.UTC(2026, 0, 1)
const until = Date.UTC(2036, 0, 1)
const zones = Intl.supportedValuesOf('timeZone')
const transitions = zones.flatMap((zone) => findTransitions(zone, from, until))
const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const daily = [0, 1, 2, 3, 4, 5, 6]

describe(`all ${transitions.length} clock changes of 2026 to 2035 in ${zones.length} zones`, () => {
  it('are enough to be all of them', () => {
    expect(transitions.length).toBeGreaterThan(2000)
    expect(new Set(transitions.map(({ zone }) => zone)).size).toBeGreaterThan(100)
  })

  it('are found at the same moments by the library', () => {
    const found = zones.flatMap((zone) =>
      offsetsOf(zone, from, until)
        .slice(1)
        .map(({ start, offset_ms }) => `${zone} ${start} ${offset_ms}`),
    )
    expect(found).toEqual(
      transitions.map(({ zone, moment, after }) => `${zone} ${moment} ${after}`),
    )
  })

  it('open and close windows as the clock on the wall does', () => {
    const wrong: string[] = []
    let asked = 0
    for (const transition of transitions) {
      const shown = shownAround(transition)
      for (const opening of openingsAt(transition)) {
        const text = textOf(opening, transition.zone)
        const set = read(text)
        for (const [moment, clock] of shown) {
          asked++
          if (isIn(set, moment) !== isInside(opening, clock)) {
            wrong.push(`${text} at ${new Date(moment).toISOString()}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(500_000)
  })

  it('do not move the windows of planned maintenance, which have an offset of their own', () => {
    const wrong: string[] = []
    for (const transition of transitions) {
      for (const window of maintenanceAt(transition)) {
        const set = maintenanceSet(window)
        if ('problem' in set) throw new Error(set.problem)
        const oracle = oracleOf(window)
        for (const moment of aroundTransition(transition.moment)) {
          if (isIn(set, moment) !== oracle(moment)) {
            wrong.push(`${JSON.stringify(window)} at ${new Date(moment).toISOString()}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

function shownAround({ zone, moment }: Transition) {
  const clock = clocks.get(zone) ?? clockOf(zone)
  clocks.set(zone, clock)
  return aroundTransition(moment).map((each) => [each, clock(each)] as const)
}

const clocks = new Map<string, ReturnType<typeof clockOf>>()

/** Windows that begin, end and lie within the times that are shown twice or never. */
function openingsAt({ moment, before, after }: Transition): Opening[] {
  const low = minutesOf(moment + Math.min(before, after))
  const high = minutesOf(moment + Math.max(before, after))
  const length = (high - low + 1440) % 1440
  const middle = low + Math.floor(length / 2)
  const today = (new Date(moment + before).getUTCDay() + 6) % 7
  const bounds: (readonly [readonly number[], number, number])[] = [
    [daily, 21 * 60, 5 * 60],
    [daily, low, high],
    [daily, low + 7, high - 7],
    [daily, low - 120, middle],
    [daily, middle, middle + 180],
    [daily, high, low],
    [daily, 30, 150],
    [[today], 0, 0],
    [[today], 22 * 60 + 30, 2 * 60 + 30],
    [[(today + 6) % 7], 22 * 60 + 30, 2 * 60 + 30],
    [[(today + 1) % 7], 0, 60],
  ]
  return bounds
    .map(([days, start, end]) => ({
      days,
      start: (start + 1440) % 1440,
      end: end % 1440 === 0 ? 1440 : (end + 1440) % 1440,
    }))
    .filter(({ start, end }) => start !== end)
}

function minutesOf(local: number): number {
  return Math.floor((local % 86_400_000) / 60_000)
}

function textOf({ days, start, end }: Opening, zone: string): string {
  const names = days.length === 7 ? 'daily' : days.map((each) => dayNames[each]).join(',')
  return `${names} ${timeOf(start)}-${timeOf(end)} ${zone}`
}

function timeOf(minutes: number): string {
  return `${Math.floor(minutes / 60)}`
    .padStart(2, '0')
    .concat(`:${`${minutes % 60}`.padStart(2, '0')}`)
}

const sets = new Map<string, TimeSet>()

/** Kept, as an evaluation keeps them: 10 years of one zone share their windows. */
function read(text: string): TimeSet {
  const before = sets.get(text)
  if (before !== undefined) return before
  const window = parseWindow(text, 'UTC')
  if ('problem' in window) throw new Error(window.problem)
  const set = windowsSet([window])
  sets.set(text, set)
  return set
}

const oracles = new Map<string, (moment: number) => boolean>()

function oracleOf(window: MaintenanceWindow): (moment: number) => boolean {
  const key = JSON.stringify(window)
  const oracle = oracles.get(key) ?? maintenanceOracle(window)
  oracles.set(key, oracle)
  return oracle
}

/** Windows in the offset of before, around the hour in which the clocks change. */
function maintenanceAt({ moment, before }: Transition): MaintenanceWindow[] {
  const utc_offset = offsetText(before)
  const start_time = timeOf(Math.floor(minutesOf(moment + before) / 60) * 60)
  const shared = { utc_offset, not_allowed: [], start_date: '2026-01-01' }
  return [
    {
      ...shared,
      schedule: { kind: 'daily', interval_days: 1 },
      start_time,
      duration_hours: 1,
    },
    {
      ...shared,
      schedule: { kind: 'weekly', interval_weeks: 1, day_of_week: 'Sunday' },
      start_time: '22:30',
      duration_hours: 4,
    },
    {
      ...shared,
      schedule: {
        kind: 'relative-monthly',
        interval_months: 1,
        week_index: 'Last',
        day_of_week: 'Sunday',
      },
      start_time: '00:00',
      duration_hours: 24,
    },
  ]
}

function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${timeOf(Math.abs(offset) / 60_000)}`
}

function isIn(set: TimeSet, moment: number): boolean {
  return set.earliest(moment, moment + 1) === moment
}
