import pMap from 'p-map'
import type { ClusterFacts, Facts, Problem, SubscriptionFacts } from '../domain/facts.ts'
import { parseClusterId } from '../domain/resource-id.ts'
import {
  exactClusterIds,
  type Selection,
  selectedSubscriptions,
  selectsCluster,
} from '../domain/selection.ts'
import { GateFailure } from '../errors.ts'
import type { Progress } from '../ports.ts'
import { type Arm, aksApiVersion, armPath } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { prepareForMany } from './many-clusters.ts'
import { readCluster } from './read-facts.ts'
import { queryClusters } from './resource-graph.ts'

/** What listing found; `latest` images are not asked for yet. */
export type Listing = Pick<Facts, 'source' | 'subscriptions' | 'clusters' | 'problems' | 'notes'>

/** From this many subscriptions on, Resource Graph is asked: a list costs two requests each. */
export const resourceGraphFrom = 11

const parallelLists = 8

/** From here on, memory counts for more than the first second. */
const manyClusters = 300

/**
 * Lists the selected clusters with their pools, by the cheapest way that fits: cluster by cluster
 * when all are named by id, by subscription, or through Resource Graph when there are many.
 */
export async function listClusters(
  arm: Arm,
  selection: Selection,
  progress: Progress,
): Promise<Listing> {
  const exact = exactClusterIds(selection)
  if (exact !== undefined) return readEach(arm, exact, selection)
  const named = selectedSubscriptions(selection)
  const visible =
    named === undefined || named.length >= resourceGraphFrom
      ? await visibleSubscriptions(arm)
      : undefined
  const wanted: readonly SubscriptionFacts[] = named?.map((id) => visible?.get(id) ?? { id }) ?? [
    ...(visible?.values() ?? []),
  ]
  if (wanted.length === 0) throw noSubscriptions()
  if (visible === undefined || wanted.length < resourceGraphFrom) {
    return listEach(arm, wanted, selection, progress)
  }
  const shown = wanted.filter(({ id }) => visible.has(id))
  const hidden = wanted.filter(({ id }) => !visible.has(id))
  const listing = await listMany(arm, shown, selection, progress)
  return {
    ...listing,
    subscriptions: [...listing.subscriptions, ...hidden],
    problems: [...listing.problems, ...hidden.map(notVisible)],
  }
}

/** By Resource Graph, or by subscription where that can't be used. */
async function listMany(
  arm: Arm,
  subscriptions: readonly SubscriptionFacts[],
  selection: Selection,
  progress: Progress,
): Promise<Listing> {
  const found = await queryClusters(arm, subscriptions, selection, progress)
  if (found.kind === 'found') {
    const { subscriptions: read, clusters } = found
    const notes = emptyNotes(read)
    return { source: 'resource-graph', subscriptions: read, clusters, problems: [], notes }
  }
  progress(found.why)
  const listing = await listEach(arm, subscriptions, selection, progress)
  return { ...listing, notes: [found.why] }
}

/** Resource Graph answers a missing right with missing rows, which look like an empty subscription. */
function emptyNotes(subscriptions: readonly SubscriptionFacts[]): readonly string[] {
  const empty = subscriptions.filter(({ clusters }) => clusters === 0).length
  if (empty === 0) return []
  return [
    `${empty} of ${subscriptions.length} subscriptions show no cluster. Resource Graph leaves out what the identity may not read.`,
  ]
}

async function listEach(
  arm: Arm,
  subscriptions: readonly SubscriptionFacts[],
  selection: Selection,
  progress: Progress,
): Promise<Listing> {
  let done = 0
  const lists = await pMap(
    subscriptions,
    async (subscription) => {
      const list = await listOne(arm, subscription, selection)
      done += 1
      if (done % 10 === 0) progress(`${done} of ${subscriptions.length} subscriptions listed`)
      return list
    },
    { concurrency: parallelLists },
  )
  return {
    source: 'managed-clusters-list',
    subscriptions: lists.map(({ subscription }) => subscription),
    clusters: lists.flatMap(({ clusters }) => clusters),
    problems: lists.flatMap(({ problems }) => problems),
    notes: [],
  }
}

interface OneList {
  readonly subscription: SubscriptionFacts
  readonly clusters: readonly ClusterFacts[]
  readonly problems: readonly Problem[]
}

/** A list that breaks off keeps what it had, and says so. */
async function listOne(
  arm: Arm,
  subscription: SubscriptionFacts,
  selection: Selection,
): Promise<OneList> {
  const { id } = subscription
  const clusters: ClusterFacts[] = []
  const problems: Problem[] = []
  let seen = 0
  const scope = `/subscriptions/${id}`
  const reading = 'list managed clusters'
  try {
    const path = `${scope}/providers/Microsoft.ContainerService/managedClusters?api-version=${aksApiVersion}`
    const label = { kind: 'list-clusters', scope: id } as const
    for await (const page of arm.pages({ path, label, scope, reading })) {
      if (seen < manyClusters && seen + page.length >= manyClusters) prepareForMany()
      seen += page.length
      for (const body of page) {
        const cluster = readCluster(body, selection)
        if (cluster === undefined) {
          const message = 'an entry of the list is no managed cluster'
          problems.push({ code: 'evidence.incomplete', scope, reading, message })
        } else if (selectsCluster(selection, cluster.id)) {
          clusters.push(cluster)
        }
      }
    }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { subscription, clusters, problems: [...problems, error.problem] }
  }
  return { subscription: { ...subscription, clusters: seen }, clusters, problems }
}

async function readEach(arm: Arm, ids: readonly string[], selection: Selection): Promise<Listing> {
  const problems: Problem[] = []
  const unique = [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()]
  const found = await pMap(
    unique,
    async (id) => {
      const scope = id
      const parts = parseClusterId(id)
      const path = `${armPath(id)}?api-version=${aksApiVersion}`
      const label = { kind: 'cluster', scope: id.toLowerCase() } as const
      const reading = 'get managed cluster'
      try {
        const body = await arm.get({ path, label, scope, reading })
        const cluster = readCluster(body, selection)
        if (cluster !== undefined) return cluster
        const message = 'the answer is no managed cluster'
        problems.push({ code: 'evidence.incomplete', scope, reading, message })
      } catch (error) {
        if (!(error instanceof ArmError) || parts === undefined) throw error
        problems.push(error.problem)
      }
      return undefined
    },
    { concurrency: parallelLists },
  )
  const clusters = found.filter((cluster) => cluster !== undefined)
  const subscriptions = [...new Set(clusters.map(({ subscription }) => subscription))]
  return {
    source: 'managed-clusters-list',
    subscriptions: subscriptions.map((id) => ({ id })),
    clusters,
    problems,
    notes: [],
  }
}

/** The subscriptions that the identity can see, by their lower-case ids. */
async function visibleSubscriptions(arm: Arm): Promise<ReadonlyMap<string, SubscriptionFacts>> {
  const visible = new Map<string, SubscriptionFacts>()
  const read = {
    path: '/subscriptions?api-version=2022-12-01',
    label: { kind: 'subscriptions', scope: 'tenant' },
    scope: '/',
    reading: 'list subscriptions',
  } as const
  for await (const page of arm.pages(read)) {
    for (const body of page) {
      const subscription = asObject(body)
      const id = subscription?.['subscriptionId']
      const name = subscription?.['displayName']
      if (typeof id !== 'string') continue
      const key = id.toLowerCase()
      visible.set(key, { id: key, ...(typeof name === 'string' ? { name } : {}) })
    }
  }
  return visible
}

function notVisible({ id }: SubscriptionFacts): Problem {
  return {
    code: 'subscription.not-found',
    scope: `/subscriptions/${id}`,
    reading: 'list subscriptions',
    message: 'the subscription is not among those that the identity can see',
  }
}

function noSubscriptions(): GateFailure {
  return new GateFailure([
    {
      code: 'azure.no-subscriptions',
      where: 'Azure subscriptions',
      found: 'none that the identity can see',
      expected: 'at least one',
    },
  ])
}
