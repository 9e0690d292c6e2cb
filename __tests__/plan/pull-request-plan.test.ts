import { describe, expect, it } from '@jest/globals'
import type { PullRequestFacts } from '../../src/domain/repository.ts'
import type { Proposal, ProposalMarker } from '../../src/plan/proposal.ts'
import {
  type PlanOptions,
  type PullRequestStep,
  planPullRequests,
  type ReadPullRequest,
  type RingState,
} from '../../src/plan/pull-request-plan.ts'
import { newest, older } from '../policy/build-facts.ts'

const [ours, next, theirs] = ['a', 'b', 'c'].map((each) => each.repeat(40)) as [
  string,
  string,
  string,
]

function proposalOf(ring: string, image = newest): Proposal {
  const version = image.split('-').at(-1) ?? ''
  const family = image.slice(0, -version.length - 1)
  return {
    ring,
    images: [{ family, version, image }],
    decisions: [],
    check: { state: 'ready' },
  }
}

function pull(
  facts: Partial<PullRequestFacts> = {},
  marker: Partial<ProposalMarker> | 'none' = {},
): ReadPullRequest {
  const all: ProposalMarker = {
    ring: 'prod',
    images: [newest],
    heads: [ours],
    lockfile: null,
    set_up: true,
    check: '',
  }
  return {
    facts: {
      number: 7,
      url: 'https://github.com/acme/fleet/pull/7',
      branch: 'flatcar-gate/ring-prod',
      head: ours,
      state: 'open',
      draft: false,
      title: '',
      body: '',
      labels: [],
      created_at: '2026-11-20T06:00:00Z',
      ...facts,
    },
    body: {
      boxes: { rebuild: false, hold: false },
      notes: '',
      ...(marker === 'none' ? {} : { marker: { ...all, ...marker } }),
    },
  }
}

interface Case {
  readonly head?: string
  readonly pulls?: readonly ReadPullRequest[]
  readonly ours?: boolean
  readonly rebuild?: boolean
  readonly proposal?: Proposal
  readonly unknown?: boolean
  readonly options?: Partial<PlanOptions>
}

function plan({
  head,
  pulls = [],
  proposal,
  unknown = false,
  ...given
}: Case): PullRequestStep | undefined {
  const state: RingState = {
    ...(head === undefined ? {} : { branch: { name: 'flatcar-gate/ring-prod', head } }),
    pull_requests: pulls,
    branch_is_ours: given.ours ?? false,
    rebuild: given.rebuild ?? false,
  }
  const ring = { ring: 'prod', unknown, ...(proposal === undefined ? {} : { proposal }) }
  const options = { incomplete: false, limit: 10, lockfile: null, decisions: [], ...given.options }
  return planPullRequests([ring], () => state, options)[0]
}

const merged = pull({ state: 'merged' })
const refused = pull({ state: 'closed' })
const withdrawn = pull({ state: 'closed' }, { closed: 'denied' })
const proposal = proposalOf('prod')

describe('a ring without an open pull request', () => {
  const table: readonly (readonly [string, Case, object | undefined])[] = [
    ['nothing to propose, nothing left', {}, undefined],
    ['something to propose', { proposal }, { kind: 'open', branch: 'flatcar-gate/ring-prod' }],
    ['a merged leftover', { head: ours, pulls: [merged] }, { kind: 'delete-branch' }],
    [
      'a merged leftover, and a proposal',
      { head: ours, pulls: [merged], proposal },
      { kind: 'open', replace: { head: ours } },
    ],
    [
      'a leftover that the gate closed',
      { head: ours, pulls: [withdrawn] },
      { kind: 'delete-branch' },
    ],
    ['a leftover that a person closed stays', { head: ours, pulls: [refused] }, undefined],
    [
      'a refused leftover, and a proposal: on top of it',
      { head: ours, pulls: [refused], proposal },
      { kind: 'open', onto: ours },
    ],
    [
      'a branch of a run that died',
      { head: next, ours: true, proposal },
      { kind: 'open', onto: next },
    ],
    [
      'such a branch, and nothing to propose',
      { head: next, ours: true },
      { kind: 'delete-branch' },
    ],
    [
      'a branch of somebody else',
      { head: theirs, proposal },
      { kind: 'keep', reason: 'branch-not-ours' },
    ],
    ['a branch of somebody else, and nothing to propose', { head: theirs }, undefined],
    [
      'a merged branch to which somebody pushed',
      { head: theirs, pulls: [merged], proposal },
      { kind: 'keep', reason: 'branch-not-ours' },
    ],
  ]
  it.each(table)('%s', (_name, given, expected) => {
    const step = plan(given)
    if (expected === undefined) expect(step).toBeUndefined()
    else expect(step).toMatchObject(expected)
    // What is taken over is never deleted.
    if (step?.kind === 'open')
      expect(step.onto !== undefined && step.replace !== undefined).toBe(false)
  })
})

describe('a ring with an open pull request', () => {
  const open = pull()
  const table: readonly (readonly [string, Case, object])[] = [
    ['the same images', { proposal }, { kind: 'update', build: 'none' }],
    [
      'other images',
      { proposal: proposalOf('prod', older) },
      { kind: 'update', build: 'new-commit' },
    ],
    [
      'another lockfile on the base',
      { proposal, options: { lockfile: next } },
      { kind: 'update', build: 'new-commit' },
    ],
    ['the box rebuild', { proposal, rebuild: true }, { kind: 'update', build: 'new-commit' }],
    ['nothing to propose any more', {}, { kind: 'close' }],
    [
      'nothing to propose, but something unknown',
      { unknown: true },
      { kind: 'keep', reason: 'incomplete' },
    ],
    [
      'a fleet that could not be read whole',
      { proposal: proposalOf('prod', older), options: { incomplete: true } },
      { kind: 'keep', reason: 'incomplete' },
    ],
  ]
  it.each(table)('%s', (_name, given, expected) => {
    expect(plan({ head: ours, pulls: [open], ...given })).toMatchObject(expected)
  })

  it('goes on with an update that was announced and not made', () => {
    const announced = pull({}, { heads: [next, ours] })
    expect(plan({ head: ours, pulls: [announced], proposal })).toMatchObject({ build: 'advance' })
    expect(plan({ head: next, pulls: [announced], proposal })).toMatchObject({ build: 'none' })
  })

  it('is left alone when its head is a person’s, and told so once', () => {
    const edited = { head: theirs, pulls: [open] }
    expect(plan({ ...edited, proposal })).toMatchObject({ reason: 'edited', tell: true })
    // Of other images its body must not speak.
    expect(plan({ ...edited, proposal: proposalOf('prod', older) })).toMatchObject({ tell: false })
    expect(plan(edited)).toMatchObject({ kind: 'keep', reason: 'edited', tell: false })
    const told = pull({}, { edited: true })
    expect(plan({ head: theirs, pulls: [told], proposal })).toMatchObject({ tell: false })
  })

  it('is built anew on top of a person’s commits when asked to', () => {
    const step = plan({ head: theirs, pulls: [open], proposal, rebuild: true })
    expect(step).toMatchObject({ kind: 'update', build: 'new-commit', branch: { head: theirs } })
  })

  it('is left alone when its body is no longer the gate’s', () => {
    const bare = pull({}, 'none')
    expect(plan({ head: ours, pulls: [bare], proposal })).toMatchObject({ reason: 'not-ours' })
    expect(plan({ head: ours, pulls: [bare] })).toMatchObject({ reason: 'not-ours' })
  })

  it('says why it is closed', () => {
    const why = (from: string): string => {
      const subject = { cluster: '/c', pool: 'p', region: 'r', os_sku: null, ring: 'prod' }
      const decision = { subject, from, to: null } as unknown as PlanOptions['decisions'][number]
      const step = plan({ head: ours, pulls: [open], options: { decisions: [decision] } })
      return step?.kind === 'close' ? step.why : ''
    }
    expect(why(newest)).toContain('runs the images already')
    expect(why(older)).toContain('no pool of the ring any more')
  })

  it('names the policy when it is closed for a ring that asks no more', () => {
    const options = { incomplete: false, limit: 5, lockfile: null, decisions: [] }
    const state = {
      branch: { name: 'flatcar-gate/ring-prod', head: ours },
      pull_requests: [open],
      branch_is_ours: false,
      rebuild: false,
    }
    const plans = [{ ring: 'prod', unknown: false, forgotten: true }]
    expect(planPullRequests(plans, () => state, options)).toMatchObject([
      {
        kind: 'close',
        why: expect.stringMatching(/^The policy has no ring of this name any more/),
      },
    ])
  })
})

describe('the number of open pull requests', () => {
  const rings = ['a', 'b', 'c', 'd']
  const plans = rings.map((ring) => ({ ring, unknown: false, proposal: proposalOf(ring) }))
  const options = { incomplete: false, limit: 2, lockfile: null, decisions: [] }
  const none: RingState = { pull_requests: [], branch_is_ours: false, rebuild: false }

  function kinds(stateOf: (ring: string) => RingState): readonly string[] {
    return planPullRequests(plans, stateOf, options).map((step) =>
      step.kind === 'keep' ? step.reason : step.kind,
    )
  }

  it('is bounded, the earlier rings first', () => {
    expect(kinds(() => none)).toEqual(['open', 'open', 'limit', 'limit'])
  })

  it('counts those that are open already', () => {
    const branch = { name: 'flatcar-gate/ring-d', head: ours }
    const open: RingState = { ...none, branch, pull_requests: [pull()] }
    expect(kinds((ring) => (ring === 'd' ? open : none))).toEqual([
      'open',
      'limit',
      'limit',
      'update',
    ])
  })

  it('does not count a branch of somebody else', () => {
    const branch = { name: 'flatcar-gate/ring-a', head: theirs }
    const foreign: RingState = { ...none, branch }
    expect(kinds((ring) => (ring === 'a' ? foreign : none))).toEqual([
      'branch-not-ours',
      'open',
      'open',
      'limit',
    ])
  })
})
