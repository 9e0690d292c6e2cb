import { duration } from './durations.ts'
import { guid } from './ids.ts'
import { leftBehind, mixedNodes } from './nodes.ts'
import type { Cluster, Operation, OperationStatus, Pool, World } from './world.ts'
import { findPool, nextNumber, putPool } from './world.ts'

export type Upgrade = {
  /** The image that the nodes get; undefined where the pool has none. */
  readonly image: string | undefined
  readonly state: string
  readonly now: number
  readonly kubernetes?: string
  readonly osSku?: string
  readonly snapshot?: string | undefined
  readonly fails?: {
    readonly code: string
    readonly message: string
    readonly 'after-nodes': number
  }
  readonly other?: Partial<Pool>
}

// behaviour: upgrade-node-by-node
/** Starts the operation that moves a pool's nodes to another image. */
export function beginUpgrade(
  world: World,
  cluster: Cluster,
  pool: Pool,
  wanted: Upgrade,
): Operation {
  const { durations, answers } = world.settings
  const same = wanted.image === pool.image && wanted.state === 'UpgradingNodeImageVersion'
  const fails = wanted.fails ?? pool.upgradeFails
  const batch = surge(pool.maxSurge, pool.count)
  const perNode = duration(durations.node)
  const lead = duration(same ? durations['already-latest'] : durations.upgrade)
  const nodes = same ? 0 : pool.count
  const touched = fails === undefined ? nodes : Math.min(fails['after-nodes'] + batch, nodes)
  const operation = record(world, cluster, pool, {
    kind: 'upgrade',
    started: wanted.now,
    ends: wanted.now + lead + Math.ceil(touched / batch) * perNode,
    outcome: fails === undefined ? 'Succeeded' : 'Failed',
    error: fails === undefined ? undefined : { code: fails.code, message: fails.message },
    failsAfter: fails?.['after-nodes'],
    target: {
      ...wanted.other,
      image: wanted.image,
      kubernetes: wanted.kubernetes ?? pool.kubernetes,
      osSku: wanted.osSku ?? pool.osSku,
      snapshot: wanted.snapshot,
    },
    plan: { nodes, batch, perNode, lead },
  })
  // behaviour: image-shown-during-upgrade
  const early =
    wanted.state !== 'UpgradingNodeImageVersion' || answers['image-during-upgrade'] === 'target'
  putPool(world, cluster.key, {
    ...pool,
    ...(early ? operation.target : {}),
    state: wanted.state,
    revision: pool.revision + 1,
    operation: operation.id,
    error: undefined,
    upgradeFails: undefined,
    before: { until: Number.MAX_SAFE_INTEGER, image: pool.image },
  })
  return operation
}

/** Starts an operation that leaves the nodes as they are. */
export function beginUpdate(
  world: World,
  cluster: Cluster,
  pool: Pool,
  change: {
    readonly kind: 'update' | 'create'
    readonly state: string
    readonly now: number
    readonly target: Partial<Pool>
  },
): Operation {
  const lead = duration(world.settings.durations.update)
  const operation = record(world, cluster, pool, {
    kind: change.kind,
    started: change.now,
    ends: change.now + lead,
    outcome: 'Succeeded',
    target: change.target,
    plan: { nodes: 0, batch: 1, perNode: 0, lead },
  })
  putPool(world, cluster.key, {
    ...pool,
    ...change.target,
    state: change.state,
    revision: pool.revision + 1,
    operation: operation.id,
  })
  return operation
}

/** Starts the operation that ends another one. */
export function beginAbort(
  world: World,
  cluster: Cluster,
  pool: Pool,
  now: number,
): Operation | undefined {
  const aborted = pool.operation === undefined ? undefined : world.operations[pool.operation]
  if (aborted === undefined || aborted.abortedBy !== undefined) return undefined
  const lead = duration(world.settings.durations.abort)
  const operation = record(world, cluster, pool, {
    kind: 'abort',
    started: now,
    ends: now + lead,
    outcome: 'Succeeded',
    target: {},
    plan: { nodes: 0, batch: 1, perNode: 0, lead },
    aborts: aborted.id,
  })
  world.operations[aborted.id] = { ...aborted, abortedBy: operation.id, ends: now + lead }
  return operation
}

type Draft = Omit<
  Operation,
  'id' | 'subscription' | 'region' | 'cluster' | 'pool' | 'status' | 'from'
>

function record(world: World, cluster: Cluster, pool: Pool, draft: Draft): Operation {
  const operation: Operation = {
    ...draft,
    id: guid(`operation ${world.name} ${nextNumber(world, 'operations')}`),
    subscription: cluster.subscription,
    region: cluster.region,
    cluster: cluster.key,
    pool: pool.name,
    status: 'InProgress',
    from: { image: pool.image, kubernetes: pool.kubernetes },
  }
  world.operations[operation.id] = operation
  world.running.push(operation.id)
  return operation
}

/** Ends every operation whose time has come. Called before each look at the world. */
export function settle(world: World, now: number): void {
  if (world.running.length === 0) return
  const due = world.running
    .map((id) => world.operations[id])
    .filter((operation) => operation !== undefined && operation.ends <= now)
    .filter((operation) => operation !== undefined)
    .toSorted((left, right) => left.ends - right.ends || (left.kind === 'abort' ? 1 : -1))
  for (const operation of due) finish(world, operation)
  if (due.length === 0) return
  const ended = new Set(due.map((operation) => operation.id))
  world.running.splice(0, world.running.length, ...world.running.filter((id) => !ended.has(id)))
}

function finish(world: World, operation: Operation): void {
  const status: OperationStatus = operation.abortedBy === undefined ? operation.outcome : 'Canceled'
  // behaviour: aborted-operation-ends-canceled
  const error =
    status === 'Canceled'
      ? { code: 'Canceled', message: 'Operation is being canceled by user' }
      : operation.error
  world.operations[operation.id] = { ...operation, status, ended: operation.ends, error }
  const cluster = world.clusters[operation.cluster]
  const pool = cluster === undefined ? undefined : findPool(cluster, operation.pool)
  if (cluster === undefined || pool === undefined || operation.kind === 'abort') return
  const lag = duration(world.settings['resource-graph'].lag)
  // behaviour: etag-changes-again-after-completion
  const base: Pool = {
    ...pool,
    operation: undefined,
    revision: pool.revision + 1,
    before: pool.before === undefined ? undefined : { ...pool.before, until: operation.ends + lag },
  }
  if (status === 'Succeeded') {
    putPool(world, cluster.key, succeeded(base, operation))
    return
  }
  // behaviour: image-shown-after-failure
  const shown = world.settings.answers['image-after-failure'] === 'target'
  const image =
    shown && operation.kind === 'upgrade' ? operation.target.image : operation.from.image
  putPool(world, cluster.key, {
    ...base,
    image,
    state: status,
    error: status === 'Failed' ? error : undefined,
    nodes: operation.kind === 'upgrade' ? mixedNodes(operation, operation.ends) : undefined,
  })
}

// behaviour: recently-used-versions
function succeeded(pool: Pool, operation: Operation): Pool {
  const changed =
    operation.kind === 'upgrade' &&
    operation.from.image !== undefined &&
    (operation.from.image !== operation.target.image ||
      operation.from.kubernetes !== operation.target.kubernetes)
  const before = {
    image: operation.from.image ?? '',
    kubernetes: operation.from.kubernetes,
    at: operation.ends,
  }
  return {
    ...pool,
    ...operation.target,
    state: 'Succeeded',
    nodes: leftBehind(pool, operation),
    error: undefined,
    used: changed ? [before, ...pool.used].slice(0, 3) : pool.used,
  }
}

// behaviour: max-surge-batches
/** How many nodes are replaced at a time: `10%` or a number, at least one. */
export function surge(text: string, count: number): number {
  const percent = /^(\d+)%$/.exec(text)
  const wanted = percent === null ? Number(text) : Math.ceil((count * Number(percent[1])) / 100)
  return Number.isFinite(wanted) && wanted >= 1 ? wanted : 1
}
