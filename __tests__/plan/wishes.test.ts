import { describe, expect, it } from '@jest/globals'
import type { DashboardBox } from '../../src/plan/dashboard-box.ts'
import { historyOf } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import { eventsOfWish } from '../../src/plan/wishes.ts'
import { newest } from '../policy/build-facts.ts'

const at = '2026-11-20T06:00:00Z'
const approveBox: DashboardBox = {
  kind: 'approve',
  ring: 'prod',
  family: 'AKSAzureLinux-aclgen2TL',
  version: '202610.08.0',
}

function eventsOf(
  box: DashboardBox,
  known: readonly JournalEvent[] = [],
  approve = false,
): readonly JournalEvent[] {
  return eventsOfWish({ box, by: 'ann', url: 'https://x/1' }, known, { approve }, at, 'run')
}

describe('a box that counts', () => {
  it('approves only where the policy lets it', () => {
    expect(eventsOf(approveBox)).toEqual([])
    expect(eventsOf(approveBox, [], true)).toMatchObject([{ kind: 'approved', by: 'ann' }])
  })

  it('approves once', () => {
    const approved = eventsOf(approveBox, [], true)
    expect(eventsOf(approveBox, approved, true)).toEqual([])
    expect(eventsOf({ ...approveBox, ring: 'dev' }, approved, true)).toHaveLength(1)
    expect(eventsOf({ ...approveBox, version: '202610.29.0' }, approved, true)).toHaveLength(1)
  })

  it('holds once, until it is released', () => {
    const hold: DashboardBox = { kind: 'hold', ring: 'prod', image: newest }
    const held = eventsOf(hold)
    expect(held).toMatchObject([{ kind: 'held', ring: 'prod', image: newest, by: 'ann' }])
    expect(eventsOf(hold, held)).toEqual([])
    expect(eventsOf({ ...hold, ring: 'dev' }, held)).toHaveLength(1)
    const id = held[0]?.kind === 'held' ? held[0].id : ''
    const released = eventsOf({ kind: 'release', id }, held)
    expect(released).toMatchObject([{ kind: 'released', id }])
    expect(eventsOf({ kind: 'release', id }, [...held, ...released])).toEqual([])
    expect(eventsOf(hold, [...held, ...released])).toHaveLength(1)
    expect(eventsOf({ kind: 'release', id: 'nobody’s' }, held)).toEqual([])
  })

  it('clears a halt once, and again when the image has failed again', () => {
    const box: DashboardBox = { kind: 'retry', ring: 'prod', image: newest }
    const failed: JournalEvent = {
      at,
      run: 'run',
      kind: 'failed',
      cluster: 'c',
      pool: 'p',
      ring: 'prod',
      image: newest.toLowerCase(),
      reason: 'noise',
    }
    const cleared = eventsOf(box, [failed])
    expect(cleared).toMatchObject([{ kind: 'cleared', ring: 'prod', image: newest }])
    expect(eventsOf(box)).toEqual([])
    expect(eventsOf(box, [failed, ...cleared])).toEqual([])
    expect(eventsOf({ ...box, ring: 'dev' }, [failed])).toEqual([])
    expect(eventsOf(box, [failed, ...cleared, failed])).toHaveLength(1)
  })
})

describe('an approval in the journal', () => {
  const approved = eventsOf(approveBox, [], true)
  const inLockfile = { ring: 'dev', family: 'F', version: '202610.08.0' }

  it('counts where the policy lets boxes approve', () => {
    expect(historyOf(approved, [inLockfile], true).approvals).toHaveLength(2)
  })

  it('counts for nothing elsewhere, whoever wrote it there', () => {
    expect(historyOf(approved, [inLockfile], false).approvals).toEqual([inLockfile])
  })
})
