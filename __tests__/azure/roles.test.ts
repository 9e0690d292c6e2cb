import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { clusterPath, newest, older, start, subscription } from '../simulator/support.ts'
import { type Client, startClient } from './upgrades-child.ts'

jest.setTimeout(60_000)

interface Role {
  readonly Name: string
  readonly IsCustom: boolean
  readonly Actions: readonly string[]
  readonly DataActions?: readonly string[]
}

function role(name: string): Role {
  return JSON.parse(readFileSync(`docs/roles/${name}.json`, 'utf8')) as Role
}

const previous = 'AKSAzureLinux-aclgen2TL-202608.20.0'
const target = (pool: string) => ({ cluster: clusterPath, pool, region: 'westeurope' })
const everything = {
  subscriptions: undefined,
  clusters: [],
  osSkus: ['*'],
  maintenance: true,
}

let simulator: Simulator
const clients: Client[] = []

/** A world in which the identity may do what the role allows, and nothing else. */
async function worldOf(
  actions: readonly string[],
  dataActions: readonly string[] = [],
): Promise<Client> {
  const used = [{ image: previous, at: '-1d' }]
  simulator = await startSimulator({
    scenario: {
      identity: { actions: [...actions], 'data-actions': [...dataActions] },
      subscriptions: [
        {
          name: 'one',
          id: subscription,
          clusters: [
            {
              name: 'aks',
              'resource-group': 'rg',
              'api-server': {},
              pools: [
                { name: 'user1', image: older },
                { name: 'exact', image: older },
                { name: 'back', image: older, 'recently-used': used },
                { name: 'source', image: newest },
              ],
            },
          ],
        },
      ],
    },
    clock: { at: start, speed: 0 },
  })
  const client = startClient(simulator)
  clients.push(client)
  return client
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.close()
  await simulator.close()
})

async function check(client: Client): Promise<void> {
  const listing = startClient(simulator, 'region-listing')
  clients.push(listing)
  for (const each of [client, listing]) {
    const { problems, clusters, notes } = await each.observe(everything)
    expect([...problems, ...notes]).toEqual([])
    expect(clusters[0]?.pools[0]?.latest?.image).toBe(newest)
    expect(clusters[0]?.maintenance?.problem).toBeUndefined()
  }
}

async function apply(client: Client): Promise<void> {
  const reading = await client.reading(target('user1'))
  const request = { reading, image: newest, engine: { kind: 'latest' } } as const
  expect((await client.start(request)).kind).toBe('started')
  expect((await client.settleUnclear({ reading, write: 'upgrade' })).kind).toBe('adopted')
  const polls = await client.watch({ targets: [target('user1')], budget_ms: 3_600_000 })
  expect(polls.at(-1)).toMatchObject([{ phase: 'succeeded' }])
  const proof = { target: target('user1'), image: newest, instances: false }
  expect((await client.prove(proof)).level).toBe('V1')
}

async function applyExactlyAndRollBack(client: Client): Promise<void> {
  const source = await client.reading(target('source'))
  const made = await client.captureSnapshot({ reading: source, image: newest })
  if (made.kind !== 'ready') throw new Error(JSON.stringify(made))
  const { id } = made.snapshot
  const reading = await client.reading(target('exact'))
  const engine = { kind: 'snapshot', snapshot: id } as const
  expect((await client.start({ reading, image: newest, engine })).kind).toBe('started')
  const back = await client.reading(target('back'))
  expect((await client.rollback({ reading: back, image: previous })).kind).toBe('started')
  expect(await client.listSnapshots(subscription)).toMatchObject({ kind: 'listed' })
  expect((await client.deleteSnapshot(id)).kind).toBe('started')
}

async function proveInstances(client: Client): Promise<void> {
  const proof = { target: target('source'), image: newest, instances: true }
  expect((await client.prove(proof)).level).toBe('V2')
}

function actionsUsed(): readonly string[] {
  return [...new Set(simulator.log().flatMap(({ actions = [] }) => actions))].toSorted()
}

const flows = {
  reader: [check],
  upgrader: [check, apply],
  'exact-and-rollback': [check, apply, applyExactlyAndRollBack],
} as const

describe.each(Object.entries(flows))('the role %s', (name, steps) => {
  it('allows all that its mode asks for, and nothing that it does not', async () => {
    const { Actions: allowed } = role(name)
    const client = await worldOf(allowed)
    for (const step of steps) await step(client)
    expect(actionsUsed()).toEqual([...allowed].toSorted())
    expect(simulator.log().filter(({ status }) => status === 403)).toEqual([])
  })
})

it('the role instance-reader is what the proof of instances needs beside the others', async () => {
  const { Actions: reading } = role('reader')
  const { Actions: more } = role('instance-reader')
  const client = await worldOf([...reading, ...more])
  await proveInstances(client)
  expect(actionsUsed()).toEqual(
    [...more, 'Microsoft.ContainerService/managedClusters/read'].toSorted(),
  )
})

it('the role node-reader is what the proof of nodes needs beside the others', async () => {
  const { Actions: reading } = role('reader')
  const { Actions: instances } = role('instance-reader')
  const { Actions: more, DataActions: inside = [] } = role('node-reader')
  const client = await worldOf([...reading, ...instances, ...more], inside)
  const proof = { target: target('source'), image: newest, instances: true, nodes: true }
  expect((await client.prove(proof)).level).toBe('V3')
  expect(actionsUsed()).toEqual(
    [
      ...instances,
      ...more,
      ...inside,
      'Microsoft.ContainerService/managedClusters/read',
    ].toSorted(),
  )
})

it('a missing right is told as such, and changes nothing', async () => {
  const client = await worldOf(role('reader').Actions)
  const reading = await client.reading(target('user1'))
  expect(await client.start({ reading, image: newest, engine: { kind: 'latest' } })).toMatchObject({
    kind: 'forbidden',
    said: { status: 403, azure_code: 'AuthorizationFailed' },
  })
  const proof = await client.prove({ target: target('source'), image: newest, instances: true })
  expect(proof).toMatchObject({ level: 'V1', checks: [{}, {}, { level: 'V2', result: 'unknown' }] })
  const nodes = { target: target('source'), image: newest, instances: false, nodes: true }
  expect((await client.prove(nodes)).checks.at(-1)).toMatchObject({
    level: 'V3',
    result: 'unknown',
    problem: { code: 'api.forbidden', reading: 'list cluster user credential' },
  })
  expect(simulator.world.running).toEqual([])
})

it('the role that docs/permissions.md prints is the file', () => {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const [, printed = ''] = /```json\n(\{[^`]*\})\n```/.exec(page) ?? []
  expect(JSON.parse(printed)).toEqual(role('reader'))
})

it('every role is told in docs/permissions.md, and has a name of its own', () => {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const files = readdirSync('docs/roles')
  for (const file of files) expect(page).toContain(`roles/${file}`)
  const names = files.map((file) => role(file.replace('.json', '')).Name)
  expect(new Set(names).size).toBe(files.length)
})
