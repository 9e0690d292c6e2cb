const first = 10_000
const longest = 60_000

/** Milliseconds before poll number `poll` (from 1): 10, 15, 22, 33, 50, then 60 seconds. */
export function pollDelay(poll: number): number {
  const grown = first * 1.5 ** Math.max(0, poll - 1)
  return Math.min(longest, Math.floor(grown / 1_000) * 1_000)
}
