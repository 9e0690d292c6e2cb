import { describe, expect, it } from '@jest/globals'
import { canonicalCount, parseCount } from '../../../src/policy/file/limit-text.ts'

const hour = 3_600_000

describe('a number of starts in a period', () => {
  it.each([
    ['10 per 24h', { count: 10, period: 24 * hour }],
    ['1 per 90d', { count: 1, period: 90 * 24 * hour }],
    ['1 per 90d1m', undefined],
    ['ten per day', undefined],
  ])('is read, if it is one of at most 90 days: %j', (text, expected) => {
    expect(parseCount(text)).toEqual(expected)
  })

  it.each([
    ['10 per 24h', '10 per 1d'],
    ['10 per 90m', '10 per 1h30m'],
    ['ten per day', 'ten per day'],
  ])('has one spelling: %j', (text, expected) => {
    expect(canonicalCount(text)).toBe(expected)
  })
})
