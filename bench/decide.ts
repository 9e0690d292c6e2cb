// A fleet of 10,000 clusters x 3 pools in five rings, decided on. Run as a process of its own, so that
// CPU time and peak memory are its own: `node bench/decide.ts [clusters]`.
import type { ClusterFacts, Facts, PoolFacts } from '../src/domain/facts.ts'
import { compilePolicy } from '../src/policy/compile.ts'
import { evaluate } from '../src/policy/evaluate.ts'
import { builtInReportOnly } from '../src/policy/file/built-in.ts'
import { presets } from '../src/policy/file/presets.ts'
import { resolvePolicy } from '../src/policy/file/resolve.ts'
import { type History, noHistory } from '../src/policy/history.ts'

const count = Number(process.argv[2] ?? '10000')
const now = '2026-11-23T06:00:00Z'
const regions = ['westeurope', 'northeurope', 'uksouth', 'eastus2', 'westus3', 'swedencentral']
const rings = ['canary', 'dev', 'test', 'early', 'prod']
const families = ['AKSAzureLinux-aclgen2TL', 'AKSAzureLinux-aclgen2arm64TL']
const versions = ['202608.20.0', '202609.03.1', '202610.03.0', '202611.08.0']

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}

function clusterId(index: number): string {
  const subscription = `00000000-0000-0000-0000-${String(index % 100).padStart(12, '0')}`
  return `/subscriptions/${subscription}/resourcegroups/rg-${index % 500}/providers/Microsoft.ContainerService/managedClusters/c${index}`
}

/** Canaries run the newest image; the others one of the four. */
function poolOf(cluster: number, pool: number): PoolFacts {
  const family = at(families, cluster + pool)
  const canary = cluster % rings.length === 0
  return {
    name: `user${pool}`,
    os_sku: 'AzureContainerLinux',
    mode: 'User',
    vm_size: 'Standard_D4ds_v5',
    nodes: 3,
    kubernetes_version: '1.34.2',
    image: `${family}-${canary ? '202611.08.0' : at(versions, cluster * 3 + pool)}`,
    provisioning_state: cluster % 97 === 0 ? 'Scaling' : 'Succeeded',
    power_state: 'Running',
    latest: {
      image: `${family}-202611.08.0`,
      read_from: clusterId(cluster),
      read_at: now,
      basis: 'same-key',
    },
  }
}

const clusters = Array.from({ length: count }, (_, index): ClusterFacts => {
  return {
    id: clusterId(index),
    name: `c${index}`,
    resource_group: `rg-${index % 500}`,
    subscription: `00000000-0000-0000-0000-${String(index % 100).padStart(12, '0')}`,
    region: at(regions, index),
    kubernetes_version: '1.34.2',
    provisioning_state: 'Succeeded',
    power_state: 'Running',
    tags: { env: at(rings, index), owner: `team-${index % 40}` },
    pools: [0, 1, 2].map((pool) => poolOf(index, pool)),
    other_pools: {},
  }
})
const facts: Facts = {
  observed_at: now,
  identity: { method: 'azure-cli', why: 'a benchmark' },
  source: 'resource-graph',
  subscriptions: [],
  clusters,
  problems: [],
  notes: [],
  requests: {},
}

const policy = compilePolicy(
  resolvePolicy([
    presets.balanced,
    {
      version: 1,
      zone: 'Europe/Berlin',
      approval: 'automatic',
      windows: ['Mon-Thu 21:00-05:00', 'Sat 01:00-06:00 America/New_York'],
      rings: rings.map((name) => ({ name, match: { tags: { env: name } }, soak: '10d' })),
      freezes: [{ from: '2026-12-18', to: '2027-01-04', reason: 'Year end', rings: ['prod'] }],
      denials: [{ family: 'AKSUbuntu-*', below: '202601.01.0', reason: 'too old' }],
      deadlines: [{ 'max-image-age': '75d', relax: ['soak', 'age', 'window'] }],
    },
  ]),
  'a benchmark',
)

/** Every canary has proven what it runs, and 2,000 pools were started lately. */
const history: History = {
  ...noHistory,
  proven: clusters
    .filter(({ tags }) => tags['env'] === 'canary')
    .flatMap(({ id, pools }) =>
      pools.map(({ name, image = '' }) => {
        return { cluster: id, pool: name, image, at: '2026-11-15T00:00:00Z' }
      }),
    ),
  started: clusters.slice(0, Math.min(2_000, count)).map(({ id }) => {
    return {
      cluster: id,
      pool: 'user0',
      image: 'AKSAzureLinux-aclgen2TL-202611.08.0',
      at: '2026-11-22T12:00:00Z',
    }
  }),
}

// A first, small run: what is measured is the fleet, not the compiler.
evaluate({ ...facts, clusters: clusters.slice(0, 200) }, policy, history, now)
const before = process.cpuUsage()
const decisions = evaluate(facts, policy, history, now)
const used = process.cpuUsage(before)
const plainBefore = process.cpuUsage()
evaluate(facts, compilePolicy(builtInReportOnly, 'built-in'), noHistory, now)
const plain = process.cpuUsage(plainBefore)

const tally: Record<string, number> = {}
for (const { reason_code: code } of decisions) tally[code] = (tally[code] ?? 0) + 1
process.stdout.write(
  `${JSON.stringify({
    pools: decisions.length,
    rings: rings.length,
    cpu_seconds: (used.user + used.system) / 1e6,
    cpu_seconds_report_only: (plain.user + plain.system) / 1e6,
    peak_mib: Math.round(process.resourceUsage().maxRSS / 1024),
    reasons: tally,
  })}\n`,
)
