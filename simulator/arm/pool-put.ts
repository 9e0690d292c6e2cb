import { familyOf, osSkuOf } from '../gallery.ts'
import type { Reply } from '../http.ts'
import { latestImage } from '../images.ts'
import { type JsonObject, member, text } from '../json.ts'
import { beginUpdate, beginUpgrade, type Upgrade } from '../upgrades.ts'
import { type Cluster, findPool, type Operation, type Pool } from '../world.ts'
import { type Context, clusterOf, param, propertiesOf, type Route } from './context.ts'
import { notAllowed, providerError, providerJson } from './errors.ts'
import { checkWritable, current, retiredUpgrade, usableSnapshot } from './node-image-upgrade.ts'
import { operationHeaders } from './operation-links.ts'
import { poolEtag } from './pool-body.ts'
import { isRetired, latestFor, week } from './pools.ts'

// behaviour: pool-put
function put(context: Context): Reply {
  const cluster = clusterOf(context)
  const properties = propertiesOf(context)
  const pool = findPool(cluster, param(context, 'pool'))
  if (pool === undefined) return create(context, cluster, properties)
  checkWritable(context, cluster, pool)
  checkEtag(context, cluster, pool)
  const operation = change(context, cluster, pool, properties)
  const headers = operationHeaders(context, operation, false)
  return providerJson(200, current(context.world, cluster.key, pool.name), headers)
}

// behaviour: etag-mismatch-409
function checkEtag(context: Context, cluster: Cluster, pool: Pool): void {
  const wanted = context.request.headers['if-match']
  if (wanted === undefined || wanted === '*') return
  if (wanted.replace(/^"(.*)"$/, '$1') === poolEtag(cluster, pool)) return
  throw providerError(
    409,
    'EtagMismatch',
    `Failed to save agent pool ${pool.name} of managed cluster ${cluster.name} in subscription ${cluster.subscription}, resource group ${cluster.group}. Operation is not allowed: Another operation is in progress`,
    {
      detail: 'rpc error: code = FailedPrecondition desc = Etag mismatched',
      subcode: 'PutManagedClusterAndAgentPools_FailedPrecondition',
    },
  )
}

function change(context: Context, cluster: Cluster, pool: Pool, properties: JsonObject): Operation {
  const { world, now } = context
  const settings = plainSettings(pool, properties)
  const osSku = text(properties['osSKU']) ?? pool.osSku
  const kubernetes = exactVersion(text(properties['orchestratorVersion']), pool, cluster)
  const source = text(member(properties, 'creationData', 'sourceResourceId'))
  const begin = (wanted: Partial<Upgrade> & Pick<Upgrade, 'image' | 'state'>): Operation =>
    beginUpgrade(world, cluster, pool, { now, other: settings, snapshot: pool.snapshot, ...wanted })
  // behaviour: os-sku-change
  if (osSku !== pool.osSku) {
    const image = migrated(context, cluster, pool, osSku)
    return begin({ image, state: 'Upgrading', osSku, snapshot: undefined })
  }
  if (source !== undefined && source.toLowerCase() !== pool.snapshot?.toLowerCase()) {
    const snapshot = usableSnapshot(context, source)
    return begin({
      image: snapshot.image,
      state: 'Upgrading',
      kubernetes: snapshot.kubernetes,
      snapshot: source,
    })
  }
  const image = text(properties['nodeImageVersion'])
  if (image !== undefined && image !== pool.image) {
    return begin(rollback(context, cluster, pool, image))
  }
  if (kubernetes !== pool.kubernetes) {
    const latest = latestFor(world, cluster, pool, now)
    return begin({ image: latest, state: 'Upgrading', kubernetes })
  }
  const scales = settings.count !== undefined && settings.count !== pool.count
  if (scales && isRetired(world, pool, now)) {
    return begin({ ...retiredUpgrade(context, pool), state: 'Scaling' })
  }
  return beginUpdate(world, cluster, pool, {
    kind: 'update',
    state: scales ? 'Scaling' : 'Updating',
    now,
    target: settings,
  })
}

function migrated(context: Context, cluster: Cluster, pool: Pool, osSku: string): string {
  const hardware = {
    vmSize: pool.vmSize,
    fips: pool.image?.includes('fips') ?? false,
    osType: pool.osType,
  }
  const family = familyOf(osSku, hardware)
  const latest =
    family === undefined
      ? undefined
      : latestImage(context.world.images, family, cluster.region, context.now)
  if (latest !== undefined) return `${family}-${latest.version}`
  throw providerError(400, 'InvalidParameter', `The OS SKU '${osSku}' is not supported.`, {
    target: 'agentPoolProfile.osSKU',
  })
}

// behaviour: rollback-by-put
/** `nodeImageVersion` in a PUT: the current one, `latest`, or the one used just before. */
function rollback(
  context: Context,
  cluster: Cluster,
  pool: Pool,
  image: string,
): Pick<Upgrade, 'image' | 'state' | 'kubernetes'> {
  if (image === 'latest') {
    const latest = latestFor(context.world, cluster, pool, context.now)
    return { image: latest, state: 'Upgrading', kubernetes: pool.kubernetes }
  }
  const [last] = pool.used
  const fits = last !== undefined && last.image === image && context.now - last.at <= week
  if (!fits) {
    throw providerError(
      400,
      'InvalidParameter',
      `NodeImageVersion '${image}' is not accepted. NodeImageVersion can only be current version '${pool.image ?? ''}' or 'latest'`,
      { target: 'agentPoolProfile.nodeImageVersion' },
    )
  }
  return { image, state: 'Updating', kubernetes: last.kubernetes }
}

/** `1.35` stands for the version that the pool or its control plane has. */
function exactVersion(wanted: string | undefined, pool: Pool, cluster: Cluster): string {
  if (wanted === undefined || wanted === '' || pool.kubernetes.startsWith(`${wanted}.`)) {
    return pool.kubernetes
  }
  return cluster.kubernetes.startsWith(`${wanted}.`) ? cluster.kubernetes : wanted
}

const kept = new Set([
  'nodeLabels',
  'nodeTaints',
  'tags',
  'availabilityZones',
  'minCount',
  'maxCount',
  'enableAutoScaling',
  'securityProfile',
  'maxPods',
])

// behaviour: put-keeps-unknown-members
/** The members that a PUT may set and that have no rule of their own. */
function plainSettings(pool: Pool, properties: JsonObject): Partial<Pool> {
  const count = properties['count']
  const surge = text(member(properties, 'upgradeSettings', 'maxSurge'))
  const mode = text(properties['mode'])
  const members = Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => kept.has(name) && value !== null),
  )
  const none = Object.keys(members).length === 0
  return {
    ...(typeof count === 'number' ? { count } : {}),
    ...(surge === undefined ? {} : { maxSurge: surge }),
    ...(mode === undefined ? {} : { mode }),
    ...(none ? {} : { members: { ...pool.members, ...members } }),
  }
}

// behaviour: pool-create
function create(context: Context, cluster: Cluster, properties: JsonObject): Reply {
  if (cluster.raw !== undefined) {
    throw notAllowed('The simulator serves this cluster from a recorded body; it can only be read.')
  }
  const vmSize = text(properties['vmSize']) ?? 'Standard_D4ds_v5'
  const osType = text(properties['osType']) ?? 'Linux'
  const osSku = text(properties['osSKU']) ?? (osType === 'Windows' ? 'Windows2022' : 'Ubuntu')
  const blank: Pool = {
    name: param(context, 'pool'),
    image: undefined,
    osSku,
    osType,
    mode: 'User',
    type: 'VirtualMachineScaleSets',
    count: 1,
    vmSize,
    kubernetes: cluster.kubernetes,
    state: 'Creating',
    power: 'Running',
    maxSurge: '10%',
    revision: 0,
    profile: 'allowed',
    used: [],
    without: [],
  }
  const source = text(member(properties, 'creationData', 'sourceResourceId'))
  const snapshot = source === undefined ? undefined : usableSnapshot(context, source)
  const image = snapshot?.image ?? migrated(context, cluster, blank, osSku)
  const operation = beginUpdate(context.world, cluster, blank, {
    kind: 'create',
    state: 'Creating',
    now: context.now,
    target: {
      ...plainSettings(blank, properties),
      image,
      osSku: snapshot === undefined ? osSku : osSkuOf(image.replace(/-[^-]+$/, '')),
      snapshot: source,
    },
  })
  const headers = operationHeaders(context, operation, false)
  return providerJson(201, current(context.world, cluster.key, blank.name), headers)
}

export const poolPutRoutes: readonly Route[] = [
  {
    method: 'PUT',
    pattern:
      '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/agentPools/{pool}',
    call: 'put-pool',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/write',
    bucket: 'put-pool',
    handle: put,
  },
]
