import type { ClusterFacts } from './facts.ts'
import { isGlob, matchesGlob } from './glob.ts'
import { parseClusterId } from './resource-id.ts'

/** Which clusters and pools a run looks at. */
export interface Selection {
  /** Subscription ids; `undefined`: every subscription that the identity can see. */
  readonly subscriptions: readonly string[] | undefined
  /** `resourceGroup/name` or ARM ids, either with `*` and `?`; empty: every cluster. */
  readonly clusters: readonly string[]
  /** OS SKUs, with `*` and `?`. */
  readonly osSkus: readonly string[]
  /** What the policy selects: a cluster or pool must match this as well. */
  readonly policy?: PolicySelection
  /** Read the planned maintenance of clusters that have something to move, too. */
  readonly maintenance?: boolean
}

/** `select` of a policy. All given members must match; a list without entries matches nothing. */
export interface PolicySelection {
  readonly subscriptions?: readonly string[]
  readonly clusters?: readonly string[]
  readonly tags?: TagValues
  readonly 'os-skus'?: readonly string[]
}

/** Values, with `*` and `?`, that each tag may have. */
export type TagValues = Readonly<Record<string, readonly string[]>>

/** Two selections that have nothing in common, told as a complaint about an input. */
export interface SelectionProblem {
  readonly problem: {
    readonly where: string
    readonly found: string
    readonly expected: string
    readonly advice: string
  }
}

/**
 * The inputs' selection and the policy's, of which both must match. OS SKUs that the inputs only
 * have by default give way to those that the policy names.
 *
 * @returns the problem when it can be seen beforehand that nothing matches both.
 */
export function combineSelection(
  inputs: Selection,
  given: { readonly osSkus: boolean },
  policySelect: PolicySelection,
): Selection | SelectionProblem {
  const osSkus = given.osSkus ? inputs.osSkus : (policySelect['os-skus'] ?? inputs.osSkus)
  if (Object.keys(policySelect).length === 0) return inputs
  const both = { ...inputs, osSkus, policy: policySelect }
  if (exactClusterIds(both)?.length !== 0 && selectedSubscriptions(both)?.length !== 0) return both
  return {
    problem: {
      where: 'inputs "subscriptions" and "clusters", and `select` of the policy',
      found: `nothing that both select: the inputs ${listed(inputs)}, the policy ${listed(policySelect)}`,
      expected: 'at least one subscription and cluster that both select',
      advice: 'Correct the inputs in the workflow file or `select` in the policy file.',
    },
  }
}

function listed({ subscriptions, clusters }: Places): string {
  const parts = [
    ...(subscriptions === undefined ? [] : [`subscriptions ${names(subscriptions)}`]),
    ...(clusters === undefined || clusters.length === 0 ? [] : [`clusters ${names(clusters)}`]),
  ]
  return parts.length === 0 ? 'everything' : parts.join(' and ')
}

const mostNames = 5

function names(list: readonly string[]): string {
  if (list.length === 0) return '(none)'
  const more = list.length > mostNames ? ` and ${list.length - mostNames} more` : ''
  return `${list.slice(0, mostNames).join(', ')}${more}`
}

/** Do the inputs' cluster patterns select the cluster, or are there none? */
export function selectsCluster(selection: Selection, clusterId: string): boolean {
  const { clusters } = selection
  return clusters.length === 0 || clusters.some((pattern) => matchesCluster(pattern, clusterId))
}

/** Does the policy select the cluster as well, or is there none that could narrow it? */
export function policySelectsCluster(
  { policy }: Selection,
  { id, tags }: Pick<ClusterFacts, 'id' | 'tags'>,
): boolean {
  if (policy === undefined) return true
  return matchesPlaces(policy, id) && (policy.tags === undefined || matchesTags(policy.tags, tags))
}

function matchesPlaces({ subscriptions, clusters }: PolicySelection, clusterId: string): boolean {
  const own = parseClusterId(clusterId)?.subscription.toLowerCase()
  return (
    (subscriptions === undefined || subscriptions.some((id) => id.toLowerCase() === own)) &&
    (clusters === undefined || clusters.some((pattern) => matchesCluster(pattern, clusterId)))
  )
}

/**
 * Has each wanted tag one of its values? Names of tags are compared without regard to case, as
 * Azure does, and so are values here. A tag that is not there has no value, not even for `*`.
 */
export function matchesTags(wanted: TagValues, tags: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, values]) => {
    const value = valueOf(tags, name)
    return value !== undefined && values.some((pattern) => matchesGlob(pattern, value))
  })
}

function valueOf(tags: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase()
  return Object.entries(tags).find(([tag]) => tag.toLowerCase() === wanted)?.[1]
}

/** Does one pattern name this cluster? */
export function matchesCluster(pattern: string, clusterId: string): boolean {
  if (pattern.startsWith('/')) return matchesGlob(pattern, clusterId)
  const id = parseClusterId(clusterId)
  const [group, name, ...more] = pattern.split('/')
  if (id === undefined || group === undefined || name === undefined || more.length > 0) return false
  return matchesGlob(group, id.resourceGroup) && matchesGlob(name, id.name)
}

/** A pool whose OS SKU Azure does not name is selected by `*` alone. */
export function selectsOsSku({ osSkus, policy }: Selection, osSku: string | undefined): boolean {
  const matches = (pattern: string): boolean => matchesGlob(pattern, osSku ?? '')
  return osSkus.some(matches) && (policy?.['os-skus']?.some(matches) ?? true)
}

/**
 * The clusters that are named in full by their ARM ids, by the inputs or the policy, when the inputs
 * ask for nothing else: they can be read one by one, with rights on no more than themselves. Of
 * those, the ones that both select.
 */
export function exactClusterIds(selection: Selection): readonly string[] | undefined {
  const { subscriptions, clusters, policy } = selection
  if (subscriptions !== undefined) return undefined
  const exact = [clusters, policy?.clusters ?? []].find((list) => list.length > 0 && isExact(list))
  return exact?.filter(
    (id) =>
      (exact === clusters || selectsCluster(selection, id)) &&
      (policy === undefined || matchesPlaces(policy, id)),
  )
}

function isExact(clusters: readonly string[]): boolean {
  return clusters.every((pattern) => !isGlob(pattern) && parseClusterId(pattern) !== undefined)
}

/**
 * The subscriptions to read: of the inputs and the policy, those given, else those that every
 * cluster pattern names in full; what both name when both do, `undefined` for all when none does.
 */
export function selectedSubscriptions(selection: Selection): readonly string[] | undefined {
  const wanted = namedSubscriptions(selection)
  const allowed = namedSubscriptions(selection.policy ?? {})
  if (wanted === undefined || allowed === undefined) return wanted ?? allowed
  return wanted.filter((id) => allowed.includes(id))
}

/** The part of a selection that says where to look. */
type Places = Pick<PolicySelection, 'clusters'> & {
  readonly subscriptions?: readonly string[] | undefined
}

function namedSubscriptions({
  subscriptions,
  clusters = [],
}: Places): readonly string[] | undefined {
  if (subscriptions !== undefined) return lowerCase(subscriptions)
  if (clusters.length === 0) return undefined
  const named = clusters.map((pattern) => /^\/subscriptions\/([^/*?]+)\//i.exec(pattern)?.[1])
  const known = named.filter((id) => id !== undefined)
  return known.length === named.length ? lowerCase(known) : undefined
}

function lowerCase(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}
