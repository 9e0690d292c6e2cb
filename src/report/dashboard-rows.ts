import { parseInstant } from '../domain/time/instant.ts'
import type { Decision } from '../policy/decision.ts'
import { type ReasonCode, reasons } from '../policy/reasons.ts'
import type { Result } from '../result.ts'
import { compareText } from './words.ts'

/** Sections in the order of the issue, which is that of their weight. */
export const dashboardSections = [
  ['needs-approval', 'Needs approval'],
  ['can-move', 'Can move now'],
  ['in-progress', 'In progress'],
  ['proving', 'Proving'],
  ['waiting', 'Waiting'],
  ['blocked', 'Blocked'],
  ['held', 'Held'],
  ['refused', 'Refused'],
  ['unknown', 'Unknown'],
  ['end-of-life', 'End of life'],
  ['not-here', 'Cannot be upgraded here'],
  ['error', 'Errors'],
  ['up-to-date', 'Up to date'],
] as const

export type DashboardSection = (typeof dashboardSections)[number][0]

/** Pools of a ring with the same images and reason. */
export interface DashboardRow {
  readonly ring: string | null
  readonly from: string | null
  readonly to: string | null
  readonly code: ReasonCode
  readonly decisions: readonly Decision[]
  /** The first and the last next time of its pools, ISO 8601; absent when none has one. */
  readonly next?: { readonly first: string; readonly last: string }
  /** Pools without a next time. */
  readonly undated: number
}

export function sectionOfPool({ verdict, reason_code: code }: Decision): DashboardSection {
  if (code === 'os.retired') return 'end-of-life'
  if (code === 'approval.refused') return 'refused'
  switch (verdict) {
    case 'eligible':
      return 'can-move'
    case 'unsupported':
      return 'not-here'
    case 'error':
    case 'held':
    case 'blocked':
    case 'unknown':
    case 'needs-approval':
    case 'waiting':
    case 'in-progress':
    case 'proving':
    case 'up-to-date':
      return verdict
  }
}

/** Rows by section; within one the soonest first, then the most pools. */
export function dashboardRows({
  decisions,
}: Result): ReadonlyMap<DashboardSection, readonly DashboardRow[]> {
  const groups = new Map<DashboardSection, Map<string, Decision[]>>()
  for (const decision of decisions) {
    const section = sectionOfPool(decision)
    const known = groups.get(section) ?? new Map<string, Decision[]>()
    groups.set(section, known)
    const { subject, from, to, reason_code: code } = decision
    const key = JSON.stringify([subject.ring, from, to, code])
    const members = known.get(key)
    if (members === undefined) known.set(key, [decision])
    else members.push(decision)
  }
  const rows = new Map<DashboardSection, readonly DashboardRow[]>()
  for (const [section, known] of groups) {
    const entries = [...known].flatMap(([key, members]) => rowOf(key, members))
    rows.set(
      section,
      entries.toSorted(inOrder).map(({ row }) => row),
    )
  }
  return rows
}

interface Keyed {
  readonly key: string
  readonly row: DashboardRow
}

function rowOf(key: string, decisions: readonly Decision[]): readonly Keyed[] {
  const [first] = decisions
  if (first === undefined) return []
  const times = decisions
    .flatMap(({ next_eligible_at: next }) => next ?? [])
    .toSorted((a, b) => parseInstant(a) - parseInstant(b))
  const [soonest] = times
  const row: DashboardRow = {
    ring: first.subject.ring,
    from: first.from,
    to: first.to,
    code: first.reason_code,
    decisions,
    undated: decisions.length - times.length,
    ...(soonest === undefined ? {} : { next: { first: soonest, last: times.at(-1) ?? soonest } }),
  }
  return [{ key, row }]
}

function inOrder(a: Keyed, b: Keyed): number {
  const at = ({ row: { next } }: Keyed): number => {
    return next === undefined ? Infinity : parseInstant(next.first)
  }
  const [left, right] = [at(a), at(b)]
  if (left !== right) return left < right ? -1 : 1
  return b.row.decisions.length - a.row.decisions.length || compareText(a.key, b.key)
}

/** What is said of a row: the sentence of its pools, the most frequent first. Untrusted text. */
export function messagesOf({ decisions, code }: DashboardRow): readonly string[] {
  // The row names the image already.
  if (code === 'approval.missing') return [reasons[code].means]
  const found = new Map<string, number>()
  for (const { message } of decisions) found.set(message, (found.get(message) ?? 0) + 1)
  if (found.size === decisions.length && found.size > 1) return [reasons[code].means]
  return [...found].toSorted(([a, x], [b, y]) => y - x || compareText(a, b)).map(([text]) => text)
}
