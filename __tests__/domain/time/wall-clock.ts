/** An oracle of its own: what clocks show, asked of Intl alone, and membership as the rule says it. */
const second = 1000
const minute = 60 * second
const day = 24 * 60 * minute

export interface Shown {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** 0 is Monday. */
  readonly weekday: number
  /** Minutes since midnight, with a fraction for the seconds. */
  readonly time: number
  /** What the clock is ahead of UTC, in milliseconds. */
  readonly offset: number
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export function clockOf(zone: string): (moment: number) => Shown {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (moment) => {
    const parts: Record<string, string> = {}
    for (const { type, value } of format.formatToParts(moment)) parts[type] = value
    const { year, month, hour, minute: minutes, second: seconds, weekday } = parts
    const date = `${year}-${month}-${parts['day']}`
    return {
      date,
      weekday: weekdays.indexOf(weekday ?? ''),
      time: Number(hour) * 60 + Number(minutes) + Number(seconds) / 60,
      offset:
        Date.parse(`${date}T${hour}:${minutes}:${seconds}Z`) - Math.floor(moment / second) * second,
    }
  }
}

export interface Opening {
  readonly days: readonly number[]
  readonly start: number
  readonly end: number
}

/** The rule of docs/decisions/0005-policy.md, word for word. */
export function isInside({ days, start, end }: Opening, { weekday, time }: Shown): boolean {
  const wraps = end <= start
  if (days.includes(weekday) && time >= start && (time < end || wraps)) return true
  return wraps && days.includes((weekday + 6) % 7) && time < end
}

export interface Transition {
  readonly zone: string
  /** The first moment of the new offset. */
  readonly moment: number
  readonly before: number
  readonly after: number
}

/** All changes of the offset in a zone, by looking at its clock every three days. */
export function findTransitions(zone: string, from: number, until: number): Transition[] {
  const clock = clockOf(zone)
  const found: Transition[] = []
  let before = clock(from).offset
  for (let start = from; start < until; start += 3 * day) {
    const end = Math.min(until, start + 3 * day)
    const after = clock(end).offset
    if (after === before) continue
    let last = start
    let moment = end
    while (moment - last > second) {
      const middle = Math.floor((last + moment) / 2 / second) * second
      if (clock(middle).offset === before) last = middle
      else moment = middle
    }
    found.push({ zone, moment, before, after })
    before = after
  }
  return found
}

/** Moments three hours to both sides, and close to it. */
export function aroundTransition(moment: number): number[] {
  const quarters = Array.from({ length: 25 }, (_, index) => moment + (index - 12) * 15 * minute)
  return [...quarters, moment - minute, moment - second, moment + second, moment + minute]
}
