import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import type { startSimulator } from '../../simulator/index.ts'
import {
  family,
  journalBranch,
  lockfile,
  lockText,
  type ProposeWorld,
  type Pull,
  policyPath,
  startWorld,
  stepsOf,
} from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(300_000)

const bad = '202611.18.0'
const good = '202610.08.0'
const takeBackBranch = 'flatcar-gate/rollback'

/** One ring that asks, with a dashboard. */
const policy = `version: 1
rings:
  - name: test
pull-requests: { labels: [] }
`

/** Begins at the real time, since a rollback is possible for seven days. */
const scene: Parameters<typeof startSimulator>[0]['scenario'] = {
  clock: { speed: 1 },
  images: { versions: [{ version: bad, families: ['AKSAzureLinux-*'] }] },
  subscriptions: [
    {
      name: 'platform-test',
      id: '11111111-1111-4111-8111-111111111111',
      clusters: [
        {
          name: 'test-weu',
          'resource-group': 'rg-test',
          pools: [
            {
              name: 'user1',
              image: `${family}-${bad}`,
              'recently-used': [{ image: `${family}-${good}`, at: '-1d' }],
            },
          ],
        },
      ],
    },
  ],
}

/** The permissions that docs/examples/rollback.yml gives. */
const given = {
  metadata: 'read',
  contents: 'write',
  actions: 'read',
  issues: 'write',
  pull_requests: 'write',
} as const

async function rollback(
  world: ProposeWorld,
  inputs: Readonly<Record<string, string>> = {},
): Promise<BundleRun> {
  return world.propose(
    {
      mode: 'rollback',
      'max-wait': '0',
      pools: 'rg-test/test-weu/user1',
      reason: 'DNS fails',
      ...inputs,
    },
    {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: (await world.github.people.branchHead('main')) ?? '',
      GITHUB_ACTOR: 'ann',
    },
  )
}

async function approvedWorld(): Promise<ProposeWorld> {
  const files = { [policyPath]: policy, [lockfile]: lockText(bad) }
  return startWorld({ files, permissions: allPermissions }, scene)
}

async function pullOf(world: ProposeWorld, run: BundleRun): Promise<Pull> {
  const step = run.result?.steps.find(({ kind }) => kind.startsWith('pull-request.'))
  expect(step?.number).toEqual(expect.any(Number))
  return world.pull(step?.number ?? 0)
}

describe('a rollback, from the dashboard to the merge', () => {
  let world: ProposeWorld
  let opened: Pull
  beforeAll(async () => {
    world = await approvedWorld()
    await world.propose()
    await world.github.setPermissions(given)
  })
  afterAll(() => world.close())

  it('puts the pool back, takes the approval back by a pull request, and tells it in the dashboard', async () => {
    const run = await rollback(world)
    expect([run.code, run.log]).toEqual([0, expect.any(String)])
    expect(stepsOf(run)).toEqual([
      'pool.held',
      'pool.rolled-back',
      'pull-request.opened',
      'dashboard.updated',
    ])
    opened = await pullOf(world, run)
    expect(opened).toMatchObject({
      state: 'open',
      title: `Rolled back: take back the approval of ${family} ${bad}`,
    })
    expect(opened.body).toContain('DNS fails')
    expect(await world.github.people.file(takeBackBranch, lockfile)).toBe(lockText(good))
    expect(await world.github.people.file('main', lockfile)).toBe(lockText(bad))
    expect(world.github.log().filter(({ status }) => status === 403)).toEqual([])
  })

  it('opens no second one when it is asked again, and writes nothing to Azure', async () => {
    world.azure.clearLog()
    const run = await rollback(world)
    expect(stepsOf(run)).toContain('pull-request.unchanged')
    expect(world.azure.log().filter(({ method }) => method === 'PUT')).toEqual([])
    expect((await pullOf(world, run)).number).toBe(opened.number)
  })

  it('says the same in propose, which writes nothing', async () => {
    await world.github.setPermissions(allPermissions)
    const run = await world.propose()
    expect(stepsOf(run)).toContain('pull-request.unchanged')
    expect(world.writes()).toEqual([])
  })

  it('is approved no more once it is merged, and the branch goes', async () => {
    await world.github.people.merge(opened.number)
    expect(await world.github.people.file('main', lockfile)).toBe(lockText(good))
    const run = await world.propose()
    expect(stepsOf(run)).toContain('branch.deleted')
    expect(await world.github.people.branchHead(takeBackBranch)).toBeUndefined()
  })
})

describe('a rollback by a token that may write no pull requests and no issues', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await approvedWorld()
    await world.propose()
    await world.github.setPermissions({ metadata: 'read', contents: 'write', actions: 'read' })
  })
  afterAll(() => world.close())

  it('is done, and warns; the next propose opens the pull request', async () => {
    const run = await rollback(world)
    expect([run.code, stepsOf(run)]).toEqual([
      0,
      ['pool.held', 'pool.rolled-back', 'pull-request.refused', 'dashboard.left'],
    ])
    expect(run.log).toContain('::warning title=Rollback%3A pull request::')
    expect(run.log).toContain('pull-requests: ')
    expect(await world.github.people.branchHead(journalBranch)).toBeDefined()
    expect(await world.github.people.branchHead(takeBackBranch)).toBeUndefined()
    await world.github.setPermissions(allPermissions)
    const later = await world.propose()
    expect(stepsOf(later)).toContain('pull-request.opened')
    expect(await pullOf(world, later)).toMatchObject({ state: 'open' })
  })
})
