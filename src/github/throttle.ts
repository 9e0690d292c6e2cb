import { listAt, textAt } from './json.ts'
import type { Outcome } from './octokit.ts'

/** Time, as the waits of this edge see it; tests bring their own. */
export interface Pace {
  /** Milliseconds on a clock that never steps. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Are writes spaced by a second? Only tests say no. */
  readonly spaced: boolean
}

export const realPace: Pace = {
  now: () => performance.now(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds)
    }),
  spaced: true,
}

/** Longest single wait that is obeyed, and longest sum of them in one run. */
export const longestWaitMs = 120_000
export const waitBudgetMs = 300_000

/** Waits of one run, shared by all its requests: while one waits, no other is sent. */
export interface Waiting {
  readonly untilOpen: () => Promise<void>
  /** Closes for so long. `false`: that is over the bounds, and nothing was closed. */
  readonly close: (milliseconds: number) => boolean
}

export function createWaiting(pace: Pace): Waiting {
  let budget = waitBudgetMs
  let closedUntil = 0
  return {
    async untilOpen() {
      while (pace.now() < closedUntil) await pace.sleep(closedUntil - pace.now())
    },
    close(milliseconds) {
      const until = pace.now() + milliseconds
      const added = until - Math.max(closedUntil, pace.now())
      if (milliseconds > longestWaitMs || added > budget) return false
      if (added > 0) {
        budget -= added
        closedUntil = until
      }
      return true
    },
  }
}

/** GitHub asks for a minute where a secondary limit names no time. */
const unnamedWaitMs = 60_000

/**
 * How long GitHub asks to wait, where the answer is one of its limits: 429, a 403 that says so, or
 * an answer to GraphQL with `RATE_LIMITED`.
 */
export function throttledFor(outcome: Outcome): number | undefined {
  if (outcome.kind === 'none') return undefined
  const { status, headers, data } = outcome
  const asked = retryAfter(headers['retry-after'], headers['date'])
  const isUsedUp = headers['x-ratelimit-remaining'] === '0'
  const isLimit =
    status === 429 ||
    (status === 403 && (asked !== undefined || isUsedUp || saysLimit(textAt(data, 'message')))) ||
    (listAt(data, 'errors') ?? []).some((error) => textAt(error, 'type') === 'RATE_LIMITED')
  if (!isLimit) return undefined
  return asked ?? (isUsedUp ? untilReset(headers) : undefined) ?? unnamedWaitMs
}

function saysLimit(message: string | undefined): boolean {
  return message !== undefined && /\brate limit\b|\babuse detection\b/i.test(message)
}

/** Seconds or a date. The server's clock is the one that counts. */
function retryAfter(value: string | undefined, date: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1_000
  const until = Date.parse(value)
  return Number.isNaN(until) ? undefined : Math.max(0, until - serverTime(date))
}

function untilReset(headers: Readonly<Record<string, string | undefined>>): number | undefined {
  const reset = Number(headers['x-ratelimit-reset'])
  // A second more, since it is given in whole seconds.
  return Number.isInteger(reset) && reset > 0
    ? Math.max(0, reset * 1_000 - serverTime(headers['date'])) + 1_000
    : undefined
}

function serverTime(date: string | undefined): number {
  const told = Date.parse(date ?? '')
  return Number.isNaN(told) ? Date.now() : told
}
