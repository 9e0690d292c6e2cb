import type { ClusterFacts, Facts, LatestFact, PoolFacts } from '../../src/domain/facts.ts'

export const clusterId =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg-pay/providers/Microsoft.ContainerService/managedClusters/pay-weu'

export const older = 'AKSAzureLinux-aclgen2TL-202608.20.0'
export const newest = 'AKSAzureLinux-aclgen2TL-202610.08.0'

export function latestFact(over: Partial<LatestFact> = {}): LatestFact {
  return {
    image: newest,
    read_from: `${clusterId}/agentPools/user1`,
    read_at: '2026-11-23T06:00:00Z',
    basis: 'own',
    ...over,
  }
}

/** An ACL pool that could move, but for what a test changes. */
export function poolFacts(over: Partial<PoolFacts> = {}): PoolFacts {
  return {
    name: 'user1',
    os_sku: 'AzureContainerLinux',
    os_type: 'Linux',
    mode: 'User',
    type: 'VirtualMachineScaleSets',
    nodes: 3,
    kubernetes_version: '1.34.2',
    image: older,
    provisioning_state: 'Succeeded',
    power_state: 'Running',
    latest: latestFact(),
    ...over,
  }
}

export function clusterFacts(
  pools: readonly PoolFacts[],
  over: Partial<ClusterFacts> = {},
): ClusterFacts {
  return {
    id: clusterId,
    name: 'pay-weu',
    resource_group: 'rg-pay',
    subscription: '11111111-1111-1111-1111-111111111111',
    region: 'westeurope',
    kubernetes_version: '1.34.2',
    provisioning_state: 'Succeeded',
    power_state: 'Running',
    tags: {},
    pools,
    other_pools: {},
    ...over,
  }
}

export function factsOf(clusters: readonly ClusterFacts[], over: Partial<Facts> = {}): Facts {
  return {
    observed_at: '2026-11-23T06:00:00Z',
    identity: { method: 'azure-cli', why: 'a test' },
    source: 'managed-clusters-list',
    subscriptions: [{ id: '11111111-1111-1111-1111-111111111111', clusters: clusters.length }],
    clusters,
    problems: [],
    notes: [],
    requests: {},
    ...over,
  }
}
