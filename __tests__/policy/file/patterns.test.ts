import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesGlob } from '../../../src/domain/glob.ts'
import { covers, coversCluster, mayMeet } from '../../../src/policy/file/patterns.ts'
import { runs } from '../../property-runs.ts'

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
    ['a*', 'ab', true],
    ['a*', 'b', false],
    ['a?*', 'A?*', true],
    ['a?', 'ab', true],
    // `a*` also matches `abc`.
    ['a?', 'a*', false],
    ['*', 'a?*', true],
  ])('of names: %j covers %j: %j', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected)
  })

  it.each([
    ['a', 'b', false],
    ['a*', 'b', false],
    ['ab', 'a*', true],
    ['a*', 'ab', true],
    // Nobody looks closely at two that both have stars.
    ['a*', 'b*', true],
  ])('of names: %j and %j may meet: %j', (a, b, expected) => {
    expect(mayMeet(a, b)).toBe(expected)
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
    ['/subscriptions/a/*', '/subscriptions/b/c', false],
    ['rg/*', '/subscriptions/s/resourceGroups/rg', false],
    // A pattern of ids is not compared with one of names.
    [
      'rg/o*',
      '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/o*',
      false,
    ],
  ])('of clusters: %j covers %j: %j', (wide, narrow, expected) => {
    expect(coversCluster(wide, narrow)).toBe(expected)
  })
})
