import { compact, empty, type Reply, type Request } from '../http.ts'
import { isObject, member, text } from '../json.ts'
import { failure, invalid } from './errors.ts'
import { headOf } from './pulls.ts'
import { instantOf, repositoryPath, type Sender, type State } from './state.ts'

export type Deployment = {
  readonly id: number
  readonly node_id: string
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly description: string | null
  readonly creator: { readonly login: string }
  readonly created_at: string
  readonly transient_environment: boolean
  readonly production_environment: boolean
  /** The newest last. */
  readonly statuses: readonly DeploymentStatus[]
}

export type DeploymentStatus = {
  readonly state: string
  readonly description: string
  readonly log_url: string
  readonly created_at: string
}

// behaviour: github-deployment-ids
/** More than GraphQL's numbers can hold. */
const firstId = 3_000_000_001
const longest = 140
const states = new Set([
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
])

/** The emulator has no deployments: these calls are all answered here. `undefined`: none of them. */
export async function answerDeployments(
  state: State,
  request: Request,
  below: string,
  body: unknown,
  sender: Sender,
): Promise<Reply | undefined> {
  const call = `${request.method} ${below}`
  if (call === 'GET /deployments') return listed(state, request)
  if (call === 'POST /deployments') return create(state, body, sender)
  const [, id, rest = ''] = /^\w+ \/deployments\/(\d+)(\/statuses)?$/.exec(call) ?? []
  if (id === undefined) return undefined
  const found = state.deployments.find((each) => each.id === Number(id))
  if (found === undefined) return failure(404, 'Not Found')
  switch (`${request.method} ${rest}`) {
    case 'GET ':
      return compact(200, shown(found))
    case 'DELETE ':
      return remove(state, found)
    case 'GET /statuses':
      return compact(200, found.statuses.toReversed())
    case 'POST /statuses':
      return say(state, found, body)
    default:
      return failure(404, 'Not Found')
  }
}

// behaviour: github-deployments-newest-first
function listed(state: State, request: Request): Reply {
  const asked = (name: string): string | undefined => request.query.get(name) ?? undefined
  const fits = (each: Deployment): boolean =>
    (['sha', 'ref', 'task', 'environment'] as const).every((name) => {
      return asked(name) === undefined || asked(name) === each[name]
    })
  const size = Math.min(Number(asked('per_page') ?? 30), 100)
  const begin = (Number(asked('page') ?? 1) - 1) * size
  const all = state.deployments.filter(fits).toReversed()
  return compact(200, all.slice(begin, begin + size).map(shown))
}

// behaviour: github-deployment-created
async function create(state: State, body: unknown, sender: Sender): Promise<Reply> {
  const ref = text(member(body, 'ref')) ?? ''
  const description = text(member(body, 'description')) ?? null
  const main = await headOf(state, 'heads/main')
  const sha = /^[0-9a-f]{40}$/.test(ref)
    ? await commitOf(state, ref)
    : await headOf(state, `heads/${ref}`)
  if (sha === undefined) return failure(422, `No ref found for: ${ref}`)
  const long = tooLong('Deployment', description)
  if (long !== undefined) return long
  // behaviour: github-deployment-merges
  if (member(body, 'auto_merge') !== false && sha !== main) {
    return compact(202, { message: 'Auto-merged main into the ref on deployment.' })
  }
  const id = firstId + state.deployed
  const environment = text(member(body, 'environment')) ?? 'production'
  const made: Deployment = {
    id,
    node_id: `DE_${id}`,
    sha,
    ref,
    task: text(member(body, 'task')) ?? 'deploy',
    payload: member(body, 'payload') ?? {},
    environment,
    description,
    creator: { login: sender.login },
    created_at: instantOf(state),
    transient_environment: member(body, 'transient_environment') === true,
    production_environment:
      member(body, 'production_environment') === true || environment === 'production',
    statuses: [],
  }
  state.deployed += 1
  state.deployments.push(made)
  return compact(201, shown(made))
}

async function commitOf(state: State, sha: string): Promise<string | undefined> {
  const path = `${repositoryPath(state)}/git/commits/${sha}`
  const found: unknown = await state.upstream.asOwner('GET', path).catch(() => undefined)
  return text(member(found, 'sha'))
}

// behaviour: github-deployment-status
function say(state: State, of: Deployment, body: unknown): Reply {
  const told = text(member(body, 'state')) ?? ''
  const description = text(member(body, 'description')) ?? ''
  if (!states.has(told)) {
    return invalid('DeploymentStatus', [{ field: 'state', code: 'invalid' }])
  }
  const long = tooLong('DeploymentStatus', description)
  if (long !== undefined) return long
  const status = {
    state: told,
    description,
    log_url: text(member(body, 'log_url')) ?? '',
    created_at: instantOf(state),
  }
  append(state, of, status)
  // behaviour: github-deployment-auto-inactive
  if (told === 'success' && member(body, 'auto_inactive') !== false) {
    const prior = state.deployments.filter((each) => {
      const isPlain = !each.transient_environment && !each.production_environment
      const isPrior = each.id < of.id && each.environment === of.environment
      return isPlain && isPrior && stateOf(each) === 'success'
    })
    for (const each of prior) append(state, each, { ...status, state: 'inactive' })
  }
  return compact(201, { ...status, environment: of.environment })
}

function append(state: State, of: Deployment, status: DeploymentStatus): void {
  const index = state.deployments.findIndex(({ id }) => id === of.id)
  state.deployments[index] = { ...of, statuses: [...of.statuses, status] }
}

// behaviour: github-deployment-deleted
function remove(state: State, found: Deployment): Reply {
  if (state.deployments.length > 1 && stateOf(found) === 'success') {
    return failure(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  }
  const index = state.deployments.indexOf(found)
  state.deployments.splice(index, 1)
  return empty(204)
}

function tooLong(resource: string, description: string | null): Reply | undefined {
  if (description === null || Array.from(description).length <= longest) return undefined
  const message = `description is too long (maximum is ${longest} characters)`
  return invalid(resource, [{ field: 'description', message }])
}

function stateOf({ statuses }: Deployment): string | undefined {
  return statuses.at(-1)?.state
}

function shown(of: Deployment): object {
  const { statuses, ...rest } = of
  const updated = statuses.at(-1)?.created_at ?? of.created_at
  return { ...rest, original_environment: of.environment, updated_at: updated }
}

/** For GraphQL: the node with this id. */
export function deploymentNode(state: State, id: unknown): object | undefined {
  const found = state.deployments.find((each) => each.node_id === id)
  if (!isObject(found)) return undefined
  const status = found.statuses.at(-1)
  const latest =
    status === undefined
      ? null
      : { state: status.state.toUpperCase(), description: status.description }
  return { __typename: 'Deployment', id, latestStatus: latest, databaseId: found.id }
}
