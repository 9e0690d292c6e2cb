import { compareVersions, parseImage } from '../domain/image.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { ApprovalEntry } from '../policy/history.ts'
import type { Policy, Ring } from '../policy/policy.ts'
import type { JournalEvent } from './journal-event.ts'

/** One entry of the lockfile whose image was rolled back. */
export interface TakenBack {
  readonly ring: string
  readonly family: string
  /** What the lockfile approves. */
  readonly from: string
  /** What runs again in this ring; null: nothing was put back here, and the entry goes. */
  readonly to: string | null
}

/** A pool that was put back. */
export interface RolledBack {
  readonly cluster: string
  readonly pool: string
  readonly from: string
  readonly image: string
  readonly at: string
  readonly run: string
  readonly ring?: string
  readonly by?: string
  /** Of its hold. */
  readonly reason?: string
  readonly until?: string
}

/** What the pull request after rollbacks should say. */
export interface TakeBack {
  /** In the order of the lockfile. */
  readonly changes: readonly TakenBack[]
  /** The rollbacks that it answers, in the order of the journal. */
  readonly rollbacks: readonly RolledBack[]
  /** When the last of them was; ISO 8601. */
  readonly until: string
}

/** `family-version`, each once. */
export function takenBackImages(changes: readonly TakenBack[]): readonly string[] {
  return [...new Set(changes.map(({ family, from }) => `${family}-${from}`))]
}

/** What the hidden marker of its body holds. */
export interface TakeBackMarker {
  readonly changes: readonly TakenBack[]
  readonly until: string
  /** Heads of the branch that are the gate's: the present one, and one that an update is about to set. */
  readonly heads: readonly string[]
  /** Blob id of the lockfile on the base when the branch was built. */
  readonly lockfile: string | null
  /** Why the gate itself closed the pull request. */
  readonly closed?: string
}

/** More entries than this wait for the next pull request. */
const mostChanges = 50

/**
 * The entries of the lockfile that rollbacks speak against; `undefined` where there are none.
 *
 * @param answered moment of the last rollback to which people have given their answer.
 */
export function takeBackOf(
  events: readonly JournalEvent[],
  approvals: readonly ApprovalEntry[],
  { rings }: Pick<Policy, 'rings'>,
  answered: string | undefined,
): TakeBack | undefined {
  const standing = events.flatMap((event, index): readonly RolledBack[] => {
    if (event.kind !== 'rolled-back' || isAnswered(event, answered)) return []
    return isCleared(event, events.slice(index + 1)) ? [] : [withHold(event, events, index)]
  })
  const changes: TakenBack[] = []
  const named = new Set<RolledBack>()
  for (const { ring: name, family, version } of approvals.toSorted(inOrder)) {
    const ring = rings.find((each) => each.name === name && each.approval === 'pull-request')
    if (ring === undefined || changes.length === mostChanges) continue
    const against = standing.filter((each) => concerns(each, ring, { family, version }, rings))
    if (against.length === 0) continue
    for (const each of against) named.add(each)
    const here = against.filter((each) => each.ring === name)
    changes.push({ ring: name, family, from: version, to: newestOf(here, family) })
  }
  const rollbacks = standing.filter((each) => named.has(each))
  const until = rollbacks.map(({ at }) => at).reduce(later, '')
  return changes.length === 0 ? undefined : { changes, rollbacks, until }
}

function inOrder(a: ApprovalEntry, b: ApprovalEntry): number {
  if (a.ring !== b.ring) return a.ring < b.ring ? -1 : 1
  return a.family < b.family ? -1 : 1
}

function later(a: string, b: string): string {
  return a === '' || parseInstant(b) > parseInstant(a) ? b : a
}

function isAnswered({ at }: { readonly at: string }, answered: string | undefined): boolean {
  return answered !== undefined && parseInstant(at) <= parseInstant(answered)
}

type Event = Extract<JournalEvent, { readonly kind: 'rolled-back' }>

/** Whoever lets the image go on in the ring wants its approval to stand. */
function isCleared({ ring, from }: Event, after: readonly JournalEvent[]): boolean {
  return after.some(
    (each) => each.kind === 'cleared' && each.ring === ring && sameName(each.image, from),
  )
}

/** A ring is closed to what was rolled back in it or before it; so is every ring to an unknown one's. */
function concerns(
  { ring: name, from }: RolledBack,
  ring: Ring,
  { family, version }: Pick<ApprovalEntry, 'family' | 'version'>,
  rings: readonly Ring[],
): boolean {
  const image = parseImage(from)
  if (image.kind !== 'known' || image.family !== family || image.version !== version) return false
  const where = rings.find((each) => each.name === name)
  return where === undefined || where.index <= ring.index
}

function newestOf(rollbacks: readonly RolledBack[], family: string): string | null {
  const versions = rollbacks.flatMap(({ image }) => {
    const parsed = parseImage(image)
    return parsed.kind === 'known' && parsed.family === family ? [parsed.version] : []
  })
  return versions.toSorted(compareVersions).at(-1) ?? null
}

function withHold(event: Event, events: readonly JournalEvent[], index: number): RolledBack {
  const { kind: _, ...rolled } = event
  const hold = events.slice(0, index).findLast((each) => {
    if (each.kind !== 'held' || each.pool === undefined || each.cluster === undefined) return false
    const isPool = sameName(each.pool, event.pool) && sameName(each.cluster, event.cluster)
    return isPool && each.from !== undefined && sameName(each.from, event.from)
  })
  if (hold?.kind !== 'held') return rolled
  const { reason, until } = hold
  return { ...rolled, reason, ...(until === undefined ? {} : { until }) }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
