import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatInstant, parseInstant } from '../../../src/domain/time/instant.ts'
import { remember } from '../../../src/domain/time/remember.ts'

describe('parseInstant', () => {
  it.each([
    ['2026-11-23T20:00:00Z', Date.UTC(2026, 10, 23, 20)],
    ['2026-11-23T21:00:00+01:00', Date.UTC(2026, 10, 23, 20)],
    ['2026-11-23T20:00:00.1234567Z', Date.UTC(2026, 10, 23, 20, 0, 0, 123)],
    ['2028-02-29T00:00Z', Date.UTC(2028, 1, 29)],
  ])('reads %s', (iso, moment) => {
    expect(parseInstant(iso)).toBe(moment)
  })

  it.each(['', 'soon', '2026-11-23', '2026-11-23T20:00:00', '2026-02-29T00:00Z', '1795464000000'])(
    'throws a RangeError for %j',
    (iso) => {
      expect(() => parseInstant(iso)).toThrow(RangeError)
    },
  )
})

describe('formatInstant', () => {
  it('leaves out the fraction of whole seconds alone', () => {
    expect(formatInstant(Date.UTC(2026, 10, 23, 20))).toBe('2026-11-23T20:00:00Z')
    expect(formatInstant(Date.UTC(2026, 10, 23, 20) + 50)).toBe('2026-11-23T20:00:00.050Z')
    expect(formatInstant(-1)).toBe('1969-12-31T23:59:59.999Z')
  })

  it('writes what parseInstant reads', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        expect(parseInstant(formatInstant(date.getTime()))).toBe(date.getTime())
      }),
    )
  })
})

describe('remember', () => {
  it('computes each answer once, and starts over when it holds too many', () => {
    let computed = 0
    const square = remember((value: number) => {
      computed++
      return value * value
    })
    expect([square(3), square(3), square(4)]).toEqual([9, 9, 16])
    expect(computed).toBe(2)
    for (let value = 0; value < 20_001; value++) square(value)
    const before = computed
    expect(square(20_000)).toBe(400_000_000)
    expect(computed).toBe(before)
    expect(square(3)).toBe(9)
    expect(computed).toBe(before + 1)
  })
})
