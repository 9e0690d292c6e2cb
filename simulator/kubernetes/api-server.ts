import { fqdn, privateFqdn } from '../arm/names.ts'
import { aksServerApplication } from '../clouds.ts'
import { compact, Refusal, type Reply, type Request } from '../http.ts'
import { text } from '../json.ts'
import { isOurs, readToken } from '../tokens.ts'
import type { Cluster, World } from '../world.ts'
import { nodesOf } from './nodes.ts'

type Answer = {
  readonly call: string
  readonly reply: Reply
  readonly actions?: readonly string[]
}

const readNodes = 'Microsoft.ContainerService/managedClusters/nodes/read'

/** The cluster whose API server has that name, if it has one. */
export function clusterOfHost(world: World, host: string): Cluster | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  if (!name.endsWith('.azmk8s.io')) return undefined
  return Object.values(world.clusters).find(({ apiServer, ...cluster }) => {
    if (apiServer === undefined) return false
    return name === fqdn(cluster) || (apiServer.private && name === privateFqdn(cluster))
  })
}

/** The Kubernetes API of one cluster, as far as listing nodes goes. */
export function handleKubernetes(
  world: World,
  request: Request,
  time: { readonly now: number; readonly wall: number },
): Answer {
  const cluster = clusterOfHost(world, request.host)
  if (cluster === undefined) return { call: 'unknown-cluster', reply: compact(404, {}) }
  const isNodes = request.method === 'GET' && request.path === '/api/v1/nodes'
  const call = isNodes ? 'list-nodes' : 'unknown'
  const actions = isNodes ? [readNodes] : []
  try {
    const who = authenticate(world, request, time.wall)
    if (!isNodes) throw status(404, 'NotFound', 'the server could not find the requested resource')
    authorize(world, cluster, who)
    return { call, actions, reply: listNodes(world, cluster, request, time.now) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { call, actions, reply: error.reply }
  }
}

// behaviour: kubernetes-checks-token
function authenticate(world: World, request: Request, wall: number): string {
  const token = /^bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1] ?? ''
  const claims = readToken(token)
  const isGood =
    claims !== undefined &&
    isOurs(world.secret, token) &&
    claims['aud'] === aksServerApplication &&
    Number(claims['exp'] ?? 0) * 1000 > wall
  if (!isGood) throw status(401, 'Unauthorized', 'Unauthorized')
  return text(claims['oid']) ?? ''
}

// behaviour: kubernetes-forbids
function authorize(world: World, cluster: Cluster, who: string): void {
  const allowed = world.settings.identity['data-actions']
  if (cluster.apiServer?.access !== 'forbidden' && (allowed?.includes(readNodes) ?? true)) return
  throw status(
    403,
    'Forbidden',
    `nodes is forbidden: User "${who}" cannot list resource "nodes" in API group "" at the cluster scope: User does not have access to the resource in Azure. Update role assignment to allow access.`,
  )
}

// behaviour: kubernetes-pages
function listNodes(world: World, cluster: Cluster, request: Request, now: number): Reply {
  const { query } = request
  const [label = '', pool = ''] = (query.get('labelSelector') ?? '').split('=')
  const isKnown = label === 'kubernetes.azure.com/agentpool' || label === 'agentpool'
  const nodes = cluster.pools
    .filter(({ name }) => !isKnown || name === pool)
    .flatMap((entry) => nodesOf(world, cluster, entry, now))
  const limit = Math.min(Number(query.get('limit') ?? 500), cluster.apiServer?.page ?? 500)
  const from = Number(Buffer.from(query.get('continue') ?? '', 'base64url').toString() || 0)
  const items = nodes.slice(from, from + limit)
  const next = from + limit
  const more = next < nodes.length ? Buffer.from(String(next)).toString('base64url') : ''
  return compact(200, {
    kind: 'NodeList',
    apiVersion: 'v1',
    metadata: {
      resourceVersion: '48151623',
      ...(more === '' ? {} : { continue: more, remainingItemCount: nodes.length - next }),
    },
    items,
  })
}

/** Kubernetes tells of a failure with an object of its own kind. */
function status(code: number, reason: string, message: string): Refusal {
  return new Refusal(
    compact(code, {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      reason,
      code,
    }),
  )
}
