import { empty, type Reply } from '../http.ts'
import { isObject, type JsonObject } from '../json.ts'
import type { Cluster } from '../world.ts'
import {
  type Context,
  clusterOf,
  clusterScope,
  param,
  propertiesOf,
  type Route,
} from './context.ts'
import { providerError, providerJson } from './errors.ts'

// behaviour: maintenance-configurations
function body(cluster: Cluster, name: string, properties: JsonObject): JsonObject {
  return { id: `${clusterScope(cluster)}/maintenanceConfigurations/${name}`, name, properties }
}

function list(context: Context): Reply {
  const cluster = clusterOf(context)
  const value = Object.entries(cluster.maintenance).map(([name, properties]) =>
    body(cluster, name, properties),
  )
  return providerJson(200, { value })
}

function get(context: Context): Reply {
  const cluster = clusterOf(context)
  const name = nameOf(context, cluster)
  const properties = cluster.maintenance[name]
  if (properties !== undefined) return providerJson(200, body(cluster, name, properties))
  throw providerError(404, 'NotFound', `Could not find the maintenance configuration: ${name}.`, {
    subcode: 'GetMaintenanceConfiguration_NotFound',
  })
}

function put(context: Context): Reply {
  const cluster = clusterOf(context)
  const properties = propertiesOf(context)
  const name = nameOf(context, cluster)
  const completed = withStartDate(properties, context.now)
  const maintenance = { ...cluster.maintenance, [name]: completed }
  context.world.clusters[cluster.key] = { ...cluster, maintenance }
  return providerJson(200, body(cluster, name, completed))
}

function remove(context: Context): Reply {
  const cluster = clusterOf(context)
  const name = nameOf(context, cluster)
  const { [name]: _removed, ...maintenance } = cluster.maintenance
  context.world.clusters[cluster.key] = { ...cluster, maintenance }
  return empty(200)
}

/** Names are kept as first sent and found whatever their case. */
function nameOf(context: Context, cluster: Cluster): string {
  const wanted = param(context, 'name')
  const known = Object.keys(cluster.maintenance)
  return known.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? wanted
}

// behaviour: maintenance-start-date-added
function withStartDate(properties: JsonObject, now: number): JsonObject {
  const window = properties['maintenanceWindow']
  if (!isObject(window) || window['startDate'] !== undefined) return properties
  const startDate = new Date(now).toISOString().slice(0, 10)
  return { ...properties, maintenanceWindow: { ...window, startDate } }
}

const base =
  '/subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.ContainerService/managedClusters/{cluster}/maintenanceConfigurations'
const type = 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations'

export const maintenanceRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: base,
    call: 'list-maintenance',
    action: `${type}/read`,
    bucket: 'other',
    handle: list,
  },
  {
    method: 'GET',
    pattern: `${base}/{name}`,
    call: 'get-maintenance',
    action: `${type}/read`,
    bucket: 'other',
    handle: get,
  },
  {
    method: 'PUT',
    pattern: `${base}/{name}`,
    call: 'put-maintenance',
    action: `${type}/write`,
    bucket: 'other',
    handle: put,
  },
  {
    method: 'DELETE',
    pattern: `${base}/{name}`,
    call: 'delete-maintenance',
    action: `${type}/delete`,
    bucket: 'other',
    handle: remove,
  },
]
