import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { wire } from '../simulator/support.ts'
import {
  type ApplyWorld,
  azureWrites,
  clusterOf,
  sceneOf,
  startApplyWorld,
  subscription,
} from './apply-world.ts'
import { stepsOf } from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

jest.setTimeout(240_000)

const names = [
  'lock-weu',
  'race-weu',
  'portal-weu',
  'busy-weu',
  'free1-weu',
  'free2-weu',
  'free3-weu',
]
const starts = { method: 'POST', path: '**/upgradeNodeImageVersion' } as const
const hour = 3_600_000

let azure: Simulator
let one: ApplyWorld
let other: ApplyWorld

beforeAll(async () => {
  azure = await startSimulator({ scenario: sceneOf(names.map((name) => clusterOf(name))) })
  ;[one, other] = await Promise.all([
    startApplyWorld({ azure }),
    startApplyWorld({ azure, repository: 'acme/platform' }),
  ])
})
afterAll(async () => {
  await Promise.all([one.close(), other.close()])
  await azure.close()
})

/** A run for one of the clusters, and for the pools that are never to be written to. */
function tick(world: ApplyWorld, run: string, ...clusters: readonly string[]): Promise<BundleRun> {
  const named = [...clusters, 'never-weu'].map((name) => `rg-test/${name}`).join()
  return world.apply({ clusters: named }, { GITHUB_RUN_ID: run })
}

/** A person presses the button. */
async function press(cluster: string): Promise<number> {
  const path = `/subscriptions/${subscription}/resourceGroups/rg-test/providers/Microsoft.ContainerService/managedClusters/${cluster}/agentPools/user1/upgradeNodeImageVersion?api-version=2026-06-01`
  return (await wire(azure, { method: 'POST', path })).status
}

/** Answers to the starts in a cluster, in their order. */
function answersIn(cluster: string): readonly string[] {
  return azureWrites(azure).flatMap((write) =>
    write.includes(` ${cluster}/user1 upgradeNodeImageVersion`) ? [write.slice(0, 3)] : [],
  )
}

/** What a run did, but for the images that it saw first. */
function didOf(run: BundleRun): readonly string[] {
  return stepsOf(run).filter((kind) => kind !== 'journal.appended')
}

function words(run: BundleRun): string {
  return (run.result?.steps ?? []).map(({ message }) => message).join('\n')
}

describe('two ticks at once', () => {
  it('of one repository: the second one names the first, and writes nothing', async () => {
    const held = azure.hold({ ...starts, nth: 1 })
    const first = tick(one, '7', 'lock-weu')
    await Promise.race([held.arrived, first])
    const second = await tick(one, '8', 'lock-weu')
    held.release()
    expect([second.code, didOf(second)]).toEqual([0, ['lock.busy']])
    expect(words(second)).toContain('Run 7 holds the lock')
    const [busy] = second.result?.steps ?? []
    expect(busy?.url).toBe('https://github.com/acme/fleet/actions/runs/7/attempts/1')
    expect(didOf(await first)).toEqual(['upgrade.started'])
    expect(answersIn('lock-weu')).toEqual(['202'])
  })

  it('of two repositories: Azure takes one start, and the other run says why its own was not', async () => {
    const [first, second] = [azure.hold({ ...starts, nth: 1 }), azure.hold({ ...starts, nth: 2 })]
    const running = [tick(one, '9', 'race-weu'), tick(other, '9', 'race-weu')]
    await Promise.race([Promise.all([first.arrived, second.arrived]), Promise.all(running)])
    first.release()
    await Promise.race(running)
    second.release()
    const runs = await Promise.all(running)
    expect(answersIn('race-weu')).toEqual(['202', '409'])
    expect(runs.flatMap(didOf).toSorted()).toEqual(['upgrade.left', 'upgrade.started'])
    const left = runs.find((run) => didOf(run)[0] === 'upgrade.left')
    expect(left?.code).toBe(0)
    expect(left === undefined ? '' : words(left)).toContain('is in progress')
    // The loser takes it on, and both prove it.
    const loser = runs[0] === left ? one : other
    expect(didOf(await tick(loser, '10', 'race-weu'))).toEqual(['upgrade.adopted'])
    azure.clock.advance(hour)
    for (const world of [one, other]) {
      expect(didOf(await tick(world, '11', 'race-weu'))).toEqual(['upgrade.proven'])
    }
    expect(answersIn('race-weu')).toEqual(['202', '409'])
  })
})

describe('a person who starts the upgrade too', () => {
  it('while the start is on its way: Azure refuses it, and the next run takes the upgrade on', async () => {
    const held = azure.hold({ ...starts, nth: 1 })
    const running = tick(one, '12', 'portal-weu')
    await Promise.race([held.arrived, running])
    expect(await press('portal-weu')).toBe(202)
    held.release()
    const run = await running
    expect([run.code, didOf(run)]).toEqual([0, ['upgrade.left']])
    expect(words(run)).toContain('is in progress')
    expect(didOf(await tick(one, '13', 'portal-weu'))).toEqual(['upgrade.adopted'])
    expect(answersIn('portal-weu')).toEqual(['202', '409'])
  })

  it('before the last look: nothing is sent, and the report says that it runs', async () => {
    const held = azure.hold({ method: 'GET', path: '**/managedClusters/busy-weu' })
    const running = tick(one, '14', 'busy-weu')
    await Promise.race([held.arrived, running])
    expect(await press('busy-weu')).toBe(202)
    held.release()
    const run = await running
    expect([run.code, didOf(run)]).toEqual([0, ['upgrade.left']])
    expect(words(run)).toContain('A node image upgrade is running')
    expect(answersIn('busy-weu')).toEqual(['202'])
  })
})

describe('two ticks of each of two repositories and a person, all at once', () => {
  const clusters = ['free1-weu', 'free2-weu', 'free3-weu']

  it('start each pool once, and in the end both repositories know of each one', async () => {
    const runs = await Promise.all([
      ...[one, one, other, other].map((world, at) => tick(world, `${20 + at}`, ...clusters)),
      press('free2-weu').then(() => undefined),
    ])
    const logs = runs.map((run) => run?.log).join('\n')
    expect([runs.map((run) => run?.code), logs]).toEqual([[0, 0, 0, 0, undefined], logs])
    const accepted = (cluster: string): readonly string[] =>
      answersIn(cluster).filter((status) => status === '202')
    for (let round = 0; round < 4; round += 1) {
      azure.clock.advance(hour)
      for (const world of [one, other]) await tick(world, `${30 + round}`, ...clusters)
    }
    expect(clusters.map(accepted)).toEqual([['202'], ['202'], ['202']])
    for (const world of [one, other]) {
      const known = await world.entries()
      for (const name of clusters) {
        const told = known.filter((entry) => entry.endsWith(` ${name}/user1`))
        const begun = expect.stringMatching(/^(started|adopted) /)
        expect(told).toEqual([begun, `proven ${name}/user1`])
      }
    }
  })
})

describe('any of these runs', () => {
  it('has written nothing to Flatcar, to OS Guard after its date and to pools of mode Machines', () => {
    expect(azureWrites(azure).filter((write) => write.includes('never-weu'))).toEqual([])
  })
})
