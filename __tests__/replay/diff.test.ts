import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Decision } from '../../src/policy/decision.ts'
import type { PolicyFinding } from '../../src/policy/finding.ts'
import { type DecisionDiff, diffDecisions } from '../../src/replay/diff.ts'
import { diffLines, headline } from '../../src/replay/diff-text.ts'
import { groupChanges } from '../../src/replay/groups.ts'
import type { Result } from '../../src/result.ts'
import { nightly, recordOf } from '../cli/build-record.ts'

const record = recordOf(nightly)
const [first, second, ...rest] = record.decisions
if (first === undefined || second === undefined) throw new Error('The record has decisions.')

function withDecisions(decisions: readonly Decision[], over: Partial<Result> = {}): Result {
  return { ...record, decisions, ...over }
}

function diffTo(decision: Partial<Decision>): DecisionDiff {
  return diffDecisions(
    record,
    withDecisions([{ ...first, ...decision } as Decision, second, ...rest] as Decision[]),
  )
}

function textOf(diff: DecisionDiff, limit = 10): string {
  return diffLines(diff, { zone: 'Europe/Berlin', limit }).join('\n')
}

describe('The diff of two records', () => {
  test('is empty between a record and itself', () => {
    const diff = diffDecisions(record, record)
    expect(diff).toMatchObject({ identical: true, changed: 0, changes: [], decisions: 6 })
    expect(diff.findings).toEqual({ new: [], solved: [] })
    expect(headline(diff)).toBe('6 decisions, the same byte for byte.')
  })

  test.each<[string, Partial<Decision>]>([
    ['verdict', { verdict: 'held' }],
    ['reason', { reason_code: 'hold.active' }],
    ['ring', { subject: { ...first.subject, ring: 'other' } }],
    ['from', { from: 'AKSAzureLinux-aclgen2TL-202607.01.0' }],
    ['to', { to: 'AKSAzureLinux-aclgen2TL-202611.01.0' }],
    ['engine', { engine: 'snapshot' }],
    ['next', { next_eligible_at: '2026-12-24T00:00:00Z' }],
  ])('tells another %s as a change', (aspect, decision) => {
    const diff = diffTo(decision)
    expect(diff.changed).toBe(1)
    expect(diff.changes[0]?.differs).toEqual([aspect])
    expect(diff.identical).toBe(false)
  })

  test('counts another deadline apart: it is no other decision', () => {
    const diff = diffTo({ deadline_at: '2027-03-01T00:00:00Z' })
    expect(diff).toMatchObject({
      changed: 0,
      other_deadline: 1,
      other_details: 0,
      identical: false,
    })
    expect(textOf(diff)).toContain('Only the deadline differs: 1 decision.')
  })

  test('tells a deadline that differs together with something else', () => {
    const diff = diffTo({ deadline_at: '2027-03-01T00:00:00Z', verdict: 'held' })
    expect(diff.changes[0]?.differs).toEqual(['verdict', 'deadline'])
    expect(textOf(diff)).toContain('+ deadline  Mon 2027-03-01 01:00 Europe/Berlin (00:00 UTC)')
  })

  test.each<[string, Partial<Decision>]>([
    ['sentence', { message: 'In other words.' }],
    ['gates', { gates: [] }],
    ['age', { image_age: null }],
  ])('counts another %s as a detail', (_, decision) => {
    const diff = diffTo(decision)
    expect(diff).toMatchObject({
      changed: 0,
      other_deadline: 0,
      other_details: 1,
      identical: false,
    })
  })

  test('tells pools that appear or vanish, whatever the case of their ids', () => {
    const upper = {
      ...first,
      subject: { ...first.subject, cluster: first.subject.cluster.toUpperCase() },
    }
    const diff = diffDecisions(withDecisions([first, second]), withDecisions([upper, ...rest]))
    expect(diff.decisions).toBe(6)
    expect(diff.changes.map(({ before, after }) => [before === null, after === null])).toEqual([
      ...rest.map(() => [true, false]),
      [false, true],
    ])
    expect(textOf(diff)).toContain('1 pool: vanish: up-to-date (image.none-newer)')
    expect(textOf(diff)).toContain('4 pools: appear: waiting (window.closed)')
  })

  test('is not identical when one has a pool more at its end', () => {
    const less = withDecisions(record.decisions.slice(0, -1))
    expect(diffDecisions(less, record)).toMatchObject({ identical: false, changed: 1 })
    expect(diffDecisions(record, less)).toMatchObject({ identical: false, changed: 1 })
  })

  test('sees another order, which is no change', () => {
    const diff = diffDecisions(record, withDecisions(record.decisions.toReversed()))
    expect(diff).toMatchObject({ identical: false, changed: 0, other_details: 0 })
  })

  test('tells a pool twice that stands twice', () => {
    const diff = diffDecisions(
      withDecisions([first]),
      withDecisions([first, { ...first, verdict: 'held' }]),
    )
    expect(diff).toMatchObject({ decisions: 2, changed: 1 })
  })

  test('knows findings by code and ring, whatever their numbers are', () => {
    const finding = (ring: string | null, message: string): PolicyFinding => {
      return { code: 'ring.empty', ring, message, cures: ['Put pools into it.'] }
    }
    const before = { ...record, findings: [finding('a', '3 pools'), finding('b', '1 pool')] }
    const after = { ...record, findings: [finding('a', '4 pools'), finding('c', '1 pool')] }
    const diff = diffDecisions(before, after)
    expect(diff.findings.new.map(({ ring }) => ring)).toEqual(['c'])
    expect(diff.findings.solved.map(({ ring }) => ring)).toEqual(['b'])
    const text = textOf(diff)
    expect(text).toContain(
      'New findings on the policy: 1\n  ring.empty (ring c): 1 pool\n      cure: Put pools into it.',
    )
    expect(text).toContain('Solved findings on the policy: 1\n  ring.empty (ring b)')
  })

  test('says the same of its parts and its numbers, for any two records', () => {
    const decisions = fc.subarray([...record.decisions]).chain((some) => {
      const verdicts = fc.constantFrom('waiting', 'eligible', 'held')
      return fc.tuple(fc.constant(some), fc.array(verdicts, { minLength: 6, maxLength: 6 }))
    })
    const build = ([some, verdicts]: readonly [readonly Decision[], readonly string[]]): Result => {
      return withDecisions(
        some.map((each, at) => Object.assign({}, each, { verdict: verdicts[at] })),
      )
    }
    fc.assert(
      fc.property(decisions, decisions, (one, other) => {
        const [before, after] = [build(one), build(other)]
        const there = diffDecisions(before, after)
        const back = diffDecisions(after, before)
        expect(there.changed).toBe(back.changed)
        expect(there.decisions).toBe(back.decisions)
        expect(there.changed).toBe(there.changes.length)
        const grouped = groupChanges(there.changes).flatMap(({ changes }) => changes)
        expect(grouped).toHaveLength(there.changed)
        const appeared = there.changes.filter((change) => change.before === null).length
        expect(there.decisions).toBe(before.decisions.length + appeared)
        const counted = Object.values(there.after.by_verdict).reduce((sum, each) => sum + each, 0)
        expect(counted).toBe(after.decisions.length)
      }),
    )
  })
})

describe('The groups of a diff', () => {
  const later = { next_eligible_at: '2026-12-01T00:00:00Z' }
  const held = record.decisions.map((decision, at): Decision => {
    return Object.assign({}, decision, later, at < 2 ? { verdict: 'held' as const } : {})
  })
  const diff = diffDecisions(record, withDecisions(held))

  test('are by verdict and reason, the largest first', () => {
    expect(groupChanges(diff.changes).map(({ title, changes }) => [title, changes.length])).toEqual(
      [
        ['waiting (window.closed), with another next time', 4],
        ['up-to-date (image.none-newer) → held (image.none-newer)', 2],
      ],
    )
  })

  test('show as many pools as are asked for', () => {
    expect(textOf(diff, 1)).toContain('  … and 3 more: see them with --limit 4')
    expect(textOf(diff, 0)).not.toContain('rg-pay/')
    expect(textOf(diff, 4)).not.toContain('more: see')
  })
})
