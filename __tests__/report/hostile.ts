import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Pieces that mean something to Markdown, HTML, GitHub, the runner or the eye. */
const pieces = [
  '`',
  '``',
  '```',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u001b[31m',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u{e0041}',
  '\ud800',
  '<',
  '>',
  '&',
  '"',
  "'",
  '&lt;',
  '&#64;',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details>',
  '</td>',
  '<b>',
  '@octocat',
  '@org/team',
  '#12',
  'GH-12',
  'Closes #1',
  'octo/repo#1',
  'a@b.co',
  'https://evil.example',
  'www.evil.example',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[^1]',
  '[x]: /y',
  ':tada:',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  '*',
  '**',
  '_',
  '~~',
  '# ',
  '- ',
  '1. ',
  '> ',
  '---',
  '::error::',
  '::add-mask::a',
  '::',
  ':',
  '##[',
  '#',
  '##[error]',
  '##[add-mask]',
  ']',
  '[',
  '%0A',
  '%',
  '$x$',
  '{{',
  '}}',
  ' ',
  '  ',
  'a',
  'pool',
  '1',
  '.',
  '(',
  ')',
  'ä',
  '漢',
  '🚀',
  '\u0301',
]

/** Texts as an attacker would choose them, mixed with random ones. */
export function hostileText(): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  )
  return fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

export function parseMarkdown(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** The tree's shape; neighbours that are words or code count as one. */
export function shapeOf(node: Node): string {
  if (node.children === undefined) {
    return node.type === 'text' || node.type === 'inlineCode' ? 'words' : node.type
  }
  const shapes = node.children.map(shapeOf).filter((shape, at, all) => {
    return shape !== 'words' || all[at - 1] !== 'words'
  })
  return `${node.type}(${shapes.join(' ')})`
}

export function textsOf(node: Node, type: 'text' | 'inlineCode' | 'html'): readonly string[] {
  const own = node.type === type ? [node.value ?? ''] : []
  return [...own, ...(node.children ?? []).flatMap((child) => textsOf(child, type))]
}

/** What GitHub would link, ping, draw or load in plain text. */
export const linkedByGitHub =
  /@\w|#\d|\b[a-z]{2,}-\d+\b|:\/\/|www\.|\b[0-9a-f]{7,40}\b|:\w+:|[<>]|\$\S/i

/**
 * The command that the runner would find in one line of output, by its rules: `::name …::` at the
 * start of a line, after blanks; else `##[name …]` anywhere.
 */
export function runnerCommand(line: string): string | undefined {
  const trimmed = line.replace(/^[\s\u0085\u200b]+/u, '')
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2)
    if (end >= 0) return trimmed.slice(2, end).trim().split(' ')[0]
  }
  const start = line.indexOf('##[')
  if (start < 0) return undefined
  const end = line.indexOf(']', start)
  if (end < 0) return undefined
  return line
    .slice(start + 3, end)
    .trim()
    .split(' ')[0]
}

/** Lines as the runner reads them from a process. */
export function runnerLines(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/)
}
