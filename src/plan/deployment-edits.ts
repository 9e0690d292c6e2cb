import { compareImages, parseImage } from '../domain/image.ts'
import {
  type DeploymentFacts,
  type DeploymentState,
  ringEnvironment,
} from '../domain/repository.ts'
import type { RingImage } from './deployments.ts'
import { sameImage } from './open-upgrades.ts'

/** One new status; without an `id` the deployment is made first. */
export interface DeploymentEdit {
  readonly id?: number
  readonly ring: string
  readonly environment: string
  readonly image: string
  readonly state: DeploymentState
  readonly description: string
}

/**
 * What makes GitHub show how the images stand: at most one deployment for each ring and image. Nothing
 * is made for what is over, and a failure stays as it was told once a newer image has come.
 *
 * @param shown the newest first.
 * @param wordsFor the description of an image's status; the same words for the same standing.
 */
export function planDeployments(
  images: readonly RingImage[],
  shown: readonly DeploymentFacts[],
  wordsFor: (image: RingImage) => string,
): readonly DeploymentEdit[] {
  return images.flatMap((each): readonly DeploymentEdit[] => {
    const { ring, image, state } = each
    const environment = ringEnvironment(ring)
    const edit = { ring, environment, image, state, description: wordsFor(each) }
    const [current, ...doubles] = shown.filter((one) => {
      return one.environment === environment && sameImage(one.description, image)
    })
    const further = doubles.filter(isLive).map(({ id }): DeploymentEdit => {
      return { id, ring, environment, image, state: 'inactive', description: doubled }
    })
    if (!isDue(edit, current, isOver(each, images))) return further
    return [current === undefined ? edit : { ...edit, id: current.id }, ...further]
  })
}

const doubled = 'Shown by a newer deployment'

/** A deployment that is over already keeps its last words. */
function isDue(
  { state, description }: DeploymentEdit,
  current: DeploymentFacts | undefined,
  over: boolean,
): boolean {
  if (current === undefined) return !over
  if (over) return isLive(current)
  return current.status?.state !== state || current.status.description !== description
}

/** Nothing runs, and nothing is to come; or it failed, and a newer image has come since. */
function isOver({ ring, image, state }: RingImage, all: readonly RingImage[]): boolean {
  if (state !== 'failure') return state === 'inactive'
  return all.some((other) => {
    const isThere = other.state !== 'inactive' && other.state !== 'failure'
    const order = compareImages(parseImage(other.image), parseImage(image))
    return other.ring === ring && isThere && order === 'newer'
  })
}

/** One without a status is pending, which looks as if something were to come. */
function isLive({ status }: DeploymentFacts): boolean {
  const state = status?.state ?? 'pending'
  return state !== 'inactive' && state !== 'failure' && state !== 'error'
}
