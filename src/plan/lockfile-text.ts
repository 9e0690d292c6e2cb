import { jsonProblem } from '../domain/json-problem.ts'
import { type PolicyProblem, type Position, quoted } from '../policy/file/problem.ts'

/** A value in a text of JSON, with its place. */
export interface JsonNode extends Position {
  /** The value as a message shows it. */
  readonly found: string
  /** Of a string or number; `undefined` for all others. */
  readonly value: string | number | undefined
  /** Of an object, as they are written: a name may come twice. */
  readonly members: readonly Member[] | undefined
}

export interface Member extends Position {
  readonly name: string
  readonly value: JsonNode
}

/** The file, its rings, and one ring: objects below them are not looked into. */
const depth = 3

/** Far above any lockfile: about 15,000 entries. */
const mostBytes = 1_048_576

/** Reads JSON. `JSON.parse` alone says what is JSON; a mark for the byte order before it is ignored. */
export function readJson(
  given: string,
  file: string,
): JsonNode | { readonly problems: readonly PolicyProblem[] } {
  const large = sizeProblem(given)
  if (large !== undefined) return { problems: [large] }
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  if (text.trim() === '') return { problems: [nothingThere(file)] }
  try {
    JSON.parse(text)
  } catch {
    return { problems: [syntaxProblem(text, file)] }
  }
  return readValue(lexemesOf(text), depth)
}

/** Is the text too large to be a lockfile? */
export function sizeProblem(text: string): PolicyProblem | undefined {
  const bytes = text.length > mostBytes ? text.length : new TextEncoder().encode(text).length
  if (bytes <= mostBytes) return undefined
  return {
    line: 1,
    column: 1,
    path: '',
    found: `a file of more than ${mostBytes} bytes`,
    expected: `at most ${mostBytes} bytes (1 MiB)`,
    advice: 'Remove the entries of rings and families that are no longer in use.',
  }
}

function nothingThere(file: string): PolicyProblem {
  return {
    line: 1,
    column: 1,
    path: '',
    found: 'an empty file',
    expected: 'a lockfile',
    advice: `Where nothing is approved write {"version": 1, "rings": {}}, or remove ${file}.`,
  }
}

function syntaxProblem(text: string, file: string): PolicyProblem {
  const { line, column, found } = jsonProblem(text)
  const lines = text.split('\n')
  const here = (lines[line - 1] ?? '').slice(column - 1)
  const before = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)]
  const advice = adviceFor(here, before.join('\n').trimEnd().slice(-1), file)
  return { line, column, path: '', found, expected: 'valid JSON', advice }
}

function adviceFor(here: string, before: string, file: string): string {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(here)) {
    return 'Solve the merge conflict: keep the entries of both sides, and remove the marks.'
  }
  if (/^(?:\/[/*]|#)/.test(here)) return 'JSON has no comments: remove it.'
  if (/^[}\]]/.test(here) && before === ',') return 'Remove the comma before it.'
  if (here.startsWith('"') && /["}\]]/.test(before)) return 'Put a comma before it.'
  if (/^[\w']/.test(here)) return 'Put each name and version in double quotes.'
  if (here === '') return `Close what is open; \`git log -p -- ${file}\` shows how it was.`
  return 'Look at the quotes, commas and brackets here and just before.'
}

interface Lexeme extends Position {
  readonly text: string
}

/** The lexemes of a text that is known to be JSON. */
function* lexemesOf(text: string): Generator<Lexeme, undefined> {
  let line = 1
  let start = 0
  for (const { 0: found, index } of text.matchAll(
    /\n|"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g,
  )) {
    if (found !== '\n') {
      yield { text: found, line, column: index - start + 1 }
      continue
    }
    line += 1
    start = index + 1
  }
}

type Lexemes = Generator<Lexeme, undefined>

function readValue(lexemes: Lexemes, levels: number): JsonNode {
  const { text = '', line = 1, column = 1 } = lexemes.next().value ?? {}
  const node = { line, column, value: undefined, members: undefined }
  if (text === '{' && levels > 0) {
    const members = readMembers(lexemes, levels)
    return { ...node, members, found: foundText('object', members.length === 0) }
  }
  if (text === '{' || text === '[') {
    const isEmpty = skip(lexemes) === 1
    const what = text === '{' ? 'object' : 'list'
    return { ...node, found: foundText(what, isEmpty) }
  }
  const value: unknown = JSON.parse(text)
  if (typeof value === 'string') return { ...node, value, found: quoted(value) }
  return { ...node, value: typeof value === 'number' ? value : undefined, found: text.slice(0, 80) }
}

function foundText(what: 'object' | 'list', isEmpty: boolean): string {
  if (isEmpty) return `an empty ${what}`
  return what === 'object' ? 'an object' : 'a list'
}

function readMembers(lexemes: Lexemes, levels: number): readonly Member[] {
  const members: Member[] = []
  for (
    let next = lexemes.next().value;
    next !== undefined && next.text !== '}';
    next = lexemes.next().value
  ) {
    if (next.text === ',') continue
    const { line, column } = next
    const name = String(JSON.parse(next.text))
    // The colon.
    lexemes.next()
    members.push({ name, line, column, value: readValue(lexemes, levels - 1) })
  }
  return members
}

/** Skips to the end of the object or list that was just opened; tells how many lexemes that were. */
function skip(lexemes: Lexemes): number {
  let count = 0
  for (let open = 1; open > 0; count++) {
    const next = lexemes.next().value?.text
    if (next === undefined) break
    if (next === '{' || next === '[') open++
    if (next === '}' || next === ']') open--
  }
  return count
}
