import { describe, expect, it } from '@jest/globals'
import type { PullRequestFacts } from '../../src/domain/repository.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import { type TakeBackMarker, takeBackOf } from '../../src/plan/take-back.ts'
import { isTakeBackMessage, takeBackMessage } from '../../src/plan/take-back-message.ts'
import { answeredUntil, planTakeBack, type ReadTakeBack } from '../../src/plan/take-back-plan.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import { resolvePolicy } from '../../src/policy/file/resolve.ts'
import type { ApprovalEntry } from '../../src/policy/history.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const older = '202609.10.0'
const old = '202610.08.0'
const bad = '202611.18.0'

const policy = compilePolicy(
  resolvePolicy([
    {
      version: 1,
      rings: [{ name: 'dev', approval: 'automatic' }, { name: 'test' }, { name: 'prod' }],
    },
  ]),
  'main',
)

type RolledBack = Extract<JournalEvent, { readonly kind: 'rolled-back' }>

function rolledBack(over: Partial<RolledBack> = {}): RolledBack {
  return {
    at: '2026-11-23T06:00:00Z',
    run: 'r',
    kind: 'rolled-back',
    cluster: '/c',
    pool: 'p',
    from: `${family}-${bad}`,
    image: `${family}-${old}`,
    ring: 'test',
    ...over,
  }
}

function approve(version: string, ...rings: readonly string[]): readonly ApprovalEntry[] {
  return rings.map((ring) => ({ ring, family, version }))
}

/** `ring from → to`. */
function changesOf(
  events: readonly JournalEvent[],
  approvals = approve(bad, 'prod', 'test', 'dev', 'gone'),
  answered?: string,
): readonly string[] {
  const found = takeBackOf(events, approvals, policy, answered)
  return (found?.changes ?? []).map(({ ring, from, to }) => `${ring} ${from} → ${to ?? 'none'}`)
}

describe('what a rollback takes back', () => {
  it('is the entry of its ring and of every later one that asks for approval', () => {
    expect(changesOf([rolledBack()])).toEqual([`prod ${bad} → none`, `test ${bad} → ${old}`])
    expect(changesOf([rolledBack({ ring: 'prod' })])).toEqual([`prod ${bad} → ${old}`])
    expect(changesOf([rolledBack({ ring: 'dev' })])).toEqual([
      `prod ${bad} → none`,
      `test ${bad} → none`,
    ])
  })

  it('is the entry of every ring where its own is not known: it may have stood anywhere', () => {
    const { ring: _, ...nowhere } = rolledBack()
    const all = [`prod ${bad} → none`, `test ${bad} → none`]
    expect(changesOf([nowhere])).toEqual(all)
    expect(changesOf([rolledBack({ ring: 'renamed' })])).toEqual(all)
  })

  it('is nothing where the lockfile approves another image, or none', () => {
    expect(changesOf([rolledBack()], approve(old, 'test', 'prod'))).toEqual([])
    expect(changesOf([rolledBack({ from: 'AKSFlatcar-x-202611.18.0' })])).toEqual([])
    expect(changesOf([rolledBack()], [])).toEqual([])
    expect(changesOf([])).toEqual([])
  })

  it('puts the newest of several images in', () => {
    const events = [rolledBack(), rolledBack({ pool: 'q', image: `${family}-${older}` })]
    expect(changesOf(events)).toContain(`test ${bad} → ${old}`)
    expect(changesOf(events.toReversed())).toContain(`test ${bad} → ${old}`)
  })

  it('ends when somebody clears the failure in that ring, and begins anew with the next rollback', () => {
    const cleared: JournalEvent = {
      at: '2026-11-24T06:00:00Z',
      run: 'r',
      kind: 'cleared',
      ring: 'test',
      image: `${family}-${bad}`.toUpperCase(),
      by: 'ann',
    }
    expect(changesOf([rolledBack(), cleared])).toEqual([])
    expect(changesOf([rolledBack(), { ...cleared, ring: 'prod' }])).toHaveLength(2)
    expect(changesOf([cleared, rolledBack()])).toHaveLength(2)
  })

  it('is what people have not answered yet', () => {
    const next = rolledBack({ pool: 'q', at: '2026-11-25T06:00:00Z' })
    expect(changesOf([rolledBack()], undefined, '2026-11-23T06:00:00Z')).toEqual([])
    expect(changesOf([rolledBack(), next], undefined, '2026-11-23T06:00:00Z')).toHaveLength(2)
    const found = takeBackOf(
      [rolledBack(), next],
      approve(bad, 'test'),
      policy,
      '2026-11-23T06:00:00Z',
    )
    expect(found).toMatchObject({ until: next.at, rollbacks: [{ pool: 'q' }] })
  })

  it('tells the reason and the end of the hold', () => {
    const held: JournalEvent = {
      at: '2026-11-23T05:59:00Z',
      run: 'r',
      kind: 'held',
      id: 'h',
      cluster: '/C',
      pool: 'P',
      from: `${family}-${bad}`,
      reason: 'Rolled back: noise',
      until: '2026-12-23T06:00:00Z',
    }
    const found = takeBackOf([held, rolledBack()], approve(bad, 'test'), policy, undefined)
    expect(found?.rollbacks).toMatchObject([{ reason: held.reason, until: held.until }])
  })

  it('is a bounded number of entries', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({
      ring: 'test',
      family: `${family}${at}`,
      version: bad,
    }))
    const events = many.map((each) => rolledBack({ from: `${each.family}-${bad}` }))
    expect(takeBackOf(events, many, policy, undefined)?.changes).toHaveLength(50)
  })
})

const ours = '1'.repeat(40)
const theirs = '2'.repeat(40)
const branch = { name: 'flatcar-gate/rollback', head: ours }
const wanted = takeBackOf([rolledBack()], approve(bad, 'test'), policy, undefined)

function pull(
  state: PullRequestFacts['state'],
  over: Partial<TakeBackMarker> | 'none' = {},
): ReadTakeBack {
  const facts: PullRequestFacts = {
    number: 7,
    url: 'u',
    branch: branch.name,
    head: ours,
    state,
    draft: false,
    title: '',
    body: '',
    labels: [],
    created_at: '2026-11-23T06:00:00Z',
    ...(state === 'open' ? {} : { closed_at: '2026-11-23T07:00:00Z' }),
  }
  const { changes = [], until = '' } = wanted ?? {}
  const marker = { changes, until, heads: [ours], lockfile: null }
  return { facts, marker: over === 'none' ? undefined : { ...marker, ...over } }
}

function kindOf(
  state: Partial<Parameters<typeof planTakeBack>[1]>,
  given = wanted,
): string | undefined {
  const step = planTakeBack(given, { pulls: [], branch_is_ours: false, ...state }, null)
  if (step === undefined) return undefined
  const detail = step.kind === 'keep' ? step.reason : step.kind === 'update' ? step.build : ''
  return `${step.kind} ${detail}`.trim()
}

describe('what is done with the pull request', () => {
  it.each([
    ['no branch', {}, 'open', undefined],
    ['its own branch alone', { branch, branch_is_ours: true }, 'open', 'delete-branch'],
    ['somebody’s branch', { branch }, 'keep branch-not-ours', undefined],
    ['an open one', { branch, pulls: [pull('open')] }, 'update none', 'close'],
    [
      'one without a marker',
      { branch, pulls: [pull('open', 'none')] },
      'keep not-ours',
      'keep not-ours',
    ],
    ['one without a branch', { pulls: [pull('open')] }, 'keep not-ours', 'keep not-ours'],
    [
      'an edited one',
      { branch: { ...branch, head: theirs }, pulls: [pull('open')] },
      'keep edited',
      'keep edited',
    ],
    [
      'one of another base',
      { branch, pulls: [pull('open', { lockfile: theirs })] },
      'update new-commit',
      'close',
    ],
    [
      'other changes',
      { branch, pulls: [pull('open', { changes: [] })] },
      'update new-commit',
      'close',
    ],
    [
      'one whose branch a crash left behind',
      { branch, pulls: [pull('open', { heads: [theirs, ours] })] },
      'update new-commit',
      'close',
    ],
    ['a merged one', { branch, pulls: [pull('merged')] }, 'open', 'delete-branch'],
    ['a closed one', { branch, pulls: [pull('closed')] }, 'open', undefined],
    [
      'one that the gate closed',
      { branch, pulls: [pull('closed', { closed: 'x' })] },
      'open',
      'delete-branch',
    ],
  ] as const)('with %s', (_, state, withWish, without) => {
    expect(kindOf(state)).toBe(withWish)
    const step = planTakeBack(undefined, { pulls: [], branch_is_ours: false, ...state }, null)
    const detail = step?.kind === 'keep' ? ` ${step.reason}` : ''
    expect(step === undefined ? undefined : `${step.kind}${detail}`).toBe(without)
  })

  it('is answered by merging and closing, but not by the gate', () => {
    const later = { until: '2026-11-24T06:00:00Z' }
    expect(answeredUntil([pull('open')])).toBeUndefined()
    expect(answeredUntil([pull('closed', { closed: 'why' })])).toBeUndefined()
    expect(answeredUntil([pull('closed')])).toBe('2026-11-23T06:00:00Z')
    expect(answeredUntil([pull('merged', later), pull('closed')])).toBe(later.until)
    // Whose marker a person has removed answers what was before it was closed.
    expect(answeredUntil([pull('closed', 'none')])).toBe('2026-11-23T07:00:00Z')
  })
})

it('the message of its commits is a fixed text with plain words', () => {
  const message = takeBackMessage([{ ring: 'test', family: '[skip ci]', from: bad, to: null }])
  expect(isTakeBackMessage(message)).toBe(true)
  expect(message).toContain('test _skip_ci_ 202611.18.0 none')
  expect(isTakeBackMessage('Something else')).toBe(false)
})
