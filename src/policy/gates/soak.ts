import { formatDuration } from '../../domain/time/duration.ts'
import { formatInstant } from '../../domain/time/instant.ts'
import { since } from '../../domain/time/time-set.ts'
import { type Gate, type Judgement, notApplicable, type Offer, passWith } from '../gate.ts'
import { ringBefore } from '../world.ts'

/** Has the image held in the ring before for the soak time, counted from its proof? */
export const soakGate: Gate = {
  name: 'soak',
  scope: 'offer',
  idle: ({ policy }) => policy.rings.slice(0, -1).every(({ soak }) => soak === 0),
  judge,
}

function judge({ world, ring, image }: Offer): Judgement {
  const prior = ring === undefined ? undefined : ringBefore(world, ring.index)
  if (prior === undefined) return notApplicable
  const { at } = world.fleet.proofOf(prior, image)
  // Without a proof there is nothing to count from: that is the ring gate's matter.
  if (at === undefined) return notApplicable
  const ends = at + prior.soak
  const evidence = {
    ring: prior.name,
    proven_at: formatInstant(at),
    soak: formatDuration(prior.soak),
  }
  if (world.now >= ends) return passWith(evidence)
  return { finding: { result: 'wait', code: 'soak.running', evidence }, opens: since(ends) }
}
