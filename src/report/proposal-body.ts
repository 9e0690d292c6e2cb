import { parseDuration, sayDuration } from '../domain/time/duration.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { Proposal, ProposedImage } from '../plan/proposal.ts'
import type { Evidence } from '../policy/decision.ts'
import { fitLines, linesLength } from './fitting.ts'
import { gateGroups } from './gate-groups.ts'
import { gateHead, gateRow } from './gate-rows.ts'
import { boxLines, notesHint, notesLine } from './proposal-form.ts'
import { markerLine } from './proposal-marker.ts'
import { nodesIn, nodesText, openPools, poolLines, poolsText, sumLines } from './proposal-pools.ts'
import { type ProposalContext, type ProposalView, statusText } from './proposal-texts.ts'
import { markdownCode, markdownLink, markdownProse, utf8Length } from './text.ts'
import { counted, examples, grouped } from './words.ts'

/** GitHub refuses bodies of more than 65,536 characters. These are bytes, of which there are no fewer. */
export const longestBody = 58_000

/** With the notes of people, whose room is what is left. */
const longestWithNotes = 65_000

/** The table of gates leaves room for pools. */
const mostGateBytes = 20_000

/** Of the lists of images. */
const mostImageBytes = 5000

/**
 * The body of a ring's pull request in GitHub's Markdown. Holds no relative time: the same decisions
 * give the same bytes, but for numbers of nodes.
 *
 * @throws RangeError for a marker that could not be read back.
 */
export function renderProposalBody(view: ProposalView): string {
  const { proposal, marker, notes, context } = view
  const top = [
    markerLine(marker),
    ...leadLines(proposal, context),
    ...(marker.edited === true ? editedLines : []),
    ...proofLines(proposal, context.result.policy.resolved.zone),
  ]
  const bottom = [
    ...insideLines,
    ...meaningLines(proposal, context),
    ...boxLines,
    '',
    notesHint,
    '',
    notesLine,
  ]
  const longest = Math.min(longestBody, longestWithNotes - utf8Length(notes))
  const room = longest - linesLength([...top, ...bottom])
  const gates = gateLines(proposal, context, Math.min(room / 2, mostGateBytes))
  const pools = poolSection(proposal, context, room - linesLength(gates))
  return `${[...top, ...pools, ...gates, ...bottom].join('\n')}\n${notes}`
}

function leadLines(proposal: Proposal, context: ProposalContext): readonly string[] {
  const { ring, images, decisions } = proposal
  const size = `${poolsText(decisions)}, ${nodesText(decisions, nodesIn(context.result))}`
  const [only] = images
  const status = `**${markdownProse(statusText(proposal, context.result))}.**`
  if (only !== undefined && images.length === 1) {
    const target = `${markdownCode(only.family)} ${markdownCode(only.version)}`
    const lead = `Moves ring ${markdownCode(ring)} to ${target}: ${size}.${approvedText(only.approved)}`
    return [lead, '', status, '']
  }
  const { lines, left } = fitLines(images, imageLine, mostImageBytes)
  return [
    `Moves ring ${markdownCode(ring)} to ${counted(images.length, 'image')}: ${size}.`,
    '',
    ...lines,
    ...(left > 0 ? [`- … and ${grouped(left)} more: see the changed file.`] : []),
    '',
    status,
    '',
  ]
}

function imageLine({ family, version, approved }: ProposedImage): string {
  return `- ${markdownCode(family)} ${markdownCode(version)}.${approvedText(approved)}`
}

function approvedText(approved: string | undefined): string {
  if (approved === undefined) return ' Nothing was approved here before.'
  return ` Approved until now: ${markdownCode(approved)}.`
}

const editedLines: readonly string[] = [
  '> [!WARNING]',
  '> Somebody has committed to this branch. The gate leaves the branch alone until the box “rebuild” below is ticked.',
  '',
]

/** What the ring before has shown, once for each image. */
function proofLines({ ring_before: before, decisions }: Proposal, zone: string): readonly string[] {
  const title = ['### Proof so far', '']
  if (before === undefined) {
    return [...title, 'This is the first ring: it takes images without a proof by another one.', '']
  }
  const found = new Map<string, string>()
  for (const { to, gates } of decisions) {
    if (to === null || found.has(to)) continue
    const ring = gates.find(({ gate }) => gate === 'ring')?.evidence
    const soak = gates.find(({ gate }) => gate === 'soak')?.evidence
    if (ring !== undefined) found.set(to, `- ${markdownCode(to)}: ${proofText(ring, soak, zone)}`)
  }
  if (found.size === 0) return [...title, `Nothing is known of ring ${markdownCode(before)}.`, '']
  const { lines, left } = fitLines([...found.values()], (line) => line, mostImageBytes)
  const more = left > 0 ? [`- … and ${counted(left, 'image')} more.`] : []
  return [...title, ...lines, ...more, '']
}

function proofText(ring: Evidence, soak: Evidence | undefined, zone: string): string {
  const text = (key: string): string => String(ring[key] ?? '')
  const { proven_at: provenAt } = ring
  const numbers = `${text('proven')} of ${text('pools')} pools (${text('needed')} needed)`
  if (ring['pools'] === undefined) return 'no evidence of the ring before was asked for.'
  const name = `ring ${markdownCode(text('ring'))}`
  if (typeof provenAt !== 'string') return `not proven by ${name} yet: ${numbers}.`
  const proven = parseInstant(provenAt)
  const proof = `proven by ${name} on ${numbers}, ${markdownProse(sayMoment(proven, zone))}.`
  const failed = soak?.['failed_at']
  if (typeof failed === 'string') {
    const moment = markdownProse(sayMoment(parseInstant(failed), zone))
    return `${proof} A probe failed ${moment} and does not hold yet.`
  }
  const length = parseDuration(String(soak?.['soak'] ?? ''))
  if (length === undefined) return proof
  const again = soak?.['again_from']
  const from = typeof again === 'string' ? parseInstant(again) : proven
  const ends = sayMoment(from + length, zone)
  return `${proof} Soak of ${sayDuration(length)}, until ${markdownProse(ends)}.`
}

function poolSection(
  { ring, decisions, images }: Proposal,
  { result }: ProposalContext,
  room: number,
): readonly string[] {
  const words = { result, nodesOf: nodesIn(result), one_family: images.length === 1 }
  const windows = result.policy.resolved.rings.find(({ name }) => name === ring)?.windows ?? []
  const folded = decisions.length > openPools
  const top = [
    `### Pools (${grouped(decisions.length)})`,
    '',
    ...(windows.length === 0 ? [] : [`Windows: ${examples(windows.map(markdownCode), 5)}.`]),
    'A next start is the first moment that the gates leave; budgets may put single pools later.',
    '',
    ...(folded ? [...sumLines(decisions, words, room / 3), ''] : []),
  ]
  const open = folded ? ['<details><summary>Every pool, the soonest first</summary>', ''] : []
  const end = folded ? ['', '</details>', ''] : ['']
  const frame = linesLength([...top, ...open, ...end, '', moreText(decisions.length)])
  const heads = linesLength(poolLines([], words, 0).head)
  const { head, lines, left } = poolLines(decisions, words, room - frame - heads)
  return [
    ...top,
    ...open,
    ...(lines.length === 0 ? [] : [...head, ...lines]),
    ...(left > 0 ? ['', moreText(left)] : []),
    ...end,
  ]
}

function moreText(left: number): string {
  return `… and ${counted(left, 'pool')} more: the summary of the run and the JSON file that its output \`result-path\` names have them all.`
}

function gateLines(
  { decisions }: Proposal,
  { result }: ProposalContext,
  room: number,
): readonly string[] {
  const groups = gateGroups(decisions, result.policy.resolved.zone)
  const top = ['### Gates', '', ...gateHead]
  const { lines, left } = fitLines(groups, gateRow, room - linesLength(top) - 100)
  const more = left > 0 ? ['', `… and ${counted(left, 'row')} more.`] : []
  return [...top, ...lines, ...more, '']
}

const insideLines: readonly string[] = [
  '### Inside the image',
  '',
  `Not known in this version of the gate. ${markdownLink('The release notes of AKS', 'https://github.com/Azure/AKS/releases')} name the images of each release.`,
  '',
]

function meaningLines({ ring, images }: Proposal, context: ProposalContext): readonly string[] {
  const { repository, result, workflow_token: plain } = context
  const these = images.length === 1 ? 'this image' : 'these images'
  const hash = markdownCode(result.policy.sha256.slice(0, 12))
  const file = repository.policy?.path
  const url = `${repository.url}/blob/${repository.default_branch}/${file ?? ''}`
  const policy = file === undefined ? 'the policy' : markdownLink('the policy', url)
  return [
    '### What merging and closing do',
    '',
    `- **Merge** approves ${these} for ring ${markdownCode(ring)}. Each pool still waits for its next start; ${policy} (hash ${hash}) decides when.`,
    `- **Close** refuses exactly ${these} for this ring. A newer image gets a new pull request. Reopen to take the no back.`,
    '- **Go back:** AKS can put a pool back to its previous image for 7 days after its upgrade, one step.',
    ...(plain
      ? [
          '- **No workflows:** this was opened with the token of a workflow, and GitHub starts no workflows for that. Give the gate the token of a GitHub App, or close and reopen this once to start them.',
        ]
      : []),
    '',
  ]
}
