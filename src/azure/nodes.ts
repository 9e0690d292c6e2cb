import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  type PipelineResponse,
  proxyPolicy,
  type RetryStrategy,
  retryPolicy,
} from '@azure/core-rest-pipeline'
import type { TokenCredential } from '@azure/identity'
import type { NodeFacts } from '../domain/node-proof.ts'
import {
  ArmError,
  asObject,
  incomplete,
  problemOfFailure,
  type Reading,
  shorten,
} from './arm-answers.ts'
import { type Limits, retryAfterMs, retryReads } from './limits.ts'
import { text } from './read-facts.ts'

type Json = Readonly<Record<string, unknown>>

/** Reads the nodes of one pool from the cluster's own API server. Throws `ArmError` when it can't. */
export type ReadNodes = (request: NodesRequest) => Promise<readonly NodeFacts[]>

export interface NodesRequest {
  /** ARM id of the cluster, for messages. */
  readonly cluster: string
  readonly pool: string
  /** Its API server, already known to be one of AKS's. */
  readonly host: string
  /** The cluster's own certificate authority, PEM: no other is believed. */
  readonly authority: string
}

/** The application in Entra ID that stands for the API servers of all clusters, in every cloud. */
const serverApplication = '6dae42f8-4368-4678-94ff-3960e28e3630'
/** A node is some 20 kB, most of it the list of its container images. */
const pageSize = 100
/** A pool has a thousand nodes at most. */
const mostPages = 100
const timeoutMs = 15_000
/** The next run asks again: a server that wants a longer wait gets it. */
const longestWaitMs = 5_000

/**
 * A pipeline of its own: its token goes to the one host that was asked, over TLS that only the
 * cluster's authority can vouch for, and no answer leads it elsewhere. Busy servers are asked again,
 * those that can't be reached are not: most of them never can be from here.
 */
export function createNodeReader(
  credential: TokenCredential,
  limits: Limits,
  onWait: (seconds: number, why: string) => void,
): ReadNodes {
  const pipeline = createEmptyPipeline()
  pipeline.addPolicy(proxyPolicy())
  pipeline.addPolicy(retryPolicy([retryAnswers(onWait)], { maxRetries: 2 }), { phase: 'Retry' })
  const httpClient = createDefaultHttpClient()

  async function get(
    what: Reading,
    { host, authority }: NodesRequest,
    path: string,
  ): Promise<Json> {
    await limits.admit({ kind: 'nodes', scope: host })
    const token = await tokenOf(credential, what)
    const signal = AbortSignal.timeout(timeoutMs)
    let response: PipelineResponse
    try {
      const request = createPipelineRequest({
        url: `https://${host}${path}`,
        method: 'GET',
        abortSignal: signal,
        headers: createHttpHeaders({
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'user-agent': 'flatcar-gate',
        }),
        // Not `tlsSettings`: the library ignores those behind a proxy.
        requestOverrides: { ca: authority, rejectUnauthorized: true },
      })
      response = await pipeline.sendRequest(httpClient, request)
    } catch (error) {
      const late = new Error(`no answer within ${timeoutMs / 1_000} s`)
      throw new ArmError(problemOfFailure(what, signal.aborted ? late : error))
    }
    return bodyOf(what, response)
  }

  return async (request) => {
    const what: Reading = { scope: request.cluster, reading: 'list nodes' }
    const selector = encodeURIComponent(`kubernetes.azure.com/agentpool=${request.pool}`)
    const nodes: NodeFacts[] = []
    let more = ''
    for (let page = 0; page < mostPages; page += 1) {
      const path = `/api/v1/nodes?labelSelector=${selector}&limit=${pageSize}${more}`
      const body = await get(what, request, path)
      const items = body['items'] ?? []
      if (body['kind'] !== 'NodeList' || !Array.isArray(items)) {
        throw incomplete(what, 'the answer is no list of nodes')
      }
      nodes.push(...items.map(readNode))
      const next = text(asObject(body['metadata']), 'continue')
      if (next === undefined) return nodes
      more = `&continue=${encodeURIComponent(next)}`
    }
    throw incomplete(what, `the list has more than ${mostPages} pages`)
  }
}

async function tokenOf(credential: TokenCredential, what: Reading): Promise<string> {
  let message = 'no token'
  try {
    const token = await credential.getToken(`${serverApplication}/.default`)
    if (token !== null) return token.token
  } catch (error) {
    message = error instanceof Error ? error.message : String(error)
  }
  const said = shorten(`Entra ID gave no token for Kubernetes: ${message}`)
  throw new ArmError({ code: 'api.forbidden', ...what, message: said })
}

function retryAnswers(onWait: (seconds: number, why: string) => void): RetryStrategy {
  const reads = retryReads(onWait)
  return {
    name: 'bounded answers',
    retry(state) {
      const asked = retryAfterMs(state.response?.headers) ?? 0
      const isLater = state.response === undefined || asked > longestWaitMs
      return isLater ? { skipStrategy: true } : reads.retry(state)
    },
  }
}

/** Kubernetes says no with a `Status`; what is none came from something in between. */
function bodyOf(what: Reading, { status, bodyAsText }: PipelineResponse): Json {
  let body: Json | undefined
  try {
    body = asObject(JSON.parse(bodyAsText ?? ''))
  } catch {
    body = undefined
  }
  if (status === 200) {
    if (body === undefined) throw incomplete(what, 'the answer is no JSON, or only a part of it')
    return body
  }
  const isKubernetes = body?.['kind'] === 'Status'
  const said = isKubernetes ? text(body, 'message') : undefined
  const isRefused = isKubernetes && (status === 401 || status === 403)
  throw new ArmError({
    code: isRefused ? 'api.forbidden' : 'evidence.unreachable',
    ...what,
    status,
    message: shorten(
      isKubernetes
        ? `the API server answered ${status}: ${said ?? 'no message'}`
        : `${status} from something that is no Kubernetes API server`,
    ),
  })
}

function readNode(item: unknown): NodeFacts {
  const node = asObject(item)
  const metadata = asObject(node?.['metadata'])
  const labels = asObject(metadata?.['labels'])
  const conditions = asObject(node?.['status'])?.['conditions']
  const ready = (Array.isArray(conditions) ? conditions : [])
    .map(asObject)
    .find((condition) => condition?.['type'] === 'Ready')
  const status = text(ready, 'status')
  const reason = text(ready, 'reason')
  const image = text(labels, 'kubernetes.azure.com/node-image-version')
  return {
    name: text(metadata, 'name') ?? '(unnamed)',
    ...(status === 'True' || status === 'False' || status === 'Unknown' ? { ready: status } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(image === undefined ? {} : { image }),
    quarantined: text(labels, 'kubernetes.azure.com/upgrade-status') === 'Quarantined',
    cordoned: asObject(node?.['spec'])?.['unschedulable'] === true,
  }
}
