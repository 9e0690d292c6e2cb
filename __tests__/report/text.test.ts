import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  annotationText,
  htmlProse,
  htmlText,
  logText,
  longestText,
  markdownCode,
  markdownProse,
  mermaidText,
  tableCell,
  tableCode,
  utf8Length,
  visibleText,
} from '../../src/report/text.ts'
import {
  hostileText,
  linkedByGitHub,
  parseMarkdown,
  runnerCommand,
  runnerLines,
  shapeOf,
  textsOf,
} from './hostile.ts'

interface Escapes {
  readonly code: (text: string) => string
  readonly cell: (text: string) => string
  readonly prose: (text: string) => string
  readonly proseCell: (text: string) => string
}

const ours: Escapes = {
  code: markdownCode,
  cell: tableCode,
  prose: markdownProse,
  proseCell: (text) => tableCell(markdownProse(text)),
}
const none = (text: string): string => text
const nothing: Escapes = { code: none, cell: none, prose: none, proseCell: none }
const codeOnly: Escapes = { code: markdownCode, cell: markdownCode, prose: none, proseCell: none }

function page(text: string, { code, cell, prose, proseCell }: Escapes): string {
  return [
    `## Heading ${code(text)} end`,
    '',
    `- found ${code(text)}: ${prose(text)} end`,
    '',
    '| A | B | C |',
    '|---|---|---|',
    `| ${cell(text)} | said ${proseCell(text)} | last |`,
  ].join('\n')
}

const benign = shapeOf(parseMarkdown(page('benign', ours)))

function harmlessMarkdown(escapes: Escapes, runs: number): void {
  fc.assert(
    fc.property(hostileText(), (text) => {
      // Plain comparisons: `expect` 100,000 times over would take most of the time.
      const tree = parseMarkdown(page(text, escapes))
      return (
        shapeOf(tree) === benign &&
        !textsOf(tree, 'text').some((plain) => linkedByGitHub.test(plain))
      )
    }),
    { numRuns: runs, seed: 20261122 },
  )
}

describe('Markdown', () => {
  test('20,000 hostile texts leave the tree as it is, without mention, link, image or HTML', () => {
    harmlessMarkdown(ours, 20_000)
  })

  test('the oracle finds raw text, and code that is not made for a table', () => {
    expect(() => harmlessMarkdown(nothing, 500)).toThrow('Property failed')
    expect(() => harmlessMarkdown(codeOnly, 500)).toThrow('Property failed')
  })

  test('a code span shows just the visible text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const [shown] = textsOf(parseMarkdown(`x ${markdownCode(text)} y`), 'inlineCode')
        const wanted = visibleText(text).trim()
        expect(shown).toBe(wanted === '' ? '(empty)' : wanted)
      }),
      { numRuns: 3000 },
    )
  })

  test('calm sentences stay prose and code in backticks stays code', () => {
    expect(markdownProse('The pool is busy: Scaling.')).toBe('The pool is busy: Scaling.')
    expect(markdownProse('Set `os-skus` to see it.')).toBe('Set `os-skus` to see it.')
    expect(markdownProse('Ask @octocat.')).toBe('`Ask @octocat.`')
    expect(markdownProse('One ` alone')).toBe('`` One ` alone ``')
  })

  test('times are calm, and what only looks like one is not', () => {
    const time = 'Opens Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC).'
    expect(markdownProse(time)).toBe(time)
    for (const text of ['9:100:9', ':21:', 'at:21', '1:22x']) {
      expect(markdownProse(text)).toBe(`\`${text}\``)
    }
  })
})

describe('Mermaid', () => {
  test('has no character with a meaning left, and no stand-in for one', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const label = mermaidText(text)
        // Mermaid itself writes entities with these letters and signs before it parses.
        expect(label).toMatch(/^[\w ./()+=?!\u0080-\u{10ffff}-]+$/u)
        expect(label).not.toMatch(/[\n\r\u0085\u2028\u2029]|\ufb02/)
      }),
      { numRuns: 5000 },
    )
  })

  test('stays readable', () => {
    expect(mermaidText('pay-weu user_1 (21:00)')).toBe('pay-weu user_1 (21\u223600)')
    expect(mermaidText('a;b#c%%{init}')).toBe('a；b＃c％％｛init｝')
    expect(mermaidText('[R\'n"D], 1')).toBe('(R’n”D)‚ 1')
    expect(mermaidText('ﬂ°lt¶ß')).toBe('fl°lt¶ß')
    expect(mermaidText(' \n ')).toBe('(empty)')
    expect(mermaidText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`)
  })
})

describe('the log', () => {
  const withCommand = (escape: (text: string) => string): void =>
    fc.assert(
      fc.property(hostileText(), hostileText(), (first, second) => {
        const printed = escape(`${first}${second}`)
        const lines = runnerLines(printed)
        expect(lines).toHaveLength(1)
        expect(lines.map(runnerCommand)).toEqual([undefined])
      }),
      { numRuns: 10_000, seed: 20261122 },
    )

  test('the runner finds no command in 10,000 hostile lines', () => {
    withCommand(logText)
    withCommand(annotationText)
  })

  test('the oracle finds commands in raw lines', () => {
    expect(() => withCommand(none)).toThrow('Property failed')
    expect(runnerCommand('  ::error file=a::text')).toBe('error')
    expect(runnerCommand('text ##[add-mask]a')).toBe('add-mask')
  })

  test('commands are broken where the eye hardly sees it', () => {
    expect(logText('::error::no')).toBe(': :error::no')
    expect(logText(' \t::error::no')).toMatch(/^ +: :error::no$/)
    expect(logText('a ###[group]b')).toBe('a ## #[group]b')
    expect(logText('one\n::two::')).toBe('one ::two::')
  })
})

describe('HTML', () => {
  test('no hostile text makes a tag, an entity or the end of an attribute', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(htmlText(text)).toMatch(/^[^<>"'`\p{Cc}]*$/u)
        expect(htmlText(text).replaceAll(/&(amp|lt|gt|quot|#39|#96);/g, '')).not.toContain('&')
        expect(htmlProse(text).replaceAll(/<\/?code>/g, '')).toMatch(/^[^<>"'`\p{Cc}]*$/u)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('visible text', () => {
  test('names what the eye cannot see', () => {
    expect(visibleText('a\u202eb')).toBe('a[U+202E]b')
    expect(visibleText('a\u200bb\ud800')).toBe('a[U+200B]b[U+D800]')
    expect(visibleText('a\r\nb')).toBe('a b')
  })

  test('is bounded and never ends in half a character', () => {
    const long = visibleText('🚀'.repeat(10_000))
    expect(long.length).toBeLessThanOrEqual(longestText)
    expect(long.isWellFormed()).toBe(true)
    expect(long.endsWith('…')).toBe(true)
  })

  test('its length in bytes is that of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text))
      }),
    )
  })
})
