import { parseImage } from '../domain/image.ts'
import type { RepositoryFacts } from '../domain/repository.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { rollbackReason } from '../plan/rollback-bar.ts'
import type { RolledBack, TakeBack, TakeBackMarker, TakenBack } from '../plan/take-back.ts'
import { wallClock } from './clock.ts'
import { fitLines, linesLength } from './fitting.ts'
import { notesHint, notesLine } from './proposal-form.ts'
import { takeBackMarkerLine } from './take-back-form.ts'
import {
  markdownCode,
  markdownFence,
  markdownLink,
  markdownProse,
  tableCell,
  tableCode,
  titleText,
  utf8Length,
} from './text.ts'
import { counted, examples, grouped } from './words.ts'

/** GitHub refuses bodies of more than 65,536 characters. These are bytes. */
const longestBody = 58_000

/** With the notes of people, whose room is what is left. */
const longestWithNotes = 65_000

/** Rings and images in one sentence. */
const mostNames = 10

/** Everything that the body is made of. */
export interface TakeBackView {
  readonly wanted: TakeBack
  readonly marker: TakeBackMarker
  /** What people wrote below the notes line, byte for byte. */
  readonly notes: string
  readonly repository: Pick<RepositoryFacts, 'url'>
  /** Of the policy, for times. */
  readonly zone: string
}

/** `Rolled back: take back the approval of AKSAzureLinux-aclgen2TL 202610.08.0`; plain text. */
export function takeBackTitle({ changes }: TakeBack): string {
  const [first, ...others] = imagesIn(changes)
  const more = others.length > 0 ? ` and ${grouped(others.length)} more` : ''
  const start = `Rolled back: take back the approval of ${titleText(first ?? 'none')}`
  return `${start.length > 180 ? `${start.slice(0, 179)}…` : start}${more}`
}

function imagesIn(changes: readonly TakenBack[]): readonly string[] {
  return [...new Set(changes.map(({ family, from }) => `${family} ${from}`))]
}

/**
 * The body of the pull request after rollbacks, in GitHub's Markdown. Holds no relative time: the same
 * rollbacks give the same bytes.
 *
 * @throws RangeError for a marker that could not be read back.
 */
export function renderTakeBack(view: TakeBackView): string {
  const { wanted, marker, notes, zone } = view
  const images = imagesIn(wanted.changes).map(markdownCode)
  const top = [
    takeBackMarkerLine(marker),
    `${counted(wanted.rollbacks.length, 'rollback')} away from ${examples(images, mostNames)}, which the lockfile still approves. This takes the approval back, so that git says what runs.`,
    '',
    '| Ring | Image family | Approved now | After merging |',
    '|---|---|---|---|',
    ...wanted.changes.map(changeRow),
    '',
    `### What was put back (${grouped(wanted.rollbacks.length)})`,
    '',
    `| Pool | From → to | When (${markdownProse(zone)}) | By | Why | Held until |`,
    '|---|---|---|---|---|---|',
  ]
  const bottom = ['', ...meaningLines(wanted), '', notesHint, '', notesLine]
  const longest = Math.min(longestBody, longestWithNotes - utf8Length(notes))
  const room = longest - linesLength([...top, ...bottom]) - 100
  const newest = wanted.rollbacks.toReversed()
  const { lines, left } = fitLines(newest, (each) => poolRow(each, view), room)
  const more = left > 0 ? ['', `… and ${counted(left, 'pool')} more: see the journal.`] : []
  return `${[...top, ...lines, ...more, ...bottom].join('\n')}\n${notes}`
}

function changeRow({ ring, family, from, to }: TakenBack): string {
  const after = to === null ? 'nothing' : `${tableCode(to)}, which runs again`
  return `| ${tableCode(ring)} | ${tableCode(family)} | ${tableCode(from)} | ${after} |`
}

function poolRow(
  { cluster, pool, from, image, at, by, run, reason, until }: RolledBack,
  { repository, zone }: TakeBackView,
): string {
  const [start, end] = [from, image].map((name) => {
    const parsed = parseImage(name)
    return tableCode(parsed.kind === 'known' ? parsed.name.slice(parsed.family.length + 1) : name)
  })
  // The journal is a branch: what it holds could be the address of anything.
  const link = run.startsWith(`${repository.url}/`) ? ` ${markdownLink('Run', run)}` : ''
  const cells = [
    tableCode(`${shortClusterName(cluster)}/${pool}`),
    `${start ?? ''} → ${end ?? ''}`,
    `${wallClock(parseInstant(at), zone)}${link}`,
    by === undefined ? 'the gate' : tableCode(by),
    reason === undefined ? '' : tableCell(markdownProse(reason.replace(rollbackReason, ''))),
    until === undefined ? '' : wallClock(parseInstant(until), zone),
  ]
  return `| ${cells.join(' | ')} |`
}

function meaningLines({ changes }: TakeBack): readonly string[] {
  const rings = [...new Set(changes.map(({ ring }) => ring))].map(markdownCode)
  const [first] = changes
  const image = first === undefined ? '' : `${first.family}-${first.from}`
  return [
    '### What merging and closing do',
    '',
    `- **Merge** takes the approval back in ${rings.length === 1 ? 'ring' : 'rings'} ${examples(rings, mostNames)}: the image comes there only when somebody approves it anew.`,
    '- **Close** lets the approval stand, and the gate does not ask again for these rollbacks.',
    '- **Either way** the image stays away for now: the pools are held as the table says, and the rings are halted for it until somebody ticks *retry* in the dashboard.',
    '- **Never again?** Deny it in the policy file:',
    '',
    ...markdownFence(['denials:', `  - image: ${JSON.stringify(image)}`, '    reason: …'], 'yaml'),
  ]
}
