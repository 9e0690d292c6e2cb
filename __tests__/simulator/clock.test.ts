import { describe, expect, it } from '@jest/globals'
import { createClock } from '../../simulator/clock.ts'
import { duration, moment } from '../../simulator/durations.ts'

describe('the clock', () => {
  it('starts where it is told and follows real time', () => {
    let real = 1_000
    const clock = createClock({ at: '2026-11-23T06:00:00Z', real: () => real })
    real += 2_500
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-23T06:00:02.500Z')
  })

  it('runs as many times faster as asked, for the world and not for the client', () => {
    let real = 0
    const clock = createClock({ at: 0, speed: 60, real: () => real })
    real = 1_000
    expect(clock.now()).toBe(60_000)
    expect(clock.wall()).toBe(1_000)
  })

  it('stands still at speed 0 until it is advanced, which moves both readings', () => {
    let real = 0
    const clock = createClock({ at: 500, speed: 0, real: () => real })
    real = 9_000
    clock.advance(1_000)
    expect(clock.now()).toBe(1_500)
    expect(clock.wall()).toBe(10_000)
  })

  it('never goes back', () => {
    expect(() => createClock().advance(-1)).toThrow('only goes forward')
  })

  it('refuses a start that is no instant', () => {
    expect(() => createClock({ at: 'yesterday' })).toThrow('"yesterday" is not an instant')
  })
})

describe('durations and moments', () => {
  it.each([
    ['90s', 90_000],
    ['1.5h', 5_400_000],
    ['250ms', 250],
    ['3d', 259_200_000],
  ])('reads %s', (text, milliseconds) => {
    expect(duration(text)).toBe(milliseconds)
  })

  it('reads moments from the start of the world and absolute ones', () => {
    const begin = Date.UTC(2026, 10, 23)
    expect(moment('-3d', begin)).toBe(Date.UTC(2026, 10, 20))
    expect(moment('2026-09-08', begin)).toBe(Date.UTC(2026, 8, 8))
  })

  it('says what it expected', () => {
    expect(() => duration('soon')).toThrow('"soon" is not a duration')
    expect(() => moment('soon', 0)).toThrow('"soon" is not a moment')
  })
})
