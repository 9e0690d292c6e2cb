import { empty, type Reply } from '../http.ts'
import { findImage, splitImage } from '../images.ts'
import { beginAbort, beginUpgrade, type Upgrade } from '../upgrades.ts'
import { type Cluster, findPool, type Pool, type Snapshot, type World } from '../world.ts'
import { type Context, clusterOf, poolOf, type Route } from './context.ts'
import { notAllowed, operationRunning, providerError, providerJson } from './errors.ts'
import { operationHeaders } from './operation-links.ts'
import { poolBody } from './pool-body.ts'
import { isRetired, latestFor } from './pools.ts'
import { snapshotByResourceId } from './snapshots.ts'

// behaviour: upgrade-node-image-202
function upgrade(context: Context): Reply {
  const cluster = clusterOf(context)
  const pool = poolOf(context, cluster)
  checkWritable(context, cluster, pool)
  const snapshotId = context.request.headers['akssnapshotid']
  if (snapshotId === undefined && isRetired(context.world, pool, context.now)) {
    return accepted(context, cluster, pool, retiredUpgrade(context, pool))
  }
  const image =
    snapshotId === undefined
      ? latestFor(context.world, cluster, pool, context.now)
      : snapshotImage(context, pool, snapshotId)
  // behaviour: already-latest
  if (image === pool.image && context.world.settings.answers['already-latest'] === 304) {
    return empty(304)
  }
  return accepted(context, cluster, pool, {
    image,
    state: 'UpgradingNodeImageVersion',
    now: context.now,
    // behaviour: snapshot-keeps-creation-data
    snapshot: snapshotId,
  })
}

function accepted(context: Context, cluster: Cluster, pool: Pool, wanted: Upgrade): Reply {
  const operation = beginUpgrade(context.world, cluster, pool, wanted)
  const headers = operationHeaders(context, operation, true)
  return providerJson(202, current(context.world, cluster.key, pool.name), headers)
}

export function current(world: World, key: string, name: string): unknown {
  const cluster = world.clusters[key]
  const pool = cluster === undefined ? undefined : findPool(cluster, name)
  return cluster === undefined || pool === undefined ? {} : poolBody(cluster, pool)
}

/** What stands against any write to this pool now. */
export function checkWritable(context: Context, cluster: Cluster, pool: Pool): void {
  if (cluster.raw !== undefined) {
    throw notAllowed('The simulator serves this cluster from a recorded body; it can only be read.')
  }
  // behaviour: machines-pool-refuses-upgrade
  if (pool.mode === 'Machines') {
    throw notAllowed(
      'Upgrading node image version on machines agent pool is not allowed, please use machine API to handle machine life cycle',
    )
  }
  if (busyState(pool)) throw operationRunning(pool.state)
  // behaviour: cluster-operation-blocks-pools
  if (!['Succeeded', 'Failed', 'Canceled'].includes(cluster.state)) {
    throw operationRunning(cluster.state)
  }
  const { answers } = context.world.settings
  const other = cluster.pools.find(
    (entry) => entry.name !== pool.name && entry.operation !== undefined,
  )
  // behaviour: one-operation-per-cluster
  if (answers['one-operation-per-cluster'] && other !== undefined) {
    throw notAllowed(
      `Managed Cluster operation is not allowed: Another operation (${other.state}) is in progress on agent pool (${other.name}), please wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation for more details`,
    )
  }
  // behaviour: stopped-pool-refuses
  if (cluster.power === 'Stopped' || pool.power === 'Stopped') {
    const subject = cluster.power === 'Stopped' ? 'managed cluster' : 'agent pool'
    throw notAllowed(`Operation is not allowed while the ${subject} is stopped. Start it first.`)
  }
  // behaviour: availability-set-refuses
  if (pool.type === 'AvailabilitySet') {
    throw notAllowed(
      'Upgrading node image version is not allowed on an agent pool of type AvailabilitySet.',
    )
  }
}

function busyState(pool: Pool): boolean {
  return pool.operation !== undefined || !['Succeeded', 'Failed', 'Canceled'].includes(pool.state)
}

// behaviour: retired-write
/** What becomes of an upgrade when the images of the OS SKU are gone. */
export function retiredUpgrade(context: Context, pool: Pool): Upgrade {
  const message = `The node image for OS SKU '${pool.osSku}' is no longer available.`
  if (context.world.settings.answers['retired-write'] === 'refuse') throw notAllowed(message)
  return {
    image: pool.image,
    state: 'UpgradingNodeImageVersion',
    now: context.now,
    snapshot: pool.snapshot,
    fails: { code: 'ImageNotFound', message, 'after-nodes': 0 },
  }
}

const ninetyDays = 90 * 86_400_000

function snapshotImage(context: Context, pool: Pool, id: string): string {
  const snapshot = usableSnapshot(context, id)
  // behaviour: snapshot-same-family
  const wanted = splitImage(snapshot.image)?.family
  const has = pool.image === undefined ? undefined : splitImage(pool.image)?.family
  if (wanted !== has) {
    throw providerError(
      400,
      'InvalidParameter',
      `The snapshot's node image '${snapshot.image}' cannot be used for agent pool '${pool.name}' with node image '${pool.image ?? ''}'.`,
      { target: 'AKSSnapshotId' },
    )
  }
  return snapshot.image
}

export function usableSnapshot(context: Context, id: string): Snapshot {
  const snapshot = snapshotByResourceId(context.world, id)
  if (snapshot === undefined) {
    throw providerError(400, 'InvalidParameter', `The snapshot '${id}' was not found.`, {
      target: 'AKSSnapshotId',
    })
  }
  const published = findImage(context.world.images, snapshot.image)?.published
  // behaviour: snapshot-ninety-days
  if (published !== undefined && context.now - published > ninetyDays) {
    throw providerError(
      400,
      'InvalidParameter',
      `The node image '${snapshot.image}' of the snapshot is older than 90 days.`,
      { target: 'AKSSnapshotId' },
    )
  }
  return snapshot
}

// behaviour: abort-202
function abort(context: Context): Reply {
  const cluster = clusterOf(context)
  const pool = poolOf(context, cluster)
  const body = poolBody(cluster, pool)
  const operation = beginAbort(context.world, cluster, pool, context.now)
  // behaviour: abort-without-operation
  if (operation === undefined) {
    throw notAllowed('There is no operation in progress on this agent pool that could be aborted.')
  }
  return providerJson(202, body, operationHeaders(context, operation, true))
}

const base =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/agentPools/{pool}'

export const upgradeRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: `${base}/upgradeNodeImageVersion`,
    call: 'upgrade-node-image',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/upgradeNodeImageVersion/action',
    // behaviour: snapshot-needs-read
    more: (request) =>
      request.headers['akssnapshotid'] === undefined
        ? []
        : ['Microsoft.ContainerService/snapshots/read'],
    bucket: 'other',
    handle: upgrade,
  },
  {
    method: 'POST',
    pattern: `${base}/abort`,
    call: 'abort',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/abort/action',
    bucket: 'other',
    handle: abort,
  },
]
