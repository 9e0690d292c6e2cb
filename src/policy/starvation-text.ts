import { formatDuration, sayDuration } from '../domain/time/duration.ts'
import { day } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type { Cadence } from './cadence.ts'
import { neededOf } from './fleet.ts'
import {
  type Failure,
  releases,
  type Stage,
  snapshotTime,
  upgradeTime,
  type Way,
  wayOf,
} from './rollout.ts'
import { arrivedOf, type Track } from './track.ts'

/**
 * What keeps the images of a family from the ring at the end of the track, with the numbers.
 *
 * @param ways what became of each release that was tried; one of them failed.
 * @param several the ring runs other families too.
 */
export function sayStarved(track: Track, ways: readonly Way[], several: boolean): string {
  const { stages, family } = track
  const ring = stages.at(-1)?.ring ?? ''
  const arrived = arrivedOf(ways)
  const [failure] = ways.flatMap(({ failed }) => failed ?? [])
  const image = `${stages.length === 1 ? 'an image' : 'a proven image'}${several ? ` of ${family}` : ''}`
  const claim =
    arrived === 0
      ? `Ring ${ring} would never get ${image}`
      : `Ring ${ring} would rarely get ${image}, from ${arrived} of ${ways.length} releases`
  return failure === undefined
    ? `${claim}.`
    : `${claim}: ${sayFailure(failure, track, arrived > 0)}.`
}

function sayFailure(failure: Failure, track: Track, rarely: boolean): string {
  const { at, what } = failure
  const stage = track.stages[at]
  if (stage === undefined) return ''
  if (what === 'start' && at < track.stages.length - 1) {
    return `ring ${stage.ring}, before it, gets ${rarely ? 'few' : 'none'}`
  }
  const ways = endlessWays(at, track)
  const takes = `${sayParts(at, track, ways)} would take ${sayLeads(ways, rarely)}`
  const until =
    what === 'proof'
      ? ` until the last pool that the proof of ring ${stage.ring} needs has started`
      : ''
  return `${sayBound(failure, track.cadence)}, and ${takes}${until}`
}

function sayBound({ ended_by: endedBy }: Failure, { gap, basis }: Cadence): string {
  const after = `${sayDuration(gap)} (${basis})`
  switch (endedBy) {
    case 'next-release':
      return `an image is out for ${after} until the next one`
    case 'next-proven':
      return `the next image is proven too after ${after}`
    case 'snapshot-age':
      return `a snapshot can be installed for ${sayDuration(snapshotTime)} (90 days from the date of the image, which is on offer up to 21 days later)`
  }
}

/** Nothing replaces the image: how long would it take? What takes longer is cut. */
const longest = 3650 * day
const endless = { gap: longest, snapshot: longest }

interface Endless {
  readonly release: Moment
  readonly way: Way
  /** Until the last start that is needed in the ring of the failure. */
  readonly takes: number
}

function endlessWays(at: number, { stages, cadence }: Track): readonly Endless[] {
  return releases(cadence.gap).map((release) => {
    const way = wayOf(stages, release, endless)
    const end = way.steps[at]?.last
    return { release, way, takes: end === undefined ? longest : end - release }
  })
}

function sayLeads(ways: readonly Endless[], rarely: boolean): string {
  const times = ways.map(({ takes }) => takes)
  const least = sayDuration(Math.min(...times))
  const most = sayDuration(Math.max(...times))
  if (!rarely) return `${least} at least`
  return least === most ? least : `${least} to ${most}`
}

/** What the quickest way spends its time on. */
function sayParts(at: number, { stages }: Track, ways: readonly Endless[]): string {
  const { release, way } = ways.reduce((best, each) => (each.takes < best.takes ? each : best))
  const parts: string[] = []
  let ready = release
  for (const [index, stage] of stages.entries()) {
    const { ring, soak, min_age: age } = stage
    const ofAge = release + age
    if (age > 0 && ofAge >= ready) {
      // It runs from the release: nothing that went before counts beside it.
      parts.splice(0, parts.length, `min-age ${formatDuration(age)} of ring ${ring}`)
    }
    const step = way.steps[index]
    if (step === undefined) {
      if (way.failed?.what === 'proof') parts.push(sayStarts(stage))
      break
    }
    if (step.from > Math.max(ready, ofAge)) parts.push(`the windows of ring ${ring}`)
    if (step.last > step.from) parts.push(sayStarts(stage))
    if (index === at) break
    parts.push(`an upgrade in ring ${ring} (${sayDuration(upgradeTime)} assumed)`)
    if (soak > 0) parts.push(`soak ${formatDuration(soak)} of ring ${ring}`)
    ready = step.last + upgradeTime + soak
  }
  return parts.join(' + ')
}

function sayStarts({ ring, proof, pools }: Stage): string {
  return `the starts of ${neededOf(proof, pools)} pools in ring ${ring}`
}
