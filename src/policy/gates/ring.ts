import { formatInstant } from '../../domain/time/instant.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'
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

/** The image is halted when more pools have failed with it, here and before, than the ring bears. */
function halted({ world, image }: Offer, ring: Ring): Judgement | undefined {
  const failures = world.memory.failed.filter((each) => {
    if (each.image.toLowerCase() !== image.toLowerCase()) return false
    const where = world.policy.rings.find(({ name }) => name === each.ring)
    // A ring that the policy no longer has may have stood anywhere in the order.
    return where === undefined || where.index <= ring.index
  })
  const [failure] = failures
  const pools = new Set(failures.map(({ cluster, pool }) => poolKey(cluster, pool))).size
  if (failure === undefined || pools <= ring.failures) return undefined
  const { cluster, pool, at, reason } = failure
  const bound = ring.failures === 0 ? {} : { failed_pools: pools, failures: ring.failures }
  const evidence = { ring: failure.ring, image, cluster, pool, failed_at: at, reason, ...bound }
  return { finding: { result: 'block', code: 'ring.halted', firm: true, evidence } }
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
