import { guid } from '../ids.ts'
import type { JsonObject } from '../json.ts'
import type { Cluster, Pool } from '../world.ts'
import { minor, poolId } from './names.ts'

/** A bare GUID; another one after each change. */
// behaviour: etag-in-body
export function poolEtag(cluster: Cluster, pool: Pool): string {
  return guid(`etag ${cluster.key}/${pool.name} ${pool.revision}`)
}

// behaviour: pool-body
export function poolBody(cluster: Cluster, pool: Pool): JsonObject {
  if (pool.raw !== undefined) return pool.raw
  const head = { id: poolId(cluster, pool), name: pool.name }
  const properties = poolMembers(cluster, pool)
  // behaviour: machines-pool-body
  if (pool.mode === 'Machines') return { ...head, properties }
  return { ...head, type: 'Microsoft.ContainerService/managedClusters/agentPools', properties }
}

/** The members of a pool: flat inside a cluster, under `properties` in the pool's own body. */
export function poolMembers(cluster: Cluster, pool: Pool): JsonObject {
  const body = pool.mode === 'Machines' ? machinesPool(cluster, pool) : ordinary(cluster, pool)
  if (pool.members === undefined && pool.without.length === 0) return body
  const merged = { ...body, ...pool.members }
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !pool.without.includes(name)))
}

function machinesPool(cluster: Cluster, pool: Pool): JsonObject {
  return {
    type: 'VirtualMachines',
    provisioningState: pool.state,
    powerState: { code: pool.power },
    mode: pool.mode,
    upgradeSettings: {},
    eTag: poolEtag(cluster, pool),
  }
}

function ordinary(cluster: Cluster, pool: Pool): JsonObject {
  const acl = pool.osSku === 'AzureContainerLinux'
  const windows = pool.osType === 'Windows'
  // behaviour: availability-set-without-image
  const image = pool.type === 'AvailabilitySet' ? undefined : pool.image
  return {
    count: pool.count,
    vmSize: pool.vmSize,
    osDiskSizeGB: 128,
    osDiskType: 'Managed',
    kubeletDiskType: 'OS',
    maxPods: windows ? 30 : 250,
    type: pool.type,
    enableAutoScaling: false,
    scaleDownMode: 'Delete',
    provisioningState: pool.state,
    powerState: { code: pool.power },
    orchestratorVersion: minor(pool.kubernetes),
    currentOrchestratorVersion: pool.kubernetes,
    enableNodePublicIP: false,
    mode: pool.mode,
    osType: pool.osType,
    osSKU: pool.osSku,
    ...(image === undefined ? {} : { nodeImageVersion: image }),
    upgradeSettings: { maxSurge: pool.maxSurge, maxUnavailable: '0' },
    enableFIPS: image?.includes('fips') ?? false,
    ...(pool.snapshot === undefined ? {} : { creationData: { sourceResourceId: pool.snapshot } }),
    ...(windows
      ? {}
      : {
          securityProfile: { sshAccess: 'LocalUser', enableVTPM: acl, enableSecureBoot: acl },
        }),
    eTag: poolEtag(cluster, pool),
    ...(pool.error === undefined
      ? {}
      : { status: { provisioningError: { code: pool.error.code, message: pool.error.message } } }),
  }
}
