import { parseImage } from '../../src/domain/image.ts'
import type { Proposal, ProposalMarker } from '../../src/plan/proposal.ts'
import type { DashboardView } from '../../src/report/dashboard-view.ts'
import type { ProposalContext, ProposalView } from '../../src/report/proposal-texts.ts'
import type { Result } from '../../src/result.ts'

export const repository = {
  url: 'https://github.com/contoso/platform',
  default_branch: 'main',
  policy: { path: '.github/flatcar-gate.yml', text: '', blob: 'b'.repeat(40) },
} as const

export function buildContext(result: Result, over: Partial<ProposalContext> = {}): ProposalContext {
  return { result, repository, workflow_token: true, ...over }
}

/** The proposal for every pool of the ring that is offered an image. */
export function buildProposal(
  result: Result,
  ring: string,
  over: Partial<Proposal> = {},
): Proposal {
  const decisions = result.decisions.filter(
    ({ subject, to }) => subject.ring === ring && to !== null,
  )
  const names = [...new Set(decisions.flatMap(({ to }) => to ?? []))].toSorted()
  const images = names.map((image) => {
    const parsed = parseImage(image)
    const known = parsed.kind === 'known'
    return { image, family: known ? parsed.family : image, version: known ? parsed.version : '' }
  })
  const rings = result.policy.resolved.rings.map(({ name }) => name)
  const before = rings[rings.indexOf(ring) - 1]
  const next = decisions.flatMap(({ next_eligible_at: at }) => at ?? []).toSorted()[0]
  return {
    ring,
    ...(before === undefined ? {} : { ring_before: before }),
    images,
    decisions,
    check: { state: 'ready', ...(next === undefined ? {} : { next_start: next }) },
    ...over,
  }
}

export function buildMarker(
  proposal: Proposal,
  over: Partial<ProposalMarker> = {},
): ProposalMarker {
  return {
    ring: proposal.ring,
    images: proposal.images.map(({ image }) => image),
    heads: ['1'.repeat(40)],
    lockfile: null,
    set_up: false,
    check: '',
    ...over,
  }
}

export function buildView(
  result: Result,
  ring: string,
  over: Partial<ProposalView> = {},
): ProposalView {
  const proposal = over.proposal ?? buildProposal(result, ring)
  return {
    proposal,
    marker: buildMarker(proposal),
    notes: '',
    context: buildContext(result),
    ...over,
  }
}

export function buildDashboard(result: Result, over: Partial<DashboardView> = {}): DashboardView {
  return {
    result,
    repository,
    proposals: [],
    later: [],
    holds: [],
    approve: false,
    problems: [],
    ...over,
  }
}
