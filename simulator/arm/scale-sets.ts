import type { Reply } from '../http.ts'
import { compact } from '../http.ts'
import { digits } from '../ids.ts'
import { splitImage } from '../images.ts'
import type { JsonObject } from '../json.ts'
import { nodeImages } from '../nodes.ts'
import type { Cluster, Pool } from '../world.ts'
import { type Context, demand, groupNotFound, param, type Route } from './context.ts'
import { resourceNotFound } from './errors.ts'
import { nodeGroup } from './names.ts'

const type = 'Microsoft.Compute/virtualMachineScaleSets'

/** The cluster whose nodes live in the resource group that the request names. */
function clusterOfGroup(context: Context): Cluster {
  const wanted = param(context, 'group').toLowerCase()
  const keys = context.world.order[param(context, 'subscription').toLowerCase()] ?? []
  const cluster = keys
    .map((key) => context.world.clusters[key])
    .find((entry) => entry !== undefined && nodeGroup(entry).toLowerCase() === wanted)
  if (cluster === undefined) throw groupNotFound(param(context, 'group'))
  demand(context, cluster.access, groupId(cluster))
  return cluster
}

function groupId(cluster: Cluster): string {
  return `/subscriptions/${cluster.subscription}/resourceGroups/${nodeGroup(cluster)}`
}

export function setName(cluster: Cluster, pool: Pool): string {
  return `aks-${pool.name}-${digits(`${cluster.key}/${pool.name}`, 8)}-vmss`
}

/** The host name of an instance, which its Kubernetes node has too. */
export function instanceName(set: string, index: number): string {
  return `${set}${index.toString(36).padStart(6, '0')}`
}

function setId(cluster: Cluster, pool: Pool): string {
  return `${groupId(cluster)}/providers/${type}/${setName(cluster, pool)}`
}

function hasSet(pool: Pool): boolean {
  return pool.type === 'VirtualMachineScaleSets' && pool.mode !== 'Machines'
}

// behaviour: scale-sets-list
function list(context: Context): Reply {
  const cluster = clusterOfGroup(context)
  const value = cluster.pools.filter(hasSet).map((pool) => ({
    name: setName(cluster, pool),
    id: setId(cluster, pool),
    type,
    location: cluster.region,
    tags: {
      'aks-managed-createOperationID': digits(`create ${cluster.key}/${pool.name}`, 8),
      'aks-managed-orchestrator': `Kubernetes:${pool.kubernetes}`,
      'aks-managed-poolName': pool.name,
    },
    sku: { name: pool.vmSize, tier: 'Standard', capacity: pool.count },
    properties: {
      singlePlacementGroup: false,
      orchestrationMode: 'Uniform',
      provisioningState: 'Succeeded',
      virtualMachineProfile: { storageProfile: storage(pool.image) },
    },
  }))
  return compact(200, { value })
}

// behaviour: scale-set-instances
function instances(context: Context): Reply {
  const cluster = clusterOfGroup(context)
  const name = param(context, 'set').toLowerCase()
  const pool = cluster.pools.filter(hasSet).find((entry) => setName(cluster, entry) === name)
  if (pool === undefined) throw resourceNotFound(type, name, param(context, 'group'))
  const images = pool.power === 'Stopped' ? [] : nodeImages(context.world, pool, context.now)
  const value = images.map((image, index) => ({
    name: `${name}_${index}`,
    id: `${setId(cluster, pool)}/virtualMachines/${index}`,
    type: `${type}/virtualMachines`,
    location: cluster.region,
    instanceId: String(index),
    properties: {
      latestModelApplied: image === pool.image,
      provisioningState: 'Succeeded',
      storageProfile: storage(image),
      osProfile: { computerName: instanceName(name, index) },
    },
  }))
  return compact(200, { value })
}

/** `AKSAzureLinux-aclgen2TL-202610.08.0` lies in gallery AKSAzureLinux, definition aclgen2TL. */
function storage(image: string | undefined): JsonObject {
  const parts = image === undefined ? undefined : splitImage(image)
  if (parts === undefined) return { imageReference: {} }
  const [gallery = '', ...definition] = parts.family.split('-')
  const group = `AKS-${gallery.replace(/^AKS/, '')}`
  const id = `/subscriptions/109a5e88-712a-48ae-9078-9ca8b3c81345/resourceGroups/${group}/providers/Microsoft.Compute/galleries/${gallery}/images/${definition.join('-')}/versions/${parts.version}`
  return { imageReference: { id } }
}

const base =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Compute/virtualMachineScaleSets'

export const scaleSetRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: base,
    call: 'list-scale-sets',
    action: `${type}/read`,
    bucket: 'none',
    handle: list,
  },
  {
    method: 'GET',
    pattern: `${base}/{set}/virtualMachines`,
    call: 'list-scale-set-instances',
    action: `${type}/virtualMachines/read`,
    bucket: 'none',
    handle: instances,
  },
]
