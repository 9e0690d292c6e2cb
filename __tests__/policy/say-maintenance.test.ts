import { describe, expect, it } from '@jest/globals'
import type { MaintenanceSchedule } from '../../src/domain/facts.ts'
import { sayMaintenance } from '../../src/policy/say-maintenance.ts'

describe('a maintenance window in words', () => {
  const table: readonly (readonly [MaintenanceSchedule, string])[] = [
    [{ kind: 'daily', interval_days: 1 }, 'every day, 21:00 for 4 h at UTC+05:30'],
    [{ kind: 'daily', interval_days: 3 }, 'every 3 days, 21:00 for 4 h at UTC+05:30'],
    [
      { kind: 'weekly', interval_weeks: 1, day_of_week: 'Monday' },
      'every week on Monday, 21:00 for 4 h at UTC+05:30',
    ],
    [
      { kind: 'weekly', interval_weeks: 2, day_of_week: 'Friday' },
      'every 2 weeks on Friday, 21:00 for 4 h at UTC+05:30',
    ],
    [
      { kind: 'absolute-monthly', interval_months: 1, day_of_month: 31 },
      'every month on day 31, 21:00 for 4 h at UTC+05:30',
    ],
    [
      {
        kind: 'relative-monthly',
        interval_months: 6,
        week_index: 'Last',
        day_of_week: 'Sunday',
      },
      'every 6 months on the last Sunday, 21:00 for 4 h at UTC+05:30',
    ],
    [
      {
        kind: 'time-in-week',
        slots: [
          { day: 'Tuesday', hours: [1, 2] },
          { day: 'Sunday', hours: [23] },
        ],
      },
      'Tuesday in the hours 1, 2; Sunday in the hours 23 (UTC)',
    ],
  ]
  it.each(table)('%j', (schedule, words) => {
    const window = {
      schedule,
      duration_hours: 4,
      utc_offset: '+05:30',
      start_time: '21:00',
      not_allowed: [],
    }
    expect(sayMaintenance(window)).toBe(words)
  })
})
