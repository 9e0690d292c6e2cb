import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { parseClusterId } from '../domain/resource-id.ts'
import { type Selection, selectsOsSku } from '../domain/selection.ts'
import { asObject } from './arm.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * A managed cluster as ARM, or Resource Graph, writes it, as facts. Tolerant: what is missing, null
 * or of another type than expected is absent in the facts. `undefined` when it is no cluster at all
 * (no id).
 */
export function readCluster(body: unknown, selection: Selection): ClusterFacts | undefined {
  const cluster = asObject(body)
  const id = text(cluster, 'id')
  const parts = id === undefined ? undefined : parseClusterId(id)
  if (cluster === undefined || id === undefined || parts === undefined) return undefined
  const properties = asObject(cluster['properties'])
  const upgrades = asObject(properties?.['autoUpgradeProfile'])
  const pools: PoolFacts[] = []
  const others: Record<string, number> = {}
  const profiles = properties?.['agentPoolProfiles']
  for (const profile of Array.isArray(profiles) ? profiles : []) {
    const pool = readPool(profile)
    if (pool === undefined) continue
    if (selectsOsSku(selection, pool.os_sku)) pools.push(pool)
    else others[pool.os_sku ?? '(none)'] = (others[pool.os_sku ?? '(none)'] ?? 0) + 1
  }
  return {
    id,
    name: text(cluster, 'name') ?? parts.name,
    resource_group: parts.resourceGroup,
    subscription: parts.subscription.toLowerCase(),
    region: (text(cluster, 'location') ?? 'unknown').toLowerCase().replaceAll(' ', ''),
    ...member(
      'kubernetes_version',
      version(properties, 'currentKubernetesVersion', 'kubernetesVersion'),
    ),
    ...member('provisioning_state', text(properties, 'provisioningState')),
    ...member('power_state', text(asObject(properties?.['powerState']), 'code')),
    ...member('upgrade_channel', text(upgrades, 'upgradeChannel')),
    ...member('node_os_channel', text(upgrades, 'nodeOSUpgradeChannel')),
    ...member('node_provisioning', text(asObject(properties?.['nodeProvisioningProfile']), 'mode')),
    ...member('sku', text(asObject(cluster['sku']), 'name')),
    tags: readTags(cluster['tags']),
    pools,
    other_pools: others,
  }
}

/** A pool: flat inside a cluster's `agentPoolProfiles`, below `properties` when it stands alone. */
export function readPool(body: unknown): PoolFacts | undefined {
  const outer = asObject(body)
  const name = text(outer, 'name')
  if (outer === undefined || name === undefined) return undefined
  const pool = asObject(outer['properties']) ?? outer
  return {
    name,
    ...member('os_sku', text(pool, 'osSKU')),
    ...member('os_type', text(pool, 'osType')),
    ...member('mode', text(pool, 'mode')),
    ...member('type', poolType(pool, outer)),
    ...member('vm_size', text(pool, 'vmSize')),
    ...member('nodes', number(pool['count'])),
    ...member(
      'kubernetes_version',
      version(pool, 'currentOrchestratorVersion', 'orchestratorVersion'),
    ),
    ...member('image', text(pool, 'nodeImageVersion')),
    ...member('provisioning_state', text(pool, 'provisioningState')),
    ...member('power_state', text(asObject(pool['powerState']), 'code')),
    ...member('snapshot', text(asObject(pool['creationData']), 'sourceResourceId')),
    ...member('etag', text(pool, 'eTag')),
    ...member('fips', boolean(pool['enableFIPS'])),
    ...member('max_surge', text(asObject(pool['upgradeSettings']), 'maxSurge')),
  }
}

/** The pool's own type; a pool that stands alone also has ARM's resource type, in another member. */
function poolType(pool: Json, outer: Json): string | undefined {
  const type = text(pool, 'type')
  return pool === outer && type?.includes('/') === true ? undefined : type
}

/** `orchestratorVersion` can be an alias such as "1.35"; the current one is the exact one. */
function version(body: Json | undefined, exact: string, alias: string): string | undefined {
  return text(body, exact) ?? text(body, alias)
}

function readTags(value: unknown): Readonly<Record<string, string>> {
  const tags = Object.entries(asObject(value) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(tags)
}

function text(body: Json | undefined, name: string): string | undefined {
  const value = body?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function member<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  // A computed name makes TypeScript forget which one it is.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]: V })
}
