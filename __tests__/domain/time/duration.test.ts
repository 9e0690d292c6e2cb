import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, parseDuration, sayDuration } from '../../../src/domain/time/duration.ts'
import { day, hour, minute, week } from '../../../src/domain/time/instant.ts'

describe('parseDuration', () => {
  it.each([
    ['90m', 90 * minute],
    ['36h', 36 * hour],
    ['3d', 3 * day],
    ['2w', 2 * week],
    ['1d12h', 36 * hour],
    ['1w2d3h4m', week + 2 * day + 3 * hour + 4 * minute],
    ['0', 0],
    ['0d', 0],
    ['3650d', 3650 * day],
    ['5256000m', 3650 * day],
  ])('reads %s', (text, length) => {
    expect(parseDuration(text)).toBe(length)
  })

  it.each([
    '',
    ' ',
    '3',
    '00',
    '3 d',
    ' 3d',
    '3D',
    '1.5d',
    '-1d',
    '+1d',
    '12h1d',
    '1d1d',
    '1d12',
    '3days',
    '90s',
    '3651d',
    '3650d1m',
    '9999999d',
    'P3D',
    '3d\n',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('formatDuration', () => {
  it.each([
    [0, '0d'],
    [2 * day, '2d'],
    [36 * hour, '1d12h'],
    [2 * week, '14d'],
    [90 * minute, '1h30m'],
    [day + minute, '1d1m'],
  ])('writes %d as %s', (length, text) => {
    expect(formatDuration(length)).toBe(text)
  })

  it('writes what parseDuration reads, and one spelling for equal lengths', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3650 * 24 * 60 }), (minutes) => {
        const text = formatDuration(minutes * minute)
        expect(parseDuration(text)).toBe(minutes * minute)
        expect(formatDuration(parseDuration(`${minutes}m`) ?? -1)).toBe(text)
      }),
    )
  })
})

describe('sayDuration', () => {
  it.each([
    [3 * day, '3 days'],
    [36 * hour, '1 day 12 hours'],
    [45 * minute, '45 minutes'],
    [hour + minute, '1 hour 1 minute'],
    [2 * minute - 1, '1 minute'],
    [minute - 1, 'less than a minute'],
    [0, '0 minutes'],
    [-day, '0 minutes'],
  ])('says %d as %s', (length, text) => {
    expect(sayDuration(length)).toBe(text)
  })
})
