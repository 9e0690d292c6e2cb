import { guid } from './ids.ts'
import { isObject, list, member, text } from './json.ts'
import type { Scenario } from './schema.ts'
import { addCluster, clusterKey, type Pool, type World } from './world.ts'

type RawCluster = Scenario['raw'][number]

/**
 * A cluster whose body is served exactly as given, with whatever is null or missing in it.
 * What the simulator must know itself (region, pool names, images) is read from the body as far as it is there.
 */
export function addRaw(world: World, entry: RawCluster): void {
  const id = text(entry.cluster['id']) ?? ''
  const subscription =
    entry.subscription ?? segmentAfter(id, 'subscriptions') ?? guid('raw subscription')
  const group = entry['resource-group'] ?? segmentAfter(id, 'resourcegroups') ?? 'raw'
  const name = text(entry.cluster['name']) ?? segmentAfter(id, 'managedclusters') ?? 'raw'
  world.subscriptions[subscription.toLowerCase()] ??= {
    id: subscription,
    name: `raw ${subscription.slice(0, 8)}`,
    tenant: world.settings.identity.tenant,
    access: 'allowed',
  }
  const properties = entry.cluster['properties']
  const names = new Set<string>()
  const pools: Pool[] = []
  for (const profile of list(member(properties, 'agentPoolProfiles'))) {
    const poolName = text(member(profile, 'name'))
    if (poolName === undefined) continue
    names.add(poolName.toLowerCase())
    pools.push(rawPool(poolName, profile, entry))
  }
  for (const [poolName, body] of Object.entries(entry.pools)) {
    if (!names.has(poolName.toLowerCase())) pools.push(rawPool(poolName, body['properties'], entry))
  }
  addCluster(world, {
    key: clusterKey(subscription, group, name),
    subscription,
    group,
    name,
    region: text(entry.cluster['location']) ?? 'westeurope',
    kubernetes: text(member(properties, 'currentKubernetesVersion')) ?? '1.35.7',
    state: text(member(properties, 'provisioningState')) ?? 'Succeeded',
    power: text(member(properties, 'powerState', 'code')) ?? 'Running',
    nodeOsChannel: '',
    upgradeChannel: undefined,
    nodeProvisioning: '',
    sku: 'Base',
    tags: undefined,
    access: 'allowed',
    maintenance: {},
    pools,
    raw: entry.cluster,
  })
}

function rawPool(name: string, members: unknown, entry: RawCluster): Pool {
  const body = entry.pools[name]
  const source = isObject(body?.['properties']) ? body['properties'] : members
  return {
    name,
    image: text(member(source, 'nodeImageVersion')),
    osSku: text(member(source, 'osSKU')) ?? '',
    osType: text(member(source, 'osType')) ?? 'Linux',
    mode: text(member(source, 'mode')) ?? 'User',
    type: text(member(source, 'type')) ?? '',
    count: Number(member(source, 'count') ?? 0),
    vmSize: text(member(source, 'vmSize')) ?? '',
    kubernetes: text(member(source, 'currentOrchestratorVersion')) ?? '1.35.7',
    state: text(member(source, 'provisioningState')) ?? 'Succeeded',
    power: text(member(source, 'powerState', 'code')) ?? 'Running',
    maxSurge: '10%',
    revision: 1,
    profile: 'allowed',
    used: [],
    without: [],
    raw: body ?? wrapped(name, members),
    rawProfile: entry.profiles[name],
  }
}

/** A pool body made from the flat members of agentPoolProfiles. */
function wrapped(name: string, members: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(members)) return { name }
  const { name: _name, ...properties } = members
  return { name, type: 'Microsoft.ContainerService/managedClusters/agentPools', properties }
}

function segmentAfter(id: string, word: string): string | undefined {
  const segments = id.split('/')
  const at = segments.findIndex((segment) => segment.toLowerCase() === word)
  return at < 0 ? undefined : segments[at + 1]
}
