import { describe, expect, it } from '@jest/globals'
import { day, hour, minute } from '../../src/domain/time/instant.ts'
import { releases, type Stage, wayOf } from '../../src/policy/rollout.ts'
import { stage, starts } from './build-stage.ts'

const bounds = { gap: 10 * day, snapshot: 60 * day }

/** How long after the release the last needed pool of a ring starts. */
function lastStart(over: Partial<Stage>): number | undefined {
  return wayOf([stage('canary', over), stage('prod')], 0, bounds).steps[0]?.last
}

describe('the way of an image through the rings', () => {
  it('starts all pools at once where nothing limits them', () => {
    expect(lastStart({ pools: 5 })).toBe(0)
  })

  it('starts the others an hour after the one that goes first', () => {
    expect(lastStart({ pools: 5, one_pool_first: true })).toBe(hour)
    expect(lastStart({ pools: 1, one_pool_first: true })).toBe(0)
  })

  it('waits for the longer of two periods only when that one is used up', () => {
    const paces = [starts(1, hour), starts(10, day)]
    expect(lastStart({ pools: 2, paces })).toBe(hour)
  })

  it('counts all starts of a period', () => {
    expect(lastStart({ pools: 3, paces: [starts(1, hour), starts(2, day)] })).toBe(day)
    expect(lastStart({ pools: 4, paces: [starts(2, hour), starts(3, day)] })).toBe(day)
  })

  it('counts by the hour where the period is shorter', () => {
    expect(lastStart({ pools: 4, paces: [starts(1, 30 * minute)] })).toBe(hour)
  })

  it('lets each region have the limit', () => {
    expect(lastStart({ pools: 4, paces: [starts(2, day, 'budget.region', 2)] })).toBe(0)
  })

  it('ends with the next release where the latest image is installed', () => {
    const slow = { pools: 20, paces: [starts(1, day)] }
    expect(wayOf([stage('canary', slow), stage('prod')], 0, bounds).failed).toEqual({
      at: 0,
      what: 'proof',
      ended_by: 'next-release',
    })
  })

  it('ends with the next proven image, or the age of the snapshot, where that one is exact', () => {
    const slow = stage('early', { engine: 'snapshot', pools: 20, paces: [starts(1, day)] })
    const stages = [stage('canary'), slow, stage('prod')]
    const failed = { at: 1, what: 'proof' }
    expect(wayOf(stages, 0, bounds).failed).toEqual({ ...failed, ended_by: 'next-proven' })
    expect(wayOf(stages, 0, { ...bounds, snapshot: 5 * day }).failed).toEqual({
      ...failed,
      ended_by: 'snapshot-age',
    })
  })

  it('is tried with releases that come in pairs, the second one gap after the first', () => {
    const [first = 0, second] = releases(9 * day)
    expect(second).toBe(first + 9 * day)
  })
})
