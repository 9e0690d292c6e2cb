import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import {
  isWrite,
  type ScenarioInput,
  type Simulator,
  startSimulator,
} from '../../simulator/index.ts'
import type { CaptureOutcome, WriteOutcome } from '../../src/upgrades-port.ts'
import { clusterPath, newest, older, start, subscription } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(120_000)

const before = 'AKSAzureLinux-aclgen2TL-202608.20.0'
const claims = Buffer.from('{"access_token":{"nbf":{"essential":true}}}').toString('base64')

type Effect = NonNullable<NonNullable<ScenarioInput['faults']>[number]['effect']>

const running =
  'Operation is not allowed: Another agentpool operation (Scaling) is in progress, please wait'
const machines =
  'Upgrading node image version on machines agent pool is not allowed, please use machine API'

function aks(status: number, code: string, message = 'No.'): Effect {
  return { status, body: { code, details: null, message, subcode: '' } }
}

/** What becomes of the write on the wire, and what the outcome must be. `late`: it arrives after all. */
const cases: Readonly<
  Record<
    string,
    {
      readonly effect?: Effect
      readonly delay?: string
      readonly outcome: object
      readonly done?: true
    }
  >
> = {
  'a reset': { effect: 'reset', outcome: { kind: 'unclear' } },
  'a lost answer': { effect: 'lost-answer', outcome: { kind: 'unclear' }, done: true },
  'no answer in time': { delay: '900ms', outcome: { kind: 'unclear' }, done: true },
  'half an answer': { effect: { truncate: 40 }, outcome: { kind: 'unclear' }, done: true },
  'an answer that is no JSON': {
    effect: 'malformed-json',
    outcome: { kind: 'unclear' },
    done: true,
  },
  'a 200 from somebody else': {
    effect: { status: 200, body: '<html>' },
    outcome: { kind: 'unclear' },
  },
  'a 500': { effect: { status: 500 }, outcome: { kind: 'unclear', said: { status: 500 } } },
  'a 502 in HTML': { effect: 'html-502', outcome: { kind: 'unclear', said: { status: 502 } } },
  'a 503': {
    effect: { status: 503, headers: { 'retry-after': '1' } },
    outcome: { kind: 'unclear', said: { status: 503 } },
  },
  'a 504': { effect: { status: 504 }, outcome: { kind: 'unclear', said: { status: 504 } } },
  'a 408': { effect: { status: 408 }, outcome: { kind: 'unclear', said: { status: 408 } } },
  'a redirect': {
    effect: { status: 307, headers: { location: 'https://evil.example/take' } },
    outcome: { kind: 'unclear', said: { status: 307 } },
  },
  'a 429 with a wait': {
    effect: { status: 429, headers: { 'retry-after': '17' } },
    outcome: { kind: 'throttled', wait_seconds: 17 },
  },
  'a 429 that tells the wait in words': {
    effect: aks(429, 'Throttled', 'The limit has been exceeded, please retry again in 9 seconds.'),
    outcome: { kind: 'throttled', wait_seconds: 9, said: { azure_code: 'Throttled' } },
  },
  'a 429 without a wait': { effect: { status: 429 }, outcome: { kind: 'throttled' } },
  'another operation': {
    effect: aks(409, 'OperationNotAllowed', running),
    outcome: { kind: 'refused', retry: 'later', said: { message: running } },
  },
  'a pool of mode Machines': {
    effect: aks(409, 'OperationNotAllowed', machines),
    outcome: { kind: 'refused', retry: 'never', said: { azure_code: 'OperationNotAllowed' } },
  },
  'an operation that is not allowed for another reason': {
    effect: aks(409, 'OperationNotAllowed', 'Something is wrong.'),
    outcome: { kind: 'refused', retry: 'person' },
  },
  'a wrong eTag': {
    effect: aks(409, 'EtagMismatch'),
    outcome: { kind: 'refused', retry: 'later', said: { azure_code: 'EtagMismatch' } },
  },
  'a preempted operation': {
    effect: aks(409, 'AKSOperationPreempted'),
    outcome: { kind: 'refused', retry: 'later' },
  },
  'a disruption budget': {
    effect: aks(
      400,
      'UnsatisfiablePDB',
      'Upgrade is blocked due to invalid Pod Disruption Budgets',
    ),
    outcome: { kind: 'refused', retry: 'person', said: { azure_code: 'UnsatisfiablePDB' } },
  },
  'a quota': { effect: aks(400, 'QuotaExceeded'), outcome: { kind: 'refused', retry: 'person' } },
  'a lack of capacity': {
    effect: aks(400, 'SkuNotAvailable'),
    outcome: { kind: 'refused', retry: 'later' },
  },
  'a resource that is gone': {
    effect: { status: 404 },
    outcome: { kind: 'refused', retry: 'never' },
  },
  'a missing right': {
    effect: { status: 403 },
    outcome: { kind: 'forbidden', said: { status: 403 } },
  },
  'a policy of the owner': {
    effect: aks(403, 'RequestDisallowedByPolicy'),
    outcome: { kind: 'refused', retry: 'person' },
  },
  'a token that is not taken': { effect: { status: 401 }, outcome: { kind: 'forbidden' } },
  'a challenge for another token': {
    effect: {
      status: 401,
      headers: {
        'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${claims}"`,
      },
    },
    outcome: { kind: 'forbidden', said: { status: 401 } },
  },
}

/** A write of the port: how it is prepared, sent, and what it does on its own terms. */
interface Kind {
  readonly call: string
  readonly send: (
    client: Client,
    pool: string,
    simulator: Simulator,
  ) => Promise<() => Promise<WriteOutcome | CaptureOutcome>>
  readonly on: Readonly<Record<304 | 204, object>>
}

/** Each pool in a region of its own, as far as the limits of requests go: nothing waits. */
const target = (pool: string) => ({ cluster: clusterPath, pool, region: `region-of-${pool}` })

let source: string | undefined

async function snapshotOfNewest(client: Client): Promise<string> {
  if (source !== undefined) return source
  const reading = await client.reading(target('source'))
  const made = await client.captureSnapshot({ reading, image: newest })
  if (made.kind !== 'ready') throw new Error(JSON.stringify(made))
  source = made.snapshot.id
  return source
}

const kinds: Readonly<Record<string, Kind>> = {
  'the upgrade to the latest': {
    call: 'upgrade-node-image',
    async send(client, pool) {
      const reading = await client.reading(target(pool))
      return () => client.start({ reading, image: newest, engine: { kind: 'latest' } })
    },
    on: { 304: { kind: 'nothing-to-do' }, 204: { kind: 'unclear' } },
  },
  'the upgrade to a snapshot': {
    call: 'upgrade-node-image',
    async send(client, pool) {
      const snapshot = await snapshotOfNewest(client)
      const reading = await client.reading(target(pool))
      return () => client.start({ reading, image: newest, engine: { kind: 'snapshot', snapshot } })
    },
    on: { 304: { kind: 'nothing-to-do' }, 204: { kind: 'unclear' } },
  },
  'the rollback': {
    call: 'put-pool',
    async send(client, pool) {
      const reading = await client.reading(target(pool))
      return () => client.rollback({ reading, image: before })
    },
    on: { 304: { kind: 'unclear' }, 204: { kind: 'unclear' } },
  },
  'the making of a snapshot': {
    call: 'put-snapshot',
    async send(client, pool) {
      const reading = await client.reading(target(pool))
      return () => client.captureSnapshot({ reading, image: older })
    },
    on: { 304: { kind: 'unclear' }, 204: { kind: 'unclear' } },
  },
  'the deletion of a snapshot': {
    call: 'delete-snapshot',
    send(client, pool, { world }) {
      const name = `flatcar-gate-${pool}`
      const group = `/subscriptions/${subscription}/resourceGroups/rg`
      world.snapshots[`${subscription}/rg/${name}`] = {
        key: `${subscription}/rg/${name}`,
        subscription,
        group: 'rg',
        name,
        region: 'westeurope',
        source: `${clusterPath}/agentPools/${pool}`,
        image: older,
        osSku: 'AzureContainerLinux',
        osType: 'Linux',
        kubernetes: '1.35.7',
        vmSize: 'Standard_D4ds_v5',
        created: Date.parse(start),
        tags: { 'created-by': 'flatcar-gate' },
      }
      const id = `${group}/providers/Microsoft.ContainerService/snapshots/${name}`
      return Promise.resolve(() => client.deleteSnapshot(id))
    },
    on: { 304: { kind: 'unclear' }, 204: { kind: 'started' } },
  },
}

const poolCount = 40

describe.each(Object.entries(kinds))('%s is sent once', (_, { call, send, on }) => {
  let simulator: Simulator
  let client: Client
  let used = 0

  beforeAll(async () => {
    source = undefined
    const pools = Array.from({ length: poolCount }, (__, at) => ({
      name: `p${at}`,
      image: older,
      'recently-used': [{ image: before, at: '-1d' }],
    }))
    const sourcePool = { name: 'source', image: newest }
    simulator = await startSimulator({
      scenario: {
        throttle: { enabled: false },
        subscriptions: [
          {
            name: 'test',
            id: subscription,
            clusters: [{ name: 'aks', 'resource-group': 'rg', pools: [sourcePool, ...pools] }],
          },
        ],
      },
      clock: { at: start, speed: 0 },
    })
    client = startClient(simulator)
  })

  afterAll(async () => {
    client.close()
    await simulator.close()
  })

  /** Sends the write to a pool of its own under a fault; gives the outcome and what arrived. */
  async function run(effect: Effect | undefined, delay: string | undefined) {
    const pool = `p${used}`
    used += 1
    const go = await send(client, pool, simulator)
    simulator.clearLog()
    const method = { 'put-pool': 'PUT', 'put-snapshot': 'PUT', 'delete-snapshot': 'DELETE' }[call]
    simulator.setFaults([
      {
        match: { service: 'arm', method: method ?? 'POST' },
        ...(effect === undefined ? {} : { effect }),
        ...(delay === undefined ? {} : { delay }),
      },
    ])
    const outcome = await go()
    if (delay !== undefined) await wait(700)
    simulator.setFaults([])
    const writes = simulator.log().filter(isWrite)
    return { pool, outcome, writes, refused: simulator.counters().hostsRefused }
  }

  it.each(Object.entries(cases))(
    'whatever comes back: %s',
    async (__, { effect, delay, outcome: expected, done }) => {
      const { outcome, writes, refused } = await run(effect, delay)
      const isBare = call === 'delete-snapshot'
      // A deletion has no body that could be half or wrong.
      if (isBare && effect !== undefined && typeof effect === 'object' && 'status' in effect) {
        if (effect.status === 200) expect(outcome.kind).toBe('started')
        else expect(outcome).toMatchObject(expected)
      } else if (isBare && (effect === 'malformed-json' || typeof effect === 'object')) {
        expect(['started', 'unclear']).toContain(outcome.kind)
      } else {
        expect(outcome).toMatchObject(expected)
      }
      expect(writes).toHaveLength(1)
      expect(writes.map((write) => write.call)).toEqual([done === true ? call : 'not-handled'])
      expect(refused).toEqual([])
    },
  )

  it.each([304, 204] as const)('also a %i', async (status) => {
    const { outcome, writes } = await run({ status }, undefined)
    expect(outcome).toMatchObject(on[status])
    expect(writes).toHaveLength(1)
  })

  it('when nothing is wrong', async () => {
    const { outcome, writes } = await run(undefined, undefined)
    expect(outcome).toMatchObject({ kind: call === 'put-snapshot' ? 'ready' : 'started' })
    expect(writes.map((write) => write.call)).toEqual([call])
  })
})
