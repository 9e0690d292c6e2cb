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
  const takes = `${sayParts(failure, track)} ${sayLeads(failure, track, rarely)}`
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

/** Nothing replaces the image: how long would it take? */
const endless = { gap: 3650 * day, snapshot: 3650 * day }

/** The ways of the releases up to the point of failure, quickest first. */
function endlessWays({ at, what }: Failure, { stages, cadence }: Track): readonly Endless[] {
  return releases(cadence.gap)
    .flatMap((release): readonly Endless[] => {
      const { steps } = wayOf(stages.slice(0, what === 'proof' ? at + 2 : at + 1), release, endless)
      const end = steps[at]?.[what === 'proof' ? 'last' : 'from']
      return end === undefined ? [] : [{ release, steps, takes: end - release }]
    })
    .toSorted((a, b) => a.takes - b.takes)
}

interface Endless extends Way {
  readonly release: Moment
  readonly takes: number
}

function sayLeads(failure: Failure, track: Track, rarely: boolean): string {
  const ways = endlessWays(failure, track)
  const least = sayDuration(ways[0]?.takes ?? 0)
  const most = sayDuration(ways.at(-1)?.takes ?? 0)
  if (!rarely) return `${least} at least`
  return least === most ? least : `${least} to ${most}`
}

/** What the quickest way spends its time on. */
function sayParts(failure: Failure, track: Track): string {
  const [way] = endlessWays(failure, track)
  const parts: string[] = []
  let ready = way?.release ?? 0
  for (const [index, stage] of track.stages.slice(0, failure.at + 1).entries()) {
    const step = way?.steps[index]
    if (way === undefined || step === undefined) break
    const { ring, soak, min_age: age } = stage
    const ofAge = way.release + age
    if (age > 0 && ofAge >= ready) {
      // It runs from the release: nothing that went before counts beside it.
      parts.splice(0, parts.length, `min-age ${formatDuration(age)} of ring ${ring}`)
    }
    if (step.from > Math.max(ready, ofAge)) parts.push(`the windows of ring ${ring}`)
    const proves = index < failure.at || failure.what === 'proof'
    if (proves && step.last > step.from) parts.push(sayStarts(stage))
    if (index === failure.at) break
    parts.push(`an upgrade in ring ${ring} (${sayDuration(upgradeTime)} assumed)`)
    if (soak > 0) parts.push(`soak ${formatDuration(soak)} of ring ${ring}`)
    ready = step.last + upgradeTime + soak
  }
  return `${parts.join(' + ')} ${parts.length === 1 ? 'takes' : 'take'}`
}

function sayStarts(stage: Stage): string {
  const needed = neededOf(stage.proof, stage.pools)
  return `the starts of ${needed} pool${needed === 1 ? '' : 's'} in ring ${stage.ring}`
}
