import { describe, expect, it } from '@jest/globals'
import type { ClusterFacts, MaintenanceFacts, PoolFacts } from '../../src/domain/facts.ts'
import type { Decision, GateEntry, GateName } from '../../src/policy/decision.ts'
import type {
  DenialDocument,
  FreezeDocument,
  HoldDocument,
  PolicyDocument,
  RingDocument,
} from '../../src/policy/document.ts'
import type { History, HoldEntry, PoolEvent } from '../../src/policy/history.ts'
import { clusterFacts, clusterId, factsOf, newest, older, poolFacts } from './build-facts.ts'
import { decisionOn, gateEntry, historyOf, policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z' // a Monday

interface Case {
  readonly policy?: Partial<PolicyDocument>
  readonly ring?: Partial<RingDocument>
  readonly history?: Partial<History>
  readonly pool?: Partial<PoolFacts>
  readonly cluster?: Partial<ClusterFacts>
  readonly now?: string
}

function decide(given: Case): Decision {
  const facts = factsOf([clusterFacts([poolFacts(given.pool)], given.cluster)])
  const policy = policyOf({ rings: [ring('one', given.ring)], ...given.policy })
  return decisionOn(facts, policy, historyOf(given.history ?? {}), given.now ?? now)
}

function entry(gate: GateName, given: Case): GateEntry {
  return gateEntry(decide(given), gate)
}

describe('denied', () => {
  const denial = (over: Partial<DenialDocument>): Case => ({
    policy: { denials: [{ reason: 'recalled', ...over }] },
  })
  const table: readonly (readonly [Partial<DenialDocument>, boolean])[] = [
    [{ image: newest }, true],
    [{ image: newest.toLowerCase() }, true],
    [{ image: 'AKSAzureLinux-*' }, true],
    [{ image: '*-202610.08.0' }, true],
    [{ image: older }, false],
    [{ family: 'AKSAzureLinux-aclgen2TL' }, true],
    [{ family: 'AKSAzureLinux-V3*' }, false],
    [{ family: '*', from: '202610.08.0' }, true],
    [{ family: '*', from: '202610.08.1' }, false],
    [{ family: '*', below: '202610.08.0' }, false],
    [{ family: '*', below: '202610.08.1' }, true],
    [{ family: '*', from: '202609.01.0', below: '202611.01.0' }, true],
    [{ family: '*', from: '202609.01.0', below: '202610.01.0' }, false],
    [{ family: '*', from: '20269.01.0' }, true],
    [{ image: '*', until: '2026-11-23' }, false],
    [{ image: '*', until: '2026-11-23T06:00:00Z' }, false],
    [{ image: '*', until: '2026-11-23T06:00:01Z' }, true],
  ]
  it.each(table)('%j denies the image: %s', (over, denied) => {
    const decision = decide(denial(over))
    expect(decision.verdict).toBe(denied ? 'blocked' : 'eligible')
    expect(decision.reason_code).toBe(denied ? 'image.denied' : 'image.newer')
  })

  it('denies an image without a version, whatever the range', () => {
    const custom = { image: 'AKSAzureLinux-aclgen2TL-1', latest: undefined }
    expect(
      decide({ ...denial({ image: '*', from: '202610.08.1' }), pool: custom as never }).verdict,
    ).toBe('unknown')
  })

  it('gives reason and link, and the end when all denials have one', () => {
    const url = 'https://example.com/5238'
    const dated = { image: '*', reason: 'breaks proxies', url, until: '2026-12-01' }
    expect(entry('denied', denial(dated))).toMatchObject({
      result: 'block',
      evidence: { image: newest, reason: 'breaks proxies', url, until: '2026-12-01' },
      clears_at: '2026-12-01T00:00:00Z',
      message: `The policy denies ${newest}: breaks proxies. See ${url} The denial ends Tue 2026-12-01 00:00 UTC.`,
    })
    expect(decide(denial(dated)).next_eligible_at).toBe('2026-12-01T00:00:00Z')
    const both = { policy: { denials: [dated, { image: '*', reason: 'for good' }] } }
    expect(entry('denied', both)).not.toHaveProperty('clears_at')
    const twice = { policy: { denials: [dated, { ...dated, until: '2026-12-05' }] } }
    expect(entry('denied', twice)).toMatchObject({ clears_at: '2026-12-05T00:00:00Z' })
  })
})

describe('hold', () => {
  const byPolicy: readonly (readonly [Partial<HoldDocument>, boolean])[] = [
    [{ rings: ['one'] }, true],
    [{ rings: ['two', 'one'] }, true],
    [{ rings: ['two'] }, false],
    [{ clusters: ['*/pay-*'] }, true],
    [{ clusters: ['*/web'] }, false],
    [{ clusters: ['*/web', 'rg-pay/*'] }, true],
    [{ pools: ['system', 'user1'] }, true],
    [{ images: [older, newest] }, true],
    [{ pools: ['user*'] }, true],
    [{ pools: ['system'] }, false],
    [{ images: [newest] }, true],
    [{ images: [older] }, false],
    [{ rings: ['one'], pools: ['system'] }, false],
    [{ rings: ['one'], pools: ['user1'], clusters: ['rg-pay/pay-weu'] }, true],
    [{ rings: ['one'], until: '2026-11-23' }, false],
    [{ rings: ['one'], until: '2026-11-24' }, true],
  ]
  it.each(byPolicy)('of the policy: %j holds %s', (over, holds) => {
    const decision = decide({ policy: { holds: [{ reason: 'migration', ...over }] } })
    expect(decision.verdict).toBe(holds ? 'held' : 'eligible')
  })

  const byJournal: readonly (readonly [Partial<HoldEntry>, boolean])[] = [
    [{ ring: 'one' }, true],
    [{ ring: 'two' }, false],
    [{ cluster: clusterId.toUpperCase() }, true],
    [{ cluster: `${clusterId}2` }, false],
    [{ pool: 'USER1' }, true],
    [{ pool: 'user2' }, false],
    [{ image: newest }, true],
    [{ image: older }, false],
    [{ ring: 'one', image: older }, false],
    [{ at: '2026-11-23T06:00:01Z' }, false],
    [{ until: '2026-11-23T06:00:00Z' }, false],
    [{ until: '2026-11-23T06:00:01Z' }, true],
    [{ until: '2026-11-23' }, false],
    [{ until: '2026-11-24' }, true],
    [{ at: '2026-11-23T06:00:00Z' }, true],
  ]
  it.each(byJournal)('of the journal: %j holds %s', (over, holds) => {
    const hold = { reason: 'rolled back', at: '2026-11-20T00:00:00Z', ...over }
    expect(decide({ history: { holds: [hold] } }).verdict).toBe(holds ? 'held' : 'eligible')
  })

  it('says why, where it was set and when the last of them ends', () => {
    const holds = [
      { rings: ['one'], reason: 'migration', until: '2026-11-25' },
      { rings: ['one'], reason: 'audit', until: '2026-11-30' },
    ]
    const given = { policy: { holds } }
    expect(entry('hold', given)).toMatchObject({
      result: 'block',
      code: 'hold.active',
      evidence: { reason: 'migration', set_in: 'policy', holds: 2 },
      clears_at: '2026-11-30T00:00:00Z',
      message: 'On hold: migration. The hold ends Mon 2026-11-30 00:00 UTC.',
    })
    expect(decide(given).next_eligible_at).toBe('2026-11-30T00:00:00Z')
  })

  it('says that the journal holds it, and ends at a day in UTC', () => {
    const hold = {
      pool: 'user1',
      reason: 'rolled back',
      at: '2026-11-20T00:00:00Z',
      until: '2026-11-25',
    }
    const given = { policy: { zone: 'Europe/Berlin' }, history: { holds: [hold] } }
    expect(entry('hold', given)).toMatchObject({
      evidence: { reason: 'rolled back', set_in: 'journal', holds: 1 },
      clears_at: '2026-11-25T00:00:00Z',
    })
  })

  it('counts only holds that still stand', () => {
    const holds = [
      { rings: ['one'], reason: 'over', until: '2026-11-20' },
      { rings: ['one'], reason: 'stands', until: '2026-11-25' },
    ]
    expect(entry('hold', { policy: { holds } })).toMatchObject({
      evidence: { reason: 'stands', holds: 1 },
    })
  })

  it('has no next time when one of them has no end', () => {
    const holds = [
      { rings: ['one'], reason: 'a' },
      { rings: ['one'], reason: 'b', until: '2026-11-25' },
    ]
    expect(decide({ policy: { holds } }).next_eligible_at).toBeNull()
  })
})

describe('age', () => {
  const seen = (at: string, region = 'westeurope'): Partial<History> => ({
    first_seen: [{ image: newest, region, at }],
  })
  const table: readonly (readonly [string, string, Partial<History>, string, string | null])[] = [
    // min-age, now, history → reason, next; the version is of 2026-10-08
    ['7d', '2026-10-14T23:59:59Z', {}, 'age.too-new', '2026-10-15T00:00:00Z'],
    ['7d', '2026-10-15T00:00:00Z', {}, 'image.newer', '2026-10-15T00:00:00Z'],
    ['0d', '2026-10-08T00:00:00Z', {}, 'image.newer', '2026-10-08T00:00:00Z'],
    ['36h', '2026-10-08T00:00:00Z', {}, 'age.too-new', '2026-10-09T12:00:00Z'],
    // first seen in the region counts, not the version
    [
      '7d',
      '2026-10-20T00:00:00Z',
      seen('2026-10-14T10:00:00Z'),
      'age.too-new',
      '2026-10-21T10:00:00Z',
    ],
    [
      '7d',
      '2026-10-21T10:00:00Z',
      seen('2026-10-14T10:00:00Z'),
      'image.newer',
      '2026-10-21T10:00:00Z',
    ],
    [
      '7d',
      '2026-10-20T00:00:00Z',
      seen('2026-10-14T10:00:00Z', 'northeurope'),
      'image.newer',
      '2026-10-20T00:00:00Z',
    ],
    // a sight that lies after the moment that is asked for is not known yet
    [
      '7d',
      '2026-10-20T00:00:00Z',
      seen('2026-10-20T00:00:01Z'),
      'image.newer',
      '2026-10-20T00:00:00Z',
    ],
  ]
  it.each(table)('min-age %s at %s with %j: %s, next %s', (age, at, history, code, next) => {
    const decision = decide({ ring: { 'min-age': age }, history, now: at })
    expect(decision).toMatchObject({ reason_code: code, next_eligible_at: next })
  })

  it('takes the first of several sights', () => {
    const first_seen = ['2026-10-15T00:00:00Z', '2026-10-12T00:00:00Z', '2026-10-13T00:00:00Z'].map(
      (at) => ({ image: newest, region: 'westeurope', at }),
    )
    const given = {
      ring: { 'min-age': '7d' },
      history: { first_seen },
      now: '2026-10-16T00:00:00Z',
    }
    expect(entry('age', given)).toMatchObject({
      clears_at: '2026-10-19T00:00:00Z',
      evidence: { basis: 'first-seen', counted_from: '2026-10-12T00:00:00Z', min_age: '7d' },
    })
  })

  it('waits without a time when nothing tells the age', () => {
    const pool = {
      image: 'AKSAzureLinux-aclgen2TL-202613.01.0',
      latest: {
        image: 'AKSAzureLinux-aclgen2TL-202613.08.0',
        read_from: clusterId,
        read_at: now,
        basis: 'own',
      },
    } as const
    const decision = decide({ ring: { 'min-age': '1d' }, pool })
    expect(decision).toMatchObject({
      verdict: 'waiting',
      reason_code: 'age.unknown',
      next_eligible_at: null,
    })
  })

  it('explains itself', () => {
    const at = '2026-10-10T00:00:00Z'
    const policy = { zone: 'Europe/Berlin' }
    expect(entry('age', { policy, ring: { 'min-age': '7d' }, now: at })).toMatchObject({
      message: `${newest} has been out since Thu 2026-10-08 02:00 Europe/Berlin (00:00 UTC), the date of its version; an age of 7 days is asked. Old enough Thu 2026-10-15 02:00 Europe/Berlin (00:00 UTC).`,
    })
  })
})

describe('freeze', () => {
  const freeze = (over: Partial<FreezeDocument> = {}): Case => ({
    policy: {
      freezes: [
        {
          from: '2026-11-20',
          to: '2026-11-24',
          zone: 'UTC',
          reason: 'Black week',
          rings: [],
          regions: [],
          ...over,
        },
      ],
    },
  })
  const table: readonly (readonly [Partial<FreezeDocument>, string, boolean])[] = [
    [{}, '2026-11-19T23:59:59Z', false],
    [{}, '2026-11-20T00:00:00Z', true],
    [{}, '2026-11-24T23:59:59Z', true],
    [{}, '2026-11-25T00:00:00Z', false],
    [{ zone: 'Europe/Berlin' }, '2026-11-19T23:00:00Z', true],
    [{ zone: 'Europe/Berlin' }, '2026-11-24T23:00:00Z', false],
    [{ from: '2026-11-20T18:00', to: '2026-11-20T20:00' }, '2026-11-20T17:59:59Z', false],
    [{ from: '2026-11-20T18:00', to: '2026-11-20T20:00' }, '2026-11-20T18:00:00Z', true],
    [{ from: '2026-11-20T18:00', to: '2026-11-20T20:00' }, '2026-11-20T20:00:00Z', false],
    [{ rings: ['one'] }, now, true],
    [{ rings: ['two'] }, now, false],
    [{ rings: ['two', 'one'] }, now, true],
    [{ regions: ['northeurope', 'westeurope'] }, now, true],
    [{ regions: ['WestEurope'] }, now, true],
    [{ regions: ['northeurope'] }, now, false],
    [{ rings: ['one'], regions: ['northeurope'] }, now, false],
  ]
  it.each(table)('%j at %s is in force: %s', (over, at, active) => {
    const decision = decide({ ...freeze(over), now: at })
    expect(decision.verdict).toBe(active ? 'waiting' : 'eligible')
    expect(decision.reason_code).toBe(active ? 'freeze.active' : 'image.newer')
  })

  it('names the freeze that is in force, and passes without evidence beside one that is not', () => {
    const other = {
      ...freeze().policy?.freezes?.[0],
      from: '2026-12-18',
      to: '2026-12-31',
      reason: 'Year end',
    }
    const both = {
      policy: { freezes: [other as FreezeDocument, ...(freeze().policy?.freezes ?? [])] },
    }
    expect(entry('freeze', both)).toMatchObject({ evidence: { reason: 'Black week' } })
    const far = { policy: { freezes: [other as FreezeDocument] } }
    expect(entry('freeze', far)).toEqual({
      gate: 'freeze',
      mode: 'enforce',
      result: 'pass',
      evidence: {},
    })
  })

  it('gives the reason and the end', () => {
    expect(entry('freeze', freeze())).toMatchObject({
      evidence: { reason: 'Black week', from: '2026-11-20T00:00:00Z', to: '2026-11-25T00:00:00Z' },
      clears_at: '2026-11-25T00:00:00Z',
      message: 'Frozen: Black week. The freeze ends Wed 2026-11-25 00:00 UTC.',
    })
  })
})

describe('window', () => {
  const windows = ['Mon-Thu 21:00-05:00 Europe/Berlin']
  const table: readonly (readonly [string, string, string | null])[] = [
    [now, 'window.closed', '2026-11-23T20:00:00Z'],
    ['2026-11-23T19:59:59Z', 'window.closed', '2026-11-23T20:00:00Z'],
    ['2026-11-23T20:00:00Z', 'image.newer', '2026-11-23T20:00:00Z'],
    ['2026-11-24T03:59:59Z', 'image.newer', '2026-11-24T03:59:59Z'],
    ['2026-11-24T04:00:00Z', 'window.closed', '2026-11-24T20:00:00Z'],
    ['2026-11-27T03:59:59Z', 'image.newer', '2026-11-27T03:59:59Z'],
    ['2026-11-27T04:00:00Z', 'window.closed', '2026-11-30T20:00:00Z'],
    ['2026-11-23T03:00:00Z', 'window.closed', '2026-11-23T20:00:00Z'],
  ]
  it.each(table)('at %s: %s, next %s', (at, code, next) => {
    expect(decide({ ring: { windows }, now: at })).toMatchObject({
      reason_code: code,
      next_eligible_at: next,
    })
  })

  it('says which windows there are and when the next one opens', () => {
    const given = { policy: { zone: 'Europe/Berlin' }, ring: { windows } }
    expect(entry('window', given)).toMatchObject({
      message:
        'Outside of Mon-Thu 21:00-05:00 Europe/Berlin. Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).',
    })
  })
})

describe('maintenance', () => {
  const name = 'aksManagedNodeOSUpgradeSchedule'
  const weekly = {
    schedule: { kind: 'weekly', interval_weeks: 1, day_of_week: 'Tuesday' },
    duration_hours: 4,
    utc_offset: '+02:00',
    start_time: '01:00',
    not_allowed: [],
  } as const
  const given = (maintenance: MaintenanceFacts | undefined, at = now): Case => ({
    ring: { maintenance: name },
    cluster: maintenance === undefined ? {} : { maintenance },
    now: at,
  })
  const configured = (window: object = weekly): MaintenanceFacts => ({
    configurations: [{ name: name.toLowerCase(), window: window as typeof weekly }],
  })

  it.each([
    [now, 'maintenance.closed', '2026-11-23T23:00:00Z'],
    ['2026-11-23T23:00:00Z', 'image.newer', '2026-11-23T23:00:00Z'],
    ['2026-11-24T02:59:59Z', 'image.newer', '2026-11-24T02:59:59Z'],
    ['2026-11-24T03:00:00Z', 'maintenance.closed', '2026-11-30T23:00:00Z'],
  ])('at %s: %s, next %s', (at, code, next) => {
    expect(decide(given(configured(), at))).toMatchObject({
      reason_code: code,
      next_eligible_at: next,
    })
  })

  it('does not apply where the cluster has no such configuration, and counts no other', () => {
    expect(decide(given({ configurations: [] })).verdict).toBe('eligible')
    const other = { configurations: [{ name: 'aksManagedAutoUpgradeSchedule', window: weekly }] }
    expect(entry('maintenance', given(other)).result).toBe('not-applicable')
  })

  const problem = { scope: clusterId, reading: 'list', message: 'no right' } as const
  it.each([
    ['it was not read', undefined, 'maintenance.unclear'],
    [
      'reading it was forbidden',
      { configurations: [], problem: { ...problem, code: 'api.forbidden' } },
      'api.forbidden',
    ],
    [
      'reading it was throttled',
      { configurations: [], problem: { ...problem, code: 'api.throttled' } },
      'api.throttled',
    ],
    [
      'reading it failed',
      { configurations: [], problem: { ...problem, code: 'evidence.incomplete' } },
      'evidence.unreachable',
    ],
    ['it holds no window', { configurations: [{ name }] }, 'maintenance.unclear'],
    [
      'it was not understood',
      { configurations: [{ name, unreadable: 'no schedule' }] },
      'maintenance.unclear',
    ],
    [
      'every second week has no start date',
      configured({ ...weekly, schedule: { ...weekly.schedule, interval_weeks: 2 } }),
      'maintenance.unclear',
    ],
  ] as const)('is unknown when %s', (_, facts, code) => {
    expect(decide(given(facts))).toMatchObject({
      verdict: 'unknown',
      reason_code: code,
    })
  })

  it('says the window in words', () => {
    expect(entry('maintenance', given(configured()))).toMatchObject({
      message: `Outside of the cluster's own window ${name.toLowerCase()} (every week on Tuesday, 01:00 for 4 h at UTC+02:00). Opens Mon 2026-11-23 23:00 UTC.`,
    })
  })

  it('is not asked where the ring ignores it', () => {
    expect(decide({ cluster: { maintenance: configured() } }).verdict).toBe('eligible')
  })
})

describe('approval', () => {
  const approval = { ring: { approval: 'pull-request' } } as const
  const family = 'AKSAzureLinux-aclgen2TL'
  const approved = (ringName: string, version: string, of = family): Partial<History> => ({
    approvals: [{ ring: ringName, family: of, version }],
  })
  it.each([
    [{}, 'needs-approval', 'approval.missing'],
    [approved('one', '202610.08.0'), 'eligible', 'image.newer'],
    [approved('two', '202610.08.0'), 'needs-approval', 'approval.missing'],
    [approved('one', '202610.08.1'), 'needs-approval', 'approval.missing'],
    [approved('one', '202610.08.0', 'AKSAzureLinux-V3gen2'), 'needs-approval', 'approval.missing'],
  ] as const)('%j: %s (%s)', (history, verdict, code) => {
    expect(decide({ ...approval, history })).toMatchObject({ verdict, reason_code: code })
  })

  it('remembers a no to this image in this ring, even beside a yes', () => {
    const refusal = { ring: 'one', image: newest, at: '2026-11-20T00:00:00Z' }
    const yes = approved('one', '202610.08.0')
    expect(decide({ ...approval, history: { ...yes, refusals: [refusal] } })).toMatchObject({
      verdict: 'blocked',
      reason_code: 'approval.refused',
    })
    const others = [
      { ...refusal, ring: 'two' },
      { ...refusal, image: older },
      { ...refusal, at: '2026-11-24T00:00:00Z' },
    ]
    expect(decide({ ...approval, history: { ...yes, refusals: others } }).verdict).toBe('eligible')
  })

  it.each([
    ['https://github.com/acme/fleet/pull/41', ' Pull request 41 was closed.'],
    ['https://github.com/acme/fleet/pull/7', ' Pull request 7 was closed.'],
    [
      'https://github.com/acme/fleet/pull/41/files',
      ' See https://github.com/acme/fleet/pull/41/files',
    ],
    ['https://example.com/2', ' See https://example.com/2'],
    [undefined, ' 00:00 UTC.'],
  ])('names the pull request of a no: %s', (url, end) => {
    const refusal = { ring: 'one', image: newest, at: '2026-11-20T00:00:00Z' }
    const refusals = [url === undefined ? refusal : { ...refusal, url }]
    const { message } = decide({ ...approval, history: { refusals } })
    expect(message.endsWith(end) ? end : message).toBe(end)
  })

  it('tells the next time if it is given before', () => {
    const decision = decide({
      ring: { approval: 'pull-request', windows: ['Sat 01:00-03:00 UTC'] },
    })
    expect(decision).toMatchObject({
      verdict: 'needs-approval',
      next_eligible_at: '2026-11-28T01:00:00Z',
    })
  })
})

describe('budget', () => {
  const start = (pool: string, at: string, cluster = clusterId): PoolEvent => ({
    cluster,
    pool,
    image: newest,
    at,
  })
  const other = clusterId.replace('pay-weu', 'web-neu')
  /** Three pools in two clusters and two regions; `user1` is the one that is asked for. */
  function fleet(
    states: readonly [string, string, string],
    budgetRing: Partial<RingDocument>,
    fleetLimits = {},
    history: Partial<History> = {},
    second = 'northeurope',
  ): Decision {
    const [one, two, three] = states
    const facts = factsOf([
      clusterFacts([
        poolFacts({ provisioning_state: one }),
        poolFacts({ name: 'user2', provisioning_state: two }),
      ]),
      clusterFacts([poolFacts({ name: 'web1', provisioning_state: three })], {
        id: other,
        region: second,
      }),
    ])
    const policy = policyOf({ rings: [ring('one', budgetRing)], budget: { fleet: fleetLimits } })
    return decisionOn(facts, policy, historyOf(history), now, 'user1')
  }
  const idle = ['Succeeded', 'Succeeded', 'Succeeded'] as const
  const upgrading = 'UpgradingNodeImageVersion'

  it('allows one operation at a time in a cluster', () => {
    for (const state of [upgrading, 'Scaling', 'Upgrading']) {
      expect(fleet(['Succeeded', state, 'Succeeded'], {})).toMatchObject({
        verdict: 'waiting',
        reason_code: 'budget.concurrency',
        next_eligible_at: null,
      })
      expect(fleet(['Succeeded', 'Succeeded', state], {}).verdict).toBe('eligible')
    }
    expect(fleet(['Succeeded', 'Failed', 'Canceled'], {}).verdict).toBe('eligible')
  })

  it.each([
    // limits, who upgrades elsewhere → verdict
    [{ 'clusters-at-once': 1 }, upgrading, 'waiting'],
    [{ 'clusters-at-once': 2 }, upgrading, 'eligible'],
    [{ 'clusters-at-once': 1 }, 'Scaling', 'eligible'],
    [{ 'clusters-at-once': 1 }, 'Succeeded', 'eligible'],
  ])('limits the clusters at once: %j beside %s is %s', (limits, state, verdict) => {
    const budget = { ring: limits, region: {} }
    expect(fleet(['Succeeded', 'Succeeded', state], { budget }).verdict).toBe(verdict)
    expect(fleet(['Succeeded', 'Succeeded', state], {}, limits).verdict).toBe(verdict)
  })

  it('counts by region only what is in the region', () => {
    const budget = { ring: {}, region: { 'clusters-at-once': 1 } }
    const states = ['Succeeded', 'Succeeded', upgrading] as const
    expect(fleet(states, { budget }).verdict).toBe('eligible')
    expect(fleet(states, { budget }, {}, {}, 'westeurope')).toMatchObject({
      reason_code: 'budget.concurrency',
      message:
        'Ring one in westeurope has 1 cluster with an upgrade that runs, and 1 at once is the limit.',
    })
  })

  it.each([
    ['3 per 24h', 'eligible', now],
    ['2 per 24h', 'waiting', '2026-11-23T12:00:00Z'],
    ['1 per 24h', 'waiting', '2026-11-24T00:00:00Z'],
    ['2 per 12h', 'eligible', now],
    ['1 per 2d', 'waiting', '2026-11-25T00:00:00Z'],
    ['1 per 6h', 'eligible', now],
  ])('limits the starts in a rolling period: %s', (pools, verdict, next) => {
    const started = [
      start('user2', '2026-11-22T12:00:00Z'),
      start('web1', '2026-11-23T00:00:00Z', other),
      // Not begun yet at the moment that is asked for.
      start('web1', '2026-11-23T06:00:01Z', other),
    ]
    const decision = fleet(idle, { budget: { ring: { pools }, region: {} } }, {}, { started })
    expect(decision).toMatchObject({ verdict, next_eligible_at: next })
    expect(fleet(idle, {}, { pools }, { started })).toMatchObject({
      verdict,
      next_eligible_at: next,
    })
  })

  it('waits for the limit that frees a place last', () => {
    const started = [
      start('user2', '2026-11-22T12:00:00Z'),
      start('web1', '2026-11-23T00:00:00Z', other),
    ]
    const budget = { ring: { pools: '2 per 24h' }, region: { pools: '1 per 3d' } }
    const decision = fleet(idle, { budget }, {}, { started })
    expect(gateEntry(decision, 'budget')).toMatchObject({
      code: 'budget.period-used',
      clears_at: '2026-11-25T12:00:00Z',
      evidence: { over: 'ring one in westeurope', limit: 1, used: 1, period: '3d' },
    })
  })

  it('lets the first pool of a ring go alone until it is proven', () => {
    const first = { first: 'one-pool' } as const
    expect(fleet(idle, first).verdict).toBe('eligible')
    const states = ['Succeeded', 'Succeeded', upgrading] as const
    expect(fleet(states, first)).toMatchObject({
      verdict: 'waiting',
      reason_code: 'budget.first-pool',
      message:
        'rg-pay/web-neu/web1 goes first in ring one, alone, and has not proven the image yet.',
    })
    expect(fleet(states, {}).verdict).toBe('eligible')
    const facts = factsOf([
      clusterFacts([poolFacts()]),
      clusterFacts([poolFacts({ name: 'web1', image: newest })], { id: other }),
    ])
    const policy = policyOf({ rings: [ring('one', first)] })
    expect(decisionOn(facts, policy, historyOf({}), now, 'user1').reason_code).toBe(
      'budget.first-pool',
    )
    const proven = [{ cluster: other, pool: 'web1', image: newest, at: '2026-11-22T00:00:00Z' }]
    expect(decisionOn(facts, policy, historyOf({ proven }), now, 'user1').verdict).toBe('eligible')
  })
})

describe('gates that have nothing to do are not listed', () => {
  it('lists the facts and what the policy asks for', () => {
    const names = (given: Case): readonly string[] => decide(given).gates.map(({ gate }) => gate)
    expect(names({})).toEqual([
      'lifecycle',
      'support',
      'controller',
      'image',
      'engine',
      'ring',
      'budget',
    ])
    expect(names({ ring: { 'min-age': '1d', windows: ['daily 00:00-24:00'] } })).toEqual([
      'lifecycle',
      'support',
      'controller',
      'image',
      'engine',
      'ring',
      'age',
      'window',
      'budget',
    ])
    expect(names({ pool: { image: newest } })).toEqual([
      'lifecycle',
      'support',
      'controller',
      'image',
    ])
  })

  it('neither lists nor counts a gate that is off, and only shows one that warns', () => {
    const closed = { ring: { windows: ['Sat 01:00-02:00 UTC'] } }
    const gates = (mode: 'warn' | 'off') => {
      return { ...policyOf().document.gates, window: mode }
    }
    const warned = decide({ ...closed, policy: { gates: gates('warn') } })
    expect(warned).toMatchObject({ verdict: 'eligible', next_eligible_at: now })
    expect(gateEntry(warned, 'window')).toMatchObject({
      mode: 'warn',
      result: 'wait',
      code: 'window.closed',
    })
    const off = decide({ ...closed, policy: { gates: gates('off') } })
    expect(off.verdict).toBe('eligible')
    expect(off.gates.map(({ gate }) => gate)).not.toContain('window')
  })
})
