import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { routes } from '../../simulator/arm/router.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { Facts } from '../../src/domain/facts.ts'
import {
  combineSelection,
  type PolicySelection,
  type Selection,
} from '../../src/domain/selection.ts'
import type { Complaint } from '../../src/errors.ts'

jest.setTimeout(60_000)

const run = promisify(execFile)
const prod = '22222222-2222-4222-8222-222222222222'
const inputs: Selection = {
  subscriptions: undefined,
  clusters: [],
  osSkus: ['Flatcar', 'AzureContainerLinux'],
}

function combined(select: PolicySelection, over: Partial<Selection> = {}): Selection {
  const selection = combineSelection({ ...inputs, ...over }, { osSkus: false }, select)
  if ('problem' in selection) throw new Error(selection.problem.found)
  return selection
}

function idOf(group: string, name: string): string {
  return `/subscriptions/${prod}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}`
}

const cases = {
  plain: inputs,
  everything: { ...inputs, osSkus: ['*'], maintenance: true },
  tagged: combined({ tags: { env: ['prod'] } }, { maintenance: true }),
  osSkus: combined({ 'os-skus': ['*OSGuard'] }),
  subscription: combined({ subscriptions: [prod], tags: { team: ['pay*'] } }),
  exact: combined(
    { clusters: [idOf('rg-pay', 'pay-weu'), idOf('rg-shop', 'shop-weu')] },
    { clusters: ['rg-pay/*'], maintenance: true },
  ),
  noTag: combined({ tags: { env: ['staging'] } }),
  absentSubscription: combined({ subscriptions: ['33333333-3333-4333-8333-333333333333'] }),
  absentCluster: combined({ clusters: [idOf('rg-pay', 'pay-xx')] }),
  unmatched: combined({ clusters: ['*/pay-*', '*/pya-*'] }),
  narrowed: combined({ subscriptions: [prod] }, { clusters: ['*/dev-*', '*/pay-*'] }),
  noPools: combined({ 'os-skus': ['Windows*'] }),
  noPoolsOfBoth: { ...combined({ 'os-skus': ['Windows*'] }), osSkus: ['Flatcar'] },
} satisfies Record<string, Selection>

type Case = keyof typeof cases
interface Answer {
  readonly facts?: Facts
  readonly complaints?: readonly Complaint[]
}

describe('observing a fleet, with a policy that selects too', () => {
  let simulator: Simulator
  let answers: Readonly<Record<string, Answer>>

  const factsOf = (name: Case): Facts => {
    const { facts, complaints } = answers[name] ?? {}
    if (facts === undefined) throw new Error(JSON.stringify(complaints))
    return facts
  }
  const namesOf = (name: Case): readonly string[] => factsOf(name).clusters.map((each) => each.name)
  const complaintOf = (name: Case): Complaint | undefined => answers[name]?.complaints?.[0]

  beforeAll(async () => {
    simulator = await startSimulator({ scenario: 'simulator/scenarios/rings.yaml' })
    const body = { error: { code: 'AuthorizationFailed', message: 'no right' } }
    const path = '**/shop-weu/maintenanceConfigurations'
    simulator.setFaults([{ match: { path }, effect: { status: 403, body } }])
    const now = new Date(simulator.clock.now()).toISOString()
    const { stdout } = await run(
      process.execPath,
      ['__tests__/azure/observe-client.ts', now, JSON.stringify(Object.values(cases))],
      {
        env: {
          PATH: '',
          ...simulator.env.proxy,
          ...simulator.env.managedIdentity,
          AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:9',
        },
        maxBuffer: 50_000_000,
      },
    )
    const found = JSON.parse(stdout) as readonly Answer[]
    answers = Object.fromEntries(Object.keys(cases).map((name, at) => [name, found[at] ?? {}]))
  })

  afterAll(() => simulator.close())

  it('asks nothing more, and tells nothing more, where no policy asks for it', () => {
    const { clusters, requests, subscriptions } = factsOf('plain')
    expect(clusters).toHaveLength(12)
    expect(requests).toEqual({ 'list-clusters': 4, profile: expect.any(Number), subscriptions: 1 })
    expect(subscriptions.map((each) => each.clusters)).toEqual([6, 6])
    for (const cluster of clusters) expect(cluster).not.toHaveProperty('maintenance')
  })

  it('reads labels of pools', () => {
    const pools = factsOf('plain').clusters.find(({ name }) => name === 'pay-weu')?.pools
    expect(pools?.map(({ labels }) => labels?.['tier'])).toEqual([undefined, 'canary', 'standard'])
  })

  it('reads the planned maintenance of clusters that have something to move, once each', () => {
    const { clusters, requests } = factsOf('everything')
    const asked = clusters.filter(({ maintenance }) => maintenance !== undefined)
    const toMove = clusters.filter(({ pools }) =>
      pools.some(({ image, latest }) => latest?.image !== undefined && latest.image !== image),
    )
    expect(asked.map(({ name }) => name)).toEqual(toMove.map(({ name }) => name))
    expect(asked.map(({ name }) => name)).not.toContain('data-weu')
    expect(asked.length).toBeGreaterThan(6)
    expect(requests['maintenance']).toBe(asked.length)
    const windows = Object.fromEntries(
      asked.map(({ name, maintenance }) => [
        name,
        maintenance?.configurations.map((each) => [each.name, each.window?.schedule.kind]),
      ]),
    )
    expect(windows).toMatchObject({
      'test-b': [['default', 'time-in-week']],
      'pay-neu': [
        ['aksManagedNodeOSUpgradeSchedule', 'weekly'],
        ['aksManagedAutoUpgradeSchedule', 'relative-monthly'],
      ],
      'shop-neu': [],
    })
  })

  it('tells planned maintenance that it may not read, at the cluster and as a problem of the run', () => {
    const { clusters, problems } = factsOf('everything')
    const cluster = clusters.find(({ name }) => name === 'shop-weu')
    const problem = {
      code: 'api.forbidden',
      scope: cluster?.id,
      reading: 'list maintenance configurations',
      status: 403,
      azure_code: 'AuthorizationFailed',
      message: 'no right',
    }
    expect(cluster?.maintenance).toEqual({ configurations: [], problem })
    expect(problems).toEqual([problem])
  })

  it('leaves out clusters by their tags, and asks nothing of them', () => {
    const { clusters, requests } = factsOf('tagged')
    expect(namesOf('tagged')).toEqual([
      'pay-weu',
      'pay-neu',
      'shop-weu',
      'shop-neu',
      'data-weu',
      'data-neu',
    ])
    expect(clusters.every(({ subscription }) => subscription === prod)).toBe(true)
    expect(requests['profile']).toBeLessThan(factsOf('plain').requests['profile'] ?? 0)
    expect(requests['maintenance']).toBe(5)
  })

  it('takes the OS SKUs of the policy where the input has its default', () => {
    const pools = factsOf('osSkus').clusters.flatMap((cluster) => cluster.pools)
    expect(pools.map(({ os_sku: osSku }) => osSku)).toEqual(['AzureLinux3OSGuard'])
  })

  it('reads no subscription that the policy leaves out', () => {
    expect(factsOf('subscription').subscriptions.map(({ id }) => id)).toEqual([prod])
    expect(factsOf('subscription').requests).toEqual({ 'list-clusters': 2, profile: 3 })
    expect(namesOf('subscription')).toEqual(['pay-weu', 'pay-neu'])
  })

  it('reads a cluster that the policy names by its id alone', () => {
    expect(namesOf('exact')).toEqual(['pay-weu'])
    expect(factsOf('exact').requests).toEqual({ cluster: 1, maintenance: 1, profile: 2 })
  })

  it('lets either name what the other leaves out', () => {
    expect(namesOf('narrowed')).toEqual(['pay-weu', 'pay-neu'])
  })

  it('says that the policy selects none of what the inputs select', () => {
    expect(complaintOf('noTag')).toMatchObject({
      code: 'pools.none-found',
      where: '`select` of the policy',
      found: 'none of the 12 clusters that the inputs select',
      advice: expect.stringContaining('tags'),
    })
  })

  it('says where a name stands that is nowhere to be found', () => {
    expect(complaintOf('absentSubscription')?.where).toContain(
      '`select.subscriptions` of the policy',
    )
    expect(complaintOf('absentCluster')).toMatchObject({
      code: 'azure.cluster-not-found',
      where: expect.stringContaining('`select.clusters` of the policy: /subscriptions/'),
    })
    expect(complaintOf('unmatched')).toMatchObject({
      code: 'azure.cluster-not-found',
      where: '`select.clusters` of the policy',
      found: 'no cluster for "*/pya-*"',
    })
    expect(complaintOf('noPools')).toMatchObject({
      code: 'pools.none-found',
      where: '`select.os-skus` of the policy',
      found: expect.stringContaining('no pool of Windows* in 12 clusters'),
    })
    expect(complaintOf('noPoolsOfBoth')).toMatchObject({
      where: 'input "os-skus" and `select.os-skus` of the policy',
      found: expect.stringContaining('no pool of Flatcar that is also of Windows* in 12 clusters'),
    })
  })

  it('needs no more rights than the role in docs/permissions.md has', () => {
    const [, role = '{}'] =
      /```json\n(\{[^`]*"Actions"[^`]*\})\n```/.exec(readFileSync('docs/permissions.md', 'utf8')) ??
      []
    const { Actions: actions } = JSON.parse(role) as { readonly Actions: readonly string[] }
    const allowed = new Set(actions.map((action) => action.toLowerCase()))
    const calls = new Set(simulator.log().map(({ kind, call }) => (kind === 'arm' ? call : '')))
    const needed = routes.filter(({ call }) => calls.has(call)).map(({ action }) => action)
    expect(needed).toContain(
      'Microsoft.ContainerService/managedClusters/maintenanceConfigurations/read',
    )
    expect(needed.filter((action) => !allowed.has(action.toLowerCase()))).toEqual([])
  })
})
