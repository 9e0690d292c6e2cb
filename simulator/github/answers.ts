import type { Reply, Request } from '../http.ts'
import { member, parseJson, text } from '../json.ts'
import { admin, appSlug } from './emulator.ts'
import { failure } from './errors.ts'
import { answerQuery } from './graphql.ts'
import { acceptedHeader, grantedWay, neededFor, type Way } from './permissions.ts'
import { allPulls } from './pulls.ts'
import { answerCall } from './rules.ts'
import { repositoryPath, type Sender, type State } from './state.ts'

export type Answered = {
  readonly reply: Reply
  readonly sender: string
  /** What of the app's permissions it took: `contents=write`. */
  readonly permission?: string
}

/** One request, as GitHub would answer it. */
export async function answer(state: State, request: Request): Promise<Answered> {
  const sender = senderOf(state, request)
  // behaviour: github-bad-credentials
  if (sender === undefined) return { reply: failure(401, 'Bad credentials'), sender: 'nobody' }
  const at = repositoryPath(state)
  const path = decodeURIComponent(request.path)
  const isQuery = path === '/graphql'
  if (!isQuery && path !== at && !path.startsWith(`${at}/`)) {
    return { reply: failure(404, 'Not Found'), sender: sender.login }
  }
  const below = path.slice(at.length)
  const ways = isQuery ? queryNeeds(request) : neededFor(request.method, below)
  const allowed =
    sender.kind === 'person' ? 'person' : await allowedWay(state, below, request, ways)
  if (allowed === undefined) return { reply: forbidden(ways), sender: sender.login }
  const reply = isQuery
    ? await answerQuery(state, request)
    : await answerCall(state, request, below, sender)
  return {
    reply,
    sender: sender.login,
    ...(sender.kind === 'app' ? { permission: allowed } : {}),
  }
}

// behaviour: github-graphql
function queryNeeds(request: Request): readonly Way[] {
  const query = text(member(parseJson(request.body), 'query')) ?? ''
  if (/\bDeployment\b/.test(query)) return [{ deployments: 'read' }]
  return [{ issues: 'read' }, { pull_requests: 'read' }]
}

// behaviour: github-forbidden
function forbidden(ways: readonly Way[]): Reply {
  const headers = { 'x-accepted-github-permissions': acceptedHeader(ways) }
  return failure(403, 'Resource not accessible by integration', undefined, headers)
}

async function allowedWay(
  state: State,
  below: string,
  request: Request,
  ways: readonly Way[],
): Promise<string | undefined> {
  if (ways.length < 2) return grantedWay(ways, state.permissions, undefined)
  const named =
    /^\/issues\/(\d+)/.exec(below)?.[1] ??
    member(parseJson(request.body), 'variables', 'number')?.toString()
  const pulls = named === undefined ? [] : await allPulls(state, 'all')
  const isPull =
    named === undefined ? undefined : pulls.some((pull) => pull.number === Number(named))
  return grantedWay(ways, state.permissions, isPull)
}

function senderOf(state: State, request: Request): Sender | undefined {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  if (token === undefined) return undefined
  if (token === state.appToken) {
    return { kind: 'app', login: `${appSlug}[bot]`, token: state.upstreamToken }
  }
  const login = [admin, ...Object.keys(state.people)].find(
    (each) => state.upstream.personToken(each) === token,
  )
  return login === undefined ? undefined : { kind: 'person', login, token }
}
