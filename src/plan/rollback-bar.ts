import { compareImages, parseImage } from '../domain/image.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { poolKey } from '../policy/memory.ts'
import type { JournalEvent } from './journal-event.ts'
import { lastWords } from './open-upgrades.ts'
import { openHolds } from './wishes.ts'

/**
 * Why a pool must not be put back to an image, by the journal alone.
 * - `rolled-back`: it was put back from that very image, or failed with it. AKS records what a rollback
 *   left like anything else, so that a second rollback would bring the bad image again.
 * - `held`: a hold of the pool names the image.
 * - `unrecorded`: the hold is that of a rollback, and the pool runs an older image: the run that put it
 *   back ended before it could write more.
 */
export type RollbackBar = 'rolled-back' | 'held' | 'unrecorded'

/** Begins the reason of each hold that a rollback sets. */
export const rollbackReason = 'Rolled back: '

/**
 * @param image what the pool would be put back to.
 * @param running what it runs.
 * @param now ISO 8601 instant.
 */
export function rollbackBar(
  events: readonly JournalEvent[],
  { cluster, pool }: { readonly cluster: string; readonly pool: string },
  image: string,
  running: string,
  now: string,
): RollbackBar | undefined {
  const key = poolKey(cluster, pool)
  const isIt = (each: { readonly cluster?: string; readonly pool?: string }): boolean =>
    each.cluster !== undefined &&
    each.pool !== undefined &&
    poolKey(each.cluster, each.pool) === key
  const isImage = (name: string | undefined): boolean => name?.toLowerCase() === image.toLowerCase()
  const hold = openHolds(events).findLast(
    (each) =>
      isIt(each) &&
      (isImage(each.image) || isImage(each.from)) &&
      (each.until === undefined || parseInstant(each.until) > parseInstant(now)),
  )
  const last = events.findLast(
    (each) =>
      (each.kind === 'rolled-back' && isIt(each) && isImage(each.from)) ||
      ((each.kind === 'started' || each.kind === 'adopted') && isIt(each) && isImage(each.image)),
  )
  if (last?.kind === 'rolled-back') return 'rolled-back'
  const isOlder = compareImages(parseImage(running), parseImage(image)) === 'older'
  if (isOlder && isImage(hold?.from)) return 'unrecorded'
  if (lastWords(events)(key, image) === 'failed') return 'rolled-back'
  return hold === undefined ? undefined : 'held'
}
