import { Temporal } from 'temporal-polyfill'
import { formatInstant } from '../domain/time/instant.ts'
import { quoted } from '../policy/file/problem.ts'
import { firstYear, isEvaluationTime, lastYear } from '../replay/evaluation-time.ts'
import { CliFailure } from './failure.ts'

const examples = '2026-12-24T02:00Z, 2026-12-24T03:00+01:00 or 2026-12-24T03:00[Europe/Berlin]'

/**
 * The moment that `--at` names, as an ISO 8601 instant in UTC.
 *
 * @throws CliFailure for a time without zone or offset, and one that a clock shows twice or never.
 */
export function parseTime(text: string): string {
  const found = text.includes('[') ? zonedMoment(text) : instantMoment(text)
  if (found === undefined) {
    throw new CliFailure([`--at: found ${quoted(text)}; expected a moment such as ${examples}.`])
  }
  const moment = formatInstant(found.epochMilliseconds)
  if (isEvaluationTime(moment)) return moment
  throw new CliFailure([`--at: found ${moment}; expected a year from ${firstYear} to ${lastYear}.`])
}

function instantMoment(text: string): Temporal.Instant | undefined {
  return attempt(() => Temporal.Instant.from(text))
}

function zonedMoment(text: string): Temporal.Instant | undefined {
  const only = attempt(() => Temporal.ZonedDateTime.from(text, { disambiguation: 'reject' }))
  if (only !== undefined) return only.toInstant()
  const earlier = attempt(() => Temporal.ZonedDateTime.from(text, { disambiguation: 'earlier' }))
  if (earlier === undefined) return undefined
  throw new CliFailure([
    `--at: found ${quoted(text)}, which the clocks there show twice or never; expected a time with its offset, such as ${earlier.toString({ timeZoneName: 'never' })}.`,
  ])
}

function attempt<Value>(parse: () => Value): Value | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
