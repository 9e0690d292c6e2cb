import { describe, expect, it } from '@jest/globals'
import { createFleet, linesOf, tickOf, wait } from './fleet-run.ts'
import { newImage, oldImage } from './memory-azure.ts'

const policy = `version: 1
approval: automatic
rings:
  - name: all
`

const day = 86_400_000

describe('a rollback that is asked for twice', () => {
  it('does not bring back the image that it took away, for as long as the hold stands', async () => {
    const fleet = createFleet([{ name: 'a', env: 'test', pools: ['p'] }], policy)
    const rollback = { pools: ['rg/a/p'], reason: 'DNS fails', holdFor: day }
    await tickOf(fleet)
    wait(fleet, 30)
    await tickOf(fleet)
    expect(fleet.azure.pool('a/p').image).toBe(newImage)

    const first = await tickOf(fleet, { rollback })
    expect(first.result?.steps.map(({ kind }) => kind)).toEqual(['pool.held', 'pool.rolled-back'])
    wait(fleet, 30)
    const again = await tickOf(fleet, { rollback })
    expect(again.result?.steps).toMatchObject([
      {
        kind: 'rollback.left',
        message: `rg/a/p: was put back already: ${newImage} is held for it (Rolled back: DNS fails); release the hold to bring it back.`,
      },
    ])
    expect(fleet.azure.pool('a/p').image).toBe(oldImage)
    expect(fleet.azure.writes.map(({ kind }) => kind)).toEqual(['upgrade', 'rollback'])
    expect(linesOf(fleet).filter((line) => line.startsWith('held'))).toHaveLength(1)

    expect(linesOf(fleet).filter((line) => line.startsWith('rolled-back'))).toHaveLength(1)

    wait(fleet, 25 * 60)
    const later = await tickOf(fleet, { rollback })
    expect(later.result?.steps.map(({ kind }) => kind)).toContain('pool.rolled-back')
  })
})
