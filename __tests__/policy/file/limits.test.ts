import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'
import { problemText } from '../../../src/policy/file/problem.ts'

function problemsOf(text: string): readonly string[] {
  const loaded = loadPolicy(text, 'p.yml')
  return 'problems' in loaded ? loaded.problems.map((each) => problemText('p.yml', each)) : []
}

describe('the limits of a policy file', () => {
  const list = (count: number): string =>
    `version: 1\nrings: [{ name: a, match: { pools: [${'a,'.repeat(count)}] } }]\n`

  it('let 256 KiB pass, and no byte more', () => {
    const text = `version: 1\n#${'é'.repeat((262_144 - 12) / 2)}`
    expect(problemsOf(text)).toEqual([])
    expect(problemsOf(`${text}x`)).toEqual([
      'p.yml:1:1: found a file of more than 262144 bytes; expected at most 262144 bytes (256 KiB). Use * and ? instead of long lists of names.',
    ])
    // As many characters as bytes are allowed, and one of them takes two.
    expect(problemsOf(`version: 1\n#é${'x'.repeat(262_131)}`)).toHaveLength(1)
    expect(problemsOf(`version: 1\n#é${'x'.repeat(262_130)}`)).toEqual([])
  })

  it('let 1,000 entries of a list pass, and not one more', () => {
    expect(problemsOf(list(1_000))).toEqual([])
    for (const count of [1_001, 1_002, 5_000]) {
      expect(problemsOf(list(count))[0]).toContain('found a list or map of more than 1000 entries')
    }
  })

  it.each([
    ['windows:\n', '- a\n', 'p.yml:3:1: windows: ', 'p.yml:1004:1: '],
    ['windows: [', 'a,', 'p.yml:2:10: windows: ', 'p.yml:2:2012: '],
    ['proof:\n', '  k: 1\n', 'p.yml:3:3: proof: ', 'p.yml:1004:1: '],
    ['select:\n  regions:\n', '  - a\n', 'p.yml:4:3: select.regions: ', 'p.yml:1005:1: '],
  ])('are told where a list or map begins, or where a very long one goes on: %j', (...parts) => {
    const [key, entry, begin, further] = parts
    const problems = (count: number): readonly string[] =>
      problemsOf(`version: 1\n${key}${entry.repeat(count).replace(/,$/, ']')}`)
    const told =
      'found a list or map of more than 1000 entries; expected at most 1000. Use * and ? instead of long lists of names.'
    expect(problems(1_000).join()).not.toContain('1000 entries')
    expect(problems(1_001)).toEqual([`${begin}${told}`])
    expect(problems(5_000)).toEqual([`${further}${told}`])
  })

  it('let 30,000 tokens pass, and not one more', () => {
    expect(problemsOf(`version: 1\n${'\n'.repeat(29_992)}`)).toEqual([])
    expect(problemsOf(`version: 1\n${'\n'.repeat(29_993)}`)).toEqual([
      'p.yml:29994:1: found more than 30000 YAML tokens up to here; expected a shorter file. Use * and ? instead of long lists of names.',
    ])
  })

  it('let 4,000 characters of a value pass, and not one more, but any comment', () => {
    const problems = (value: string): readonly string[] =>
      problemsOf(`version: 1\nzone: ${value}\n`)
    const told =
      'p.yml:2:7: found a value of more than 4000 characters; expected at most 4000. Look for a quote that is not closed.'
    expect(problems('y'.repeat(4_000))).toEqual([expect.stringContaining('zone: found "yyy')])
    expect(problems('y'.repeat(4_001))).toEqual([told])
    expect(problems(`"${'y'.repeat(3_999)}"`)).toEqual([told])
    expect(problems(`UTC #${'y'.repeat(5_000)}`)).toEqual([])
  })

  it('let 5,000 backslashes in double quotes pass, and not one more, but any in single quotes', () => {
    const told =
      'p.yml:8:15: found more than 5000 backslashes in double quotes; expected at most 5000. Use single quotes, in which a backslash is a plain character.'
    const problems = (count: number, quote: string): readonly string[] => {
      const parts = [900, 900, 900, 900, 900, count - 4_500]
      const reasons = parts.map(
        (each) => `  - { reason: ${quote}${'\\t'.repeat(each)}${quote}, pools: a }\n`,
      )
      return problemsOf(`version: 1\nholds:\n${reasons.join('')}`)
    }
    expect(problems(5_000, '"').join()).not.toContain('backslashes')
    expect(problems(5_001, '"')).toEqual([told])
    expect(problems(5_001, "'").join()).not.toContain('backslashes')
  })

  it('let 20,000 values pass with aliases written out, and not one more', () => {
    const windows = `&w [${'daily 01:00-02:00,'.repeat(948)}daily 01:00-02:00]`
    const problems = (more: number): readonly string[] =>
      problemsOf(
        `version: 1\nwindows: ${windows}\nextends: [${'*w,'.repeat(20)}${'careful,'.repeat(more)}]\nproof: {}\n`,
      ).filter((each) => !each.includes('extends'))
    // The root, version, windows and extends with proof are 1 + 1 + 950 + 1 + 20 * 951 + 26 + 1.
    expect(problems(26)).toEqual([])
    expect(problems(27)).toEqual([
      'p.yml:4:8: proof: found aliases that make the policy very large; expected at most 20000 values in 12 levels. Write the values out.',
    ])
  })

  it.each(['[[[[[[*a]]]]]]', '[[[[[{ x: *a }]]]]]', '{ x: [[[[[*a]]]]] }'])(
    'let 12 levels pass with aliases written out, and not one more: %s',
    (outer) => {
      const problems = (inner: number): readonly string[] =>
        problemsOf(
          `version: 1\na: &a ${'['.repeat(inner)}${']'.repeat(inner)}\nb: ${outer}\n`,
        ).filter((each) => !each.includes('unknown key'))
      expect(problems(5)).toEqual([])
      expect(problems(6)).toEqual([
        expect.stringMatching(
          /^p\.yml:2:12: b.+: found aliases that make the policy very large; expected at most 20000 values in 12 levels\. Write the values out\.$/,
        ),
      ])
    },
  )

  it('let 12 levels pass, and not one more', () => {
    const nested = (depth: number): string =>
      `version: 1\nx: ${'['.repeat(depth)}${']'.repeat(depth)}\n`
    expect(problemsOf(nested(11))).toHaveLength(1)
    expect(problemsOf(nested(11))[0]).toContain('the unknown key "x"')
    expect(problemsOf(nested(12))).toEqual([
      'p.yml:2:15: found lists and maps nested more than 12 deep; expected at most 12 levels.',
    ])
  })

  it('let 50 anchors and aliases pass, and not one more', () => {
    const aliases = (count: number): string =>
      `version: 1\nwindows: &w [daily 01:00-02:00]\nrings:\n${Array.from({ length: count }, (_, index) => `- { name: r${index}, match: { pools: p${index} }, windows: *w }\n`).join('')}`
    expect(problemsOf(aliases(49))).toEqual([])
    expect(problemsOf(aliases(50))).toEqual([
      'p.yml:53:48: found more than 50 anchors and aliases (& and *); expected at most 50. Write the values out; a name that begins with * needs quotes.',
    ])
  })

  it('count up to 300 windows, zones and dates that do not exist', () => {
    const windows = (count: number): string =>
      `version: 1\nwindows:\n${'  - daily 25:00-26:00\n'.repeat(count)}`
    expect(problemsOf(windows(299)).at(-1)).toContain('these 100 problems and 199 more')
    expect(problemsOf(windows(300)).at(-1)).toContain('these 100 problems and 200 more')
    expect(problemsOf(windows(400)).at(-1)).toContain('these 100 problems and 200 more')
  })

  it('say nothing of matches any more that would take long to compare', () => {
    const names = (count: number, letter: string): string =>
      Array.from({ length: count }, (_, index) => `${letter}${'y'.repeat(60)}${index}`).join()
    const problems = (count: number): readonly string[] =>
      problemsOf(`version: 1
select: { os-skus: [${names(count, 's')}] }
rings:
  - { name: a, match: { os-skus: [${names(count, 't')}], pools: a } }
  - { name: b, match: { os-skus: zz, pools: [b, c] } }
  - { name: c, match: { os-skus: zz, pools: b } }
`).map((each) => each.split(': found')[0] ?? '')
    expect(problems(10)).toEqual([
      'p.yml:4:25: rings[0].match.os-skus',
      'p.yml:5:25: rings[1].match.os-skus',
      'p.yml:6:16: rings[2].match',
      'p.yml:6:25: rings[2].match.os-skus',
    ])
    expect(problems(400)).toEqual([])
  })
})
