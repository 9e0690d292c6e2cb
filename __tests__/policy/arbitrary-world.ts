import fc from 'fast-check'
import type { ClusterFacts, Facts, MaintenanceFacts, PoolFacts } from '../../src/domain/facts.ts'
import type { PolicyDocument, RingDocument } from '../../src/policy/document.ts'
import { relaxableGates } from '../../src/policy/document.ts'
import type { History } from '../../src/policy/history.ts'
import { factsOf } from './build-facts.ts'
import { policyDocument, ring } from './build-policy.ts'

/** One question to the gate: facts, policy, history and a moment. */
export interface Question {
  readonly facts: Facts
  readonly document: PolicyDocument
  readonly history: History
  readonly now: string
}

const families = ['AKSAzureLinux-aclgen2TL', 'AKSAzureLinux-aclgen2arm64TL']
const versions = ['202608.20.0', '202609.23.0', '202610.08.0', '202610.20.0']
export const images = families.flatMap((family) =>
  versions.map((version) => `${family}-${version}`),
)
const envs = ['canary', 'early', 'prod']
const regions = ['westeurope', 'northeurope']

export function clusterIdOf(index: number): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/c${index}`
}

/** Moments around two months, some of them at the edges of windows and freezes. */
export const moments = fc
  .tuple(fc.integer({ min: 0, max: 75 * 24 * 4 }), fc.constantFrom(0, 0, 0, -1_000, 1_000, 37_000))
  .map(([quarters, offset]) => {
    return new Date(Date.UTC(2026, 9, 1) + quarters * 900_000 + offset).toISOString()
  })

const dates = fc.integer({ min: 0, max: 80 }).map((days) => {
  return new Date(Date.UTC(2026, 9, 1) + days * 86_400_000).toISOString().slice(0, 10)
})

const maintenance: fc.Arbitrary<MaintenanceFacts | undefined> = fc.option(
  fc.record({
    configurations: fc.array(
      fc.record({
        name: fc.constantFrom('aksManagedNodeOSUpgradeSchedule', 'default'),
        window: fc.record({
          schedule: fc.constantFrom(
            { kind: 'weekly', interval_weeks: 1, day_of_week: 'Tuesday' } as const,
            { kind: 'daily', interval_days: 2 } as const,
            { kind: 'absolute-monthly', interval_months: 1, day_of_month: 31 } as const,
          ),
          duration_hours: fc.integer({ min: 4, max: 24 }),
          utc_offset: fc.constantFrom('+00:00', '+05:30', '-08:00'),
          start_date: fc.constantFrom('2026-01-01', '2026-11-05'),
          start_time: fc.constantFrom('00:00', '22:30'),
          not_allowed: fc.constantFrom([], [{ start: '2026-11-01', end: '2026-11-20' }]),
        }),
      }),
      { maxLength: 1 },
    ),
  }),
  { nil: undefined },
)

/** The first value most of the time: what blocks a pool for good hides all other gates. */
function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...Array.from({ length: 12 }, () => usual), ...others)
}

function pool(index: number): fc.Arbitrary<PoolFacts> {
  return fc
    .record({
      family: fc.constantFrom(0, 0, 0, 1),
      running: fc.constantFrom(0, 0, 1, 1, 2, 3),
      latest: fc.integer({ min: 1, max: 3 }),
      state: mostly('Succeeded', 'UpgradingNodeImageVersion', 'Failed'),
      sku: mostly('AzureContainerLinux', 'Flatcar'),
      problem: mostly(false, true),
      size: fc.constantFrom('Standard_D4ds_v5', 'Standard_D8ds_v5', 'Standard_E4s_v5'),
      name: fc.constantFrom('user', 'system'),
    })
    .map(({ family, running, latest, state, sku, problem, size, name }) => {
      const image = families[family] ?? ''
      const read = {
        read_from: clusterIdOf(0),
        read_at: '2026-10-01T00:00:00Z',
        basis: 'own',
      } as const
      const unread = {
        code: 'api.forbidden',
        scope: '/s',
        reading: 'r',
        message: 'no right',
      } as const
      return {
        name: `${name}${index}`,
        os_sku: sku,
        mode: 'User',
        vm_size: size,
        kubernetes_version: '1.34.2',
        image: `${image}-${versions[running] ?? ''}`,
        provisioning_state: state,
        power_state: 'Running',
        latest: problem
          ? { ...read, problem: unread }
          : { ...read, image: `${image}-${versions[Math.max(running, latest)] ?? ''}` },
      }
    })
}

function cluster(index: number): fc.Arbitrary<ClusterFacts> {
  return fc
    .record({
      // The first one proves images for the others.
      env: index === 0 ? fc.constant('canary') : fc.constantFrom(...envs, ...envs, ...envs, 'none'),
      region: fc.constantFrom(...regions),
      pools: fc.tuple(pool(0), pool(1)),
      only: fc.boolean(),
      maintenance,
    })
    .map(({ env, region, pools, only, maintenance: found }) => ({
      id: clusterIdOf(index),
      name: `c${index}`,
      resource_group: 'rg',
      subscription: '11111111-1111-1111-1111-111111111111',
      region,
      provisioning_state: 'Succeeded',
      power_state: 'Running',
      tags: { env },
      ...(found === undefined ? {} : { maintenance: found }),
      pools: only ? pools.slice(0, 1) : pools,
      other_pools: {},
    }))
}

const facts = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => cluster(index))))
  .map((clusters) => factsOf(clusters, { observed_at: '2026-10-01T00:00:00Z' }))

export const freezes = fc
  .record({
    from: dates,
    days: fc.integer({ min: 0, max: 20 }),
    rings: fc.constantFrom<readonly string[]>([], ['prod']),
    zone: fc.constantFrom('UTC', 'Europe/Berlin'),
  })
  .map(({ from, days, rings, zone }) => ({
    from,
    to: new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10),
    zone,
    reason: 'a freeze',
    rings,
    regions: [],
  }))

export const denials = fc.record(
  {
    image: fc.constantFrom('*', ...images),
    reason: fc.constant('recalled'),
    until: dates,
  },
  { requiredKeys: ['image', 'reason'] },
)

export const holds = fc.record(
  {
    rings: fc.constantFrom<readonly string[]>(['prod'], ['canary', 'early']),
    reason: fc.constant('on hold'),
    until: dates,
  },
  { requiredKeys: ['rings', 'reason'] },
)

function ringArbitrary(env: string, first: boolean): fc.Arbitrary<RingDocument> {
  return fc
    .record({
      soak: fc.constantFrom('0d', '1d', '5d', '12h', '20d'),
      proof: fc.record({
        share: fc.constantFrom('1%', '1%', '50%', '100%'),
        pools: fc.constantFrom(1, 1, 1, 2),
      }),
      approval: fc.constantFrom('automatic', 'automatic', 'pull-request'),
      engine: first ? fc.constant('latest' as const) : fc.constantFrom('latest', 'snapshot'),
      first: fc.constantFrom('any', 'one-pool'),
      'min-age': fc.constantFrom('0d', '2d', '30d', '6h'),
      windows: fc.constantFrom<readonly string[]>(
        [],
        [],
        ['Mon-Thu 21:00-05:00 Europe/Berlin'],
        ['Sat,Sun 00:00-24:00 UTC', 'Wed 02:00-03:00 Australia/Lord_Howe'],
        ['daily 01:30-02:30 Europe/Berlin'],
      ),
      maintenance: fc.constantFrom('ignore', 'ignore', 'aksManagedNodeOSUpgradeSchedule'),
      failures: fc.constantFrom(0, 0, 1),
      budget: fc.constantFrom(
        { ring: {}, region: {} },
        { ring: { pools: '1 per 2d' }, region: { 'clusters-at-once': 1 } },
      ),
    })
    .map((over) => ring(env, { match: { tags: { env: [env] } }, ...over }))
}

const relax = fc
  .subarray([...relaxableGates])
  .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }))

const documents = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu'),
    rings: fc.tuple(
      ringArbitrary('canary', true),
      ringArbitrary('early', false),
      ringArbitrary('prod', false),
    ),
    freezes: fc.array(freezes, { maxLength: 2 }),
    denials: fc.array(denials, { maxLength: 1 }),
    holds: fc.array(holds, { maxLength: 1 }),
    deadlines: fc.array(
      fc.record({
        rings: fc.constantFrom<readonly string[]>([], ['prod']),
        'max-image-age': fc.constantFrom('30d', '60d', '90d'),
        ahead: fc.constantFrom('0d', '7d'),
        relax,
      }),
      { maxLength: 1 },
    ),
    floors: fc.array(
      fc.record({
        family: fc.constant('*'),
        below: fc.constantFrom(...versions),
        by: dates,
        reason: fc.constant('CVE'),
        ahead: fc.constantFrom('0d', '7d'),
        relax,
      }),
      { maxLength: 1 },
    ),
    fleet: fc.constantFrom({}, { 'clusters-at-once': 1 }, { pools: '2 per 24h' }),
    controller: fc.constantFrom('enforce', 'warn', 'off'),
  })
  .map(({ fleet, controller, ...over }) => {
    const document = policyDocument({ ...over, budget: { fleet } })
    return { ...document, gates: { ...document.gates, controller } }
  })

const events = fc.record({
  cluster: fc.integer({ min: 0, max: 3 }).map(clusterIdOf),
  pool: fc.constantFrom('user0', 'user1', 'system0'),
  image: fc.constantFrom(...images),
  at: moments,
})

const histories: fc.Arbitrary<History> = fc.record({
  first_seen: fc.array(
    fc.record({
      image: fc.constantFrom(...images),
      region: fc.constantFrom(...regions),
      at: moments,
    }),
    { maxLength: 4 },
  ),
  started: fc.array(events, { maxLength: 4 }),
  proven: fc.array(events, { maxLength: 8 }),
  failed: fc.array(
    fc
      .record({
        event: events,
        ring: fc.constantFrom(...envs),
        cleared: fc.option(moments, { nil: undefined }),
      })
      .map(({ event, ring: name, cleared }) => {
        const failed = { ...event, ring: name, reason: 'not ready' }
        return cleared === undefined ? failed : { ...failed, cleared_at: cleared }
      }),
    { maxLength: 2 },
  ),
  approvals: fc.uniqueArray(
    fc.record({
      ring: fc.constantFrom(...envs),
      family: fc.constantFrom(...families),
      version: fc.constantFrom(...versions),
    }),
    // Two versions for one ring and family are two approvals.
    { maxLength: 5, selector: ({ ring: name, family, version }) => `${name} ${family} ${version}` },
  ),
  refusals: fc.array(
    fc.record({ ring: fc.constantFrom(...envs), image: fc.constantFrom(...images), at: moments }),
    { maxLength: 1 },
  ),
  holds: fc.array(
    fc.record(
      {
        ring: fc.constantFrom(...envs),
        reason: fc.constant('rolled back'),
        at: moments,
        until: moments,
      },
      { requiredKeys: ['ring', 'reason', 'at'] },
    ),
    { maxLength: 1 },
  ),
})

/** Whether, and how many days before the end of November, each pool has proven what it runs. */
const proofs = fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined, freq: 3 }), {
  minLength: 8,
  maxLength: 8,
})

/** Fleets of up to four clusters in three rings, with policies and pasts of every kind. */
export const questions: fc.Arbitrary<Question> = fc
  .record({ facts, document: documents, history: histories, now: moments, proofs })
  .map(({ proofs: days, ...question }) => {
    const pools = question.facts.clusters.flatMap(({ id, pools: list }) => {
      return list.map(({ name, image = '' }) => ({ cluster: id, pool: name, image }))
    })
    const proven = pools.flatMap((each, index) => {
      const before = days[index]
      if (before === undefined) return []
      const at = new Date(Date.UTC(2026, 10, 30) - before * 86_400_000).toISOString()
      return [{ ...each, at }]
    })
    const { history } = question
    return { ...question, history: { ...history, proven: [...history.proven, ...proven] } }
  })
