import { Composer, type Document, type YAMLParseError } from 'yaml'
import type { PolicyProblem, Position } from './problem.ts'
import { limits, scanTokens, type TextProblem } from './yaml-tokens.ts'
import { readValues } from './yaml-values.ts'

/** A text of YAML as plain values. */
export interface YamlSource {
  readonly value: unknown
  /** Every setting and entry by its path: where it stands, and its value as it is written. */
  readonly entries: ReadonlyMap<string, Position & { readonly found: string }>
  /** What is wrong with the text; the values are those that could be read nevertheless. */
  readonly flaws: readonly PolicyProblem[]
}

/** Reads YAML 1.2. What is no YAML, or beyond the limits, is told instead. */
export function readYaml(
  given: string,
): YamlSource | { readonly problems: readonly PolicyProblem[] } {
  const bytes = given.length > limits.bytes ? given.length : new TextEncoder().encode(given).length
  if (bytes > limits.bytes) return { problems: [tooLarge] }
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const positionOf = positionsIn(text)
  const toProblem = ({ offset, ...problem }: TextProblem & { path?: string }): PolicyProblem => ({
    path: '',
    ...problem,
    ...positionOf(offset),
  })
  const scan = scanTokens(text)
  if (scan.problems.length > 0) return { problems: scan.problems.map(toProblem) }
  const { documents, errors } = compose(scan.tokens)
  if (errors.length > 0) return { problems: errors.map(syntaxProblem).map(toProblem) }
  const [document] = documents
  if (document === undefined || isEmpty(document)) return { problems: [nothingThere] }
  const { value, entries, problems } = readValues(text, document)
  return {
    value,
    entries: new Map(
      [...entries].map(([path, { offset, found }]) => [path, { ...positionOf(offset), found }]),
    ),
    flaws: problems.map(toProblem),
  }
}

const nothingThere: PolicyProblem = {
  line: 1,
  column: 1,
  path: '',
  found: 'an empty file',
  expected: 'a policy',
  advice: 'Begin the file with the line version: 1; to have no policy remove the file.',
}

const tooLarge: PolicyProblem = {
  line: 1,
  column: 1,
  path: '',
  found: `a file of more than ${limits.bytes} bytes`,
  expected: `at most ${limits.bytes} bytes (256 KiB)`,
  advice: 'Use * and ? instead of long lists of names.',
}

/** Only comments and empty lines. */
function isEmpty({ contents }: Document.Parsed): boolean {
  const [start, end] = contents?.range ?? [0, 0]
  return start === end
}

function compose(tokens: ReturnType<typeof scanTokens>['tokens']): {
  readonly documents: readonly Document.Parsed[]
  readonly errors: readonly YAMLParseError[]
} {
  // Keys are compared here by readValues: the library's own way takes very long for large maps.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' })
  const documents: Document.Parsed[] = []
  // A text with ten thousands of errors would spend most of its time with their call stacks.
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    for (const token of tokens) documents.push(...composer.next(token))
    documents.push(...composer.end())
  } finally {
    Error.stackTraceLimit = before
  }
  const { errors } = composer.streamInfo()
  return { documents, errors: [...documents.flatMap((document) => document.errors), ...errors] }
}

function syntaxProblem(error: YAMLParseError): TextProblem {
  const offset = Math.max(0, error.pos[0])
  if (error.code === 'TAB_AS_INDENT') {
    return {
      offset,
      found: 'a tab as indentation',
      expected: 'spaces',
      advice: 'YAML takes no tabs here: indent by two spaces.',
    }
  }
  const [sentence = ''] = error.message.split('\n')
  return {
    offset,
    found: `something that is no YAML (${sentence.slice(0, 120)})`,
    expected: 'valid YAML',
    advice:
      adviceFor(error) ?? 'Look at the indentation, quotes and brackets here and just before.',
  }
}

function adviceFor({ code, message }: YAMLParseError): string | undefined {
  return message.includes('end with a') ? advices['MISSING_CHAR'] : advices[code]
}

const advices: Readonly<Partial<Record<string, string>>> = {
  BAD_INDENT: 'Indent the settings of one map alike.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Begin a new line after the first colon, or put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and a space after the key.',
  MISSING_CHAR: 'Close the quote or bracket, or put a colon and a space after the key.',
  BAD_DQ_ESCAPE: 'Use single quotes, in which a backslash is a plain character.',
}

/** Line and column of an offset. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
