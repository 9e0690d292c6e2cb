import { describe, expect, it } from '@jest/globals'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { poolKey, remember } from '../../src/policy/memory.ts'
import { historyOf } from './build-policy.ts'

const at = '2026-11-20T10:00:00Z'
const now = parseInstant(at)
const event = { cluster: '/C', pool: 'P', image: 'i', at }

describe('what is remembered at a moment', () => {
  const history = historyOf({
    first_seen: [{ image: 'i', region: 'r', at }],
    started: [event],
    proven: [event],
    failed: [{ ...event, ring: 'one', reason: 'x' }],
    refusals: [{ ring: 'one', image: 'i', at }],
    holds: [{ ring: 'one', reason: 'x', at }],
  })

  it('is what has happened by then, to the millisecond', () => {
    const then = remember(history, now)
    expect(then.firstSeen('i', 'r')).toBe(now)
    expect(then.provenAt(poolKey('/c', 'p'), 'i')).toBe(now)
    expect(then.provenImages).toEqual(['i'])
    expect(then.started).toEqual([{ pool: '/c/p', image: 'i', at: now }])
    expect(then.failed).toHaveLength(1)
    expect(then.refusal('one', 'i')).toMatchObject({ at })
    expect(then.holds).toHaveLength(1)
  })

  it('is nothing of it a moment before', () => {
    const then = remember(history, now - 1)
    expect(then.firstSeen('i', 'r')).toBeUndefined()
    expect(then.provenAt(poolKey('/c', 'p'), 'i')).toBeUndefined()
    expect(then.provenImages).toEqual([])
    expect(then.started).toEqual([])
    expect(then.failed).toEqual([])
    expect(then.refusal('one', 'i')).toBeUndefined()
    expect(then.holds).toEqual([])
  })

  it('tells two places and two images apart', () => {
    const then = remember(history, now)
    expect(then.firstSeen('i', 'other')).toBeUndefined()
    expect(then.firstSeen('other', 'r')).toBeUndefined()
    expect(then.provenAt(poolKey('/c', 'q'), 'i')).toBeUndefined()
    expect(then.provenAt(poolKey('/c', 'p'), 'other')).toBeUndefined()
    expect(then.refusal('two', 'i')).toBeUndefined()
    expect(then.refusal('one', 'other')).toBeUndefined()
  })

  it('takes the first of several proofs, and each image once, in order', () => {
    const earlier = { ...event, at: '2026-11-18T10:00:00Z' }
    const b = { ...event, image: 'b' }
    const then = remember(historyOf({ proven: [event, earlier, b, event] }), now)
    expect(then.provenAt('/c/p', 'i')).toBe(parseInstant(earlier.at))
    expect(then.provenImages).toEqual(['b', 'i'])
  })

  it('has the readings of a ring in the order of time, and nothing as the reason of none', () => {
    const reading = (hour: string, result: 'held' | 'failed', reason?: string) => {
      const when = `2026-11-20T${hour}:00:00Z`
      return { ring: 'one', at: when, result, ...(reason === undefined ? {} : { reason }) } as const
    }
    const probed = [reading('05', 'held'), reading('03', 'failed', '503'), reading('04', 'held')]
    const other = { ...reading('02', 'failed', '404'), ring: 'two' }
    const late = reading('11', 'held')
    const then = remember(historyOf({ probed: [...probed, other, late] }), now)
    expect(then.readings('one')).toEqual([
      { at: parseInstant('2026-11-20T03:00:00Z'), held: false, reason: '503' },
      { at: parseInstant('2026-11-20T04:00:00Z'), held: true, reason: '' },
      { at: parseInstant('2026-11-20T05:00:00Z'), held: true, reason: '' },
    ])
    expect(then.readings('three')).toEqual([])
  })

  it('forgets a failure from the moment at which it was cleared', () => {
    const failed = {
      ...event,
      at: '2026-11-01T00:00:00Z',
      ring: 'one',
      reason: 'x',
      cleared_at: at,
    }
    expect(remember(historyOf({ failed: [failed] }), now).failed).toEqual([])
    expect(remember(historyOf({ failed: [failed] }), now - 1).failed).toHaveLength(1)
  })

  it('knows approvals by ring and family', () => {
    const approvals = [{ ring: 'one', family: 'f', version: '1' }]
    const then = remember(historyOf({ approvals }), now)
    expect(then.approvedVersions('one', 'f')).toEqual(['1'])
    expect(then.approvedVersions('two', 'f')).toEqual([])
    expect(then.approvedVersions('one', 'g')).toEqual([])
  })

  it('knows approvals the newest first, and of two spellings of a version always the same', () => {
    const versions = ['202610.8.0', '202610.10.0', '202610.08.0', '202610.10.0']
    for (const given of [versions, versions.toReversed()]) {
      const approvals = given.map((version) => ({ ring: 'one', family: 'f', version }))
      expect(remember(historyOf({ approvals }), now).approvedVersions('one', 'f')).toEqual([
        '202610.10.0',
        '202610.08.0',
        '202610.8.0',
      ])
    }
  })
})
