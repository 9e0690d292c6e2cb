import { list, member, text } from '../json.ts'

/**
 * A small part of the Resource Graph language: `where` with simple tests joined by `and`, `extend`, `mv-expand`,
 * `project`, `order by` (rows are always ordered by id), `limit`/`take`. What is not understood is said, not guessed.
 */
export type Row = Readonly<Record<string, unknown>>
type Stage = (rows: readonly Row[]) => readonly Row[]
/** `shape` holds the stages at the end that turn one row into one row: they are needed for one page only. */
export type Query = {
  readonly select: readonly Stage[]
  readonly shape: readonly Stage[]
  readonly limited: boolean
}

export class QueryError extends Error {}

// behaviour: graph-query-rules
export function parseQuery(source: string): Query {
  const parts = split(source.replaceAll(/\/\/[^\n]*/g, ' '), '|').map((part) => part.trim())
  const [table, ...rest] = parts
  if (table === undefined || !/^resources$/i.test(table)) {
    throw new QueryError(`The simulator knows the table "resources" only, not "${table ?? ''}".`)
  }
  const stages = rest.filter((part) => part !== '')
  const last = stages.findLastIndex((part) => !/^(project|extend|order|sort)\b/i.test(part))
  return {
    select: stages.slice(0, last + 1).map(stage),
    shape: stages.slice(last + 1).map(stage),
    limited: rest.some((part) => /^(limit|take|sample)\b/i.test(part)),
  }
}

function stage(source: string): Stage {
  const match = /^([a-z-]+)\s+([\s\S]+)$/i.exec(source)
  const word = match?.[1]?.toLowerCase()
  const rest = match?.[2]?.trim() ?? ''
  switch (word) {
    case 'where': {
      const tests = rest.split(/\s+and\s+/i).map(test)
      return (rows) => rows.filter((row) => tests.every((passes) => passes(row)))
    }
    case 'project': {
      const columns = split(rest, ',').map(column)
      return (rows) => rows.map((row) => built(columns, row))
    }
    case 'extend': {
      const columns = split(rest, ',').map(column)
      return (rows) => rows.map((row) => ({ ...row, ...built(columns, row) }))
    }
    case 'mv-expand': {
      const { name, value } = column(rest)
      return (rows) =>
        rows.flatMap((row) =>
          list(value(row)).map((item) => Object.assign({}, row, { [name]: item })),
        )
    }
    case 'order':
    case 'sort':
      return (rows) => rows
    case 'limit':
    case 'take':
      return (rows) => rows.slice(0, Number(rest))
    default:
      throw new QueryError(`The simulator does not understand this part of the query: "${source}".`)
  }
}

type Column = { readonly name: string; readonly value: (row: Row) => unknown }

function built(columns: readonly Column[], row: Row): Row {
  return Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null]))
}

function column(source: string): Column {
  const match = /^([A-Za-z_]\w*)\s*=\s*(?!~)([\s\S]+)$/.exec(source.trim())
  if (match !== null) return { name: match[1] ?? '', value: expression(match[2] ?? '') }
  const path = source.trim()
  return { name: path.replaceAll('.', '_'), value: expression(path) }
}

function expression(source: string): (row: Row) => unknown {
  const trimmed = source.trim()
  const call = /^(tostring|tolower|toupper|toint)\((.+)\)$/i.exec(trimmed)
  if (call !== null) {
    const inner = expression(call[2] ?? '')
    const name = (call[1] ?? '').toLowerCase()
    return (row) => convert(name, inner(row))
  }
  const quoted = /^'([^']*)'$/.exec(trimmed) ?? /^"([^"]*)"$/.exec(trimmed)
  if (quoted !== null) return () => quoted[1]
  if (/^[A-Za-z_]\w*(\.[A-Za-z_]\w*|\['[^']+'\])*$/.test(trimmed)) {
    const path = trimmed.replaceAll(/\['([^']+)'\]/g, '.$1').split('.')
    return (row) => member(row, ...path)
  }
  throw new QueryError(`The simulator does not understand the expression "${trimmed}".`)
}

function convert(name: string, value: unknown): unknown {
  if (name === 'toint') return Number(value)
  if (name === 'tolower') return printed(value).toLowerCase()
  return name === 'toupper' ? printed(value).toUpperCase() : printed(value)
}

function printed(value: unknown): string {
  if (value === undefined || value === null) return ''
  return text(value) ?? JSON.stringify(value)
}

function test(source: string): (row: Row) => boolean {
  const many = /^([\s\S]+?)\s+(!?in~?)\s*\(([\s\S]*)\)$/i.exec(source.trim())
  if (many !== null) {
    const left = expression(many[1] ?? '')
    const negated = (many[2] ?? '').startsWith('!')
    const values = new Set(
      split(many[3] ?? '', ',').map((part) => printed(expression(part)({})).toLowerCase()),
    )
    return (row) => values.has(printed(left(row)).toLowerCase()) !== negated
  }
  const filled = /^isnotempty\(([\s\S]+)\)$/i.exec(source.trim())
  if (filled !== null) {
    const inner = expression(filled[1] ?? '')
    return (row) => printed(inner(row)) !== ''
  }
  const pair = /^([\s\S]+?)\s*(=~|!~|==|!=|\bcontains\b)\s*([\s\S]+)$/i.exec(source.trim())
  if (pair === null) {
    throw new QueryError(`The simulator does not understand the condition "${source.trim()}".`)
  }
  const left = expression(pair[1] ?? '')
  const right = expression(pair[3] ?? '')
  const sign = (pair[2] ?? '').toLowerCase()
  return (row) => compare(printed(left(row)), sign, printed(right(row)))
}

function compare(left: string, sign: string, right: string): boolean {
  switch (sign) {
    case '==':
      return left === right
    case '!=':
      return left !== right
    case '=~':
      return left.toLowerCase() === right.toLowerCase()
    case '!~':
      return left.toLowerCase() !== right.toLowerCase()
    default:
      return left.toLowerCase().includes(right.toLowerCase())
  }
}

/** Splits at a sign that stands outside brackets and quotes. */
function split(source: string, sign: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let part = ''
  for (const letter of source) {
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === "'" || letter === '"') quote = letter
    else if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (letter === sign && depth === 0 && quote === '') {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part]
}
