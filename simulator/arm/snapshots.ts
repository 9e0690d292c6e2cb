import { empty, type Reply } from '../http.ts'
import { isObject, type JsonObject, member, parseJson, text } from '../json.ts'
import { clusterKey, findPool, type Snapshot, type World } from '../world.ts'
import { type Context, param, type Route } from './context.ts'
import { providerError, providerJson, resourceNotFound } from './errors.ts'

export function snapshotByResourceId(world: World, id: string): Snapshot | undefined {
  const match =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerService\/snapshots\/([^/]+)$/i.exec(
      id,
    )
  if (match === null) return undefined
  return world.snapshots[clusterKey(match[1] ?? '', match[2] ?? '', match[3] ?? '')]
}

function keyOf(context: Context): string {
  return clusterKey(param(context, 'subscription'), param(context, 'group'), param(context, 'name'))
}

function snapshotOf(context: Context): Snapshot {
  const snapshot = context.world.snapshots[keyOf(context)]
  if (snapshot !== undefined) return snapshot
  throw resourceNotFound(
    'Microsoft.ContainerService/snapshots',
    param(context, 'name'),
    param(context, 'group'),
  )
}

// behaviour: snapshot-says-osSku
function body(snapshot: Snapshot): JsonObject {
  const at = new Date(snapshot.created).toISOString().replace(/Z$/, '0000Z')
  const who = { createdBy: 'simulator', createdByType: 'Application', createdAt: at }
  const last = {
    lastModifiedBy: 'simulator',
    lastModifiedByType: 'Application',
    lastModifiedAt: at,
  }
  return {
    name: snapshot.name,
    id: `/subscriptions/${snapshot.subscription}/resourceGroups/${snapshot.group}/providers/Microsoft.ContainerService/snapshots/${snapshot.name}`,
    type: 'Microsoft.ContainerService/Snapshots',
    location: snapshot.region,
    ...(snapshot.tags === undefined ? {} : { tags: snapshot.tags }),
    systemData: { ...who, ...last },
    properties: {
      creationData: { sourceResourceId: snapshot.source },
      snapshotType: 'NodePool',
      kubernetesVersion: snapshot.kubernetes,
      nodeImageVersion: snapshot.image,
      osType: snapshot.osType,
      osSku: snapshot.osSku,
      vmSize: snapshot.vmSize,
    },
  }
}

function get(context: Context): Reply {
  return providerJson(200, body(snapshotOf(context)))
}

function list(context: Context): Reply {
  const prefix = `${param(context, 'subscription')}/${param(context, 'group')}`.toLowerCase()
  const wanted = param(context, 'group') === '' ? prefix : `${prefix}/`
  const value = Object.values(context.world.snapshots)
    .filter((snapshot) => snapshot.key.startsWith(wanted))
    .map(body)
  return providerJson(200, { value })
}

// behaviour: snapshot-put-synchronous
function put(context: Context): Reply {
  const sent = parseJson(context.request.body)
  const source = text(member(sent, 'properties', 'creationData', 'sourceResourceId')) ?? ''
  const match =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.ContainerService\/managedClusters\/([^/]+)\/agentPools\/([^/]+)$/i.exec(
      source,
    )
  const [, subscription = '', group = '', name = '', pool = ''] = match ?? []
  const cluster = context.world.clusters[clusterKey(subscription, group, name)]
  const found = cluster === undefined ? undefined : findPool(cluster, pool)
  if (cluster === undefined || found?.image === undefined) {
    throw providerError(
      400,
      'InvalidParameter',
      `The source agent pool '${source}' was not found.`,
      {
        target: 'properties.creationData.sourceResourceId',
      },
    )
  }
  const tags = member(sent, 'tags')
  const snapshot: Snapshot = {
    key: keyOf(context),
    subscription: param(context, 'subscription'),
    group: param(context, 'group'),
    name: param(context, 'name'),
    region: text(member(sent, 'location')) ?? cluster.region,
    source,
    image: found.image,
    osSku: found.osSku,
    osType: found.osType,
    kubernetes: found.kubernetes,
    vmSize: found.vmSize,
    created: context.now,
    ...(isObject(tags) ? { tags } : {}),
  }
  context.world.snapshots[snapshot.key] = snapshot
  return providerJson(200, body(snapshot))
}

function remove(context: Context): Reply {
  delete context.world.snapshots[keyOf(context)]
  return empty(200)
}

const group =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/snapshots'
const type = 'Microsoft.ContainerService/snapshots'

export const snapshotRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/subscriptions/{subscription}/providers/Microsoft.ContainerService/snapshots',
    call: 'list-snapshots',
    action: `${type}/read`,
    bucket: 'other',
    handle: list,
  },
  {
    method: 'GET',
    pattern: group,
    call: 'list-snapshots',
    action: `${type}/read`,
    bucket: 'other',
    handle: list,
  },
  {
    method: 'GET',
    pattern: `${group}/{name}`,
    call: 'get-snapshot',
    action: `${type}/read`,
    bucket: 'other',
    handle: get,
  },
  {
    method: 'PUT',
    pattern: `${group}/{name}`,
    call: 'put-snapshot',
    action: `${type}/write`,
    bucket: 'other',
    handle: put,
  },
  {
    method: 'DELETE',
    pattern: `${group}/{name}`,
    call: 'delete-snapshot',
    action: `${type}/delete`,
    bucket: 'other',
    handle: remove,
  },
]
