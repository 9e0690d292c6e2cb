import { accessToken } from './access-token.ts'
import { clouds } from './clouds.ts'
import { duration } from './durations.ts'
import { compact, plain, type Reply, type Request } from './http.ts'
import { guid } from './ids.ts'
import type { JsonObject } from './json.ts'
import { makeToken } from './tokens.ts'
import { nextNumber, type Settings, type World } from './world.ts'

export type RunnerContext = {
  readonly world: World
  readonly wall: number
  readonly request: Request
}

type Runner = Settings['runner']

/** What the runner and the machine offer on plain http: identity tokens and managed identity. */
export function handleRunner(context: RunnerContext): {
  readonly service: 'oidc' | 'identity'
  readonly call: string
  readonly reply: Reply
} {
  const { path } = context.request
  if (path === '/oidc/token') {
    return { service: 'oidc', call: 'oidc-token', reply: idToken(context) }
  }
  if (path === '/msi/token') {
    return { service: 'identity', call: 'app-service-identity', reply: appService(context) }
  }
  if (path === '/metadata/identity/oauth2/token') {
    return { service: 'identity', call: 'imds-identity', reply: imds(context) }
  }
  return { service: 'oidc', call: 'unknown', reply: plain(404, 'Not found') }
}

export function requestToken(world: World): string {
  return makeToken(world.secret, { aud: 'runner', scp: 'Actions.GenerateIdToken' })
}

export function identityHeader(world: World): string {
  return guid(`identity header ${world.secret}`)
}

// behaviour: oidc-fresh-token
function idToken(context: RunnerContext): Reply {
  const { world, request } = context
  const bearer = request.headers['authorization'] ?? ''
  if (bearer.toLowerCase() !== `bearer ${requestToken(world)}`.toLowerCase()) {
    return plain(401, '{"message":"Bad credentials"}', 'application/json')
  }
  if (world.settings.runner.answer === 'forbidden') {
    return compact(403, { message: 'Resource not accessible by integration' })
  }
  const audience = request.query.get('audience')
  const value = runnerToken(world, context.wall, audience === null ? {} : { aud: audience })
  return compact(200, { count: value.length, value })
}

/** The identity token of this run; single claims can be given other values. */
export function runnerToken(world: World, wall: number, claims: JsonObject = {}): string {
  const { runner } = world.settings
  const [owner = ''] = runner.repository.split('/')
  const seconds = Math.floor(wall / 1000)
  return makeToken(world.secret, {
    jti: guid(`jti ${nextNumber(world, 'id-tokens')}`),
    sub: runnerSubject(runner),
    aud: `https://github.com/${owner}`,
    ref: runner.ref,
    sha: guid(`sha ${runner.ref}`).replaceAll('-', ''),
    repository: runner.repository,
    repository_id: runner['repository-id'],
    repository_owner: owner,
    repository_owner_id: runner['owner-id'],
    run_id: '17000000001',
    run_number: '1',
    run_attempt: '1',
    actor: 'octocat',
    event_name: runner.event,
    ref_type: runner.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ...(runner.environment === undefined ? {} : { environment: runner.environment }),
    job_workflow_ref: `${runner.repository}/${runner.workflow}@${runner.ref}`,
    workflow_ref: `${runner.repository}/${runner.workflow}@${runner.ref}`,
    runner_environment: 'github-hosted',
    iss: runner.issuer,
    nbf: seconds - 600,
    iat: seconds,
    exp: seconds + duration(runner['expires-in']) / 1000,
    ...claims,
  })
}

// behaviour: oidc-subject-forms
export function runnerSubject(runner: Runner): string {
  const [owner = '', repository = ''] = runner.repository.split('/')
  const prefix =
    runner['subject-form'] === 'immutable'
      ? `repo:${owner}@${runner['owner-id']}/${repository}@${runner['repository-id']}`
      : `repo:${owner}/${repository}`
  if (runner.environment !== undefined) return `${prefix}:environment:${runner.environment}`
  if (runner.event === 'pull_request') return `${prefix}:pull_request`
  return `${prefix}:ref:${runner.ref}`
}

// behaviour: managed-identity-app-service
function appService(context: RunnerContext): Reply {
  const { world, request } = context
  if (request.headers['x-identity-header'] !== identityHeader(world)) {
    return compact(401, { statusCode: 401, message: 'Unauthorized' })
  }
  const expires = duration(world.settings.identity['token-lifetime']) + context.wall
  const resource = managedResource(context)
  return compact(200, {
    access_token: managedToken(context, resource),
    expires_on: String(Math.floor(expires / 1000)),
    resource,
    token_type: 'Bearer',
    client_id: request.query.get('client_id') ?? '',
  })
}

// behaviour: managed-identity-imds
function imds(context: RunnerContext): Reply {
  const { world, request } = context
  if (request.headers['metadata'] !== 'true') {
    return compact(400, {
      error: 'invalid_request',
      error_description: 'Required metadata header not specified',
    })
  }
  const lifetime = duration(world.settings.identity['token-lifetime'])
  const resource = managedResource(context)
  return compact(200, {
    access_token: managedToken(context, resource),
    client_id: request.query.get('client_id') ?? '',
    expires_in: String(lifetime / 1000),
    expires_on: String(Math.floor((context.wall + lifetime) / 1000)),
    ext_expires_in: String(lifetime / 1000),
    not_before: String(Math.floor(context.wall / 1000)),
    resource,
    token_type: 'Bearer',
  })
}

function managedResource(context: RunnerContext): string {
  const fallback = clouds[0]?.audiences[0] ?? ''
  return (context.request.query.get('resource') ?? fallback).replace(/\/+$/, '')
}

function managedToken(context: RunnerContext, audience: string): string {
  const client = context.request.query.get('client_id') ?? undefined
  return accessToken(context.world, {
    audience,
    ...(client === undefined ? {} : { client }),
    wall: context.wall,
  })
}
