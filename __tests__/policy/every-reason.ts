import type { Facts, PoolFacts } from '../../src/domain/facts.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { PolicyDocument, RingDocument } from '../../src/policy/document.ts'
import type { History } from '../../src/policy/history.ts'
import type { ReasonCode } from '../../src/policy/reasons.ts'
import {
  clusterFacts,
  clusterId,
  factsOf,
  latestFact,
  newest,
  older,
  poolFacts,
} from './build-facts.ts'
import { decisionOn, envRing, historyOf, policyOf, type RingChanges, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'

interface World {
  readonly policy?: Partial<PolicyDocument>
  readonly ring?: Partial<RingDocument>
  readonly history?: Partial<History>
  readonly facts?: Facts
  readonly pool?: string
}

function single(pool: Partial<PoolFacts>, cluster: object = {}): { readonly facts: Facts } {
  return { facts: factsOf([clusterFacts([poolFacts(pool)], cluster)]) }
}

function unread(
  code: 'api.forbidden' | 'api.throttled' | 'evidence.incomplete' | 'evidence.unreachable',
): World {
  const problem = {
    code,
    scope: clusterId,
    reading: 'get upgrade profile',
    message: `said ${code}`,
  }
  return single({ latest: { problem, read_from: clusterId, read_at: now, basis: 'own' } })
}

const canaryId = clusterId.replace('pay-weu', 'canary')

/** A canary pool that runs the newest image, and a production pool that waits for it. */
function rings(
  over: {
    canary?: RingChanges
    prod?: RingChanges
    running?: string
    latest?: string
    history?: Partial<History>
  } = {},
): World {
  const { canary = {}, prod = {}, running = newest, latest = newest, history = {} } = over
  const fact = latestFact({ image: latest })
  return {
    facts: factsOf([
      clusterFacts(
        [poolFacts({ name: 'c', image: running, vm_size: 'Standard_D4ds_v5', latest: fact })],
        {
          id: canaryId,
          tags: { env: 'canary' },
        },
      ),
      clusterFacts(
        [poolFacts({ name: 'p', image: older, vm_size: 'Standard_D4ds_v5', latest: fact })],
        {
          tags: { env: 'prod' },
        },
      ),
    ]),
    policy: { rings: [envRing('canary', canary), envRing('prod', prod)] },
    history,
    pool: 'p',
  }
}

const proof = { cluster: canaryId, pool: 'c', image: newest, at: '2026-11-20T10:00:00Z' }
const newer = 'AKSAzureLinux-aclgen2TL-202611.18.0'
const dated = (text: string) => ({ reason: text, until: '2026-12-01' })

/** For each reason code a world in which a pool has it, as its primary reason or at one gate. */
export const worlds: Readonly<Record<ReasonCode, World>> = {
  'image.none-newer': single({ image: newest }),
  'image.newer': single({}),
  'image.not-comparable': single({
    latest: latestFact({ image: 'AKSUbuntu-2204gen2containerd-202610.08.0' }),
  }),
  'image.missing': single({ image: '' }),
  'image.latest-missing': single({ latest: latestFact({ image: '' }) }),
  'os.retired': single({
    os_sku: 'Flatcar',
    image: 'AKSFlatcar-flatcargen2-202607.02.0',
    latest_not_asked: 'images-removed',
  }),
  'pool.machines': single({ mode: 'Machines', latest_not_asked: 'no-image-upgrades' }),
  'pool.availability-set': single({
    type: 'AvailabilitySet',
    latest_not_asked: 'no-image-upgrades',
  }),
  'pool.failed': single({ provisioning_state: 'Failed' }),
  'pool.stopped': single({ power_state: 'Stopped' }),
  'pool.pinned': single({ snapshot: '/s' }),
  'pool.busy': single({ provisioning_state: 'Scaling' }),
  'controller.competing': single(
    {},
    { node_os_channel: 'NodeImage', upgrade_channel: 'rapid', sku: 'Automatic' },
  ),
  'image.denied': {
    policy: { denials: [{ image: newest, url: 'https://example.com/1', ...dated('recalled') }] },
  },
  'image.moved': rings({ latest: newer, history: { proven: [proof] } }),
  'hold.active': { policy: { holds: [{ rings: ['all'], ...dated('migration') }] } },
  'snapshot.no-source': rings({
    running: newer,
    latest: newer,
    prod: { engine: 'snapshot' },
    history: { proven: [{ ...proof, image: newest }] },
  }),
  'snapshot.too-old': rings({
    running: 'AKSAzureLinux-aclgen2TL-202608.21.0',
    latest: newer,
    prod: { engine: 'snapshot' },
    history: { proven: [{ ...proof, image: 'AKSAzureLinux-aclgen2TL-202608.21.0' }] },
  }),
  'ring.unmatched': { policy: { rings: [envRing('prod')] } },
  'ring.ambiguous': { policy: { rings: [ring('one'), ring('two')] } },
  'ring.no-pools': rings({ canary: { proof: { share: '100%', pools: 3 } } }),
  'ring.halted': rings({
    history: { proven: [proof], failed: [{ ...proof, ring: 'canary', reason: 'nodes not ready' }] },
  }),
  'ring.not-proven': rings(),
  'soak.running': rings({ canary: { soak: '7d' }, history: { proven: [proof] } }),
  'soak.probe-failed': rings({
    canary: { soak: '7d', probes: ['https://example.com/'] },
    history: {
      proven: [proof],
      probed: [
        {
          ring: 'canary',
          at: '2026-11-21T10:00:00Z',
          result: 'failed',
          reason: 'example.com answered 503',
        },
      ],
    },
  }),
  'soak.unprobed': rings({
    canary: { soak: '1d', probes: ['https://example.com/'] },
    history: { proven: [proof] },
  }),
  'approval.missing': {
    ring: { approval: 'pull-request' },
    history: {
      approvals: [{ ring: 'all', family: 'AKSAzureLinux-aclgen2TL', version: '202608.20.0' }],
    },
  },
  'approval.refused': {
    ring: { approval: 'pull-request' },
    history: {
      refusals: [
        { ring: 'all', image: newest, at: '2026-11-20T10:00:00Z', url: 'https://example.com/2' },
      ],
    },
  },
  'age.too-new': {
    ring: { 'min-age': '50d' },
    history: { first_seen: [{ image: newest, region: 'westeurope', at: '2026-10-10T08:00:00Z' }] },
  },
  'age.unknown': {
    ...single({
      image: 'AKSAzureLinux-aclgen2TL-202613.01.0',
      latest: latestFact({ image: 'AKSAzureLinux-aclgen2TL-202613.08.0' }),
    }),
    ring: { 'min-age': '3d' },
  },
  'freeze.active': {
    policy: {
      freezes: [
        {
          from: '2026-11-20',
          to: '2026-11-27',
          zone: 'UTC',
          reason: 'Black week.',
          rings: [],
          regions: [],
        },
      ],
    },
  },
  'window.closed': {
    ring: { windows: ['Mon-Thu 21:00-05:00 Europe/Berlin', 'Sat 01:00-06:00 UTC'] },
  },
  'maintenance.closed': {
    ring: { maintenance: 'default' },
    ...single(
      {},
      {
        maintenance: {
          configurations: [
            {
              name: 'default',
              window: {
                schedule: {
                  kind: 'relative-monthly',
                  interval_months: 1,
                  week_index: 'Last',
                  day_of_week: 'Sunday',
                },
                duration_hours: 5,
                utc_offset: '-03:00',
                start_time: '20:00',
                not_allowed: [],
              },
            },
          ],
        },
      },
    ),
  },
  'maintenance.unclear': { ring: { maintenance: 'default' } },
  'budget.period-used': {
    ring: { budget: { ring: { pools: '1 per 2d' }, region: {} } },
    history: {
      started: [{ cluster: clusterId, pool: 'user1', image: newest, at: '2026-11-22T06:00:00Z' }],
    },
  },
  'budget.concurrency': {
    ring: { budget: { ring: {}, region: { 'clusters-at-once': 1 } } },
    facts: factsOf([
      clusterFacts([poolFacts()]),
      clusterFacts([poolFacts({ name: 'up', provisioning_state: 'UpgradingNodeImageVersion' })], {
        id: canaryId,
      }),
    ]),
    pool: 'user1',
  },
  'budget.first-pool': {
    ring: { first: 'one-pool' },
    facts: factsOf([
      clusterFacts([poolFacts()]),
      clusterFacts([poolFacts({ name: 'first', image: newest })], { id: canaryId }),
    ]),
    pool: 'user1',
  },
  'deadline.relaxed': {
    ring: { 'min-age': '80d' },
    policy: {
      deadlines: [{ rings: [], 'max-image-age': '60d', ahead: '7d', relax: ['soak', 'age'] }],
    },
  },
  'policy.unsatisfiable': {
    ring: { windows: ['Tue 02:00-04:00 UTC'] },
    policy: {
      freezes: [
        {
          from: '2026-11-01',
          to: '2027-02-01',
          zone: 'UTC',
          reason: 'Move',
          rings: [],
          regions: [],
        },
      ],
    },
  },
  'evidence.unreachable': unread('evidence.unreachable'),
  'evidence.incomplete': unread('evidence.incomplete'),
  'api.forbidden': unread('api.forbidden'),
  'api.throttled': unread('api.throttled'),
}

/** A world in which every gate has something to do, and passes. */
const passing: World = (() => {
  const found = rings({
    canary: { soak: '1d' },
    prod: {
      approval: 'pull-request',
      'min-age': '7d',
      windows: ['daily 00:00-24:00 UTC'],
      maintenance: 'default',
      engine: 'snapshot',
      budget: { ring: { pools: '5 per 24h', 'clusters-at-once': 2 }, region: {} },
    },
    latest: newer,
    history: {
      proven: [proof],
      approvals: [{ ring: 'prod', family: 'AKSAzureLinux-aclgen2TL', version: '202610.08.0' }],
      first_seen: [{ image: newest, region: 'westeurope', at: '2026-10-12T00:00:00Z' }],
    },
  })
  const window = {
    schedule: { kind: 'daily', interval_days: 1 },
    duration_hours: 24,
    utc_offset: '+00:00',
    start_time: '00:00',
    not_allowed: [],
  } as const
  const maintenance = { configurations: [{ name: 'default', window }] }
  const facts = found.facts as Facts
  return {
    ...found,
    facts: { ...facts, clusters: facts.clusters.map((each) => ({ ...each, maintenance })) },
    policy: {
      ...found.policy,
      freezes: [
        {
          from: '2026-12-18',
          to: '2027-01-04',
          zone: 'UTC',
          reason: 'Year end',
          rings: [],
          regions: [],
        },
      ],
      denials: [{ image: 'AKSUbuntu-*', reason: 'not ours' }],
      holds: [{ rings: ['canary'], reason: 'not there' }],
    },
  }
})()

export function passingDecision(): Decision {
  return decisionIn(passing)
}

export function decisionWith(code: ReasonCode): Decision {
  return decisionIn(worlds[code])
}

function decisionIn({ policy = {}, ring: over = {}, history = {}, facts, pool }: World): Decision {
  const all = { zone: 'Europe/Berlin', rings: [ring('all', over)], ...policy }
  const found = facts ?? factsOf([clusterFacts([poolFacts()])])
  return decisionOn(found, policyOf(all), historyOf(history), now, pool)
}
