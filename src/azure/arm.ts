import { createContainerService } from '@azure/arm-containerservice/api'
import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type Pipeline,
  type PipelinePolicy,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline'
import type { TokenCredential } from '@azure/identity'
import {
  ArmError,
  asObject,
  incomplete,
  problemOfAnswer,
  problemOfFailure,
  type Reading,
} from './arm-answers.ts'
import type { Cloud } from './clouds.ts'
import {
  type Buckets,
  createBuckets,
  createLimits,
  type Limits,
  type RequestLabel,
} from './limits.ts'

/** The api-version of the pinned SDK, so that reads and later writes see one contract. */
export const aksApiVersion = '2026-06-01'

export const requestTimeoutMs = 60_000
/** A page of a thousand clusters is a few megabytes; no list is this long. */
const mostPages = 1_000

/** Reads from Azure Resource Manager. Every method throws `ArmError` when it can't. */
export interface Arm {
  readonly get: (read: Read) => Promise<unknown>
  /** A POST without a body that reads; only what `posts` of `createArm` lets through. */
  readonly post: (read: Read) => Promise<unknown>
  /** Follows `nextLink` to the end, within this origin; each page's `value` must be a list. */
  readonly pages: (read: Read) => AsyncGenerator<readonly unknown[]>
  readonly queryResourceGraph: (body: object) => Promise<unknown>
  readonly sent: Limits['sent']
}

export interface Read extends Reading {
  /** Path and query below the ARM endpoint. */
  readonly path: string
  readonly label: RequestLabel
}

export const resourceGraphPath =
  '/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01'

/**
 * A reader on the SDK's own client pipeline (sign-in, proxy, user agent), with this edge's rules in
 * place of the SDK's: no request leaves the cloud's origin or is redirected, nothing but a read is
 * sent, repeats are bounded. Answers are read as plain JSON, since the SDK's models throw on a
 * `null` where a list should be (docs/decisions/0003).
 */
export function createArm(
  cloud: Cloud,
  credential: TokenCredential,
  onWait: (seconds: number, why: string) => void,
  buckets: Buckets = createBuckets(),
  posts: (path: string) => boolean = () => false,
): Arm {
  const limits = createLimits(onWait, buckets)
  const labels = new Map<string, RequestLabel>()
  const pipeline = createArmPipeline(cloud, credential)
  pipeline.addPolicy(readsToOneOrigin(cloud.arm, posts))
  pipeline.addPolicy(limits.retry, { phase: 'Retry' })
  pipeline.addPolicy(admission(limits, labels), { afterPhase: 'Retry' })
  const httpClient = createDefaultHttpClient()

  async function send(
    read: Read,
    url: string,
    method: 'GET' | 'POST' = 'GET',
    body?: object,
  ): Promise<unknown> {
    const request = createPipelineRequest({
      url,
      method,
      headers: createHttpHeaders({ accept: 'application/json' }),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (body !== undefined) request.headers.set('content-type', 'application/json')
    labels.set(request.requestId, read.label)
    try {
      const response = await pipeline.sendRequest(httpClient, request)
      if (response.status !== 200) throw new ArmError(problemOfAnswer(read, response))
      return parseBody(read, response)
    } catch (error) {
      throw error instanceof ArmError ? error : new ArmError(problemOfFailure(read, error))
    } finally {
      labels.delete(request.requestId)
    }
  }

  async function one(read: Read, method: 'GET' | 'POST'): Promise<unknown> {
    const url = `${cloud.arm}${read.path}`
    // A name such as `..` would turn the address into another one.
    const isKept = new URL(url).pathname === read.path.split('?')[0]
    if (!isKept) throw incomplete(read, 'a name in it can not stand in an address')
    return send(read, url, method)
  }

  return {
    sent: limits.sent,
    get: (read) => one(read, 'GET'),
    post: (read) => one(read, 'POST'),
    async *pages(read) {
      const visited = new Set<string>()
      let url: string | undefined = `${cloud.arm}${read.path}`
      while (url !== undefined) {
        if (visited.has(url))
          throw incomplete(read, 'the list repeats a page: nextLink goes in a circle')
        if (visited.size >= mostPages)
          throw incomplete(read, `the list has more than ${mostPages} pages`)
        visited.add(url)
        const page = asObject(await send(read, url))
        const value = page?.['value']
        if (!Array.isArray(value)) throw incomplete(read, 'a page of the list holds no list')
        yield value
        url = nextPage(read, page?.['nextLink'], cloud.arm)
      }
    },
    queryResourceGraph(body) {
      const label = { kind: 'resource-graph', scope: '' } as const
      const read = { path: resourceGraphPath, label, scope: '/', reading: 'Resource Graph query' }
      return send(read, `${cloud.arm}${resourceGraphPath}`, 'POST', body)
    },
  }
}

/** The SDK's pipeline without the policies that send a request again or elsewhere. */
export function createArmPipeline(cloud: Cloud, credential: TokenCredential): Pipeline {
  const { pipeline } = createContainerService(credential, '', {
    endpoint: cloud.arm,
    credentials: { scopes: [`${cloud.arm}/.default`] },
    userAgentOptions: { userAgentPrefix: 'flatcar-gate' },
  })
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.removePolicy({ name: 'redirectPolicy' })
  return pipeline
}

/** An ARM id as the path of a request, each name encoded. */
export function armPath(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/')
}

function nextPage(read: Read, link: unknown, origin: string): string | undefined {
  if (link === undefined || link === null || link === '') return undefined
  if (typeof link !== 'string') throw incomplete(read, 'nextLink is no text')
  // The token of this run goes to the origin it was made for, whatever an answer says.
  if (!isOfOrigin(link, origin))
    throw incomplete(read, 'nextLink leads to another host; it was not followed')
  return link
}

export function isOfOrigin(link: string, origin: string): boolean {
  try {
    const url = new URL(link)
    return url.origin === origin && url.username === '' && url.password === ''
  } catch {
    return false
  }
}

/**
 * Runs before a token is attached: the last line of defence against sending it elsewhere.
 *
 * @param posts which POSTs without a body are reads, by path and query.
 */
export function readsToOneOrigin(
  origin: string,
  posts: (path: string) => boolean = () => false,
): PipelinePolicy {
  return {
    name: 'readsToOneOrigin',
    sendRequest(request, next) {
      const isRead =
        request.method === 'GET' ||
        (request.method === 'POST' && request.url === `${origin}${resourceGraphPath}`) ||
        (request.method === 'POST' &&
          request.body === undefined &&
          request.url.startsWith(`${origin}/`) &&
          posts(request.url.slice(origin.length)))
      if (!isRead || !isOfOrigin(request.url, origin)) {
        throw new Error(`refused to send ${request.method} outside of reading from ${origin}`)
      }
      return next(request)
    },
  }
}

function admission(limits: Limits, labels: ReadonlyMap<string, RequestLabel>): PipelinePolicy {
  return {
    name: 'admission',
    async sendRequest(request, next) {
      const label = labels.get(request.requestId)
      if (label !== undefined) await limits.admit(label)
      // Not the library's `timeout`: it leaves its timer running after a failed request, and the
      // process would stay until it fires. This one holds nothing open.
      const signal = AbortSignal.timeout(requestTimeoutMs)
      request.abortSignal = signal
      try {
        return await next(request)
      } catch (error) {
        const message = `no answer within ${requestTimeoutMs / 1_000} s`
        throw signal.aborted ? new RestError(message, { code: 'ETIMEDOUT', request }) : error
      } finally {
        delete request.abortSignal
      }
    },
  }
}

function parseBody(read: Read, response: PipelineResponse): unknown {
  try {
    const body: unknown = JSON.parse(response.bodyAsText ?? '')
    return body
  } catch {
    throw incomplete(read, 'the answer is no JSON, or only a part of it')
  }
}
