import type { PoolFacts } from '../domain/facts.ts'
import { compareImages, parseImage } from '../domain/image.ts'
import type { ReasonCode } from './reasons.ts'

/** The image a pool should get next, or why there is none. */
export type Candidate =
  | { readonly kind: 'newer'; readonly image: string }
  | { readonly kind: 'none-newer' }
  | { readonly kind: 'unknown'; readonly code: ReasonCode; readonly message: string }
  /** The answer could change nothing, so nobody asked Azure. */
  | { readonly kind: 'not-asked' }

/** Compares what a pool runs with what AKS would install on it now. */
export function candidateOf(pool: PoolFacts): Candidate {
  if (pool.latest_not_asked !== undefined) return { kind: 'not-asked' }
  const { image, latest } = pool
  if (image === undefined || image === '') {
    return unknown('image.missing', 'Azure names no node image for this pool.')
  }
  const problem = latest?.problem
  if (problem !== undefined) {
    const code = isReadingCode(problem.code) ? problem.code : 'evidence.unreachable'
    return unknown(code, `The latest image could not be read: ${problem.message}`)
  }
  if (latest?.image === undefined || latest.image === '') {
    return unknown('image.latest-missing', 'Azure names no latest image for this pool.')
  }
  switch (compareImages(parseImage(latest.image), parseImage(image))) {
    case 'same':
    // A region can lag behind an image that a snapshot brought along: nothing newer is on offer.
    case 'older':
      return { kind: 'none-newer' }
    case 'newer':
      return { kind: 'newer', image: latest.image }
    case 'incomparable':
      return unknown(
        'image.not-comparable',
        `AKS would install ${latest.image}, which has no order with the running image.`,
      )
  }
}

function isReadingCode(
  code: string,
): code is 'api.forbidden' | 'api.throttled' | 'evidence.incomplete' {
  return code === 'api.forbidden' || code === 'api.throttled' || code === 'evidence.incomplete'
}

function unknown(code: ReasonCode, message: string): Candidate {
  return { kind: 'unknown', code, message }
}
