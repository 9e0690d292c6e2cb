import type { Facts } from '../domain/facts.ts'
import type { PoolTarget } from '../domain/pool-reading.ts'
import { shortClusterName } from '../domain/resource-id.ts'

export interface NameProblem {
  readonly found: string
  readonly expected: string
}

/** The pools with these names, `resourceGroup/cluster/pool` or full resource ids, none twice. */
export function findPools(
  facts: Facts,
  names: readonly string[],
): { readonly targets: readonly PoolTarget[] } | { readonly problems: readonly NameProblem[] } {
  const byName = new Map<string, PoolTarget[]>()
  for (const { id, region, pools } of facts.clusters) {
    for (const pool of pools) {
      const target = { cluster: id, pool: pool.name, region }
      for (const name of [
        `${shortClusterName(id)}/${pool.name}`,
        `${id}/agentPools/${pool.name}`,
      ]) {
        const key = name.toLowerCase()
        byName.set(key, [...(byName.get(key) ?? []), target])
      }
    }
  }
  const targets = new Set<PoolTarget>()
  const problems: NameProblem[] = []
  for (const name of names) {
    const found = byName.get(name.toLowerCase()) ?? []
    const [first] = found
    if (first === undefined) {
      problems.push({
        found: JSON.stringify(name),
        expected: 'the name of one of the pools that were read',
      })
    } else if (found.length > 1) {
      const expected = `one pool; it is in ${found.length} subscriptions: write its full resource id`
      problems.push({ found: JSON.stringify(name), expected })
    } else {
      targets.add(first)
    }
  }
  return problems.length > 0 ? { problems } : { targets: [...targets] }
}
