import type { PoolTarget } from '../domain/pool-reading.ts'
import { sameImage } from '../plan/open-upgrades.ts'
import type { PoolSight, WatchTarget } from '../upgrades-port.ts'
import { tell } from './rollback-offer.ts'
import { type RollbackRules, rollbackPool } from './rollback-pool.ts'
import type { Tick } from './tick.ts'
import { see } from './upgrades-watch.ts'

/** What stands in the way of a pool that was named, when the time to watch is over. */
const clusterBusy =
  'another pool of its cluster is being put back; run this mode again for it once that has ended'

/**
 * Puts pools back, those of one cluster one after the other: AKS takes one operation in a cluster at a
 * time. Watches each to its end, and tells how it ended.
 *
 * @param maxWait how long it is watched, in milliseconds; 0: the first of each cluster, and no wait.
 */
export async function rollbackWave(
  tick: Tick,
  targets: readonly PoolTarget[],
  rules: RollbackRules,
  maxWait: number,
): Promise<void> {
  const { upgrades } = tick.ports
  const begin = upgrades.stamp().monotonic_ms
  /** What is being put back, by cluster. */
  const running = new Map<string, WatchTarget>()
  let queue = targets
  for (;;) {
    queue = await startNext(tick, queue, rules, running)
    const budget = maxWait - (upgrades.stamp().monotonic_ms - begin)
    if (running.size === 0 || !(await watchSome(tick, running, budget))) break
  }
  for (const target of queue) tell(tick, target, 'rollback.left', clusterBusy)
}

/** Starts what has its cluster to itself, and gives back what has to wait. */
async function startNext(
  tick: Tick,
  targets: readonly PoolTarget[],
  rules: RollbackRules,
  running: Map<string, WatchTarget>,
): Promise<readonly PoolTarget[]> {
  const left: PoolTarget[] = []
  for (const target of targets) {
    if (running.has(clusterOf(target))) {
      left.push(target)
      continue
    }
    const image = await rollbackPool(tick, target, rules)
    if (image !== undefined) running.set(clusterOf(target), { ...target, image })
  }
  return left
}

/** Watches until some have ended. False: the time is over. */
async function watchSome(
  tick: Tick,
  running: Map<string, WatchTarget>,
  budget: number,
): Promise<boolean> {
  const { size } = running
  const targets = [...running.values()]
  tick.progress(`Watching ${size === 1 ? 'one rollback' : `${size} rollbacks`}…`)
  for await (const sights of tick.ports.upgrades.watch({ targets, budget_ms: budget })) {
    for (const sight of sights) {
      see(tick, sight)
      if (tellEnd(tick, sight)) running.delete(clusterOf(sight.target))
    }
    if (running.size < size) return true
  }
  return false
}

/** Tells how it ended, if it did. */
function tellEnd(tick: Tick, { target, phase, image, state, failure }: PoolSight): boolean {
  switch (phase) {
    case 'running':
    case 'unreadable':
      return false
    case 'gone':
      return true
    case 'succeeded':
    case 'failed':
    case 'canceled':
  }
  if (phase === 'succeeded' && sameImage(image, target.image)) {
    tell(tick, target, 'rollback.proven', `is back on ${image ?? ''} (V1)`)
    return true
  }
  const why = failure?.message ?? `the pool is ${state ?? phase} with ${image ?? 'no image'}`
  tell(tick, target, 'rollback.failed', `did not come back to ${target.image ?? ''}: ${why}`)
  return true
}

function clusterOf({ cluster }: PoolTarget): string {
  return cluster.toLowerCase()
}
