import { formatInstant } from '../../domain/time/instant.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'
import type { FailedEvent } from '../history.ts'
import { poolKey } from '../memory.ts'
import type { Ring } from '../policy.ts'
import { ringBefore } from '../world.ts'

/** Has the ring before proven this very image? The first ring needs no proof. */
export const ringGate: Gate = {
  name: 'ring',
  scope: 'offer',
  idle: ({ policy }) => policy.rings.length === 0,
  judge,
}

function judge(offer: Offer): Judgement {
  const { place } = offer
  switch (place.kind) {
    case 'outside':
      return pass
    case 'unmatched':
      return { finding: { result: 'block', code: 'ring.unmatched', firm: true, evidence: {} } }
    case 'ambiguous': {
      const rings = place.rings.map(({ name }) => name).join(', ')
      return {
        finding: { result: 'block', code: 'ring.ambiguous', firm: true, evidence: { rings } },
      }
    }
    case 'ring':
      return halted(offer, place.ring) ?? proof(offer, place.ring)
  }
}

/** A ring in which more pools failed with the image than it bears halts it there and in every later ring. */
function halted({ world, image }: Offer, ring: Ring): Judgement | undefined {
  const { rings } = world.policy
  for (const [where, failures] of failuresByRing(world, image)) {
    const place = rings.find(({ name }) => name === where)
    // A ring that the policy no longer has may have stood anywhere in the order.
    if (place !== undefined && place.index > ring.index) continue
    const borne = place?.failures ?? 0
    const [failure] = failures
    const pools = new Set(failures.map((each) => poolKey(each.cluster, each.pool))).size
    if (failure === undefined || pools <= borne) continue
    const { cluster, pool, at, reason } = failure
    const bound = borne === 0 ? {} : { failed_pools: pools, failures: borne }
    const evidence = { ring: where, image, cluster, pool, failed_at: at, reason, ...bound }
    return { finding: { result: 'block', code: 'ring.halted', firm: true, evidence } }
  }
  return undefined
}

/** The failures of the image that nobody has cleared, in the order in which they were recorded. */
function failuresByRing(
  { memory }: Offer['world'],
  image: string,
): ReadonlyMap<string, readonly FailedEvent[]> {
  const found = new Map<string, FailedEvent[]>()
  for (const each of memory.failed) {
    if (each.image.toLowerCase() !== image.toLowerCase()) continue
    found.set(each.ring, [...(found.get(each.ring) ?? []), each])
  }
  return found
}

function proof({ world, image }: Offer, ring: Ring): Judgement {
  const prior = ringBefore(world, ring.index)
  if (prior === undefined) return pass
  const { pools, needed, proven, running, at } = world.fleet.proofOf(prior, image)
  const evidence = { ring: prior.name, image, pools, needed, proven, running }
  if (needed > pools || needed === 0) {
    return { finding: { result: 'block', code: 'ring.no-pools', evidence } }
  }
  if (at === undefined) {
    return { finding: { result: 'wait', code: 'ring.not-proven', evidence } }
  }
  return passWith({ ...evidence, proven_at: formatInstant(at) })
}
