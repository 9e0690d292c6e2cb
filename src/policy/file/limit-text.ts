import { formatDuration } from '../../domain/time/duration.ts'
import { day } from '../../domain/time/instant.ts'
import { readStarts } from '../compile.ts'
import type { Limits } from '../policy.ts'

/** An image is out of support after 90 days: no longer period has a meaning. */
export const longestPeriod = 90 * day

/** Reads `10 per 24h`; milliseconds. `undefined` for anything else, and for more than 90 days. */
export function parseCount(text: string): Limits['starts'] {
  const starts = readStarts(text)
  return starts === undefined || starts.period > longestPeriod ? undefined : starts
}

/** The one spelling: `10 per 1d`. What cannot be read stays as it is. */
export function canonicalCount(text: string): string {
  const parsed = parseCount(text)
  return parsed === undefined ? text : `${parsed.count} per ${formatDuration(parsed.period)}`
}
