import type { ClusterFacts, Facts } from '../domain/facts.ts'
import {
  type PolicySelection,
  policySelectsCluster,
  type Selection,
  selectsOsSku,
} from '../domain/selection.ts'

/**
 * What is left of the facts when the policy selects. What was never read can't come back: a policy
 * that selects more than the one of the run sees no more pools here.
 */
export function narrowFacts(facts: Facts, policy: PolicySelection): Facts {
  const selection: Selection = { subscriptions: undefined, clusters: [], osSkus: ['*'], policy }
  const clusters = facts.clusters
    .filter((cluster) => policySelectsCluster(selection, cluster))
    .map((cluster) => withSelectedPools(cluster, selection))
  return { ...facts, clusters }
}

function withSelectedPools(cluster: ClusterFacts, selection: Selection): ClusterFacts {
  const pools = cluster.pools.filter(({ os_sku: osSku }) => selectsOsSku(selection, osSku))
  return pools.length === cluster.pools.length ? cluster : { ...cluster, pools }
}
