/**
 * Does `text` match `pattern`, in which `*` stands for any run of characters and `?` for one?
 * Case does not count (ARM's names have none), and no other character is special: resource group
 * names may hold brackets and parentheses. Time grows with the product of the two lengths, whatever
 * the pattern, which is why this is no regular expression.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase()
  const given = text.toLowerCase()
  let at = 0
  let star = -1
  let retry = 0
  let from = 0
  while (from < given.length) {
    const next = wanted[at]
    if (next === '*') {
      star = at++
      retry = from
    } else if (next === '?' || (next !== undefined && next === given[from])) {
      at++
      from++
    } else if (star >= 0) {
      at = star + 1
      from = ++retry
    } else {
      return false
    }
  }
  while (wanted[at] === '*') at++
  return at === wanted.length
}

/** Has the pattern a `*` or `?`? */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern)
}
