/** Where a text stops to be JSON. Both count from 1. */
export interface JsonProblem {
  readonly line: number
  readonly column: number
  readonly found: string
}

const blank = /[ \t\n\r]*/y
const unended = /"(?:[^"\\]|\\.)*\\?$/y
const scalar =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

type Wanted = 'value' | 'value or ]' | 'name or }' | 'name' | ':' | ', or end'

/**
 * The place at which a text that `JSON.parse` refuses is no JSON any more. Its own message names a
 * place for some mistakes and Node versions only.
 */
export function jsonProblem(text: string): JsonProblem {
  const at = firstWrong(text)
  const lines = text.slice(0, at).split('\n')
  const found = at >= text.length ? 'the end of the text' : JSON.stringify(text.slice(at, at + 20))
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, found }
}

function firstWrong(text: string): number {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let at = 0
  for (;;) {
    at = skip(blank, text, at) ?? at
    const found = text[at]
    if (wanted === ', or end') {
      const inside = open.at(-1)
      if (inside === undefined || found === undefined) return at
      if (found === ',') wanted = inside === '{' ? 'name' : 'value'
      else if (found === closing[inside]) open.pop()
      else return at
      at += 1
    } else if (wanted === ':') {
      if (found !== ':') return at
      wanted = 'value'
      at += 1
    } else if (
      (wanted === 'name or }' && found === '}') ||
      (wanted === 'value or ]' && found === ']')
    ) {
      open.pop()
      wanted = ', or end'
      at += 1
    } else if (wanted.startsWith('value') && (found === '{' || found === '[')) {
      open.push(found)
      wanted = found === '{' ? 'name or }' : 'value or ]'
      at += 1
    } else {
      const isName = wanted.startsWith('name')
      const end = isName && found !== '"' ? undefined : skip(scalar, text, at)
      if (end === undefined) return found === '"' && unends(text, at) ? text.length : at
      wanted = isName ? ':' : ', or end'
      at = end
    }
  }
}

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** Is it a string to which the end is missing? That is where a cut text is wrong. */
function unends(text: string, at: number): boolean {
  return skip(unended, text, at) !== undefined
}

function skip(form: RegExp, text: string, at: number): number | undefined {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : undefined
}
