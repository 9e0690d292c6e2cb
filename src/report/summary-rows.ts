import type { Decision } from '../policy/decision.ts'
import type { Overview } from './overview.ts'
import {
  ageText,
  clusterOf,
  gateLinesOf,
  imageTextOf,
  nextText,
  osSkuOf,
  relaxedTexts,
  ringOf,
  turnText,
} from './pool-text.ts'
import { type ExtraColumn, explanationOf, type Section } from './sections.ts'
import { markdownProse, tableCell, tableCode, utf8Length } from './text.ts'

/** A table in the making: its head, and rows that are made only while there is room for them. */
export interface Table {
  readonly head: readonly string[]
  readonly decisions: readonly Decision[]
  readonly row: (decision: Decision) => string
}

/** A column: its title, and what it shows of a pool as Markdown for a cell. */
type Column = readonly [title: string, cell: (decision: Decision) => string]

/** The table of a section; the reason has columns of its own unless all rows share it. */
export function poolTable({ name, shared, extra, decisions }: Section, overview: Overview): Table {
  const { choice, forecast, result } = overview
  const maybe = (extraColumn: ExtraColumn, ...column: Column): readonly Column[] => {
    return extra.has(extraColumn) ? [column] : []
  }
  // At its end of life the note above the table has said why.
  const explained = shared !== undefined || name === 'end-of-life'
  const columns: readonly Column[] = [
    ['Cluster', (decision) => tableCode(clusterOf(decision))],
    ['Pool', ({ subject }) => tableCode(subject.pool)],
    ...maybe('ring', 'Ring', (decision) => tableCode(ringOf(decision))),
    ['Region', ({ subject }) => tableCode(subject.region)],
    ['OS SKU', (decision) => tableCode(osSkuOf(decision))],
    ['Image', imageCell],
    ['Age', ({ image_age: age }) => ageText(age)],
    ...maybe('turn', 'This run', (decision) => prose(turnText(decision, choice))),
    ...maybe('next', 'Next time', (decision) => prose(nextText(decision, result, forecast))),
    ...(explained ? [] : [reasonColumn]),
    ...maybe('relaxed', 'Set aside', (decision) =>
      relaxedTexts(decision, result).map(prose).join('; '),
    ),
    ...(explained ? [] : [clearsColumn]),
  ]
  return {
    head: tableHead(columns.map(([title]) => title)),
    decisions,
    row: (decision) => `| ${columns.map(([, cell]) => cell(decision)).join(' | ')} |`,
  }
}

function prose(text: string): string {
  return tableCell(markdownProse(text))
}

const reasonColumn: Column = [
  'Why',
  (decision) => {
    const { code, message } = explanationOf(decision)
    return `${tableCode(code)} ${prose(message)}`
  },
]

const clearsColumn: Column = ['What clears it', (decision) => prose(explanationOf(decision).clears)]

/** Every gate of every pool with its evidence. */
export function gateTable(decisions: readonly Decision[]): Table {
  const columns = ['Cluster', 'Pool', 'Verdict', 'Gate', 'Result', 'Evidence']
  return { head: tableHead(columns), decisions, row: gateRows }
}

function tableHead(columns: readonly string[]): readonly string[] {
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`]
}

function imageCell(decision: Decision): string {
  const { family, from, to } = imageTextOf(decision)
  const running = from === undefined ? 'not named' : tableCode(from)
  const change = to === undefined ? running : `${running} → ${tableCode(to)}`
  return family === undefined ? change : `${tableCode(family)} ${change}`
}

function gateRows(decision: Decision): string {
  const cluster = tableCode(clusterOf(decision))
  const pool = tableCode(decision.subject.pool)
  return gateLinesOf(decision)
    .map(({ gates, result, mode, code, evidence }) => {
      const found = code === undefined ? '' : ` ${tableCode(code)}`
      const said = `${result}${mode === 'enforce' ? '' : ` (${mode})`}${found}`
      const shown = evidence.map(tableCode).join(' ')
      return `| ${cluster} | ${pool} | ${decision.verdict} | ${gates.join(', ')} | ${said} | ${shown} |`
    })
    .join('\n')
}

/** Rows that fit, and how many bytes they take with their line ends. */
export interface FittedRows {
  readonly rows: readonly string[]
  /** Pools that found no room. */
  readonly left: number
  readonly bytes: number
}

/**
 * Takes rows from the top until the room is used up, after those that were taken `before`, and at
 * most `most` of them. Rows without room are never made.
 */
export function fitRows(
  table: Table,
  room: number,
  before: FittedRows = { rows: [], left: table.decisions.length, bytes: 0 },
  most: number = table.decisions.length,
): FittedRows {
  const rows = [...before.rows]
  let bytes = 0
  let shown = table.decisions.length - before.left
  for (const decision of table.decisions.slice(shown, most)) {
    const row = table.row(decision)
    const length = row === '' ? 0 : utf8Length(row) + 1
    if (bytes + length > room) break
    if (row !== '') rows.push(row)
    bytes += length
    shown += 1
  }
  return { rows, left: table.decisions.length - shown, bytes: before.bytes + bytes }
}
