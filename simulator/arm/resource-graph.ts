import { compact, Refusal, type Reply } from '../http.ts'
import { list, member, parseJson, text } from '../json.ts'
import { take } from '../throttle.ts'
import type { Cluster, Pool, World } from '../world.ts'
import { clusterBody } from './cluster-body.ts'
import type { Context, Route } from './context.ts'
import { forbidden, gatewayError } from './errors.ts'
import { parseQuery, type Query, QueryError, type Row } from './graph-query.ts'

function query(context: Context): Reply {
  const { world } = context
  const setting = world.settings['resource-graph']
  if (setting.answer === 'forbidden') {
    throw forbidden(context.principal, context.action, '/providers/Microsoft.ResourceGraph')
  }
  if (setting.answer === 'broken') {
    throw gatewayError(500, 'InternalServerError', 'The server encountered an internal error.')
  }
  const quota = takeQuota(context)
  const sent = parseJson(context.request.body)
  const parsed = understand(text(member(sent, 'query')) ?? '')
  const wanted = list(member(sent, 'subscriptions')).map((id) => String(id).toLowerCase())
  const options = member(sent, 'options')
  const top = Math.min(Number(member(options, '$top') ?? 1000), world.settings.paging.graph)
  const skip = skipOf(options)
  const rows = run(parsed.select, visibleRows(context, wanted))
  const data = run(parsed.shape, rows.slice(skip, skip + top))
  return compact(200, page(world, parsed, rows, data, skip), quota)
}

function run(stages: Query['select'], rows: readonly Row[]): readonly Row[] {
  return stages.reduce((current, stage) => stage(current), rows)
}

// behaviour: graph-paging
function page(
  world: World,
  parsed: Query,
  rows: readonly Row[],
  data: readonly Row[],
  skip: number,
): Row {
  const end = skip + data.length
  const more = end < rows.length
  const trouble = world.settings['resource-graph'].trouble
  // behaviour: graph-no-token-for-dynamic-columns
  const typed = data.some((row) => Object.values(row).some(isTyped))
  const token = Buffer.from(JSON.stringify({ skip: trouble === 'loop' ? skip : end })).toString(
    'base64',
  )
  const given = (more || trouble === 'loop') && typed && !parsed.limited && trouble !== 'ends-early'
  return {
    totalRecords: rows.length,
    count: data.length,
    data,
    facets: [],
    resultTruncated: more && !given ? 'true' : 'false',
    ...(given ? { $skipToken: token } : {}),
  }
}

function isTyped(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function skipOf(options: unknown): number {
  const token = text(member(options, '$skipToken'))
  if (token === undefined) return Number(member(options, '$skip') ?? 0)
  const decoded = parseJson(Buffer.from(token, 'base64').toString('utf8'))
  const skip = Number(member(decoded, 'skip'))
  if (Number.isInteger(skip) && skip >= 0) return skip
  throw gatewayError(
    400,
    'BadRequest',
    'Please provide below info when asking for support: InvalidSkipToken',
  )
}

function understand(source: string): Query {
  try {
    return parseQuery(source)
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    throw gatewayError(400, 'BadRequest', error.message)
  }
}

function takeQuota(context: Context): Readonly<Record<string, string>> {
  const { world, wall, principal } = context
  const taken = take(world.buckets, world.settings, 'resource-graph', principal, wall)
  const throttled = world.settings['resource-graph'].answer === 'throttled' || !taken.allowed
  const headers = {
    'x-ms-user-quota-remaining': String(taken.remaining),
    'x-ms-user-quota-resets-after': '00:00:05',
  }
  if (!throttled) return headers
  // behaviour: graph-throttled
  const error = {
    code: 'RateLimiting',
    message: 'Please provide below info when asking for support: timestamp, correlationId.',
    details: [
      {
        code: 'RateLimiting',
        message:
          'Client application has been throttled and should not attempt to repeat the request until an amount of time has elapsed.',
      },
    ],
  }
  const after = {
    'retry-after': String(Math.max(taken.retryAfter, 1)),
    'x-ms-user-quota-remaining': '0',
  }
  throw new Refusal(compact(429, { error }, { ...headers, ...after }))
}

// behaviour: graph-missing-rights-are-missing-rows
/** The rows are made one by one as the query walks them, ordered by id. */
function visibleRows(context: Context, wanted: readonly string[]): readonly Row[] {
  const { world } = context
  const ids = wanted.length === 0 ? Object.keys(world.subscriptions) : wanted
  const keys: string[] = []
  for (const id of ids) {
    const subscription = world.subscriptions[id]
    if (subscription === undefined || subscription.access === 'forbidden') continue
    keys.push(...(world.order[id] ?? []))
  }
  const rows: Row[] = []
  for (const key of keys.toSorted()) {
    const cluster = world.clusters[key]
    if (cluster === undefined || cluster.access === 'forbidden') continue
    rows.push(lazyRow(world, cluster, context.now))
  }
  return rows
}

// behaviour: graph-row
/** A row whose costly members are made only when a column asks for them. */
function lazyRow(world: World, cluster: Cluster, now: number): Row {
  let body: Row | undefined
  const whole = (): Row => {
    body ??= clusterBody(world, lagging(world, cluster, now))
    return body
  }
  return {
    get id() {
      return whole()['id']
    },
    name: cluster.name,
    type: 'microsoft.containerservice/managedclusters',
    tenantId: world.subscriptions[cluster.subscription.toLowerCase()]?.tenant ?? null,
    get kind() {
      return whole()['kind'] ?? ''
    },
    location: cluster.region,
    resourceGroup: cluster.group.toLowerCase(),
    subscriptionId: cluster.subscription,
    managedBy: '',
    get sku() {
      return whole()['sku'] ?? null
    },
    plan: null,
    get properties() {
      return whole()['properties'] ?? null
    },
    get tags() {
      return whole()['tags'] ?? null
    },
    get identity() {
      return whole()['identity'] ?? null
    },
    zones: null,
    extendedLocation: null,
  }
}

// behaviour: graph-lags
function lagging(world: World, cluster: Cluster, now: number): Cluster {
  if (world.settings['resource-graph'].lag === '0s') return cluster
  const pools = cluster.pools.map(
    (pool): Pool =>
      pool.before === undefined || pool.before.until <= now
        ? pool
        : { ...pool, image: pool.before.image, state: 'Succeeded' },
  )
  return { ...cluster, pools }
}

export const graphRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/providers/Microsoft.ResourceGraph/resources',
    call: 'resource-graph',
    action: 'Microsoft.ResourceGraph/resources/read',
    bucket: 'none',
    handle: query,
  },
]
