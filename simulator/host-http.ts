import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { duration } from './durations.ts'
import { Refusal, type Reply, type Request } from './http.ts'
import type { Fault } from './schema.ts'

/** The thin edge between sockets and the pure handlers. */
export async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  }
  const url = incoming.url ?? '/'
  const mark = url.indexOf('?')
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return {
    method: (incoming.method ?? 'GET').toUpperCase(),
    host: headers['host'] ?? '',
    path: mark < 0 ? url : url.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)),
    headers,
    body: Buffer.concat(chunks).toString('utf8'),
  }
}

export type Sent = { readonly status: number; readonly bytes: number }

/** What a handler answers; a refusal that it threw is an answer too. */
export function answerOf<T>(handle: () => T, refused: (reply: Reply) => T): T {
  try {
    return handle()
  } catch (error) {
    if (error instanceof Refusal) return refused(error.reply)
    throw error
  }
}

// behaviour: faults-on-purpose
/**
 * Sends an answer, or what a fault makes of it. `produce` runs the handler; it is not called where the fault
 * strikes before the request is handled.
 */
export async function send(
  outgoing: ServerResponse,
  produce: () => Reply,
  fault: Fault | undefined,
  latency: number,
): Promise<Sent> {
  const delay = latency + (fault?.delay === undefined ? 0 : duration(fault.delay))
  if (delay > 0) await wait(delay)
  const effect = fault?.effect
  if (effect === 'reset') return cut(outgoing)
  if (effect === 'html-502') return write(outgoing, badGateway)
  if (typeof effect === 'object' && 'status' in effect) {
    if (effect.after === true) produce()
    return write(outgoing, made(effect))
  }
  const reply = produce()
  if (effect === 'lost-answer') return cut(outgoing)
  if (effect === 'silence') return { status: 0, bytes: 0 }
  if (effect === 'malformed-json') {
    return write(outgoing, { ...reply, body: `${(reply.body ?? '{').slice(0, -1)},,` })
  }
  if (typeof effect === 'object' && 'truncate' in effect) {
    return truncated(outgoing, reply, effect.truncate)
  }
  return write(outgoing, reply)
}

const badGateway: Reply = {
  status: 502,
  headers: { 'content-type': 'text/html', 'x-ms-failure-cause': 'service' },
  body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
}

const codes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'AuthorizationFailed',
  404: 'ResourceNotFound',
  408: 'RequestTimeout',
  409: 'Conflict',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGatewayConnection',
  503: 'ServerUnavailable',
  504: 'GatewayTimeout',
}

function made(effect: {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: unknown
}): Reply {
  const code = codes[effect.status] ?? 'Unexpected'
  const body = effect.body ?? { error: { code, message: 'A fault of the scenario.' } }
  const printed = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    status: effect.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...effect.headers },
    body: printed,
  }
}

export function write(outgoing: ServerResponse, reply: Reply): Sent {
  const body = reply.body ?? ''
  const bytes = Buffer.byteLength(body)
  outgoing.writeHead(reply.status, lengthHeaders(reply, bytes))
  outgoing.end(body)
  return { status: reply.status, bytes }
}

function truncated(outgoing: ServerResponse, reply: Reply, limit: number): Sent {
  const body = Buffer.from(reply.body ?? '')
  outgoing.writeHead(reply.status, lengthHeaders(reply, body.length))
  outgoing.write(body.subarray(0, Math.min(limit, Math.max(0, body.length - 1))), () => {
    outgoing.socket?.destroy()
  })
  return { status: reply.status, bytes: limit }
}

function lengthHeaders(reply: Reply, bytes: number): Record<string, string> {
  const bare = reply.status === 204 || reply.status === 304
  return bare ? { ...reply.headers } : { ...reply.headers, 'content-length': String(bytes) }
}

/** Nothing is answered: the connection ends. Status 0 stands for that in the log. */
function cut(outgoing: ServerResponse): Sent {
  outgoing.socket?.destroy()
  return { status: 0, bytes: 0 }
}
