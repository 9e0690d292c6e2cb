import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { type BundleOptions, runBundle } from './run-bundle.ts'

/** Each message must name where, what was found, what was expected, and what to do. */
interface BadCase {
  readonly name: string
  readonly options: BundleOptions
  readonly says: readonly string[]
}

const allowed = '11111111-1111-4111-8111-111111111111'
const forbidden = '22222222-2222-4222-8222-222222222222'
const unknownId = '99999999-9999-4999-8999-999999999999'

jest.setTimeout(60_000)

describe('what the bundle says when it cannot do its job', () => {
  let simulator: Simulator

  beforeAll(async () => {
    simulator = await startSimulator({
      scenario: {
        subscriptions: [
          {
            name: 'one',
            id: allowed,
            clusters: [
              {
                name: 'c',
                'resource-group': 'rg',
                pools: [
                  {
                    name: 'p',
                    'os-sku': 'Ubuntu',
                    image: 'AKSUbuntu-2204gen2containerd-202608.20.0',
                  },
                ],
              },
            ],
          },
          { name: 'two', id: forbidden, access: 'forbidden' },
        ],
      },
    })
  })

  afterAll(() => simulator.close())

  const cases = (): readonly BadCase[] => [
    {
      name: 'an unknown mode',
      options: { inputs: { mode: 'chekc' } },
      says: [
        'input "mode"',
        '"chekc"',
        'expected one of check, propose, apply, rollback',
        'workflow',
      ],
    },
    {
      name: 'a malformed cluster id',
      options: { inputs: { clusters: '/subscriptions/x/managedClusters' } },
      says: ['input "clusters"', '"/subscriptions/x/managedClusters"', 'resourceGroup/name'],
    },
    {
      name: 'a malformed subscription id',
      options: { inputs: { subscriptions: 'my-subscription' } },
      says: [
        'input "subscriptions"',
        '"my-subscription"',
        'expected subscription ids',
        'az account list',
      ],
    },
    {
      name: 'an empty subscription list',
      options: { inputs: { subscriptions: ' , ' } },
      says: ['input "subscriptions"', 'found ","', 'at least one', 'Leave the input out'],
    },
    {
      name: 'several wrong inputs at once',
      options: { inputs: { mode: 'x', summary: 'y', 'fail-on': 'z', 'azure-environment': 'moon' } },
      says: ['input "mode"', 'input "summary"', 'input "fail-on"', 'input "azure-environment"'],
    },
    {
      name: 'no credentials',
      options: { signIn: 'none', inputs: { subscriptions: allowed } },
      says: ['Azure sign-in', 'id-token: write', 'azure/login', 'auth.no-credential'],
    },
    {
      name: 'no permission',
      options: { inputs: { subscriptions: forbidden } },
      says: [forbidden, 'AuthorizationFailed', 'Reader', 'azure.forbidden'],
    },
    {
      name: 'no pools found',
      options: { inputs: { subscriptions: allowed } },
      says: [
        'input "os-skus"',
        'no pool of Flatcar, AzureContainerLinux',
        'Ubuntu 1',
        'pools.none-found',
      ],
    },
    {
      name: 'a subscription that does not exist',
      options: { inputs: { subscriptions: `${allowed}, ${unknownId}` } },
      says: ['input "subscriptions"', unknownId, 'tenant', 'azure.subscription-not-found'],
    },
    {
      name: 'a cluster that is not there',
      options: { inputs: { subscriptions: allowed, clusters: 'rg/nope' } },
      says: ['input "clusters"', 'rg/nope', 'azure.cluster-not-found'],
    },
    {
      name: 'a policy file that is not there',
      options: { inputs: { config: 'nope.yml' } },
      says: ['input "config"', 'nope.yml', 'actions/checkout'],
    },
  ]

  it.each(cases().map(({ name }, at) => [name, at] as const))('%s', async (_, at) => {
    const { options, says } = cases()[at] ?? { options: {}, says: [] }
    const run = await runBundle(simulator, options)
    expect(run.code).toBe(1)
    for (const words of says) expect(run.log).toContain(words)
    expect(run.log).not.toContain('internal')
    expect(run.outputs).toEqual({})
    expect(run.summary).toBe('')
  })
})

it('does not wait for a metadata service that never answers', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
  try {
    const { port } = silent.address() as AddressInfo
    const env = { AZURE_POD_IDENTITY_AUTHORITY_HOST: `http://127.0.0.1:${port}` }
    const run = await runBundle(undefined, { env, inputs: { subscriptions: allowed } })
    expect(run.code).toBe(1)
    expect(run.log).toContain('managed-identity: no answer within 3 s')
    expect(run.milliseconds).toBeLessThan(8_000)
  } finally {
    silent.closeAllConnections()
    silent.close()
  }
})
