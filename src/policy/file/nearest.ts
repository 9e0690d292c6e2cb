/** Texts that are longer are no slip of the pen. */
const longest = 60

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
  for (const candidate of candidates) {
    const distance = corrections(wanted, plain(candidate))
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

/** The optimal string alignment distance. */
function corrections(a: string, b: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
