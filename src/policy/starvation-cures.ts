import { formatDuration } from '../domain/time/duration.ts'
import { day, hour } from '../domain/time/instant.ts'
import { always } from '../domain/time/time-set.ts'
import type { Pace, Stage } from './rollout.ts'
import { isStarved, type Track } from './track.ts'

/** What changes in the rings of a track. */
type Change = (stage: Stage, index: number) => Stage

type Works = (change: Change) => boolean

/**
 * Changes of one key each, with which no track is starved any more, the best first: those that keep
 * what the policy promises before those that loosen it. Each was tried.
 */
export function curesOf(tracks: readonly Track[]): readonly string[] {
  const stages = tracks[0]?.stages ?? []
  const works: Works = (change) => {
    return !tracks.some((track) => isStarved({ ...track, stages: track.stages.map(change) }))
  }
  // The nearest ring first: what is changed there holds up nobody else.
  const before = [...stages.entries()].slice(0, -1).toReversed()
  return [
    ...engine(stages, works),
    ...before.flatMap(([index, stage]) => soak(index, stage, works)),
    ...minimumAge(stages, works),
    ...budgets(before, mostPools(tracks), works),
    ...before.flatMap(([index, stage]) => share(index, stage, works)),
    ...windows(stages, works),
  ]
}

function engine(stages: readonly Stage[], works: Works): readonly string[] {
  const last = stages.length - 1
  const stage = stages[last]
  // The first ring has no proven image that it could take.
  if (stage === undefined || last === 0 || stage.engine === 'snapshot') return []
  if (!works(at(last, { engine: 'snapshot' }))) return []
  return [`Set \`engine: snapshot\` in ring ${stage.ring}: it installs exactly the proven image.`]
}

function soak(index: number, { ring, soak: now }: Stage, works: Works): readonly string[] {
  const longest = longestThat(now, (length) => works(at(index, { soak: length })))
  if (longest === undefined) return []
  return [`Set \`soak: ${formatDuration(longest)}\` (now ${formatDuration(now)}) in ring ${ring}.`]
}

/** In all rings that ask for more at once: it counts from the release in each of them. */
function minimumAge(stages: readonly Stage[], works: Works): readonly string[] {
  const now = Math.max(...stages.map(({ min_age: age }) => age))
  const longest = longestThat(now, (length) => {
    return works((stage) => ({ ...stage, min_age: Math.min(stage.min_age, length) }))
  })
  if (longest === undefined) return []
  const rings = stages.filter(({ min_age: age }) => age > longest).map(({ ring }) => ring)
  const value = formatDuration(longest)
  return [`Set \`min-age: ${value}\` (now ${formatDuration(now)}) in ${sayRings(rings)}.`]
}

/** No limit above the number of pools limits anything. */
function mostPools(tracks: readonly Track[]): number {
  return Math.max(...tracks.flatMap(({ stages }) => stages.map(({ pools }) => pools)))
}

/** More starts in the rings before: an image is proven when enough of their pools have had it. */
function budgets(
  before: readonly (readonly [number, Stage])[],
  most: number,
  works: Works,
): readonly string[] {
  const fleet = before.slice(0, 1).flatMap(([, { paces }]) => {
    return paces
      .filter(({ key }) => key === 'budget.fleet')
      .flatMap((pace) => raised(pace, '', most, works))
  })
  const rings = before.flatMap(([index, { ring, paces }]) => {
    return paces
      .filter(({ key }) => key === 'budget.ring' || key === 'budget.region')
      .flatMap((pace) => {
        return raised(pace, ` in ring ${ring}`, most, (change) => {
          return works((stage, place) => (place === index ? change(stage, place) : stage))
        })
      })
  })
  return [...rings, ...fleet]
}

function raised(limit: Pace, where: string, most: number, works: Works): readonly string[] {
  const { key, limits, count, period } = limit
  if (key === undefined || count >= most) return []
  const least = smallest(count + 1, most, (more) => {
    return works((stage) => {
      const paces = stage.paces.map((pace) => {
        return pace.key === key && pace.limits === limits ? { ...pace, count: more } : pace
      })
      return { ...stage, paces }
    })
  })
  if (least === undefined) return []
  const say = (value: number): string => {
    return limits === 'starts' ? `${value} per ${formatDuration(period)}` : String(value)
  }
  const name = `${key}.${limits === 'starts' ? 'pools' : 'clusters-at-once'}`
  return [`Set \`${name}: ${say(least)}\` (now ${say(count)})${where}.`]
}

function share(index: number, { ring, proof }: Stage, works: Works): readonly string[] {
  const now = proof.share_percent
  const most = largest(now - 1, (percent) => {
    return works(at(index, { proof: { ...proof, share_percent: percent } }))
  })
  if (most === undefined) return []
  return [`Set \`proof.share: ${most}%\` (now ${now}%) in ring ${ring}.`]
}

/** One ring without windows, where that is enough; else all of them. */
function windows(stages: readonly Stage[], works: Works): readonly string[] {
  const narrow = [...stages.entries()].filter(([, { open }]) => open !== always).toReversed()
  const single = narrow.filter(([index]) => works(at(index, { open: always })))
  const rings = narrow.map(([, { ring }]) => ring)
  if (single.length > 0) return single.map(([, { ring }]) => sayOpen([ring]))
  return rings.length > 1 && works((stage) => ({ ...stage, open: always })) ? [sayOpen(rings)] : []
}

function sayOpen(rings: readonly string[]): string {
  return `Set \`windows: []\` in ${sayRings(rings)}: at any time it would work, and so may more or longer windows.`
}

function sayRings(rings: readonly string[]): string {
  return rings.length === 1 ? `ring ${rings.join('')}` : `the rings ${rings.join(', ')}`
}

function at(index: number, change: Partial<Stage>): Change {
  return (stage, place) => (place === index ? { ...stage, ...change } : stage)
}

/** The longest time shorter than `now` that works: in whole days if one does, else in hours. */
function longestThat(now: number, works: (length: number) => boolean): number | undefined {
  if (now === 0 || !works(0)) return undefined
  const days = largest(Math.ceil(now / day) - 1, (count) => works(count * day)) ?? 0
  if (days > 0) return days * day
  const hours = Math.min(day / hour, Math.ceil(now / hour)) - 1
  return (largest(hours, (count) => works(count * hour)) ?? 0) * hour
}

/** The largest number from 1 to `high` that works, if numbers above work less well. */
function largest(high: number, works: (count: number) => boolean): number | undefined {
  let low = 0
  let end = high + 1
  while (end - low > 1) {
    const middle = (low + end) >>> 1
    if (works(middle)) low = middle
    else end = middle
  }
  return low > 0 ? low : undefined
}

/** The smallest number from `low` to `high` that works, if numbers above work no less well. */
function smallest(
  low: number,
  high: number,
  works: (count: number) => boolean,
): number | undefined {
  if (!works(high)) return undefined
  let below = low - 1
  let end = high
  while (end - below > 1) {
    const middle = (below + end) >>> 1
    if (works(middle)) end = middle
    else below = middle
  }
  return end
}
