import { request as httpsRequest } from 'node:https'
import { accessToken } from '../../simulator/access-token.ts'
import { handleArm } from '../../simulator/arm/router.ts'
import { buildWorld } from '../../simulator/build.ts'
import { type Cloud, clouds } from '../../simulator/clouds.ts'
import { duration } from '../../simulator/durations.ts'
import type { ScenarioInput, Simulator } from '../../simulator/index.ts'
import { list, member, parseJson } from '../../simulator/json.ts'
import { checkScenario } from '../../simulator/scenario.ts'
import { settle } from '../../simulator/upgrades.ts'
import type { World } from '../../simulator/world.ts'

export const start = '2026-11-23T06:00:00Z'
export const subscription = '11111111-1111-4111-8111-111111111111'
export const newest = 'AKSAzureLinux-aclgen2TL-202610.08.0'
export const older = 'AKSAzureLinux-aclgen2TL-202609.15.0'

/** A cluster with one pool that is three versions behind; what is given is laid over it. */
export function oneCluster(
  pool: Readonly<Record<string, unknown>> = {},
  rest: Readonly<Record<string, unknown>> = {},
  cluster: Readonly<Record<string, unknown>> = {},
): ScenarioInput {
  const pools = [{ name: 'user1', image: older, ...pool }]
  const entry = { name: 'aks', 'resource-group': 'rg', pools, ...cluster }
  const input = {
    durations: { node: '3m', upgrade: '1m' },
    subscriptions: [{ name: 'test', id: subscription, clusters: [entry] }],
    ...rest,
  }
  return input
}

export const clusterPath = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks`
export const poolPath = `${clusterPath}/agentPools/user1`

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly json: unknown
  /** What stands at a dotted path of the body. */
  readonly at: (path: string) => unknown
  readonly items: (path: string) => readonly unknown[]
}

/** What stands at a dotted path of foreign JSON. */
export function at(value: unknown, path: string): unknown {
  return member(value, ...path.split('.'))
}

export type Azure = {
  readonly world: World
  readonly advance: (by: string) => void
  readonly now: () => number
  readonly call: (method: string, path: string, more?: Call) => Answer
}

export type Call = {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly apiVersion?: string
  readonly token?: string | null
  readonly cloud?: Cloud
}

/** The pure side of the simulator: no sockets, and a clock that moves only when told. */
export function azure(input: ScenarioInput, begin = start): Azure {
  let now = Date.parse(begin)
  const world = buildWorld(checkScenario(input), now)
  const home = clouds[0]
  if (home === undefined) throw new Error('no cloud')
  const token = accessToken(world, { audience: 'https://management.azure.com', wall: now })
  return {
    world,
    now: () => now,
    advance: (by) => {
      now += duration(by)
      settle(world, now)
    },
    call: (method, path, more = {}) => {
      settle(world, now)
      const url = new URL(path, 'https://management.azure.com')
      if (!url.searchParams.has('api-version') && more.apiVersion !== '') {
        url.searchParams.set('api-version', more.apiVersion ?? '2026-06-01')
      }
      const bearer = more.token === undefined ? fresh(world, token, now) : more.token
      const { reply } = handleArm(
        world,
        more.cloud ?? home,
        {
          method,
          host: (more.cloud ?? home).arm,
          path: url.pathname,
          query: url.searchParams,
          headers: {
            ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
            ...more.headers,
          },
          body: more.body === undefined ? '' : JSON.stringify(more.body),
        },
        { now, wall: now },
      )
      return answer(reply.status, reply.headers, reply.body ?? '')
    },
  }
}

function fresh(world: World, token: string, now: number): string {
  const audience = 'https://management.azure.com'
  return now - Date.parse(start) < 1_800_000 ? token : accessToken(world, { audience, wall: now })
}

function answer(status: number, headers: Readonly<Record<string, string>>, text: string): Answer {
  const json = parseJson(text)
  return {
    status,
    headers,
    text,
    json,
    at: (path) => at(json, path),
    items: (path) => list(at(json, path)),
  }
}

export type WireCall = {
  readonly method?: string
  readonly path: string
  readonly host?: string
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** One request over TLS to the simulator, as a client sends it that believes the host is Azure. */
export function wire(simulator: Simulator, call: WireCall): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = call.host ?? 'management.azure.com'
    const bearer = call.token ?? simulator.accessToken()
    const outgoing = httpsRequest(
      {
        host: '127.0.0.1',
        port: simulator.ports.cloud,
        servername: host,
        ca: simulator.ca,
        agent: false,
        method: call.method ?? 'GET',
        path: call.path,
        headers: { host, authorization: `Bearer ${bearer}`, ...call.headers },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const headers = Object.entries(incoming.headers).map(([name, value]) => [
            name,
            String(value),
          ])
          const text = Buffer.concat(chunks).toString('utf8')
          resolve(answer(incoming.statusCode ?? 0, Object.fromEntries(headers), text))
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(call.body)
  })
}

export const listPath = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/managedClusters?api-version=2026-06-01`
