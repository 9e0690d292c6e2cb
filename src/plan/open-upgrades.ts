import { poolKey } from '../policy/memory.ts'
import type { JournalEvent } from './journal-event.ts'

/** An upgrade that was started, by the gate or somebody else, and has neither been proven nor failed. */
export interface OpenUpgrade {
  /** Key of the pool, as `poolKey` makes it. */
  readonly key: string
  readonly kind: 'started' | 'adopted'
  readonly cluster: string
  readonly pool: string
  /** What it should bring; of an adopted one a guess until it ends. */
  readonly image: string
  /** What the pool ran before, where that is known. */
  readonly from: string | undefined
  readonly ring: string | undefined
  readonly at: string
}

/** At most one for each pool: the last one that the journal tells of. By pool key. */
export function openUpgrades(events: readonly JournalEvent[]): ReadonlyMap<string, OpenUpgrade> {
  const open = new Map<string, OpenUpgrade>()
  for (const each of events) {
    switch (each.kind) {
      case 'started':
      case 'adopted': {
        const { kind, cluster, pool, image, from, ring, at } = each
        const key = poolKey(cluster, pool)
        open.set(key, { key, kind, cluster, pool, image, from, ring, at })
        break
      }
      case 'proven':
      case 'failed': {
        const key = poolKey(each.cluster, each.pool)
        if (sameImage(open.get(key)?.image, each.image)) open.delete(key)
        break
      }
      case 'rolled-back':
        open.delete(poolKey(each.cluster, each.pool))
        break
      default:
    }
  }
  return open
}

/** What the journal says of one pool and image: the last word counts. */
export type Word = 'started' | 'adopted' | 'proven' | 'failed' | 'cleared' | 'rolled-back'

/**
 * The last word of the journal on each pool and image. A rollback is a word on both of its images;
 * `cleared` takes a failure of the ring back.
 */
export function lastWords(
  events: readonly JournalEvent[],
): (key: string, image: string) => Word | undefined {
  const words = new Map<string, Word>()
  const failures = new Map<string, string[]>()
  const say = (cluster: string, pool: string, image: string, word: Word): string => {
    const key = `${poolKey(cluster, pool)}\n${image.toLowerCase()}`
    words.set(key, word)
    return key
  }
  for (const each of events) {
    switch (each.kind) {
      case 'started':
      case 'adopted':
      case 'proven':
        say(each.cluster, each.pool, each.image, each.kind)
        break
      case 'failed': {
        const key = say(each.cluster, each.pool, each.image, 'failed')
        const scope = `${each.ring}\n${each.image.toLowerCase()}`
        failures.set(scope, [...(failures.get(scope) ?? []), key])
        break
      }
      case 'cleared':
        for (const key of failures.get(`${each.ring}\n${each.image.toLowerCase()}`) ?? []) {
          if (words.get(key) === 'failed') words.set(key, 'cleared')
        }
        break
      case 'rolled-back':
        say(each.cluster, each.pool, each.from, 'rolled-back')
        say(each.cluster, each.pool, each.image, 'rolled-back')
        break
      default:
    }
  }
  return (key, image) => words.get(`${key}\n${image.toLowerCase()}`)
}

export function sameImage(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase()
}
