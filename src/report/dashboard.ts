import { appliedPolicy, scopeText } from './context.ts'
import { imageBoxes, releaseLines, retryLines } from './dashboard-boxes.ts'
import { dashboardMarker, scopeLine } from './dashboard-form.ts'
import { dashboardRows, dashboardSections } from './dashboard-rows.ts'
import { hasPulls, tableHead, tableRow } from './dashboard-table.ts'
import type { DashboardView } from './dashboard-view.ts'
import { fitLines, linesLength } from './fitting.ts'
import {
  migrationExamples,
  migrationHead,
  migrationRows,
  migrationTitle,
  plansOf,
} from './migrations.ts'
import { type ProblemNote, problemNotes } from './problems.ts'
import { rollbackTable } from './rollbacks.ts'
import { markdownCode, markdownLink, markdownProse } from './text.ts'
import { counted, examples, grouped } from './words.ts'

/** GitHub refuses bodies of more than 65,536 characters. These are bytes. */
export const longestDashboard = 60_000

export const dashboardTitle = 'Flatcar Gate: AKS node images'

/** The dashboard issue. Holds no relative time and no time of the run: it changes with what it says. */
export function renderDashboard(view: DashboardView): string {
  const blocks = blocksOf(view)
  const top = topLines(view)
  const frames = blocks.flatMap(({ head, tail }) => [...head, ...tail, ' '.repeat(moreReserve)])
  let room = longestDashboard - linesLength([...top, ...frames])
  const lines = [...top]
  for (const [at, block] of blocks.entries()) {
    const kept = blocks
      .slice(at + 1)
      .reduce(
        (sum, { rows, boxes }) => sum + Math.min(ownShare, linesLength([...rows, ...boxes])),
        0,
      )
    const { filled, bytes } = fill(block, room - kept)
    lines.push(...filled)
    room -= bytes
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** Bytes that every section has for itself, whatever stands above it. */
const ownShare = 2500

/** Longest lines that tell of what found no room. */
const moreReserve = 300

/** One section: a table or list, and boxes below it. */
interface Block {
  readonly head: readonly string[]
  readonly rows: readonly string[]
  readonly boxes: readonly string[]
  readonly tail: readonly string[]
}

function fill(
  { head, rows, boxes, tail }: Block,
  room: number,
): { readonly filled: readonly string[]; readonly bytes: number } {
  // Rows explain the boxes: neither takes all of the room.
  const first = fitLines(boxes, whole, Math.max(room / 2, room - linesLength(rows)))
  const shown = fitLines(rows, whole, room - first.bytes)
  const more = shown.left > 0 ? ['', `… and ${counted(shown.left, 'row')} more: ${elsewhere}`] : []
  const moreBoxes = first.left > 0 ? [`- … and ${grouped(first.left)} more: ${elsewhere}`] : []
  const below = boxes.length === 0 ? [] : ['', ...first.lines, ...moreBoxes]
  return {
    filled: [...head, ...shown.lines, ...more, ...below, ...tail],
    bytes: shown.bytes + first.bytes,
  }
}

function whole(line: string): string {
  return line
}

const elsewhere = 'see the summary of the run.'

function topLines(view: DashboardView): readonly string[] {
  const { result, repository } = view
  const counts = new Map<string, number>()
  for (const [name, rows] of dashboardRows(result)) {
    counts.set(
      name,
      rows.reduce((sum, { decisions }) => sum + decisions.length, 0),
    )
  }
  const tally = dashboardSections.flatMap(([name, title]) => {
    const count = counts.get(name)
    return count === undefined ? [] : [`${title} ${grouped(count)}`]
  })
  const file = repository.policy?.path
  const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ''}`
  const policy = appliedPolicy(result)
  const rings = policy === undefined ? [] : policy.rings.map(markdownCode)
  const order = rings.length > 12 ? examples(rings, 12) : rings.join(' → ')
  return [
    dashboardMarker,
    ...(view.scope === undefined ? [] : [scopeLine(view.scope)]),
    ...(tally.length === 0 ? ['No pools found.'] : [`**${tally.join(' · ')}**`]),
    '',
    `${scopeText(result)}${rings.length === 0 ? '' : ` · rings ${order}`} · ${file === undefined ? 'policy' : markdownLink('policy', url)} ${markdownCode(result.policy.sha256.slice(0, 12))}`,
    '',
    ...takeBackLines(view),
    ...boxHelp(view.approve),
  ]
}

function takeBackLines({ take_back: number, repository }: DashboardView): readonly string[] {
  if (number === undefined) return []
  const link = markdownLink(`#${number}`, `${repository.url}/pull/${number}`)
  return [
    `Pools were put back from an image that the lockfile still approves: ${link} takes the approval back.`,
    '',
  ]
}

function boxHelp(approve: boolean): readonly string[] {
  return [
    '<details><summary>How the boxes work</summary>',
    '',
    'Tick a box; the next run does what it says, writes it down in the journal and clears it. Only people with write access to this repository can tick, and the gate asks GitHub who it was.',
    '',
    ...(approve
      ? ['- **Approve** does what merging the pull request does.']
      : ['- To **approve** an image merge the pull request of its ring.']),
    '- **Hold** keeps an image from starting in a ring until somebody **releases** it.',
    '- **Retry** clears the failures that halt an image.',
    '',
    '</details>',
    '',
  ]
}

function blocksOf(view: DashboardView): readonly Block[] {
  const { result } = view
  const rows = dashboardRows(result)
  const boxes = imageBoxes(rows, view.approve, view.holds)
  const blocks = dashboardSections.flatMap(([name, title]): readonly Block[] => {
    const found = rows.get(name)
    const below = name === 'held' ? releaseLines(view.holds) : (boxes.get(name) ?? [])
    const retry = name === 'blocked' ? retryLines(result.decisions) : []
    if (name === 'up-to-date' || (found === undefined && below.length + retry.length === 0))
      return []
    const table = found === undefined ? [] : tableHead(name, found, view)
    const pulls = hasPulls(name, found ?? [], view)
    const pools = (found ?? []).reduce((sum, { decisions }) => sum + decisions.length, 0)
    return [
      {
        head: [`### ${title} (${grouped(pools)})`, '', ...table],
        rows: (found ?? []).map((row) => tableRow(name, row, view, pulls)),
        boxes: [...retry, ...below],
        tail: [''],
      },
    ]
  })
  return [
    ...blocks,
    ...rollbackBlock(view),
    ...migrationBlocks(view),
    ...laterBlock(view),
    ...problemBlock(view),
  ]
}

function rollbackBlock({ result }: DashboardView): readonly Block[] {
  const { pools, head, rows } = rollbackTable(result)
  if (pools === 0) return []
  const title = `### Can be put back (${grouped(pools)})`
  return [{ head: [title, '', ...head], rows, boxes: [], tail: [''] }]
}

/** The sums, and below them whole plans: a plan that finds no room is left out, never cut. */
function migrationBlocks({ result }: DashboardView): readonly Block[] {
  const plans = plansOf(result)
  if (plans.length === 0) return []
  const title = `### ${migrationTitle} (${grouped(plans.length)})`
  return [
    { head: [title, '', ...migrationHead], rows: migrationRows(plans), boxes: [], tail: [''] },
    { head: [], rows: migrationExamples(plans), boxes: [], tail: [''] },
  ]
}

function laterBlock({ later }: DashboardView): readonly Block[] {
  if (later.length === 0) return []
  const rows = later.map(({ ring, images, why }) => {
    const named = examples(images.map(markdownCode), 5)
    return `- Ring ${markdownCode(ring)}, ${named}: ${markdownProse(why)}`
  })
  const head = [`### Pull requests that wait (${grouped(later.length)})`, '']
  return [{ head, rows, boxes: [], tail: [''] }]
}

/** What Azure said in its own words is left out: it may hold times. */
function problemBlock({ result, problems }: DashboardView): readonly Block[] {
  const rows = [
    ...problems.map((text) => `- On GitHub: ${markdownProse(text)}`),
    ...problemNotes(result.facts).map(problemRow),
    ...result.findings.map(({ code, ring, message }) => {
      const where = ring === null ? '' : ` ring ${markdownCode(ring)}`
      return `- Policy, ${markdownCode(code)}${where}: ${markdownProse(message)}`
    }),
  ]
  if (rows.length === 0) return []
  return [{ head: [`### Problems (${grouped(rows.length)})`, ''], rows, boxes: [], tail: [''] }]
}

function problemRow({ kind, name, effect, problem }: ProblemNote): string {
  const where = kind === 'run' ? '' : `${kind} `
  const reading = markdownProse(problem.reading)
  return `- Not read: ${where}${markdownCode(name)}, ${reading} (${markdownCode(problem.code)}). ${effect}`
}
