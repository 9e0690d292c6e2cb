import { branchPrefix, ringBranch } from '../domain/repository.ts'
import { isProposalMessage } from '../plan/proposal-message.ts'
import type { RingPlan } from '../plan/proposals.ts'
import type { ReadPullRequest, RingState } from '../plan/pull-request-plan.ts'
import type { Repository } from '../ports.ts'
import type { RepositoryRecollection } from '../recall.ts'
import { parseProposalBody } from '../report/proposal-form.ts'
import { isLeftByGate } from './left-branch.ts'

/** Pull requests by ring, the newest first. */
export type RingPulls = ReadonlyMap<string, readonly ReadPullRequest[]>

/** Rings that ask for approval, and those of which a branch is left. */
export function ringsToLookAt({
  policy,
  facts,
}: Pick<RepositoryRecollection, 'policy' | 'facts'>): readonly string[] {
  const asking = policy.rings
    .filter(({ approval }) => approval === 'pull-request')
    .map(({ name }) => name)
  const start = `${branchPrefix}ring-`
  const left = facts.branches
    .filter(({ name }) => name.startsWith(start))
    .map(({ name }) => name.slice(start.length))
  return [...new Set([...asking, ...left])]
}

/** A ring that no longer asks for approval has nothing to propose: what it left is withdrawn. */
export function withForgottenRings(
  plans: readonly RingPlan[],
  rings: readonly string[],
): readonly RingPlan[] {
  const known = new Set(plans.map(({ ring }) => ring))
  const forgotten = rings.filter((ring) => !known.has(ring))
  return [...plans, ...forgotten.map((ring) => ({ ring, unknown: false, forgotten: true }))]
}

/** One request for each ring. */
export async function readPullRequests(
  repository: Repository,
  rings: readonly string[],
): Promise<RingPulls> {
  const found = await Promise.all(
    rings.map(async (ring): Promise<[string, readonly ReadPullRequest[]]> => {
      const pulls = await repository.pullRequests(ringBranch(ring))
      return [ring, pulls.map((facts) => ({ facts, body: parseProposalBody(facts.body) }))]
    }),
  )
  return new Map(found)
}

/**
 * How the branch and the pull requests of each ring stand.
 *
 * @param rebuild numbers of the pull requests that a person wants to be built anew.
 */
export async function readStates(
  repository: Repository,
  { facts }: Pick<RepositoryRecollection, 'facts'>,
  pulls: RingPulls,
  rebuild: ReadonlySet<number> = new Set(),
): Promise<(ring: string) => RingState> {
  const states = new Map<string, RingState>()
  for (const [ring, read] of pulls) {
    const branch = facts.branches.find(({ name }) => name === ringBranch(ring))
    const isOurs = await isLeftByGate(repository, branch, read, (message) =>
      isProposalMessage(message, ring),
    )
    states.set(ring, {
      ...(branch === undefined ? {} : { branch }),
      pull_requests: read,
      branch_is_ours: isOurs,
      rebuild: read.some(({ facts: { number, state } }) => state === 'open' && rebuild.has(number)),
    })
  }
  return (ring) => states.get(ring) ?? noState
}

const noState: RingState = { pull_requests: [], branch_is_ours: false, rebuild: false }
