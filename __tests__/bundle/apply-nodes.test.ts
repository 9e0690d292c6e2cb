import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import { family, type ProposeWorld, policyPath, startWorld } from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(240_000)

const policy = `version: 1
rings:
  - name: test
    match: { tags: { env: test } }
  - name: prod
    match: { tags: { env: prod } }
proof: { level: nodes }
dashboard: { enabled: false }
`

const image = `${family}-202610.08.0`
const old = `${family}-202609.15.0`

/** Five pools that run an image the production ring waits for; three of them are well to the last node. */
const scenario = {
  clock: { at: '2026-11-23T06:00:00Z' },
  subscriptions: [
    {
      name: 'platform',
      id: '11111111-1111-4111-8111-111111111111',
      clusters: [
        {
          name: 'test-weu',
          'resource-group': 'rg',
          tags: { env: 'test' },
          'api-server': { page: 25 },
          pools: [
            { name: 'good1', image },
            { name: 'good2', image, count: 60 },
            { name: 'unready', image, count: 60, 'node-trouble': { 'not-ready': 1 } },
            { name: 'behind', image, count: 60, 'node-trouble': { label: old } },
          ],
        },
        {
          name: 'test-private',
          'resource-group': 'rg',
          tags: { env: 'test' },
          'api-server': { private: true, access: 'unreachable' },
          pools: [{ name: 'hidden', image }],
        },
        {
          name: 'prod-weu',
          'resource-group': 'rg',
          tags: { env: 'prod' },
          pools: [{ name: 'user1', image: old }],
        },
      ],
    },
  ],
} as const

describe('a ring with proof by its nodes', () => {
  let world: ProposeWorld
  let run: BundleRun

  beforeAll(async () => {
    world = await startWorld(
      {
        files: { [policyPath]: policy },
        permissions: { ...allPermissions, actions: 'read' },
      },
      structuredClone(scenario) as never,
    )
    run = await world.propose(
      { mode: 'apply', 'max-wait': '0' },
      {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: (await world.github.people.branchHead('main')) ?? '',
      },
    )
  })
  afterAll(() => world.close())

  const stepsOf = (kind: string): readonly string[] =>
    (run.result?.steps ?? [])
      .filter((step) => step.kind === kind)
      .map(({ message }) => message)
      .toSorted()

  it('says V3 of each pool whose nodes are all well', () => {
    expect([run.code, run.code === 0 ? '' : run.log]).toEqual([0, ''])
    expect(stepsOf('upgrade.proven')).toEqual([
      `rg/test-weu/good1: ${image} is proven: every node is ready with it (V3).`,
      `rg/test-weu/good2: ${image} is proven: every node is ready with it (V3).`,
    ])
    expect(run.summary).toContain('every node is ready with it (V3)')
  })

  it('writes that level into the journal, of these pools alone', async () => {
    const proven = (await world.journal()).filter(({ kind }) => kind === 'proven')
    expect(proven).toMatchObject([
      { pool: 'good1', proof: 'V3' },
      { pool: 'good2', proof: 'V3' },
    ])
  })

  it('names the node for which another pool is not proven', () => {
    expect(stepsOf('upgrade.left')).toEqual([
      expect.stringMatching(/^rg\/test-private\/hidden: .* is private/),
      expect.stringMatching(/^rg\/test-weu\/behind: .*aks-behind-\d{8}-vmss000000 has AKSAzure/),
      expect.stringMatching(/^rg\/test-weu\/unready: .*aks-unready-\d{8}-vmss000000 \(Kubelet/),
    ])
  })

  it('keeps the ring closed to the next one', () => {
    const prod = run.result?.decisions.find(({ subject }) => subject.ring === 'prod')
    expect(prod?.gates.find(({ gate }) => gate === 'ring')).toMatchObject({
      result: 'wait',
      code: 'ring.not-proven',
      evidence: { pools: 5, needed: 5, proven: 2, running: 5 },
    })
  })

  it('sends a token for the nodes to the API server of that cluster alone', () => {
    const named = world.azure
      .log()
      .filter(({ kind, withToken }) => withToken === true && kind !== 'oidc')
    const hosts = [...new Set(named.map(({ kind, host }) => `${kind} ${host}`))].toSorted()
    expect(hosts).toEqual([
      'arm management.azure.com',
      expect.stringMatching(/^kubernetes test-weu-dns-\w+\.hcp\.westeurope\.azmk8s\.io$/),
    ])
    expect(world.azure.counters().hostsRefused).toEqual([])
  })
})
