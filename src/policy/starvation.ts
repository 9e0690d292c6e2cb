import type { Moment } from '../domain/time/time-set.ts'
import { cadencesOf } from './cadence.ts'
import type { Census } from './census.ts'
import type { PolicyFinding } from './finding.ts'
import type { FirstSeen } from './history.ts'
import type { Policy } from './policy.ts'
import { curesOf } from './starvation-cures.ts'
import { sayStarved } from './starvation-text.ts'
import { arrivedOf, isStarved, tracksOf, waysOf } from './track.ts'

/**
 * Rings that less than half of all images ever reach, told before a run has waited for it: while
 * the rings before take their time with one image, the next one takes its place.
 */
export function starvationsOf(
  policy: Policy,
  census: Census,
  firstSeen: readonly FirstSeen[],
  now: Moment,
): readonly PolicyFinding[] {
  const cadenceOf = cadencesOf(firstSeen, now)
  return policy.rings.flatMap((ring): readonly PolicyFinding[] => {
    const tracks = tracksOf(ring, policy, census, cadenceOf)
    const starved = tracks.filter(isStarved).map((track) => ({ track, ways: waysOf(track) }))
    const [first, ...others] = starved
    if (first === undefined) return []
    const worst = others.reduce(
      (most, each) => (arrivedOf(each.ways) < arrivedOf(most.ways) ? each : most),
      first,
    )
    return [
      {
        code: 'policy.starved',
        ring: ring.name,
        message: sayStarved(worst.track, worst.ways, tracks.length > 1),
        cures: curesOf(starved.map(({ track }) => track)),
      },
    ]
  })
}
