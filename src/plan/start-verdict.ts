import type { Said, Settled, WriteOutcome } from '../upgrades-port.ts'

/**
 * What a run does about the answer to a write.
 * - `accepted`: it runs; the journal says so. `unanswered`: that was read from the pool.
 * - `done`: there was nothing to do.
 * - `left`: not now; the next run decides anew. `pause`: nothing more is asked of the subscription in
 *   this run. `lost`: whether the write arrived could not be found out.
 * - `refused`: a person must do something first; the run says so loudly.
 * - `unclear`: it may run or not, which is to be found out before anything else.
 */
export type WriteVerdict =
  | { readonly kind: 'accepted'; readonly at: string; readonly unanswered?: true }
  | { readonly kind: 'done'; readonly why: string }
  | { readonly kind: 'left'; readonly why: string; readonly pause?: true; readonly lost?: true }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unclear'; readonly why: string }

/** Reasons that pass by themselves, or that the next run's decision takes into account. */
const passing: ReadonlySet<string> = new Set([
  'stale',
  'changed',
  'image-moved',
  'busy',
  'stopped',
  'unreadable',
  'unreachable',
  'stopping',
])

export function writeVerdict(outcome: WriteOutcome): WriteVerdict {
  switch (outcome.kind) {
    case 'started':
      return { kind: 'accepted', at: outcome.at }
    case 'nothing-to-do':
      return { kind: 'done', why: outcome.said.message }
    case 'refused':
      return { kind: outcome.retry === 'later' ? 'left' : 'refused', why: wordsOf(outcome.said) }
    case 'throttled':
      return { kind: 'left', why: wordsOf(outcome.said), pause: true }
    case 'forbidden':
      return { kind: 'refused', why: wordsOf(outcome.said) }
    case 'not-sent':
      return { kind: passing.has(outcome.reason) ? 'left' : 'refused', why: outcome.message }
    case 'unclear':
      return { kind: 'unclear', why: wordsOf(outcome.said) }
  }
}

/** What became of a write with an unclear outcome. It is never sent again in the same run. */
export function settledVerdict(settled: Settled, at: string): WriteVerdict {
  switch (settled.kind) {
    case 'adopted':
      return { kind: 'accepted', at, unanswered: true }
    case 'not-started':
      return { kind: 'left', why: 'the request had no answer, and the pool did not change' }
    case 'unknown':
      return { kind: 'left', why: `the request had no answer, and ${settled.message}`, lost: true }
  }
}

/** Azure's words in one line. */
export function wordsOf({ status, azure_code: code, message }: Said): string {
  const head = [status === undefined ? undefined : `HTTP ${status}`, code]
    .filter((text) => text !== undefined)
    .join(' ')
  return head === '' ? message : `${head}: ${message}`
}
