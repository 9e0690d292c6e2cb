import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { ProofCheck } from '../../src/domain/proof.ts'
import { newest, older, start, subscription } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(60_000)

const clusters = {
  good: { 'api-server': {} },
  paged: { 'api-server': { page: 2 } },
  silent: { 'api-server': {} },
  local: {},
  forbidding: { 'api-server': { access: 'forbidden' } },
  hidden: { 'api-server': { access: 'unreachable', private: true } },
  inside: { 'api-server': { private: true } },
  impostor: { 'api-server': { certificate: 'other' } },
} as const

const pools = [
  { name: 'right', image: newest },
  { name: 'unready', image: newest, count: 50, 'node-trouble': { 'not-ready': 1 } },
  { name: 'behind', image: newest, count: 50, 'node-trouble': { label: older } },
  { name: 'left', image: newest, 'node-trouble': { quarantined: 1 } },
  { name: 'cordoned', image: newest, 'node-trouble': { cordoned: 2 } },
  { name: 'short', image: newest, 'node-trouble': { missing: 1 } },
  { name: 'mute', image: newest, 'node-trouble': { label: null } },
  { name: 'empty', image: newest, count: 0 },
]

let simulator: Simulator
let client: Client

beforeAll(async () => {
  simulator = await startSimulator({
    scenario: {
      subscriptions: [
        {
          name: 'one',
          id: subscription,
          clusters: Object.entries(clusters).map(([name, more]) => {
            return { name, 'resource-group': 'rg', pools, ...more }
          }),
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

afterEach(() => {
  simulator.setFaults([])
})

function idOf(cluster: keyof typeof clusters): string {
  return `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/${cluster}`
}

async function checked(
  cluster: keyof typeof clusters,
  pool = 'right',
  by: Client = client,
): Promise<ProofCheck | undefined> {
  simulator.clearLog()
  const target = { cluster: idOf(cluster), pool, region: 'westeurope' }
  const proof = await by.prove({ target, image: newest, instances: true, nodes: true })
  expect(proof.checks.map(({ level }) => level)).toEqual(['V0', 'V1', 'V2', 'V3'])
  return proof.checks.at(-1)
}

/** Requests that came with a token, by the host that they went to. */
function hosts(): readonly string[] {
  const named = simulator.log().filter(({ withToken }) => withToken === true)
  return [...new Set(named.map(({ host }) => host))].toSorted()
}

describe('the nodes of a pool', () => {
  it.each([
    ['right', 'pass', `all 3 nodes are ready with ${newest}`],
    ['unready', 'wait', /^1 of 50 nodes are not ready: aks-unready-\d{8}-vmss000000 \(Kubelet/],
    ['behind', 'fail', new RegExp(`^1 of 50 .*: aks-behind-\\d{8}-vmss000000 has ${older}$`)],
    ['left', 'fail', /^1 of 3 .*: aks-left-\d{8}-vmss000000 is quarantined with AKS/],
    ['cordoned', 'pass', /cordoned: aks-cordoned-\d{8}-vmss000000, aks-cordoned-\d{8}-vmss000001$/],
    ['short', 'wait', 'the pool counts 3 nodes, and Kubernetes shows 2'],
    ['mute', 'unknown', /^1 of 3 nodes do not name their image: aks-mute/],
    ['empty', 'pass', 'the pool has no nodes'],
  ])('%s: %s', async (pool, result, message) => {
    const check = await checked('good', pool)
    expect(check).toMatchObject({ level: 'V3', result })
    expect(check?.message).toMatch(message)
  })

  it('are read to the last page', async () => {
    expect(await checked('paged', 'unready')).toMatchObject({ result: 'wait' })
    const pages = simulator.log().filter(({ call }) => call === 'list-nodes')
    expect(pages).toHaveLength(25)
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200))
  })

  it('are asked of the cluster itself, and each token goes to one host', async () => {
    expect(await checked('good')).toMatchObject({ result: 'pass' })
    expect(hosts()).toEqual([
      expect.stringMatching(/^good-dns-\w+\.hcp\.westeurope\.azmk8s\.io$/),
      'management.azure.com',
    ])
    // A token for the other audience would have been a 401.
    expect(simulator.log().filter(({ status }) => status >= 400)).toEqual([])
  })

  it('are asked by the name inside where the cluster is private', async () => {
    expect(await checked('inside')).toMatchObject({ result: 'pass' })
    expect(hosts()[0]).toMatch(/^inside-dns-\w+\.[0-9a-f-]+\.privatelink\.westeurope\.azmk8s\.io$/)
  })
})

describe('nodes that can not be seen are unknown, and the check says why', () => {
  it('without Entra integration no credential is asked for', async () => {
    const check = await checked('local')
    expect(check).toMatchObject({ result: 'unknown' })
    expect(check?.message).toContain('takes no tokens of Entra ID')
    expect(simulator.counters().byCall['cluster-user-credential']).toBeUndefined()
  })

  it('where Kubernetes forbids it', async () => {
    expect(await checked('forbidding')).toMatchObject({
      result: 'unknown',
      message: expect.stringContaining('answered 403: nodes is forbidden: User "') as unknown,
      problem: { code: 'api.forbidden', reading: 'list nodes', status: 403 },
    })
  })

  it('where Azure does not give the authority', async () => {
    simulator.setFaults([
      { match: { path: '**/listClusterUserCredential' }, effect: { status: 403 } },
    ])
    expect(await checked('silent')).toMatchObject({
      result: 'unknown',
      problem: { code: 'api.forbidden', reading: 'list cluster user credential' },
    })
    expect(hosts()).toEqual(['management.azure.com'])
    // What failed is not kept.
    simulator.setFaults([])
    expect(await checked('silent')).toMatchObject({ result: 'pass' })
  })

  it('where the cluster is private and this runner is not in its network', async () => {
    const check = await checked('hidden')
    expect(check).toMatchObject({ result: 'unknown', problem: { code: 'evidence.unreachable' } })
    expect(check?.message).toContain('hidden-dns-')
    expect(check?.message).toContain('a runner inside its network')
    expect(simulator.log().filter(({ kind }) => kind === 'kubernetes')).toEqual([])
  })

  it('where the server is vouched for by another authority: it gets no request', async () => {
    const check = await checked('impostor')
    expect(check).toMatchObject({ result: 'unknown', problem: { code: 'evidence.unreachable' } })
    expect(check?.message).toMatch(/certificate/)
    expect(simulator.log().filter(({ kind }) => kind === 'kubernetes')).toEqual([])
  })

  it('even in a process that was told to believe every certificate', async () => {
    const reckless = startClient(simulator, undefined, { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    try {
      expect(await checked('impostor', 'right', reckless)).toMatchObject({ result: 'unknown' })
      expect(simulator.log().filter(({ kind }) => kind === 'kubernetes')).toEqual([])
      expect(await checked('good', 'right', reckless)).toMatchObject({ result: 'pass' })
    } finally {
      reckless.close()
    }
  })

  it('where Entra ID gives no token for it', async () => {
    // A client of its own: tokens are kept.
    const other = startClient(simulator)
    try {
      await other.reading({ cluster: idOf('good'), pool: 'right', region: 'westeurope' })
      simulator.setFaults([{ match: { service: 'identity' }, effect: { status: 400 } }])
      const check = await checked('good', 'right', other)
      expect(check).toMatchObject({ result: 'unknown', problem: { code: 'api.forbidden' } })
      expect(check?.message).toContain('Entra ID gave no token for Kubernetes')
      expect(simulator.log().filter(({ kind }) => kind === 'kubernetes')).toEqual([])
    } finally {
      other.close()
    }
  })

  it.each([
    ['a redirect', { status: 302, headers: { location: 'https://evil.azmk8s.io/' } }, '302'],
    ['a page of something else', 'html-502', '502'],
    ['half an answer', { truncate: 100 }, 'good-dns'],
    ['bad JSON', 'malformed-json', 'no JSON'],
    ['a list of other things', { status: 200, body: { kind: 'PodList', items: [] } }, 'no list'],
    ['a broken connection', 'reset', 'good-dns'],
  ] as const)('after %s', async (_, effect, words) => {
    simulator.setFaults([{ match: { service: 'kubernetes' }, effect: structuredClone(effect) }])
    const check = await checked('good')
    expect(check).toMatchObject({ result: 'unknown' })
    expect(check?.message).toContain(words)
    expect(hosts()).toHaveLength(2)
    expect(simulator.counters().hostsRefused).toEqual([])
  })

  it('but a busy server is asked again', async () => {
    const busy = { status: 429, headers: { 'retry-after': '0' } }
    simulator.setFaults([{ match: { service: 'kubernetes', nth: 1 }, effect: busy }])
    expect(await checked('good')).toMatchObject({ result: 'pass' })
    expect(simulator.counters().byKind['kubernetes']).toBe(2)
  })

  it('and one that wants a long wait is left to the next run', async () => {
    const busy = { status: 429, headers: { 'retry-after': '30' } }
    simulator.setFaults([{ match: { service: 'kubernetes' }, effect: busy }])
    expect(await checked('good')).toMatchObject({ result: 'unknown', problem: { status: 429 } })
    expect(simulator.counters().byStatus['429']).toBe(1)
  })
})

it('the authority of a cluster is asked for once in a run', async () => {
  const other = startClient(simulator)
  try {
    const asked: (number | undefined)[] = []
    for (const pool of ['right', 'left']) {
      await checked('good', pool, other)
      asked.push(simulator.counters().byCall['cluster-user-credential'])
    }
    expect(asked).toEqual([1, undefined])
  } finally {
    other.close()
  }
})
