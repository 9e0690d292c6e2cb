import { describe, expect, it } from '@jest/globals'
import { compilePolicy, readStarts } from '../../src/policy/compile.ts'
import { proofLevels } from '../../src/policy/document.ts'
import { policyDocument, ring } from './build-policy.ts'

const day = 86_400_000

describe('a policy made ready for the gates', () => {
  const document = policyDocument({
    zone: 'Europe/Berlin',
    rings: [
      ring('one', { soak: '36h', 'min-age': '2d', proof: { share: '50%', pools: 2 } }),
      ring('two', {
        first: 'one-pool',
        engine: 'snapshot',
        windows: ['Sat 01:00-02:00'],
        maintenance: 'default',
        budget: { ring: { pools: '3 per 12h', 'clusters-at-once': 4 }, region: {} },
        failures: 3,
        rollback: 'automatic',
        probes: ['https://example.com'],
      }),
    ],
    budget: { fleet: { 'clusters-at-once': 9 } },
    denials: [
      { image: '*', reason: 'r', until: '2026-12-01' },
      { image: '*', reason: 'r' },
    ],
    holds: [{ rings: ['one'], reason: 'r', until: '2026-12-01T00:00:00Z' }],
    deadlines: [{ rings: [], 'max-image-age': '60d', ahead: '7d', relax: ['age'] }],
    floors: [
      { family: '*', below: '202610.01.0', by: '2026-12-01', reason: 'r', ahead: '0d', relax: [] },
    ],
  })
  const policy = compilePolicy(document, 'main@1')

  it('has durations in milliseconds and limits as numbers', () => {
    expect(policy.rings).toMatchObject([
      { name: 'one', index: 0, soak: 1.5 * day, min_age: 2 * day, one_pool_first: false },
      { name: 'two', index: 1, soak: 0, min_age: 0, one_pool_first: true, engine: 'snapshot' },
    ])
    expect(policy.rings[0]).toMatchObject({
      proof: { share_percent: 50, pools: 2 },
      maintenance: undefined,
      windows: [],
      budget: { ring: {}, region: {} },
    })
    expect(policy.rings[1]).toMatchObject({
      maintenance: 'default',
      budget: { ring: { starts: { count: 3, period: day / 2 }, clusters: 4 }, region: {} },
    })
    expect(policy).toMatchObject({
      ref: 'main@1',
      zone: 'Europe/Berlin',
      fleet: { clusters: 9 },
      document,
    })
  })

  it('has the ring settings of apply, with the level of the proof as a V number', () => {
    expect(policy.rings[0]).toMatchObject({ failures: 0, rollback: 'offer', probes: [] })
    expect(policy.rings[1]).toMatchObject({
      failures: 3,
      rollback: 'automatic',
      probes: ['https://example.com'],
    })
    const levels = proofLevels.map((level) => {
      const proof = { share: '1%', pools: 1, level }
      return compilePolicy(policyDocument({ rings: [ring('one', { proof })] }), 'x').rings[0]?.proof
    })
    expect(levels).toEqual(
      ['V0', 'V1', 'V2', 'V3'].map((level) => ({ share_percent: 1, pools: 1, level })),
    )
  })

  it('is refused where a share is no percentage', () => {
    for (const share of ['1050%', '50% of all', '50']) {
      const rings = [ring('one', { proof: { share, pools: 1 } })]
      expect(() => compilePolicy(policyDocument({ rings }), 'x')).toThrow(`cannot read "${share}"`)
    }
  })

  it('has no limit of starts where the period is no duration', () => {
    expect(readStarts('10 per 24h')).toEqual({ count: 10, period: day })
    for (const text of ['10 per soon', '10 per 0', 'ten per 24h']) {
      expect(readStarts(text)).toBeUndefined()
    }
  })

  it('has what is done on GitHub', () => {
    const pulls = {
      labels: ['a'],
      reviewers: ['b'],
      'team-reviewers': ['c'],
      assignees: ['d'],
      draft: true,
      limit: 5,
    }
    const dashboard = { enabled: false, approve: true, title: 'x' }
    const apply = { events: ['deployment'], deployments: true } as const
    const over = { 'pull-requests': pulls, dashboard, apply }
    expect(compilePolicy(policyDocument(over), 'x')).toMatchObject({
      pull_requests: {
        labels: ['a'],
        reviewers: ['b'],
        team_reviewers: ['c'],
        assignees: ['d'],
        draft: true,
        limit: 5,
      },
      dashboard,
      apply,
    })
  })

  it('is open at any time without windows, and else only inside', () => {
    const [one, two] = policy.rings
    const sunday = Date.UTC(2026, 10, 22)
    expect(one?.open.earliest(sunday, sunday + day)).toBe(sunday)
    expect(two?.open.earliest(sunday, sunday + 7 * day)).toBe(Date.UTC(2026, 10, 28))
  })

  it('has moments in its own zone', () => {
    const berlin = Date.UTC(2026, 10, 30, 23)
    expect(policy.denials.map(({ until }) => until)).toEqual([berlin, undefined])
    expect(policy.holds.map(({ until }) => until)).toEqual([Date.UTC(2026, 11, 1)])
    expect(policy.floors).toMatchObject([{ by: berlin, ahead: 0, url: undefined }])
    expect(policy.deadlines).toEqual([
      { rings: [], max_image_age: 60 * day, ahead: 7 * day, relax: ['age'] },
    ])
  })

  it.each([
    ['a duration', { rings: [ring('one', { soak: 'soon' })] }, 'cannot read "soon"'],
    [
      'a share',
      { rings: [ring('one', { proof: { share: 'half', pools: 1 } })] },
      'cannot read "half"',
    ],
    ['a window', { rings: [ring('one', { windows: ['Monday'] })] }, 'window Monday: '],
    ['a limit', { budget: { fleet: { pools: 'ten' } } }, 'cannot read "ten"'],
    ['a date', { denials: [{ image: '*', reason: 'r', until: 'later' }] }, 'cannot read "later"'],
    [
      'a freeze',
      { freezes: [{ from: 'x', to: 'y', zone: 'UTC', reason: 'r', rings: [], regions: [] }] },
      'cannot read "x"',
    ],
  ])('refuses %s that it cannot read', (_, over, message) => {
    expect(() => compilePolicy(policyDocument(over), 'x')).toThrow(RangeError)
    expect(() => compilePolicy(policyDocument(over), 'x')).toThrow(message)
  })

  it.each([
    ['10 per 24h', { count: 10, period: day }],
    ['1 per 90d', { count: 1, period: 90 * day }],
    ['10 per 0d', undefined],
    ['10 per', undefined],
    ['x 10 per 24h', undefined],
    ['10 per 24h x', undefined],
    ['1234567 per 24h', undefined],
  ])('reads the limit %s', (text, starts) => {
    expect(readStarts(text)).toEqual(starts)
  })
})
