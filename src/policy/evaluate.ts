import type { Facts, PoolFacts } from '../domain/facts.ts'
import { type ImageAge, imageAges, imageDate, parseImage, supportedDays } from '../domain/image.ts'
import { lifecyclesAt } from '../domain/os-lifecycle.ts'
import { day, formatInstant, parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import { type Candidate, candidatesOf, isNewer } from './candidate.ts'
import {
  type Decision,
  type Evidence,
  type GateEntry,
  type GateName,
  type Relaxed,
  type Verdict,
  verdicts,
} from './decision.ts'
import { explain } from './explain.ts'
import type { Member } from './fleet.ts'
import type { Offer } from './gate.ts'
import type { History } from './history.ts'
import { type Answer, benchOf } from './judge.ts'
import type { RingPlace } from './membership.ts'
import { type NextEligible, nextEligible } from './next-eligible.ts'
import type { Policy } from './policy.ts'
import { type ReasonCode, reasons } from './reasons.ts'
import { type Urgency, urgencyOf } from './urgency.ts'
import { type World, worldAt } from './world.ts'

/**
 * One explained decision per pool. Pure: the same facts, policy, history and time give the same
 * bytes, in the order of cluster ids and pool names. All gates are always evaluated, and a denial
 * beats an allowance.
 *
 * @param now ISO 8601 instant at which the question is put.
 */
export function evaluate(
  facts: Facts,
  policy: Policy,
  history: History,
  now: string,
): readonly Decision[] {
  const world = worldAt(facts, policy, history, now)
  return decisionsOn(world.fleet.members, world)
}

/** The decisions of `evaluate` on some of a world's pools. */
export function decisionsOn(members: readonly Member[], world: World): readonly Decision[] {
  const now = formatInstant(world.now)
  const lifecycles = lifecyclesAt(now)
  const ages = imageAges(now)
  const bench = benchOf(world, horizonOf)
  const offerOf = offers(world)
  return members.map((member) => {
    const { pool } = member
    const lifecycle = lifecycles(pool.os_sku, pool.image)
    const age = pool.image === undefined ? undefined : ages(pool.image)
    const judged = candidatesOf(pool, member.place, world).map((candidate) => {
      const offer = candidate.kind === 'newer' ? offerOf(member, candidate) : undefined
      const question = { world, ...member, lifecycle, candidate }
      return decide(member, candidate, offer, bench(question, offer), age, world)
    })
    return judged.reduce((best, each) => (isBetter(each, best) ? each : best))
  })
}

type NewerCandidate = Extract<Candidate, { kind: 'newer' }>

/** Equal offers are one object: their gates are evaluated once. */
function offers(world: World): (member: Member, candidate: NewerCandidate) => Offer {
  const known = new Map<RingPlace, Map<string, Offer>>()
  return ({ cluster, place }, { image, engine }) => {
    const ofPlace = known.get(place) ?? new Map<string, Offer>()
    known.set(place, ofPlace)
    const key = `${cluster.region} ${engine} ${image}`
    const found = ofPlace.get(key)
    if (found !== undefined) return found
    const ring = place.kind === 'ring' ? place.ring : undefined
    const offer: Offer = { world, place, ring, region: cluster.region, image, engine }
    ofPlace.set(key, offer)
    return offer
  }
}

/** How far a next time is looked for when the image is past its 90th day already, or has no date. */
const otherwise = supportedDays * day

/** The image's 90th day: from then on Microsoft supports it no more. */
function horizonOf({ image, world }: Offer): Moment {
  const date = imageDate(parseImage(image))
  const ends =
    date === undefined ? undefined : parseInstant(`${date}T00:00:00Z`) + supportedDays * day
  return ends === undefined || ends <= world.now ? world.now + otherwise : ends
}

function decide(
  { cluster, pool, place }: Member,
  candidate: Candidate,
  offer: Offer | undefined,
  answers: readonly Answer[],
  age: ImageAge | undefined,
  world: World,
): Decision {
  const ring = offer?.ring ?? (place.kind === 'ring' ? place.ring : undefined)
  const urgency = urgencyOf(pool, ring?.name, world.policy)
  const next = offer === undefined ? undefined : timeOf(answers, urgency, offer)
  const primary =
    worstReason(answers, candidate.kind === 'none-newer', next, offer) ??
    (next === undefined ? noOffer(candidate, pool) : goesAhead(next, urgency))
  const offered = candidate.kind === 'newer' && primary.verdict !== 'unsupported'
  return {
    subject: {
      cluster: cluster.id,
      pool: pool.name,
      region: cluster.region,
      os_sku: pool.os_sku ?? null,
      ring: ring?.name ?? null,
    },
    from: pool.image ?? null,
    to: offered ? candidate.image : null,
    engine: offered ? candidate.engine : null,
    verdict: primary.verdict,
    reason_code: primary.code,
    message: primary.message,
    next_eligible_at: offered && next?.at !== undefined ? formatInstant(next.at) : null,
    deadline_at: deadlineOf(urgency, age),
    image_age: age ?? null,
    gates: answers.map(({ entry }) => entry),
    relaxed: next === undefined || urgency === undefined ? [] : relaxedOf(answers, next, urgency),
  }
}

function timeOf(
  answers: readonly Answer[],
  urgency: Urgency | undefined,
  { world, ...offer }: Offer,
): NextEligible {
  const timed = answers
    .filter(({ entry }) => entry.mode === 'enforce')
    .map(({ entry, opens, firm }) => {
      const along: GateName | undefined = isClearedByApproval(entry) ? 'approval' : undefined
      return { gate: entry.gate, result: entry.result, opens, firm, along }
    })
  return nextEligible(timed, urgency, world.now, horizonOf({ world, ...offer }))
}

/** AKS has moved on from what was approved (`image.moved`): a yes to what it installs now clears that. */
function isClearedByApproval({ evidence }: GateEntry): boolean {
  return 'approved' in evidence
}

interface Primary {
  readonly code: ReasonCode
  readonly verdict: Verdict
  readonly message: string
}

/** The worst enforced reason that is not set aside; the first in the order of the gates among equals. */
function worstReason(
  answers: readonly Answer[],
  noneNewer: boolean,
  next: NextEligible | undefined,
  offer: Offer | undefined,
): Primary | undefined {
  let worst: Primary | undefined
  for (const { entry } of answers) {
    if (entry.mode !== 'enforce') continue
    if (entry.result === 'pass' || entry.result === 'not-applicable') continue
    if (noneNewer && irrelevantWhenUpToDate.has(entry.code)) continue
    if (next?.relaxed.includes(entry.gate) === true) continue
    const verdict = entry.verdict ?? reasons[entry.code].verdict
    // What runs already is running, whatever holds for a start now.
    if (verdict === 'in-progress' && worst?.verdict !== 'unsupported') {
      return { code: entry.code, verdict, message: entry.message }
    }
    if (worst === undefined || rank(verdict) < rank(worst.verdict)) {
      worst = { code: entry.code, verdict, message: entry.message }
    }
  }
  if (next !== undefined && offer !== undefined && isUnsatisfiable(worst, next)) {
    return unsatisfiable(answers, offer)
  }
  return worst
}

/** What is unknown is never a yes, though the policy does not enforce the gate that asks for it. */
function noOffer(candidate: Candidate, { latest }: PoolFacts): Primary {
  if (candidate.kind === 'none-newer') return reasonOf('image.none-newer')
  if (candidate.kind !== 'unknown') return reasonOf('evidence.incomplete')
  const { code, problem } = candidate
  return reasonOf(code, {
    ...(latest?.image === undefined ? {} : { latest: latest.image }),
    ...(problem === undefined ? {} : { problem }),
  })
}

function goesAhead({ relaxed }: NextEligible, urgency: Urgency | undefined): Primary {
  if (urgency === undefined || relaxed.length === 0) return reasonOf('image.newer')
  return reasonOf('deadline.relaxed', { because: urgency.because, gates: relaxed.join(', ') })
}

/** All that stands in the way passes with time or a yes, and still no moment suits all of it. */
function isUnsatisfiable(worst: Primary | undefined, next: NextEligible): boolean {
  if (!next.timed || next.at !== undefined) return false
  return worst !== undefined && rank(worst.verdict) >= rank('needs-approval')
}

function unsatisfiable(answers: readonly Answer[], offer: Offer): Primary {
  const { world } = offer
  const names = answers
    .filter(({ entry, opens }) => entry.mode === 'enforce' && opens !== undefined)
    .map(({ entry }) => entry.gate)
  const code = 'policy.unsatisfiable'
  const evidence = { horizon: formatInstant(horizonOf(offer)), gates: names.join(', ') }
  const message = explain(code, evidence, undefined, world.policy.zone)
  return { code, verdict: reasons[code].verdict, message }
}

function reasonOf(code: ReasonCode, evidence: Evidence = {}): Primary {
  return {
    code,
    verdict: reasons[code].verdict,
    message: explain(code, evidence, undefined, 'UTC'),
  }
}

/**
 * Obstacles that say nothing of a pool that already shows its latest image. A failed or busy pool
 * is not among them: Azure shows the target image before the nodes have it.
 */
const irrelevantWhenUpToDate: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'pool.stopped',
  'pool.pinned',
  'controller.competing',
])

function relaxedOf(
  answers: readonly Answer[],
  { relaxed }: NextEligible,
  { because, from }: Urgency,
): readonly Relaxed[] {
  return relaxed.flatMap((gate) => {
    const entry = answers.find((answer) => answer.entry.gate === gate)?.entry
    if (entry === undefined || entry.result === 'pass' || entry.result === 'not-applicable') {
      return []
    }
    return [{ gate, code: entry.code, because, since: formatInstant(from) }]
  })
}

/** The policy's own deadline counts before the end of Microsoft's support. */
function deadlineOf(urgency: Urgency | undefined, age: ImageAge | undefined): string | null {
  const supported = age?.supported_until
  if (urgency === undefined) return supported ?? null
  const deadline = formatInstant(urgency.deadline)
  return supported === undefined || urgency.deadline < parseInstant(supported)
    ? deadline
    : supported
}

/**
 * Of several candidates the one with the best verdict, then the earliest time, then the newest
 * image: so that a shorter waiting time in the policy can never move a pool later.
 */
function isBetter(a: Decision, b: Decision): boolean {
  const verdict = rank(a.verdict) - rank(b.verdict)
  if (verdict !== 0) return verdict > 0
  if (a.next_eligible_at !== b.next_eligible_at) {
    return momentOf(a) < momentOf(b)
  }
  return isNewer(a.to ?? '', b.to ?? '')
}

function momentOf({ next_eligible_at: at }: Decision): Moment {
  return at === null ? Infinity : parseInstant(at)
}

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict)
}
