import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import { isWrite } from '../../simulator/index.ts'
import { family, type ProposeWorld, policyPath, startWorld, stepsOf } from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(240_000)

const image = `${family}-202610.08.0`
const old = `${family}-202609.15.0`

/** The first ring runs an image that the second one waits for. */
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
          pools: [{ name: 'user1', image }],
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

describe('a ring with a probe and a soak that is over at once', () => {
  let world: ProposeWorld

  beforeAll(async () => {
    world = await startWorld(
      { permissions: { ...allPermissions, actions: 'read' } },
      structuredClone(scenario) as never,
    )
    const probe = `https://127.0.0.1:${world.azure.ports.cloud}/healthz?key=secret`
    const policy = `version: 1
approval: automatic
soak: 0d
min-age: 0d
rings:
  - name: test
    match: { tags: { env: test } }
    probes: ${probe}
  - name: prod
    match: { tags: { env: prod } }
dashboard: { enabled: false }
`
    await world.github.people.push('main', { [policyPath]: policy })
  })
  afterAll(() => world.close())

  /** The answers of the probe, in order; the last one is given from then on. */
  async function apply(...statuses: readonly number[]): Promise<BundleRun> {
    world.azure.clearLog()
    world.azure.setFaults(
      statuses.map((status, at) => ({
        match: { path: '/healthz', ...(at < statuses.length - 1 ? { nth: at + 1 } : {}) },
        effect: { status },
      })),
    )
    return world.propose(
      { mode: 'apply', 'max-wait': '0' },
      {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: (await world.github.people.branchHead('main')) ?? '',
      },
    )
  }

  const asked = (): number =>
    world.azure.log().filter(({ path, withToken }) => path === '/healthz' && withToken !== true)
      .length
  const upgrades = (): readonly string[] =>
    world.azure
      .log()
      .filter(isWrite)
      .map(({ path }) => path.split('/').at(-3) ?? '')

  it('is proven while it holds, and closed when it fails right after', async () => {
    const run = await apply(200, 503)
    expect(stepsOf(run)).toEqual(['upgrade.proven', 'probe.failed'])
    expect([run.code, run.log.includes('127.0.0.1'), run.log.includes('secret')]).toEqual([
      1,
      true,
      false,
    ])
    expect(asked()).toBe(3)
    expect(upgrades()).toEqual([])
    const prod = run.result?.decisions.find(({ subject }) => subject.ring === 'prod')
    expect(prod).toMatchObject({ verdict: 'waiting', reason_code: 'soak.probe-failed' })
  })

  it('stays so, in green runs that add nothing to the journal', async () => {
    const run = await apply(503)
    expect([run.code, stepsOf(run)]).toEqual([0, ['probe.failing']])
    // The one commit is that of the lock.
    expect(world.writes().filter((write) => write.includes('/git/commits'))).toHaveLength(1)
  })

  it('lets the next ring go on in the run in which it holds again', async () => {
    const run = await apply(200)
    expect([run.code, stepsOf(run)]).toEqual([0, ['probe.held', 'upgrade.started']])
    expect(upgrades()).toEqual(['agentPools'])
    const probed = (await world.journal()).filter(({ kind }) => kind === 'probed')
    expect(probed).toMatchObject([
      { ring: 'test', result: 'failed' },
      { ring: 'test', result: 'held' },
    ])
  })
})
