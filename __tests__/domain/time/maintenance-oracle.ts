import type { MaintenanceWindow } from '../../../src/domain/facts.ts'

/** An oracle of its own: planned maintenance in plain date arithmetic, day by day. */
const day = 86_400_000
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const earliestDate = '2015-01-01'
const latestDate = '2037-01-01'

export function maintenanceOracle(window: MaintenanceWindow): (moment: number) => boolean {
  const starts = new Set(startDates(window))
  const { schedule } = window
  const [hours, minutes] = window.start_time.split(':').map(Number)
  const opens = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000
  return (moment) => {
    const local = moment + offsetOf(window.utc_offset)
    if (window.not_allowed.some((range) => isClosed(range, moment, dateOf(local)))) return false
    if (schedule.kind === 'time-in-week') {
      const utc = new Date(moment)
      return schedule.slots.some(
        (slot) => slot.day === weekdays[utc.getUTCDay()] && slot.hours.includes(utc.getUTCHours()),
      )
    }
    const midnight = Date.parse(dateOf(local))
    return [midnight, midnight - day].some(
      (each) =>
        starts.has(dateOf(each)) &&
        local >= each + opens &&
        local < each + opens + window.duration_hours * 3_600_000,
    )
  }
}

function isClosed(
  range: { readonly start: string; readonly end: string },
  moment: number,
  date: string,
): boolean {
  const afterStart = range.start.includes('T')
    ? moment >= Date.parse(range.start)
    : date >= range.start
  const beforeEnd = range.end.includes('T') ? moment < Date.parse(range.end) : date <= range.end
  return afterStart && beforeEnd
}

/** Local dates on which the window begins. */
function startDates({ schedule, start_date }: MaintenanceWindow): string[] {
  const first = Date.parse(start_date ?? earliestDate)
  const last = Math.max(Date.parse(latestDate), first + 800 * day)
  const dates: number[] = []
  switch (schedule.kind) {
    case 'daily':
      for (let each = first; each < last; each += schedule.interval_days * day) dates.push(each)
      break
    case 'weekly': {
      let each = first
      while (weekdays[new Date(each).getUTCDay()] !== schedule.day_of_week) each += day
      for (; each < last; each += schedule.interval_weeks * 7 * day) dates.push(each)
      break
    }
    case 'absolute-monthly':
      for (const month of months(first, last, schedule.interval_months)) {
        dates.push(...month.filter((each) => new Date(each).getUTCDate() === schedule.day_of_month))
      }
      break
    case 'relative-monthly':
      for (const month of months(first, last, schedule.interval_months)) {
        const such = month.filter(
          (each) => weekdays[new Date(each).getUTCDay()] === schedule.day_of_week,
        )
        const index = { First: 0, Second: 1, Third: 2, Fourth: 3, Last: such.length - 1 }
        dates.push(such[index[schedule.week_index]] ?? Number.NaN)
      }
      break
    case 'time-in-week':
      break
  }
  return dates.filter((each) => each >= first).map(dateOf)
}

/** The days of every `interval`th month. */
function months(first: number, last: number, interval: number): number[][] {
  const start = new Date(first)
  const found: number[][] = []
  for (let step = 0; ; step += interval) {
    const month = start.getUTCMonth() + step
    const days: number[] = []
    for (let date = 1; date <= 31; date++) {
      const each = Date.UTC(start.getUTCFullYear(), month, date)
      if (new Date(each).getUTCMonth() === month % 12) days.push(each)
    }
    if ((days[0] ?? last) >= last) return found
    found.push(days)
  }
}

function dateOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

function offsetOf(text: string): number {
  return -(Date.parse(`2000-01-01T00:00:00${text}`) - Date.parse('2000-01-01T00:00:00Z'))
}
