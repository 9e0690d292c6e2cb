import { describe, expect, it } from '@jest/globals'
import {
  previousImage,
  type RollbackReason,
  type RollbackSubject,
  rollbackOffer,
} from '../../src/plan/rollback.ts'

const now = '2026-11-23T06:00:00Z'
const previous = 'AKSAzureLinux-aclgen2TL-202609.15.0'
const current = 'AKSAzureLinux-aclgen2TL-202610.08.0'
const foreign = 'AKSAzureLinux-V3gen2-202610.08.0'

const conditions = [
  'not-recorded',
  'window-over',
  'same-image',
  'other-family',
  'channel-on',
  'not-settled',
  'unsupported',
] as const satisfies readonly RollbackReason[]

/** The pool of one row of the table: a condition is met, or it is the reason that stands against it. */
function row(against: ReadonlySet<RollbackReason>): RollbackSubject {
  const family = against.has('other-family') ? foreign : current
  return {
    pool: {
      name: 'user1',
      os_sku: 'AzureContainerLinux',
      mode: against.has('unsupported') ? 'Machines' : 'User',
      image: against.has('same-image') ? previous : family,
      provisioning_state: against.has('not-settled') ? 'Failed' : 'Succeeded',
      power_state: 'Running',
    },
    cluster: { node_os_channel: against.has('channel-on') ? 'NodeImage' : 'None' },
    recently_used: [
      {
        image: against.has('not-recorded') ? 'AKSAzureLinux-aclgen2TL-202608.20.0' : previous,
        kubernetes_version: '1.35.7',
        used_until: against.has('window-over') ? '2026-11-16T06:00:00Z' : '2026-11-16T06:00:01Z',
      },
    ],
  }
}

/** Conditions that can't be told apart in one row: nothing is recorded, so no window is over. */
function told(against: ReadonlySet<RollbackReason>): ReadonlySet<RollbackReason> {
  const reasons = new Set(against)
  if (against.has('not-recorded')) reasons.delete('window-over')
  // The pool runs the very image: that is of its own family.
  if (against.has('same-image')) reasons.delete('other-family')
  return reasons
}

const rows = Array.from(
  { length: 2 ** conditions.length },
  (_, bits) => new Set(conditions.filter((__, place) => (bits & (1 << place)) !== 0)),
)

describe('a rollback is offered when all seven conditions hold, and refused with every reason', () => {
  it('has 128 rows', () => {
    expect(rows).toHaveLength(128)
  })

  it.each(rows.map((against) => [[...against].join(', ') || 'nothing', against] as const))(
    'against it: %s',
    (_, against) => {
      const offer = rollbackOffer(row(against), previous, now)
      const expected = told(against)
      if (expected.size === 0) {
        expect(offer).toEqual({
          kind: 'offered',
          image: previous,
          kubernetes_version: '1.35.7',
          until: '2026-11-23T06:00:01Z',
        })
      } else {
        expect(offer.kind === 'refused' && new Set(offer.reasons)).toEqual(expected)
      }
    },
  )
})

describe('single conditions of a rollback', () => {
  const well = row(new Set())
  const reasonsOf = (subject: RollbackSubject, at = now): readonly string[] => {
    const offer = rollbackOffer(subject, previous, at)
    return offer.kind === 'refused' ? offer.reasons : []
  }

  it('ends to the second', () => {
    expect(reasonsOf(well, '2026-11-23T06:00:00.999Z')).toEqual([])
    expect(reasonsOf(well, '2026-11-23T06:00:01Z')).toEqual(['window-over'])
  })

  it.each([undefined, 'soon', ''])('does not trust a record of the time %p', (until) => {
    const used = { image: previous, ...(until === undefined ? {} : { used_until: until }) }
    expect(reasonsOf({ ...well, recently_used: [used] })).toEqual(['window-over'])
  })

  it('goes one step back, not two', () => {
    const nearer = {
      image: 'AKSAzureLinux-aclgen2TL-202609.29.0',
      used_until: '2026-11-20T00:00:00Z',
    }
    expect(reasonsOf({ ...well, recently_used: [...well.recently_used, nearer] })).toEqual([
      'not-recorded',
    ])
    expect(previousImage([...well.recently_used, nearer])).toBe(nearer)
    expect(previousImage([nearer, ...well.recently_used])).toBe(nearer)
    expect(previousImage([])).toBeUndefined()
  })

  it.each([
    [{ node_os_channel: 'None' }, true],
    [{ node_os_channel: 'none', upgrade_channel: 'NONE' }, true],
    [{}, false],
    [{ node_os_channel: 'Unmanaged' }, false],
    [{ node_os_channel: 'SecurityPatch' }, false],
    [{ node_os_channel: 'None', upgrade_channel: 'patch' }, false],
    [{ node_os_channel: 'None', upgrade_channel: 'node-image' }, false],
  ])('takes the channels %j for off: %p', (cluster, isOff) => {
    expect(reasonsOf({ ...well, cluster })).toEqual(isOff ? [] : ['channel-on'])
  })

  it.each([
    [{ provisioning_state: 'UpgradingNodeImageVersion' }],
    [{ provisioning_state: 'Canceled' }],
    [{ power_state: 'Stopped' }],
  ])('needs a pool at rest that runs: not %j', (over) => {
    expect(reasonsOf({ ...well, pool: { ...well.pool, ...over } })).toEqual(['not-settled'])
  })

  it('needs states that Azure told', () => {
    const { power_state: _, ...unpowered } = well.pool
    const { provisioning_state: __, ...stateless } = well.pool
    expect(reasonsOf({ ...well, pool: unpowered })).toEqual(['not-settled'])
    expect(reasonsOf({ ...well, pool: stateless })).toEqual(['not-settled'])
  })

  it('never touches a retired OS, and an OS that is about to be retired until then', () => {
    const guard = {
      ...well.pool,
      os_sku: 'AzureLinuxOSGuard',
      image: 'AKSAzureLinux-OSGuardV3gen2fipsTL-202610.08.0',
    }
    const image = 'AKSAzureLinux-OSGuardV3gen2fipsTL-202609.15.0'
    const offerAt = (at: string, used: string) =>
      rollbackOffer(
        { ...well, pool: guard, recently_used: [{ image, used_until: used }] },
        image,
        at,
      )
    expect(offerAt('2026-12-09T23:59:59Z', '2026-12-08T00:00:00Z').kind).toBe('offered')
    expect(offerAt('2026-12-10T00:00:00Z', '2026-12-08T00:00:00Z')).toEqual({
      kind: 'refused',
      reasons: ['unsupported'],
    })
  })

  it('refuses images that can not be compared', () => {
    const image = 'MarinerAKSSig-dev-1'
    const pool = { ...well.pool, image: 'MarinerAKSSig-dev-2' }
    const subject = { ...well, pool, recently_used: [{ image, used_until: now }] }
    expect(rollbackOffer(subject, image, now)).toEqual({
      kind: 'refused',
      reasons: ['other-family'],
    })
  })
})
