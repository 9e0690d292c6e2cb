import type { ClusterFacts, PoolFacts } from '../domain/facts.ts'
import { parseClusterId } from '../domain/resource-id.ts'
import { type Selection, selectsOsSku } from '../domain/selection.ts'
import { asObject } from './arm-answers.ts'

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
  return present<ClusterFacts>({
    id,
    name: text(cluster, 'name') ?? parts.name,
    resource_group: parts.resourceGroup,
    subscription: parts.subscription.toLowerCase(),
    region: (text(cluster, 'location') ?? 'unknown').toLowerCase().replaceAll(' ', ''),
    kubernetes_version: version(properties, 'currentKubernetesVersion', 'kubernetesVersion'),
    provisioning_state: text(properties, 'provisioningState'),
    power_state: text(asObject(properties?.['powerState']), 'code'),
    upgrade_channel: text(upgrades, 'upgradeChannel'),
    node_os_channel: text(upgrades, 'nodeOSUpgradeChannel'),
    node_provisioning: text(asObject(properties?.['nodeProvisioningProfile']), 'mode'),
    sku: text(asObject(cluster['sku']), 'name'),
    tags: readTexts(cluster['tags']),
    pools,
    other_pools: others,
  })
}

/** A pool: flat inside a cluster's `agentPoolProfiles`, below `properties` when it stands alone. */
export function readPool(body: unknown): PoolFacts | undefined {
  const outer = asObject(body)
  const name = text(outer, 'name')
  if (outer === undefined || name === undefined) return undefined
  const pool = asObject(outer['properties']) ?? outer
  const labels = readTexts(pool['nodeLabels'])
  return present<PoolFacts>({
    name,
    os_sku: text(pool, 'osSKU'),
    os_type: text(pool, 'osType'),
    mode: text(pool, 'mode'),
    type: poolType(pool, outer),
    vm_size: text(pool, 'vmSize'),
    nodes: number(pool['count']),
    kubernetes_version: version(pool, 'currentOrchestratorVersion', 'orchestratorVersion'),
    image: text(pool, 'nodeImageVersion'),
    provisioning_state: text(pool, 'provisioningState'),
    power_state: text(asObject(pool['powerState']), 'code'),
    snapshot: text(asObject(pool['creationData']), 'sourceResourceId'),
    etag: text(pool, 'eTag'),
    fips: boolean(pool['enableFIPS']),
    max_surge: text(asObject(pool['upgradeSettings']), 'maxSurge'),
    labels: Object.keys(labels).length === 0 ? undefined : labels,
  })
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

/** Tags or labels: the entries whose value is a text. */
function readTexts(value: unknown): Readonly<Record<string, string>> {
  const texts = Object.entries(asObject(value) ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}

/** The member as a text; `undefined` when it is none, or empty. */
export function text(body: Json | undefined, name: string): string | undefined {
  const value = body?.[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** The members that are there: an absent fact has no member, not one of `undefined`. */
function present<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  const found: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(members)) if (value !== undefined) found[name] = value
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return found as T
}
