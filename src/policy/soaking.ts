import type { Moment } from '../domain/time/time-set.ts'
import type { ProbeReading } from './memory.ts'
import type { Ring } from './policy.ts'
import type { World } from './world.ts'

/** How the soak of an image in a ring stands. */
export type Soaking =
  | { readonly kind: 'running'; readonly from: Moment; readonly ends: Moment }
  | { readonly kind: 'failing'; readonly since: ProbeReading }
  /** The time is over, and no probe has shown yet that the image held to its end. */
  | { readonly kind: 'unprobed'; readonly from: Moment; readonly ends: Moment }
  | { readonly kind: 'over'; readonly from: Moment }

/**
 * A soak begins with the proof of the image. In a ring with probes it begins again when they hold
 * again after a failure, and it is over with the first reading at or after its end that holds: silence
 * shows nothing. What the probes say later is about other images.
 *
 * @param proven when the last pool that was needed was proven.
 * @param readings of the ring, the oldest first.
 */
export function soakingOf(
  { soak, probes }: Pick<Ring, 'soak' | 'probes'>,
  proven: Moment,
  readings: readonly ProbeReading[],
  now: Moment,
): Soaking {
  if (probes.length === 0) {
    const ends = proven + soak
    return now < ends ? { kind: 'running', from: proven, ends } : { kind: 'over', from: proven }
  }
  let from = proven
  let failing: ProbeReading | undefined
  for (const reading of readings) {
    if (reading.at < proven) continue
    if (!reading.held) {
      failing ??= reading
      continue
    }
    if (failing !== undefined) from = reading.at
    failing = undefined
    if (reading.at >= from + soak) return { kind: 'over', from }
  }
  if (failing !== undefined) return { kind: 'failing', since: failing }
  const ends = from + soak
  return { kind: now < ends ? 'running' : 'unprobed', from, ends }
}

/**
 * How an image stands in the ring that it is in; `rolling`: too few pools have proven it yet. Absent:
 * the ring has no probes, or none of its pools has proven the image, or all have left it since.
 */
export function soakIn(
  { fleet, memory, now }: Pick<World, 'fleet' | 'memory' | 'now'>,
  ring: Ring,
  image: string,
): Soaking | { readonly kind: 'rolling' } | undefined {
  if (ring.probes.length === 0) return undefined
  const { at, proven, running } = fleet.proofOf(ring, image)
  if (proven === 0) return undefined
  const readings = memory.readings(ring.name)
  if (at !== undefined) return soakingOf(ring, at, readings, now)
  if (running === 0) return undefined
  const last = readings.at(-1)
  return last?.held === false ? { kind: 'failing', since: last } : { kind: 'rolling' }
}
