import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import { judge } from '../../src/judge.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import { resolvePolicy } from '../../src/policy/file/resolve.ts'
import { type History, noHistory } from '../../src/policy/history.ts'
import type { Result } from '../../src/result.ts'
import { buildFacts, clusterId } from './build-result.ts'

/** Monday, 07:00 in Berlin. */
export const monday = '2026-11-23T06:00:00Z'

export const family = 'AKSAzureLinux-aclgen2TL'

/** On offer in West Europe; Northern Europe is one image behind. */
export const newest = `${family}-202611.18.0`
export const settled = `${family}-202610.29.0`
const older = `${family}-202610.08.0`
const ancient = `${family}-202609.10.0`

type PolicyFile = Parameters<typeof resolvePolicy>[0][number]

/** Three rings by the tag `env`. */
export const ringsFile: PolicyFile = {
  version: 1,
  zone: 'Europe/Berlin',
  approval: 'automatic',
  rings: [
    {
      name: 'dev',
      match: { tags: { env: 'dev' } },
      soak: '2d',
      proof: { share: '20%' },
      budget: { ring: { pools: '2 per 24h' } },
    },
    {
      name: 'test',
      match: { tags: { env: 'test' } },
      soak: '3d',
      proof: { share: '20%' },
      windows: ['Mon-Thu 21:00-05:00'],
    },
    {
      name: 'prod',
      match: { tags: { env: 'prod' } },
      approval: 'pull-request',
      'min-age': '7d',
      windows: ['Mon-Thu 21:00-05:00'],
    },
  ],
  freezes: [
    { from: '2026-11-26', to: '2026-11-29', reason: 'Black Friday: no changes', rings: ['prod'] },
  ],
  holds: [{ pools: ['ledger'], reason: 'Year-end closing', until: '2026-12-10' }],
  deadlines: [{ 'max-image-age': '60d', relax: ['soak', 'age', 'window'] }],
}

export function ringCluster(
  name: string,
  env: string,
  region: string,
  pools: readonly PoolFacts[],
): ClusterFacts {
  return {
    id: clusterId(name, `rg-${env}`),
    name,
    resource_group: `rg-${env}`,
    subscription: '11111111-2222-3333-4444-555555555555',
    region,
    tags: { env },
    pools,
    other_pools: {},
  }
}

/** A pool that is offered what its region has. */
export function ringPool(name: string, region: string, over: Partial<PoolFacts> = {}): PoolFacts {
  return {
    name,
    os_sku: 'AzureContainerLinux',
    mode: 'User',
    type: 'VirtualMachineScaleSets',
    image: older,
    provisioning_state: 'Succeeded',
    power_state: 'Running',
    latest: {
      image: region === 'northeurope' ? settled : newest,
      read_from: '/subscriptions/x',
      read_at: monday,
      basis: 'own',
    },
    ...over,
  }
}

export function ringsResult(
  clusters: readonly ClusterFacts[],
  file: PolicyFile = ringsFile,
  history: History = noHistory,
): Result {
  const policy = compilePolicy(resolvePolicy([file]), 'main@4c1d2e3f')
  return judge(buildFacts({ clusters }), policy, history, monday, 'check')
}

function proven(name: string, env: string, pool: string, image: string, at: string) {
  return { cluster: clusterId(name, `rg-${env}`), pool, image, at }
}

const west = 'westeurope'
const north = 'northeurope'

/** Twelve clusters' worth of answers in a few: something of nearly every verdict. */
export function threeRings(): Result {
  const state = (provisioning_state: string) => ({ provisioning_state })
  const clusters = [
    ringCluster('dev-a', 'dev', west, [
      ringPool('sys', west, { image: newest }),
      ringPool('apps', west),
      ringPool('batch', west),
    ]),
    ringCluster('dev-b', 'dev', west, [ringPool('apps', west)]),
    ringCluster('dev-n', 'dev', north, [ringPool('sys', north, { image: settled })]),
    ringCluster('test-a', 'test', west, [
      ringPool('sys', west),
      ringPool('legacy', west, { image: ancient }),
    ]),
    ringCluster('test-b', 'test', west, [
      ringPool('sys', west, state('UpgradingNodeImageVersion')),
      ringPool('apps', west),
    ]),
    ringCluster('test-n', 'test', north, [ringPool('sys', north, { image: settled })]),
    ringCluster('prod-a', 'prod', west, [ringPool('sys', west), ringPool('apps', west)]),
    ringCluster('prod-n', 'prod', north, [
      ringPool('apps', north),
      ringPool('ledger', north),
      ringPool('edge', north, state('Failed')),
    ]),
    ringCluster('lab', 'lab', west, [ringPool('play', west)]),
  ]
  return ringsResult(clusters, ringsFile, {
    ...noHistory,
    first_seen: [
      { image: newest, region: west, at: '2026-11-19T06:00:00Z' },
      { image: settled, region: north, at: '2026-11-02T06:00:00Z' },
    ],
    proven: [
      proven('dev-a', 'dev', 'sys', newest, '2026-11-22T09:00:00Z'),
      proven('dev-n', 'dev', 'sys', settled, '2026-11-05T09:00:00Z'),
      proven('test-n', 'test', 'sys', settled, '2026-11-10T22:00:00Z'),
    ],
  })
}

const regions = ['westeurope', 'northeurope', 'swedencentral', 'francecentral', 'uksouth']

/** A fleet of so many pools, three in a cluster: a tenth in dev, a third in test, the rest in prod. */
export function ringsFleet(
  count: number,
  over: (at: number) => Partial<PoolFacts> = () => ({}),
): Result {
  const clusters = Array.from({ length: Math.ceil(count / 3) }, (_, at) => {
    const region = regions[Math.floor(at / 3) % regions.length] ?? west
    const env = at % 10 === 0 ? 'dev' : at % 10 < 4 ? 'test' : 'prod'
    const pools = Array.from({ length: Math.min(3, count - at * 3) }, (_each, index) => {
      return ringPool(`pool${index}`, region, over(at * 3 + index))
    })
    return ringCluster(`aks-${at}`, env, region, pools)
  })
  return ringsResult(clusters, ringsFile, {
    ...noHistory,
    first_seen: regions.map((region) => ({ image: newest, region, at: '2026-11-19T06:00:00Z' })),
    proven: [proven('aks-0', 'dev', 'pool0', newest, '2026-11-22T09:00:00Z')],
  })
}

/** A policy in which every text is the same one, put into a record made by hand. */
export function withPolicyOf(result: Result, text: string): Result {
  const finding = { message: text, cures: [text, text] }
  const { rings } = resolvePolicy([{ version: 1, rings: [{ name: 'only' }] }])
  return {
    ...result,
    policy: {
      ...result.policy,
      ref: text,
      resolved: {
        ...result.policy.resolved,
        rings: rings.map((ring) => Object.assign({}, ring, { name: text })),
        freezes: [
          {
            from: '2026-11-22',
            to: '2026-12-01',
            zone: 'UTC',
            reason: text,
            rings: [],
            regions: [],
          },
        ],
      },
    },
    findings: [
      { code: 'policy.starved', ring: text, ...finding },
      { code: 'ring.unmatched', ring: null, ...finding },
    ],
  }
}
