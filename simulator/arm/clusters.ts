import type { Reply } from '../http.ts'
import type { Cluster } from '../world.ts'
import { clusterBody } from './cluster-body.ts'
import {
  type Context,
  clusterOf,
  groupExists,
  groupNotFound,
  param,
  type Route,
} from './context.ts'
import { providerJson } from './errors.ts'
import { supportedUpgrades } from './kubernetes.ts'
import { clusterId } from './names.ts'
import { pageReply } from './paging.ts'

function visible(context: Context, prefix: string): readonly Cluster[] {
  const subscription = param(context, 'subscription').toLowerCase()
  const found: Cluster[] = []
  for (const key of context.world.order[subscription] ?? []) {
    const cluster = context.world.clusters[key]
    // behaviour: lists-leave-out-what-is-forbidden
    if (cluster === undefined || cluster.access === 'forbidden') continue
    if (key.startsWith(prefix)) found.push(cluster)
  }
  return found
}

function listInSubscription(context: Context): Reply {
  return listed(context, visible(context, ''))
}

function listInGroup(context: Context): Reply {
  const group = param(context, 'group')
  if (!groupExists(context, group)) throw groupNotFound(group)
  return listed(
    context,
    visible(context, `${param(context, 'subscription')}/${group}/`.toLowerCase()),
  )
}

function listed(context: Context, clusters: readonly Cluster[]): Reply {
  const { world } = context
  return pageReply(context, clusters, world.settings.paging.clusters, (cluster) =>
    clusterBody(world, cluster),
  )
}

function get(context: Context): Reply {
  return providerJson(200, clusterBody(context.world, clusterOf(context)))
}

// behaviour: cluster-upgrade-profile
function upgradeProfile(context: Context): Reply {
  const cluster = clusterOf(context)
  const upgrades = supportedUpgrades(cluster.kubernetes).map((kubernetesVersion) => ({
    kubernetesVersion,
  }))
  return providerJson(200, {
    id: `${clusterId(cluster)}/upgradeprofiles/default`,
    name: 'default',
    type: 'Microsoft.ContainerService/managedClusters/upgradeprofiles',
    properties: {
      controlPlaneProfile: {
        kubernetesVersion: cluster.kubernetes,
        osType: 'Linux',
        ...(upgrades.length === 0 ? {} : { upgrades }),
      },
      agentPoolProfiles: null,
    },
  })
}

const read = 'Microsoft.ContainerService/managedClusters/read'
const group =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService'

export const clusterRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}/providers/Microsoft.ContainerService/managedClusters',
    call: 'list-clusters',
    action: read,
    bucket: 'list-clusters',
    handle: listInSubscription,
  },
  {
    method: 'GET',
    pattern: `${group}/managedClusters`,
    call: 'list-clusters-group',
    action: read,
    bucket: 'list-clusters-group',
    handle: listInGroup,
  },
  {
    method: 'GET',
    pattern: `${group}/managedClusters/{cluster}`,
    call: 'get-cluster',
    action: read,
    bucket: 'get-cluster',
    handle: get,
  },
  {
    method: 'GET',
    pattern: `${group}/managedClusters/{cluster}/upgradeProfiles/default`,
    call: 'get-cluster-profile',
    action: 'Microsoft.ContainerService/managedClusters/upgradeProfiles/read',
    bucket: 'other',
    handle: upgradeProfile,
  },
]
