import { pollDelay } from '../plan/poll-delays.ts'
import type { PoolSight, WatchRequest, WatchTarget } from '../upgrades-port.ts'
import { type Arm, aksApiVersion } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import type { Edge } from './edge.ts'
import { text } from './read-facts.ts'
import { failureOfPool, poolBodyOf, readClusterBody, subscriptionOf } from './read-pool.ts'

/** So long after the start of watching, a list may still show a pool as it was before. */
const lagMs = 600_000

/** Polls until every pool has come to an end, or the next wait would go beyond the budget. */
export async function* watch(
  edge: Edge,
  { targets, budget_ms: budget }: WatchRequest,
): AsyncGenerator<readonly PoolSight[]> {
  const { clock } = edge
  const begin = clock.monotonicMs()
  for (let poll = 1; targets.length > 0; poll++) {
    const delay = pollDelay(poll)
    if (clock.monotonicMs() - begin + delay > budget) return
    await clock.wait(delay)
    const seen = await look(edge.arm, targets, clock.now())
    const mayLag = clock.monotonicMs() - begin < lagMs
    const sights = mayLag ? seen.map(withoutLag) : seen
    yield sights
    if (sights.every(({ phase }) => phase !== 'running' && phase !== 'unreadable')) return
  }
}

/** Reads may lag: that a pool is done is believed at once only with the image it was to get. */
function withoutLag(sight: PoolSight): PoolSight {
  const { phase, image, target } = sight
  const isOther = target.image !== undefined && image?.toLowerCase() !== target.image.toLowerCase()
  return phase === 'succeeded' && isOther ? { ...sight, phase: 'running' } : sight
}

/** One poll: a list for each subscription, read only as far as the pools are not all found. */
async function look(
  arm: Arm,
  targets: readonly WatchTarget[],
  at: string,
): Promise<readonly PoolSight[]> {
  const bySubscription = Map.groupBy(targets, ({ cluster }) => subscriptionOf(cluster))
  const sights = new Map<WatchTarget, PoolSight>()
  for (const [subscription, wanted] of bySubscription) {
    try {
      await lookInList(arm, subscription, wanted, at, sights)
    } catch (error) {
      if (!(error instanceof ArmError)) throw error
      const { problem } = error
      if (problem.code !== 'api.forbidden') unread(wanted, at, problem, sights)
    }
    // With rights on single clusters the list is closed or leaves some out: ask for those by name.
    const missing = wanted.filter((target) => !sights.has(target))
    await lookAtEach(arm, missing, at, sights)
  }
  return targets.flatMap((target) => sights.get(target) ?? [])
}

async function lookInList(
  arm: Arm,
  subscription: string,
  targets: readonly WatchTarget[],
  at: string,
  sights: Map<WatchTarget, PoolSight>,
): Promise<void> {
  const open = Map.groupBy(targets, ({ cluster }) => cluster.toLowerCase())
  const read = {
    path: `/subscriptions/${encodeURIComponent(subscription)}/providers/Microsoft.ContainerService/managedClusters?api-version=${aksApiVersion}`,
    label: { kind: 'list-clusters', scope: subscription },
    scope: `/subscriptions/${subscription}`,
    reading: 'list managed clusters',
  } as const
  for await (const page of arm.pages(read)) {
    for (const body of page) {
      const id = text(asObject(body), 'id')?.toLowerCase() ?? ''
      for (const target of open.get(id) ?? []) sights.set(target, sightOf(target, body, at))
      open.delete(id)
    }
    // AKS names a next page even where it is empty; what was looked for is found.
    if (open.size === 0) return
  }
}

async function lookAtEach(
  arm: Arm,
  targets: readonly WatchTarget[],
  at: string,
  sights: Map<WatchTarget, PoolSight>,
): Promise<void> {
  for (const wanted of Map.groupBy(targets, ({ cluster }) => cluster.toLowerCase()).values()) {
    const [first] = wanted
    if (first === undefined) continue
    try {
      const body = await readClusterBody(arm, first)
      for (const target of wanted) sights.set(target, sightOf(target, body, at))
    } catch (error) {
      if (!(error instanceof ArmError)) throw error
      const { problem } = error
      if (problem.code !== 'cluster.not-found') unread(wanted, at, problem, sights)
      else for (const target of wanted) sights.set(target, { target, at, phase: 'gone' })
    }
  }
}

function unread(
  targets: readonly WatchTarget[],
  at: string,
  problem: ArmError['problem'],
  sights: Map<WatchTarget, PoolSight>,
): void {
  for (const target of targets) {
    if (!sights.has(target)) sights.set(target, { target, at, phase: 'unreadable', problem })
  }
}

const ends = new Map<string, PoolSight['phase']>([
  ['succeeded', 'succeeded'],
  ['failed', 'failed'],
  ['canceled', 'canceled'],
])

/** A pool as its cluster's body shows it; the cluster's own state says nothing about it. */
function sightOf(target: WatchTarget, cluster: unknown, at: string): PoolSight {
  const body = poolBodyOf(cluster, target.pool)
  if (body === undefined) return { target, at, phase: 'gone' }
  const state = text(body, 'provisioningState')
  const image = text(body, 'nodeImageVersion')
  const phase = ends.get(state?.toLowerCase() ?? '') ?? 'running'
  const failure = phase === 'failed' || phase === 'canceled' ? failureOfPool(body) : undefined
  return {
    target,
    at,
    phase,
    ...(state === undefined ? {} : { state }),
    ...(image === undefined ? {} : { image }),
    ...(failure === undefined ? {} : { failure }),
  }
}
