import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isWrite, type Simulator, startSimulator } from '../../simulator/index.ts'
import { findPool, putPool } from '../../simulator/world.ts'
import { clusterPath, newest, older, oneCluster, start } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(60_000)

const previous = 'AKSAzureLinux-aclgen2TL-202608.20.0'
const target = { cluster: clusterPath, pool: 'user1', region: 'westeurope' }
const latest = { kind: 'latest' } as const

let simulator: Simulator
let client: Client

beforeEach(async () => {
  const used = { 'recently-used': [{ image: previous, at: '-1d' }] }
  simulator = await startSimulator({
    // Tokens of less than five minutes are never kept: each request asks for one.
    scenario: oneCluster(used, { identity: { 'token-lifetime': '4m' } }),
    clock: { at: start, speed: 0 },
  })
  client = startClient(simulator)
})

afterEach(async () => {
  client.close()
  await simulator.close().catch(() => undefined)
})

describe('a write that is prepared in time', () => {
  it('is refused by Azure when somebody else changes the pool at that moment', async () => {
    const reading = await client.reading(target)
    simulator.setFaults([{ match: { method: 'PUT' }, delay: '300ms' }])
    const outcome = client.rollback({ reading, image: previous })
    await wait(200)
    const [key = ''] = Object.keys(simulator.world.clusters)
    const cluster = simulator.world.clusters[key]
    const pool = cluster === undefined ? undefined : findPool(cluster, 'user1')
    if (pool === undefined) throw new Error('no pool')
    putPool(simulator.world, key, { ...pool, count: 9, revision: pool.revision + 1 })
    expect(await outcome).toMatchObject({
      kind: 'refused',
      retry: 'later',
      said: { status: 409, azure_code: 'EtagMismatch' },
    })
    const after = simulator.world.clusters[key]
    expect(after?.pools[0]).toMatchObject({ count: 9, image: older, state: 'Succeeded' })
  })

  it('never leaves without a token', async () => {
    const reading = await client.reading(target)
    simulator.clearLog()
    simulator.setFaults([{ match: { service: 'identity' }, effect: { status: 400 } }])
    expect(await client.start({ reading, image: newest, engine: latest })).toMatchObject({
      kind: 'not-sent',
      reason: 'unreachable',
    })
    expect(simulator.log().filter(({ kind }) => kind === 'arm')).toEqual([])
  })

  it('never leaves when the token took too long', async () => {
    const reading = await client.reading(target)
    simulator.clearLog()
    simulator.setFaults([{ match: { service: 'identity' }, delay: '400ms' }])
    const outcome = client.start({ reading, image: newest, engine: latest })
    await wait(100)
    client.advance(10_001)
    expect(await outcome).toMatchObject({ kind: 'not-sent', reason: 'stale' })
    expect(simulator.log().filter(isWrite)).toEqual([])
  })

  it('is known not to have left when there is no connection', async () => {
    const reading = await client.reading(target)
    await simulator.close()
    expect(await client.start({ reading, image: newest, engine: latest })).toMatchObject({
      kind: 'not-sent',
      reason: 'unreachable',
    })
  })
})
