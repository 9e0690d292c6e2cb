import { describe, expect, it } from '@jest/globals'
import { poolObjection, staleness } from '../../src/azure/write-guard.ts'
import type { PoolFacts } from '../../src/domain/facts.ts'
import type { PoolReading } from '../../src/domain/pool-reading.ts'

const now = '2026-11-23T06:00:00.000Z'
const pool: PoolFacts = {
  name: 'user1',
  os_sku: 'AzureContainerLinux',
  mode: 'User',
  type: 'VirtualMachineScaleSets',
  image: 'AKSAzureLinux-aclgen2TL-202609.15.0',
  provisioning_state: 'Succeeded',
  power_state: 'Running',
}

function reading(over: Partial<PoolFacts> = {}, cluster: object = {}): PoolReading {
  return {
    target: { cluster: '/x', pool: 'user1', region: 'westeurope' },
    stamp: { at: now, monotonic_ms: 0 },
    pool: { ...pool, ...over },
    cluster: { provisioning_state: 'Succeeded', power_state: 'Running', ...cluster } as never,
    recently_used: [],
  }
}

describe('the age of what a write depends on', () => {
  const at = (seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
  const stamp = { at: now, monotonic_ms: 1_000 }

  it.each([
    ['at once', 0, 0, false],
    ['after ten seconds', 10, 10, false],
    ['after more than ten', 10.001, 10.001, true],
    ['when the wall clock was set back meanwhile', -20, 3, true],
    ['when the machine slept: the wall clock alone went on', 600, 3, true],
    ['when the wall clock was set back over a long wait', 2, 600, true],
    ['when the monotonic clock goes back', 1, -1, true],
  ])('%s', (_, wall, monotonic, isStale) => {
    const later = { at: at(wall), monotonic_ms: 1_000 + monotonic * 1_000 }
    expect(staleness([stamp], later)?.reason).toBe(isStale ? 'stale' : undefined)
  })

  it('counts for each of them', () => {
    const old = { at: at(-11), monotonic_ms: -10_000 }
    expect(staleness([stamp, old], stamp)?.reason).toBe('stale')
    expect(staleness([], stamp)).toBeUndefined()
  })

  it('is too old when a stamp is no time', () => {
    expect(staleness([{ at: 'x', monotonic_ms: 1_000 }], stamp)?.reason).toBe('stale')
    expect(staleness([{ at: now, monotonic_ms: Number.NaN }], stamp)?.reason).toBe('stale')
  })
})

describe('pools that are never written to', () => {
  it.each<[string, Partial<PoolFacts>, string]>([
    ['of mode Machines', { mode: 'machines' }, 'unsupported'],
    ['of an availability set', { type: 'AvailabilitySet' }, 'unsupported'],
    [
      'of Flatcar',
      { os_sku: 'flatcar', image: 'AKSFlatcar-flatcargen2-202607.02.0' },
      'unsupported',
    ],
    ['of Windows Server 2019', { os_sku: 'Windows2019' }, 'unsupported'],
    [
      'of an OS that ended by its image',
      { os_sku: 'Ubuntu', image: 'AKSUbuntu-1804gen2containerd-202506.16.0' },
      'unsupported',
    ],
    ['that are stopped', { power_state: 'Stopped' }, 'stopped'],
    ['that are busy', { provisioning_state: 'Scaling' }, 'busy'],
    ['in a state nobody has heard of', { provisioning_state: 'Contemplating' }, 'busy'],
  ])('%s', (_, over, reason) => {
    expect(poolObjection(reading(over), now)?.reason).toBe(reason)
  })

  it.each(['image', 'provisioning_state'] as const)('without %s', (member) => {
    const { [member]: _, ...rest } = pool
    const bare = { ...reading(), pool: rest }
    expect(poolObjection(bare, now)?.reason).toBe(member === 'image' ? 'unsupported' : 'busy')
  })

  it('in a cluster that is stopped or busy itself', () => {
    expect(poolObjection(reading({}, { power_state: 'Stopped' }), now)?.reason).toBe('stopped')
    expect(poolObjection(reading({}, { provisioning_state: 'Updating' }), now)?.reason).toBe('busy')
  })

  it('of OS Guard from the day it is retired on', () => {
    const guard = reading({ os_sku: 'AzureLinux3OSGuard' })
    expect(poolObjection(guard, '2026-12-09T23:59:59Z')).toBeUndefined()
    expect(poolObjection(guard, '2026-12-10T00:00:00Z')?.reason).toBe('unsupported')
  })
})

it.each(['Succeeded', 'Failed', 'Canceled'])('a pool that is %s may be written to', (state) => {
  expect(poolObjection(reading({ provisioning_state: state }), now)).toBeUndefined()
})
