import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { parseImage } from '../domain/image.ts'
import { lifecycleOf } from '../domain/os-lifecycle.ts'
import type { UsedImage } from '../domain/pool-reading.ts'
import { day, formatInstant, parseInstant } from '../domain/time/instant.ts'

/** AKS takes a pool back for seven days after the change that it takes back. */
export const rollbackDays = 7

/**
 * What stands against a rollback.
 * - `not-recorded`: AKS does not name the image as the one used just before.
 * - `window-over`: it was left more than seven days ago, or at a time that is not known.
 * - `same-image`: the pool runs it already.
 * - `other-family`: another OS or variant; a rollback never crosses that.
 * - `channel-on`: AKS upgrades by itself, and would move the pool forward again.
 * - `not-settled`: the pool is busy, failed or stopped.
 * - `unsupported`: a pool of mode Machines, or of a retired OS whose images the gate never touches.
 */
export type RollbackReason =
  | 'not-recorded'
  | 'window-over'
  | 'same-image'
  | 'other-family'
  | 'channel-on'
  | 'not-settled'
  | 'unsupported'

export type RollbackOffer =
  | {
      readonly kind: 'offered'
      readonly image: string
      /** The version that comes back with the image; AKS restores both or none. */
      readonly kubernetes_version?: string
      /** AKS refuses from then on, ISO 8601. */
      readonly until: string
    }
  | { readonly kind: 'refused'; readonly reasons: readonly RollbackReason[] }

export interface RollbackSubject {
  readonly pool: PoolFacts
  readonly cluster: Pick<ClusterFacts, 'upgrade_channel' | 'node_os_channel'>
  readonly recently_used: readonly UsedImage[]
}

/** The image that AKS would take the pool back to: the one it left last. */
export function previousImage(used: readonly UsedImage[]): UsedImage | undefined {
  return used.toSorted((a, b) => instantOf(b) - instantOf(a) || 0)[0]
}

/**
 * Whether the pool can be put back to the image now. Every reason that stands against it is told.
 *
 * @param now ISO 8601 instant.
 */
export function rollbackOffer(
  { pool, cluster, recently_used: used }: RollbackSubject,
  image: string,
  now: string,
): RollbackOffer {
  const previous = previousImage(used)
  const recorded = previous !== undefined && isSame(previous.image, image) ? previous : undefined
  const ends = recorded === undefined ? undefined : instantOf(recorded) + rollbackDays * day
  const isOver = ends !== undefined && !(parseInstant(now) < ends)
  const against: Readonly<Record<RollbackReason, boolean>> = {
    'not-recorded': recorded === undefined,
    'window-over': isOver,
    'same-image': isSame(pool.image, image),
    'other-family': !isSameFamily(pool.image, image),
    'channel-on': !isOff(cluster),
    'not-settled': !isSettled(pool),
    unsupported: isUnsupported(pool, now),
  }
  const reasons = reasonOrder.filter((reason) => against[reason])
  if (reasons.length > 0 || recorded === undefined || ends === undefined) {
    return { kind: 'refused', reasons }
  }
  const { kubernetes_version: kubernetes } = recorded
  return {
    kind: 'offered',
    image: recorded.image,
    ...(kubernetes === undefined ? {} : { kubernetes_version: kubernetes }),
    until: formatInstant(ends),
  }
}

/** The order in which reasons are told: what can't be helped first. */
const reasonOrder: readonly RollbackReason[] = [
  'unsupported',
  'not-recorded',
  'window-over',
  'same-image',
  'other-family',
  'channel-on',
  'not-settled',
]

/** A time that is missing or no time is long ago: it never makes a rollback possible. */
function instantOf({ used_until: until }: UsedImage): number {
  if (until === undefined) return Number.NEGATIVE_INFINITY
  try {
    return parseInstant(until)
  } catch {
    return Number.NEGATIVE_INFINITY
  }
}

function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}

/**
 * Galleries do not tell the OS apart (Azure Container Linux lives in that of Azure Linux), families
 * do. Names in no known form have none.
 */
function isSameFamily(running: string | undefined, image: string): boolean {
  const from = parseImage(running ?? '')
  const to = parseImage(image)
  return from.kind === 'known' && to.kind === 'known' && from.family === to.family
}

/** The node OS channel has no "off" that goes without saying: Azure's default is NodeImage. */
function isOff(cluster: RollbackSubject['cluster']): boolean {
  const upgrades = cluster.upgrade_channel?.toLowerCase() ?? 'none'
  return upgrades === 'none' && cluster.node_os_channel?.toLowerCase() === 'none'
}

function isSettled({ provisioning_state: state, power_state: power }: PoolFacts): boolean {
  return state?.toLowerCase() === 'succeeded' && power?.toLowerCase() === 'running'
}

function isUnsupported({ mode, os_sku: osSku, image }: PoolFacts, now: string): boolean {
  if (mode?.toLowerCase() === 'machines') return true
  const phase = lifecycleOf(osSku, image, now)?.phase
  return phase === 'ended' || phase === 'images-removed'
}
