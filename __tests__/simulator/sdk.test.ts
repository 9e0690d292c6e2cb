import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ContainerServiceClient } from '@azure/arm-containerservice'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type ScenarioInput, type Simulator, startSimulator } from '../../simulator/index.ts'
import { newest, older, oneCluster, subscription } from './support.ts'

const run = promisify(execFile)
const script = fileURLToPath(new URL('./sdk-client.ts', import.meta.url))
let simulator: Simulator

afterEach(() => simulator.close())

/** A world that runs a thousand times faster, and the real client for it. */
async function client(input: ScenarioInput = oneCluster()): Promise<ContainerServiceClient> {
  simulator = await startSimulator({ scenario: input, clock: { speed: 1_000 } })
  const credential = {
    getToken: () =>
      Promise.resolve({
        token: simulator.accessToken(),
        expiresOnTimestamp: Date.now() + 3_600_000,
      }),
  }
  return new ContainerServiceClient(credential, subscription, {
    endpoint: simulator.urls.cloud,
    tlsOptions: { ca: simulator.ca },
    retryOptions: { maxRetries: 0 },
  })
}

const quick = { updateIntervalInMs: 50 }

describe('the real Azure SDK in another process, through proxy and CA alone', () => {
  it('signs in by OIDC, federated, and lists clusters', async () => {
    simulator = await startSimulator({ scenario: oneCluster() })
    const { stdout } = await run(
      process.execPath,
      [script, simulator.tenant, simulator.clientId, subscription],
      {
        env: { PATH: process.env['PATH'], ...simulator.env.proxy, ...simulator.env.oidc },
      },
    )
    expect(JSON.parse(stdout)).toEqual({ clusters: [['aks', [older]]] })
    const kinds = simulator.log().map((entry) => `${entry.kind} ${entry.host.replace(/:\d+$/, '')}`)
    expect(kinds).toContain('entra login.microsoftonline.com')
    expect(kinds.filter((kind) => kind === 'arm management.azure.com')).toHaveLength(2)
    expect(simulator.counters()).toMatchObject({ writes: 0, hostsRefused: [] })
  })

  it('signs in by managed identity', async () => {
    simulator = await startSimulator({ scenario: oneCluster() })
    const { stdout } = await run(process.execPath, [script, '', '', subscription], {
      env: { PATH: process.env['PATH'], ...simulator.env.proxy, ...simulator.env.managedIdentity },
    })
    expect(JSON.parse(stdout)).toEqual({ clusters: [['aks', [older]]] })
  })
})

describe('the real Azure SDK', () => {
  it('calls a finished upgrade a failure, since its Location answers 204', async () => {
    const azure = await client()
    const poller = azure.agentPools.upgradeNodeImageVersion('rg', 'aks', 'user1', quick)
    await expect(poller.pollUntilDone()).rejects.toMatchObject({
      name: 'RestError',
      statusCode: 204,
      message: 'Unexpected status code: 204',
    })
    const pool = await azure.agentPools.get('rg', 'aks', 'user1')
    expect(pool).toMatchObject({ provisioningState: 'Succeeded', nodeImageVersion: newest })
    const calls = simulator.log().map((entry) => entry.call)
    expect(calls.filter((call) => call === 'upgrade-node-image')).toHaveLength(1)
    expect(calls.at(-2)).toBe('operation-result')
  })

  it('is content where the Location answers the pool', async () => {
    const azure = await client(oneCluster({}, { answers: { 'final-result': '200-pool' } }))
    const poller = azure.agentPools.upgradeNodeImageVersion('rg', 'aks', 'user1', quick)
    await expect(poller.pollUntilDone()).resolves.not.toThrow()
  })

  it('sees an upgrade fail, and one be aborted', async () => {
    const fails = { code: 'UpgradeFailed', message: 'a budget is in the way', 'after-nodes': 0 }
    const azure = await client(oneCluster({ 'upgrade-fails': fails }))
    const first = azure.agentPools.upgradeNodeImageVersion('rg', 'aks', 'user1', quick)
    await expect(first.pollUntilDone()).rejects.toThrow('UpgradeFailed. a budget is in the way')
    const second = azure.agentPools.upgradeNodeImageVersion('rg', 'aks', 'user1', quick)
    await second.submitted()
    await azure.agentPools.abortLatestOperation('rg', 'aks', 'user1', quick).pollUntilDone()
    await expect(second.pollUntilDone()).rejects.toThrow('canceled')
    expect((await azure.agentPools.get('rg', 'aks', 'user1')).provisioningState).toBe('Canceled')
  })

  it('follows the empty last page', async () => {
    const azure = await client(oneCluster({}, { paging: { clusters: 1 } }))
    const pages: number[] = []
    for await (const page of azure.managedClusters.list().byPage()) pages.push(page.length)
    expect(pages).toEqual([1, 0])
  })

  it('reads code and message of both error shapes', async () => {
    const azure = await client()
    await expect(azure.agentPools.get('rg', 'aks', 'none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'NotFound',
    })
    await expect(azure.managedClusters.get('rg', 'none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'ResourceNotFound',
    })
  })

  it('puts a pool with its eTag, and is told a stale one', async () => {
    const azure = await client()
    const pool = await azure.agentPools.get('rg', 'aks', 'user1')
    const ifMatch = pool.eTag ?? ''
    const put = azure.agentPools.createOrUpdate(
      'rg',
      'aks',
      'user1',
      { ...pool, count: 4 },
      { ...quick, ifMatch },
    )
    expect(await put.pollUntilDone()).toMatchObject({ count: 4, provisioningState: 'Succeeded' })
    const again = azure.agentPools.createOrUpdate('rg', 'aks', 'user1', pool, { ...quick, ifMatch })
    await expect(again.pollUntilDone()).rejects.toMatchObject({
      statusCode: 409,
      code: 'EtagMismatch',
    })
  })

  it('takes a 304 for an error', async () => {
    const azure = await client(
      oneCluster({ image: newest }, { answers: { 'already-latest': 304 } }),
    )
    const poller = azure.agentPools.upgradeNodeImageVersion('rg', 'aks', 'user1', quick)
    await expect(poller.pollUntilDone()).rejects.toMatchObject({ statusCode: 304 })
  })
})
