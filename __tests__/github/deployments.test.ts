import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { allPermissions, type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import type { DeploymentState } from '../../src/domain/repository.ts'
import type { Repository } from '../../src/ports.ts'
import { clientOf, complaintOf, type FakePace, fakePace, policyPath } from './client.ts'

// Building GitHub's GraphQL schema takes seconds on a busy machine.
jest.setTimeout(60_000)

const longAgo = '2000-01-01T00:00:00Z'
const granted = { ...allPermissions, deployments: 'write' } as const

let world: GitHubWorld
let client: Repository
let pace: FakePace

beforeAll(async () => {
  world = await startGitHub({ files: { [policyPath]: 'version: 1\n' }, permissions: granted })
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.setPermissions(granted)
  pace = fakePace()
  client = clientOf(world, pace)
  world.clearLog()
})
afterEach(async () => {
  world.setFaults([])
  for (;;) {
    const left = await world.people.deployments()
    if (left.length === 0) break
    for (const { id } of left) await world.people.deleteDeployment(Number(id))
  }
})

async function make(ring: string, image: string, state?: DeploymentState): Promise<number> {
  const commit = (await world.people.branchHead('main')) ?? ''
  const environment = `node-images/${ring}`
  const id = await client.createDeployment({ commit, environment, description: image })
  if (state !== undefined)
    await client.writeDeploymentStatus(id, { state, description: `is ${state}` })
  return id
}

function sent(): readonly string[] {
  return world.log().map(({ method, path, status }) => {
    return `${method} ${path.replace('/repos/acme/fleet', '')} ${status}`
  })
}

describe('deployments', () => {
  it('are found again with their newest status, the newest first', async () => {
    const first = await make('test', 'image-1', 'in_progress')
    await client.writeDeploymentStatus(first, { state: 'success', description: 'On 2 of 2 pools' })
    const second = await make('prod', 'image-1')
    expect(await client.deployments(longAgo)).toEqual([
      { id: second, environment: 'node-images/prod', description: 'image-1' },
      {
        id: first,
        environment: 'node-images/test',
        description: 'image-1',
        status: { state: 'success', description: 'On 2 of 2 pools' },
      },
    ])
  })

  it('take one request to find where there are none, and two for each hundred', async () => {
    expect(await client.deployments(longAgo)).toEqual([])
    expect(sent()).toEqual(['GET /deployments 200'])
    for (let index = 0; index < 101; index += 1) await make('test', `image-${index}`)
    world.clearLog()
    const found = await client.deployments(longAgo)
    expect(found.map(({ description }) => description)).toEqual(
      Array.from({ length: 101 }, (_, index) => `image-${100 - index}`),
    )
    expect(sent()).toEqual([
      'GET /deployments 200',
      'POST /graphql 200',
      'GET /deployments 200',
      'POST /graphql 200',
    ])
    expect(client.requests().writes).toBe(101)
  })

  it('are the mirror’s alone, and no older than asked for', async () => {
    await make('test', 'image-1', 'success')
    const at = `/repos/acme/fleet/deployments`
    await fetch(`${world.url}${at}`, {
      method: 'POST',
      headers: { authorization: `token ${world.personToken('wim')}` },
      body: JSON.stringify({ ref: 'main', environment: 'node-images/test', auto_merge: false }),
    })
    expect(await world.people.deployments()).toHaveLength(2)
    expect(await client.deployments(longAgo)).toHaveLength(1)
    world.clearLog()
    expect(await client.deployments('2100-01-01T00:00:00Z')).toEqual([])
    expect(sent()).toEqual(['GET /deployments 200'])
  })

  it('are made at the commit that is named, though the default branch has moved on', async () => {
    const commit = (await world.people.branchHead('main')) ?? ''
    await world.people.push('main', { 'docs/more.md': 'more\n' })
    await client.createDeployment({ commit, environment: 'node-images/test', description: 'i' })
    expect(await world.people.deployments()).toMatchObject([
      {
        sha: commit,
        task: 'flatcar-gate:mirror',
        transient_environment: false,
        production_environment: false,
      },
    ])
  })

  it('leave each other alone: a ring may run images of several families', async () => {
    await make('test', 'family-1', 'success')
    await make('test', 'family-2', 'success')
    const found = await client.deployments(longAgo)
    expect(found.map(({ status }) => status?.state)).toEqual(['success', 'success'])
  })

  it('lead to the run that wrote their status', async () => {
    const page = 'https://github.com/acme/fleet/actions/runs/7/attempts/1'
    const id = await make('test', 'image-1')
    const status = { state: 'queued', description: 'Approved', log_url: page } as const
    await client.writeDeploymentStatus(id, status)
    const [found] = await world.people.deployments()
    expect(found?.['statuses']).toMatchObject([{ log_url: page }])
  })

  it('are refused by GitHub with a description that is too long', async () => {
    const id = await make('test', 'image-1')
    const status = { state: 'queued', description: 'x'.repeat(141) } as const
    const { found } = await complaintOf(client.writeDeploymentStatus(id, status))
    expect(found).toContain('description is too long')
  })
})

describe('a mirror that GitHub will not have', () => {
  const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['deployments', () => client.deployments(longAgo)],
    ['createDeployment', () => make('test', 'image-1')],
    [
      'writeDeploymentStatus',
      () => client.writeDeploymentStatus(1, { state: 'queued', description: 'Approved' }),
    ],
  ]

  it.each(calls)('is not waited for: %s', async (_, call) => {
    const effect = { status: 429, headers: { 'retry-after': '5' } }
    world.setFaults([{ match: { path: '/repos/**/deployments**' }, effect }])
    expect(await complaintOf(call())).toMatchObject({ code: 'github.throttled' })
    await client.readRef('refs/heads/main')
    expect(pace.waits).toEqual([])
    expect(sent().map((line) => line.split(' ').at(-1))).toEqual(['429', '200'])
  })

  it('is read once, even where another try might help', async () => {
    world.setFaults([{ match: { path: '/repos/**/deployments**' }, effect: { status: 502 } }])
    expect(await complaintOf(client.deployments(longAgo))).toMatchObject({
      code: 'github.unreachable',
    })
    expect(sent()).toEqual(['GET /deployments 502'])
  })

  it('names the right to read how deployments stand', async () => {
    await make('test', 'image-1')
    const body = {
      data: { nodes: [null] },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    }
    world.setFaults([{ match: { path: '/graphql' }, effect: { status: 200, body } }])
    expect(await complaintOf(client.deployments(longAgo))).toMatchObject({
      code: 'github.forbidden',
      where: 'GitHub GraphQL: could not read how deployments stand (POST /graphql (deployments))',
      expected: 'a token that has `deployments: read`',
    })
  })
})
