import type { Proof, ProofLevel } from '../domain/proof.ts'
import { minute, parseInstant } from '../domain/time/instant.ts'
import type { Ring } from '../policy/policy.ts'
import { type OpenUpgrade, sameImage } from './open-upgrades.ts'

/** What a proof means for an upgrade. Reasons may hold untrusted text. */
export type ProofVerdict =
  | { readonly kind: 'proven'; readonly level: ProofLevel }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The pool shows an image that it was not to get. */
  | { readonly kind: 'landed'; readonly image: string; readonly reason: string }
  | { readonly kind: 'later'; readonly reason: string }

/** A pool that still shows its old image so long after a start has not been upgraded. */
export const settleTime = 10 * minute

type Wanted = Pick<OpenUpgrade, 'image' | 'from' | 'at'>

/**
 * Judges what was checked of one upgrade. One check that fails is a failure; the image is compared
 * whatever level the ring asks for. "Unknown" never proves anything.
 *
 * @param proofs one for each probe of the ring, else one alone.
 * @param now ISO 8601 instant.
 */
export function proofVerdict(
  proofs: readonly Proof[],
  { image, from, at }: Wanted,
  { proof, probes }: Pick<Ring, 'proof' | 'probes'>,
  now: string,
): ProofVerdict {
  const checks = proofs.flatMap((each) => each.checks)
  const shown = checks.find(({ level, result }) => level === 'V1' && result === 'fail')?.image
  const isEnded = checks.some(({ level, result }) => level === 'V0' && result === 'pass')
  if (isEnded && shown !== undefined) {
    if (!sameImage(shown, from)) {
      return { kind: 'landed', image: shown, reason: `landed on ${shown} instead of ${image}` }
    }
    const reason = `Azure says that it succeeded, but the pool still shows ${shown}`
    const isLate = parseInstant(now) - parseInstant(at) >= settleTime
    return isLate ? { kind: 'failed', reason } : { kind: 'later', reason }
  }
  const failed = checks.find(({ result }) => result === 'fail')
  if (failed !== undefined) {
    const { azure_code: code, message } = failed.failure ?? {}
    const words = [code, message].filter((text) => text !== undefined).join(': ')
    return { kind: 'failed', reason: [failed.message, words].filter(Boolean).join('. ') }
  }
  const unsettled = checks.find(({ result }) => result !== 'pass')
  const reached = checks.findLast(({ result }) => result === 'pass')?.level
  if (unsettled !== undefined && !isBeyond(unsettled.level, proof.level, probes)) {
    return { kind: 'later', reason: unsettled.message }
  }
  if (reached === undefined) return { kind: 'later', reason: 'nothing could be checked' }
  const asked = probes.length === 0 ? [proof.level] : [proof.level, 'V4']
  const silent = asked.find((level) => !checks.some((check) => check.level === level))
  if (silent !== undefined) return { kind: 'later', reason: `${silent} was not checked` }
  return { kind: 'proven', level: reached }
}

/** Not shown, but not asked for either: the ring is content with the operation's own success. */
function isBeyond(
  level: ProofLevel,
  wanted: Ring['proof']['level'],
  probes: readonly string[],
): boolean {
  return wanted === 'V0' && level === 'V1' && probes.length === 0
}
