const mostEntries = 10_000

/** `compute` with its answers kept, for questions that repeat; starts over when too many differ. */
export function remember<Key extends string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = compute(key)
    if (known.size >= mostEntries) known.clear()
    known.set(key, value)
    return value
  }
}
