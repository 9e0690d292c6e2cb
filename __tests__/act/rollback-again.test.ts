import { describe, expect, it, jest } from '@jest/globals'
import type { Result } from '../../src/result.ts'
import { createFleet, type Fleet, journalOf, tickOf, wait } from './fleet-run.ts'
import { newerImage, newImage, oldImage } from './memory-azure.ts'
import type { Death } from './mortal.ts'

const policy = `version: 1
approval: automatic
first: any
min-age: 0d
soak: 0d
rings:
  - name: canary
    match: { tags: { env: canary } }
`

const hour = 3_600_000

jest.setTimeout(120_000)

async function upgradedFleet(): Promise<Fleet> {
  const fleet = createFleet([{ name: 'a', env: 'canary', pools: ['p'] }], policy)
  await tickOf(fleet, { maxWait: 6 * hour })
  expect(fleet.azure.pool('a/p').image).toBe(newImage)
  return fleet
}

async function back(fleet: Fleet, death?: Death, dryRun = false): Promise<Result | undefined> {
  const rollback = { pools: ['rg/a/p'], reason: 'noise', holdFor: 30 * 24 * hour }
  const dying = death === undefined ? {} : { death }
  return (await tickOf(fleet, { rollback, dryRun, ...dying })).result
}

function rollbacks({ azure }: Fleet): readonly string[] {
  return azure.writes.filter(({ kind }) => kind === 'rollback').map(({ image }) => image)
}

/** Kinds of entries, with their image. */
function told(fleet: Fleet, ...kinds: readonly string[]): readonly string[] {
  return journalOf(fleet).flatMap((each) =>
    kinds.includes(each.kind) && 'image' in each ? [`${each.kind} ${each.image ?? ''}`] : [],
  )
}

describe('a rollback that is asked for twice', () => {
  it('never brings the bad image again, which AKS has on record as the one before', async () => {
    const fleet = await upgradedFleet()
    await back(fleet)
    wait(fleet, 60)
    const result = await back(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['rollback.refused'])
    expect(result?.steps[0]?.message).toContain('was put back from before')
    // Not two days later either.
    wait(fleet, 2 * 24 * 60)
    await back(fleet)
    expect(rollbacks(fleet)).toEqual([oldImage])
    expect(fleet.azure.pool('a/p').image).toBe(oldImage)
    expect(told(fleet, 'rolled-back')).toEqual([`rolled-back ${oldImage}`])
  })

  it('works again for the next image', async () => {
    const fleet = await upgradedFleet()
    await back(fleet)
    wait(fleet, 31 * 24 * 60)
    fleet.azure.pool('a/p').latest = newerImage
    await tickOf(fleet, { maxWait: 6 * hour })
    expect(fleet.azure.pool('a/p').image).toBe(newerImage)
    const result = await back(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['pool.held', 'pool.rolled-back'])
    expect(rollbacks(fleet)).toEqual([oldImage, oldImage])
  })

  it('leaves no hold behind that Azure has refused: the next image may mend the pool', async () => {
    const fleet = await upgradedFleet()
    fleet.azure.faults.push('never')
    const result = await back(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['pool.held', 'rollback.refused'])
    expect(rollbacks(fleet)).toEqual([])
    fleet.azure.pool('a/p').latest = newerImage
    await tickOf(fleet, { maxWait: 6 * hour })
    expect(fleet.azure.pool('a/p').image).toBe(newerImage)
    expect(told(fleet, 'rolled-back')).toEqual([])
  })

  it('keeps the hold while nobody knows whether it arrived', async () => {
    const fleet = await upgradedFleet()
    fleet.azure.faults.push('answer-lost')
    fleet.azure.hidden.add('a/p')
    const result = await back(fleet)
    expect(result?.steps.map(({ kind }) => kind)).toEqual(['pool.held', 'rollback.left'])
    fleet.azure.pool('a/p').latest = newerImage
    wait(fleet, 60)
    await tickOf(fleet, { maxWait: 6 * hour })
    expect(fleet.azure.pool('a/p').image).toBe(oldImage)
  })
})

describe('a rollback whose run dies', () => {
  it('is finished by asking again, at whatever request it died, with one write to Azure', async () => {
    const whole = await upgradedFleet()
    const rollback = { pools: ['rg/a/p'], reason: 'noise', holdFor: 30 * 24 * hour }
    const { requests } = await tickOf(whole, { rollback })
    expect(requests).toBeGreaterThan(10)
    for (let at = 1; at <= requests; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const fleet = await upgradedFleet()
        await back(fleet, { at, when })
        wait(fleet, 60)
        await back(fleet, undefined, true)
        await back(fleet)
        wait(fleet, 60)
        const where = `${when} ${at}`
        expect([where, rollbacks(fleet)]).toEqual([where, [oldImage]])
        expect([where, told(fleet, 'rolled-back', 'failed')]).toEqual([
          where,
          [`failed ${newImage}`, `rolled-back ${oldImage}`],
        ])
        const { result } = await tickOf(fleet)
        expect([where, result?.decisions[0]?.reason_code]).toEqual([where, 'hold.active'])
        expect([where, fleet.azure.pool('a/p').image]).toEqual([where, oldImage])
      }
    }
  })
})
