import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { Decision, GateEntry } from '../../src/policy/decision.ts'
import type { PolicyDocument, RingDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { runs } from '../property-runs.ts'
import { denials, freezes, holds, type Question, questions } from './arbitrary-world.ts'

const cases = { numRuns: runs(20_000) }

function decide(
  { facts, document, history, now }: Question,
  over: Partial<PolicyDocument> = {},
): readonly Decision[] {
  return evaluate(facts, compilePolicy({ ...document, ...over }, 'a-test'), history, now)
}

function moment(iso: string | null): number {
  return iso === null ? Infinity : Date.parse(iso)
}

/** Calls back with the decisions on the same pool before and after. */
function compare(
  before: readonly Decision[],
  after: readonly Decision[],
  check: (before: Decision, after: Decision) => void,
): void {
  if (before.length !== after.length) throw new Error('a pool has gone')
  before.forEach((decision, at) => {
    const other = after[at]
    if (other === undefined) throw new Error('a pool has gone')
    check(decision, other)
  })
}

function fail(message: string, ...what: readonly unknown[]): never {
  throw new Error(`${message}: ${JSON.stringify(what, undefined, 1)}`)
}

/** One more denial, freeze or hold. */
const stops: fc.Arbitrary<(document: PolicyDocument) => Partial<PolicyDocument>> = fc.oneof(
  freezes.map((freeze) => ({ freezes: old }: PolicyDocument) => ({ freezes: [...old, freeze] })),
  denials.map((denial) => ({ denials: old }: PolicyDocument) => ({ denials: [...old, denial] })),
  holds.map((hold) => ({ holds: old }: PolicyDocument) => ({ holds: [...old, hold] })),
)

describe('the decision', () => {
  it('never becomes yes by one more denial, freeze or hold', () => {
    fc.assert(
      fc.property(questions, stops, (question, stop) => {
        compare(decide(question), decide(question, stop(question.document)), (loose, strict) => {
          if (strict.verdict === 'eligible' && loose.verdict !== 'eligible') {
            fail('became eligible', loose, strict)
          }
          // A stop can change which image is offered, but never bring an earlier time for the same.
          const same = strict.verdict === loose.verdict && strict.to === loose.to
          if (same && moment(strict.next_eligible_at) < moment(loose.next_eligible_at)) {
            fail('became earlier', loose, strict)
          }
        })
      }),
      cases,
    )
  })

  it('never comes later by a shorter soak or minimum age', () => {
    const shorter = fc.record({
      key: fc.constantFrom('soak' as const, 'min-age' as const),
      ring: fc.integer({ min: 0, max: 2 }),
      to: fc.constantFrom('0d', '6h', '1d'),
    })
    const lengths: Readonly<Record<string, number>> = {
      '0d': 0,
      '6h': 6,
      '12h': 12,
      '1d': 24,
      '2d': 48,
      '5d': 120,
      '20d': 480,
      '30d': 720,
    }
    fc.assert(
      fc.property(questions, shorter, (question, { key, ring, to }) => {
        const { rings } = question.document
        const old = rings[ring]?.[key] ?? '0d'
        if ((lengths[to] ?? 0) >= (lengths[old] ?? 0)) return
        const changed = rings.map(
          (each, at): RingDocument => (at === ring ? { ...each, [key]: to } : each),
        )
        compare(decide(question), decide(question, { rings: changed }), (long, short) => {
          if (moment(short.next_eligible_at) > moment(long.next_eligible_at)) {
            fail('moved later', { key, ring, old, to }, long, short)
          }
        })
      }),
      cases,
    )
  })

  it('passes all time gates at the next eligible time, and not all of them a second before', () => {
    const timed = new Set([
      'denied',
      'hold',
      'soak',
      'age',
      'freeze',
      'window',
      'maintenance',
      'budget',
    ])
    const waits = (entry: GateEntry): boolean => {
      return (
        entry.mode === 'enforce' &&
        timed.has(entry.gate) &&
        entry.result !== 'pass' &&
        entry.result !== 'not-applicable'
      )
    }
    let checked = 0
    fc.assert(
      fc.property(questions, (question) => {
        // Deadlines have a truth table of their own: they set gates aside that go on waiting.
        const calm = { ...question, document: { ...question.document, deadlines: [], floors: [] } }
        for (const decision of decide(calm)) {
          const next = decision.next_eligible_at
          if (next === null || moment(next) === moment(calm.now)) continue
          checked += 1
          const { cluster, pool } = decision.subject
          // What becomes known in between, as a first sight, belongs to another question.
          const known = historyUpTo(calm)
          const gates = (time: number): readonly GateEntry[] => {
            const then = decide({ ...known, now: new Date(time).toISOString() })
            const again = then.find(
              ({ subject }) => subject.cluster === cluster && subject.pool === pool,
            )
            return again?.to === decision.to ? again.gates : []
          }
          const there = gates(moment(next)).filter(waits)
          if (there.length > 0) fail('still waits', decision, there)
          const before = gates(moment(next) - 1_000)
          if (before.length > 0 && !before.some(waits)) fail('could go before', decision, before)
        }
      }),
      cases,
    )
    expect(checked).toBeGreaterThan(0)
  })
})

/** The question without what the history learns after its moment. */
function historyUpTo(question: Question): Question {
  const { history, now } = question
  const before = ({ at }: { readonly at: string }): boolean => moment(at) <= moment(now)
  return {
    ...question,
    history: {
      ...history,
      first_seen: history.first_seen.filter(before),
      started: history.started.filter(before),
      proven: history.proven.filter(before),
      failed: history.failed
        .filter(before)
        .filter((each) => each.cleared_at === undefined || moment(each.cleared_at) <= moment(now)),
      refusals: history.refusals.filter(before),
      holds: history.holds.filter(before),
    },
  }
}
