import { describe, expect, it } from '@jest/globals'
import { lockRef } from '../../src/domain/repository.ts'
import {
  createFleet,
  type Fleet,
  journalOf,
  linesOf,
  type TickOptions,
  tickOf,
  wait,
} from './fleet-run.ts'
import { newerImage, newImage, oldImage } from './memory-azure.ts'

const policy = `version: 1
approval: automatic
first: any
min-age: 0d
soak: 0d
rings:
  - name: all
`

const plans = [
  { name: 'a', env: 'prod', pools: ['p', 'q'] },
  { name: 'b', env: 'prod', pools: ['p'] },
]

const hour = 3_600_000

/** All pools have been upgraded, and proven. */
async function upgraded(): Promise<Fleet> {
  const fleet = createFleet(plans, policy)
  await tickOf(fleet, { maxWait: 3 * hour })
  expect(linesOf(fleet).filter((line) => line.startsWith('proven'))).toHaveLength(3)
  fleet.azure.writes.length = 0
  return fleet
}

async function rollBack(
  fleet: Fleet,
  pools: readonly string[],
  options: TickOptions = {},
): Promise<readonly string[]> {
  const rollback = { pools, reason: 'the new kernel drops packets', holdFor: 30 * 24 * hour }
  const { result } = await tickOf(fleet, { maxWait: 3 * hour, ...options, rollback })
  return (result?.steps ?? []).map(({ kind, cluster, pool }) =>
    pool === undefined ? kind : `${kind} ${cluster?.split('/').at(-1)}/${pool}`,
  )
}

function images({ azure }: Fleet): readonly string[] {
  return [...azure.pools.values()].map(({ key, image }) => `${key} ${image}`)
}

describe('a rollback that watches', () => {
  it('puts pools of one cluster back one after the other, and tells how each ended', async () => {
    const fleet = await upgraded()
    const concurrent: number[] = []
    fleet.azure.onPoll = () => {
      const busy = [...fleet.azure.pools.values()].filter(
        ({ operation }) => operation !== undefined,
      )
      concurrent.push(new Set(busy.map(({ cluster }) => cluster)).size - busy.length)
    }
    expect(await rollBack(fleet, ['rg/a/p', 'rg/a/q', 'rg/b/p'])).toEqual([
      'pool.held a/p',
      'pool.rolled-back a/p',
      'pool.held b/p',
      'pool.rolled-back b/p',
      'rollback.proven a/p',
      'rollback.proven b/p',
      'pool.held a/q',
      'pool.rolled-back a/q',
      'rollback.proven a/q',
    ])
    expect(images(fleet)).toEqual([`a/p ${oldImage}`, `a/q ${oldImage}`, `b/p ${oldImage}`])
    expect(fleet.azure.writes.map(({ kind, pool }) => `${kind} ${pool}`)).toEqual([
      'rollback a/p',
      'rollback b/p',
      'rollback a/q',
    ])
    expect(new Set(concurrent)).toEqual(new Set([0]))
    expect(fleet.repository.git.refs.has(lockRef)).toBe(false)
  })

  it('holds the pools and closes the image to the ring: no later run upgrades to it again', async () => {
    const fleet = await upgraded()
    await rollBack(fleet, ['rg/b/p'])
    const held = journalOf(fleet).find(({ kind }) => kind === 'held')
    expect(held).toMatchObject({
      pool: 'p',
      from: newImage,
      reason: 'Rolled back: the new kernel drops packets',
    })
    fleet.azure.writes.length = 0
    wait(fleet, 60)
    await tickOf(fleet, { maxWait: hour })
    expect(fleet.azure.writes).toEqual([])
    // A newer image is for the others of the ring; the pool itself is held for a month.
    for (const pool of fleet.azure.pools.values()) pool.latest = newerImage
    await tickOf(fleet, { maxWait: 3 * hour })
    expect(fleet.azure.writes.map(({ pool, image }) => `${pool} ${image}`).toSorted()).toEqual([
      `a/p ${newerImage}`,
      `a/q ${newerImage}`,
    ])
    wait(fleet, 31 * 24 * 60)
    await tickOf(fleet, { maxWait: 3 * hour })
    expect(fleet.azure.pool('b/p').image).toBe(newerImage)
  })

  it('says which pool did not come back', async () => {
    const fleet = await upgraded()
    fleet.azure.onWrite = () => {
      fleet.azure.onPoll = () => {
        const pool = fleet.azure.pool('b/p')
        pool.operation = undefined
        pool.state = 'Failed'
      }
    }
    expect(await rollBack(fleet, ['rg/b/p'])).toEqual([
      'pool.held b/p',
      'pool.rolled-back b/p',
      'rollback.failed b/p',
    ])
  })
})

describe('a rollback without time', () => {
  it('starts the first pool of each cluster, and leaves the others by name', async () => {
    const fleet = await upgraded()
    const steps = await rollBack(fleet, ['rg/a/p', 'rg/a/q', 'rg/b/p'], { maxWait: 0 })
    expect(steps).toEqual([
      'pool.held a/p',
      'pool.rolled-back a/p',
      'pool.held b/p',
      'pool.rolled-back b/p',
      'rollback.left a/q',
    ])
    wait(fleet, 30)
    expect(await rollBack(fleet, ['rg/a/q'], { maxWait: 0 })).toEqual([
      'pool.held a/q',
      'pool.rolled-back a/q',
    ])
    expect(fleet.azure.writes.map(({ pool }) => pool)).toEqual(['a/p', 'b/p', 'a/q'])
  })
})

describe('a write of a rollback', () => {
  it.each([
    ['answer-lost', ['pool.held b/p', 'pool.rolled-back b/p'], 1],
    ['request-lost', ['pool.held b/p', 'rollback.left b/p'], 0],
    ['conflict', ['pool.held b/p', 'rollback.left b/p'], 0],
    ['forbidden', ['pool.held b/p', 'rollback.refused b/p'], 0],
  ] as const)('that meets %s is sent once', async (fault, steps, writes) => {
    const fleet = await upgraded()
    fleet.azure.faults.push(fault)
    expect(await rollBack(fleet, ['rg/b/p'], { maxWait: 0 })).toEqual(steps)
    expect(fleet.azure.writes).toHaveLength(writes)
  })
})

describe('a wrong name', () => {
  it('among right ones writes nothing, and gives the lock back', async () => {
    const fleet = await upgraded()
    await expect(rollBack(fleet, ['rg/a/p', 'rg/a/nope'])).rejects.toThrow(/nope/)
    expect(fleet.azure.writes).toEqual([])
    expect(journalOf(fleet).some(({ kind }) => kind === 'held')).toBe(false)
    expect(fleet.repository.git.refs.has(lockRef)).toBe(false)
  })
})

describe('a dry run', () => {
  it('tells the requests and writes nothing', async () => {
    const fleet = await upgraded()
    expect(await rollBack(fleet, ['rg/a/p', 'rg/b/p'], { dryRun: true })).toEqual([
      'planned a/p',
      'planned b/p',
    ])
    expect(fleet.azure.writes).toEqual([])
  })
})
