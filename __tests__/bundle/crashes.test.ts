import { describe, expect, it, jest } from '@jest/globals'
import {
  afterWrites,
  boundariesOf,
  parseStrike,
  randomFrom,
  randomMoments,
  spread,
  strikeName,
  together,
} from './crash-points.ts'
import { rollOut } from './rollout.ts'
import { brokenPromises } from './rollout-promises.ts'
import { startRollout } from './rollout-world.ts'

// `npm run crashes` does this at every request.
jest.setTimeout(300_000)

describe('the bundle, killed in the middle of a rollout', () => {
  it('is followed by a run that goes on from there, and nothing is done twice', async () => {
    const reference = await rollOut()
    expect(reference.broken).toEqual([])
    const groups = together(spread(afterWrites(reference), 12))
    const rollouts = await Promise.all(groups.map((strikes) => rollOut(strikes)))
    const told = rollouts.map(({ missed, more, broken }, index) => ({
      at: groups[index]?.map(strikeName).join(),
      missed,
      more,
      broken,
    }))
    const good = groups.map((strikes) => {
      return { at: strikes.map(strikeName).join(), missed: [], more: 0, broken: [] }
    })
    expect(told).toEqual(good)
    expect(rollouts.flatMap(({ hits }) => hits)).toHaveLength(12)
  })

  it('would be found out: a world in which nothing was done keeps no promise', async () => {
    const world = await startRollout()
    try {
      expect(await brokenPromises(world)).toEqual(
        expect.arrayContaining([
          'can-a/user1: 0 operations in Azure, not 1',
          'journal: prod-b begun 0, proven 0',
          '0 pull requests, 0 merged; not 2: ',
        ]),
      )
    } finally {
      await world.close()
    }
  })
})

describe('the points at which it is killed', () => {
  const tick = (milliseconds: number, ...writes: readonly boolean[]) => ({
    run: { milliseconds },
    requests: writes.map((isWrite) => ({ isWrite })),
  })
  const rollout = { ticks: [tick(100, false, true), tick(50, false)] } as never

  it('are before each request and after the last one of a run', () => {
    expect(boundariesOf(rollout).map(strikeName)).toEqual([
      '1:1:before',
      '1:2:before',
      '1:2:after',
      '2:1:before',
      '2:1:after',
    ])
    expect(afterWrites(rollout).map(strikeName)).toEqual(['1:2:after'])
  })

  it('can be named to play one of them again', () => {
    const strikes = [...boundariesOf(rollout), ...randomMoments(rollout, randomFrom(7))]
    expect(strikes.map((strike) => parseStrike(strikeName(strike)))).toEqual(strikes)
    expect(['', '1', '1:2', '1:2:later', 'ms'].map(parseStrike)).toEqual(Array(5).fill(undefined))
  })

  it('share a rollout where they are of different runs, and none is lost', () => {
    const all = boundariesOf(rollout)
    expect(together(all).map((each) => each.map(strikeName))).toEqual([
      ['1:1:before', '2:1:before'],
      ['1:2:before', '2:1:after'],
      ['1:2:after'],
    ])
    expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6])
    expect(spread([1, 2], 3)).toEqual([1, 2])
  })

  it('are the same for the same seed', () => {
    const [one, two, other] = [1, 1, 2].map((seed) => randomMoments(rollout, randomFrom(seed)))
    expect(one).toEqual(two)
    expect(one).not.toEqual(other)
  })
})
