import type { BranchFacts, PullRequestFacts } from '../domain/repository.ts'
import { ringBranch } from '../domain/repository.ts'
import type { Decision } from '../policy/decision.ts'
import type { Proposal, ProposalBody, ProposalMarker } from './proposal.ts'
import type { RingPlan } from './proposals.ts'

/** A pull request with its body read back. */
export interface ReadPullRequest {
  readonly facts: PullRequestFacts
  readonly body: ProposalBody
}

/** What GitHub holds of one ring. */
export interface RingState {
  readonly branch?: BranchFacts
  /** Newest first. */
  readonly pull_requests: readonly ReadPullRequest[]
  /** Of a branch without an open pull request: is its last commit the gate's own? */
  readonly branch_is_ours: boolean
  /** A person with write permission asks for a rebuild of the open pull request. */
  readonly rebuild: boolean
}

/**
 * One thing to do for a ring. `heads` of `update` are those that the marker may name; `build` tells
 * whether the branch gets a new commit.
 */
export type PullRequestStep =
  | {
      readonly kind: 'open'
      readonly proposal: Proposal
      readonly branch: string
      /** Head of a branch that is there already and is taken over. */
      readonly onto?: string
      /** A leftover of an earlier pull request that is deleted first. */
      readonly replace?: BranchFacts
    }
  | {
      readonly kind: 'update'
      readonly proposal: Proposal
      readonly branch: BranchFacts
      readonly pull: ReadPullRequest
      readonly marker: ProposalMarker
      readonly build: 'new-commit' | 'advance' | 'none'
    }
  | {
      readonly kind: 'close'
      readonly ring: string
      readonly pull: ReadPullRequest
      readonly marker: ProposalMarker
      readonly why: string
      readonly branch?: BranchFacts
    }
  | { readonly kind: 'delete-branch'; readonly ring: string; readonly branch: BranchFacts }
  | {
      readonly kind: 'keep'
      readonly ring: string
      readonly reason: 'edited' | 'not-ours' | 'branch-not-ours' | 'incomplete' | 'limit'
      readonly pull?: ReadPullRequest
      readonly marker?: ProposalMarker
      readonly proposal?: Proposal
      /** The body is to say once that people have edited the branch. */
      readonly tell: boolean
    }

export interface PlanOptions {
  /** Something could not be read: nothing that is open is closed or taken back. */
  readonly incomplete: boolean
  /** At most so many open pull requests. */
  readonly limit: number
  /** Blob of the lockfile on the default branch; null: there is none. */
  readonly lockfile: string | null
  readonly decisions: readonly Decision[]
}

/**
 * The ordered steps that bring the pull requests in line with the rings' plans. Rings that are no
 * longer in the policy have no plan: give one without a proposal to withdraw what they left.
 */
export function planPullRequests(
  plans: readonly RingPlan[],
  stateOf: (ring: string) => RingState,
  options: PlanOptions,
): readonly PullRequestStep[] {
  const steps = plans.flatMap((plan) => stepOf(plan, stateOf(plan.ring), options) ?? [])
  let room = options.limit - steps.filter(staysOpen).length
  return steps.map((step) => {
    if (step.kind !== 'open') return step
    room -= 1
    if (room >= 0) return step
    const { proposal } = step
    return { kind: 'keep', ring: proposal.ring, reason: 'limit', proposal, tell: false }
  })
}

/** A branch without a pull request takes no place. */
function staysOpen(step: PullRequestStep): boolean {
  return step.kind === 'update' || (step.kind === 'keep' && step.pull !== undefined)
}

function stepOf(
  plan: RingPlan,
  state: RingState,
  options: PlanOptions,
): PullRequestStep | undefined {
  const open = state.pull_requests.find(({ facts }) => facts.state === 'open')
  return open === undefined
    ? withoutPullRequest(plan, state)
    : withPullRequest(plan, state, open, options)
}

function withoutPullRequest(
  { ring, proposal }: RingPlan,
  { branch, pull_requests: pulls, branch_is_ours: isOurs }: RingState,
): PullRequestStep | undefined {
  if (branch === undefined) {
    return proposal && { kind: 'open', proposal, branch: ringBranch(ring) }
  }
  const last = pulls[0]
  const isLeftover = last !== undefined && last.facts.head === branch.head
  const isRefused =
    isLeftover && last.facts.state === 'closed' && last.body.marker?.closed === undefined
  if (!isLeftover && !isOurs) {
    if (proposal === undefined) return undefined
    return { kind: 'keep', ring, reason: 'branch-not-ours', proposal, tell: false }
  }
  if (proposal === undefined) {
    // The branch of a refused proposal stays: reopening it takes the no back.
    return isRefused ? undefined : { kind: 'delete-branch', ring, branch }
  }
  return isRefused || !isLeftover
    ? { kind: 'open', proposal, branch: branch.name, onto: branch.head }
    : { kind: 'open', proposal, branch: branch.name, replace: branch }
}

function withPullRequest(
  { ring, proposal, unknown, forgotten = false }: RingPlan,
  { branch, rebuild }: RingState,
  pull: ReadPullRequest,
  options: PlanOptions,
): PullRequestStep {
  const { marker } = pull.body
  if (marker === undefined || branch === undefined) {
    return {
      kind: 'keep',
      ring,
      reason: 'not-ours',
      pull,
      tell: false,
      ...(proposal === undefined ? {} : { proposal }),
    }
  }
  const isEdited = !marker.heads.includes(branch.head)
  if (isEdited && !rebuild) {
    const sameImages = proposal !== undefined && sameList(marker.images, imagesOf(proposal))
    const base = { kind: 'keep', ring, reason: 'edited', pull, marker } as const
    return proposal === undefined
      ? { ...base, tell: false }
      : { ...base, proposal, tell: sameImages && marker.edited !== true }
  }
  if (options.incomplete || (unknown && proposal === undefined)) {
    const base = { kind: 'keep', ring, reason: 'incomplete', pull, marker, tell: false } as const
    return proposal === undefined ? base : { ...base, proposal }
  }
  if (proposal === undefined) {
    const why = forgotten ? forgottenRing : whyNothing(ring, marker, options.decisions)
    return { kind: 'close', ring, pull, marker, why, branch }
  }
  const isStale =
    isEdited ||
    rebuild ||
    marker.lockfile !== options.lockfile ||
    !sameList(marker.images, imagesOf(proposal))
  const build = isStale ? 'new-commit' : branch.head === marker.heads[0] ? 'none' : 'advance'
  return { kind: 'update', proposal, branch, pull, marker, build }
}

export function imagesOf({ images }: Proposal): readonly string[] {
  return images.map(({ image }) => image)
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at])
}

const forgottenRing =
  'The policy has no ring of this name any more, or the ring no longer asks for approval.'

/** Why a pull request is withdrawn, in a sentence; may hold untrusted text. */
function whyNothing(
  ring: string,
  { images }: ProposalMarker,
  decisions: readonly Decision[],
): string {
  const members = decisions.filter(({ subject }) => subject.ring === ring)
  const first = members.find(({ to }) => to !== null && images.includes(to))
  if (first !== undefined) {
    const approval = first.gates.find(({ gate }) => gate === 'approval')
    return approval?.result === 'pass'
      ? 'The images are approved already.'
      : `The images can't be approved now: ${first.message}`
  }
  const running = members.filter(({ from }) => from !== null && images.includes(from))
  return running.length > 0 && running.length === members.length
    ? 'Every pool of the ring runs the images already.'
    : 'AKS offers the images to no pool of the ring any more, or has newer ones that are not proven yet.'
}
