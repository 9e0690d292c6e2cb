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
}

/** Is the cluster selected by one of the patterns, or are there none? */
export function selectsCluster(selection: Selection, clusterId: string): boolean {
  return (
    selection.clusters.length === 0 ||
    selection.clusters.some((pattern) => matchesCluster(pattern, clusterId))
  )
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
export function selectsOsSku(selection: Selection, osSku: string | undefined): boolean {
  return selection.osSkus.some((pattern) => matchesGlob(pattern, osSku ?? ''))
}

/**
 * The clusters that are named in full by their ARM ids, when nothing else is asked for: they can be
 * read one by one, with rights on no more than themselves.
 */
export function exactClusterIds(selection: Selection): readonly string[] | undefined {
  if (selection.subscriptions !== undefined || selection.clusters.length === 0) return undefined
  const exact = selection.clusters.every(
    (pattern) => !isGlob(pattern) && parseClusterId(pattern) !== undefined,
  )
  return exact ? selection.clusters : undefined
}

/**
 * The subscriptions to read: those given, else those that every cluster pattern names in full,
 * else `undefined` for all.
 */
export function selectedSubscriptions(selection: Selection): readonly string[] | undefined {
  if (selection.subscriptions !== undefined) return selection.subscriptions
  if (selection.clusters.length === 0) return undefined
  const named = selection.clusters.map(
    (pattern) => /^\/subscriptions\/([^/*?]+)\//i.exec(pattern)?.[1],
  )
  const known = named.filter((id) => id !== undefined)
  return known.length === named.length
    ? [...new Set(known.map((id) => id.toLowerCase()))]
    : undefined
}
