import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isWrite, type Simulator, startSimulator } from '../../simulator/index.ts'
import { clusterPath, newest, older, start, subscription } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(60_000)

const other = 'AKSAzureLinux-aclgen2TL-202608.20.0'
const target = (pool: string) => ({ cluster: clusterPath, pool, region: 'westeurope' })

describe('an upgrade, from the reading to the proof', () => {
  let simulator: Simulator
  let client: Client

  beforeAll(async () => {
    simulator = await startSimulator({
      scenario: {
        subscriptions: [
          {
            name: 'test',
            id: subscription,
            clusters: [
              {
                name: 'aks',
                'resource-group': 'rg',
                pools: [
                  { name: 'user1', image: older },
                  { name: 'user2', image: other, 'upgrade-leaves': 1 },
                ],
              },
            ],
          },
        ],
      },
      clock: { at: start, speed: 0 },
    })
    client = startClient(simulator)
  })

  beforeEach(() => simulator.clearLog())

  afterAll(async () => {
    client.close()
    await simulator.close()
  })

  it('reads pool, neighbours and latest image in two requests', async () => {
    const { pool, cluster, recently_used: used } = await client.reading(target('user1'))
    expect(pool).toMatchObject({ image: older, latest: { image: newest, basis: 'own' } })
    expect(cluster.pools.map(({ name }) => name)).toEqual(['user1', 'user2'])
    expect(used).toEqual([])
    expect(simulator.log().filter(({ kind }) => kind === 'arm')).toHaveLength(2)
  })

  it('starts with one POST without a body, is watched by lists, and is proven', async () => {
    const reading = await client.reading(target('user1'))
    const outcome = await client.start({ reading, image: newest, engine: { kind: 'latest' } })
    expect(outcome).toMatchObject({ kind: 'started' })
    const writes = simulator.log().filter(isWrite)
    expect(writes.map(({ call, body }) => [call, body])).toEqual([
      ['upgrade-node-image', undefined],
    ])
    const running = await client.prove({ target: target('user1'), image: newest, instances: true })
    expect(running).toMatchObject({ checks: [{ level: 'V0', result: 'wait' }] })
    simulator.clearLog()
    const polls = await client.watch({ targets: [target('user1')], budget_ms: 3_600_000 })
    expect(polls.at(-1)).toMatchObject([{ phase: 'succeeded', image: newest }])
    expect(client.waits.slice(0, 7)).toEqual([10, 15, 22, 33, 50, 60, 60].map((s) => s * 1_000))
    expect(simulator.log().filter(({ kind }) => kind === 'arm')).toHaveLength(polls.length)
    const proof = await client.prove({ target: target('user1'), image: newest, instances: true })
    expect(proof).toMatchObject({
      level: 'V2',
      checks: [
        { level: 'V0', result: 'pass' },
        { level: 'V1', result: 'pass', image: newest },
        { level: 'V2', result: 'pass', instances: { [newest]: 3 } },
      ],
    })
  })
})
