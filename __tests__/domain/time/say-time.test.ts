import { describe, expect, it } from '@jest/globals'
import { sayMoment } from '../../../src/domain/time/say-time.ts'

describe('sayMoment', () => {
  it.each([
    ['2026-11-23T20:00:00Z', 'Europe/Berlin', 'Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC)'],
    [
      '2026-11-22T23:30:00Z',
      'Europe/Berlin',
      'Mon 2026-11-23 00:30 Europe/Berlin (Sun 2026-11-22 23:30 UTC)',
    ],
    ['2026-11-23T20:00:59Z', 'UTC', 'Mon 2026-11-23 20:00 UTC'],
    [
      '2028-02-29T20:00:00Z',
      'Asia/Kathmandu',
      'Wed 2028-03-01 01:45 Asia/Kathmandu (Tue 2028-02-29 20:00 UTC)',
    ],
    // A doubled hour: only UTC tells the two apart.
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', 'Sun 2026-10-25 02:30 Europe/Berlin (00:30 UTC)'],
    ['2026-10-25T01:30:00Z', 'Europe/Berlin', 'Sun 2026-10-25 02:30 Europe/Berlin (01:30 UTC)'],
    ['2026-01-01T09:00:00Z', 'Europe/London', 'Thu 2026-01-01 09:00 Europe/London (09:00 UTC)'],
  ])('says %s in %s', (iso, zone, said) => {
    expect(sayMoment(Date.parse(iso), zone)).toBe(said)
    expect(sayMoment(Date.parse(iso), zone)).toBe(said)
  })

  it('throws a RangeError for an unknown zone', () => {
    expect(() => sayMoment(0, 'Europe/Atlantis')).toThrow(RangeError)
  })
})
