import { guid, letters } from '../ids.ts'
import type { Cluster, Pool } from '../world.ts'

// behaviour: id-casing
/** The id as AKS writes it: `resourcegroups` in lower case, whatever was asked. */
export function clusterId(cluster: Cluster): string {
  return `/subscriptions/${cluster.subscription}/resourcegroups/${cluster.group}/providers/Microsoft.ContainerService/managedClusters/${cluster.name}`
}

export function poolId(cluster: Cluster, pool: Pool): string {
  return `${clusterId(cluster)}/agentPools/${pool.name}`
}

// behaviour: orchestrator-version-alias
export function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.')
}

/** The resource group that AKS keeps a cluster's nodes in. */
export function nodeGroup(cluster: Cluster): string {
  return `MC_${cluster.group}_${cluster.name}_${cluster.region}`
}

/** The name of a cluster's API server, as far as the region's own part. */
export function dnsLabel(cluster: Cluster): string {
  return `${cluster.name}-dns-${letters(cluster.key, 8)}`
}

export function fqdn(cluster: Cluster): string {
  return `${dnsLabel(cluster)}.hcp.${cluster.region}.azmk8s.io`
}

/** The name inside the network of a private cluster. */
export function privateFqdn(cluster: Cluster): string {
  return `${dnsLabel(cluster)}.${guid(`zone ${cluster.key}`)}.privatelink.${cluster.region}.azmk8s.io`
}
