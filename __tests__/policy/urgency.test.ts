import { describe, expect, it } from '@jest/globals'
import type { Decision } from '../../src/policy/decision.ts'
import type { PolicyDocument, RelaxableGate, RingDocument } from '../../src/policy/document.ts'
import { clusterFacts, clusterId, factsOf, newest, older, poolFacts } from './build-facts.ts'
import { decisionOn, historyOf, policyOf, ring } from './build-policy.ts'

// The pool runs 202608.20.0. With max-image-age 60d and ahead 7d: deadline 2026-10-19, urgent from 2026-10-12.
const calm = '2026-10-11T23:59:59Z'
const urgent = '2026-10-12T00:00:00Z'
const facts = factsOf([clusterFacts([poolFacts()])])

function deadline(relax: readonly RelaxableGate[]): Partial<PolicyDocument> {
  return { deadlines: [{ rings: [], 'max-image-age': '60d', ahead: '7d', relax }] }
}

/** What stands in the way, by the name that `relax` has for it. */
const obstacles: Readonly<
  Record<string, { policy?: Partial<PolicyDocument>; ring?: Partial<RingDocument> }>
> = {
  age: { ring: { 'min-age': '80d' } },
  window: { ring: { windows: ['Sat 01:00-02:00 UTC'] } },
  freeze: {
    policy: {
      freezes: [
        {
          from: '2026-10-01',
          to: '2026-12-31',
          zone: 'UTC',
          reason: 'Year end',
          rings: [],
          regions: [],
        },
      ],
    },
  },
  hold: { policy: { holds: [{ reason: 'migration', until: '2026-12-01' }] } },
  denied: { policy: { denials: [{ image: '*', reason: 'recalled', until: '2026-12-01' }] } },
  approval: { ring: { approval: 'pull-request' } },
}

function decide(names: readonly string[], relax: readonly RelaxableGate[], at: string): Decision {
  const found = names.map((name) => obstacles[name])
  const one = ring('one', Object.assign({}, ...found.map((each) => each?.ring ?? {})))
  const policy = Object.assign({}, ...found.map((each) => each?.policy ?? {}), deadline(relax))
  return decisionOn(facts, policyOf({ ...policy, rings: [one] }), historyOf({}), at)
}

describe('a deadline sets aside the gates that the policy lists, in its order, and no others', () => {
  type Row = readonly [
    obstacles: readonly string[],
    relax: readonly RelaxableGate[],
    calm: string,
    urgent: string,
    aside: readonly string[],
  ]
  const table: readonly Row[] = [
    // in the way, relax → reason before it is urgent, reason while it is, gates set aside
    [['age'], ['age'], 'age.too-new', 'deadline.relaxed', ['age']],
    [['age'], [], 'age.too-new', 'age.too-new', []],
    [['age'], ['window'], 'age.too-new', 'age.too-new', []],
    [['age', 'window'], ['age', 'window'], 'age.too-new', 'deadline.relaxed', ['age', 'window']],
    [['age', 'window'], ['age'], 'age.too-new', 'window.closed', ['age']],
    // no more than needed, from the left
    [['window'], ['age', 'window'], 'window.closed', 'deadline.relaxed', ['window']],
    [['age'], ['age', 'window'], 'age.too-new', 'deadline.relaxed', ['age']],
    // freeze, hold, denial and approval stand unless they are named
    [
      ['freeze'],
      ['soak', 'age', 'ring', 'window', 'maintenance', 'budget'],
      'freeze.active',
      'freeze.active',
      [],
    ],
    [['freeze'], ['freeze'], 'freeze.active', 'deadline.relaxed', ['freeze']],
    [
      ['hold'],
      ['soak', 'age', 'ring', 'window', 'maintenance', 'budget'],
      'hold.active',
      'hold.active',
      [],
    ],
    [['hold'], ['hold'], 'hold.active', 'deadline.relaxed', ['hold']],
    [
      ['denied'],
      ['soak', 'age', 'ring', 'window', 'maintenance', 'budget'],
      'image.denied',
      'image.denied',
      [],
    ],
    [['denied'], ['denied'], 'image.denied', 'deadline.relaxed', ['denied']],
    [
      ['approval'],
      ['soak', 'age', 'ring', 'window', 'maintenance', 'budget'],
      'approval.missing',
      'approval.missing',
      [],
    ],
    [['approval'], ['approval'], 'approval.missing', 'deadline.relaxed', ['approval']],
    [['approval', 'age'], ['age'], 'approval.missing', 'approval.missing', ['age']],
    [
      ['approval', 'age'],
      ['age', 'approval'],
      'approval.missing',
      'deadline.relaxed',
      ['age', 'approval'],
    ],
    // nothing is set aside that would not bring an earlier time: the freeze ends after the age
    [['freeze', 'age'], ['age'], 'age.too-new', 'age.too-new', []],
  ]

  it.each(table)(
    '%j in the way, relax %j: %s, then %s with %j aside',
    (names, relax, before, then, aside) => {
      expect(decide(names, relax, calm)).toMatchObject({ reason_code: before, relaxed: [] })
      const decision = decide(names, relax, urgent)
      expect(decision.reason_code).toBe(then)
      expect(decision.relaxed.map(({ gate }) => gate)).toEqual(aside)
    },
  )

  it('keeps the result of the gate that was set aside, and says why and since when', () => {
    const decision = decide(['window'], ['window'], urgent)
    expect(decision.verdict).toBe('eligible')
    expect(decision.gates.find(({ gate }) => gate === 'window')).toMatchObject({
      result: 'wait',
      code: 'window.closed',
    })
    expect(decision.relaxed).toEqual([
      { gate: 'window', code: 'window.closed', because: 'max-image-age 60d', since: urgent },
    ])
  })

  it('tells before it is urgent that the pool can move from then on', () => {
    // Without the deadline the image would be old enough on 2026-12-27.
    expect(decide(['age'], ['age'], '2026-09-30T00:00:00Z').next_eligible_at).toBe(urgent)
    expect(decide(['age', 'window'], ['age'], '2026-09-30T00:00:00Z').next_eligible_at).toBe(
      '2026-10-17T01:00:00Z',
    )
  })

  it('names the deadline, unless support ends before', () => {
    expect(decide([], ['age'], calm).deadline_at).toBe('2026-10-19T00:00:00Z')
    const late = policyOf({
      deadlines: [{ rings: [], 'max-image-age': '90d', ahead: '0d', relax: [] }],
    })
    expect(decisionOn(facts, late, historyOf({}), calm).deadline_at).toBe('2026-11-18T00:00:00Z')
  })

  it('holds for the rings that it names', () => {
    const policy = policyOf({
      rings: [ring('one', { 'min-age': '80d' })],
      deadlines: [{ rings: ['other'], 'max-image-age': '60d', ahead: '7d', relax: ['age'] }],
    })
    expect(decisionOn(facts, policy, historyOf({}), urgent).reason_code).toBe('age.too-new')
  })
})

describe('a floor makes pools urgent that run an image below it', () => {
  const floor = (below: string, family = '*'): Partial<PolicyDocument> => ({
    floors: [
      { family, below, by: '2026-10-19', reason: 'CVE-2026-46333', ahead: '7d', relax: ['age'] },
    ],
  })
  const table: readonly (readonly [string, string, string, string])[] = [
    ['202608.20.1', '*', urgent, 'deadline.relaxed'],
    ['202608.20.0', '*', urgent, 'age.too-new'],
    ['202608.20.1', '*', calm, 'age.too-new'],
    ['202608.20.1', 'AKSAzureLinux-aclgen2TL', urgent, 'deadline.relaxed'],
    ['202608.20.1', 'AKSUbuntu-*', urgent, 'age.too-new'],
  ]
  it.each(table)('floor %s of %s at %s: %s', (below, family, at, code) => {
    const policy = policyOf({ rings: [ring('one', { 'min-age': '80d' })], ...floor(below, family) })
    expect(decisionOn(facts, policy, historyOf({}), at).reason_code).toBe(code)
  })

  it('gives its reason', () => {
    const policy = policyOf({ rings: [ring('one', { 'min-age': '80d' })], ...floor('202610.01.0') })
    expect(decisionOn(facts, policy, historyOf({}), urgent).relaxed).toEqual([
      {
        gate: 'age',
        code: 'age.too-new',
        because: 'floor 202610.01.0 (CVE-2026-46333)',
        since: urgent,
      },
    ])
  })
})

describe('a ring without proof gives way only when the policy names it', () => {
  const canary = clusterFacts([poolFacts({ name: 'c', image: older })], {
    id: clusterId.replace('pay-weu', 'canary'),
    tags: { env: 'canary' },
  })
  const prod = clusterFacts([poolFacts({ name: 'p' })], { tags: { env: 'prod' } })
  const rings = ['canary', 'prod'].map((env) => ring(env, { match: { tags: { env: [env] } } }))
  it.each([
    [['soak', 'age'], 'ring.not-proven'],
    [['ring'], 'deadline.relaxed'],
  ] as const)('relax %j: %s', (relax, code) => {
    const policy = policyOf({ rings, ...deadline(relax) })
    const decision = decisionOn(factsOf([canary, prod]), policy, historyOf({}), urgent, 'p')
    expect(decision).toMatchObject({ reason_code: code, to: newest })
  })
})
