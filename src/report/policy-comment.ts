import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { type Verdict, verdicts } from '../policy/decision.ts'
import type { PolicyProblem } from '../policy/file/problem.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import {
  type DecisionChange,
  type DecisionDiff,
  type DiffSide,
  isNow,
  type Outcome,
} from '../replay/diff.ts'
import { headline } from '../replay/diff-text.ts'
import { type ChangeGroup, groupChanges } from '../replay/groups.ts'
import { shortMoment } from './clock.ts'
import { fitLines, linesLength } from './fitting.ts'
import { imageTextOf } from './pool-text.ts'
import { markdownCode, markdownProse, tableCell, tableCode } from './text.ts'
import { counted, grouped } from './words.ts'

/** The gate's comment on a pull request begins with it. */
export const policyCommentMarker = '<!-- flatcar-gate/policy@1 -->'

/** GitHub refuses comments of more than 65,536 characters. These are bytes. */
export const longestComment = 58_000

/** What a change of the policy file does: nothing can be said where the new file has problems. */
export type PolicyChange =
  | {
      readonly kind: 'problems'
      readonly file: string
      readonly problems: readonly PolicyProblem[]
    }
  | { readonly kind: 'diff'; readonly diff: DecisionDiff; readonly zone: string }

/** The comment on a pull request that changes the policy file. */
export function renderPolicyComment(change: PolicyChange): string {
  const lines = change.kind === 'problems' ? problemLines(change) : diffLines(change)
  return `${[policyCommentMarker, ...lines].join('\n').trimEnd()}\n`
}

function problemLines({ file, problems }: PolicyChange & { kind: 'problems' }): readonly string[] {
  const top = [
    `### The policy file has ${counted(problems.length, 'problem')}`,
    '',
    'With this file the gate would refuse to run: nothing can be said of its decisions.',
    '',
  ]
  const { lines, left } = fitLines(
    problems,
    ({ line, column, path, found, expected, advice }) => {
      const where = path === '' ? '' : ` ${markdownCode(path)}:`
      const said = `found ${markdownProse(found)}; expected ${markdownProse(expected)}.`
      const cure = advice === undefined ? '' : ` ${markdownProse(advice)}`
      return `- ${markdownCode(`${file}:${line}:${column}`)}${where} ${said}${cure}`
    },
    longestComment - linesLength(top) - moreReserve,
  )
  return [...top, ...lines, ...(left > 0 ? [`- … and ${grouped(left)} more.`] : [])]
}

/** Lines that tell of what found no room. */
const moreReserve = 400

function diffLines({ diff, zone }: PolicyChange & { kind: 'diff' }): readonly string[] {
  const top = topLines(diff)
  const findings = findingLines(diff.findings)
  let room = longestComment - linesLength([...top, ...findings]) - moreReserve
  const blocks: string[] = []
  const groups = groupChanges(diff.changes)
  for (const [at, group] of groups.entries()) {
    // The later groups keep room for their titles and a few pools.
    const lines = groupLines(group, diff, zone, room - (groups.length - at - 1) * 500)
    if (lines === undefined) {
      blocks.push(
        `… and ${counted(groups.length - at, 'kind')} of changes more: replay the record of a run to see them.`,
      )
      break
    }
    blocks.push(...lines)
    room -= linesLength(lines)
  }
  return [...top, ...findings, ...blocks]
}

function topLines(diff: DecisionDiff): readonly string[] {
  const title = [`### ${headline(diff)}`, '']
  if (diff.changed === 0) {
    const details = diff.other_deadline + diff.other_details
    const same = 'Every pool gets the same verdict, image and next time as before.'
    if (details === 0) return [...title, same, '']
    return [...title, `${same} Deadlines or details differ for ${counted(details, 'pool')}.`, '']
  }
  const rows = verdicts
    .toReversed()
    .filter((verdict) => countOf(diff.before, verdict) + countOf(diff.after, verdict) > 0)
    .map((verdict) => {
      const [old, young] = [countOf(diff.before, verdict), countOf(diff.after, verdict)]
      const change =
        young === old ? '' : `${young > old ? '+' : '−'}${grouped(Math.abs(young - old))}`
      return `| ${verdict} | ${grouped(old)} | ${grouped(young)} | ${change} |`
    })
  return [...title, '| Verdict | Before | After | Change |', '|---|--:|--:|--:|', ...rows, '']
}

function countOf({ by_verdict: numbers }: DiffSide, verdict: Verdict): number {
  return numbers[verdict] ?? 0
}

/** Of each list of findings. */
const mostFindingBytes = 8000

function findingLines({ new: found, solved }: DecisionDiff['findings']): readonly string[] {
  return [...told('New findings on the policy', found), ...told('Solved findings', solved)]
}

function told(title: string, findings: readonly PolicyFinding[]): readonly string[] {
  if (findings.length === 0) return []
  const { lines, left } = fitLines(findings, findingLine, mostFindingBytes)
  return [`**${title}**`, '', ...lines, ...(left > 0 ? [`- … and ${grouped(left)} more.`] : []), '']
}

function findingLine({ code, ring, message, cures }: PolicyFinding): string {
  const where = ring === null ? '' : ` ring ${markdownCode(ring)}`
  const [cure] = cures
  const cured = cure === undefined ? '' : ` Cure: ${markdownProse(cure)}`
  return `- ${markdownCode(code)}${where}: ${markdownProse(message)}${cured}`
}

/** A group of pools, folded; undefined where not even its title has room. */
function groupLines(
  { title, changes }: ChangeGroup,
  diff: DecisionDiff,
  zone: string,
  room: number,
): readonly string[] | undefined {
  const top = [
    `<details><summary>${counted(changes.length, 'pool')}: ${summaryText(title)}</summary>`,
    '',
    `| Cluster | Pool | Ring | Image | Next time (${markdownProse(zone)}) | Why |`,
    '|---|---|---|---|---|---|',
  ]
  const tail = ['', '</details>', '']
  const frame = linesLength([...top, ...tail]) + 60
  if (frame > room) return undefined
  const { lines, left } = fitLines(changes, (each) => changeRow(each, diff, zone), room - frame)
  const more = left > 0 ? ['', `… and ${counted(left, 'pool')} more.`] : []
  return [...top, ...lines, ...more, ...tail]
}

/** Verdicts and codes are our own words; anything else that a record holds shows as code. */
function summaryText(title: string): string {
  return title.replace(/[^\w ,.():→-]/g, '?')
}

function changeRow(change: DecisionChange, diff: DecisionDiff, zone: string): string {
  const { cluster, pool, before, after } = change
  const both = (tell: (outcome: Outcome, now: string) => string): string => {
    const old = before === null ? undefined : tell(before, diff.before.evaluated_at)
    const young = after === null ? undefined : tell(after, diff.after.evaluated_at)
    if (old === undefined || old === young) return young ?? old ?? ''
    return young === undefined ? old : `${old}<br>→ ${young}`
  }
  const cells = [
    tableCode(shortClusterName(cluster)),
    tableCode(pool),
    both(({ ring }) => (ring === null ? 'none' : tableCode(ring))),
    both(imageCell),
    both(({ next_eligible_at: at }, now) => nextText(at, now, zone)),
    tableCell(markdownProse((after ?? before)?.message ?? '')),
  ]
  return `| ${cells.join(' | ')} |`
}

function imageCell(outcome: Outcome): string {
  const { from, to } = imageTextOf(outcome)
  const running = from === undefined ? 'not named' : tableCode(from)
  return to === undefined ? running : `${running} → ${tableCode(to)}`
}

function nextText(at: string | null, now: string, zone: string): string {
  if (at === null) return 'no date known'
  return isNow(at, now) ? 'now' : shortMoment(parseInstant(at), zone)
}
