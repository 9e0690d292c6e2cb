import { describe, expect, it } from '@jest/globals'
import type { GateEntry } from '../../src/policy/decision.ts'
import type { History } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { decisionOn, gateEntry, historyOf, policyOf, ring } from './build-policy.ts'

const family = 'AKSAzureLinux-aclgen2TL'
/** Older to newer, which is not the order of the letters. */
const [running, first, second, newest] = [
  '202608.20.0',
  '202610.08.9',
  '202610.08.10',
  '202610.20.0',
].map((version) => `${family}-${version}`) as [string, string, string, string]
const { id } = clusterFacts([])

/** What the engine gate says of production, whose region has the newest image. */
function engineOf(history: Partial<History>, canaries = ['canary']): GateEntry {
  const latest = latestFact({ image: newest })
  const pools = [...canaries, 'prod'].map((name) =>
    poolFacts({ name, image: name === 'prod' ? running : second, latest }),
  )
  const rings = [
    ring('canary', { match: { pools: ['canary*'] } }),
    ring('prod', { match: { pools: ['prod'] } }),
  ]
  const facts = factsOf([clusterFacts(pools)])
  const now = '2026-11-23T06:00:00Z'
  return gateEntry(
    decisionOn(facts, policyOf({ rings }), historyOf(history), now, 'prod'),
    'engine',
  )
}

function proven(...images: readonly string[]): History['proven'] {
  return images.map((image) => {
    return { cluster: id, pool: 'canary', image, at: '2026-11-10T00:00:00Z' }
  })
}

describe('an image that can no longer be had', () => {
  it('is the newest of those that the ring before has proven', () => {
    expect(engineOf({ proven: proven(first, second) })).toMatchObject({
      code: 'image.moved',
      evidence: { latest: newest, proven: second },
    })
  })

  it('is not one that too few pools of the ring before have proven', () => {
    const entry = engineOf({ proven: proven(second) }, ['canary', 'canary2'])
    expect(entry.result).toBe('pass')
  })

  it('is not one that was approved where no approval is asked', () => {
    const approvals = [{ ring: 'prod', family, version: '202610.08.10' }]
    expect(engineOf({ approvals }).result).toBe('pass')
  })
})

describe('the next time where AKS has moved on', () => {
  const approvals = [{ ring: 'prod', family, version: '202610.08.10' }]
  const now = '2026-11-23T06:00:00Z'

  /** Production asks for a yes; `prod` has the image `running`. */
  function asked(history: Partial<History>) {
    const latest = latestFact({ image: newest })
    const pools = [
      poolFacts({ name: 'canary', image: newest, latest }),
      poolFacts({ name: 'prod', image: running, latest }),
    ]
    const rings = [
      ring('canary', { match: { pools: ['canary'] } }),
      ring('prod', { match: { pools: ['prod'] }, approval: 'pull-request' }),
    ]
    const facts = factsOf([clusterFacts(pools)])
    return decisionOn(facts, policyOf({ rings }), historyOf(history), now, 'prod')
  }

  it('is told from an approved image: a yes to the one of now clears both', () => {
    const decision = asked({ approvals, proven: proven(newest) })
    expect(gateEntry(decision, 'engine')).toMatchObject({ code: 'image.moved' })
    expect(decision).toMatchObject({ reason_code: 'approval.missing', next_eligible_at: now })
  })

  it('is none where the ring is still without a proof of the image of now', () => {
    const decision = asked({ approvals, proven: proven(second) })
    expect(decision).toMatchObject({ next_eligible_at: null })
  })
})
