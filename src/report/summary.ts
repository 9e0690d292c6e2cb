import { textChart } from './chart.ts'
import {
  changedText,
  expiredText,
  identityNames,
  momentText,
  requestsText,
  scopeText,
  sourceNames,
} from './context.ts'
import { migrationLines } from './migrations.ts'
import { type Overview, tallyText } from './overview.ts'
import { rollbackLines } from './rollbacks.ts'
import { firstRows, type Section } from './sections.ts'
import { stepLines } from './steps.ts'
import {
  choiceLines,
  controllerLines,
  endingLines,
  findingLines,
  imageLines,
  lifecycleLines,
  noteLines,
  otherPoolsLine,
  policyLines,
  problemLines,
  timelineLines,
} from './summary-notes.ts'
import { type FittedRows, fitRows, gateTable, poolTable, type Table } from './summary-rows.ts'
import { markdownCode, markdownProse, utf8Length } from './text.ts'
import { counted, grouped } from './words.ts'

/**
 * Most bytes of a summary. GitHub drops a summary of over 1,048,576 bytes altogether, and without
 * turning the step red.
 */
export const longestSummary = 1_000_000

/** Tables of more rows are folded. */
const openRows = 20

/** The step summary in GitHub's Markdown: what a reader can act on first, details folded. */
export function renderSummary(overview: Overview, longest: number = longestSummary): string {
  const blocks = overview.sections.map((section) => sectionBlock(section, overview))
  const details = detailsBlocks(overview)
  const top = topLines(overview)
  const bottom = bottomLines(overview)
  const frames = [...blocks, ...details].flatMap(frameLines)
  const fitted = fitTables(
    [...blocks, ...details],
    longest - linesLength([...top, ...frames, ...bottom]),
  )
  const lines = [
    ...top,
    ...blocks.flatMap((block) => filledLines(block, fitted.get(block))),
    ...bottom,
    ...details.flatMap((block) => filledLines(block, fitted.get(block))),
  ]
  return `${lines.join('\n')}\n`
}

/** Lines around a table. Rows come in by priority, 1 first. */
interface Block {
  readonly priority: number
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly table: Table
}

function topLines(overview: Overview): readonly string[] {
  const { result, headline, sections } = overview
  const { identity, source } = result.facts
  const expired = expiredText(result)
  const problems = problemLines(overview.problems)
  return [
    `## ${headline}`,
    '',
    ...(sections.length < 2 ? [] : [`**${tallyText(sections)}**`, '']),
    `Mode ${markdownCode(result.mode)}: ${changedText(result)} · ${markdownProse(momentText(result))} · ${scopeText(result)}${expired === undefined ? '' : ` · **${expired}**`}`,
    '',
    `Signed in by ${identityNames[identity.method]}: ${markdownProse(identity.why)} · read from ${sourceNames[source]} with ${requestsText(result)}`,
    '',
    ...policyLines(result),
    ...stepLines(result.steps),
    ...(problems.length === 0 ? [] : ['### Could not be read', '', ...problems, '']),
    ...findingLines(result.findings),
    ...timelineLines(overview.forecast),
  ]
}

function bottomLines(overview: Overview): readonly string[] {
  const { ages, result } = overview
  const chart = [
    '### Age of the images',
    '',
    'Pools by the age of the image they run, in days. Microsoft supports an image for 90 days.',
    '',
    '```text',
    ...textChart(ages),
    '```',
    '',
  ]
  return [
    ...endingLines(overview.ending),
    ...rollbackLines(result),
    ...migrationLines(result),
    ...imageLines(overview.images),
    ...(result.decisions.length === 0 ? [] : chart),
    ...controllerLines(overview.controllers),
    ...otherPoolsLine(overview.others),
    ...noteLines(result),
  ]
}

function sectionBlock(section: Section, overview: Overview): Block {
  const table = poolTable(section, overview)
  const count = section.decisions.length
  const folded = section.name === 'up-to-date' || count > openRows
  const notes =
    section.name === 'end-of-life' ? lifecycleLines(overview.retired) : reasonLines(section)
  const opening = folded
    ? [`<details><summary>${counted(count, 'pool')}</summary>`, '', ...table.head]
    : table.head
  return {
    priority: section.name === 'up-to-date' ? 3 : 1,
    before: [
      `### ${section.title} (${grouped(count)})`,
      '',
      ...notes,
      ...(section.extra.has('turn') ? choiceLines(overview.choice) : []),
      ...opening,
    ],
    after: folded ? ['', '</details>', ''] : [''],
    table,
  }
}

function reasonLines(section: Section): readonly string[] {
  const { shared } = section
  if (shared === undefined) return []
  const clears = section.name === 'up-to-date' ? '' : ` ${markdownProse(shared.clears)}`
  return [`${markdownCode(shared.code)} ${markdownProse(shared.message)}${clears}`, '']
}

function detailsBlocks({ sections }: Overview): readonly Block[] {
  const others = sections.filter(({ name }) => name !== 'up-to-date')
  const current = sections.filter(({ name }) => name === 'up-to-date')
  return [
    ...gatesBlock(others, 'Every gate of the pools that are not up to date, with its evidence', 2),
    ...gatesBlock(current, 'Every gate of the pools that are up to date, with its evidence', 4),
  ]
}

function gatesBlock(sections: readonly Section[], title: string, priority: number): Block[] {
  const decisions = sections.flatMap((section) => section.decisions)
  if (decisions.length === 0) return []
  const table = gateTable(decisions)
  const before = [`<details><summary>${title}</summary>`, '', ...table.head]
  return [{ priority, before, after: ['', '</details>', ''], table }]
}

/** Longest line that tells of rows without room, with its line ends. */
const moreReserve = 200

function frameLines({ before, after }: Block): readonly string[] {
  return [...before, ...after, ' '.repeat(moreReserve)]
}

function linesLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + utf8Length(line) + 1, 0)
}

/** Deals the room out: first rows for every section, then by priority and the order of the blocks. */
function fitTables(blocks: readonly Block[], room: number): ReadonlyMap<Block, FittedRows> {
  const fitted = new Map<Block, FittedRows>()
  let left = room
  for (const block of blocks.filter(({ priority }) => priority === 1)) {
    const rows = fitRows(block.table, left, undefined, firstRows)
    fitted.set(block, rows)
    left -= rows.bytes
  }
  for (const block of blocks.toSorted((a, b) => a.priority - b.priority)) {
    const before = fitted.get(block)
    const rows = fitRows(block.table, left, before)
    fitted.set(block, rows)
    // Once a row found no room, nothing of less weight takes its place.
    left = rows.left > 0 ? 0 : left - (rows.bytes - (before?.bytes ?? 0))
  }
  return fitted
}

function filledLines(block: Block, fitted: FittedRows | undefined): readonly string[] {
  if (fitted === undefined) return []
  const { rows, left } = fitted
  const more = left === 0 ? [] : ['', moreLine(left, rows.length === 0)]
  return [...block.before, ...rows, ...more, ...block.after]
}

function moreLine(left: number, none: boolean): string {
  const number = none ? `All ${counted(left, 'pool')}` : `… and ${grouped(left)} more`
  return `${number}: there is no room here; see the JSON file that the output \`result-path\` names.`
}
