import type { ClusterFacts, Problem } from '../domain/facts.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { matchesCluster, type Selection } from '../domain/selection.ts'
import { type Complaint, type FailureCode, GateFailure } from '../errors.ts'
import { ArmError } from './arm-answers.ts'
import type { Listing } from './list-clusters.ts'

/** What could not be read and leaves nothing to report on, such as the list of subscriptions. */
export function failOnArmError(error: unknown, selection: Selection): never {
  throw error instanceof ArmError
    ? new GateFailure([complaintOfProblem(error.problem, selection)])
    : error
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
export function refuseNothing(
  listing: Listing,
  selected: readonly ClusterFacts[],
  selection: Selection,
): void {
  const { clusters, problems } = listing
  const complaintOf = (problem: Problem): Complaint => complaintOfProblem(problem, selection)
  const absent = problems.filter(
    ({ code }) => code === 'subscription.not-found' || code === 'cluster.not-found',
  )
  if (absent.length > 0) throw new GateFailure(absent.map(complaintOf))
  const readable = listing.subscriptions.some((subscription) => subscription.clusters !== undefined)
  if (clusters.length === 0 && !readable && problems.length > 0) {
    throw new GateFailure(problems.map(complaintOf))
  }
  const lost = problems.length === 0 ? patternsToFind(selection).filter(isUnmatched(listing)) : []
  if (lost.length > 0) {
    throw new GateFailure(
      lost.map((pattern) => ({
        code: 'azure.cluster-not-found',
        where: sourceOf('clusters', pattern, selection),
        found: `no cluster for ${JSON.stringify(pattern)}`,
        expected: `one of the ${countOf(listing)} that the identity can see`,
      })),
    )
  }
  if (selected.every(({ pools }) => pools.length === 0)) {
    const unread =
      problems.length === 0
        ? ''
        : `; ${problems.length} subscriptions or clusters could not be read`
    const isPolicys = selected.length === 0 && selection.policy !== undefined
    throw isPolicys ? noneOfBoth(clusters.length, unread) : noPools(selected, unread, selection)
  }
}

/**
 * Patterns that must match a cluster that was read. Where inputs and policy both say where to look,
 * either may name what the other leaves out.
 */
function patternsToFind({ subscriptions, clusters, policy }: Selection): readonly string[] {
  if (policy?.subscriptions === undefined && policy?.clusters === undefined) return clusters
  return subscriptions === undefined && clusters.length === 0 ? (policy.clusters ?? []) : []
}

function isUnmatched(listing: Listing): (pattern: string) => boolean {
  return (pattern) => !listing.clusters.some(({ id }) => matchesCluster(pattern, id))
}

function countOf(listing: Listing): number {
  return listing.subscriptions.reduce((sum, { clusters }) => sum + (clusters ?? 0), 0)
}

function complaintOfProblem(problem: Problem, selection: Selection): Complaint {
  const status = problem.status === undefined ? '' : `HTTP ${problem.status} `
  const code = problem.azure_code === undefined ? '' : `${problem.azure_code}: `
  return {
    code: failureOfProblem[problem.code],
    where: `${whereOf(problem, selection)} (${problem.reading})`,
    found: `${status}${code}${problem.message}`,
    expected: 'an answer from Azure Resource Manager',
  }
}

function whereOf({ code, scope }: Problem, selection: Selection): string {
  if (scope === '/') return 'Azure'
  const subscription = /^\/subscriptions\/([^/]+)$/i.exec(scope)?.[1]
  if (subscription !== undefined) {
    return code === 'subscription.not-found'
      ? `${sourceOf('subscriptions', subscription, selection)}: ${subscription}`
      : `subscription ${subscription}`
  }
  return code === 'cluster.not-found'
    ? `${sourceOf('clusters', scope, selection)}: ${scope}`
    : shortClusterName(scope)
}

/** Who named it: the policy when it stands there and not among the inputs. */
function sourceOf(
  list: 'subscriptions' | 'clusters',
  name: string,
  { policy, ...inputs }: Selection,
): string {
  const holds = (names: readonly string[] | undefined): boolean =>
    names?.some((each) => each.toLowerCase() === name.toLowerCase()) === true
  return holds(policy?.[list]) && !holds(inputs[list])
    ? `\`select.${list}\` of the policy`
    : `input "${list}"`
}

function noneOfBoth(clusters: number, unread: string): GateFailure {
  return new GateFailure([
    {
      code: 'pools.none-found',
      where: '`select` of the policy',
      found: `none of the ${clusters} clusters that the inputs select${unread}`,
      expected: 'at least one cluster to report on',
      advice:
        'Compare `select` in the policy file with the inputs and with the tags of the clusters.',
    },
  ])
}

function noPools(
  clusters: readonly ClusterFacts[],
  unread: string,
  { osSkus, policy }: Selection,
): GateFailure {
  const others = new Map<string, number>()
  for (const cluster of clusters) {
    for (const [sku, count] of Object.entries(cluster.other_pools)) {
      others.set(sku, (others.get(sku) ?? 0) + count)
    }
  }
  const seen = [...others].map(([sku, count]) => `${sku} ${count}`).join(', ')
  const ofPolicy = policy?.['os-skus']
  const lists = [osSkus, ...(ofPolicy === undefined ? [] : [ofPolicy])].map((skus) =>
    skus.join(', '),
  )
  // Where the input has its default, the policy's list stands in its place.
  const wanted = [...new Set(lists)]
  const where = [
    ...(wanted.length === lists.length ? ['input "os-skus"'] : []),
    ...(ofPolicy === undefined ? [] : ['`select.os-skus` of the policy']),
  ]
  return new GateFailure([
    {
      code: 'pools.none-found',
      where: where.join(' and '),
      found: `no pool of ${wanted.join(' that is also of ')} in ${clusters.length} clusters (pools of other OS SKUs: ${seen === '' ? 'none' : seen}${unread})`,
      expected: 'at least one pool to report on',
    },
  ])
}
