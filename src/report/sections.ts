import type { Forecast } from '../plan/forecast.ts'
import type { Decision, GateEntry } from '../policy/decision.ts'
import { verdicts } from '../policy/decision.ts'
import { reasons } from '../policy/reasons.ts'
import type { Result } from '../result.ts'
import type { Choice } from './choice.ts'

/** Sections in the order in which a reader can act on them. */
export const sectionNames = [
  'needs-person',
  'can-move',
  'in-progress',
  'waits',
  'blocked',
  'end-of-life',
  'not-here',
  'up-to-date',
] as const

export type SectionName = (typeof sectionNames)[number]

export const sectionTitles: Readonly<Record<SectionName, string>> = {
  'needs-person': 'Needs a person',
  'can-move': 'Can move now',
  'in-progress': 'In progress',
  waits: 'Waits',
  blocked: 'Blocked',
  'end-of-life': 'End of life',
  'not-here': 'Cannot be upgraded here',
  'up-to-date': 'Up to date',
}

/**
 * Rows that every section may show before a longer one takes the room: thousands of unknown pools
 * must not hide the three that can move.
 */
export const firstRows = 100

/** What only some tables tell of their pools. */
export type ExtraColumn = 'ring' | 'next' | 'relaxed' | 'turn'

export interface Section {
  readonly name: SectionName
  readonly title: string
  /**
   * Worst first: by verdict, reason, then days left of the image's support. Pools that can move
   * stand in the order in which they go, where there is one.
   */
  readonly decisions: readonly Decision[]
  readonly extra: ReadonlySet<ExtraColumn>
  /** Set when every pool has the same reason, so that it need not be said in every row. */
  readonly shared: Explanation | undefined
}

/** Why a pool stands where it stands. All texts may hold untrusted text. */
export interface Explanation {
  readonly code: string
  readonly message: string
  /** What ends this state. */
  readonly clears: string
}

/** The sections that hold pools. Each pool stands in exactly one. */
export function sectionsOf(
  result: Result,
  choice: Choice | undefined,
  forecast: Forecast,
): readonly Section[] {
  const found = new Map<SectionName, Decision[]>()
  for (const decision of result.decisions) {
    const name = sectionOf(decision)
    const members = found.get(name)
    if (members === undefined) found.set(name, [decision])
    else members.push(decision)
  }
  return sectionNames.flatMap((name) => {
    const members = found.get(name)?.toSorted(worstFirst)
    if (members === undefined) return []
    const shared = sharedReason(members)
    const extra = extraColumns(name, members, result, choice, forecast)
    const chosen = name === 'can-move' && choice !== undefined
    const decisions = chosen ? [...choice.first, ...choice.later.keys()] : members
    return [{ name, title: sectionTitles[name], decisions, extra, shared }]
  })
}

function extraColumns(
  name: SectionName,
  decisions: readonly Decision[],
  { policy }: Result,
  choice: Choice | undefined,
  { notBefore }: Forecast,
): ReadonlySet<ExtraColumn> {
  const extra = new Set<ExtraColumn>()
  if (policy.resolved.rings.length > 0) extra.add('ring')
  if (name === 'can-move' && (choice?.later.size ?? 0) > 0) extra.add('turn')
  const dated = (decision: Decision): boolean => {
    return decision.next_eligible_at !== null || notBefore(decision) !== undefined
  }
  if (name !== 'can-move' && decisions.some(dated)) extra.add('next')
  if (decisions.some(({ relaxed }) => relaxed.length > 0)) extra.add('relaxed')
  return extra
}

/**
 * By verdict, with two exceptions: a pool whose OS is retired has a way out of its own, and a failed
 * pool is blocked by nothing that anybody wanted, so somebody has to look.
 */
export function sectionOf(decision: Decision): SectionName {
  if (decision.reason_code === 'os.retired') return 'end-of-life'
  if (decision.reason_code === 'pool.failed') return 'needs-person'
  switch (decision.verdict) {
    case 'error':
    case 'unknown':
    case 'needs-approval':
      return 'needs-person'
    case 'eligible':
      return 'can-move'
    case 'in-progress':
    case 'proving':
      return 'in-progress'
    case 'waiting':
      return 'waits'
    case 'blocked':
    case 'held':
      return 'blocked'
    case 'unsupported':
      return 'not-here'
    case 'up-to-date':
      return 'up-to-date'
  }
}

/** The primary reason of a decision, with what clears it. */
export function explanationOf(decision: Decision): Explanation {
  const { reason_code: code, message } = decision
  const entry = decision.gates.find((gate) => gate.mode === 'enforce' && codeOf(gate) === code)
  const clears =
    entry !== undefined && 'clears_when' in entry ? entry.clears_when : reasons[code].clears
  return { code, message, clears }
}

function codeOf(entry: GateEntry): string | undefined {
  return 'code' in entry ? entry.code : undefined
}

function sharedReason(decisions: readonly Decision[]): Explanation | undefined {
  const [first, ...rest] = decisions
  if (first === undefined) return undefined
  const wanted = explanationOf(first)
  const same = rest.every((decision) => {
    if (decision.reason_code !== wanted.code || decision.message !== wanted.message) return false
    return explanationOf(decision).clears === wanted.clears
  })
  return same ? wanted : undefined
}

function worstFirst(a: Decision, b: Decision): number {
  const byVerdict = verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict)
  if (byVerdict !== 0) return byVerdict
  if (a.reason_code !== b.reason_code) return a.reason_code < b.reason_code ? -1 : 1
  // Without an age nothing presses; the sort is stable, so the order of the record remains.
  const left = a.image_age?.days_left ?? Number.MAX_SAFE_INTEGER
  const right = b.image_age?.days_left ?? Number.MAX_SAFE_INTEGER
  return left - right
}
