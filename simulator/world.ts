import type { Images } from './images.ts'
import type { JsonObject } from './json.ts'
import type { Scenario, ScenarioCluster, ScenarioPool } from './schema.ts'

export type Access = 'allowed' | 'forbidden' | 'throttled' | 'broken' | 'absent'

export type Subscription = {
  readonly id: string
  readonly name: string
  readonly tenant: string
  readonly access: Access
}

export type UsedVersion = {
  readonly image: string
  readonly kubernetes: string
  readonly at: number
}

export type Pool = {
  readonly name: string
  readonly image: string | undefined
  readonly osSku: string
  readonly osType: string
  readonly mode: string
  readonly type: string
  readonly count: number
  readonly vmSize: string
  readonly kubernetes: string
  readonly state: string
  readonly power: string
  readonly maxSurge: string
  /** Grows with every change; the eTag is made from it. */
  readonly revision: number
  readonly error?: { readonly code: string; readonly message: string } | undefined
  readonly snapshot?: string | undefined
  readonly operation?: string | undefined
  /** Images node by node, kept only while they differ. */
  readonly nodes?: readonly (string | undefined)[] | undefined
  readonly upgradeFails?: ScenarioPool['upgrade-fails'] | undefined
  /** Nodes that an upgrade leaves behind. */
  readonly upgradeLeaves?: number | undefined
  readonly nodeTrouble?: ScenarioPool['node-trouble']
  readonly profile: ScenarioPool['profile']
  readonly used: readonly UsedVersion[]
  /** What the pool was before its last change, for views that lag. */
  readonly before?: { readonly until: number; readonly image: string | undefined } | undefined
  readonly members?: JsonObject | undefined
  readonly without: readonly string[]
  readonly raw?: JsonObject | undefined
  readonly rawProfile?: JsonObject | undefined
}

export type Cluster = {
  readonly key: string
  readonly subscription: string
  readonly group: string
  readonly name: string
  readonly region: string
  readonly kubernetes: string
  readonly state: string
  readonly power: string
  readonly nodeOsChannel: string
  readonly upgradeChannel: string | undefined
  readonly nodeProvisioning: string
  readonly sku: ScenarioCluster['sku']
  readonly tags: Readonly<Record<string, string>> | undefined
  readonly access: Access
  readonly maintenance: Readonly<Record<string, JsonObject>>
  readonly apiServer?: ScenarioCluster['api-server']
  readonly members?: JsonObject | undefined
  readonly pools: readonly Pool[]
  readonly raw?: JsonObject | undefined
}

export type Snapshot = {
  readonly key: string
  readonly subscription: string
  readonly group: string
  readonly name: string
  readonly region: string
  readonly source: string
  readonly image: string
  readonly osSku: string
  readonly osType: string
  readonly kubernetes: string
  readonly vmSize: string
  readonly created: number
  readonly tags?: JsonObject | undefined
}

export type OperationStatus = 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled'

export type Operation = {
  readonly id: string
  readonly kind: 'upgrade' | 'update' | 'create' | 'abort'
  readonly subscription: string
  readonly region: string
  readonly cluster: string
  readonly pool: string
  readonly status: OperationStatus
  readonly started: number
  readonly ends: number
  readonly ended?: number | undefined
  readonly error?: { readonly code: string; readonly message: string } | undefined
  /** How it will end, if nobody aborts it. */
  readonly outcome: 'Succeeded' | 'Failed'
  /** What the pool becomes on success. */
  readonly target: Partial<Pool>
  readonly from: { readonly image: string | undefined; readonly kubernetes: string }
  readonly plan: {
    readonly nodes: number
    readonly batch: number
    readonly perNode: number
    readonly lead: number
  }
  readonly failsAfter?: number | undefined
  readonly aborts?: string | undefined
  readonly abortedBy?: string | undefined
}

export type Bucket = { readonly tokens: number; readonly at: number }

export type Settings = Pick<
  Scenario,
  'paging' | 'answers' | 'durations' | 'throttle' | 'identity' | 'runner' | 'resource-graph'
>

/** Everything that is true at one moment, as plain data: it can be written out as JSON and read again. */
export type World = {
  readonly name: string
  readonly secret: string
  /** Replaced as a whole where something changes. */
  settings: Settings
  readonly images: Images
  readonly subscriptions: Record<string, Subscription>
  readonly clusters: Record<string, Cluster>
  /** Certificate authorities of clusters by their key, PEM; made when the world is hosted. */
  readonly authorities: Record<string, string>
  /** Cluster keys of each subscription, in the order in which they are listed. */
  readonly order: Record<string, string[]>
  readonly snapshots: Record<string, Snapshot>
  readonly operations: Record<string, Operation>
  readonly running: string[]
  readonly buckets: Record<string, Bucket>
  readonly counters: Record<string, number>
}

export function clusterKey(subscription: string, group: string, name: string): string {
  return `${subscription}/${group}/${name}`.toLowerCase()
}

export function addCluster(world: World, cluster: Cluster): void {
  world.clusters[cluster.key] = cluster
  const keys = world.order[cluster.subscription.toLowerCase()] ?? []
  keys.push(cluster.key)
  world.order[cluster.subscription.toLowerCase()] = keys
}

export function findPool(cluster: Cluster, name: string): Pool | undefined {
  const wanted = name.toLowerCase()
  return cluster.pools.find((pool) => pool.name.toLowerCase() === wanted)
}

/** Puts a pool in the place of the one with its name, or adds it. */
export function putPool(world: World, key: string, pool: Pool): Cluster {
  const cluster = world.clusters[key]
  if (cluster === undefined) throw new Error(`no cluster ${key}`)
  const known = findPool(cluster, pool.name) !== undefined
  const pools = known
    ? cluster.pools.map((entry) => (entry.name === pool.name ? pool : entry))
    : [...cluster.pools, pool]
  const changed = { ...cluster, pools }
  world.clusters[key] = changed
  return changed
}

export function nextNumber(world: World, name: string): number {
  const next = (world.counters[name] ?? 0) + 1
  world.counters[name] = next
  return next
}
