import type { Reply } from '../http.ts'
import { compareVersions, isRemoved, latestImage, splitImage } from '../images.ts'
import type { Cluster, Pool, World } from '../world.ts'
import { type Context, clusterOf, clusterScope, demand, poolOf, type Route } from './context.ts'
import { providerError, providerJson } from './errors.ts'
import { poolUpgrades } from './kubernetes.ts'
import { poolId } from './names.ts'
import { pageReply } from './paging.ts'
import { poolBody } from './pool-body.ts'

function list(context: Context): Reply {
  const cluster = clusterOf(context)
  const size = context.world.settings.paging.pools
  return pageReply(context, cluster.pools, size, (pool) => poolBody(cluster, pool))
}

function get(context: Context): Reply {
  const cluster = clusterOf(context)
  return providerJson(200, poolBody(cluster, poolOf(context, cluster)))
}

// behaviour: pool-upgrade-profile
function upgradeProfile(context: Context): Reply {
  const cluster = clusterOf(context)
  const pool = poolOf(context, cluster)
  demand(context, pool.profile, `${clusterScope(cluster)}/agentPools/${pool.name}`)
  if (pool.rawProfile !== undefined) return providerJson(200, pool.rawProfile)
  const upgrades = poolUpgrades(pool.kubernetes, cluster.kubernetes)
  const used = usedVersions(context, pool)
  return providerJson(200, {
    id: `${poolId(cluster, pool)}/upgradeProfiles/default`,
    name: 'default',
    type: 'Microsoft.ContainerService/managedClusters/agentPools/upgradeProfiles',
    properties: {
      kubernetesVersion: pool.kubernetes,
      osType: pool.osType,
      // behaviour: upgrades-missing-when-none
      ...(upgrades.length === 0
        ? {}
        : { upgrades: upgrades.map((kubernetesVersion) => ({ kubernetesVersion })) }),
      ...latestMember(context, cluster, pool),
      ...(used.length === 0 ? {} : { recentlyUsedVersions: used }),
    },
  })
}

function latestMember(
  context: Context,
  cluster: Cluster,
  pool: Pool,
): { readonly latestNodeImageVersion?: string } {
  // behaviour: old-api-version-without-latest
  if (context.apiVersion < '2020-09-01') return {}
  // behaviour: no-latest-without-image
  if (pool.mode === 'Machines' || pool.type === 'AvailabilitySet') return {}
  if (isRetired(context.world, pool, context.now)) return retiredLatest(context, pool)
  const latest = latestFor(context.world, cluster, pool, context.now)
  return latest === undefined ? {} : { latestNodeImageVersion: latest }
}

// behaviour: retired-profile
function retiredLatest(context: Context, pool: Pool): { readonly latestNodeImageVersion?: string } {
  const form = context.world.settings.answers['retired-latest']
  if (form === 'empty') return { latestNodeImageVersion: '' }
  if (form === 'equal' && pool.image !== undefined) return { latestNodeImageVersion: pool.image }
  if (form === 'error') {
    throw providerError(
      400,
      'InvalidParameter',
      `The OS SKU '${pool.osSku}' is no longer supported.`,
      {
        target: 'agentPoolProfile.osSKU',
      },
    )
  }
  return {}
}

/** The image that AKS would put on this pool now. */
export function latestFor(
  world: World,
  cluster: Cluster,
  pool: Pool,
  now: number,
): string | undefined {
  if (pool.image === undefined) return undefined
  const parts = splitImage(pool.image)
  const latest =
    parts === undefined ? undefined : latestImage(world.images, parts.family, cluster.region, now)
  // behaviour: unlisted-family-is-at-latest
  if (parts === undefined || latest === undefined) return pool.image
  // behaviour: latest-never-older
  return compareVersions(latest.version, parts.version) < 0
    ? pool.image
    : `${parts.family}-${latest.version}`
}

export function isRetired(world: World, pool: Pool, now: number): boolean {
  const family = pool.image === undefined ? undefined : splitImage(pool.image)?.family
  return family !== undefined && isRemoved(world.images, family, now)
}

export const week = 7 * 86_400_000

function usedVersions(context: Context, pool: Pool): readonly unknown[] {
  // behaviour: recently-used-api-version
  const known =
    context.apiVersion >= '2026-04-01' ||
    (context.apiVersion.endsWith('preview') && context.apiVersion >= '2025-09-02')
  if (!known) return []
  return pool.used
    .filter((used) => context.now - used.at <= week)
    .map((used) => ({
      orchestratorVersion: used.kubernetes,
      nodeImageVersion: used.image,
      timestamp: new Date(used.at).toISOString().replace(/\.\d+Z$/, 'Z'),
    }))
}

const base =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/agentPools'

export const poolRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: base,
    call: 'list-pools',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/read',
    bucket: 'other',
    handle: list,
  },
  {
    method: 'GET',
    pattern: `${base}/{pool}`,
    call: 'get-pool',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/read',
    bucket: 'other',
    handle: get,
  },
  {
    method: 'GET',
    pattern: `${base}/{pool}/upgradeProfiles/default`,
    call: 'get-pool-profile',
    action: 'Microsoft.ContainerService/managedClusters/agentPools/upgradeProfiles/read',
    bucket: 'other',
    handle: upgradeProfile,
  },
]
