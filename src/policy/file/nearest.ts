/** Texts that are longer are no slip of the pen. */
const longest = 60

/** Candidates that are looked at. */
const most = 30

/**
 * The candidate that was most likely meant, or `undefined` when none is near: of all that need the
 * fewest corrections (a letter more, less, other, or two swapped) the first. Case and `_` for `-`
 * count as nothing.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > longest) return undefined
  const wanted = plain(text)
  let best: string | undefined
  // A third of the letters may be wrong, but never all of a short word.
  let fewest = Math.min(3, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates.slice(0, most)) {
    const distance = corrections(wanted, plain(candidate), fewest)
    if (distance >= fewest) continue
    best = candidate
    fewest = distance
  }
  return best
}

/** `minAge`, `min_age` and `MIN-AGE` are all `min-age`. */
export function plain(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_\s]+/g, '-')
    .toLowerCase()
}

/**
 * The optimal string alignment distance, or `limit` where it is not below that. Of each diagonal of
 * the usual table only the farthest row is kept that so many corrections reach: from there nothing
 * is lost against a row before it. So each letter is looked at some times, and not a whole table.
 */
export function corrections(a: ArrayLike<string>, b: ArrayLike<string>, limit: number): number {
  const end = b.length - a.length
  if (Math.abs(end) >= limit) return limit
  /** By diagonal, `b` ahead of `a` by so much; moved by `limit`, for an array has no place -1. */
  let before: readonly number[] = []
  for (let count = 0; count < limit; count++) {
    const rows: number[] = []
    for (let ahead = -count; ahead <= count; ahead++) {
      const row = farthest(a, b, ahead, corrected(a, b, ahead, before, limit))
      if (ahead === end && row >= a.length) return count
      rows[ahead + limit] = row
    }
    before = rows
  }
  return limit
}

/** The row on the diagonal after one correction more; the first one where there is none before. */
function corrected(
  a: ArrayLike<string>,
  b: ArrayLike<string>,
  ahead: number,
  before: readonly number[],
  limit: number,
): number {
  const row = before[ahead + limit] ?? -1
  const column = row + ahead
  const areSwapped = a[row] === b[column + 1] && a[row + 1] === b[column]
  return Math.max(
    row + (areSwapped ? 2 : 1),
    before[ahead - 1 + limit] ?? -1,
    (before[ahead + 1 + limit] ?? -1) + 1,
  )
}

/** The row after all equal letters from this one on. */
function farthest(
  a: ArrayLike<string>,
  b: ArrayLike<string>,
  ahead: number,
  start: number,
): number {
  let row = start
  while (row < a.length && a[row] === b[row + ahead]) row++
  return row
}
