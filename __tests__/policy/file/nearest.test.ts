import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesGlob } from '../../../src/domain/glob.ts'
import { nearest } from '../../../src/policy/file/nearest.ts'
import { covers, coversCluster, mayMeet } from '../../../src/policy/file/patterns.ts'
import { runs } from '../../property-runs.ts'

describe('the nearest word', () => {
  it.each([
    ['min_age', 'min-age'],
    ['minAge', 'min-age'],
    ['MIN-AGE', 'min-age'],
    ['mina-ge', 'min-age'],
    ['min-aeg', 'min-age'],
    ['minage', 'min-age'],
    ['window', 'windows'],
    ['wnidows', 'windows'],
    ['sok', 'soak'],
    ['soakk', 'soak'],
    ['xyzzy', undefined],
    ['no', undefined],
    ['', undefined],
    ['windowswindows', undefined],
    ['w'.repeat(5_000), undefined],
  ])('to %j is %j', (text, expected) => {
    expect(nearest(text, ['min-age', 'windows', 'soak'])).toBe(expected)
  })

  it('is found after any one slip in a word of six letters or more', () => {
    const word = fc.stringMatching(/^[a-z]{6,20}$/)
    fc.assert(
      fc.property(
        word,
        fc.nat(),
        fc.stringMatching(/^[a-z]$/),
        fc.nat(3),
        (good, nth, letter, how) => {
          const at = nth % (good.length - 1)
          const [a = '', b = ''] = [good[at], good[at + 1]]
          const changed = [letter, '', `${a}${letter}`, `${b}${a}`][how] ?? ''
          const slip = good.slice(0, at) + changed + good.slice(at + (how === 3 ? 2 : 1))
          expect(nearest(slip, ['0000000000000000', good])).toBe(good)
        },
      ),
    )
  })
})

describe('patterns', () => {
  const letters = fc.stringMatching(/^[ab*?]{0,6}$/)
  const name = fc.stringMatching(/^[ab]{0,8}$/)

  it('that cover another one match all that it matches', () => {
    fc.assert(
      fc.property(letters, letters, fc.array(name), (wide, narrow, samples) => {
        if (!covers(wide, narrow)) return
        for (const each of samples) {
          if (matchesGlob(narrow, each))
            expect([wide, narrow, matchesGlob(wide, each)]).toEqual([wide, narrow, true])
        }
      }),
      { numRuns: runs(5_000), seed: 3 },
    )
  })

  it('that cannot meet match no common name', () => {
    fc.assert(
      fc.property(letters, letters, fc.array(name), (a, b, samples) => {
        if (mayMeet(a, b)) return
        expect(samples.filter((each) => matchesGlob(a, each) && matchesGlob(b, each))).toEqual([])
      }),
      { numRuns: runs(5_000), seed: 4 },
    )
  })

  it.each([
    ['rg/*', 'RG/one', true],
    ['*/*', '/subscriptions/*', true],
    ['rg/*', 'rg-1/one', false],
    ['r*/one', 'rg/*', false],
    [
      'rg/one',
      '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/one',
      true,
    ],
    [
      'rg/two',
      '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/one',
      false,
    ],
    ['/subscriptions/s/*', 'rg/one', false],
    ['/subscriptions/*', '/subscriptions/s/*', true],
  ])('of clusters: %j covers %j: %j', (wide, narrow, expected) => {
    expect(coversCluster(wide, narrow)).toBe(expected)
  })
})
