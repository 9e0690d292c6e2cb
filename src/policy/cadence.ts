import { compareImages, parseImage } from '../domain/image.ts'
import { day, parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type { FirstSeen } from './history.ts'

/** How often a newer image of a family comes out. */
export interface Cadence {
  /** Milliseconds from one image to the next. */
  readonly gap: number
  readonly basis: 'seen' | 'assumed'
}

/**
 * What AKS did in the year before: 23 trains and 4 rebuilds from 2026-01-07 to 2026-08-20, 6 to 17
 * days apart, 10 in the mean (commits to `linux_sig_version.json` and the release notes of
 * Azure/AgentBaker). All Linux images of AKS share these trains.
 */
export const assumedCadence: Cadence = { gap: 10 * day, basis: 'assumed' }

/** So many images of a family must one region have seen, so that its gaps count. */
const fewestImages = 3

/**
 * The median of the gaps between the first sights of a family's images. Regions are looked at one
 * by one: images reach them up to two weeks apart, and it is the next image in the same region that
 * takes the place of the one before.
 */
export function cadencesOf(
  firstSeen: readonly FirstSeen[],
  now: Moment,
): (family: string) => Cadence {
  const byFamily = new Map<string, Map<string, FirstSeen[]>>()
  for (const seen of firstSeen) {
    const image = parseImage(seen.image)
    if (image.kind !== 'known') continue
    const regions = byFamily.get(image.family) ?? new Map<string, FirstSeen[]>()
    byFamily.set(image.family, regions)
    const sights = regions.get(seen.region)
    if (sights === undefined) regions.set(seen.region, [seen])
    else sights.push(seen)
  }
  return (family) => {
    const regions = byFamily.get(family)
    if (regions === undefined) return assumedCadence
    const gaps = [...regions.values()].flatMap((sights) => gapsOf(sights, now))
    const gap = median(gaps)
    return gap === undefined ? assumedCadence : { gap, basis: 'seen' }
  }
}

/** Milliseconds between the first sights of ever newer images in one region. */
function gapsOf(sights: readonly FirstSeen[], now: Moment): readonly number[] {
  const inTime = sights
    .map(({ image, at }) => ({ image: parseImage(image), at: parseInstant(at) }))
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => a.at - b.at)
  const moments: Moment[] = []
  let latest: (typeof inTime)[number] | undefined
  for (const sight of inTime) {
    // A second sight of the same image, or one that a region took back, is no release.
    if (latest !== undefined && compareImages(sight.image, latest.image) !== 'newer') continue
    latest = sight
    moments.push(sight.at)
  }
  if (moments.length < fewestImages) return []
  // Two at one moment came out since the last look: what the gap was is not known.
  return moments.slice(1).flatMap((at, index) => {
    const gap = at - (moments[index] ?? at)
    return gap > 0 ? [gap] : []
  })
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2
}
