import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { type LifecyclePhase, type LifecycleState, lifecycleOf } from '../domain/os-lifecycle.ts'
import { type MigrationCheck, migrationChecks } from './migration-checks.ts'
import { shellCommand } from './shell-command.ts'

/** A pool of a retired OS, and how a person moves it to Azure Container Linux. Never carried out. */
export interface MigrationPlan {
  /** ARM id. */
  readonly cluster: string
  readonly pool: string
  readonly os: string
  readonly phase: LifecyclePhase
  readonly to_os_sku: string
  readonly checks: readonly MigrationCheck[]
  /** The safe one first. */
  readonly ways: readonly MigrationWay[]
  /** What no later step takes back. */
  readonly irreversible: readonly string[]
}

export interface MigrationWay {
  readonly way: 'new-pool' | 'in-place'
  readonly summary: string
  /** No check that concerns this way fails; some may be unknown. */
  readonly ready: boolean
  readonly steps: readonly MigrationStep[]
}

export interface MigrationStep {
  readonly what: string
  /** For a POSIX shell, every name quoted. */
  readonly command: string
}

const successor = 'AzureContainerLinux'

/** A plan for each pool whose OS is retired, or about to be, in favour of Azure Container Linux. */
export function planMigrations(
  clusters: readonly ClusterFacts[],
  now: string,
): readonly MigrationPlan[] {
  return clusters.flatMap((cluster) =>
    cluster.pools.flatMap((pool) => {
      const state = lifecycleOf(pool.os_sku, pool.image, now)
      const isLeaving = state !== undefined && state.phase !== 'supported'
      return isLeaving && state.lifecycle.successor === successor
        ? [planOf(cluster, pool, state)]
        : []
    }),
  )
}

function planOf(cluster: ClusterFacts, pool: PoolFacts, state: LifecycleState): MigrationPlan {
  const checks = migrationChecks(cluster, pool)
  const isReady = (way: MigrationWay['way']): boolean =>
    checks.every(({ result, ways }) => result !== 'fail' || !ways.includes(way))
  return {
    cluster: cluster.id,
    pool: pool.name,
    os: state.lifecycle.name,
    phase: state.phase,
    to_os_sku: successor,
    checks,
    ways: [
      {
        way: 'new-pool',
        summary: 'A new pool beside the old one; the old one goes when the workload has moved.',
        ready: isReady('new-pool'),
        steps: newPoolSteps(cluster, pool, checks),
      },
      {
        way: 'in-place',
        summary:
          'The OS SKU of the pool is changed; every node is reimaged. Try it on a test cluster.',
        ready: isReady('in-place'),
        steps: inPlaceSteps(cluster, pool),
      },
    ],
    irreversible: [
      'Data on the nodes (emptyDir, hostPath) is lost with each node that is deleted or reimaged.',
      state.phase === 'images-removed'
        ? `There is no way back to ${state.lifecycle.name}: its images are gone.`
        : `There is no way back to ${state.lifecycle.name} once its images are gone${dateOf(state)}.`,
      'A rollback of the pool never crosses an OS SKU.',
      'A deleted pool does not come back, and a pool can not be renamed.',
    ],
  }
}

function dateOf({ lifecycle: { images_removed: removed } }: LifecycleState): string {
  return removed === undefined ? '' : ` (${removed})`
}

function target(cluster: ClusterFacts, pool: string): readonly string[] {
  const { subscription, resource_group: group, name } = cluster
  const place = ['--subscription', subscription, '--resource-group', group]
  return [...place, '--cluster-name', name, '--name', pool]
}

const trustedLaunch = ['--os-sku', successor, '--enable-secure-boot', '--enable-vtpm']

function newPoolSteps(
  cluster: ClusterFacts,
  pool: PoolFacts,
  checks: readonly MigrationCheck[],
): readonly MigrationStep[] {
  const az = (verb: string, name: string, more: readonly string[] = []): string =>
    shellCommand(['az', 'aks', 'nodepool', verb, ...target(cluster, name), ...more])
  const kubectl = (...words: readonly string[]): string =>
    shellCommand(['kubectl', ...words, `--selector=kubernetes.azure.com/agentpool=${pool.name}`])
  return [
    {
      what: 'Look at the settings of the old pool. Zones, taints, tags, subnet, disk and autoscaler limits are not in the command below: add those that are set.',
      command: az('show', pool.name),
    },
    {
      what: 'Add the new pool, under a name that is free. Azure CLI 2.86.0 or later.',
      command: az('add', newName(cluster, pool.name), [
        ...trustedLaunch,
        ...settingsOf(pool, checks),
      ]),
    },
    {
      what: 'Keep new pods off the old nodes, with kubectl on this cluster.',
      command: kubectl('cordon'),
    },
    {
      what: 'Move the pods; disruption budgets are obeyed.',
      command: kubectl('drain', '--ignore-daemonsets', '--delete-emptydir-data'),
    },
    {
      what: 'When the workload is well on the new pool, delete the old one.',
      command: az('delete', pool.name),
    },
  ]
}

function inPlaceSteps(cluster: ClusterFacts, pool: PoolFacts): readonly MigrationStep[] {
  const update = ['az', 'aks', 'nodepool', 'update', ...target(cluster, pool.name)]
  return [
    {
      what: 'Change the OS SKU. It begins at once, by the rules of an upgrade: surge, drain, disruption budgets. Azure CLI 2.86.0 or later.',
      command: shellCommand([...update, ...trustedLaunch]),
    },
  ]
}

/** The settings that the facts know of; a size that can't carry the new OS is left to the person. */
function settingsOf(pool: PoolFacts, checks: readonly MigrationCheck[]): readonly string[] {
  const { mode, nodes, vm_size: size, fips, max_surge: surge, labels = {} } = pool
  const unfit = checks.some(({ about, result }) => about === 'vm-size' && result === 'fail')
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${value}`)
  return [
    ...(mode === 'System' || mode === 'User' ? ['--mode', mode] : []),
    ...(nodes === undefined ? [] : ['--node-count', String(nodes)]),
    ...(unfit || size === undefined ? ['--node-vm-size', 'SIZE'] : ['--node-vm-size', size]),
    ...(fips === true ? ['--enable-fips-image'] : []),
    ...(surge === undefined ? [] : ['--max-surge', surge]),
    ...(pairs.length === 0 ? [] : ['--labels', ...pairs]),
  ]
}

/** At most twelve small letters and digits, a letter first: the rule for pools on Linux. */
function newName({ pools }: ClusterFacts, old: string): string {
  const taken = new Set(pools.map(({ name }) => name.toLowerCase()))
  const plain = old.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const stem = /^[a-z]/.test(plain) ? plain : `p${plain}`
  for (let number = 1; ; number++) {
    const end = number === 1 ? 'acl' : `acl${number}`
    const name = `${stem.slice(0, 12 - end.length)}${end}`
    if (!taken.has(name)) return name
  }
}
