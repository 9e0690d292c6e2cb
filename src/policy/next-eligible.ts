import {
  earliestInAll,
  type Moment,
  since,
  type TimeSet,
  unionOf,
} from '../domain/time/time-set.ts'
import type { GateFinding, GateName } from './decision.ts'
import type { Urgency } from './urgency.ts'

/** An enforced gate's answer, as far as time is concerned. */
export interface TimedGate {
  readonly gate: GateName
  readonly result: GateFinding['result']
  readonly opens?: TimeSet | undefined
  /** No deadline can set it aside. */
  readonly firm?: boolean | undefined
  /** The yes that this gate asks for clears it as well. */
  readonly along?: GateName | undefined
}

export interface NextEligible {
  /**
   * First moment at which all gates pass together, if the people asked have said yes before.
   * Absent: there is none before the horizon, or (see `timed`) none is known.
   */
  readonly at: Moment | undefined
  /** Time, with a person's yes, clears all that stands in the way. */
  readonly timed: boolean
  /** Gates that are set aside now, in the order of `relax`. */
  readonly relaxed: readonly GateName[]
}

/**
 * The joint next time: the fixpoint over the sets of all gates (never the maximum of their single
 * answers), each united with the time from which a deadline lets it give way.
 *
 * While the urgency lasts, gates are set aside from the left of `relax`, and no more of them than
 * bring the earliest time: first the earliest without any person's yes, then with it.
 */
export function nextEligible(
  gates: readonly TimedGate[],
  urgency: Urgency | undefined,
  now: Moment,
  horizon: Moment,
): NextEligible {
  if (urgency === undefined || urgency.relax.length === 0) return jointly(gates, [], now, horizon)
  if (now < urgency.from) {
    return jointly(givingWay(gates, urgency.relax, since(urgency.from)), [], now, horizon)
  }
  let best = jointly(gates, [], now, horizon)
  for (let count = 1; count <= urgency.relax.length; count++) {
    const found = jointly(gates, urgency.relax.slice(0, count), now, horizon)
    if (isEarlier(found, best)) best = found
  }
  return best
}

interface Joint extends NextEligible {
  /** A person's yes is missing. */
  readonly asks: boolean
}

function jointly(
  gates: readonly TimedGate[],
  aside: readonly GateName[],
  now: Moment,
  horizon: Moment,
): Joint {
  const sets: TimeSet[] = []
  const standing = new Set<GateName>()
  let timed = true
  let asks = false
  const asking = new Set<GateName | undefined>(
    gates
      .filter(({ gate, result }) => result === 'needs-person' && !aside.includes(gate))
      .map(({ gate }) => gate),
  )
  for (const { gate, result, opens, firm, along } of gates) {
    const stands = result !== 'pass' && result !== 'not-applicable'
    if (aside.includes(gate) && firm !== true) {
      if (stands) standing.add(gate)
    } else if (opens !== undefined) {
      sets.push(opens)
    } else if (result === 'needs-person') {
      asks = true
    } else if (stands && !asking.has(along)) {
      timed = false
    }
  }
  const at = timed ? earliestInAll(sets, now, horizon) : undefined
  return { at, timed, relaxed: aside.filter((gate) => standing.has(gate)), asks }
}

/** The gates that `relax` names pass at the latest when they may give way. */
function givingWay(
  gates: readonly TimedGate[],
  relax: readonly GateName[],
  later: TimeSet,
): readonly TimedGate[] {
  return gates.map((gate) => {
    if (!relax.includes(gate.gate) || gate.firm === true) return gate
    if (gate.result === 'needs-person') return gate
    if (gate.opens !== undefined) return { ...gate, opens: unionOf(gate.opens, later) }
    const passes = gate.result === 'pass' || gate.result === 'not-applicable'
    return passes ? gate : { ...gate, opens: later }
  })
}

function isEarlier(found: Joint, than: Joint): boolean {
  const byItself = strictly(found) - strictly(than)
  if (byItself !== 0 && !Number.isNaN(byItself)) return byItself < 0
  return (found.at ?? Infinity) < (than.at ?? Infinity)
}

/** The time without any person's yes. */
function strictly({ at, asks }: Joint): number {
  return asks || at === undefined ? Infinity : at
}
