import type { PoolTarget } from '../domain/pool-reading.ts'
import { parseClusterId } from '../domain/resource-id.ts'

/** The requests that a dry run would have sent, as a person would write them. */

export function plannedUpgrade(
  target: Pick<PoolTarget, 'cluster' | 'pool'>,
  source: { readonly cluster: string; readonly pool: string } | undefined,
): string {
  const start = `POST ${poolPath(target)}/upgradeNodeImageVersion`
  if (source === undefined) return start
  const parts = parseClusterId(source.cluster)
  const group = `/subscriptions/${parts?.subscription ?? ''}/resourceGroups/${parts?.resourceGroup ?? ''}`
  const body = { creationData: { sourceResourceId: poolPath(source) }, snapshotType: 'NodePool' }
  return `PUT ${group}/providers/Microsoft.ContainerService/snapshots/flatcar-gate-… ${JSON.stringify({ properties: body })} (if there is none yet), then ${start} with the header AKSSnapshotId: that snapshot`
}

export function plannedRollback(
  target: Pick<PoolTarget, 'cluster' | 'pool'>,
  image: string,
  kubernetes: string | undefined,
): string {
  const changed = {
    ...(kubernetes === undefined ? {} : { orchestratorVersion: kubernetes }),
    nodeImageVersion: image,
  }
  return `PUT ${poolPath(target)} with If-Match and the pool's own body, changed in ${JSON.stringify({ properties: changed })}`
}

function poolPath({ cluster, pool }: Pick<PoolTarget, 'cluster' | 'pool'>): string {
  return `${cluster}/agentPools/${pool}`
}
