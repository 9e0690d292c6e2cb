import { supportedDays } from '../domain/image.ts'
import { day, hour, parseInstant } from '../domain/time/instant.ts'
import type { Moment, TimeSet } from '../domain/time/time-set.ts'
import type { Engine } from './document.ts'
import { neededOf } from './fleet.ts'
import type { Ring } from './policy.ts'

/** Assumed: from the start of an upgrade until the pool has proven the image. */
export const upgradeTime = hour

/**
 * How long after an image is on offer a snapshot of it can still be installed. The 90 days count
 * from the image's date, and it is on offer up to 21 days later: AKS takes 0 to 7 days to make a build
 * the default (Azure/AgentBaker, 2026) and up to two weeks to reach all regions (AKS docs, node
 * images).
 */
export const snapshotTime = (supportedDays - 21) * day

/** At most `count` starts in any `period`. */
export interface Pace {
  /** The policy's key; absent where the fleet itself sets the pace. */
  readonly key?: 'budget.fleet' | 'budget.ring' | 'budget.region'
  readonly limits: 'starts' | 'clusters'
  readonly count: number
  /** Regions that may have `count` each. */
  readonly places: number
  readonly period: number
}

/** A ring, as far as it holds the way of an image up. */
export interface Stage {
  readonly ring: string
  readonly engine: Engine
  readonly min_age: number
  readonly soak: number
  readonly open: TimeSet
  readonly one_pool_first: boolean
  readonly paces: readonly Pace[]
  /** Pools of the image's family that are in it. */
  readonly pools: number
  readonly proof: Ring['proof']
}

/** When one ring took an image. */
export interface Step {
  readonly from: Moment
  /** Start of the last pool that the proof needs; the first start where no proof is asked. */
  readonly last: Moment
}

/** How one image went through the rings, up to the ring that got it no more. */
export interface Way {
  readonly steps: readonly Step[]
  readonly failed?: Failure
}

export interface Failure {
  /** Index of the ring. */
  readonly at: number
  /** It never started, or too few of its pools did. */
  readonly what: 'start' | 'proof'
  readonly ended_by: 'next-release' | 'snapshot-age' | 'next-proven'
}

/** After what time an image is gone. */
export interface Bounds {
  /** From one release to the next. */
  readonly gap: number
  readonly snapshot: number
}

/**
 * Takes one image through the rings, each as early as it can: the joint first moment of minimum age,
 * soak and the policy's windows (windows of the clusters differ, and are left out), then one start
 * after the other as the budget allows. People say yes at once. Of the budget, all is left to
 * this image: the true way is never shorter.
 *
 * The plain upgrade installs the latest image: whatever has not started when the next one comes out
 * gets that one. A ring with engine `snapshot` goes on with the proven image, until the next one is
 * proven too, which is assumed to be one gap later.
 */
export function wayOf(stages: readonly Stage[], release: Moment, bounds: Bounds): Way {
  const steps: Step[] = []
  let ready = release
  for (const [index, stage] of stages.entries()) {
    const exact = stage.engine === 'snapshot'
    const end = release + (exact ? bounds.snapshot : bounds.gap)
    const from = stage.open.earliest(Math.max(ready, release + stage.min_age), end)
    const byEnd = exact ? 'snapshot-age' : 'next-release'
    if (from === undefined) {
      return { steps, failed: { at: index, what: 'start', ended_by: byEnd } }
    }
    if (index === stages.length - 1) return { steps: [...steps, { from, last: from }] }
    const replaced = exact ? Math.min(end, from + bounds.gap) : end
    const last = lastStart(stage, from, replaced)
    if (last === undefined) {
      const endedBy = replaced < end ? 'next-proven' : byEnd
      return { steps, failed: { at: index, what: 'proof', ended_by: endedBy } }
    }
    steps.push({ from, last })
    ready = last + upgradeTime + stage.soak
  }
  return { steps }
}

/** When the last needed pool starts; `undefined`: not before the end. */
function lastStart(stage: Stage, from: Moment, end: Moment): Moment | undefined {
  const paces = stage.paces.map(coarse)
  const rounds: Round[] = []
  let left = neededOf(stage.proof, stage.pools)
  let at: Moment | undefined = from
  while (at !== undefined) {
    const alone = stage.one_pool_first && rounds.length === 0
    let size = alone ? 1 : left
    for (const { capacity, period } of paces) {
      size = Math.min(size, capacity - usedSince(rounds, at - period))
    }
    rounds.push({ at, size })
    left -= size
    if (left <= 0) return at
    let next = alone ? at + upgradeTime : at
    for (const { capacity, period } of paces) {
      if (usedSince(rounds, at - period) < capacity) continue
      next = Math.max(next, oldestSince(rounds, at - period) + period)
    }
    at = stage.open.earliest(next, end)
  }
  return undefined
}

interface Round {
  readonly at: Moment
  /** Pools that start together. */
  readonly size: number
}

/** Nothing is lost of more than an hour: short periods only make the count long. */
function coarse({ count, places, period }: Pace): {
  readonly capacity: number
  readonly period: number
} {
  const times = Math.max(1, Math.floor(upgradeTime / period))
  return { capacity: count * places * times, period: period * times }
}

/** Starts after a moment; `rounds` are in order. */
function usedSince(rounds: readonly Round[], moment: Moment): number {
  let used = 0
  for (let index = rounds.length - 1; index >= 0; index--) {
    const round = rounds[index]
    if (round === undefined || round.at <= moment) break
    used += round.size
  }
  return used
}

function oldestSince(rounds: readonly Round[], moment: Moment): Moment {
  return rounds.find(({ at }) => at > moment)?.at ?? moment
}

/**
 * Moments at which images come out, to try a policy on: two of them, one gap apart, on each day of
 * the week and at seven hours of the day. Any week is as good as another, and a fixed one makes a
 * finding that does not come and go.
 */
export function releases(gap: number): readonly Moment[] {
  const monday = parseInstant('2026-01-05T00:00:00Z')
  return [0, 1, 2, 3, 4, 5, 6].flatMap((index) => {
    const first = monday + index * (day + 3 * hour)
    return [first, first + gap]
  })
}
