import { formatInstant } from '../domain/time/instant.ts'
import type { TimeSet } from '../domain/time/time-set.ts'
import type { GateEntry, GateMode, GateName } from './decision.ts'
import { explain } from './explain.ts'
import type { Gate, Judgement, Offer, PoolQuestion } from './gate.ts'
import { gates } from './gates.ts'
import { reasons } from './reasons.ts'
import type { World } from './world.ts'

/** A gate's answer in words, with the moments at which it passes. */
export interface Answer {
  readonly entry: GateEntry
  readonly opens: TimeSet | undefined
  /** No deadline can set it aside. */
  readonly firm: boolean
}

/** Puts a pool, and what it is offered, before every gate that has something to do. */
export type Bench = (question: PoolQuestion, offer: Offer | undefined) => readonly Answer[]

/**
 * All gates are evaluated, none cuts the others short. Gates that look at an offer alone answer once
 * for each, and equal judgements share one entry: most pools pass most gates.
 *
 * @param horizon end of the search for the moment at which a gate alone would pass.
 */
export function benchOf(world: World, horizon: (offer: Offer) => number): Bench {
  const { policy } = world
  const active = gates.filter(({ name, idle }) => {
    return policy.modes[name] !== 'off' && idle?.(world) !== true
  })
  const answerOf = answers(world)
  const perOffer = new Map<Offer, Map<GateName, Answer>>()
  const offered = (gate: Gate & { readonly scope: 'offer' }, offer: Offer): Answer => {
    const known = perOffer.get(offer) ?? new Map<GateName, Answer>()
    perOffer.set(offer, known)
    const answer = known.get(gate.name) ?? answerOf(gate.name, gate.judge(offer), horizon(offer))
    known.set(gate.name, answer)
    return answer
  }
  return (question, offer) => {
    const found: Answer[] = []
    for (const gate of active) {
      if (gate.scope === 'pool') {
        found.push(answerOf(gate.name, gate.judge(question), world.now))
      } else if (offer !== undefined) {
        found.push(
          gate.scope === 'offer'
            ? offered(gate, offer)
            : answerOf(gate.name, gate.judge(offer, question), horizon(offer)),
        )
      }
    }
    return found
  }
}

type AnswerOf = (gate: GateName, judgement: Judgement, horizon: number) => Answer

function answers(world: World): AnswerOf {
  const shared = new Map<GateName, WeakMap<Judgement, Answer>>()
  return (gate, judgement, horizon) => {
    const known = shared.get(gate) ?? new WeakMap<Judgement, Answer>()
    shared.set(gate, known)
    const answer = known.get(judgement) ?? inWords(gate, judgement, world, horizon)
    known.set(judgement, answer)
    return answer
  }
}

function inWords(
  gate: GateName,
  { finding, opens }: Judgement,
  { policy, now }: World,
  horizon: number,
): Answer {
  const mode: GateMode = policy.modes[gate]
  if (finding.result === 'pass' || finding.result === 'not-applicable') {
    return { entry: { gate, mode, ...finding }, opens, firm: false }
  }
  const clears = opens?.earliest(now, horizon)
  const clearsAt = clears === undefined ? undefined : formatInstant(clears)
  const { result, code, verdict, evidence, clears_when: clearsWhen } = finding
  const entry: GateEntry = {
    gate,
    mode,
    result,
    code,
    ...(verdict === undefined ? {} : { verdict }),
    evidence,
    ...(clearsAt === undefined ? {} : { clears_at: clearsAt }),
    clears_when: clearsWhen ?? reasons[code].clears,
    message: explain(code, evidence, clearsAt, policy.zone),
  }
  return { entry, opens, firm: finding.firm === true }
}
