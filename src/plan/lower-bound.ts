import { hour, parseInstant } from '../domain/time/instant.ts'
import { earliestInAll, type Moment, outside, since } from '../domain/time/time-set.ts'
import type { Decision } from '../policy/decision.ts'
import { freezesFor } from '../policy/gates/freeze.ts'
import type { Policy, Ring } from '../policy/policy.ts'

/** A pool that waits for the ring before can't move before `at`; its wait begins at `proven`. */
export interface LowerBound {
  /** The first moment at which the ring before can have proven the image. */
  readonly proven: Moment
  readonly at: Moment
}

/** At least this lies between the start of an upgrade and its proof. */
const proofTime = hour

/** Waits the pool, by the rules that count, for the ring before to prove its image? */
export function isUnproven({ verdict, gates }: Decision): boolean {
  if (verdict !== 'waiting' && verdict !== 'needs-approval') return false
  return gates.some((entry) => {
    return entry.mode === 'enforce' && 'code' in entry && entry.code === 'ring.not-proven'
  })
}

/**
 * For pools that wait for the ring before: its first move to the image, the shortest proof and its
 * soak, then the ring's own minimum age, windows and freezes. What else may hold them back is not
 * looked at, so that it is no promise.
 */
export function lowerBoundsOf(
  decisions: readonly Decision[],
  policy: Policy,
  from: Moment,
  until: Moment,
): (decision: Decision) => LowerBound | undefined {
  const rings = new Map(policy.rings.map((ring) => [ring.name, ring]))
  const targets = targetsOf(decisions, from)
  const known = new Map<string, LowerBound | undefined>()

  function boundOf(ring: Ring, region: string, image: string): LowerBound | undefined {
    const key = `${ring.index} ${region}\n${image}`
    if (known.has(key)) return known.get(key)
    const bound = findBound(ring, region, image)
    known.set(key, bound)
    return bound
  }

  function findBound(ring: Ring, region: string, image: string): LowerBound | undefined {
    const before = policy.rings[ring.index - 1]
    const first = before === undefined ? undefined : firstMoveIn(before, image)
    if (before === undefined || first === undefined) return undefined
    const proven = first + proofTime
    const old = targets.get(keyOf(ring.name, image))?.unproven.get(region) ?? from
    const sets = [
      since(proven + before.soak),
      since(old),
      ring.open,
      outside(freezesFor(policy, ring.name, region).map(({ span }) => span)),
    ]
    const at = earliestInAll(sets, from, until)
    return at === undefined ? undefined : { proven, at }
  }

  function firstMoveIn(ring: Ring, image: string): Moment | undefined {
    const target = targets.get(keyOf(ring.name, image))
    if (target === undefined) return undefined
    const bounds = [...target.unproven.keys()].map((region) => boundOf(ring, region, image)?.at)
    const moments = [target.at, ...bounds].filter((at) => at !== undefined)
    return moments.length === 0 ? undefined : Math.min(...moments)
  }

  return (decision) => {
    const { subject, to } = decision
    const ring = subject.ring === null ? undefined : rings.get(subject.ring)
    if (ring === undefined || to === null || !isUnproven(decision)) return undefined
    return boundOf(ring, subject.region, to)
  }
}

/** How far a ring is with an image. */
interface Target {
  /** The first time at which a pool of it runs the image or may get it; absent: none is known. */
  at: Moment | undefined
  /** Regions in which it waits for the ring before, with the moment of the minimum age. */
  readonly unproven: Map<string, Moment>
}

function targetsOf(decisions: readonly Decision[], from: Moment): ReadonlyMap<string, Target> {
  const found = new Map<string, Target>()
  const targetOf = (ring: string, image: string): Target => {
    const key = keyOf(ring, image)
    const target = found.get(key) ?? { at: undefined, unproven: new Map<string, Moment>() }
    found.set(key, target)
    return target
  }
  for (const decision of decisions) {
    const { subject, from: running, to, verdict, next_eligible_at: next } = decision
    if (subject.ring === null) continue
    if (running !== null) targetOf(subject.ring, running).at = from
    if (to === null) continue
    const target = targetOf(subject.ring, to)
    if (isUnproven(decision)) target.unproven.set(subject.region, oldEnough(decision, from))
    const moves = verdict === 'in-progress' || verdict === 'proving'
    const at = moves ? from : next === null ? undefined : parseInstant(next)
    if (at !== undefined) target.at = Math.min(at, target.at ?? at)
  }
  return found
}

function oldEnough({ gates }: Decision, from: Moment): Moment {
  const age = gates.find(({ gate, mode }) => gate === 'age' && mode === 'enforce')
  if (age === undefined || !('clears_at' in age) || age.clears_at === undefined) return from
  return parseInstant(age.clears_at)
}

function keyOf(ring: string, image: string): string {
  return `${ring}\n${image}`
}
