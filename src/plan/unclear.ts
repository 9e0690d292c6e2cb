/** What of a pool tells whether a write arrived. */
export interface Glimpse {
  readonly monotonic_ms: number
  readonly state?: string
  readonly image?: string
}

export interface UnclearCase {
  readonly write: 'upgrade' | 'rollback'
  /** The pool as the decision saw it: not running. */
  readonly before: Omit<Glimpse, 'monotonic_ms'>
  /** When the outcome became unclear. */
  readonly since_ms: number
  /** What was read since, in order; reads that failed are left out. */
  readonly seen: readonly Glimpse[]
}

export type UnclearVerdict =
  | { readonly kind: 'adopted'; readonly glimpse: Glimpse }
  | { readonly kind: 'not-started' }
  | { readonly kind: 'look-again'; readonly after_ms: number }
  | { readonly kind: 'unknown'; readonly message: string }

/** Two reads this far apart that show no change: the write did not arrive. */
export const unclearWaitMs = 30_000
/** Where the pool can't be read, or something else keeps it busy, this long is enough. */
export const unclearBudgetMs = 300_000
const retryReadMs = 10_000

/** The states that the write itself brings a pool into; a PUT is shown as either of two. */
const statesOfWrite = {
  upgrade: new Set(['upgradingnodeimageversion']),
  rollback: new Set(['updating', 'upgrading']),
} as const

const ended = new Set(['succeeded', 'failed', 'canceled'])

/**
 * What became of a write that was sent once and had no clear answer: it runs or has changed the
 * pool, it did not start, or it can't be told yet.
 *
 * @param now_ms the monotonic clock.
 */
export function judgeUnclear(unclear: UnclearCase, now_ms: number): UnclearVerdict {
  const { before, seen, since_ms: since } = unclear
  const moved = seen.find((glimpse) => hasMoved(unclear, glimpse))
  if (moved !== undefined) return { kind: 'adopted', glimpse: moved }
  const still = seen.filter(({ state, image }) => state === before.state && image === before.image)
  const first = still[0]?.monotonic_ms
  const last = still.at(-1)?.monotonic_ms
  if (first !== undefined && last !== undefined && last - first >= unclearWaitMs) {
    return { kind: 'not-started' }
  }
  if (now_ms - since >= unclearBudgetMs) {
    const unread = 'the pool could not be read since'
    return {
      kind: 'unknown',
      message: seen.length === 0 ? unread : 'something else keeps the pool busy',
    }
  }
  const wait = first === undefined ? retryReadMs : first + unclearWaitMs - now_ms
  return { kind: 'look-again', after_ms: wait > 0 ? Math.ceil(wait) : retryReadMs }
}

function hasMoved({ write, before }: UnclearCase, { state, image }: Glimpse): boolean {
  if (image !== undefined && image !== before.image) return true
  const known = state?.toLowerCase() ?? ''
  return statesOfWrite[write].has(known) || (ended.has(known) && state !== before.state)
}
