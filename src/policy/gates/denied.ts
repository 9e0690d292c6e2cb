import { matchesGlob } from '../../domain/glob.ts'
import { compareVersions, parseImage } from '../../domain/image.ts'
import { since } from '../../domain/time/time-set.ts'
import type { DenialDocument } from '../document.ts'
import { type Gate, type Judgement, type Offer, pass } from '../gate.ts'

/** Has somebody said no to this image? Denials may come with an end, and beat any allowance. */
export const deniedGate: Gate = {
  name: 'denied',
  scope: 'offer',
  idle: ({ policy }) => policy.denials.length === 0,
  judge,
}

function judge({ image, world }: Offer): Judgement {
  const active = world.policy.denials.filter(({ document, until }) => {
    return (until === undefined || world.now < until) && denies(document, image)
  })
  const [first] = active
  if (first === undefined) return pass
  const { reason, url, until } = first.document
  const ends = active.map((denial) => denial.until).filter((end) => end !== undefined)
  const finding = {
    result: 'block',
    code: 'image.denied',
    evidence: {
      image,
      reason,
      ...(url === undefined ? {} : { url }),
      ...(until === undefined ? {} : { until }),
    },
  } as const
  return ends.length === active.length ? { finding, opens: since(Math.max(...ends)) } : { finding }
}

/** Versions are compared inside the family that the denial's patterns let through. */
function denies(denial: DenialDocument, name: string): boolean {
  if (denial.image !== undefined && !matchesGlob(denial.image, name)) return false
  const image = parseImage(name)
  if (denial.family !== undefined) {
    if (image.kind !== 'known' || !matchesGlob(denial.family, image.family)) return false
  }
  if (denial.from === undefined && denial.below === undefined) return true
  // A name without a version cannot be shown to be outside of the range.
  if (image.kind !== 'known') return true
  if (denial.from !== undefined && compareVersions(image.version, denial.from) < 0) return false
  return denial.below === undefined || compareVersions(image.version, denial.below) < 0
}
