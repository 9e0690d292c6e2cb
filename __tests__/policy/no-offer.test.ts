import { describe, expect, it } from '@jest/globals'
import type { PoolFacts, Problem } from '../../src/domain/facts.ts'
import type { GateMode } from '../../src/policy/decision.ts'
import { noHistory } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { decisionOn, policyDocument, policyOf } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const problem = {
  scope: clusterId,
  reading: 'latest',
  code: 'api.throttled',
  message: 'Too many.',
} satisfies Problem
const read = { read_from: clusterId, read_at: now, basis: 'own' } as const

function decided({ latest, ...over }: Partial<PoolFacts>, mode: GateMode) {
  const gates = { ...policyDocument().gates, image: mode, lifecycle: mode, support: mode }
  const { latest: _, ...pool } = poolFacts(over)
  const facts = factsOf([clusterFacts([latest === undefined ? pool : { ...pool, latest }])])
  return decisionOn(facts, policyOf({ gates }), noHistory, now)
}

describe.each(['warn', 'off'] as const)('with the gates of the pool on %s', (mode) => {
  it.each<[string, Partial<PoolFacts>, string, string]>([
    [
      'the latest image could not be read',
      { latest: { ...read, problem } },
      'api.throttled',
      'The latest image could not be read: Too many.',
    ],
    [
      'the latest image has no order with the running one',
      { latest: latestFact({ image: 'custom' }) },
      'image.not-comparable',
      'AKS would install custom, which has no order with the running image.',
    ],
    [
      'Azure names no latest image',
      { latest: latestFact({ image: '' }) },
      'image.latest-missing',
      'Azure names no latest image for this pool.',
    ],
    [
      'nothing is known of the latest image',
      {},
      'image.latest-missing',
      'Azure names no latest image for this pool.',
    ],
    [
      'nobody asked for the latest image',
      { latest_not_asked: 'no-image-upgrades', mode: 'Machines' },
      'evidence.incomplete',
      'A fact that the decision needs is missing.',
    ],
  ])('a pool is unknown, not eligible, where %s', (_, over, code, message) => {
    expect(decided(over, mode)).toMatchObject({
      verdict: 'unknown',
      reason_code: code,
      message,
      to: null,
      next_eligible_at: null,
    })
  })
})
