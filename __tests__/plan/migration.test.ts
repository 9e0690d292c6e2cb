import { describe, expect, it } from '@jest/globals'
import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import { type MigrationPlan, planMigrations } from '../../src/plan/migration.ts'
import type { MigrationCheck } from '../../src/plan/migration-checks.ts'

const now = '2026-11-23T06:00:00Z'
const flatcar: PoolFacts = {
  name: 'user1',
  os_sku: 'Flatcar',
  mode: 'User',
  vm_size: 'Standard_D4ds_v5',
  nodes: 3,
  kubernetes_version: '1.34.8',
  image: 'AKSFlatcar-flatcargen2-202607.02.0',
  fips: false,
  max_surge: '33%',
  labels: { tier: 'web', team: 'pay' },
}

function clusterOf(pools: readonly PoolFacts[], over: Partial<ClusterFacts> = {}): ClusterFacts {
  return {
    id: '/subscriptions/1/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/aks',
    name: 'aks',
    resource_group: 'rg',
    subscription: '11111111-1111-4111-8111-111111111111',
    region: 'westeurope',
    kubernetes_version: '1.35.7',
    node_os_channel: 'None',
    tags: {},
    pools,
    other_pools: {},
    ...over,
  }
}

function planOf(pool: Partial<PoolFacts> = {}, cluster: Partial<ClusterFacts> = {}): MigrationPlan {
  const [plan] = planMigrations([clusterOf([{ ...flatcar, ...pool }], cluster)], now)
  if (plan === undefined) throw new Error('no plan')
  return plan
}

function resultOf(plan: MigrationPlan, about: MigrationCheck['about']): string | undefined {
  return plan.checks.find((check) => check.about === about)?.result
}

describe('which pools get a plan', () => {
  const guard = {
    ...flatcar,
    os_sku: 'AzureLinuxOSGuard',
    image: 'AKSAzureLinux-OSGuardV3gen2fipsTL-202608.20.1',
  }
  const acl = {
    ...flatcar,
    os_sku: 'AzureContainerLinux',
    image: 'AKSAzureLinux-aclgen2TL-202610.08.0',
  }
  const windows = { ...flatcar, os_sku: 'Windows2019' }

  it('those whose OS goes over into Azure Container Linux', () => {
    const plans = planMigrations([clusterOf([flatcar, acl, windows, guard])], now)
    expect(plans.map(({ os, phase }) => [os, phase])).toEqual([
      ['Flatcar Container Linux (preview)', 'images-removed'],
      ['Azure Linux with OS Guard (preview)', 'ending'],
    ])
  })

  it('not before the end is near', () => {
    expect(planMigrations([clusterOf([flatcar])], '2025-11-10T00:00:00Z')).toEqual([])
  })
})

describe('the checks', () => {
  it('of a usual pool pass, or say what the facts do not tell', () => {
    const { checks, ways } = planOf()
    expect(Object.fromEntries(checks.map(({ about, result }) => [about, result]))).toEqual({
      kubernetes: 'pass',
      'kubernetes-of-pool': 'pass',
      'vm-generation': 'pass',
      'vm-size': 'pass',
      'trusted-launch': 'unknown',
      'confidential-vm': 'pass',
      fips: 'pass',
      gpu: 'pass',
      'node-os-channel': 'pass',
      'pool-mode': 'pass',
      'in-place': 'unknown',
    })
    expect(ways.map(({ way, ready }) => [way, ready])).toEqual([
      ['new-pool', true],
      ['in-place', true],
    ])
  })

  it.each<[MigrationCheck['about'], string, Partial<PoolFacts>, Partial<ClusterFacts>]>([
    ['kubernetes', 'fail', {}, { kubernetes_version: '1.33.9' }],
    ['kubernetes', 'pass', {}, { kubernetes_version: '1.34' }],
    ['kubernetes', 'pass', {}, { kubernetes_version: '2.0.0' }],
    ['kubernetes', 'unknown', {}, { kubernetes_version: 'newest' }],
    ['kubernetes-of-pool', 'fail', { kubernetes_version: '1.33.9' }, {}],
    ['vm-generation', 'unknown', { image: 'AKSFlatcar-flatcar-202607.02.0' }, {}],
    ['vm-size', 'fail', { vm_size: 'Standard_D4ps_v5' }, {}],
    ['vm-size', 'pass', { vm_size: 'Standard_D4pds_v6' }, {}],
    [
      'vm-size',
      'fail',
      { vm_size: 'Standard_D4ds_v5', image: 'AKSFlatcar-flatcargen2arm64-202607.02.0' },
      {},
    ],
    ['vm-size', 'unknown', { vm_size: 'Custom' }, {}],
    [
      'trusted-launch',
      'pass',
      { os_sku: 'AzureLinuxOSGuard', image: 'AKSAzureLinux-OSGuardV3gen2fipsTL-202608.20.1' },
      {},
    ],
    ['confidential-vm', 'fail', { vm_size: 'Standard_DC4as_v5' }, {}],
    ['confidential-vm', 'fail', { vm_size: 'Standard_EC8ads_v5' }, {}],
    ['fips', 'pass', { fips: true }, {}],
    ['gpu', 'pass', { vm_size: 'Standard_NC24ads_A100_v4' }, {}],
    ['gpu', 'fail', { vm_size: 'Standard_NV8as_v4' }, {}],
    ['gpu', 'fail', { vm_size: 'Standard_NG32ads_V620_v1' }, {}],
    ['node-os-channel', 'fail', {}, { node_os_channel: 'SecurityPatch' }],
    ['node-os-channel', 'pass', {}, { node_os_channel: 'NodeImage' }],
    ['pool-mode', 'fail', { mode: 'Machines' }, {}],
    ['in-place', 'pass', { os_sku: 'AzureLinux3OSGuard' }, {}],
  ])('%s: %s for %j %j', (about, result, pool, cluster) => {
    expect(resultOf(planOf(pool, cluster), about)).toBe(result)
  })

  it.each(['vm_size', 'fips', 'mode', 'kubernetes_version'] as const)(
    'never pass on a fact that is not there: %s',
    (member) => {
      const { [member]: _, ...bare } = flatcar
      const [plan] = planMigrations([clusterOf([bare])], now)
      expect(plan?.checks.some(({ result }) => result === 'unknown')).toBe(true)
      expect(plan?.checks.filter(({ result }) => result === 'fail')).toEqual([])
    },
  )

  it('of one way do not stand against the other', () => {
    const { ways } = planOf({ kubernetes_version: '1.33.9' })
    expect(ways.map(({ ready }) => ready)).toEqual([true, false])
  })
})

describe('the commands', () => {
  it('add a new pool and delete the old one last', () => {
    const [safe, inPlace] = planOf().ways
    expect(safe?.steps.map(({ command }) => command)).toMatchInlineSnapshot(`
[
  "az aks nodepool show --subscription 11111111-1111-4111-8111-111111111111 --resource-group rg --cluster-name aks --name user1",
  "az aks nodepool add --subscription 11111111-1111-4111-8111-111111111111 --resource-group rg --cluster-name aks --name user1acl --os-sku AzureContainerLinux --enable-secure-boot --enable-vtpm --mode User --node-count 3 --node-vm-size Standard_D4ds_v5 --max-surge 33% --labels tier=web team=pay",
  "kubectl cordon --selector=kubernetes.azure.com/agentpool=user1",
  "kubectl drain --ignore-daemonsets --delete-emptydir-data --selector=kubernetes.azure.com/agentpool=user1",
  "az aks nodepool delete --subscription 11111111-1111-4111-8111-111111111111 --resource-group rg --cluster-name aks --name user1",
]
`)
    expect(inPlace?.steps.map(({ command }) => command)).toMatchInlineSnapshot(`
[
  "az aks nodepool update --subscription 11111111-1111-4111-8111-111111111111 --resource-group rg --cluster-name aks --name user1 --os-sku AzureContainerLinux --enable-secure-boot --enable-vtpm",
]
`)
  })

  it('leave the size open where the old one does not do, and keep FIPS', () => {
    const [safe] = planOf({ vm_size: 'Standard_D4ps_v5', fips: true, mode: 'System' }).ways
    expect(safe?.steps[1]?.command).toContain('--mode System --node-count 3 --node-vm-size SIZE')
    expect(safe?.steps[1]?.command).toContain('--enable-fips-image')
  })

  it.each([
    ['user1', 'user1acl'],
    ['nineletters', 'nineletteacl'],
    ['1st-Pool', 'p1stpoolacl'],
  ])('name the new pool of %s %s', (name, expected) => {
    const [safe] = planOf({ name }).ways
    expect(safe?.steps[1]?.command).toContain(`--name ${expected} `)
  })

  it('do not take a name that is taken', () => {
    const taken = { ...flatcar, name: 'user1acl', os_sku: 'AzureContainerLinux' }
    const [plan] = planMigrations([clusterOf([flatcar, taken])], now)
    expect(plan?.ways[0]?.steps[1]?.command).toContain('--name user1acl2 ')
  })

  it('keep hostile names in quotes', () => {
    const labels = { x: '$(reboot)' }
    const name = "a'; rm -rf / #"
    const plan = planOf({ name, labels }, { name: '`id`', resource_group: 'r g' })
    const commands = plan.ways.flatMap(({ steps }) => steps.map(({ command }) => command))
    for (const command of commands.filter((each) => each.startsWith('az '))) {
      expect(command).toContain("--resource-group 'r g' --cluster-name '`id`'")
    }
    expect(commands[0]).toContain(`--name 'a'\\''; rm -rf / #'`)
    expect(commands[1]).toContain("--labels 'x=$(reboot)'")
  })

  it('say what can not be undone', () => {
    expect(planOf().irreversible.join(' ')).toContain('its images are gone')
    const guard = {
      os_sku: 'AzureLinuxOSGuard',
      image: 'AKSAzureLinux-OSGuardV3gen2fipsTL-202608.20.1',
    }
    expect(planOf(guard).irreversible.join(' ')).toContain('once its images are gone (2027-03-10)')
  })
})
