import type { Cloud } from '../clouds.ts'
import { type Reply, type Request } from '../http.ts'
import { isObject, type JsonObject, member, parseJson } from '../json.ts'
import { take } from '../throttle.ts'
import { type Access, type Cluster, clusterKey, findPool, type Pool, type World } from '../world.ts'
import {
  aksThrottled,
  armThrottled,
  forbidden,
  gatewayError,
  internalError,
  providerError,
  resourceNotFound,
} from './errors.ts'

/** What a handler of one ARM call gets. */
export type Context = {
  readonly world: World
  readonly cloud: Cloud
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  /** The world's time and the client's. */
  readonly now: number
  readonly wall: number
  /** Object id of who calls. */
  readonly principal: string
  readonly apiVersion: string
  readonly action: string
}

export type Bucket =
  | 'list-clusters'
  | 'list-clusters-group'
  | 'get-cluster'
  | 'put-cluster'
  | 'put-pool'
  | 'operation-status'
  | 'other'
  | 'none'

export type Route = {
  readonly method: string
  readonly pattern: string
  /** The word for this call in the log. */
  readonly call: string
  readonly action: string
  /** Actions that are asked for beside it: things that the request leads to. */
  readonly more?: (request: Request) => readonly string[]
  readonly bucket: Bucket
  /** For calls that exist in preview api-versions only: their type name. */
  readonly previewType?: string
  readonly handle: (context: Context) => Reply
}

export function param(context: Context, name: string): string {
  return context.params[name] ?? ''
}

/** The `properties` of the request's body, which every PUT of a resource has. */
export function propertiesOf({ request }: Context): JsonObject {
  const properties = member(parseJson(request.body), 'properties')
  if (isObject(properties)) return properties
  throw gatewayError(
    400,
    'InvalidRequestContent',
    'The request content was invalid and could not be deserialized.',
  )
}

export function clusterScope(cluster: Cluster): string {
  return `/subscriptions/${cluster.subscription}/resourceGroups/${cluster.group}/providers/Microsoft.ContainerService/managedClusters/${cluster.name}`
}

// behaviour: not-found-shapes
/** The cluster that the request names, if it exists and may be read. */
export function clusterOf(context: Context): Cluster {
  const name = param(context, 'cluster')
  const group = param(context, 'group')
  const key = clusterKey(param(context, 'subscription'), group, name)
  const cluster = context.world.clusters[key]
  if (cluster === undefined) {
    const known = groupExists(context, group)
    if (!known) throw groupNotFound(group)
    throw resourceNotFound('Microsoft.ContainerService/managedClusters', name, group)
  }
  demand(context, cluster.access, clusterScope(cluster))
  return cluster
}

export function groupNotFound(group: string): Error {
  return gatewayError(404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`)
}

export function groupExists(context: Context, group: string): boolean {
  const prefix = `${param(context, 'subscription')}/${group}/`.toLowerCase()
  const keys = context.world.order[param(context, 'subscription').toLowerCase()] ?? []
  if (keys.some((key) => key.startsWith(prefix))) return true
  return Object.keys(context.world.snapshots).some((key) => key.startsWith(prefix))
}

export function poolOf(context: Context, cluster: Cluster): Pool {
  const pool = findPool(cluster, param(context, 'pool'))
  if (pool !== undefined) return pool
  throw providerError(
    404,
    'NotFound',
    `Could not find the agentpool: ${param(context, 'pool')} in subscription: ${cluster.subscription}, resourceGroup: ${cluster.group}, resourceName: ${cluster.name}.`,
    {
      detail: 'rpc error: code = NotFound desc = Agent Pool not found',
      subcode: 'GetAgentPool_NotFound_HCPServerError',
    },
  )
}

/** Refuses what the scenario says is not open to this caller. */
export function demand(context: Context, access: Access, scope: string): void {
  if (access === 'forbidden') throw forbidden(context.principal, context.action, scope)
  if (access === 'throttled') {
    throw armThrottled(param(context, 'subscription'), verbKind(context.request.method), 17)
  }
  if (access === 'broken') throw internalError()
}

export function verbKind(method: string): 'read' | 'write' | 'delete' {
  if (method === 'GET' || method === 'HEAD') return 'read'
  return method === 'DELETE' ? 'delete' : 'write'
}

/** Takes a token from the bucket of the AKS resource provider that this call belongs to. */
export function takeAks(context: Context, route: Route): void {
  if (route.bucket === 'none') return
  const subscription = param(context, 'subscription')
  const group = param(context, 'group')
  const cluster = clusterKey(subscription, group, param(context, 'cluster'))
  const region = context.world.clusters[cluster]?.region ?? param(context, 'location').toLowerCase()
  const scopes: Readonly<Record<Exclude<Bucket, 'none'>, string>> = {
    'list-clusters': subscription,
    'list-clusters-group': `${subscription}/${group}`,
    'get-cluster': cluster,
    'put-cluster': cluster,
    'put-pool': `${cluster}/${param(context, 'pool')}`,
    'operation-status': `${subscription}/${region}`,
    other: `${subscription}/${region}`,
  }
  const scope = scopes[route.bucket].toLowerCase()
  const taken = take(
    context.world.buckets,
    context.world.settings,
    route.bucket,
    scope,
    context.wall,
  )
  if (!taken.allowed) {
    throw aksThrottled(`${route.call}.${route.method}`, subscription, taken.retryAfter)
  }
}

/** Resource ids of this cloud carry the host of the request in the links that are made from them. */
export function origin(context: Context): string {
  return `https://${context.request.host}`
}
