import { instanceName, setName } from '../arm/scale-sets.ts'
import type { JsonObject } from '../json.ts'
import { nodeImages } from '../nodes.ts'
import type { Cluster, Pool, World } from '../world.ts'

// behaviour: kubernetes-nodes
/** The nodes of a pool as Kubernetes shows them: one for each instance of its scale set. */
export function nodesOf(
  world: World,
  cluster: Cluster,
  pool: Pool,
  now: number,
): readonly JsonObject[] {
  if (pool.power === 'Stopped') return []
  const images = nodeImages(world, pool, now)
  const trouble = pool.nodeTrouble
  const isRunning =
    pool.operation !== undefined && world.operations[pool.operation]?.ended === undefined
  const name = setName(cluster, pool)
  return images
    .map((image, index): JsonObject => {
      // behaviour: quarantined-label
      const isLeft = !isRunning && image !== pool.image
      const isQuarantined = isLeft || index < (trouble?.quarantined ?? 0)
      const isReady = index >= (trouble?.['not-ready'] ?? 0)
      const shown = index === 0 && trouble?.label !== undefined ? trouble.label : image
      const isCordoned = isQuarantined || index < (trouble?.cordoned ?? 0)
      return {
        metadata: {
          name: instanceName(name, index),
          labels: {
            agentpool: pool.name,
            'kubernetes.azure.com/agentpool': pool.name,
            'kubernetes.azure.com/mode': pool.mode.toLowerCase(),
            ...(shown === undefined || shown === null
              ? {}
              : { 'kubernetes.azure.com/node-image-version': shown }),
            ...(isQuarantined ? { 'kubernetes.azure.com/upgrade-status': 'Quarantined' } : {}),
          },
        },
        spec: isCordoned ? { unschedulable: true } : {},
        status: {
          conditions: [
            { type: 'MemoryPressure', status: 'False', reason: 'KubeletHasSufficientMemory' },
            {
              type: 'Ready',
              status: isReady ? 'True' : 'False',
              reason: isReady ? 'KubeletReady' : 'KubeletNotReady',
            },
          ],
        },
      }
    })
    .slice(trouble?.missing ?? 0)
}
