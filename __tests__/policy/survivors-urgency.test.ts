import { describe, expect, it } from '@jest/globals'
import { since } from '../../src/domain/time/time-set.ts'
import type { DeadlineDocument, RelaxableGate } from '../../src/policy/document.ts'
import { nextEligible, type TimedGate } from '../../src/policy/next-eligible.ts'
import { type Urgency, urgencyOf } from '../../src/policy/urgency.ts'
import { poolFacts } from './build-facts.ts'
import { policyOf } from './build-policy.ts'

describe('of several deadlines', () => {
  const deadline = (age: string, over: Partial<DeadlineDocument> = {}): DeadlineDocument => {
    return { rings: [], 'max-image-age': age, ahead: '0d', relax: [], ...over }
  }
  const because = (deadlines: readonly DeadlineDocument[], ring = 'b'): string | undefined => {
    return urgencyOf(poolFacts(), ring, policyOf({ deadlines }))?.because
  }

  it('the first to come counts, the earlier in the policy among equals', () => {
    expect(because([deadline('30d'), deadline('60d')])).toBe('max-image-age 30d')
    expect(because([deadline('60d'), deadline('30d')])).toBe('max-image-age 30d')
    expect(because([deadline('30d'), deadline('31d', { ahead: '1d' })])).toBe('max-image-age 30d')
  })

  it('those count that name the ring, among others', () => {
    expect(because([deadline('30d', { rings: ['a', 'b'] })])).toBe('max-image-age 30d')
    expect(because([deadline('30d', { rings: ['a', 'b'] })], 'c')).toBeUndefined()
  })

  it('no floor counts for an image of an unknown form', () => {
    const floors = [
      { family: '*', below: '202610.01.0', by: '2026-10-19', reason: 'x', ahead: '7d', relax: [] },
    ]
    expect(urgencyOf(poolFacts({ image: 'custom' }), 'a', policyOf({ floors }))).toBeUndefined()
  })
})

describe('the next time', () => {
  const urgent = (from: number, relax: readonly RelaxableGate[]): Urgency => {
    return { deadline: from + 50, from, relax, because: 'a test' }
  }

  it('sets no gate aside that brings nothing', () => {
    const gates: readonly TimedGate[] = [
      { gate: 'window', result: 'wait', opens: since(800) },
      { gate: 'budget', result: 'wait', opens: since(200) },
      { gate: 'freeze', result: 'wait', opens: since(500) },
    ]
    expect(nextEligible(gates, urgent(50, ['window', 'budget']), 100, 1000)).toMatchObject({
      at: 500,
      relaxed: ['window'],
    })
  })

  it('does not wait for the deadline of a gate that does not apply', () => {
    const gates: readonly TimedGate[] = [{ gate: 'soak', result: 'not-applicable' }]
    expect(nextEligible(gates, urgent(300, ['soak']), 100, 1000).at).toBe(100)
  })
})
