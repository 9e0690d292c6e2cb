import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import { parseImage } from '../../src/domain/image.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { Decision } from '../../src/policy/decision.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { reasons } from '../../src/policy/reasons.ts'
import { runs } from '../property-runs.ts'
import { type Question, questions } from './arbitrary-world.ts'

const cases = { numRuns: runs(20_000) }

function decide({ facts, document, history, now }: Question): readonly Decision[] {
  return evaluate(facts, compilePolicy(document, 'a-test'), history, now)
}

function moment(iso: string | null): number {
  return iso === null ? Infinity : Date.parse(iso)
}

function fail(message: string, ...what: readonly unknown[]): never {
  throw new Error(`${message}: ${JSON.stringify(what, undefined, 1)}`)
}

describe('the decision', () => {
  it('is the same for the same input, in whatever order it comes', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { facts, history } = question
        const turned: Question = {
          ...question,
          facts: {
            ...facts,
            clusters: facts.clusters
              .toReversed()
              .map((cluster) => ({ ...cluster, pools: cluster.pools.toReversed() })),
          },
          history: {
            ...history,
            first_seen: history.first_seen.toReversed(),
            started: history.started.toReversed(),
            proven: history.proven.toReversed(),
            approvals: history.approvals.toReversed(),
          },
        }
        const first = JSON.stringify(decide(question))
        if (JSON.stringify(decide(turned)) !== first) fail('the order counts', question)
      }),
      cases,
    )
  })

  it('never mixes families, never goes back, and never leaves a retired OS a target', () => {
    fc.assert(
      fc.property(questions, (question) => {
        for (const decision of decide(question)) {
          const { from, to, subject, verdict } = decision
          if (subject.os_sku === 'Flatcar' && moment(question.now) >= Date.UTC(2026, 5, 8)) {
            if (to !== null || verdict !== 'unsupported') fail('a target for Flatcar', decision)
          }
          if (from === null || to === null) continue
          const [running, next] = [parseImage(from), parseImage(to)]
          if (running.kind !== 'known' || next.kind !== 'known') fail('an unknown image', decision)
          if (running.family !== next.family) fail('another family', decision)
          if (running.version >= next.version) fail('not newer', decision)
        }
      }),
      cases,
    )
  })

  it('explains every result that is no pass: evidence or a named unknown, and what clears it', () => {
    fc.assert(
      fc.property(questions, (question) => {
        for (const decision of decide(question)) {
          if (decision.message === '') fail('no message', decision)
          if (!(decision.reason_code in reasons)) fail('an unknown code', decision)
          for (const entry of decision.gates) {
            if (entry.result === 'pass' || entry.result === 'not-applicable') continue
            const explained =
              Object.keys(entry.evidence).length > 0 || entry.code === 'ring.unmatched'
            if (!explained && entry.result !== 'unknown') fail('no evidence', entry)
            if (entry.clears_when === '' || entry.message === '') fail('no way to clear', entry)
            if (entry.message.includes('undefined') || entry.message.includes('?'))
              fail('a hole', entry)
          }
          const { verdict, next_eligible_at: next } = decision
          if (verdict === 'eligible' && moment(next) !== moment(question.now))
            fail('eligible, not now', decision)
          if (verdict === 'waiting' && moment(next) === moment(question.now))
            fail('waits for now', decision)
        }
      }),
      cases,
    )
  })
})
