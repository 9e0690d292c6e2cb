import type { ClusterFacts, Facts, PoolFacts } from '../domain/facts.ts'
import { compareImages, parseImage } from '../domain/image.ts'
import type { Moment } from '../domain/time/time-set.ts'
import { type RingPlace, ringPlaces } from './membership.ts'
import { type Memory, poolKey } from './memory.ts'
import type { Policy, Ring } from './policy.ts'

/** One pool of the fleet with its place in the rings. */
export interface Member {
  readonly key: string
  readonly cluster: ClusterFacts
  readonly pool: PoolFacts
  readonly place: RingPlace
}

/** How far a ring has proven an image. */
export interface Proof {
  /** Pools of the image's family in the ring that can be upgraded at all. */
  readonly pools: number
  /** So many of them must have proven the image. */
  readonly needed: number
  readonly proven: number
  /** Pools that run the image, proven or not. */
  readonly running: number
  /** When the last needed one was proven; absent: too few were. */
  readonly at: Moment | undefined
}

/** The whole fleet as the cross-pool gates need it. */
export interface Fleet {
  /** In the order of cluster ids and pool names. */
  readonly members: readonly Member[]
  readonly ringOf: (poolKey: string) => Ring | undefined
  readonly regionOf: (poolKey: string) => string | undefined
  readonly proofOf: (ring: Ring, image: string) => Proof
  /** Pools of the rings before `ring` that run the image, in their order. */
  readonly holders: (image: string) => readonly Member[]
  /** The ring's first pool on which an upgrade runs, else the first that runs the image. */
  readonly firstWith: (ring: Ring, image: string) => Member | undefined
  /** Pools on which a node image upgrade runs. */
  readonly upgrading: readonly Member[]
  /** Has the cluster another pool on which an operation runs? */
  readonly busyPools: (cluster: ClusterFacts) => readonly string[]
}

export function surveyFleet(facts: Facts, policy: Policy, memory: Memory): Fleet {
  const members = membersOf(facts, policy)
  const byKey = new Map<string, Member>()
  const byImage = new Map<string, Member[]>()
  const byFamily = new Map<string, Member[]>()
  const upgrading: Member[] = []
  const busy = new Map<ClusterFacts, string[]>()
  for (const member of members) {
    const { key, cluster, pool, place } = member
    byKey.set(key, member)
    if (isUpgrading(pool)) upgrading.push(member)
    if (isBusy(pool)) append(busy, cluster, pool.name)
    const image = pool.image
    if (image === undefined || place.kind !== 'ring' || !takesImages(pool)) continue
    append(byImage, image, member)
    append(byFamily, familyKey(place.ring, image), member)
  }
  const proofs = new Map<string, Proof>()
  const firsts = new Map<string, Member | undefined>()
  return {
    members,
    ringOf(key) {
      const place = byKey.get(key)?.place
      return place?.kind === 'ring' ? place.ring : undefined
    },
    regionOf: (key) => byKey.get(key)?.cluster.region,
    proofOf(ring, image) {
      const key = `${ring.index} ${image}`
      const known = proofs.get(key)
      if (known !== undefined) return known
      const proof = proofOf(ring, image, byFamily.get(familyKey(ring, image)) ?? [], memory)
      proofs.set(key, proof)
      return proof
    },
    firstWith(ring, image) {
      const key = `${ring.index} ${image}`
      if (!firsts.has(key)) {
        const first = upgrading.find(inRing(ring)) ?? byImage.get(image)?.find(inRing(ring))
        firsts.set(key, first)
      }
      return firsts.get(key)
    },
    holders: (image) => byImage.get(image) ?? [],
    upgrading,
    busyPools: (cluster) => busy.get(cluster) ?? [],
  }
}

function inRing(ring: Ring): (member: Member) => boolean {
  return ({ place }) => place.kind === 'ring' && place.ring === ring
}

/** In the order of cluster ids and pool names: the facts' own order must not count. */
function membersOf(facts: Facts, policy: Policy): readonly Member[] {
  const placesOf = ringPlaces(policy)
  return facts.clusters
    .toSorted((a, b) => compareText(a.id.toLowerCase(), b.id.toLowerCase()))
    .flatMap((cluster) => {
      const placeOf = placesOf(cluster)
      return cluster.pools
        .toSorted((a, b) => compareText(a.name, b.name))
        .map((pool) => {
          return { key: poolKey(cluster.id, pool.name), cluster, pool, place: placeOf(pool) }
        })
    })
}

/**
 * The image is proven when the needed number of the ring's pools have proven it, and is so since the
 * moment of the last needed one. A pool that no longer runs the image, or a newer one, counts no
 * more: somebody took it back.
 */
function proofOf(ring: Ring, image: string, pools: readonly Member[], memory: Memory): Proof {
  const wanted = parseImage(image)
  const moments: Moment[] = []
  let running = 0
  for (const { key, pool } of pools) {
    if (pool.image === undefined) continue
    const order = compareImages(parseImage(pool.image), wanted)
    if (order === 'same') running += 1
    const at = memory.provenAt(key, image)
    if (at !== undefined && (order === 'same' || order === 'newer')) moments.push(at)
  }
  const needed = neededOf(ring.proof, pools.length)
  const inOrder = moments.toSorted((a, b) => a - b)
  return {
    pools: pools.length,
    needed,
    proven: moments.length,
    running,
    at: inOrder[needed - 1],
  }
}

function familyKey(ring: Ring, image: string): string {
  const parsed = parseImage(image)
  return `${ring.index} ${parsed.kind === 'known' ? parsed.family : image}`
}

/** So many of a ring's pools must prove an image. */
export function neededOf(
  { share_percent: share, pools: least }: Ring['proof'],
  pools: number,
): number {
  return Math.max(least, Math.ceil((pools * share) / 100))
}

/** Pools that AKS never upgrades can prove nothing. */
export function takesImages(pool: PoolFacts): boolean {
  return pool.mode?.toLowerCase() !== 'machines' && pool.type?.toLowerCase() !== 'availabilityset'
}

function isUpgrading(pool: PoolFacts): boolean {
  return pool.provisioning_state?.toLowerCase() === 'upgradingnodeimageversion'
}

/** The set of states is open: all but the three final ones mean that something is running. */
function isBusy(pool: PoolFacts): boolean {
  const state = pool.provisioning_state?.toLowerCase() ?? 'succeeded'
  return state !== 'succeeded' && state !== 'failed' && state !== 'canceled'
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
