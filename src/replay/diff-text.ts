import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import { type Verdict, verdicts } from '../policy/decision.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import { logText } from '../report/text.ts'
import {
  type DecisionChange,
  type DecisionDiff,
  type DiffSide,
  isNow,
  type Outcome,
} from './diff.ts'
import { type ChangeGroup, groupChanges } from './groups.ts'

export interface DiffTextOptions {
  /** IANA zone in which times are told, beside UTC. */
  readonly zone: string
  /** Pools that are told of each group. */
  readonly limit: number
}

/** The diff for people, line by line. Fit for a terminal and for the log of a job. */
export function diffLines(diff: DecisionDiff, options: DiffTextOptions): readonly string[] {
  return [
    headline(diff),
    ...detailLines(diff),
    '',
    ...sideLines(diff, options.zone),
    ...(diff.changed === 0 ? [] : ['', ...verdictTable(diff)]),
    ...groupChanges(diff.changes).flatMap((group) => groupLines(group, diff, options)),
    ...findingLines('New findings on the policy', diff.findings.new),
    ...findingLines('Solved findings on the policy', diff.findings.solved),
  ].map(logText)
}

/** `This changes 17 of 214 decisions.` */
export function headline({ identical, changed, decisions }: DecisionDiff): string {
  const all = count(decisions, 'decision')
  if (identical) return `${all}, the same byte for byte.`
  return `This changes ${changed === 0 ? 'none' : changed} of ${all}.`
}

function detailLines(diff: DecisionDiff): readonly string[] {
  const deadlines = count(diff.other_deadline, 'decision')
  const details = count(diff.other_details, 'decision')
  return [
    ...(diff.other_deadline === 0 ? [] : [`Only the deadline differs: ${deadlines}.`]),
    ...(diff.other_details === 0
      ? []
      : [`Only details differ (evidence, sentences, age of the image): ${details}.`]),
  ]
}

function sideLines({ before, after }: DecisionDiff, zone: string): readonly string[] {
  const time = (at: string): string => sayMoment(parseInstant(at), zone)
  return [
    `Policy  ${fromTo(policyOf(before), policyOf(after))}`,
    `Time    ${fromTo(time(before.evaluated_at), time(after.evaluated_at))}`,
  ]
}

function policyOf({ policy }: DiffSide): string {
  return `${policy.ref} (sha256 ${policy.sha256.slice(0, 12)})`
}

function fromTo(before: string, after: string): string {
  return before === after ? before : `${before} → ${after}`
}

function verdictTable({ before, after }: DecisionDiff): readonly string[] {
  const known: readonly string[] = verdicts.toReversed()
  const found = new Set<string>([
    ...Object.keys(before.by_verdict),
    ...Object.keys(after.by_verdict),
  ])
  const rows = [...known.filter((name) => found.has(name)), ...found].filter(isFirst)
  return [
    row('verdict', 'before', 'after'),
    ...rows.map((name) => row(name, countOf(before, name), countOf(after, name))),
  ]
}

function isFirst(name: string, at: number, names: readonly string[]): boolean {
  return names.indexOf(name) === at
}

function countOf({ by_verdict: numbers }: DiffSide, name: string): string {
  return String(new Map<string, number>(Object.entries(numbers)).get(name) ?? 0)
}

const longestVerdict = Math.max(...verdicts.map((verdict: Verdict) => verdict.length))

function row(name: string, before: string, after: string): string {
  return `  ${name.padEnd(longestVerdict)}${before.padStart(8)}${after.padStart(8)}`
}

function groupLines(
  { title, changes }: ChangeGroup,
  diff: DecisionDiff,
  { zone, limit }: DiffTextOptions,
): readonly string[] {
  const left = changes.length - limit
  return [
    '',
    `${count(changes.length, 'pool')}: ${title}`,
    ...changes.slice(0, limit).flatMap((change) => changeLines(change, diff, zone)),
    ...(left > 0 ? [`  … and ${left} more: see them with --limit ${changes.length}`] : []),
  ]
}

function changeLines(change: DecisionChange, diff: DecisionDiff, zone: string): readonly string[] {
  const { cluster, pool, region, before, after, differs } = change
  const says = (tell: (outcome: Outcome, side: DiffSide) => string): readonly string[] => {
    const old = before === null ? undefined : tell(before, diff.before)
    const young = after === null ? undefined : tell(after, diff.after)
    if (old === young) return [`      ${young}`]
    return [
      ...(old === undefined ? [] : [`    - ${old}`]),
      ...(young === undefined ? [] : [`    + ${young}`]),
    ]
  }
  return [
    `  ${shortClusterName(cluster)}/${pool} (${region})`,
    ...says(({ from, to }) => `image     ${from ?? 'not named'} → ${to ?? 'none'}`),
    ...says(({ message }) => `reason    ${message}`),
    ...says(({ ring }) => `ring      ${ring ?? 'none'}`),
    ...(differs.includes('engine') ? says(({ engine }) => `engine    ${engine ?? 'none'}`) : []),
    ...says(({ next_eligible_at: at }, { evaluated_at: now }) => {
      return `next      ${at !== null && isNow(at, now) ? 'now' : timeText(at, zone)}`
    }),
    ...(differs.includes('deadline')
      ? says(({ deadline_at: at }) => `deadline  ${timeText(at, zone)}`)
      : []),
  ]
}

function timeText(at: string | null, zone: string): string {
  return at === null ? 'no time is known' : sayMoment(parseInstant(at), zone)
}

function findingLines(title: string, findings: readonly PolicyFinding[]): readonly string[] {
  if (findings.length === 0) return []
  return [
    '',
    `${title}: ${findings.length}`,
    ...findings.flatMap(({ code, ring, message, cures }) => [
      `  ${code}${ring === null ? '' : ` (ring ${ring})`}: ${message}`,
      ...cures.map((cure) => `      cure: ${cure}`),
    ]),
  ]
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
