import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import { notApplicable, pass } from '../../src/policy/gate.ts'
import { ageGate } from '../../src/policy/gates/age.ts'
import { approvalGate } from '../../src/policy/gates/approval.ts'
import { deniedGate } from '../../src/policy/gates/denied.ts'
import { freezeGate } from '../../src/policy/gates/freeze.ts'
import { holdGate } from '../../src/policy/gates/hold.ts'
import { imageGate } from '../../src/policy/gates/image.ts'
import { ringGate } from '../../src/policy/gates/ring.ts'
import { soakGate } from '../../src/policy/gates/soak.ts'
import { windowGate } from '../../src/policy/gates/window.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterId, factsOf, newest } from './build-facts.ts'
import { historyOf, policyOf, ring } from './build-policy.ts'

import { type Case, judged, now } from './judge-alone.ts'

describe('gates that have nothing to do in this ring', () => {
  it.each([ageGate, windowGate, freezeGate, approvalGate])('$name passes bare', (gate) => {
    expect(judged(gate)).toBe(pass)
  })

  it('the soak of the last ring is nobody to wait for, that of any other one is', () => {
    const idle = (...soaks: readonly string[]): boolean | undefined => {
      const rings = soaks.map((soak, index) => ring(`r${index}`, { soak }))
      return soakGate.idle?.(worldAt(factsOf([]), policyOf({ rings }), historyOf({}), now))
    }
    expect(idle('0d', '0d', '7d')).toBe(true)
    expect(idle('0d', '7d', '0d')).toBe(false)
    expect(idle('7d', '0d', '0d')).toBe(false)
  })
})

describe('evidence', () => {
  it('tells by what the age is counted when nobody has seen the image', () => {
    expect(judged(ageGate, { ring: { 'min-age': '1d' } }).finding).toMatchObject({
      result: 'pass',
      evidence: { basis: 'version-date' },
    })
  })

  it('names no link of a refusal that has none, and no deadline sets it aside', () => {
    const refusal = { ring: 'one', image: newest, at: '2026-11-20T00:00:00Z' }
    const given: Case = { ring: { approval: 'pull-request' }, history: { refusals: [refusal] } }
    expect(judged(approvalGate, given)).toStrictEqual({
      finding: {
        result: 'block',
        code: 'approval.refused',
        firm: true,
        evidence: { ring: 'one', image: newest, refused_at: refusal.at },
      },
    })
  })

  it('of an image that is not known holds nothing but what is known', () => {
    const bare: PoolFacts = { name: 'user1' }
    expect(judged(imageGate, { bare })).toStrictEqual({ finding: { result: 'pass', evidence: {} } })
  })

  it("gives Azure's words where there are any", () => {
    const unknown = { kind: 'unknown', code: 'image.missing' } as const
    const bare: PoolFacts = { name: 'user1' }
    expect(judged(imageGate, { bare, candidate: unknown }).finding.evidence).toStrictEqual({})
    const problem = { ...unknown, problem: 'no' }
    expect(judged(imageGate, { bare, candidate: problem }).finding.evidence).toEqual({
      problem: 'no',
    })
  })

  it('says that the image does not apply where nobody asked for the latest', () => {
    expect(judged(imageGate, { candidate: { kind: 'not-asked' } }).finding.result).toBe(
      'not-applicable',
    )
  })
})

describe('denials and holds, of which one has no end', () => {
  const dated = { reason: 'for a while', until: '2026-12-01' }
  it('have no moment at which they open', () => {
    const denials = [dated, { reason: 'for good' }].map((each) => ({ image: '*', ...each }))
    expect(judged(deniedGate, { policy: { denials } })).not.toHaveProperty('opens')
    const holds = [dated, { reason: 'for good' }]
    expect(judged(holdGate, { policy: { holds } })).not.toHaveProperty('opens')
  })
})

describe('no deadline sets aside that a ring', () => {
  it('does not take the pool, or several do', () => {
    const none = { rings: [ring('one', { match: { pools: ['other'] } })] }
    expect(judged(ringGate, { policy: none }).finding).toMatchObject({ firm: true })
    const two = { rings: [ring('one'), ring('two')] }
    expect(judged(ringGate, { policy: two }).finding).toMatchObject({ firm: true })
  })

  it('is halted', () => {
    const failure = { cluster: clusterId, pool: 'user1', image: newest, at: '2026-11-20T00:00:00Z' }
    const history = { failed: [{ ...failure, ring: 'one', reason: 'drain' }] }
    expect(judged(ringGate, { history }).finding).toMatchObject({ code: 'ring.halted', firm: true })
  })

  it('has no pools to prove anything, even where it asks for none', () => {
    const first = ring('first', {
      match: { pools: ['other'] },
      proof: { share: '0%', pools: 0 },
    })
    const policy = { rings: [first, ring('one', { match: { pools: ['user1'] } })] }
    expect(judged(ringGate, { policy }).finding).toMatchObject({ code: 'ring.no-pools' })
    expect(judged(soakGate, { policy })).toBe(notApplicable)
  })
})
