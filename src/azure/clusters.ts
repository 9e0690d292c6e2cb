import type { Facts, Problem } from '../domain/facts.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { matchesCluster, type Selection } from '../domain/selection.ts'
import { type Complaint, type FailureCode, GateFailure } from '../errors.ts'
import type { Clusters, Progress } from '../ports.ts'
import type { ImageSource } from '../settings.ts'
import { ArmError, createArm } from './arm.ts'
import { type SignInOptions, signIn } from './credential.ts'
import { addLatestImages } from './latest-images.ts'
import { type Listing, listClusters } from './list-clusters.ts'

export interface AzureOptions extends SignInOptions {
  readonly imageSource: ImageSource
  readonly now: () => string
}

export { clouds } from './clouds.ts'

/** The clusters port on Azure. */
export function azureClusters(options: AzureOptions): Clusters {
  return { observe: (selection, progress) => observe(options, selection, progress) }
}

async function observe(
  options: AzureOptions,
  selection: Selection,
  progress: Progress,
): Promise<Facts> {
  const observedAt = options.now()
  const { credential, identity } = await signIn(options)
  progress(`Signed in to Azure by ${identity.method}: ${identity.why}.`)
  const arm = createArm(options.cloud, credential, (seconds, why) => {
    if (seconds >= 5) progress(`Azure asks to wait (${why}): ${seconds} s`)
  })
  const listing = await listClusters(arm, selection, progress).catch(failOnArmError)
  refuseNothing(listing, selection)
  const seed = Date.parse(observedAt) % 1_000_003
  const { clusters, notes } = await addLatestImages(arm, listing.clusters, {
    source: options.imageSource,
    now: observedAt,
    seed,
    progress,
  })
  return {
    observed_at: observedAt,
    identity,
    source: listing.source,
    subscriptions: listing.subscriptions,
    clusters,
    problems: listing.problems,
    notes: [...listing.notes, ...notes],
    requests: Object.fromEntries([...arm.sent].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** What could not be read and leaves nothing to report on, such as the list of subscriptions. */
function failOnArmError(error: unknown): never {
  throw error instanceof ArmError ? new GateFailure([complaintOfProblem(error.problem)]) : error
}

const failureOfProblem: Readonly<Record<Problem['code'], FailureCode>> = {
  'api.forbidden': 'azure.forbidden',
  'api.throttled': 'azure.throttled',
  'evidence.unreachable': 'azure.unreachable',
  'evidence.incomplete': 'azure.unreachable',
  'subscription.not-found': 'azure.subscription-not-found',
  'cluster.not-found': 'azure.cluster-not-found',
}

/**
 * Fails when what was asked for by name is not there, or when nothing is left to report on. A part
 * that could not be read is no failure as long as another could: it is told in the report.
 */
function refuseNothing(listing: Listing, selection: Selection): void {
  const { clusters, problems } = listing
  const absent = problems.filter(
    ({ code }) => code === 'subscription.not-found' || code === 'cluster.not-found',
  )
  if (absent.length > 0) throw new GateFailure(absent.map(complaintOfProblem))
  const readable = listing.subscriptions.some((subscription) => subscription.clusters !== undefined)
  if (clusters.length === 0 && !readable && problems.length > 0) {
    throw new GateFailure(problems.map(complaintOfProblem))
  }
  const lost = problems.length === 0 ? selection.clusters.filter(isUnmatched(listing)) : []
  if (lost.length > 0) {
    throw new GateFailure(
      lost.map((pattern) => ({
        code: 'azure.cluster-not-found',
        where: 'input "clusters"',
        found: `no cluster for ${JSON.stringify(pattern)}`,
        expected: `one of the ${countOf(listing)} that the identity can see`,
      })),
    )
  }
  if (clusters.every(({ pools }) => pools.length === 0)) throw noPools(listing, selection)
}

function isUnmatched(listing: Listing): (pattern: string) => boolean {
  return (pattern) => !listing.clusters.some(({ id }) => matchesCluster(pattern, id))
}

function countOf(listing: Listing): number {
  return listing.subscriptions.reduce((sum, { clusters }) => sum + (clusters ?? 0), 0)
}

function complaintOfProblem(problem: Problem): Complaint {
  const status = problem.status === undefined ? '' : `HTTP ${problem.status} `
  const code = problem.azure_code === undefined ? '' : `${problem.azure_code}: `
  return {
    code: failureOfProblem[problem.code],
    where: `${whereOf(problem)} (${problem.reading})`,
    found: `${status}${code}${problem.message}`,
    expected: 'an answer from Azure Resource Manager',
  }
}

function whereOf({ code, scope }: Problem): string {
  if (scope === '/') return 'Azure'
  const subscription = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1]
  if (subscription !== undefined) {
    return code === 'subscription.not-found'
      ? `input "subscriptions": ${subscription}`
      : `subscription ${subscription}`
  }
  return code === 'cluster.not-found' ? `input "clusters": ${scope}` : shortClusterName(scope)
}

function noPools(listing: Listing, selection: Selection): GateFailure {
  const others = new Map<string, number>()
  for (const cluster of listing.clusters) {
    for (const [sku, count] of Object.entries(cluster.other_pools)) {
      others.set(sku, (others.get(sku) ?? 0) + count)
    }
  }
  const seen = [...others].map(([sku, count]) => `${sku} ${count}`).join(', ')
  const unread =
    listing.problems.length === 0
      ? ''
      : `; ${listing.problems.length} subscriptions or clusters could not be read`
  return new GateFailure([
    {
      code: 'pools.none-found',
      where: 'input "os-skus"',
      found: `no pool of ${selection.osSkus.join(', ')} in ${listing.clusters.length} clusters (pools of other OS SKUs: ${seen === '' ? 'none' : seen}${unread})`,
      expected: 'at least one pool to report on',
    },
  ])
}
