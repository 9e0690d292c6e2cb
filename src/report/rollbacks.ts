import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { type PossibleRollback, possibleRollbacks } from '../plan/rollback-offers.ts'
import { poolKey } from '../policy/memory.ts'
import type { Result } from '../result.ts'
import { shortMoment } from './clock.ts'
import { imageTextOf } from './pool-text.ts'
import { markdownProse, tableCell, tableCode } from './text.ts'
import { compareText, counted, examples, grouped } from './words.ts'

/** Names of pools in one row. */
const mostNames = 5

/** Rows of a list in the step summary. */
const mostRows = 50

export interface RollbackTable {
  readonly pools: number
  readonly head: readonly string[]
  /** A row for the pools of a ring with the same two images; the first to end comes first. */
  readonly rows: readonly string[]
}

/** Pools that mode `rollback` can put back, and until when. Holds no relative time. */
export function rollbackTable(result: Result): RollbackTable {
  const { facts, history, evaluated_at: now, decisions, policy } = result
  const { zone } = policy.resolved
  const found = possibleRollbacks(facts, history, now)
  const rings = new Map(
    found.length === 0
      ? []
      : decisions.map(({ subject }) => [poolKey(subject.cluster, subject.pool), subject.ring]),
  )
  const groups = new Map<string, PossibleRollback[]>()
  for (const each of found.toSorted(soonestFirst)) {
    const ring = rings.get(poolKey(each.cluster, each.pool)) ?? null
    const key = JSON.stringify([ring, each.from, each.to])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const rows = [...groups.values()].map((members) => {
    const [first, last] = [members[0], members.at(-1)]
    if (first === undefined || last === undefined) return ''
    const ring = rings.get(poolKey(first.cluster, first.pool)) ?? null
    const names = members.map(({ cluster, pool }) =>
      tableCode(`${shortClusterName(cluster)}/${pool}`),
    )
    const cells = [
      ring === null ? 'none' : tableCode(ring),
      imageCell(first),
      grouped(members.length),
      untilCell(first.until, last.until, zone),
      tableCell(examples(names, mostNames)),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = [
    'By mode `rollback`, one step back. The journal tells of these; AKS has the last word.',
    '',
    `| Ring | Image, and the one before | Pools | Until (${markdownProse(zone)}) | Which |`,
    '|---|---|--:|---|---|',
  ]
  return { pools: found.length, head, rows }
}

/** For the step summary, folded; nothing where no pool can be put back. */
export function rollbackLines(result: Result): readonly string[] {
  const { pools, head, rows } = rollbackTable(result)
  if (pools === 0) return []
  const left = rows.length - mostRows
  return [
    `### Can be put back (${grouped(pools)})`,
    '',
    `<details><summary>${counted(pools, 'pool')}, with the last moment</summary>`,
    '',
    ...head,
    ...rows.slice(0, mostRows),
    ...(left > 0 ? ['', `… and ${counted(left, 'row')} more.`] : []),
    '',
    '</details>',
    '',
  ]
}

function soonestFirst(a: PossibleRollback, b: PossibleRollback): number {
  const order = parseInstant(a.until) - parseInstant(b.until)
  return order || compareText(a.cluster, b.cluster) || compareText(a.pool, b.pool)
}

function imageCell({ from, to }: PossibleRollback): string {
  const { family, from: running, to: before } = imageTextOf({ from, to })
  const change = `${tableCode(running ?? from)} → ${tableCode(before ?? to)}`
  return family === undefined ? change : `${tableCode(family)} ${change}`
}

function untilCell(first: string, last: string, zone: string): string {
  const start = shortMoment(parseInstant(first), zone)
  const end = shortMoment(parseInstant(last), zone)
  return start === end ? start : `${start} to ${end}`
}
