import { parseInstant } from '../domain/time/instant.ts'
import type { Result } from '../result.ts'
import { shortMoment } from './clock.ts'
import { type DashboardRow, type DashboardSection, messagesOf } from './dashboard-rows.ts'
import type { DashboardView } from './dashboard-view.ts'
import { imageTextOf } from './pool-text.ts'
import { markdownLink, markdownProse, tableCell, tableCode } from './text.ts'
import { grouped } from './words.ts'

/** The head of a section's table. */
export function tableHead(
  name: DashboardSection,
  rows: readonly DashboardRow[],
  view: DashboardView,
): readonly string[] {
  const zone = markdownProse(view.result.policy.resolved.zone)
  const pull = hasPulls(name, rows, view)
  return [
    `| Ring | Image | Pools | Next time (${zone}) | Why |${pull ? ' Pull request |' : ''}`,
    `|---|---|--:|---|---|${pull ? '---|' : ''}`,
  ]
}

/** Is there a pull request to name in some row? */
export function hasPulls(
  name: DashboardSection,
  rows: readonly DashboardRow[],
  { proposals }: DashboardView,
): boolean {
  if (name === 'refused') return true
  if (name !== 'needs-approval' && name !== 'waiting') return false
  return rows.some((row) => proposals.some(({ ring }) => ring === row.ring))
}

/** Sentences that are told of one row. */
const mostMessages = 2

/** A row for it. */
export function tableRow(
  name: DashboardSection,
  row: DashboardRow,
  view: DashboardView,
  pulls: boolean,
): string {
  const { ring, code, decisions } = row
  const messages = messagesOf(row)
  const left = messages.length - mostMessages
  const said = messages.slice(0, mostMessages).map((text) => tableCell(markdownProse(text)))
  const more = left > 0 ? [`… and ${grouped(left)} other reasons`] : []
  const cells = [
    ring === null ? 'none' : tableCode(ring),
    imageCell(row),
    grouped(decisions.length),
    nextCell(name, row, view.result),
    `${tableCode(code)} ${[...said, ...more].join('<br>')}`,
    ...(pulls ? [pullCell(name, row, view)] : []),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The pull request of the ring, or the closed one that was a no. */
function pullCell(
  name: DashboardSection,
  row: DashboardRow,
  { proposals, repository }: DashboardView,
): string {
  if (name === 'refused') {
    const gate = row.decisions[0]?.gates.find((entry) => entry.gate === 'approval')
    const url = String(gate?.evidence['url'] ?? '')
    // The journal is a branch: what it holds could be the address of anything.
    return url.startsWith(`${repository.url}/`) ? markdownLink('closed', url) : ''
  }
  const pull = proposals.find(({ ring }) => ring === row.ring)
  if (pull === undefined) return ''
  return markdownLink(`#${pull.number}`, `${repository.url}/pull/${pull.number}`)
}

function imageCell({ from, to }: DashboardRow): string {
  const { family, from: running, to: next } = imageTextOf({ from, to })
  const start = running === undefined ? 'not named' : tableCode(running)
  const change = next === undefined ? start : `${start} → ${tableCode(next)}`
  return family === undefined ? change : `${tableCode(family)} ${change}`
}

/** Absolute: the moment of the evaluation is told as what it means. */
function nextCell(name: DashboardSection, { next, undated }: DashboardRow, result: Result): string {
  const runs = name === 'in-progress' || name === 'proving'
  if (next === undefined) return runs ? 'when it is done' : 'no date known'
  const now = parseInstant(result.evaluated_at)
  const say = (instant: string): string => {
    const at = parseInstant(instant)
    if (at > now) return shortMoment(at, result.policy.resolved.zone)
    return name === 'needs-approval' ? 'once approved' : 'the next run'
  }
  const [first, last] = [say(next.first), say(next.last)]
  const span = first === last ? first : `${first} to ${last}`
  return undated === 0 ? span : `${span}; ${grouped(undated)} without a date`
}
