import type { PoolFacts } from '../domain/facts.ts'
import { matchesGlob } from '../domain/glob.ts'
import { compareVersions, imageDate, parseImage } from '../domain/image.ts'
import { formatDuration } from '../domain/time/duration.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type { RelaxableGate } from './document.ts'
import type { Policy } from './policy.ts'

/** A moment by which a pool is to be moved, and what may give way for it. */
export interface Urgency {
  readonly deadline: Moment
  /** From here on the gates of `relax` may be set aside. */
  readonly from: Moment
  /** In the policy's order: the first gives way first. */
  readonly relax: readonly RelaxableGate[]
  readonly because: string
}

/**
 * The deadline or floor that makes the pool urgent: the one whose gates give way first, the earlier
 * in the policy among equals. Only what the pool runs counts, never what it is offered.
 */
export function urgencyOf(
  pool: PoolFacts,
  ring: string | undefined,
  policy: Policy,
): Urgency | undefined {
  if (pool.image === undefined) return undefined
  let first: Urgency | undefined
  for (const urgency of [...ages(pool.image, ring, policy), ...floors(pool.image, policy)]) {
    if (first === undefined || urgency.from < first.from) first = urgency
  }
  return first
}

function ages(name: string, ring: string | undefined, policy: Policy): readonly Urgency[] {
  const date = imageDate(parseImage(name))
  if (date === undefined) return []
  const built = parseInstant(`${date}T00:00:00Z`)
  return policy.deadlines.flatMap(({ rings, max_image_age: age, ahead, relax }) => {
    if (rings.length > 0 && !rings.some((each) => each === ring)) return []
    const deadline = built + age
    const because = `max-image-age ${formatDuration(age)}`
    return [{ deadline, from: deadline - ahead, relax, because }]
  })
}

function floors(name: string, policy: Policy): readonly Urgency[] {
  const image = parseImage(name)
  if (image.kind !== 'known') return []
  return policy.floors.flatMap(({ family, below, by, reason, ahead, relax }) => {
    if (!matchesGlob(family, image.family)) return []
    if (compareVersions(image.version, below) >= 0) return []
    return [{ deadline: by, from: by - ahead, relax, because: `floor ${below} (${reason})` }]
  })
}
