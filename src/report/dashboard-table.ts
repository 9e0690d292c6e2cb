import { parseInstant } from '../domain/time/instant.ts'
import type { Result } from '../result.ts'
import { shortMoment } from './clock.ts'
import { type DashboardRow, type DashboardSection, messagesOf } from './dashboard-rows.ts'
import type { DashboardView } from './dashboard-view.ts'
import { imageTextOf } from './pool-text.ts'
import { markdownLink, markdownProse, tableCell, tableCode } from './text.ts'
import { grouped } from './words.ts'

/** The head of a section's table. */
export function tableHead(name: DashboardSection, view: DashboardView): readonly string[] {
  const zone = markdownProse(view.result.policy.resolved.zone)
  const pull = hasPulls(name, view)
  return [
    `| Ring | Image | Pools | Next time (${zone}) | Why |${pull ? ' Pull request |' : ''}`,
    `|---|---|--:|---|---|${pull ? '---|' : ''}`,
  ]
}

function hasPulls(name: DashboardSection, { proposals }: DashboardView): boolean {
  if (name === 'refused') return true
  return proposals.length > 0 && (name === 'needs-approval' || name === 'waiting')
}

/** Sentences that are told of one row. */
const mostMessages = 2

/** A row for it. */
export function tableRow(name: DashboardSection, row: DashboardRow, view: DashboardView): string {
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
    ...(hasPulls(name, view) ? [pullCell(name, row, view)] : []),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The pull request of the ring, or the closed one that was a no. */
function pullCell(name: DashboardSection, row: DashboardRow, { proposals }: DashboardView): string {
  if (name === 'refused') {
    const gate = row.decisions[0]?.gates.find((entry) => entry.gate === 'approval')
    const url = gate?.evidence['url']
    return url === undefined ? '' : markdownLink('closed', String(url))
  }
  const pull = proposals.find(({ ring }) => ring === row.ring)
  return pull === undefined ? '' : markdownLink(`pull request ${pull.number}`, pull.url)
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
