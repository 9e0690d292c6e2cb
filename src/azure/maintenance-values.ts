import { Temporal } from 'temporal-polyfill'
import { asObject } from './arm-answers.ts'

/** A list of which every entry can be read. */
export function listOf<T>(
  value: unknown,
  parse: (entry: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map(parse).filter((entry) => entry !== undefined)
  return entries.length === value.length ? entries : undefined
}

/** What the API calls a span: from `start` to an `end` that is not before it. Absent: none. */
export function spansOf(
  moment: Moment,
): (value: unknown) => readonly { readonly start: string; readonly end: string }[] | undefined {
  return (value) => {
    if (isAbsent(value)) return []
    return listOf(value, (entry) => {
      const start = moment.parse(asObject(entry)?.['start'])
      const end = moment.parse(asObject(entry)?.['end'])
      if (start === undefined || end === undefined) return undefined
      return moment.compare(start, end) > 0 ? undefined : { start, end }
    })
  }
}

interface Moment {
  readonly parse: (value: unknown) => string | undefined
  readonly compare: (a: string, b: string) => number
}

/** `YYYY-MM-DD`, a day that the calendar has. */
export const date: Moment = {
  parse: (value) =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    succeeds(() => Temporal.PlainDate.from(value))
      ? value
      : undefined,
  compare: (a, b) => Temporal.PlainDate.compare(a, b),
}

/** An ISO 8601 instant, kept as it was sent. */
export const instant: Moment = {
  parse: (value) =>
    typeof value === 'string' && succeeds(() => Temporal.Instant.from(value)) ? value : undefined,
  compare: (a, b) => Temporal.Instant.compare(a, b),
}

export function whole(least: number, most: number): (value: unknown) => number | undefined {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : undefined
}

export function matching(form: RegExp): (value: unknown) => string | undefined {
  return (value) => (typeof value === 'string' && form.test(value) ? value : undefined)
}

/** One of the words in any casing, as it stands here. */
export function oneOf<T extends string>(words: readonly T[]): (value: unknown) => T | undefined {
  return (value) =>
    typeof value === 'string'
      ? words.find((word) => word.toLowerCase() === value.toLowerCase())
      : undefined
}

/** Azure leaves out what is not set, or says `null`. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

/** The value for a message, shortened. */
export function shown(value: unknown): string {
  const json = value === undefined ? 'absent' : JSON.stringify(value)
  return json.length <= 80 ? json : `${json.slice(0, 79)}…`
}

function succeeds(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch {
    return false
  }
}
