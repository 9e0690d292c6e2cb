import { formatDuration } from '../../domain/time/duration.ts'
import { formatInstant } from '../../domain/time/instant.ts'
import { since } from '../../domain/time/time-set.ts'
import { type Gate, type Judgement, notApplicable, type Offer, passWith } from '../gate.ts'
import type { ProbeReading } from '../memory.ts'
import type { Ring } from '../policy.ts'
import { soakIn, soakingOf } from '../soaking.ts'
import { ringBefore } from '../world.ts'

/**
 * Has the image held in the ring before for the soak time, counted from its proof? And do the
 * probes hold in the pool's own ring, where the image has begun to soak?
 */
export const soakGate: Gate = {
  name: 'soak',
  scope: 'offer',
  idle: ({ policy }) =>
    policy.rings.slice(0, -1).every(({ soak }) => soak === 0) &&
    policy.rings.every(({ probes }) => probes.length === 0),
  judge,
}

function judge({ world, ring, image }: Offer): Judgement {
  const own = ring === undefined ? undefined : soakIn(world, ring, image)
  if (ring !== undefined && own?.kind === 'failing') return probeFailed(ring, own.since)
  const prior = ring === undefined ? undefined : ringBefore(world, ring.index)
  if (prior === undefined) return notApplicable
  const { at } = world.fleet.proofOf(prior, image)
  // Without a proof there is nothing to count from: that is the ring gate's matter.
  if (at === undefined) return notApplicable
  const soaking = soakingOf(prior, at, world.memory.readings(prior.name), world.now)
  if (soaking.kind === 'failing') return probeFailed(prior, soaking.since)
  const again = soaking.from === at ? {} : { again_from: formatInstant(soaking.from) }
  const evidence = {
    ring: prior.name,
    proven_at: formatInstant(at),
    soak: formatDuration(prior.soak),
    ...again,
  }
  if (soaking.kind === 'over') return passWith(evidence)
  const { ends } = soaking
  if (soaking.kind === 'unprobed') {
    const ended = { ...evidence, ended_at: formatInstant(ends) }
    return { finding: { result: 'wait', code: 'soak.unprobed', evidence: ended } }
  }
  return { finding: { result: 'wait', code: 'soak.running', evidence }, opens: since(ends) }
}

/** No deadline sets it aside: the image may be what is wrong. */
function probeFailed({ name }: Ring, { at, reason }: ProbeReading): Judgement {
  const evidence = { ring: name, failed_at: formatInstant(at), reason }
  return { finding: { result: 'wait', code: 'soak.probe-failed', firm: true, evidence } }
}
