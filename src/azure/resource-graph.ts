import type { ClusterFacts, SubscriptionFacts } from '../domain/facts.ts'
import { type Selection, selectsCluster } from '../domain/selection.ts'
import type { Progress } from '../ports.ts'
import { type Arm } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { prepareForMany } from './many-clusters.ts'
import { readCluster } from './read-facts.ts'

/** Clusters by Resource Graph, or why it can't be used here: then the lists are read. */
export type GraphAnswer =
  | {
      readonly kind: 'found'
      readonly subscriptions: readonly SubscriptionFacts[]
      readonly clusters: readonly ClusterFacts[]
    }
  | { readonly kind: 'unusable'; readonly why: string }

const rowsPerPage = 1_000
const mostPages = 200

/**
 * One row a cluster, its pools packed in it. Strings come first and the rows are ordered: with
 * dynamic columns alone Resource Graph cuts an answer without a token to go on (its paging page).
 */
const query = `resources
| where type =~ 'microsoft.containerservice/managedclusters'
| project id, name, location, subscriptionId, sku, tags,
  currentKubernetesVersion = tostring(properties.currentKubernetesVersion),
  provisioningState = tostring(properties.provisioningState),
  powerState = tostring(properties.powerState.code),
  upgradeChannel = tostring(properties.autoUpgradeProfile.upgradeChannel),
  nodeOSUpgradeChannel = tostring(properties.autoUpgradeProfile.nodeOSUpgradeChannel),
  nodeProvisioning = tostring(properties.nodeProvisioningProfile.mode),
  agentPoolProfiles = properties.agentPoolProfiles
| order by id asc`

/** Reads all clusters of the subscriptions in a few queries. Resource Graph may lag by a minute or so. */
export async function queryClusters(
  arm: Arm,
  subscriptions: readonly SubscriptionFacts[],
  selection: Selection,
  progress: Progress,
): Promise<GraphAnswer> {
  prepareForMany()
  const ids = subscriptions.map(({ id }) => id)
  const clusters: ClusterFacts[] = []
  const perSubscription = new Map<string, number>()
  let rows = 0
  let pools = 0
  let images = 0
  let skipToken: string | undefined
  const tokens = new Set<string>()
  try {
    do {
      const options = {
        resultFormat: 'objectArray',
        $top: rowsPerPage,
        ...(skipToken === undefined ? {} : { $skipToken: skipToken }),
      }
      const answer = asObject(await arm.queryResourceGraph({ subscriptions: ids, query, options }))
      const data = answer?.['data']
      if (!Array.isArray(data)) return unusable('its answer holds no rows')
      rows += data.length
      for (const row of data) {
        const cluster = readCluster(clusterOfRow(row), selection)
        if (cluster === undefined) return unusable('a row is no managed cluster')
        const { subscription } = cluster
        perSubscription.set(subscription, (perSubscription.get(subscription) ?? 0) + 1)
        for (const { image, mode } of cluster.pools) {
          if (mode === 'Machines') continue
          pools += 1
          if (image !== undefined) images += 1
        }
        if (selectsCluster(selection, cluster.id)) clusters.push(cluster)
      }
      const next = answer?.['$skipToken']
      skipToken = typeof next === 'string' && next !== '' ? next : undefined
      const total = answer?.['totalRecords']
      if (skipToken === undefined) {
        // A cut answer would pass for a small fleet.
        if (isTruncated(answer?.['resultTruncated']))
          return unusable('its answer was cut without a way to go on')
        if (typeof total === 'number' && total !== rows)
          return unusable(`it gave ${rows} of ${total} rows`)
      } else if (tokens.has(skipToken) || tokens.size >= mostPages) {
        return unusable('its pages go in a circle')
      } else {
        tokens.add(skipToken)
        progress(`${rows} clusters read from Resource Graph`)
      }
    } while (skipToken !== undefined)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return unusable(error.problem.message)
  }
  if (pools > 0 && images === 0) return unusable('its rows carry no node image versions')
  return {
    kind: 'found',
    subscriptions: subscriptions.map((subscription) => ({
      ...subscription,
      clusters: perSubscription.get(subscription.id) ?? 0,
    })),
    clusters,
  }
}

/** Puts a row back into the shape of a managed cluster, so that one reader serves both sources. */
function clusterOfRow(row: unknown): unknown {
  const fields = asObject(row)
  if (fields === undefined || asObject(fields['properties']) !== undefined) return row
  return {
    ...fields,
    properties: {
      currentKubernetesVersion: fields['currentKubernetesVersion'],
      provisioningState: fields['provisioningState'],
      powerState: { code: fields['powerState'] },
      autoUpgradeProfile: {
        upgradeChannel: fields['upgradeChannel'],
        nodeOSUpgradeChannel: fields['nodeOSUpgradeChannel'],
      },
      nodeProvisioningProfile: { mode: fields['nodeProvisioning'] },
      agentPoolProfiles: fields['agentPoolProfiles'],
    },
  }
}

/** The API sends the words "true" and "false". */
function isTruncated(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}

function unusable(why: string): GraphAnswer {
  return {
    kind: 'unusable',
    why: `Resource Graph could not be used (${why}); the clusters were listed by subscription.`,
  }
}
