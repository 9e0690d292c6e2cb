import type { Reply } from '../http.ts'
import { nodeImages } from '../nodes.ts'
import type { Cluster, Pool } from '../world.ts'
import { type Context, clusterOf, clusterScope, param, poolOf, type Route } from './context.ts'
import { providerError, providerJson } from './errors.ts'
import { nodeGroup } from './names.ts'
import { setName } from './scale-sets.ts'

// behaviour: machines-list
function list(context: Context): Reply {
  const cluster = clusterOf(context)
  const pool = poolOf(context, cluster)
  const value = machines(context, cluster, pool)
  return providerJson(200, { value })
}

function get(context: Context): Reply {
  const cluster = clusterOf(context)
  const pool = poolOf(context, cluster)
  const name = param(context, 'machine').toLowerCase()
  const machine = machines(context, cluster, pool).find((entry) => entry.name === name)
  if (machine !== undefined) return providerJson(200, machine)
  throw providerError(404, 'NotFound', `Could not find the machine: ${name}.`, {
    subcode: 'GetMachine_NotFound_HCPServerError',
  })
}

type Machine = { readonly name: string }

function machines(context: Context, cluster: Cluster, pool: Pool): readonly Machine[] {
  const set = setName(cluster, pool)
  const group = nodeGroup(cluster)
  // behaviour: machine-image-during-upgrade
  const images = pool.power === 'Stopped' ? [] : nodeImages(context.world, pool, context.now)
  return images.map((image, index) => {
    const name = `${set}${index.toString(36).padStart(6, '0')}`
    return {
      id: `${clusterScope(cluster)}/agentPools/${pool.name}/machines/${name}`,
      name,
      type: 'Microsoft.ContainerService/managedClusters/agentPools/machines',
      properties: {
        network: {
          ipAddresses: [
            { ip: `10.224.${Math.floor(index / 250)}.${4 + (index % 250)}`, family: 'IPv4' },
          ],
        },
        resourceId: `/subscriptions/${cluster.subscription}/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachineScaleSets/${set}/virtualMachines/${index}`,
        ...(image === undefined ? {} : { nodeImageVersion: image }),
      },
    }
  })
}

const base =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/agentPools/{pool}/machines'
const action = 'Microsoft.ContainerService/managedClusters/agentPools/machines/read'

export const machineRoutes: readonly Route[] = [
  { method: 'GET', pattern: base, call: 'list-machines', action, bucket: 'other', handle: list },
  {
    method: 'GET',
    pattern: `${base}/{machine}`,
    call: 'get-machine',
    action,
    bucket: 'other',
    handle: get,
  },
]
