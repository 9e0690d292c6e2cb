import { poolOf, withPool } from '../plan/patch-facts.ts'
import type { PoolSight } from '../upgrades-port.ts'
import { say, type Tick } from './tick.ts'
import { nameOf } from './upgrades-prove.ts'
import { runningTargets } from './upgrades-start.ts'

/**
 * Watches all running upgrades until they have ended or the time is over. `onEnd` is called when some
 * pools have come to rest; what it starts is watched too.
 */
export async function watchUpgrades(
  tick: Tick,
  maxWait: number,
  onEnd: () => Promise<void>,
): Promise<void> {
  const { upgrades } = tick.ports
  const begin = upgrades.stamp().monotonic_ms
  const gone = new Set<string>()
  for (;;) {
    const budget = maxWait - (upgrades.stamp().monotonic_ms - begin)
    const targets = runningTargets(tick).filter(({ cluster, pool }) => {
      return !gone.has(nameOf(cluster, pool))
    })
    if (targets.length === 0 || budget <= 0) return
    tick.progress(
      `Watching ${targets.length === 1 ? 'one upgrade' : `${targets.length} upgrades`}…`,
    )
    let polls = 0
    for await (const sights of upgrades.watch({ targets, budget_ms: budget })) {
      polls += 1
      for (const sight of sights) {
        see(tick, sight)
        if (sight.phase === 'gone') gone.add(nameOf(sight.target.cluster, sight.target.pool))
      }
      if (!sights.some(({ phase }) => isEnd(phase))) continue
      const before = keysOf(tick)
      await onEnd()
      // Other pools run now: they are to be looked at in the same list.
      if (keysOf(tick) !== before) break
    }
    if (polls === 0) return
  }
}

function keysOf(tick: Tick): string {
  return runningTargets(tick)
    .map(({ cluster, pool }) => nameOf(cluster, pool))
    .join(' ')
}

function isEnd(phase: PoolSight['phase']): boolean {
  return phase === 'succeeded' || phase === 'failed' || phase === 'canceled'
}

/** Brings the facts up to what was seen. */
export function see(tick: Tick, { target, phase, state, image }: PoolSight): void {
  if (phase === 'unreadable') return
  if (phase === 'gone') {
    if (poolOf(tick.facts, target) === undefined) return
    const { cluster, pool } = target
    const message = `${nameOf(cluster, pool)}: the pool is gone.`
    say(tick, { kind: 'upgrade.left', cluster, pool, message })
    return
  }
  tick.facts = withPool(tick.facts, target, (pool) => ({
    ...pool,
    ...(state === undefined ? {} : { provisioning_state: state }),
    ...(image === undefined ? {} : { image }),
  }))
}
