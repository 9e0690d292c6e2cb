import type { Facts } from '../domain/facts.ts'
import { day, parseInstant } from '../domain/time/instant.ts'
import type { Snapshot } from '../upgrades-port.ts'

/** A younger one may belong to an upgrade that still runs or is about to start. */
const leastDays = 7

/**
 * The snapshots of Flatcar Gate that nobody needs any more: not of a wanted image, named by no pool,
 * and old enough. None while a part of the fleet could not be read: a pool there may name one.
 *
 * @param wanted images that may still be installed from a snapshot: approved ones and candidates.
 * @param now ISO 8601 instant.
 */
export function unneededSnapshots(
  snapshots: readonly Snapshot[],
  { clusters, problems }: Pick<Facts, 'clusters' | 'problems'>,
  wanted: Iterable<string>,
  now: string,
): readonly Snapshot[] {
  if (problems.length > 0) return []
  const images = new Set(Array.from(wanted, (image) => image.toLowerCase()))
  const named = new Set(
    clusters.flatMap(({ pools }) => pools.map(({ snapshot }) => snapshot?.toLowerCase())),
  )
  return snapshots.filter(
    ({ id, image, created_at: created }) =>
      !images.has(image.toLowerCase()) &&
      !named.has(id.toLowerCase()) &&
      created !== undefined &&
      parseInstant(now) - instantOf(created) > leastDays * day,
  )
}

/** What is no time is now: such a snapshot is never old. */
function instantOf(text: string): number {
  try {
    return parseInstant(text)
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
