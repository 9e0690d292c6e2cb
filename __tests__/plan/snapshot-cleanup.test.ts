import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/domain/facts.ts'
import { unneededSnapshots } from '../../src/plan/snapshot-cleanup.ts'
import type { Snapshot } from '../../src/upgrades-port.ts'

const now = '2026-11-23T06:00:00Z'
const old: Snapshot = {
  id: '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/snapshots/flatcar-gate-a',
  image: 'AKSAzureLinux-aclgen2TL-202609.15.0',
  region: 'westeurope',
  created_at: '2026-11-01T00:00:00.0000000Z',
}

function left(
  snapshot: Snapshot,
  facts: Partial<Pick<Facts, 'clusters' | 'problems'>> = {},
  wanted: readonly string[] = [],
): boolean {
  const whole = { clusters: [], problems: [], ...facts }
  return unneededSnapshots([snapshot], whole, wanted, now).length === 1
}

describe('a snapshot is no longer needed', () => {
  it('when it is old, its image is not wanted, and no pool names it', () => {
    expect(left(old)).toBe(true)
  })

  it('but not when its image may still be installed', () => {
    expect(left(old, {}, [old.image.toUpperCase()])).toBe(false)
  })

  it('but not when a pool names it, in whatever letters', () => {
    const pools = [{ name: 'user1', snapshot: old.id.toUpperCase() }]
    expect(left(old, { clusters: [{ pools } as never] })).toBe(false)
  })

  it('but not while a part of the fleet is unknown', () => {
    expect(left(old, { problems: [{} as never] })).toBe(false)
  })

  it.each(['2026-11-16T06:00:00Z', 'soon'])('but not when it was made at %s', (at) => {
    expect(left({ ...old, created_at: at })).toBe(false)
  })

  it('but not when nobody knows when it was made', () => {
    const { created_at: _, ...timeless } = old
    expect(left(timeless)).toBe(false)
  })
})
