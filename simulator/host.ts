import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { SecureContext } from 'node:tls'
import { handleArm } from './arm/router.ts'
import type { Certificates, ClusterCertificates } from './certificates.ts'
import type { Clock } from './clock.ts'
import { hosts, serviceOf } from './clouds.ts'
import { handleEntra } from './entra.ts'
import type { Holds, ServiceKind, Subject } from './faults.ts'
import { answerOf, readRequest, send, write } from './host-http.ts'
import { plain, type Reply, type Request } from './http.ts'
import { parseJson } from './json.ts'
import { clusterOfHost, handleKubernetes } from './kubernetes/api-server.ts'
import type { Log, LogEntry, LogKind } from './log.ts'
import { handleRunner } from './runner.ts'
import type { Fault } from './schema.ts'
import { settle } from './upgrades.ts'
import type { World } from './world.ts'

export type HostParts = {
  readonly world: World
  readonly clock: Clock
  readonly log: Log
  /** The fault that a request meets. */
  readonly meet: (subject: Subject) => Fault | undefined
  readonly holds: Holds
  readonly latency: number
}

type Handled = {
  readonly call: string
  readonly reply: Reply
  readonly actions?: readonly string[]
  readonly throttled?: string
}

/** Serves one request: fault plan, holds, handler, log. */
async function serve(
  parts: HostParts,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  kind: ServiceKind,
  handle: (request: Request) => Handled,
  quick: boolean,
): Promise<void> {
  const begin = performance.now()
  const request = await readRequest(incoming)
  const subject = { ...request, service: kind }
  const fault = parts.meet(subject)
  await parts.holds.pass(subject)
  let handled: Handled = { call: 'not-handled', reply: plain(0, '') }
  const produce = (): Reply => {
    settle(parts.world, parts.clock.now())
    handled = handle(request)
    return handled.reply
  }
  const sent = await send(outgoing, produce, fault, quick ? 0 : parts.latency)
  const described = describe(kind, request)
  parts.log.add({
    at: new Date(parts.clock.now()).toISOString(),
    kind,
    call: handled.call,
    method: request.method,
    host: request.host,
    path: request.path,
    ...described,
    ...(request.headers['authorization'] === undefined ? {} : { withToken: true }),
    status: sent.status,
    milliseconds: Math.round(performance.now() - begin),
    bytes: sent.bytes,
    ...(fault === undefined
      ? {}
      : { fault: fault.name ?? JSON.stringify(fault.effect ?? 'delay') }),
    ...(handled.actions === undefined ? {} : { actions: handled.actions }),
    ...(handled.throttled === undefined ? {} : { throttled: handled.throttled }),
  })
}

const kept = new Set([
  'if-match',
  'if-none-match',
  'akssnapshotid',
  'akshttpcustomfeatures',
  'user-agent',
])

/** What of a request may be kept: never a token, a secret or a signed URL. */
function describe(kind: ServiceKind, request: Request): Partial<LogEntry> {
  const query = new URLSearchParams(request.query)
  for (const name of ['c', 's', 'h', 't']) query.delete(name)
  const client = request.headers['x-ms-client-request-id']
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => kept.has(name)),
  )
  const body =
    kind === 'arm' && request.body !== '' ? { body: parseJson(request.body) } : form(kind, request)
  const printed = query.toString()
  return {
    ...(printed === '' ? {} : { query: decodeURIComponent(printed.replaceAll('+', ' ')) }),
    ...(client === undefined ? {} : { clientRequestId: client }),
    headers,
    ...body,
  }
}

function form(kind: ServiceKind, request: Request): { readonly body?: unknown } {
  if (kind !== 'entra' || request.body === '') return {}
  const sent = new URLSearchParams(request.body)
  const names = ['grant_type', 'client_id', 'scope', 'resource']
  const credential = sent.has('client_assertion') ? 'client_assertion' : 'client_secret'
  const fields = names.filter((name) => sent.has(name)).map((name) => [name, sent.get(name)])
  return { body: { ...Object.fromEntries(fields), credential } }
}

function handleCloud(parts: HostParts, request: Request): Handled {
  const { world, clock } = parts
  const found = serviceOf(request.host, request.path)
  if (found === undefined) return { call: 'unknown-host', reply: plain(421, 'Misdirected request') }
  const wall = clock.wall()
  if (found.service === 'arm') {
    return handleArm(world, found.cloud, request, { now: clock.now(), wall })
  }
  return answerOf<Handled>(
    () => handleEntra({ world, cloud: found.cloud, wall, request }),
    (reply) => ({ call: 'token', reply }),
  )
}

/** Azure Resource Manager and Entra ID, over TLS. */
export function cloudServer(parts: HostParts, certificates: Certificates): Server {
  const options = { cert: certificates.certificate, key: certificates.key }
  return createTlsServer(options, (incoming, outgoing) => {
    const arm = serviceOf(incoming.headers.host ?? '', incoming.url ?? '/')?.service !== 'entra'
    const kind = arm ? 'arm' : 'entra'
    void guarded(outgoing, () =>
      serve(parts, incoming, outgoing, kind, (request) => handleCloud(parts, request), false),
    )
  })
}

/** The API servers of all clusters: who is meant is told by the name that the client asks for. */
export function kubernetesServer(parts: HostParts, certificates: ClusterCertificates): Server {
  const { contextOf, fallback } = certificates
  const options = {
    ...fallback,
    SNICallback: (
      host: string,
      found: (error: Error | null, context?: SecureContext) => void,
    ): void => {
      found(null, contextOf(clusterOfHost(parts.world, host)?.key ?? ''))
    },
  }
  return createTlsServer(options, (incoming, outgoing) => {
    void guarded(outgoing, () =>
      serve(
        parts,
        incoming,
        outgoing,
        'kubernetes',
        (request) =>
          handleKubernetes(parts.world, request, {
            now: parts.clock.now(),
            wall: parts.clock.wall(),
          }),
        false,
      ),
    )
  })
}

/** The runner's token service and the machine's managed identity, over plain http. */
export function runnerServer(parts: HostParts): Server {
  const handle = (request: Request): Handled =>
    handleRunner({ world: parts.world, wall: parts.clock.wall(), request })
  return createServer((incoming, outgoing) => {
    const kind = (incoming.url ?? '').startsWith('/oidc/') ? 'oidc' : 'identity'
    void guarded(outgoing, () => serve(parts, incoming, outgoing, kind, handle, true))
  })
}

// behaviour: proxy-refuses-other-hosts
/** The way in: a CONNECT proxy that leads to this world and nowhere else. */
export function proxyServer(parts: HostParts, cloud: Server, kubernetes: Server): Server {
  const server = createServer((incoming, outgoing) => {
    const host = incoming.headers.host ?? ''
    note(parts, host, incoming.method ?? 'GET', incoming.url ?? '', 403)
    write(outgoing, plain(403, 'The simulator proxies TLS only.\n'))
  })
  server.on('connect', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = incoming.url ?? ''
    const [host = '', port] = target.split(':')
    socket.on('error', () => socket.destroy())
    const cluster = clusterOfHost(parts.world, host)
    // behaviour: api-server-unreachable
    if (cluster?.apiServer?.access === 'unreachable') {
      note(parts, host, 'CONNECT', target, 502, 'unreachable-host')
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    const isKnown = cluster !== undefined || hosts.includes(host.toLowerCase())
    if (!isKnown || (port !== undefined && port !== '443')) {
      note(parts, host, 'CONNECT', target, 403)
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    // A tunnel, as a real proxy makes it: an end that breaks off takes the other one with it.
    const there = cluster === undefined ? cloud : kubernetes
    const upstream = connect((there.address() as AddressInfo).port, '127.0.0.1')
    upstream.on('error', () => socket.destroy())
    upstream.on('close', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
    upstream.write(head)
    socket.pipe(upstream)
    upstream.pipe(socket)
  })
  return server
}

function note(
  parts: HostParts,
  host: string,
  method: string,
  path: string,
  status: number,
  call = 'refused-host',
): void {
  const kind: LogKind = 'proxy'
  const at = new Date(parts.clock.now()).toISOString()
  parts.log.add({ at, kind, call, method, host, path, status, milliseconds: 0, bytes: 0 })
}

/** A mistake of the simulator must look like one, not like an answer of Azure. */
export async function guarded(outgoing: ServerResponse, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (outgoing.headersSent || outgoing.destroyed) return
    write(outgoing, plain(599, `The simulator failed: ${reason}\n`))
  }
}

export type Listening = {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens on loopback; `close` also ends the connections that are open. */
export async function listen(server: Server, port = 0): Promise<Listening> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
