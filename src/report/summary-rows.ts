import type { Decision } from '../policy/decision.ts'
import { ageText, clusterOf, evidenceTexts, imageTextOf, osSkuOf } from './pool-text.ts'
import { explanationOf, type Section } from './sections.ts'
import { markdownProse, tableCell, tableCode, utf8Length } from './text.ts'
import { minuteText } from './words.ts'

/** A table in the making: its head, and rows that are made only while there is room for them. */
export interface Table {
  readonly head: readonly string[]
  readonly decisions: readonly Decision[]
  readonly row: (decision: Decision) => string
}

/** The table of a section; the reason has columns of its own unless all rows share it. */
export function poolTable(section: Section): Table {
  const columns = ['Cluster', 'Pool', 'Region', 'OS SKU', 'Image', 'Age']
  // At its end of life the note above the table has said why.
  const explained = section.shared !== undefined || section.name === 'end-of-life'
  const named = explained ? columns : [...columns, 'Why', 'What clears it']
  return {
    head: tableHead(named),
    decisions: section.decisions,
    row: (decision) => poolRow(decision, !explained),
  }
}

/** Every gate of every pool with its evidence. */
export function gateTable(decisions: readonly Decision[]): Table {
  const columns = ['Cluster', 'Pool', 'Verdict', 'Gate', 'Result', 'Evidence']
  return { head: tableHead(columns), decisions, row: gateRows }
}

function tableHead(columns: readonly string[]): readonly string[] {
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`]
}

function poolRow(decision: Decision, withReason: boolean): string {
  const { region, pool } = decision.subject
  const cells = [
    tableCode(clusterOf(decision)),
    tableCode(pool),
    tableCode(region),
    tableCode(osSkuOf(decision)),
    imageCell(decision),
    ageText(decision.image_age),
  ]
  if (withReason) {
    const { code, message, clears } = explanationOf(decision)
    cells.push(`${tableCode(code)} ${tableCell(markdownProse(message))}`)
    cells.push(`${nextText(decision)}${tableCell(markdownProse(clears))}`)
  }
  return `| ${cells.join(' | ')} |`
}

function nextText(decision: Decision): string {
  const next = decision.next_eligible_at
  return next === null ? '' : `Next at ${tableCode(minuteText(next))}. `
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
  return decision.gates
    .map((entry) => {
      const mode = entry.mode === 'enforce' ? '' : ` (${entry.mode})`
      const code = 'code' in entry ? ` ${tableCode(entry.code)}` : ''
      const evidence = evidenceTexts(entry.evidence).map(tableCode).join(' ')
      const result = `${entry.result}${mode}${code}`
      return `| ${cluster} | ${pool} | ${decision.verdict} | ${entry.gate} | ${result} | ${evidence} |`
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
