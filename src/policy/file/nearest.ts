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

/** The optimal string alignment distance, or `limit` where it is not below that. */
function corrections(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = row.map(() => limit)
    next[0] = i
    let best = limit
    // Farther from the diagonal everything is at the limit.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const distance = Math.min(
        (next[j - 1] ?? limit) + 1,
        (row[j] ?? limit) + 1,
        (row[j - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? limit) + 1 : limit,
      )
      next[j] = distance
      best = Math.min(best, distance)
    }
    // Later rows are no better.
    if (best >= limit) return limit
    before = row
    row = next
  }
  return Math.min(limit, row[b.length] ?? limit)
}
