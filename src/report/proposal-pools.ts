import { parseInstant } from '../domain/time/instant.ts'
import type { Decision } from '../policy/decision.ts'
import { poolKey } from '../policy/memory.ts'
import type { Result } from '../result.ts'
import { shortMoment } from './clock.ts'
import { type Fitted, fitLines } from './fitting.ts'
import { clusterOf, imageTextOf } from './pool-text.ts'
import { markdownProse, tableCode } from './text.ts'
import { compareText, counted, grouped } from './words.ts'

/** More pools than this are summed up, and listed in a folded table. */
export const openPools = 20

/** Rows of sums. */
const mostSums = 20

/** Node counts, by pool: machines come and go, and nothing is decided by their number. */
export type NodesOf = (decision: Decision) => number | undefined

export function nodesIn({ facts }: Result): NodesOf {
  const known = new Map<string, number | undefined>()
  for (const { id, pools } of facts.clusters) {
    for (const { name, nodes } of pools) known.set(poolKey(id, name), nodes)
  }
  return ({ subject }) => known.get(poolKey(subject.cluster, subject.pool))
}

/** `23 pools in 8 clusters`. */
export function poolsText(decisions: readonly Decision[]): string {
  return `${counted(decisions.length, 'pool')} in ${counted(clustersIn(decisions), 'cluster')}`
}

function clustersIn(decisions: readonly Decision[]): number {
  return new Set(decisions.map(({ subject }) => subject.cluster.toLowerCase())).size
}

/** `180 nodes`, or what is known of their number. */
export function nodesText(decisions: readonly Decision[], nodesOf: NodesOf): string {
  const numbers = decisions.map(nodesOf)
  const known = numbers.filter((number) => number !== undefined)
  if (known.length === 0) return 'nodes unknown'
  const sum = known.reduce((total, number) => total + number, 0)
  return `${known.length < numbers.length ? 'at least ' : ''}${counted(sum, 'node')}`
}

/**
 * The soonest first, then those without a date: a table that is cut shows what moves next. By names
 * where times are the same.
 */
export function soonestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => {
    const [left, right] = [startOf(a), startOf(b)]
    if (left !== right) return left < right ? -1 : 1
    return compareText(clusterOf(a), clusterOf(b)) || compareText(a.subject.pool, b.subject.pool)
  })
}

function startOf({ next_eligible_at: next }: Decision): number {
  return next === null ? Infinity : parseInstant(next)
}

/** What pool rows show beside the pool itself. */
export interface PoolWords {
  readonly result: Result
  readonly nodesOf: NodesOf
  /** The family need not be said in every row. */
  readonly one_family: boolean
}

/** The table of single pools, as far as there is room. */
export function poolLines(
  decisions: readonly Decision[],
  words: PoolWords,
  room: number,
): Fitted & { readonly head: readonly string[] } {
  const head = [
    `| Cluster | Pool | Size | From → to | Next start (${markdownProse(words.result.policy.resolved.zone)}) |`,
    '|---|---|--:|---|---|',
  ]
  const row = (decision: Decision): string => {
    const nodes = nodesText([decision], words.nodesOf)
    const cells = [
      tableCode(clusterOf(decision)),
      tableCode(decision.subject.pool),
      nodes,
      changeCell(decision, words),
      startCell(decision, words.result),
    ]
    return `| ${cells.join(' | ')} |`
  }
  return { head, ...fitLines(soonestFirst(decisions), row, room) }
}

/** Pools with the same images and the same next start in a row, the soonest first. */
export function sumLines(
  decisions: readonly Decision[],
  words: PoolWords,
  room: number,
): readonly string[] {
  const groups = new Map<string, Decision[]>()
  for (const decision of soonestFirst(decisions)) {
    const key = JSON.stringify([changeCell(decision, words), startCell(decision, words.result)])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [decision])
    else group.push(decision)
  }
  const row = (members: readonly Decision[]): string => {
    const [first] = members
    if (first === undefined) return ''
    const cells = [
      changeCell(first, words),
      grouped(members.length),
      grouped(clustersIn(members)),
      nodesText(members, words.nodesOf),
      startCell(first, words.result),
    ]
    return `| ${cells.join(' | ')} |`
  }
  const { lines, left } = fitLines([...groups.values()].slice(0, mostSums), row, room)
  const more = Math.max(0, groups.size - mostSums) + left
  return [
    `| From → to | Pools | Clusters | Size | Next start (${markdownProse(words.result.policy.resolved.zone)}) |`,
    '|---|--:|--:|--:|---|',
    ...lines,
    ...(more > 0 ? ['', `… and ${counted(more, 'row')} more.`] : []),
  ]
}

function changeCell(decision: Decision, { one_family: oneFamily }: PoolWords): string {
  const { family, from, to } = imageTextOf(decision)
  const running = from === undefined ? 'not named' : tableCode(from)
  const change = to === undefined ? running : `${running} → ${tableCode(to)}`
  return family === undefined || oneFamily ? change : `${tableCode(family)} ${change}`
}

/** The moment alone where only time or the approval is missing; else with what stands in the way. */
function startCell(decision: Decision, result: Result): string {
  const { next_eligible_at: next, verdict } = decision
  const plain = verdict === 'needs-approval' || verdict === 'waiting' || verdict === 'eligible'
  const code = plain && next !== null ? deadlineOf(decision) : blockerOf(decision)
  const why = code === undefined ? '' : ` (${tableCode(code)})`
  if (next === null) return `no date known${why}`
  if (parseInstant(next) <= parseInstant(result.evaluated_at)) return `once merged${why}`
  return `${shortMoment(parseInstant(next), result.policy.resolved.zone)}${why}`
}

/** A deadline that lets the pool start earlier than its ring's rules do. */
function deadlineOf({ relaxed }: Decision): string | undefined {
  return relaxed.length > 0 ? 'deadline.relaxed' : undefined
}

/** The first thing in the way that merging does not clear. */
function blockerOf({ gates, reason_code: code }: Decision): string {
  for (const entry of gates) {
    if (entry.mode === 'enforce' && 'code' in entry && entry.gate !== 'approval') return entry.code
  }
  return code
}
