import type { PoolFacts } from '../../src/domain/facts.ts'
import { parseImage } from '../../src/domain/image.ts'
import type { Proposal, ProposalMarker } from '../../src/plan/proposal.ts'
import { noHistory } from '../../src/policy/history.ts'
import type { DashboardView } from '../../src/report/dashboard-view.ts'
import type { ProposalContext, ProposalView } from '../../src/report/proposal-texts.ts'
import type { Result } from '../../src/result.ts'
import {
  family,
  monday,
  ringCluster,
  ringPool,
  ringsFile,
  ringsResult,
  settled,
} from './build-rings.ts'

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

const regions = ['westeurope', 'northeurope', 'swedencentral', 'francecentral', 'uksouth'] as const
const short = ['weu', 'neu', 'sec', 'frc', 'uks'] as const

/**
 * Rings dev and test, three pools each, that have proven an image, and so many pools in ring prod.
 * Of 60, one has failed, one is on hold, and every tenth runs an older image.
 */
export function proposalFleet(count: number, image: string = settled): Result {
  const latest = (at: number): Partial<PoolFacts> => ({
    nodes: 3 + ((at * 7) % 10),
    latest: { image, read_from: '/subscriptions/x', read_at: monday, basis: 'own' },
  })
  const done = (at: number): Partial<PoolFacts> => ({ ...latest(at), image })
  const early = ['dev', 'test'].map((env) => {
    const pools = ['sys', 'apps', 'batch'].map((name, at) => ringPool(name, 'westeurope', done(at)))
    return ringCluster(`pay-${env}`, env, 'westeurope', pools)
  })
  const prod = Array.from({ length: Math.ceil(count / 3) }, (_, at) => {
    const region = regions[at % regions.length] ?? regions[0]
    const pools = ['sys', 'apps', 'batch'].slice(0, count - at * 3).map((name, index) => {
      const number = at * 3 + index
      return ringPool(number % 60 === 22 ? 'ledger' : name, region, {
        ...latest(number),
        ...(number % 60 === 37 ? { provisioning_state: 'Failed' } : {}),
        ...(number % 10 === 9 ? { image: `${family}-202609.10.0` } : {}),
      })
    })
    const number = String(Math.floor(at / regions.length) + 1).padStart(2, '0')
    return ringCluster(`pay-${short[at % regions.length] ?? ''}-${number}`, 'prod', region, pools)
  })
  const seen = image === settled ? '2026-11-02T06:00:00Z' : '2026-11-19T06:00:00Z'
  const proofs = image === settled ? ['05', '10'] : ['20', '22']
  return ringsResult([...early, ...prod], ringsFile, {
    ...noHistory,
    first_seen: regions.map((region) => ({ image, region, at: seen })),
    proven: early.flatMap(({ id, pools }, at) =>
      pools.map((pool) => ({
        cluster: id,
        pool: pool.name,
        image,
        at: `2026-11-${proofs[at] ?? '05'}T09:00:00Z`,
      })),
    ),
  })
}
