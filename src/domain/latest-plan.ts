import { parseImage } from './image.ts'

/** A pool whose latest image is wanted, with all that the answer depends on. */
export interface LatestQuestion {
  /** ARM id of the pool. */
  readonly poolId: string
  readonly clusterId: string
  readonly pool: string
  readonly subscription: string
  readonly region: string
  readonly osSku: string
  readonly image: string
  readonly kubernetesVersion: string | undefined
}

/**
 * Pools that are expected to get the same answer, in reading order: the first is read.
 * `narrow` keys hold (subscription, region, family, OS SKU, Kubernetes minor); `wide` keys leave the
 * subscription out, for fleets in which even one read a narrow key is too many.
 */
export interface LatestGroup {
  readonly key: string
  readonly width: 'narrow' | 'wide'
  readonly questions: readonly LatestQuestion[]
}

/** More narrow keys than this are read by wide keys with samples, to keep a check cheap. */
export const narrowKeyLimit = 100

/** Groups of fewer pools than this in all are not sampled: there the check costs more than it tells. */
export const samplingFrom = 20

/**
 * Groups questions by what decides the answer. Deterministic: groups and their members come out in
 * the order of their keys and ids.
 */
export function groupQuestions(questions: readonly LatestQuestion[]): readonly LatestGroup[] {
  const narrow = groupBy(questions, 'narrow')
  return narrow.length <= narrowKeyLimit ? narrow : groupBy(questions, 'wide')
}

/** Splits a group whose sample contradicted it into its narrow parts, or those into single pools. */
export function splitGroup(group: LatestGroup): readonly LatestGroup[] {
  if (group.width === 'wide') return groupBy(group.questions, 'narrow')
  return group.questions.map((question) => ({
    key: `${group.key}|${question.poolId.toLowerCase()}`,
    width: 'narrow',
    questions: [question],
  }))
}

/** How many pools are read to test the grouping: more where a read serves many subscriptions. */
const samplesOfNarrow = 3
const samplesOfWide = 40

/**
 * Which pools besides the groups' first ones are read to test the grouping, in turn over the groups
 * from the largest on. `seed` moves the choice, so that two runs test different pools.
 */
export function samplePools(
  groups: readonly LatestGroup[],
  seed: number,
): readonly { readonly group: LatestGroup; readonly question: LatestQuestion }[] {
  const total = groups.reduce((sum, group) => sum + group.questions.length, 0)
  if (total < samplingFrom) return []
  const candidates = groups
    .filter((group) => group.questions.length > 1)
    .toSorted((a, b) => b.questions.length - a.questions.length)
  if (candidates.length === 0) return []
  const wanted = candidates[0]?.width === 'wide' ? samplesOfWide : samplesOfNarrow
  const samples = new Map<string, { group: LatestGroup; question: LatestQuestion }>()
  for (let at = 0; at < wanted; at++) {
    const group = candidates[at % candidates.length]
    const others = (group?.questions.length ?? 1) - 1
    // A prime step spreads the picks within a group.
    const question = group?.questions[1 + ((seed + at * 7919) % others)]
    if (group !== undefined && question !== undefined) {
      samples.set(question.poolId, { group, question })
    }
  }
  return [...samples.values()]
}

function groupBy(
  questions: readonly LatestQuestion[],
  width: LatestGroup['width'],
): readonly LatestGroup[] {
  const groups = new Map<string, LatestQuestion[]>()
  for (const question of questions) {
    const key = keyOf(question, width)
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [question])
    else members.push(question)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({
      key,
      width,
      questions: members.toSorted((a, b) => (a.poolId < b.poolId ? -1 : 1)),
    }))
}

function keyOf(question: LatestQuestion, width: LatestGroup['width']): string {
  const image = parseImage(question.image)
  const parts = [
    question.region,
    // An opaque name has no family: it stands for itself alone.
    image.kind === 'known' ? image.family : question.image,
    question.osSku,
    minorOf(question.kubernetesVersion),
  ]
  const key = width === 'wide' ? parts : [question.subscription, ...parts]
  return key.join('|').toLowerCase()
}

function minorOf(version: string | undefined): string {
  return version === undefined ? '?' : version.split('.').slice(0, 2).join('.')
}
