import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import { isWrite } from '../../simulator/index.ts'
import {
  family,
  oneRing,
  type ProposeWorld,
  policyPath,
  startWorld,
  stepsOf,
} from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(240_000)

const first = `${family}-202611.18.0`

describe('an upgrade, from the proposal to the proof', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await startWorld({
      files: { [policyPath]: oneRing },
      permissions: { ...allPermissions, actions: 'read' },
    })
  })
  afterAll(() => world.close())

  async function apply(
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<BundleRun> {
    world.azure.clearLog()
    return world.propose(
      { mode: 'apply', 'max-wait': '0', ...inputs },
      {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: (await world.github.people.branchHead('main')) ?? '',
        ...env,
      },
    )
  }

  /** What the run wrote to Azure. */
  function azureWrites(): readonly string[] {
    return world.azure
      .log()
      .filter(isWrite)
      .map(({ method, path }) => `${method} ${path.split('/').at(-1) ?? ''}`)
  }

  it('starts nothing before somebody has approved', async () => {
    const run = await apply()
    expect(run.code).toBe(0)
    expect(run.result?.decisions).toMatchObject([{ reason_code: 'approval.missing' }])
    expect(azureWrites()).toEqual([])
  })

  it('tells in a dry run what it would send, once it is approved', async () => {
    const opened = await world.pullOf(await world.propose())
    await world.github.people.merge(opened.number)
    const run = await apply({ 'dry-run': 'true' })
    expect(stepsOf(run)).toContain('planned')
    expect(run.summary).toContain('upgradeNodeImageVersion')
    expect(azureWrites()).toEqual([])
    expect(world.writes()).toEqual([])
  })

  it('refuses an event that can carry foreign code', async () => {
    const run = await apply({}, { GITHUB_EVENT_NAME: 'pull_request_target' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('apply.not-here')
    expect(world.azure.log()).toEqual([])
  })

  it('starts it once, and writes it to the journal', async () => {
    const run = await apply()
    expect(run.code).toBe(0)
    expect(stepsOf(run)).toContain('upgrade.started')
    expect(azureWrites()).toEqual(['POST upgradeNodeImageVersion'])
    const journal = await world.journal()
    expect(journal.filter(({ kind }) => kind === 'started')).toMatchObject([{ image: first }])
  })

  it('takes on what runs in the next tick, and starts nothing twice', async () => {
    const run = await apply()
    expect(run.result?.decisions).toMatchObject([{ verdict: 'in-progress' }])
    expect(azureWrites()).toEqual([])
  })

  it('proves what has ended, and leaves no lock behind', async () => {
    world.azure.clock.advance(3_600_000)
    const run = await apply()
    expect(stepsOf(run)).toContain('upgrade.proven')
    expect(azureWrites()).toEqual([])
    const kinds = (await world.journal()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'started' || kind === 'proven')).toEqual([
      'started',
      'proven',
    ])
    const again = await apply()
    expect(again.result?.decisions).toMatchObject([{ verdict: 'up-to-date' }])
    expect(azureWrites()).toEqual([])
  })
})
