import { parseImage } from '../domain/image.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { isNewer } from '../policy/candidate.ts'
import type { Decision, GateEntry, GateName } from '../policy/decision.ts'
import type { ApprovalEntry } from '../policy/history.ts'
import type { Policy, Ring } from '../policy/policy.ts'
import type { Proposal, ProposalCheck, ProposedImage } from './proposal.ts'

/** What a ring's pull request should be; `proposal` is absent when there is nothing to propose. */
export interface RingPlan {
  readonly ring: string
  readonly proposal?: Proposal
  /** Pools of the ring about which something is unknown: an open pull request then stays as it is. */
  readonly unknown: boolean
  /** The policy asks for no approval in a ring of this name any more, or has none. */
  readonly forgotten?: boolean
}

/**
 * For each ring that asks for approval by pull request: the newest image of each family that nobody
 * has approved yet and that nothing but time, or the approval itself, keeps from a pool.
 */
export function proposalsOf(
  decisions: readonly Decision[],
  policy: Policy,
  approvals: readonly ApprovalEntry[],
): readonly RingPlan[] {
  return policy.rings
    .filter(({ approval }) => approval === 'pull-request')
    .map((ring) => planOf(ring, decisions, policy, approvals))
}

function planOf(
  ring: Ring,
  decisions: readonly Decision[],
  policy: Policy,
  approvals: readonly ApprovalEntry[],
): RingPlan {
  const members = decisions.filter(({ subject }) => subject.ring === ring.name)
  const unknown = members.some(({ verdict }) => verdict === 'unknown' || verdict === 'error')
  const newest = new Map<string, ProposedImage>()
  const open = members.filter(isOpen)
  for (const { to } of open) {
    const image = parseImage(to ?? '')
    if (to === null || image.kind !== 'known') continue
    const { family, version } = image
    const before = newest.get(family)
    if (before !== undefined && !isNewer(to, before.image)) continue
    const approved = approvals.find((each) => each.ring === ring.name && each.family === family)
    newest.set(family, {
      family,
      version,
      image: to,
      ...(approved === undefined ? {} : { approved: approved.version }),
    })
  }
  if (newest.size === 0) return { ring: ring.name, unknown }
  const images = [...newest.values()].toSorted((a, b) => (a.family < b.family ? -1 : 1))
  const isProposed = ({ to }: Decision): boolean => images.some(({ image }) => image === to)
  const before = policy.rings[ring.index - 1]
  return {
    ring: ring.name,
    unknown,
    proposal: {
      ring: ring.name,
      ...(before === undefined ? {} : { ring_before: before.name }),
      images,
      decisions: members.filter(isProposed),
      check: checkOf(open.filter(isProposed)),
    },
  }
}

/** Gates that judge the image or the pool: while one of them objects, there is nothing to approve. */
const judging: ReadonlySet<GateName> = new Set<GateName>([
  'lifecycle',
  'controller',
  'image',
  'denied',
  'hold',
  'engine',
  'ring',
])

/** Gates whose time must have passed before the check on the pull request is green. */
const maturing: ReadonlySet<GateName> = new Set<GateName>(['soak', 'age'])

/** Is the approval all that a person can give to this pool now? */
function isOpen({ to, gates, relaxed }: Decision): boolean {
  if (to === null) return false
  const standing = gates.filter(
    (entry) => entry.mode === 'enforce' && !relaxed.some(({ gate }) => gate === entry.gate),
  )
  const asks = standing.some(({ gate, result }) => gate === 'approval' && result === 'needs-person')
  return asks && standing.every((entry) => !objects(entry))
}

function objects({ gate, result }: GateEntry): boolean {
  if (result === 'pass' || result === 'not-applicable') return false
  // A busy pool is free again by itself; a stopped or failed one is not.
  if (gate === 'support') return result !== 'wait'
  // AKS has moved on from what was approved: approving what it installs now is the way on.
  if (gate === 'engine') return result !== 'wait'
  return judging.has(gate)
}

function checkOf(decisions: readonly Decision[]): ProposalCheck {
  const waits = decisions.map(matures)
  const starts = decisions.flatMap(({ next_eligible_at: at }) => (at === null ? [] : [at]))
  const next = starts.length === 0 ? {} : { next_start: earliest(starts) }
  if (waits.some((wait) => wait === 'ripe')) return { state: 'ready', ...next }
  const known = waits.filter((wait) => wait !== 'unknown')
  return { state: 'pending', ...(known.length === 0 ? {} : { until: earliest(known) }), ...next }
}

/** When the image is ripe for the pool: the later of soak and minimum age. */
function matures({ gates, relaxed }: Decision): string {
  const times = gates.flatMap((entry) => {
    if (!maturing.has(entry.gate) || entry.mode !== 'enforce') return []
    if (entry.result === 'pass' || entry.result === 'not-applicable') return []
    if (relaxed.some(({ gate }) => gate === entry.gate)) return []
    return [entry.clears_at ?? 'unknown']
  })
  if (times.length === 0) return 'ripe'
  if (times.includes('unknown')) return 'unknown'
  return times.reduce((a, b) => (parseInstant(b) > parseInstant(a) ? b : a))
}

function earliest(times: readonly string[]): string {
  return times.reduce((a, b) => (parseInstant(b) < parseInstant(a) ? b : a))
}
