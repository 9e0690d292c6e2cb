import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import {
  type ApplyWorld,
  approvedImage,
  azureWrites,
  oldImage,
  sceneOf,
  shortWaits,
  startApplyWorld,
} from './apply-world.ts'
import { stepsOf } from './propose-world.ts'
import type { Running } from './run-bundle.ts'

jest.setTimeout(240_000)

const subscriptions = 5
const clusters = 20
const pools = 5

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at)
}

/** Every pool was started a moment ago, by nobody knows whom. */
const many = upTo(subscriptions).map((subscription) => ({
  name: `many-${subscription}`,
  id: `11111111-1111-4111-8111-11111111112${subscription}`,
  clusters: upTo(clusters).map((cluster) => ({
    name: `many-${subscription}-${cluster}`,
    'resource-group': 'rg-many',
    pools: upTo(pools).map((pool) => ({
      name: `pool${pool}`,
      image: oldImage,
      upgrading: { to: approvedImage, started: '-1m' },
    })),
  })),
}))

let world: ApplyWorld
beforeAll(async () => {
  world = await startApplyWorld({ scene: { ...sceneOf([]), subscriptions: many } })
})
afterAll(() => world.close())

function listsOf(): readonly string[] {
  return world.azure.log().flatMap(({ call, path }) => (call === 'list-clusters' ? [path] : []))
}

it('500 upgrades cost one list for each subscription and poll, and nothing of GitHub', async () => {
  let asked = Number.NaN
  const ended = new AbortController()
  const onStart = async (running: Running): Promise<void> => {
    await running.logged('Watching 500 upgrades')
    asked = world.github.log().length
    world.azure.clearLog()
    while (listsOf().length < 5 * subscriptions) {
      if (ended.signal.aborted) return
      await wait(20)
    }
    running.kill('SIGTERM')
  }
  const run = await world.apply(
    { 'max-wait': '1h' },
    {},
    { preload: shortWaits, onStart: (running) => void onStart(running) },
  )
  ended.abort()
  expect([run.code, stepsOf(run).at(-1), run.log]).toEqual([0, 'run.stopped', run.log])
  const perSubscription = [...Map.groupBy(listsOf(), (path) => path).values()]
  expect(perSubscription).toHaveLength(subscriptions)
  const polls = Math.max(...perSubscription.map(({ length }) => length))
  expect(polls).toBeGreaterThanOrEqual(5)
  expect(world.azure.log().length / polls).toBeLessThanOrEqual(subscriptions + 2)
  // Giving the lock back is all that is left to do on GitHub: a read and a deletion.
  expect(world.github.log().length - asked).toBe(2)
  expect(azureWrites(world.azure)).toEqual([])
})
