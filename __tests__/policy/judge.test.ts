import { describe, expect, it } from '@jest/globals'
import type { PolicyDocument } from '../../src/policy/document.ts'
import type { History } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, newest, poolFacts } from './build-facts.ts'
import { decisionOn, gateEntry, historyOf, policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z' // a Monday

function decided(policy: Partial<PolicyDocument>, history: Partial<History> = {}) {
  const facts = factsOf([clusterFacts([poolFacts()])])
  return decisionOn(facts, policyOf(policy), historyOf(history), now)
}

describe('what a gate says, in words', () => {
  it('holds a verdict only where it is another one than that of the code', () => {
    const denials = [{ image: newest, reason: 'recalled' }]
    expect(gateEntry(decided({ denials }), 'denied')).toStrictEqual({
      gate: 'denied',
      mode: 'enforce',
      result: 'block',
      code: 'image.denied',
      evidence: { image: newest, reason: 'recalled' },
      clears_when: expect.any(String),
      message: `The policy denies ${newest}: recalled.`,
    })
  })
})

describe('a gate that passes now, and no more when the others do', () => {
  const limited = { ring: { pools: '1 per 24h' }, region: {} }
  const rings = [ring('one', { windows: ['Mon 00:00-12:00'], budget: limited })]
  const started = [{ cluster: clusterId, pool: 'user1', image: newest, at: '2026-11-23T05:00:00Z' }]

  it('is waited for', () => {
    expect(decided({ rings }, { started })).toMatchObject({
      reason_code: 'budget.period-used',
      next_eligible_at: '2026-11-30T00:00:00Z',
    })
  })

  it('can be set aside by a deadline like any other one', () => {
    const deadlines = [
      { rings: [], 'max-image-age': '1d', ahead: '0d', relax: ['window'] },
    ] as const
    expect(decided({ rings, deadlines }, { started })).toMatchObject({
      reason_code: 'budget.period-used',
      next_eligible_at: '2026-11-24T05:00:00Z',
      relaxed: [],
    })
  })
})
