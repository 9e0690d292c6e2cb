import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type PipelinePolicy,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline'
import type { TokenCredential } from '@azure/identity'
import { snapshotPrefix } from '../domain/gate-snapshot.ts'
import type { NotSentReason } from '../upgrades-port.ts'
import { aksApiVersion, createArmPipeline, isOfOrigin, requestTimeoutMs } from './arm.ts'
import type { Cloud } from './clouds.ts'
import type { Limits, RequestLabel } from './limits.ts'

/** A write, as it goes to the wire. */
export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** Path below the ARM endpoint, names encoded; the api-version is added. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  readonly label: RequestLabel
  /** Asked at the last moment: why the write must not leave any more. */
  readonly objection: () => Objection | undefined
}

export interface Objection {
  readonly reason: NotSentReason
  readonly message: string
}

/** What came back. `lost`: it left, and no answer came or not a whole one. */
export type Answer =
  | { readonly kind: 'answered'; readonly response: PipelineResponse }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason; readonly message: string }
  | { readonly kind: 'lost'; readonly message: string }

export interface ArmWrites {
  /** Sends it once, whatever happens. Never throws. */
  readonly send: (write: Write) => Promise<Answer>
}

interface Ticket {
  readonly objection: Write['objection']
  readonly timeoutMs: number
  /** The first and only sending of the request. */
  sent?: Promise<PipelineResponse>
}

class NotSent extends Error {
  readonly objection: Objection

  constructor(objection: Objection) {
    super(objection.message)
    this.objection = objection
  }
}

/**
 * Writes on a pipeline of their own: no policy of it repeats or redirects, and the one next to the
 * wire lets a request pass once. The reading pipeline (arm.ts) goes on refusing all of this.
 */
export function createArmWrites(
  cloud: Cloud,
  credential: TokenCredential,
  limits: Limits,
  timeoutMs: number = requestTimeoutMs,
): ArmWrites {
  const tickets = new Map<string, Ticket>()
  const pipeline = createArmPipeline(cloud, credential)
  pipeline.addPolicy(writesToOneOrigin(cloud.arm))
  pipeline.addPolicy(sentOnce(tickets), { afterPhase: 'Sign' })
  const httpClient = createDefaultHttpClient()
  return {
    async send({ method, path, headers, body, label, objection }) {
      const early = objection()
      if (early !== undefined) return { kind: 'not-sent', ...early }
      await limits.admit(label)
      const request = createPipelineRequest({
        url: `${cloud.arm}${path}?api-version=${aksApiVersion}`,
        method,
        headers: createHttpHeaders({ accept: 'application/json', ...headers }),
        // A connection that was kept open may be closed by the other side just as the write is
        // sent on it: that would be an unclear outcome for nothing.
        disableKeepAlive: true,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (body !== undefined) request.headers.set('content-type', 'application/json')
      const ticket: Ticket = { objection, timeoutMs }
      tickets.set(request.requestId, ticket)
      try {
        return { kind: 'answered', response: await pipeline.sendRequest(httpClient, request) }
      } catch (error) {
        return failure(error, ticket)
      } finally {
        tickets.delete(request.requestId)
      }
    },
  }
}

function failure(error: unknown, { sent }: Ticket): Answer {
  if (error instanceof NotSent) return { kind: 'not-sent', ...error.objection }
  const message = error instanceof Error ? error.message : String(error)
  // Before the wire there are the token and the rules above; after it, nothing is sure but a
  // connection that never came to be.
  if (sent === undefined) return { kind: 'not-sent', reason: 'unreachable', message }
  return isUnconnected(error)
    ? { kind: 'not-sent', reason: 'unreachable', message }
    : { kind: 'lost', message }
}

const unconnected = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'])

function isUnconnected(error: unknown): boolean {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && unconnected.has(code)
}

const cluster =
  '/subscriptions/[^/]+/resource[gG]roups/[^/]+/providers/Microsoft\\.ContainerService/managedClusters/[^/]+'
const snapshot = `/subscriptions/[^/]+/resource[gG]roups/[^/]+/providers/Microsoft\\.ContainerService/snapshots/${snapshotPrefix}[a-z0-9-]+`

/** Every write that the gate ever sends, by method, path, and what else must be so. */
const shapes: readonly {
  readonly method: string
  readonly path: RegExp
  readonly holds: (request: PipelineRequest) => boolean
}[] = [
  {
    method: 'POST',
    path: new RegExp(`^${cluster}/agentPools/[^/]+/upgradeNodeImageVersion$`, 'i'),
    holds: (request) => request.body === undefined,
  },
  {
    method: 'PUT',
    path: new RegExp(`^${cluster}/agentPools/[^/]+$`, 'i'),
    holds: (request) => (request.headers.get('if-match') ?? '') !== '' && namesImage(request.body),
  },
  {
    method: 'PUT',
    path: new RegExp(`^${snapshot}$`, 'i'),
    holds: (request) => request.body !== undefined,
  },
  {
    method: 'DELETE',
    path: new RegExp(`^${snapshot}$`, 'i'),
    holds: (request) => request.body === undefined,
  },
]

/** A pool is written to for one end alone: to put its image back. */
function namesImage(body: unknown): boolean {
  return typeof body === 'string' && /"nodeImageVersion":"[^"]/.test(body)
}

/** Runs before a token is attached: nothing but the gate's own writes, to its own cloud. */
export function writesToOneOrigin(origin: string): PipelinePolicy {
  return {
    name: 'writesToOneOrigin',
    sendRequest(request, next) {
      const message = `refused to send ${request.method}: no write of the gate to ${origin}`
      if (!isOfOrigin(request.url, origin)) throw notAllowed(message)
      const { pathname, search } = new URL(request.url)
      // A name such as `..` turns the address into another one.
      const isKept = request.url === `${origin}${pathname}${search}`
      const isKnown = shapes.some(
        ({ method, path, holds }) =>
          method === request.method && path.test(pathname) && holds(request),
      )
      if (!isKept || !isKnown || search !== `?api-version=${aksApiVersion}`) {
        throw notAllowed(message)
      }
      return next(request)
    },
  }
}

function notAllowed(message: string): NotSent {
  return new NotSent({ reason: 'not-allowed', message })
}

/**
 * The last policy before the wire. Whatever stands above it and asks for a second sending (the
 * token policy does so after some 401s) gets the first answer again.
 */
function sentOnce(tickets: ReadonlyMap<string, Ticket>): PipelinePolicy {
  return {
    name: 'sentOnce',
    sendRequest(request, next) {
      const ticket = tickets.get(request.requestId)
      if (ticket === undefined) throw notAllowed('refused to send a request without a ticket')
      if (ticket.sent !== undefined) return ticket.sent
      const objection = ticket.objection()
      if (objection !== undefined) throw new NotSent(objection)
      ticket.sent = timed(request, ticket.timeoutMs, next)
      return ticket.sent
    },
  }
}

async function timed(
  request: PipelineRequest,
  timeoutMs: number,
  next: (request: PipelineRequest) => Promise<PipelineResponse>,
): Promise<PipelineResponse> {
  const signal = AbortSignal.timeout(timeoutMs)
  // oxlint-disable-next-line no-param-reassign -- the pipeline has no other way to hand it on
  request.abortSignal = signal
  try {
    return await next(request)
  } catch (error) {
    throw signal.aborted ? new Error(`no answer within ${timeoutMs / 1_000} s`) : error
  } finally {
    delete request.abortSignal
  }
}
