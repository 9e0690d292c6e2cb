import type { Cloud } from '../clouds.ts'
import { Refusal, type Reply, type Request, withHeaders } from '../http.ts'
import { guid } from '../ids.ts'
import { take } from '../throttle.ts'
import { nextNumber, type World } from '../world.ts'
import { authenticate } from './authentication.ts'
import { clusterRoutes } from './clusters.ts'
import { type Context, demand, param, type Route, takeAks, verbKind } from './context.ts'
import { credentialRoutes } from './credentials.ts'
import { armThrottled, forbidden, gatewayError } from './errors.ts'
import { locationRoutes } from './locations.ts'
import { machineRoutes } from './machines.ts'
import { maintenanceRoutes } from './maintenance.ts'
import { upgradeRoutes } from './node-image-upgrade.ts'
import { operationRoutes } from './operations.ts'
import { poolPutRoutes } from './pool-put.ts'
import { poolRoutes } from './pools.ts'
import { graphRoutes } from './resource-graph.ts'
import { scaleSetRoutes } from './scale-sets.ts'
import { snapshotRoutes } from './snapshots.ts'
import { subscriptionRoutes } from './subscriptions.ts'

/** Every call that is served, with the action that a role must allow for it. */
export const routes: readonly Route[] = [
  ...subscriptionRoutes,
  ...clusterRoutes,
  ...credentialRoutes,
  ...poolRoutes,
  ...poolPutRoutes,
  ...upgradeRoutes,
  ...operationRoutes,
  ...machineRoutes,
  ...maintenanceRoutes,
  ...snapshotRoutes,
  ...scaleSetRoutes,
  ...locationRoutes,
  ...graphRoutes,
]

const byShape = new Map<string, readonly { route: Route; parts: readonly string[] }[]>()
for (const route of routes) {
  const parts = route.pattern.split('/').slice(1)
  const shape = `${route.method} ${parts.length}`
  byShape.set(shape, [...(byShape.get(shape) ?? []), { route, parts }])
}

export type ArmAnswer = {
  readonly call: string
  readonly reply: Reply
  /** What a role must allow for this request. */
  readonly actions: readonly string[]
  readonly throttled?: string
}

/** Azure Resource Manager: sign-in, routing, throttling, then one handler. */
export function handleArm(
  world: World,
  cloud: Cloud,
  request: Request,
  time: { readonly now: number; readonly wall: number },
): ArmAnswer {
  const found = match(request)
  const call = found?.route.call ?? 'unknown'
  const actions = found === undefined ? [] : actionsOf(found.route, request)
  try {
    const reply = answer(world, cloud, request, time, found)
    return { call, actions, reply: withHeaders(reply, common(world, request, time.now)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const reply = withHeaders(error.reply, common(world, request, time.now))
    const throttled = error.reply.status === 429 ? { throttled: call } : {}
    return { call, actions, reply, ...throttled }
  }
}

type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> }

function answer(
  world: World,
  cloud: Cloud,
  request: Request,
  time: { readonly now: number; readonly wall: number },
  found: Found | undefined,
): Reply {
  const claims = authenticate(world, cloud, request, time.wall)
  if (found === undefined) {
    // behaviour: unknown-route
    throw gatewayError(
      404,
      'SimulatorHasNoSuchRoute',
      `The simulator does not know ${request.method} ${request.path}.`,
    )
  }
  const { route, params } = found
  const apiVersion = request.query.get('api-version') ?? ''
  checkApiVersion(route, apiVersion, params['location'])
  const context: Context = {
    world,
    cloud,
    request,
    params,
    ...time,
    principal: claims.object,
    apiVersion,
    action: route.action,
  }
  const limits = throttleArm(context)
  checkSubscription(context, claims.tenant)
  checkActions(context, route)
  takeAks(context, route)
  return withHeaders(route.handle(context), limits)
}

function match(request: Request): Found | undefined {
  const parts = request.path.replace(/\/+$/, '').split('/').slice(1)
  for (const candidate of byShape.get(`${request.method} ${parts.length}`) ?? []) {
    const params = matchParts(candidate.parts, parts)
    if (params !== undefined) return { route: candidate.route, params }
  }
  return undefined
}

function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const params: Record<string, string> = {}
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? ''
    if (wanted.startsWith('{')) {
      params[wanted.slice(1, -1)] = decode(part)
    } else if (wanted.toLowerCase() !== part.toLowerCase()) {
      return undefined
    }
  }
  return params
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

// behaviour: api-version-checked
function checkApiVersion(route: Route, apiVersion: string, location: string | undefined): void {
  if (apiVersion === '') {
    throw gatewayError(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    )
  }
  if (!/^\d{4}-\d{2}-\d{2}(-preview|-privatepreview)?$/.test(apiVersion)) {
    throw gatewayError(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${apiVersion}' is invalid. The supported versions are '2026-06-01,2026-05-02-preview,2026-04-01'.`,
    )
  }
  // behaviour: preview-only-listing
  if (route.previewType !== undefined && !apiVersion.endsWith('preview')) {
    throw gatewayError(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for location '${location ?? ''}' and API version '${apiVersion}' for type '${route.previewType}'. The supported api-versions are '2025-10-02-preview, 2026-04-02-preview'. The supported locations are ''.`,
    )
  }
}

// behaviour: role-actions
function checkActions(context: Context, route: Route): void {
  const { actions: allowed } = context.world.settings.identity
  if (allowed === undefined) return
  const known = new Set(allowed.map((action) => action.toLowerCase()))
  const missing = actionsOf(route, context.request).find(
    (action) => !known.has(action.toLowerCase()),
  )
  if (missing !== undefined) throw forbidden(context.principal, missing, context.request.path)
}

function actionsOf(route: Route, request: Request): readonly string[] {
  return [route.action, ...(route.more?.(request) ?? [])]
}

function throttleArm(context: Context): Readonly<Record<string, string>> {
  const kind = verbKind(context.request.method)
  const subscription = param(context, 'subscription')
  const scope =
    `${subscription === '' ? 'tenant' : subscription} ${context.principal}`.toLowerCase()
  const { world, wall } = context
  const taken = take(world.buckets, world.settings, `arm-${kind}s`, scope, wall)
  if (!taken.allowed) throw armThrottled(subscription, kind, taken.retryAfter)
  // behaviour: rate-limit-headers
  const place = subscription === '' ? 'tenant' : 'subscription'
  return {
    [`x-ms-ratelimit-remaining-${place}-${kind}s`]: String(taken.remaining),
    [`x-ms-ratelimit-remaining-${place}-global-${kind}s`]: kind === 'read' ? '3749' : '2999',
  }
}

function checkSubscription(context: Context, tenant: string): void {
  const id = context.params['subscription']
  if (id === undefined) return
  const subscription = context.world.subscriptions[id.toLowerCase()]
  // behaviour: subscription-not-found
  if (subscription === undefined) {
    const known = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
    throw gatewayError(
      known ? 404 : 400,
      known ? 'SubscriptionNotFound' : 'InvalidSubscriptionId',
      known
        ? `The subscription '${id}' could not be found.`
        : `The provided subscription identifier '${id}' is malformed or invalid.`,
    )
  }
  // behaviour: token-of-another-tenant
  if (subscription.tenant.toLowerCase() !== tenant.toLowerCase()) {
    throw gatewayError(
      401,
      'InvalidAuthenticationTokenTenant',
      `The access token is from the wrong issuer 'https://sts.windows.net/${tenant}/'. It must match the tenant 'https://sts.windows.net/${subscription.tenant}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${subscription.tenant}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
    )
  }
  const plain = context.params['group'] === undefined && context.params['location'] === undefined
  const isRead = plain && !context.request.path.toLowerCase().includes('/providers/')
  if (!isRead) demand(context, subscription.access, `/subscriptions/${subscription.id}`)
}

// behaviour: response-headers
function common(world: World, request: Request, now: number): Readonly<Record<string, string>> {
  const number = nextNumber(world, 'requests')
  const id = guid(`request ${number}`)
  const time = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')
  const client = request.headers['x-ms-client-request-id']
  return {
    'cache-control': 'no-cache',
    pragma: 'no-cache',
    expires: '-1',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-cache': 'CONFIG_NOCACHE',
    'x-ms-request-id': id,
    'x-ms-correlation-request-id': guid(`correlation ${number}`),
    'x-ms-routing-request-id': `WESTEUROPE:${time.replaceAll(/[-:]/g, '')}:${id}`,
    'x-msedge-ref': `Ref A: ${id.replaceAll('-', '').toUpperCase()} Ref B: SIM01EDGE0001 Ref C: ${time}`,
    ...(client === undefined ? {} : { 'x-ms-client-request-id': client }),
  }
}
