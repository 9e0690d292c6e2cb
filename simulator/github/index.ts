import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { duration } from '../durations.ts'
import { createHolds, createPlan, type Hold, type Intercept, meet } from '../faults.ts'
import { readRequest, write } from '../host-http.ts'
import { compact, type Reply, type Request } from '../http.ts'
import { isObject, parseJson } from '../json.ts'
import type { Fault } from '../schema.ts'
import { answer } from './answers.ts'
import { admin, type Level, type Permissions, startEmulator } from './emulator.ts'
import { createPeople, type People } from './people.ts'
import type { State } from './state.ts'

export type { Level, Permissions } from './emulator.ts'
export type { People } from './people.ts'

export type GitHubOptions = {
  /** `owner/name`; `acme/fleet` if not given. */
  readonly repository?: string
  /** Files of the default branch `main`. */
  readonly files?: Readonly<Record<string, string>>
  /** Of the app's token, as a job's `permissions:` gives them. */
  readonly permissions?: Permissions
  /** People by login, with what they may do. */
  readonly people?: Readonly<Record<string, Level | 'admin'>>
  /** The repository's setting "Allow GitHub Actions to create and approve pull requests". */
  readonly mayOpenPullRequests?: boolean
  /** Not asked about people's requests. */
  readonly intercept?: Intercept
  /** The world's time in milliseconds; the real one if not given. */
  readonly now?: () => number
}

/** One request as it was answered. Never holds a token. */
export type GitHubLogEntry = {
  readonly number: number
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  /** The path as it was sent. */
  readonly target: string
  readonly query: string
  readonly sender: string
  /** 0: nothing was answered. */
  readonly status: number
  /** Of an app's request that was carried out: what of its permissions it took. */
  readonly permission?: string
  readonly body?: unknown
  readonly fault?: string
}

export type GitHubWorld = {
  /** For `GITHUB_API_URL`. */
  readonly url: string
  /** Of the installation: what `github.token` is to a job. */
  readonly token: string
  readonly repository: string
  readonly env: Readonly<Record<string, string>>
  /** Requests with the app's token, the oldest first; people's are left out. */
  readonly log: () => readonly GitHubLogEntry[]
  readonly clearLog: () => void
  readonly setFaults: (faults: readonly Fault[]) => void
  /** Keeps such requests of the app waiting until they are let go. */
  readonly hold: (match: Fault['match']) => Hold
  /** Grants these to the token and withdraws all others. */
  readonly setPermissions: (permissions: Permissions) => Promise<void>
  /** Makes a run of a workflow known, and how it stands. */
  readonly setRun: (id: string, status: 'in_progress' | 'completed') => void
  readonly people: People
  readonly personToken: (login: string) => string
  readonly close: () => Promise<void>
}

export const allPermissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
}

/** A GitHub with one repository, on loopback: the emulator behind our own rules. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubWorld> {
  const { repository = 'acme/fleet', permissions = allPermissions } = options
  const people = options.people ?? { ada: 'admin', wim: 'write', rea: 'read' }
  const [owner = '', repo = ''] = repository.split('/')
  const log: GitHubLogEntry[] = []
  let plan = createPlan([])
  const holds = createHolds()
  let number = 0
  let state: State | undefined
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing)
  })

  async function serve(incoming: Parameters<typeof readRequest>[0], outgoing: ServerResponse) {
    const request = await readRequest(incoming)
    if (state === undefined) return void write(outgoing, { status: 503, headers: {} })
    const path = decodeURIComponent(request.path)
    const isPersons = !(request.headers['authorization'] ?? '').endsWith(state.appToken)
    const { method, host } = request
    const subject = { service: 'github', method, host, path } as const
    const fault = isPersons ? undefined : (options.intercept?.(subject) ?? meet(plan, subject))
    if (!isPersons) await holds.pass(subject)
    const seen = await play(outgoing, fault, () => carryOut(state as State, request))
    if (isPersons && seen.sender !== 'nobody') return undefined
    number += 1
    const query = request.query.toString()
    const body = parseJson(request.body)
    log.push({
      number,
      method: request.method,
      path,
      target: request.path,
      query,
      sender: seen.sender,
      status: seen.status,
      ...(seen.permission === undefined ? {} : { permission: seen.permission }),
      ...(body === undefined ? {} : { body }),
      ...(fault === undefined ? {} : { fault: JSON.stringify(fault.effect ?? 'delay') }),
    })
    return undefined
  }

  const port = await listen(server)
  const url = `http://127.0.0.1:${port}`
  const upstream = await startEmulator({
    owner,
    repo,
    people: Object.keys(people),
    publicUrl: url,
    port: await freePort(),
  })
  const made: State = {
    owner,
    repo,
    upstream,
    appToken: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
    permissions,
    upstreamToken: await upstream.mint(permissions),
    people: { ...people },
    mayOpenPullRequests: options.mayOpenPullRequests ?? true,
    heads: new Map(),
    merges: new Map(),
    edits: new Map(),
    assignees: new Map(),
    deployments: [],
    deployed: 0,
    now: options.now,
    dates: new Map(),
    runs: new Map(),
  }
  state = made
  const verbs = createPeople(made, sendTo(url, made), Object.keys(people)[0] ?? admin)
  for (const [login, role] of Object.entries(people)) await verbs.setRole(login, role)
  if (options.files !== undefined) await verbs.push('main', options.files, admin)
  return {
    url,
    token: made.appToken,
    repository,
    env: {
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: repository,
    },
    log: () => log,
    clearLog: () => {
      log.length = 0
    },
    setFaults: (faults) => {
      plan = createPlan(faults)
    },
    hold: holds.hold,
    setPermissions: async (given) => {
      made.permissions = given
      made.upstreamToken = await upstream.mint(given)
    },
    setRun: (id, status) => {
      made.runs.set(id, status)
    },
    people: verbs,
    personToken: upstream.personToken,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([upstream.close(), new Promise((done) => server.close(done))])
    },
  }
}

type Seen = { readonly status: number; readonly sender: string; readonly permission?: string }
type Carried = { readonly reply: Reply; readonly sender: string; readonly permission?: string }

async function carryOut(state: State, request: Request): Promise<Carried> {
  try {
    return await answer(state, request)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { reply: compact(599, { message: `The world failed: ${message}` }), sender: 'nobody' }
  }
}

// behaviour: faults-on-purpose
/** The answer, or what a fault makes of it. Some strike before the request is carried out. */
async function play(
  outgoing: ServerResponse,
  fault: Fault | undefined,
  produce: () => Promise<Carried>,
): Promise<Seen> {
  if (fault?.delay !== undefined) await wait(duration(fault.delay))
  const effect = fault?.effect
  if (effect === 'reset') {
    outgoing.socket?.destroy()
    return { status: 0, sender: 'app' }
  }
  if (isObject(effect) && 'status' in effect) {
    const { status, headers = {}, body = { message: 'A fault of the test.' } } = effect
    if (effect.after === true) await produce()
    const told = typeof body === 'string' ? body : JSON.stringify(body)
    const type = { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' }
    return {
      status: write(outgoing, { status, headers: { ...type, ...headers }, body: told }).status,
      sender: 'app',
    }
  }
  const { reply: made, ...who } = await produce()
  const reply = { ...made, body: forPeople(made.body ?? '') }
  if (effect === 'lost-answer') outgoing.socket?.destroy()
  if (effect === 'lost-answer' || effect === 'silence') return { status: 0, ...who }
  const body = effect === 'malformed-json' ? reply.body.slice(0, -1) : reply.body
  const { status } = write(outgoing, { ...reply, body })
  return { status, ...who }
}

/** Addresses for people are GitHub's, not those of its API. */
function forPeople(body: string): string {
  return body.replaceAll(/"html_url":"http:\/\/[^/"]+\//g, '"html_url":"https://github.com/')
}

function sendTo(url: string, state: State) {
  return async (method: string, path: string, by: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `token ${state.upstream.personToken(by)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const told = await response.text()
    if (!response.ok) throw new Error(`${by}: ${method} ${path}: ${response.status} ${told}`)
    return parseJson(told)
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  return (server.address() as AddressInfo).port
}

/** The emulator tells the address that clients use, not the one it listens at. */
async function freePort(): Promise<number> {
  const socket = createSocket()
  await new Promise<void>((done) => {
    socket.listen(0, '127.0.0.1', done)
  })
  const { port } = socket.address() as AddressInfo
  await new Promise((done) => {
    socket.close(done)
  })
  return port
}
