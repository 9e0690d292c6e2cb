import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { badPolicies } from './bad-policies.ts'
import { goodPolicies } from './good-policies.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const marks = [
  ['\n', '\n  ', '\n    ', '\n- ', '\t', ' ', ': ', ':', '- ', '? ', ', ', '[', ']', '{', '}'],
  ['"', "'", '\\', '|', '>-', '&a ', '*a', '!!str ', '# ', '---\n', '...\n', '%', '@', '<<: '],
  ['~', 'null', 'true', '1.30', '1e999', '-0', '0x1f', '.inf', '\r', '\0', '\uFEFF', '😀'],
  ['__proto__', 'constructor', 'version', 'rings', 'soak', 'match', 'tags', 'windows', 'gates'],
  ['2d', '10 per 24h', '50%', 'careful', 'daily 01:00-02:00', '2026-12-18', '202608.06.1', 'x'],
].flat()

describe('any text at all', () => {
  it('gives a policy, or problems with their places: 50,000 texts', () => {
    const next = randomNumbers(20_261_123)
    const below = (count: number): number => Math.floor(next() * count)
    const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
      items[below(items.length)] ?? otherwise
    const seeds = [...Object.values(goodPolicies), ...badPolicies.map(({ text }) => text)]

    const mutate = (text: string): string => {
      const at = below(text.length + 1)
      const to = Math.min(text.length, at + below(12))
      switch (below(7)) {
        case 0:
          return text.slice(0, at)
        case 1:
          return text.slice(0, at) + text.slice(to)
        case 2:
          return text.slice(0, at) + pick(marks, '') + text.slice(at)
        case 3:
          return text.slice(0, at) + String.fromCodePoint(below(256)) + text.slice(at + 1)
        case 4:
          return text.slice(0, at) + text.slice(at, to).repeat(1 + below(4)) + text.slice(to)
        case 5: {
          const tokens = text.split(/(?<=[\s,:[\]{}])/)
          const [one, other] = [below(tokens.length), below(tokens.length)]
          const swapped = tokens.with(one, tokens[other] ?? '').with(other, tokens[one] ?? '')
          return swapped.join('')
        }
        default:
          return text.slice(0, at) + pick(seeds, '').slice(below(200), 200)
      }
    }
    const grow = (): string => Array.from({ length: below(40) }, () => pick(marks, '')).join('')

    const slowest = { time: 0, text: '' }
    let policies = 0
    for (let count = 0; count < 50_000; count++) {
      let text = count % 5 === 0 ? grow() : pick(seeds, '')
      for (let rest = below(4); rest > 0; rest--) text = mutate(text)
      const start = performance.now()
      const loaded = loadPolicy(text, 'p.yml')
      const time = performance.now() - start
      if (time > slowest.time) Object.assign(slowest, { time, text })
      if ('policy' in loaded) policies++
      else if (!isSound(loaded.problems)) {
        throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(loaded.problems)}`)
      }
    }
    // Of untouched good ones there are some, so the rest is no refusal of everything.
    expect(policies).toBeGreaterThan(1_000)
    expect(slowest.time).toBeLessThan(1_000)
  }, 60_000)
})

function isSound(
  problems: readonly { line: number; column: number; found: string; expected: string }[],
): boolean {
  return (
    problems.length > 0 &&
    problems.every(
      ({ line, column, found, expected }) =>
        line >= 1 &&
        column >= 1 &&
        found !== '' &&
        expected !== '' &&
        !found.includes('could not be read ('),
    )
  )
}
