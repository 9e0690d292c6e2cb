import { lifecycleOf } from '../domain/os-lifecycle.ts'
import type { PoolReading, Stamp } from '../domain/pool-reading.ts'
import type { Objection } from './arm-writes.ts'

/** Reads that a write depends on are at most this old when it leaves. */
export const freshMs = 10_000

/**
 * Why a decision is too old to be sent. Both clocks are asked: the wall clock sees a machine that
 * slept, the monotonic one a wall clock that was set back.
 */
export function staleness(stamps: readonly Stamp[], now: Stamp): Objection | undefined {
  for (const stamp of stamps) {
    const monotonic = now.monotonic_ms - stamp.monotonic_ms
    const wall = Date.parse(now.at) - Date.parse(stamp.at)
    const age = Math.max(monotonic, Math.abs(wall))
    // Written so that a time that is no time is too old.
    if (!(age <= freshMs && monotonic >= 0)) {
      return {
        reason: 'stale',
        message: `what was read before the write is ${Math.round(age / 1_000)} s old, at most ${freshMs / 1_000} s are allowed`,
      }
    }
  }
  return undefined
}

/**
 * What stands against writing to a pool at all, whatever was decided: the last line of defence. The
 * same is judged by gates before.
 */
export function poolObjection(reading: PoolReading, now: string): Objection | undefined {
  const { pool, cluster } = reading
  const { mode, type, image, os_sku: osSku, provisioning_state: state } = pool
  if (mode?.toLowerCase() === 'machines') return unsupported('it is a pool of mode Machines')
  if (type?.toLowerCase() === 'availabilityset') return unsupported('it is an availability set')
  if (image === undefined) return unsupported('it shows no node image')
  const retired = lifecycleOf(osSku, image, now)
  if (retired?.phase === 'ended' || retired?.phase === 'images-removed') {
    return unsupported(`${retired.lifecycle.name} is retired`)
  }
  if (isStopped(cluster.power_state)) return stopped('the cluster is stopped')
  if (isStopped(pool.power_state)) return stopped('the pool is stopped')
  if (!isAtRest(cluster.provisioning_state)) {
    return busy(
      `the cluster is ${cluster.provisioning_state ?? 'in a state that Azure did not say'}`,
    )
  }
  return isAtRest(state) ? undefined : busy(`it is ${state ?? 'in a state that Azure did not say'}`)
}

function isStopped(power: string | undefined): boolean {
  return power !== undefined && power.toLowerCase() !== 'running'
}

const rest = new Set(['succeeded', 'failed', 'canceled'])

function isAtRest(state: string | undefined): boolean {
  return state !== undefined && rest.has(state.toLowerCase())
}

function unsupported(message: string): Objection {
  return { reason: 'unsupported', message: `the pool can't be written to: ${message}` }
}

function stopped(message: string): Objection {
  return { reason: 'stopped', message }
}

function busy(message: string): Objection {
  return { reason: 'busy', message: `the pool can't be written to now: ${message}` }
}
