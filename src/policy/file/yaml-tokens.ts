import { CST, Lexer, Parser } from 'yaml'

/** What a policy may hold at most. The limits are far above any policy, and keep reading quick. */
export const limits = {
  bytes: 262_144,
  depth: 12,
  entries: 1_000,
  aliases: 50,
  tokens: 30_000,
  /** Characters of one value. */
  value: 4_000,
  /** Backslashes in double quotes, in all. */
  escapes: 5_000,
} as const

/** Something in the text as such, at an offset of it. */
export interface TextProblem {
  readonly offset: number
  readonly found: string
  readonly expected: string
  readonly advice?: string
}

export interface Scan {
  readonly tokens: readonly CST.Token[]
  readonly problems: readonly TextProblem[]
}

/**
 * Splits the text into YAML's tokens. It stops at the first limit that is reached: what comes after
 * it in the library is recursive, or takes its time with texts that are made to be slow.
 */
export function scanTokens(text: string): Scan {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const problems: TextProblem[] = []
  const budget = { tokens: 0, anchors: 0, escapes: 0, documents: 0 }
  const refuse = (problem: TextProblem): Scan => ({ tokens: [], problems: [problem] })
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset
    // The lexer puts a mark before plain and block scalars, which may look like anything.
    const kind = before === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme)
    before = lexeme
    const problem = problemOf(kind, lexeme, offset)
    if (problem !== undefined) problems.push(problem)
    if (++budget.tokens > limits.tokens) return refuse(tooLong(offset))
    if (kind === 'anchor' || kind === 'alias') budget.anchors++
    if (budget.anchors > limits.aliases) return refuse(tooManyAnchors(offset))
    if (kind === 'double-quoted-scalar') budget.escapes += lexeme.split('\\').length - 1
    if (budget.escapes > limits.escapes) return refuse(tooManyEscapes(offset))
    if (lexeme.length > limits.value && kind !== 'comment') return refuse(tooLongValue(offset))
    for (const token of parser.next(lexeme)) tokens.push(token)
    const open = parser.stack.filter((token) => 'items' in token)
    if (open.length > limits.depth) return refuse(tooDeep(offset))
    // After the last comma the parser already expects another entry: readValues counts exactly.
    const entries = open.at(-1)?.items.length ?? 0
    if (entries > limits.entries + 1) return refuse(tooManyEntries(offset))
  }
  for (const token of parser.end()) tokens.push(token)
  const second = tokens.filter(({ type }) => type === 'document')[1]
  if (second !== undefined) problems.push(secondDocument(second.offset))
  return { tokens, problems }
}

function problemOf(
  kind: CST.TokenType | null,
  lexeme: string,
  offset: number,
): TextProblem | undefined {
  if (kind === 'tag') {
    return {
      offset,
      found: `the YAML tag ${lexeme.slice(0, 40)}`,
      expected: 'plain values without tags',
      advice: 'Remove the tag; to make a value text, put it in quotes.',
    }
  }
  if (kind === 'directive-line') {
    return {
      offset,
      found: `the YAML directive ${lexeme.slice(0, 40).trimEnd()}`,
      expected: 'no directives',
      advice: 'Remove the line.',
    }
  }
  return undefined
}

function secondDocument(offset: number): TextProblem {
  return {
    offset,
    found: 'a second YAML document',
    expected: 'one document',
    advice: 'Remove the line --- and what does not belong to the policy.',
  }
}

function tooLong(offset: number): TextProblem {
  return {
    offset,
    found: `more than ${limits.tokens} YAML tokens up to here`,
    expected: 'a shorter file',
    advice: 'Use * and ? instead of long lists of names.',
  }
}

function tooManyAnchors(offset: number): TextProblem {
  return {
    offset,
    found: `more than ${limits.aliases} anchors and aliases (& and *)`,
    expected: `at most ${limits.aliases}`,
    advice: 'Write the values out; a name that begins with * needs quotes.',
  }
}

function tooManyEscapes(offset: number): TextProblem {
  return {
    offset,
    found: `more than ${limits.escapes} backslashes in double quotes`,
    expected: `at most ${limits.escapes}`,
    advice: 'Use single quotes, in which a backslash is a plain character.',
  }
}

function tooLongValue(offset: number): TextProblem {
  return {
    offset,
    found: `a value of more than ${limits.value} characters`,
    expected: `at most ${limits.value}`,
    advice: 'Look for a quote that is not closed.',
  }
}

function tooDeep(offset: number): TextProblem {
  return {
    offset,
    found: `lists and maps nested more than ${limits.depth} deep`,
    expected: `at most ${limits.depth} levels`,
  }
}

export function tooManyEntries(offset: number): TextProblem {
  return {
    offset,
    found: `a list or map of more than ${limits.entries} entries`,
    expected: `at most ${limits.entries}`,
    advice: 'Use * and ? instead of long lists of names.',
  }
}
