import { formatInstant } from '../../domain/time/instant.ts'
import { outside } from '../../domain/time/time-set.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'
import type { Freeze, Policy } from '../policy.ts'

/** Is a dated, reasoned freeze in force for the ring and region? */
export const freezeGate: Gate = {
  name: 'freeze',
  scope: 'offer',
  idle: ({ policy }) => policy.freezes.length === 0,
  judge,
}

function judge({ world, ring, region }: Offer): Judgement {
  const freezes = freezesFor(world.policy, ring?.name, region)
  if (freezes.length === 0) return pass
  const opens = outside(freezes.map(({ span }) => span))
  const active = freezes.find(({ span }) => span.start <= world.now && world.now < span.end)
  if (active === undefined) return passWith({}, opens)
  const evidence = {
    reason: active.reason,
    from: formatInstant(active.span.start),
    to: formatInstant(active.span.end),
  }
  return { finding: { result: 'wait', code: 'freeze.active', evidence }, opens }
}

/** The freezes of the policy for a ring and region, in its order. */
export function freezesFor(
  { freezes }: Policy,
  ring: string | undefined,
  region: string,
): readonly Freeze[] {
  return freezes.filter(({ rings, regions }) => named(rings, ring) && named(regions, region))
}

/** An empty list means all. */
function named(names: readonly string[], name: string | undefined): boolean {
  if (names.length === 0) return true
  return names.some((each) => each.toLowerCase() === name?.toLowerCase())
}
