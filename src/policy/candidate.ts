import type { PoolFacts } from '../domain/facts.ts'
import { compareImages, parseImage } from '../domain/image.ts'
import type { Engine } from './document.ts'
import type { RingPlace } from './membership.ts'
import type { ReasonCode } from './reasons.ts'
import { ringBefore, type World } from './world.ts'

/** The image a pool should get next, or why there is none. */
export type Candidate =
  | { readonly kind: 'newer'; readonly image: string; readonly engine: Engine }
  | { readonly kind: 'none-newer' }
  /** `problem`: Azure's words, where there are any. Untrusted text. */
  | { readonly kind: 'unknown'; readonly code: ReasonCode; readonly problem?: string }
  /** The answer could change nothing, so nobody asked Azure. */
  | { readonly kind: 'not-asked' }

/**
 * What the pool could get: the latest image, and with engine `snapshot` also each image newer than
 * the running one that the ring before has proven or that was approved. Never empty; several only
 * if all are newer.
 */
export function candidatesOf(
  pool: PoolFacts,
  place: RingPlace,
  world: World,
): readonly Candidate[] {
  const latest = latestCandidate(pool)
  if (place.kind !== 'ring' || place.ring.engine !== 'snapshot') return [latest]
  // Whether the pool is fit to be moved at all must be known before any image is looked for.
  if (latest.kind !== 'newer' || pool.image === undefined) return [latest]
  const exact = exactImages(pool.image, place.ring.index, world)
  const others = exact.filter((image) => image !== latest.image)
  const proven = exact.length > others.length
  const choices = others.map((image): Candidate => ({ kind: 'newer', image, engine: 'snapshot' }))
  return proven || choices.length === 0 ? [latest, ...choices] : choices
}

/** Images of the running one's family, newer than it, that were proven before or approved. */
function exactImages(running: string, ringIndex: number, world: World): readonly string[] {
  const { memory, fleet, policy } = world
  const from = parseImage(running)
  const before = ringBefore(world, ringIndex)
  const ring = policy.rings[ringIndex]
  if (from.kind !== 'known' || before === undefined || ring === undefined) return []
  const proven = memory.provenImages.filter((image) => {
    return isNewer(image, running) && fleet.proofOf(before, image).at !== undefined
  })
  const approved = memory
    .approvedVersions(ring.name, from.family)
    .map((version) => `${from.family}-${version}`)
    .filter((image) => isNewer(image, running) && !proven.includes(image))
  return [...proven, ...approved]
}

export function isNewer(image: string, than: string): boolean {
  return compareImages(parseImage(image), parseImage(than)) === 'newer'
}

/** Compares what a pool runs with what AKS would install on it now. */
function latestCandidate(pool: PoolFacts): Candidate {
  if (pool.latest_not_asked !== undefined) return { kind: 'not-asked' }
  const { image, latest } = pool
  if (image === undefined || image === '') return { kind: 'unknown', code: 'image.missing' }
  const problem = latest?.problem
  if (problem !== undefined) {
    const code = isReadingCode(problem.code) ? problem.code : 'evidence.unreachable'
    return { kind: 'unknown', code, problem: problem.message }
  }
  if (latest?.image === undefined || latest.image === '') {
    return { kind: 'unknown', code: 'image.latest-missing' }
  }
  switch (compareImages(parseImage(latest.image), parseImage(image))) {
    case 'same':
    // A region can lag behind an image that a snapshot brought along: nothing newer is on offer.
    case 'older':
      return { kind: 'none-newer' }
    case 'newer':
      return { kind: 'newer', image: latest.image, engine: 'latest' }
    case 'incomparable':
      return { kind: 'unknown', code: 'image.not-comparable' }
  }
}

function isReadingCode(
  code: string,
): code is 'api.forbidden' | 'api.throttled' | 'evidence.incomplete' {
  return code === 'api.forbidden' || code === 'api.throttled' || code === 'evidence.incomplete'
}
