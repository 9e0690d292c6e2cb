import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { corrections, nearest, plain } from '../../../src/policy/file/nearest.ts'
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

  it.each([
    ['more than a third of the letters', 'abcdef', 'abcxyz', undefined],
    ['a third of the letters', 'abcdef', 'abcdxy', 'abcdxy'],
    ['three letters', 'abcdefghijkl', 'abcdefghixyz', 'abcdefghixyz'],
    ['four letters, however long the word is', 'abcdefghijklmno', 'abcdefghijkwxyz', undefined],
    ['nothing but spaces and case', 'min  Age', 'min-age', 'min-age'],
    ['60 letters and one', 'a'.repeat(60), `${'a'.repeat(60)}b`, `${'a'.repeat(60)}b`],
    ['one of 61 letters', 'a'.repeat(61), `${'a'.repeat(60)}b`, undefined],
  ])('may differ by so much, and no more: %s', (_name, text, candidate, expected) => {
    expect(nearest(text, [candidate])).toBe(expected)
  })

  it('is the first of those that are equally near, of the first 30', () => {
    expect(nearest('abcd', ['xbcd', 'abxd', 'abcx'])).toBe('xbcd')
    expect(nearest('abcdef', ['abcdxx', 'abcdex', 'abcdxf'])).toBe('abcdex')
    const others = Array.from({ length: 29 }, () => 'other')
    expect(nearest('abcdef', [...others, 'abcdex'])).toBe('abcdex')
    expect(nearest('abcdef', [...others, 'other', 'abcdex'])).toBeUndefined()
  })

  it.each(['min-age', 'minAge', 'min_age', 'MIN-AGE', 'min __Age', 'Min Age'])(
    'does not look at case and spaces: %s',
    (text) => {
      expect(plain(text)).toBe('min-age')
    },
  )

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

/** The distance by its definition: a table of all beginnings. */
function distanceByTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_row, row) =>
    Array.from({ length: b.length + 1 }, (_column, column) => row + column),
  )
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const areSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const distance = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        areSwapped ? at(row - 2, column - 2) + 1 : Infinity,
      )
      table[row]?.splice(column, 1, distance)
    }
  }
  return at(a.length, b.length)
}

/** A text that counts how often one of its letters is asked for. */
function counting(text: string, count: { reads: number }): ArrayLike<string> {
  return new Proxy(text.split(''), {
    get: (letters, key) => {
      if (key !== 'length') count.reads++
      return Reflect.get(letters, key)
    },
  })
}

describe('the corrections between two words', () => {
  const word = fc.stringMatching(/^[abc]{0,9}$/)

  it('are as many as by the definition, up to the limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 5 }), (a, b, limit) => {
        expect(corrections(a, b, limit)).toBe(Math.min(limit, distanceByTable(a, b)))
      }),
      { numRuns: runs(5_000, 2_000), seed: 5 },
    )
  })

  it.each([
    [
      'slips all over',
      'ring-of-quite-a-long-name-number-0001',
      'ring-fo-quite-a-lnog-naem-number-0002',
    ],
    ['one letter throughout', 'a'.repeat(60), `${'a'.repeat(57)}bbb`],
    ['two letters in turn', 'ab'.repeat(30), 'ba'.repeat(30)],
    ['nothing in common', 'a'.repeat(60), 'b'.repeat(60)],
  ])('are counted with a few looks at each letter: %s', (_name, a, b) => {
    const count = { reads: 0 }
    corrections(counting(a, count), counting(b, count), 4)
    // A whole table of two words of 60 letters has 3,600 fields, and takes some looks for each.
    expect(count.reads).toBeLessThan(4 * (a.length + b.length))
  })
})
