import type { MaintenanceSchedule, MaintenanceWindow } from '../domain/facts.ts'

/** A maintenance window in words: `every week on Monday, 21:00 for 4 h at UTC+02:00`. */
export function sayMaintenance(window: MaintenanceWindow): string {
  const { schedule, start_time: start, duration_hours: hours, utc_offset: offset } = window
  if (schedule.kind === 'time-in-week') return `${saySchedule(schedule)} (UTC)`
  return `${saySchedule(schedule)}, ${start} for ${hours} h at UTC${offset}`
}

function saySchedule(schedule: MaintenanceSchedule): string {
  switch (schedule.kind) {
    case 'daily':
      return every(schedule.interval_days, 'day')
    case 'weekly':
      return `${every(schedule.interval_weeks, 'week')} on ${schedule.day_of_week}`
    case 'absolute-monthly':
      return `${every(schedule.interval_months, 'month')} on day ${schedule.day_of_month}`
    case 'relative-monthly':
      return `${every(schedule.interval_months, 'month')} on the ${schedule.week_index.toLowerCase()} ${schedule.day_of_week}`
    case 'time-in-week':
      return schedule.slots
        .map(({ day, hours }) => `${day} in the hours ${hours.join(', ')}`)
        .join('; ')
  }
}

function every(interval: number, unit: string): string {
  return interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`
}
