import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { wire } from '../simulator/support.ts'
import {
  type ApplyWorld,
  approvals,
  azureWrites,
  clusterOf,
  oneStart,
  policy,
  sceneOf,
  startApplyWorld,
  subscription,
} from './apply-world.ts'
import { policyPath, stepsOf } from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

jest.setTimeout(240_000)

/** Whatever a policy can say to get pools moving. */
const eager = `${policy.replace('  - name: test\n', '  - name: test\n    rollback: automatic\n')}approval: automatic
first: any
soak: 0d
deadlines: [{ max-image-age: 30d, ahead: 7d, relax: [soak, age, window] }]
`

const never = ['flatcar1', 'guard1', 'machines1']

let world: ApplyWorld
beforeAll(async () => {
  world = await startApplyWorld({
    files: { [policyPath]: eager },
    scene: sceneOf([clusterOf('test-weu')]),
  })
})
afterAll(() => world.close())

/** What was sent to Azure, but for what people did. */
function sent(): readonly string[] {
  return azureWrites(world.azure)
}

function verdicts(run: BundleRun): readonly string[] {
  return (run.result?.decisions ?? []).flatMap(({ subject, reason_code: code }) =>
    never.includes(subject.pool) ? [`${subject.pool} ${code}`] : [],
  )
}

describe('Flatcar, OS Guard after its date, and a pool of mode Machines', () => {
  it('are left alone by a policy that approves everything and is in a hurry', async () => {
    expect(approvals).toContain('AKSFlatcar')
    const run = await world.apply()
    expect([run.code, verdicts(run), run.log]).toEqual([
      0,
      ['flatcar1 os.retired', 'guard1 os.retired', 'machines1 pool.machines'],
      run.log,
    ])
    expect(sent()).toEqual([oneStart])
  })

  it('are not put back either when somebody upgraded one by hand and it failed', async () => {
    const cluster = `/subscriptions/${subscription}/resourceGroups/rg-test/providers/Microsoft.ContainerService/managedClusters/never-weu`
    for (const pool of ['flatcar1', 'guard1']) {
      const path = `${cluster}/agentPools/${pool}/upgradeNodeImageVersion?api-version=2026-06-01`
      expect((await wire(world.azure, { method: 'POST', path })).status).toBe(202)
    }
    world.azure.clearLog()
    const adopting = await world.apply()
    expect(stepsOf(adopting)).toContain('upgrade.adopted')
    world.azure.clock.advance(3_600_000)
    const run = await world.apply()
    expect(stepsOf(run)).toContain('upgrade.failed')
    expect(sent()).toEqual([])
  })

  it('are refused by name in a rollback, and nothing is sent', async () => {
    world.azure.clearLog()
    const pools = never.map((pool) => `rg-test/never-weu/${pool}`).join()
    const run = await world.apply(
      { mode: 'rollback', pools, reason: 'to be tried' },
      { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    )
    expect([run.code, stepsOf(run)]).toEqual([1, never.map(() => 'rollback.refused')])
    expect(sent()).toEqual([])
  })
})
