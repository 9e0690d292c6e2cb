import { imageDate, parseImage } from '../../domain/image.ts'
import { formatDuration } from '../../domain/time/duration.ts'
import { formatInstant, parseInstant } from '../../domain/time/instant.ts'
import { since } from '../../domain/time/time-set.ts'
import { type Gate, type Judgement, type Offer, pass, passWith } from '../gate.ts'

/**
 * Has the image been out for the minimum age? Counted from the first time it was on offer in the
 * region; without such a record from the day in its version. No evidence means wait.
 */
export const ageGate: Gate = {
  name: 'age',
  scope: 'offer',
  idle: ({ policy }) => policy.rings.every(({ min_age }) => min_age === 0),
  judge,
}

function judge({ world, ring, image, region }: Offer): Judgement {
  if (ring === undefined || ring.min_age === 0) return pass
  const minimum = formatDuration(ring.min_age)
  const seen = world.memory.firstSeen(image, region)
  const date = imageDate(parseImage(image))
  const from = seen ?? (date === undefined ? undefined : parseInstant(`${date}T00:00:00Z`))
  if (from === undefined) {
    return {
      finding: {
        result: 'wait',
        code: 'age.unknown',
        evidence: { image, region, min_age: minimum },
      },
    }
  }
  const evidence = {
    image,
    region,
    counted_from: formatInstant(from),
    basis: seen === undefined ? 'version-date' : 'first-seen',
    min_age: minimum,
  }
  const ends = from + ring.min_age
  if (world.now >= ends) return passWith(evidence)
  return { finding: { result: 'wait', code: 'age.too-new', evidence }, opens: since(ends) }
}
