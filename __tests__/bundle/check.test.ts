import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { runBundle } from './run-bundle.ts'

const running = 'AKSAzureLinux-aclgen2TL-202610.08.0'

const subscription = '11111111-1111-4111-8111-111111111111'

jest.setTimeout(60_000)

describe('the bundle, started as a runner starts it', () => {
  let simulator: Simulator

  beforeAll(async () => {
    simulator = await startSimulator({
      scenario: {
        subscriptions: [
          {
            name: 'one',
            id: subscription,
            clusters: [
              {
                name: 'pay-weu',
                'resource-group': 'rg-pay',
                'node-os-channel': 'NodeImage',
                pools: [
                  { name: 'sys', mode: 'System', image: 'AKSAzureLinux-aclgen2TL-202608.20.0' },
                  { name: 'user1', image: running },
                  { name: 'user2', image: running },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  afterAll(() => simulator.close())

  it('reads one cluster with at most three requests after sign-in', async () => {
    simulator.clearLog()
    const run = await runBundle(simulator, { inputs: { subscriptions: subscription } })
    expect(run.log).toContain('github-oidc')
    expect(run.code).toBe(0)
    const arm = simulator.log().filter(({ kind }) => kind === 'arm')
    expect(arm.length).toBeLessThanOrEqual(3)
    expect(run.outputs).toMatchObject({
      'pools-total': '3',
      'pools-outdated': '1',
      'pools-up-to-date': '2',
    })
    expect(run.result?.decisions.map(({ verdict }) => verdict)).toEqual([
      'eligible',
      'up-to-date',
      'up-to-date',
    ])
    expect(JSON.parse(run.outputs['result'] ?? '')).toEqual(run.result)
    expect(run.summary).toContain('pay-weu')
    expect(run.html).toContain('<html')
    expect(run.result?.facts.requests).toEqual({ 'list-clusters': 2, profile: 1 })
  })

  it.each(['az', 'managed-identity', 'workload-identity'] as const)(
    'signs in by %s',
    async (signIn) => {
      const run = await runBundle(simulator, { signIn, inputs: { subscriptions: subscription } })
      expect(run.log).not.toContain('::error')
      expect(run.code).toBe(0)
      const method = signIn === 'az' ? 'azure-cli' : signIn
      expect(run.result?.facts.identity.method).toBe(method)
      expect(run.summary).toContain(
        `Signed in by ${method === 'azure-cli' ? 'the Azure CLI' : signIn.replace('-', ' ')}`,
      )
    },
  )

  it('finds the subscriptions itself when none is named', async () => {
    const run = await runBundle(simulator)
    expect(run.code).toBe(0)
    expect(run.outputs['pools-total']).toBe('3')
  })

  it('reads a cluster that is named by its id alone', async () => {
    simulator.clearLog()
    const id = `/subscriptions/${subscription}/resourceGroups/rg-pay/providers/Microsoft.ContainerService/managedClusters/pay-weu`
    const run = await runBundle(simulator, { inputs: { clusters: id } })
    expect(run.code).toBe(0)
    expect(simulator.log().filter(({ kind }) => kind === 'arm')).toHaveLength(2)
  })

  it('turns red for what fail-on names, with the whole report written', async () => {
    const run = await runBundle(simulator, {
      inputs: { subscriptions: subscription, 'fail-on': 'outdated' },
    })
    expect(run.code).toBe(1)
    expect(run.outputs['pools-outdated']).toBe('1')
    expect(run.summary).not.toBe('')
    expect(run.log).toContain('fail-on')
  })

  it('reads the latest images from the listing of the region when asked to', async () => {
    simulator.clearLog()
    const inputs = { subscriptions: subscription, 'image-source': 'region-listing' }
    const run = await runBundle(simulator, { inputs })
    expect(run.code).toBe(0)
    expect(run.result?.facts.requests).toEqual({ 'list-clusters': 2, images: expect.any(Number) })
    expect(run.outputs['pools-outdated']).toBe('1')
  })

  it('sends nothing but GETs and token posts', () => {
    const others = simulator.log().filter(({ method, kind }) => kind === 'arm' && method !== 'GET')
    expect(others).toEqual([])
  })
})
