import pMap from 'p-map'
import type { ClusterFacts, LatestFact, PoolFacts } from '../domain/facts.ts'
import { compareImages, parseImage } from '../domain/image.ts'
import {
  groupQuestions,
  type LatestGroup,
  type LatestQuestion,
  samplePools,
  splitGroup,
} from '../domain/latest-plan.ts'
import { lifecyclesAt } from '../domain/os-lifecycle.ts'
import type { Progress } from '../ports.ts'
import type { ImageSource } from '../settings.ts'
import { type Arm, aksApiVersion, armPath } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'

/** The listing exists in preview api-versions alone (up to 2026-06-01). */
const listingApiVersion = '2026-04-02-preview'
const parallelReads = 8

export interface LatestOptions {
  readonly source: ImageSource
  /** ISO 8601 instant of the run. */
  readonly now: string
  readonly seed: number
  readonly progress: Progress
}

/**
 * Adds to each pool the image that AKS would install on it now. One read serves all pools for which
 * the answer is expected to be the same; a few more are read to test that, and where one differs,
 * its group is read anew in smaller parts.
 *
 * @returns the clusters, and remarks on what was found.
 */
export async function addLatestImages(
  arm: Arm,
  clusters: readonly ClusterFacts[],
  options: LatestOptions,
): Promise<{ readonly clusters: readonly ClusterFacts[]; readonly notes: readonly string[] }> {
  const answers = new Map<string, LatestFact>()
  const notes: string[] = []
  const notAsked = reasonsNotToAsk(options.now)
  const questions = clusters.flatMap((cluster) => questionsOf(cluster, notAsked))
  const open =
    options.source === 'region-listing'
      ? await askListings(arm, questions, answers, notes, options)
      : questions
  await askProfiles(arm, open, answers, notes, options)
  return { clusters: clusters.map((cluster) => withAnswers(cluster, answers, notAsked)), notes }
}

function questionsOf(cluster: ClusterFacts, notAsked: NotAsked): readonly LatestQuestion[] {
  return cluster.pools.flatMap((pool) => {
    const { image } = pool
    if (image === undefined || notAsked(pool) !== undefined) return []
    return [
      {
        poolId: poolId(cluster, pool),
        clusterId: cluster.id,
        pool: pool.name,
        subscription: cluster.subscription,
        region: cluster.region,
        osSku: pool.os_sku ?? '',
        image,
        kubernetesVersion: pool.kubernetes_version ?? cluster.kubernetes_version,
      },
    ]
  })
}

type NotAsked = (pool: PoolFacts) => PoolFacts['latest_not_asked']

/** Finds the pools for which no answer could change the decision. */
function reasonsNotToAsk(now: string): NotAsked {
  const lifecycles = lifecyclesAt(now)
  return ({ os_sku: osSku, image, mode, type }) => {
    if (lifecycles(osSku, image)?.phase === 'images-removed') return 'images-removed'
    const isFixed = mode?.toLowerCase() === 'machines' || type?.toLowerCase() === 'availabilityset'
    return isFixed ? 'no-image-upgrades' : undefined
  }
}

function withAnswers(
  cluster: ClusterFacts,
  answers: ReadonlyMap<string, LatestFact>,
  notAsked: NotAsked,
): ClusterFacts {
  const pools = cluster.pools.map((pool): PoolFacts => {
    const reason = notAsked(pool)
    if (reason !== undefined) return { ...pool, latest_not_asked: reason }
    const latest = answers.get(poolId(cluster, pool))
    return latest === undefined ? pool : { ...pool, latest }
  })
  return { ...cluster, pools }
}

async function askProfiles(
  arm: Arm,
  questions: readonly LatestQuestion[],
  answers: Map<string, LatestFact>,
  notes: string[],
  options: LatestOptions,
): Promise<void> {
  const groups = groupQuestions(questions)
  await readGroups(arm, groups, answers, options)
  const toTest = samplePools(groups, options.seed)
  const wrong = new Set<LatestGroup>()
  const sampled = new Map<string, LatestFact>()
  await pMap(
    toTest,
    async ({ group, question }) => {
      const own = await readProfile(arm, question, options.now)
      if (own.problem !== undefined) return
      if (own.image !== answers.get(question.poolId)?.image) wrong.add(group)
      sampled.set(question.poolId, own)
    },
    { concurrency: parallelReads },
  )
  for (const { key } of wrong) {
    notes.push(
      `Pools that should get the same image do not (${key}): they were read in smaller groups.`,
    )
  }
  await readGroups(arm, [...wrong].flatMap(splitGroup), answers, options)
  // What a pool said of itself stands, whatever its group's first one says.
  for (const [id, own] of sampled) answers.set(id, own)
}

async function readGroups(
  arm: Arm,
  groups: readonly LatestGroup[],
  answers: Map<string, LatestFact>,
  options: LatestOptions,
): Promise<void> {
  let done = 0
  await pMap(
    groups,
    async (group) => {
      const [first, second] = group.questions
      if (first === undefined) return
      let own = await readProfile(arm, first, options.now)
      let reader = first
      if (own.problem !== undefined && second !== undefined) {
        // One cluster that can't be read must not hide the answer for the others.
        const other = await readProfile(arm, second, options.now)
        if (other.problem === undefined) {
          own = other
          reader = second
        }
      }
      const sameKey: LatestFact = { ...own, basis: 'same-key' }
      const sameRegion: LatestFact = { ...own, basis: 'same-region' }
      for (const question of group.questions) {
        // Within one group, the same subscription makes the narrow key the same.
        const isSameKey = question.subscription === reader.subscription
        const shared = isSameKey ? sameKey : sameRegion
        const isOwn = question === reader || own.problem !== undefined
        answers.set(question.poolId, isOwn ? own : shared)
      }
      done += 1
      if (done % 25 === 0) options.progress(`${done} of ${groups.length} upgrade profiles read`)
    },
    { concurrency: parallelReads },
  )
}

async function readProfile(arm: Arm, question: LatestQuestion, now: string): Promise<LatestFact> {
  const { poolId: scope, subscription, region } = question
  const path = `${armPath(question.clusterId)}/agentPools/${encodeURIComponent(question.pool)}/upgradeProfiles/default?api-version=${aksApiVersion}`
  const label = { kind: 'profile', scope: `${subscription}|${region}` } as const
  const base = { read_from: scope, read_at: now, basis: 'own' } as const
  try {
    const body = asObject(await arm.get({ path, label, scope, reading: 'get upgrade profile' }))
    const image = asObject(body?.['properties'])?.['latestNodeImageVersion']
    return typeof image === 'string' && image !== '' ? { image, ...base } : base
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { problem: error.problem, ...base }
  }
}

/** Answers what the regions' listings can; returns the questions that they leave open. */
async function askListings(
  arm: Arm,
  questions: readonly LatestQuestion[],
  answers: Map<string, LatestFact>,
  notes: string[],
  options: LatestOptions,
): Promise<readonly LatestQuestion[]> {
  const byRegion = Map.groupBy(questions, ({ region }) => region)
  const open = await pMap(
    [...byRegion],
    async ([region, asked]) => {
      const subscription = asked[0]?.subscription ?? ''
      const scope = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/locations/${encodeURIComponent(region)}/nodeImageVersions`
      try {
        const newest = await readListing(arm, scope, `${subscription}|${region}`)
        return asked.filter((question) => {
          const parsed = parseImage(question.image)
          const image = parsed.kind === 'known' ? newest.get(parsed.family) : undefined
          if (image === undefined) return true
          answers.set(question.poolId, {
            image,
            read_from: scope,
            read_at: options.now,
            basis: 'listing',
          })
          return false
        })
      } catch (error) {
        if (!(error instanceof ArmError)) throw error
        notes.push(
          `The image listing of ${region} could not be read (${error.problem.message}); upgrade profiles were read instead.`,
        )
        return asked
      }
    },
    { concurrency: parallelReads },
  )
  return open.flat()
}

/** The newest image of each family on offer in a region; the listing keeps dead entries too. */
async function readListing(
  arm: Arm,
  scope: string,
  bucket: string,
): Promise<ReadonlyMap<string, string>> {
  const newest = new Map<string, string>()
  const path = `${scope}?api-version=${listingApiVersion}`
  const label = { kind: 'images', scope: bucket } as const
  for await (const page of arm.pages({ path, label, scope, reading: 'list node image versions' })) {
    for (const row of page) {
      const name = asObject(row)?.['fullName']
      if (typeof name !== 'string') continue
      const image = parseImage(name)
      if (image.kind === 'opaque') continue
      const known = newest.get(image.family)
      if (known === undefined || compareImages(image, parseImage(known)) === 'newer') {
        newest.set(image.family, name)
      }
    }
  }
  return newest
}

function poolId(cluster: ClusterFacts, pool: PoolFacts): string {
  return `${cluster.id}/agentPools/${pool.name}`
}
