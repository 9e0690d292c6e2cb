import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isWrite, type LogEntry, type Simulator, startSimulator } from '../../simulator/index.ts'
import type { PoolTarget } from '../../src/domain/pool-reading.ts'
import { at, clusterPath, newest, older, start, subscription } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(60_000)

const older2 = 'AKSAzureLinux-aclgen2TL-202608.20.0'
const latest = { kind: 'latest' } as const
const second = '22222222-2222-4222-8222-222222222222'
const secondPath = `/subscriptions/${second}/resourceGroups/rg2/providers/Microsoft.ContainerService/managedClusters/aks2`
const failure = { code: 'UpgradeFailed', message: 'Drain node failed: disruption budget' }
const recorded = { image: older2, at: '-1d' }

function target(pool: string, cluster = clusterPath): PoolTarget {
  return { cluster, pool, region: `region-of-${pool}` }
}

let simulator: Simulator
let client: Client

const arm = (): readonly LogEntry[] => simulator.log().filter(({ kind }) => kind === 'arm')
const writes = (): readonly string[] =>
  arm()
    .filter(isWrite)
    .map(({ call }) => call)

beforeAll(async () => {
  simulator = await startSimulator({
    scenario: {
      // Clocks are moved by days here; the credential of the child does not see that.
      identity: { 'token-lifetime': '90d' },
      subscriptions: [
        {
          name: 'one',
          id: subscription,
          snapshots: [{ name: 'flatcar-gate-not-really', 'resource-group': 'rg', image: newest }],
          clusters: [
            {
              name: 'aks',
              'resource-group': 'rg',
              pools: [
                { name: 'read', image: older },
                { name: 'plain', image: older },
                { name: 'leaves', image: older, 'upgrade-leaves': 1 },
                { name: 'fails', image: older, 'upgrade-fails': failure },
                { name: 'lost', image: older },
                { name: 'cut', image: older },
                { name: 'late', image: older },
                { name: 'scaling', image: older },
                { name: 'source', image: newest },
                { name: 'exact', image: older2 },
                { name: 'stuck', image: older, 'recently-used': [recorded] },
                { name: 'back', image: older, 'recently-used': [recorded] },
                { name: 'untagged', image: older, 'recently-used': [recorded], without: ['eTag'] },
                { name: 'machines', mode: 'Machines' },
                { name: 'flatcar', image: 'AKSFlatcar-flatcargen2-202605.27.0' },
                { name: 'guard', image: 'AKSAzureLinux-OSGuardV3gen2fipsTL-202608.20.1' },
              ],
            },
          ],
        },
        {
          name: 'two',
          id: second,
          clusters: [
            { name: 'aks2', 'resource-group': 'rg2', pools: [{ name: 'user1', image: older }] },
            { name: 'aks3', 'resource-group': 'rg2', pools: [{ name: 'user1', image: older }] },
          ],
        },
      ],
    },
    clock: { at: start, speed: 0 },
  })
  client = startClient(simulator)
})

beforeEach(() => {
  simulator.setFaults([])
  simulator.clearLog()
})

afterAll(async () => {
  client.close()
  await simulator.close()
})

describe('a reading', () => {
  it('shows pool, neighbours and latest image in two requests', async () => {
    const { pool, cluster, recently_used: used } = await client.reading(target('back'))
    expect(pool).toMatchObject({ image: older, latest: { image: newest, basis: 'own' } })
    expect(cluster.pools.map(({ name }) => name)).toContain('source')
    expect(used).toEqual([
      { image: older2, kubernetes_version: '1.35.7', used_until: '2026-11-22T06:00:00Z' },
    ])
    expect(arm()).toHaveLength(2)
  })

  it('tells what is not there, and what can not be read', async () => {
    expect(await client.readPool(target('absent'))).toMatchObject({ kind: 'unreadable' })
    simulator.setFaults([
      { match: { path: '**/upgradeProfiles/default' }, effect: { status: 403 } },
    ])
    expect(await client.readPool(target('read'))).toMatchObject({
      kind: 'unreadable',
      problem: { code: 'api.forbidden', reading: 'get upgrade profile' },
    })
  })
})

describe('a start', () => {
  it('is one POST without a body, is watched by lists, and is proven to the instance', async () => {
    const reading = await client.reading(target('plain'))
    expect(await client.start({ reading, image: newest, engine: latest })).toMatchObject({
      kind: 'started',
    })
    const post = arm().find(isWrite)
    expect([post?.method, post?.body, writes()]).toEqual([
      'POST',
      undefined,
      ['upgrade-node-image'],
    ])
    const request = { target: target('plain'), image: newest, instances: true }
    expect(await client.prove(request)).toMatchObject({ checks: [{ level: 'V0', result: 'wait' }] })
    simulator.clearLog()
    const polls = await client.watch({ targets: [target('plain')], budget_ms: 3_600_000 })
    expect(polls.at(-1)).toMatchObject([{ phase: 'succeeded', image: newest }])
    expect(polls.length).toBeGreaterThan(6)
    expect(client.waits.slice(0, 7)).toEqual([10, 15, 22, 33, 50, 60, 60].map((s) => s * 1_000))
    expect(arm()).toHaveLength(polls.length)
    expect(await client.prove(request)).toEqual({
      level: 'V2',
      checks: [
        { level: 'V0', result: 'pass', message: 'the pool is Succeeded' },
        { level: 'V1', result: 'pass', message: `the pool shows ${newest}`, image: newest },
        {
          level: 'V2',
          result: 'pass',
          message: `3 of 3 instances were made from ${newest}`,
          instances: { [newest]: 3 },
        },
      ],
    })
  })

  it('that leaves nodes behind is seen by their images alone', async () => {
    const reading = await client.reading(target('leaves'))
    await client.start({ reading, image: newest, engine: latest })
    client.advance(3_600_000)
    const request = { target: target('leaves'), image: newest }
    expect(await client.prove({ ...request, instances: false })).toMatchObject({ level: 'V1' })
    const proof = await client.prove({ ...request, instances: true })
    expect(proof.level).toBe('V1')
    expect(proof.checks.at(-1)).toMatchObject({
      level: 'V2',
      result: 'fail',
      message: `2 of 3 instances were made from ${newest}`,
      instances: { [newest]: 2, [older]: 1 },
    })
  })

  it('that fails is told with the words of the pool', async () => {
    const reading = await client.reading(target('fails'))
    await client.start({ reading, image: newest, engine: latest })
    const polls = await client.watch({ targets: [target('fails')], budget_ms: 3_600_000 })
    const told = { azure_code: 'UpgradeFailed', message: failure.message }
    expect(polls.at(-1)).toMatchObject([{ phase: 'failed', failure: told }])
    const proof = await client.prove({ target: target('fails'), image: newest, instances: true })
    expect(proof).toEqual({
      checks: [{ level: 'V0', result: 'fail', message: 'the pool is Failed', failure: told }],
    })
    expect((await client.reading(target('fails'))).failure).toEqual(told)
  })

  it('of another image than the latest is not sent', async () => {
    const reading = await client.reading(target('read'))
    const image = 'AKSAzureLinux-aclgen2TL-202609.29.0'
    expect(await client.start({ reading, image, engine: latest })).toEqual({
      kind: 'not-sent',
      reason: 'image-moved',
      message: `the latest is ${newest}, approved is ${image}`,
    })
    expect(await client.start({ reading, image: older, engine: latest })).toMatchObject({
      kind: 'nothing-to-do',
    })
    expect(writes()).toEqual([])
  })

  it('is not sent on a reading, or a look at the lock, of more than ten seconds ago', async () => {
    const before = await client.stamp()
    client.advance(5_000)
    const reading = await client.reading(target('read'))
    client.advance(6_000)
    const request = { reading, image: newest, engine: latest }
    expect(await client.start({ ...request, also: [before] })).toMatchObject({
      kind: 'not-sent',
      reason: 'stale',
    })
    client.advance(5_000)
    expect(await client.start(request)).toMatchObject({ kind: 'not-sent', reason: 'stale' })
    expect(await client.rollback({ reading, image: older2 })).toMatchObject({ kind: 'not-sent' })
    expect(await client.captureSnapshot({ reading, image: older })).toMatchObject({
      kind: 'not-sent',
      reason: 'stale',
    })
    expect(writes()).toEqual([])
  })

  it.each([
    ['machines', 'unsupported'],
    ['flatcar', 'unsupported'],
    ['plain', 'busy'],
  ])('is never sent to the pool %s', async (name, reason) => {
    const reading = await client.reading(target(name))
    const busy = { ...reading.pool, provisioning_state: 'UpgradingNodeImageVersion' }
    const as = name === 'plain' ? { ...reading, pool: busy } : reading
    simulator.clearLog()
    const outcomes = [
      await client.start({ reading: as, image: newest, engine: latest }),
      await client.start({
        reading: as,
        image: newest,
        engine: { kind: 'snapshot', snapshot: '/x' },
      }),
      await client.rollback({ reading: as, image: older2 }),
      await client.captureSnapshot({ reading: as, image: newest }),
    ]
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'not-sent', reason })
    expect(arm()).toEqual([])
  })
})

describe('an unclear start', () => {
  const settle = async (name: string, effect: 'reset' | 'lost-answer') => {
    const reading = await client.reading(target(name))
    simulator.setFaults([{ match: { method: 'POST' }, effect }])
    const outcome = await client.start({ reading, image: newest, engine: latest })
    expect(outcome.kind).toBe('unclear')
    simulator.setFaults([])
    const waited = client.waits.length
    const settled = await client.settleUnclear({ reading, write: 'upgrade' })
    return { settled, waits: client.waits.slice(waited) }
  }

  it('whose answer was lost is adopted at the first look', async () => {
    const { settled, waits } = await settle('lost', 'lost-answer')
    expect(settled).toEqual({ kind: 'adopted', state: 'UpgradingNodeImageVersion', image: newest })
    expect(waits).toEqual([])
    expect(writes()).toEqual(['upgrade-node-image'])
  })

  it('that never arrived is told so after half a minute, and is not sent again', async () => {
    const { settled, waits } = await settle('cut', 'reset')
    expect(settled).toEqual({ kind: 'not-started' })
    expect(waits.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(30_000)
    expect(writes()).toHaveLength(1)
    expect(arm().filter(({ call }) => call === 'get-pool')).toHaveLength(2)
  })

  it('of a pool that was deleted meanwhile is unknown at once', async () => {
    const reading = await client.reading(target('late'))
    const gone = { ...reading, target: target('absent') }
    const waited = client.waits.length
    expect((await client.settleUnclear({ reading: gone, write: 'upgrade' })).kind).toBe('unknown')
    expect(client.waits.slice(waited)).toEqual([])
  })

  it('is unknown while the pool can not be read', async () => {
    const reading = await client.reading(target('late'))
    simulator.setFaults([{ match: { path: '**/agentPools/late' }, effect: { status: 403 } }])
    expect(await client.settleUnclear({ reading, write: 'upgrade' })).toMatchObject({
      kind: 'unknown',
    })
  })
})

describe('the engine of snapshots', () => {
  let id = ''

  it('keeps an image once, under a name that follows from pool and image', async () => {
    const reading = await client.reading(target('source'))
    const made = await client.captureSnapshot({ reading, image: newest })
    expect(made).toMatchObject({ kind: 'ready', created: true, snapshot: { image: newest } })
    if (made.kind !== 'ready') return
    ;({ id } = made.snapshot)
    expect(id).toMatch(/\/resourceGroups\/rg\/.*\/flatcar-gate-[a-z0-9-]+$/)
    expect(id.split('/').at(-1)?.length).toBeLessThanOrEqual(63)
    expect(await client.captureSnapshot({ reading, image: newest })).toEqual({
      ...made,
      created: false,
    })
    expect(writes()).toEqual(['put-snapshot'])
  })

  it('does not keep an image that the pool no longer runs', async () => {
    const reading = await client.reading(target('source'))
    expect(await client.captureSnapshot({ reading, image: older })).toMatchObject({
      kind: 'not-sent',
      reason: 'changed',
    })
    const failed = { ...reading, pool: { ...reading.pool, provisioning_state: 'Failed' } }
    expect(await client.captureSnapshot({ reading: failed, image: newest })).toMatchObject({
      kind: 'not-sent',
      reason: 'busy',
    })
  })

  it('installs exactly that image, by a header', async () => {
    const reading = await client.reading(target('exact'))
    const engine = { kind: 'snapshot', snapshot: id } as const
    expect(await client.start({ reading, image: older, engine })).toMatchObject({
      kind: 'not-sent',
      reason: 'image-moved',
    })
    expect(writes()).toEqual([])
    expect(await client.start({ reading, image: newest, engine })).toMatchObject({
      kind: 'started',
    })
    expect(arm().find(isWrite)?.headers?.['akssnapshotid']).toBe(id)
    client.advance(3_600_000)
    expect((await client.reading(target('exact'))).pool.image).toBe(newest)
  })

  it('uses no snapshot that is not there, or that somebody else made', async () => {
    const reading = await client.reading(target('read'))
    const foreign = id.replace(/[^/]+$/, 'flatcar-gate-not-really')
    for (const snapshot of [foreign, id.replace(/[^/]+$/, 'flatcar-gate-absent')]) {
      const engine = { kind: 'snapshot', snapshot } as const
      expect(await client.start({ reading, image: newest, engine })).toMatchObject({
        kind: 'not-sent',
        reason: 'not-ours',
      })
    }
    expect(writes()).toEqual([])
  })

  it('lists and deletes its own snapshots alone', async () => {
    const list = await client.listSnapshots(subscription)
    expect(list.kind === 'listed' && list.snapshots.map((each) => each.id)).toEqual([id])
    const foreign = id.replace(/[^/]+$/, 'flatcar-gate-not-really')
    expect(await client.deleteSnapshot(foreign)).toMatchObject({ reason: 'not-ours' })
    expect(writes()).toEqual([])
    expect(await client.deleteSnapshot(id)).toMatchObject({ kind: 'started' })
    expect(await client.deleteSnapshot(id)).toMatchObject({ kind: 'nothing-to-do' })
    expect(writes()).toEqual(['delete-snapshot'])
    expect(Object.keys(simulator.world.snapshots)).toHaveLength(1)
  })
})

describe('a rollback', () => {
  it('puts the whole pool back as it is, with the recorded image, bound to its eTag', async () => {
    const reading = await client.reading(target('back'))
    expect(await client.rollback({ reading, image: older2 })).toMatchObject({ kind: 'started' })
    const put = arm().find(isWrite)
    expect(put?.headers?.['if-match']).toBe(reading.pool.etag)
    expect(put?.body).toMatchObject({
      properties: {
        nodeImageVersion: older2,
        orchestratorVersion: '1.35.7',
        count: 3,
        upgradeSettings: { maxSurge: '10%', maxUnavailable: '0' },
        securityProfile: { enableVTPM: true, enableSecureBoot: true },
      },
    })
    const properties = at(put?.body, 'properties')
    for (const name of ['eTag', 'provisioningState', 'currentOrchestratorVersion']) {
      expect(properties).not.toHaveProperty(name)
    }
    client.advance(3_600_000)
    expect((await client.reading(target('back'))).pool).toMatchObject({
      image: older2,
      provisioning_state: 'Succeeded',
    })
  })

  it('is not sent when the pool changed since, or when there is no eTag', async () => {
    const reading = await client.reading(target('stuck'))
    const other = { ...reading, pool: { ...reading.pool, image: newest } }
    expect(await client.rollback({ reading: other, image: older2 })).toMatchObject({
      kind: 'not-sent',
      reason: 'changed',
    })
    const untagged = await client.reading(target('untagged'))
    expect(await client.rollback({ reading: untagged, image: older2 })).toMatchObject({
      kind: 'not-sent',
      reason: 'no-etag',
    })
    expect(writes()).toEqual([])
  })

  it('is not sent to an image that Azure does not name', async () => {
    const reading = await client.reading(target('stuck'))
    expect(await client.rollback({ reading, image: newest })).toEqual({
      kind: 'not-sent',
      reason: 'not-offered',
      message: 'not-recorded',
    })
  })
})

describe('watching', () => {
  const both = [target('read'), target('user1', secondPath), target('absent', secondPath)]

  it('asks each subscription once a poll, however many pools are watched', async () => {
    const many = Array.from({ length: 30 }, () => both).flat()
    const [sights] = await client.watch({ targets: many, budget_ms: 60_000 }, 1)
    expect(sights).toHaveLength(90)
    expect(sights?.slice(0, 3).map(({ phase }) => phase)).toEqual([
      'succeeded',
      'succeeded',
      'gone',
    ])
    expect(arm().map(({ call }) => call)).toEqual(['list-clusters', 'list-clusters'])
  })

  it('asks for single clusters where the list is closed', async () => {
    simulator.setFaults([
      { match: { path: `/subscriptions/${second}/providers/**` }, effect: { status: 403 } },
    ])
    const [sights] = await client.watch({ targets: both, budget_ms: 60_000 }, 1)
    expect(sights?.map(({ phase }) => phase)).toEqual(['succeeded', 'succeeded', 'gone'])
    expect(arm().filter(({ call }) => call === 'get-cluster')).toHaveLength(1)
  })

  it('tells a cluster that is gone from one that can not be read', async () => {
    const gone = target('user1', `${secondPath}x`)
    const closed = target('user1', secondPath.replace('aks2', 'aks3'))
    simulator.setFaults([
      { match: { path: `/subscriptions/${second}/providers/**` }, effect: { status: 403 } },
      { match: { path: '**/managedClusters/aks3' }, effect: { status: 403 } },
    ])
    const [sights] = await client.watch({ targets: [gone, closed], budget_ms: 60_000 }, 1)
    expect(sights).toMatchObject([
      { phase: 'gone' },
      { phase: 'unreadable', problem: { code: 'api.forbidden' } },
    ])
  })

  it('does not take a list that lags behind the start for the end', async () => {
    const targets = [{ ...target('read'), image: newest }]
    const polls = await client.watch({ targets, budget_ms: 3_600_000 })
    const phases = polls.flat().map(({ phase }) => phase)
    expect(phases.slice(0, -1).every((phase) => phase === 'running')).toBe(true)
    expect(phases.at(-1)).toBe('succeeded')
    const begin = Date.parse(polls[0]?.[0]?.at ?? '')
    expect(Date.parse(polls.at(-1)?.[0]?.at ?? '') - begin).toBeGreaterThanOrEqual(590_000)
  })

  it('ends when the next wait would go beyond the budget', async () => {
    simulator.setFaults([{ match: { path: '**/managedClusters/aks*' }, effect: { status: 403 } }])
    const targets = [target('user1', `${secondPath}x`)]
    const polls = await client.watch({ targets, budget_ms: 50_000 })
    expect(polls).toHaveLength(3)
    expect(await client.watch({ targets: [], budget_ms: 50_000 })).toEqual([])
  })
})

describe('the probe of the owner', () => {
  const probed = async (path: string) => {
    const { checks } = await client.prove({
      target: target('plain'),
      image: newest,
      instances: false,
      probe: `https://127.0.0.1:${simulator.ports.cloud}${path}`,
    })
    return checks.find(({ level }) => level === 'V4')
  }

  it.each([
    [200, 'pass'],
    [204, 'pass'],
    [302, 'fail'],
    [503, 'fail'],
  ])('answers %i: %s', async (status, result) => {
    const headers = { location: 'https://management.azure.com/' }
    simulator.setFaults([{ match: { path: '/healthz' }, effect: { status, headers } }])
    expect(await probed('/healthz?key=secret')).toMatchObject({ level: 'V4', result })
    const asked = simulator.log().find(({ path }) => path === '/healthz')
    expect(asked).toMatchObject({ method: 'GET', status })
    expect(asked?.withToken).toBeUndefined()
    // The one request with a token is the read of the cluster.
    const withToken = simulator.log().filter((entry) => entry.withToken === true)
    expect(withToken.map(({ call }) => call)).toEqual(['get-cluster'])
  })

  it.each([
    ['1', 'pass', 'found 1 value, none of them 0'],
    ['0', 'fail', 'found 1 value, 1 of them 0'],
  ])('is a Prometheus query that finds %s: %s', async (value, result, words) => {
    const data = { resultType: 'vector', result: [{ metric: {}, value: [1, value] }] }
    const effect = { status: 200, body: { status: 'success', data } }
    simulator.setFaults([{ match: { path: '/api/v1/query' }, effect }])
    const address = `https://127.0.0.1:${simulator.ports.cloud}/api/v1/query?query=up`
    const check = await client.probe(address)
    expect(check).toMatchObject({ level: 'V4', result })
    expect(check.message).toContain(words)
  })

  it('is unknown when a query is answered with more than anybody reads', async () => {
    const address = `https://127.0.0.1:${simulator.ports.cloud}/api/v1/query?query=up`
    const long = { status: 200, body: 'x'.repeat(1_100_000) }
    simulator.setFaults([{ match: { path: '/api/v1/query' }, effect: long }])
    const check = await client.probe(address)
    expect(check.result).toBe('unknown')
    expect(check.message).toContain('longer than')
  })

  it('is unknown when nobody answers, and its address is not repeated', async () => {
    simulator.setFaults([{ match: { path: '/healthz' }, effect: 'reset' }])
    const check = await probed('/healthz?key=secret')
    expect(check?.result).toBe('unknown')
    expect(check?.message).not.toContain('secret')
  })

  it.each(['http://127.0.0.1/', 'https://user:word@127.0.0.1/', 'no address'])(
    'is never asked at %s',
    async (address) => {
      const { checks } = await client.prove({
        target: target('plain'),
        image: newest,
        instances: false,
        probe: address,
      })
      expect(checks.at(-1)).toMatchObject({ level: 'V4', result: 'unknown' })
    },
  )
})

describe('the whole run', () => {
  it('signs in once for reading and writing', async () => {
    await client.observe({ subscriptions: [subscription], clusters: [], osSkus: ['*'] })
    expect(arm().length).toBeGreaterThan(1)
    expect(simulator.log().filter(({ kind }) => kind === 'identity')).toEqual([])
    expect(await client.requests()).toMatchObject({ upgrade: expect.any(Number) })
  })

  it('writes to no pool of an OS that has been retired meanwhile', async () => {
    client.advance(Date.parse('2026-12-10T00:00:00Z') - simulator.clock.now())
    const reading = await client.reading(target('guard'))
    const image = 'AKSAzureLinux-OSGuardV3gen2fipsTL-202610.08.0'
    expect(await client.start({ reading, image, engine: latest })).toMatchObject({
      kind: 'not-sent',
      reason: 'unsupported',
    })
  })

  it('writes nothing once it was told to end', async () => {
    const reading = await client.reading(target('read'))
    client.stop()
    expect(await client.start({ reading, image: newest, engine: latest })).toMatchObject({
      kind: 'not-sent',
      reason: 'stopping',
    })
    expect(writes()).toEqual([])
  })
})
