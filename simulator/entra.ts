import { accessToken } from './access-token.ts'
import { aksServerApplication, type Cloud } from './clouds.ts'
import { duration } from './durations.ts'
import { type EntraFailure, failures, refuseToken } from './entra-errors.ts'
import { compact, plain, type Reply, type Request } from './http.ts'
import { guid } from './ids.ts'
import { text } from './json.ts'
import { runnerSubject } from './runner.ts'
import { isOurs, readToken } from './tokens.ts'
import { nextNumber, type World } from './world.ts'

export type EntraContext = {
  readonly world: World
  readonly cloud: Cloud
  readonly wall: number
  readonly request: Request
}

type Client = World['settings']['identity']['clients'][number]

/** Entra ID, as far as signing in without a person goes. */
export function handleEntra(context: EntraContext): {
  readonly call: string
  readonly reply: Reply
} {
  const { method, path } = context.request
  const [tenant = '', ...rest] = path.split('/').filter((part) => part !== '')
  const tail = rest.join('/').toLowerCase()
  if (method === 'POST' && (tail === 'oauth2/v2.0/token' || tail === 'oauth2/token')) {
    return { call: 'token', reply: issue(context, tenant) }
  }
  if (method === 'GET' && tail === 'discovery/instance') {
    return { call: 'instance-discovery', reply: instanceDiscovery(context) }
  }
  if (method === 'GET' && tail.endsWith('.well-known/openid-configuration')) {
    return { call: 'openid-configuration', reply: openidConfiguration(context, tenant) }
  }
  return { call: 'unknown', reply: plain(404, 'Not found') }
}

// behaviour: entra-client-credentials
function issue(context: EntraContext, tenant: string): Reply {
  const form = new URLSearchParams(context.request.body)
  const refuse = (failure: EntraFailure): Error =>
    refuseToken(failure, context.wall, String(nextNumber(context.world, 'tokens')))
  const { identity } = context.world.settings
  const known = tenant.toLowerCase() === identity.tenant.toLowerCase() || isAdfs(tenant)
  if (!known) throw refuse(failures.unknownTenant(tenant))
  const grant = form.get('grant_type') ?? ''
  if (grant !== 'client_credentials') throw refuse(failures.grantType(grant))
  const id = form.get('client_id') ?? ''
  const client = identity.clients.find((entry) => entry.id.toLowerCase() === id.toLowerCase())
  if (client === undefined) throw refuse(failures.unknownClient(id, tenant))
  const denied = checkCredential(context, client, form)
  if (denied !== undefined) throw refuse(denied)
  const resource = (form.get('resource') ?? (form.get('scope') ?? '').split(' ')[0] ?? '')
    .replace(/\/\.default$/, '')
    .replace(/\/+$/, '')
  if (!context.cloud.audiences.includes(resource) && resource !== aksServerApplication) {
    throw refuse(failures.unknownResource(resource, identity.tenant))
  }
  const seconds = duration(identity['token-lifetime']) / 1000
  const access = accessToken(context.world, {
    audience: resource,
    client: client.id,
    object: client['object-id'] ?? guid(`object ${client.id}`),
    wall: context.wall,
  })
  return compact(200, {
    token_type: 'Bearer',
    expires_in: seconds,
    ext_expires_in: seconds,
    access_token: access,
  })
}

function checkCredential(
  context: EntraContext,
  client: Client,
  form: URLSearchParams,
): EntraFailure | undefined {
  const secret = form.get('client_secret')
  if (secret !== null) {
    return client.secret === secret ? undefined : failures.badSecret(client.id)
  }
  const assertion = form.get('client_assertion')
  return assertion === null ? failures.noCredential() : checkAssertion(context, client, assertion)
}

// behaviour: entra-federation-exact-match
function checkAssertion(
  context: EntraContext,
  client: Client,
  assertion: string,
): EntraFailure | undefined {
  const claims = readToken(assertion)
  if (claims === undefined) return failures.badAssertion()
  const { runner } = context.world.settings
  const issuer = text(claims['iss']) ?? ''
  const issuers = client['federated-issuers'] ?? [runner.issuer]
  if (!issuers.includes(issuer)) return failures.wrongIssuer(issuer)
  // behaviour: other-issuers-are-believed
  const ours = isOurs(context.world.secret, assertion)
  if (issuer === runner.issuer && !ours) return failures.badAssertion()
  const audience = text(claims['aud']) ?? ''
  if (audience !== context.cloud.exchange) return failures.wrongAudience(audience)
  const from = Number(claims['nbf'] ?? claims['iat'] ?? 0) * 1000
  const until = Number(claims['exp'] ?? 0) * 1000
  if (until <= context.wall || from > context.wall + 300_000) {
    return failures.expiredAssertion(utc(context.wall), utc(from), utc(until))
  }
  const subject = text(claims['sub']) ?? ''
  const subjects = client['federated-subjects'] ?? [runnerSubject(runner)]
  if (subjects.includes(subject)) return undefined
  const close = subjects.some((entry) => entry.toLowerCase() === subject.toLowerCase())
  return close ? failures.wrongSubjectCase(subject) : failures.wrongSubject(subject)
}

function utc(time: number): string {
  return new Date(time).toISOString().replace(/\.(\d{3})Z$/, '.$10000Z')
}

// behaviour: msal-instance-discovery
function instanceDiscovery(context: EntraContext): Reply {
  const host = context.request.host
  const asked = context.request.query.get('authorization_endpoint') ?? ''
  const tenant = /^https:\/\/[^/]+\/([^/]+)/.exec(asked)?.[1] ?? 'common'
  const logins = context.cloud.logins
  return compact(200, {
    tenant_discovery_endpoint: `https://${host}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      { preferred_network: logins[0] ?? host, preferred_cache: logins[0] ?? host, aliases: logins },
    ],
  })
}

// behaviour: adfs-authority
function openidConfiguration(context: EntraContext, tenant: string): Reply {
  const { identity } = context.world.settings
  const base = `https://${context.request.host}/${tenant}`
  const version = isAdfs(tenant) ? 'oauth2' : 'oauth2/v2.0'
  const id = ['common', 'organizations', 'adfs'].includes(tenant.toLowerCase())
    ? identity.tenant
    : tenant
  if (id.toLowerCase() !== identity.tenant.toLowerCase()) {
    throw refuseToken(failures.unknownTenant(tenant), context.wall, tenant)
  }
  return compact(200, {
    token_endpoint: `${base}/${version}/token`,
    authorization_endpoint: `${base}/${version}/authorize`,
    device_authorization_endpoint: `${base}/${version}/devicecode`,
    issuer: `https://${context.request.host}/${id}/v2.0`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    response_types_supported: ['code', 'id_token', 'code id_token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    tenant_region_scope: 'EU',
    cloud_instance_name: context.cloud.logins[0],
  })
}

function isAdfs(tenant: string): boolean {
  return tenant.toLowerCase() === 'adfs'
}
