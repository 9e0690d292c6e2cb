import { describe, expect, it } from '@jest/globals'
import { snapshotId } from '../../src/azure/snapshots.ts'
import { isGateSnapshot } from '../../src/domain/gate-snapshot.ts'
import { clusterFacts, clusterId, newest, poolFacts } from '../policy/build-facts.ts'

const images = [newest, 'AKSAzureLinux-OSGuardV3gen2fipsTL-202608.20.1', 'X', 'a'.repeat(200)]

describe('a snapshot of the gate', () => {
  it.each(images)('is known again by its name: %s', (image) => {
    const pool = poolFacts()
    const id = snapshotId(
      {
        target: { cluster: clusterId, pool: pool.name, region: 'westeurope' },
        stamp: { at: '2026-11-23T06:00:00Z', monotonic_ms: 0 },
        pool,
        cluster: clusterFacts([pool]),
        recently_used: [],
      },
      image,
    )
    expect(isGateSnapshot(id)).toBe(true)
    expect(isGateSnapshot(id.toUpperCase())).toBe(true)
  })

  it.each([
    '/snapshots/mine',
    '/snapshots/flatcar-gate-mine',
    '/snapshots/my-flatcar-gate-x-0123456789',
    '/snapshots/flatcar-gate-x-0123456789/more',
  ])('is no other: %s', (id) => {
    expect(isGateSnapshot(id)).toBe(false)
  })
})
