import { compact, type Reply, type Request } from '../http.ts'
import { isObject, list, member, parseJson, text } from '../json.ts'
import { answerDeployments } from './deployments.ts'
import { admin } from './emulator.ts'
import { failure, invalid } from './errors.ts'
import { merge } from './merge.ts'
import { allPulls, asIssue, isPull, overlaid, settle } from './pulls.ts'
import { refuse } from './refusals.ts'
import { instantOf, repositoryPath, type Sender, type State } from './state.ts'

/** Calls that one of our own rules answers alone; the emulator answers the rest. */
export async function answerCall(
  state: State,
  request: Request,
  below: string,
  sender: Sender,
): Promise<Reply> {
  const body = parseJson(request.body)
  const refusal = await refuse(state, request.method, below, body, sender)
  if (refusal !== undefined) return refusal
  const deployed = await answerDeployments(state, request, below, body, sender)
  if (deployed !== undefined) return deployed
  const call = `${request.method} ${below}`
  const merged = /^PUT \/pulls\/(\d+)\/merge$/.exec(call)?.[1]
  if (merged !== undefined) return merge(state, Number(merged), sender)
  if (call === 'GET /issues') return issues(state, request)
  // behaviour: github-run-status
  const run = /^GET \/actions\/runs\/(\d+)$/.exec(call)?.[1] ?? ''
  const status = state.runs.get(run)
  if (status !== undefined) return compact(200, { id: Number(run), status, run_attempt: 1 })
  const assigned = /^POST \/issues\/(\d+)\/assignees$/.exec(call)?.[1]
  const pull = assigned === undefined ? undefined : await findPull(state, Number(assigned))
  if (pull !== undefined) return assign(state, pull.number, body)
  const read = /^GET \/issues\/(\d+)$/.exec(call)?.[1]
  const asked = read === undefined ? undefined : await findPull(state, Number(read))
  if (asked !== undefined) return compact(200, asIssue(asked))
  const reply = await forward(state, request, below, sender)
  if (reply.status < 400) await remember(state, request.method, below, body, sender)
  const wantsObject = (request.headers['accept'] ?? '').includes('.object')
  return wantsObject ? asObject(reply) : withRules(state, call, reply)
}

// behaviour: github-contents-as-object
/** The media type `object` gives one form to files and folders. */
function asObject(reply: Reply): Reply {
  const data = parseJson(reply.body ?? '')
  if (Array.isArray(data)) return compact(200, { type: 'dir', size: 0, entries: data })
  return isObject(data) ? largeFile(reply, data) : reply
}

async function forward(
  state: State,
  request: Request,
  below: string,
  sender: Sender,
): Promise<Reply> {
  // behaviour: github-pull-request-is-an-issue
  // The emulator takes `issues` alone for the labels of a pull request. Whether the permission is
  // there was checked before.
  const token = /^\/issues\/\d+\/labels$/.test(below)
    ? state.upstream.personToken(admin)
    : sender.token
  const query = request.query.toString()
  const path = `${request.path}${query === '' ? '' : `?${query}`}`
  return state.upstream.send({ method: request.method, path, body: request.body }, token)
}

/** What a successful write changes beyond what the emulator knows. */
async function remember(
  state: State,
  method: string,
  below: string,
  body: unknown,
  sender: Sender,
): Promise<void> {
  if (method === 'GET') return
  const edited = /^\/(?:pulls|issues)\/(\d+)$/.exec(below)?.[1]
  if (edited !== undefined && text(member(body, 'body')) !== undefined) {
    const number = Number(edited)
    const edit = { at: instantOf(state), login: sender.login }
    state.edits.set(number, [...(state.edits.get(number) ?? []), edit])
  }
  if (/^\/(git\/refs|contents\/|pulls$)/.test(below)) await settle(state)
}

function withRules(state: State, call: string, reply: Reply): Reply {
  const data = parseJson(reply.body ?? '')
  if (isPull(data)) {
    // behaviour: github-review-request-created
    const status = call.endsWith('/requested_reviewers') ? 201 : reply.status
    return compact(status, overlaid(state, data))
  }
  if (call === 'GET /pulls' && Array.isArray(data)) {
    const pulls = data.map((pull: unknown) => (isPull(pull) ? overlaid(state, pull) : pull))
    return { ...reply, body: JSON.stringify(pulls) }
  }
  if (/^GET \/collaborators\/[^/]+\/permission$/.test(call)) return permission(reply, data)
  return withWords(call, reply)
}

// behaviour: github-permission-words
/** `permission` knows four words, and `none` for whoever is no collaborator. */
function permission(reply: Reply, data: unknown): Reply {
  const words: Readonly<Record<string, string>> = {
    admin: 'admin',
    maintain: 'write',
    push: 'write',
    triage: 'read',
    pull: 'read',
  }
  if (reply.status === 404) return compact(200, { permission: 'none', role_name: '' })
  const told = isObject(data) ? data : {}
  return compact(200, { ...told, permission: words[String(told['permission'])] ?? 'none' })
}

// behaviour: github-contents-over-a-megabyte
function largeFile(reply: Reply, data: Readonly<Record<string, unknown>>): Reply {
  const isLarge = typeof data['size'] === 'number' && data['size'] > 1024 * 1024
  return isLarge ? compact(200, { ...data, content: '', encoding: 'none' }) : reply
}

// behaviour: github-words
/** GitHub's words and status where the emulator's differ. */
function withWords(call: string, reply: Reply): Reply {
  const message = text(member(parseJson(reply.body ?? ''), 'message')) ?? ''
  if (call.startsWith('PATCH /git/refs/')) {
    if (reply.status === 404) return failure(422, 'Reference does not exist')
    if (/not a fast-forward/i.test(message)) return failure(422, 'Update is not a fast forward')
  }
  if (call.startsWith('DELETE /git/refs/') && reply.status === 404) {
    return failure(422, 'Reference does not exist')
  }
  if (call === 'POST /git/refs' && /invalid sha/i.test(message)) {
    return failure(422, 'Object does not exist')
  }
  if (call.endsWith('/requested_reviewers') && reply.status === 422) {
    return failure(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    )
  }
  if (reply.status >= 400 && reply.status !== 422) return failure(reply.status, message)
  if (reply.status === 422 && message === 'Validation failed') return invalid('Unknown', [{}])
  return reply
}

// behaviour: github-pull-request-is-an-issue
/** Pull requests are in the list of issues; the emulator leaves them out. */
async function issues(state: State, request: Request): Promise<Reply> {
  const labels = (request.query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const wanted = request.query.get('state') ?? 'open'
  const filter = wanted === 'closed' || wanted === 'all' ? wanted : 'open'
  const query = `state=${filter}&labels=${encodeURIComponent(labels.join(','))}&per_page=100`
  const path = `${repositoryPath(state)}/issues?${query}`
  const plain = list(await state.upstream.asOwner('GET', path))
  const pulls = (await allPulls(state, filter)).filter((pull) => {
    const names = new Set(list(pull['labels']).map((label) => member(label, 'name')))
    return labels.every((name) => names.has(name))
  })
  const all = [...plain, ...pulls.map(asIssue)].toSorted(
    (a, b) => Number(member(a, 'number')) - Number(member(b, 'number')),
  )
  const ordered = request.query.get('direction') === 'asc' ? all : all.toReversed()
  const size = Math.min(Number(request.query.get('per_page') ?? 30), 100)
  const page = Number(request.query.get('page') ?? 1)
  const next = new URLSearchParams(request.query)
  next.set('page', String(page + 1))
  const hasMore = ordered.length > page * size
  return compact(
    200,
    ordered.slice((page - 1) * size, page * size),
    hasMore
      ? { link: `<http://${request.host}${request.path}?${next.toString()}>; rel="next"` }
      : {},
  )
}

function assign(state: State, number: number, body: unknown): Reply {
  // behaviour: github-assignees-silently-dropped
  const logins = list(member(body, 'assignees'))
    .map(String)
    .filter((login) => login in state.people)
  state.assignees.set(number, [...new Set([...(state.assignees.get(number) ?? []), ...logins])])
  return compact(201, { number, assignees: logins.map((login) => ({ login })) })
}

async function findPull(
  state: State,
  number: number,
): Promise<ReturnType<typeof overlaid> | undefined> {
  return (await allPulls(state, 'all')).find((pull) => pull.number === number)
}
