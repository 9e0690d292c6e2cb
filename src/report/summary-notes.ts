import type { Forecast } from '../plan/forecast.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import type { NewImage, Result } from '../result.ts'
import { type Choice, choiceText } from './choice.ts'
import { appliedPolicy } from './context.ts'
import type { Controllers } from './controllers.ts'
import { curesOf } from './findings.ts'
import type { LifecycleNote } from './lifecycles.ts'
import { mermaidChart } from './mermaid.ts'
import type { ProblemNote } from './problems.ts'
import { markdownCode, markdownProse, tableCell, tableCode } from './text.ts'
import { legendTexts } from './timeline.ts'
import { counted, examples, grouped } from './words.ts'

/** Most entries of a list of notes; the record has them all. */
const mostNotes = 20

/** Which policy was applied, with its rings in order. */
export function policyLines(result: Result): readonly string[] {
  const policy = appliedPolicy(result)
  if (policy === undefined) return []
  const { ref, hash, rings } = policy
  const shown = rings.slice(0, mostNotes).map(markdownCode).join(' → ')
  const left = rings.length - mostNotes
  const inOrder = `${shown}${left > 0 ? ` and ${grouped(left)} more` : ''}`
  const order =
    rings.length === 0 ? 'no rings' : `${rings.length === 1 ? 'ring' : 'rings'} ${inOrder}`
  return [`Policy ${markdownCode(ref)} (hash ${markdownCode(hash)}…): ${order}`, '']
}

/** What is wrong with the policy as a whole, with what would cure it. */
export function findingLines(findings: readonly PolicyFinding[]): readonly string[] {
  if (findings.length === 0) return []
  const lines = bounded(findings, ({ code, ring, message, cures }) => {
    const where = ring === null ? '' : ` ring ${markdownCode(ring)}`
    const cured = curesOf({ code, cures }).map(
      (cure, at) => `\n  - ${at === 0 ? 'Cure' : 'Or'}: ${markdownProse(cure)}`,
    )
    return `- **${code}**${where}: ${markdownProse(message)}${cured.join('')}`
  })
  return [`### The policy needs a look (${grouped(findings.length)})`, '', ...lines, '']
}

/** The rollout as a picture: GitHub draws Mermaid in a fenced block. */
export function timelineLines(forecast: Forecast): readonly string[] {
  if (forecast.lanes.length === 0) return []
  return [
    '### When pools may move',
    '',
    '```mermaid',
    ...mermaidChart(forecast),
    '```',
    '',
    [`Times are those of ${markdownProse(forecast.zone)}.`, ...legendTexts(forecast)].join(' '),
    '',
  ]
}

/** How many of the pools that can move go first. */
export function choiceLines(choice: Choice | undefined): readonly string[] {
  if (choice === undefined) return []
  const [lead, why] = choiceText(choice)
  return [`**${lead}** ${why}`, '']
}

/** Lists what could not be read, one line each. */
export function problemLines(problems: readonly ProblemNote[]): readonly string[] {
  return bounded(problems, problemLine)
}

function problemLine({ kind, name, id, effect, problem }: ProblemNote): string {
  const where = `${kind === 'run' ? '' : `${capital(kind)} `}${markdownCode(name)}`
  const known = id === undefined ? where : `${where} (${markdownCode(id)})`
  const status = problem.status === undefined ? '' : ` with status ${problem.status}`
  const azure = problem.azure_code === undefined ? '' : ` ${markdownCode(problem.azure_code)}`
  const reading = markdownProse(problem.reading)
  const said = markdownProse(problem.message)
  return `- ${known}: ${reading} failed${status}${azure} (${markdownCode(problem.code)}). ${said} ${effect}`
}

/** One paragraph for each OS: since when, what fails, the way out. */
export function lifecycleLines(notes: readonly LifecycleNote[]): readonly string[] {
  return notes.flatMap(({ pools, message, wayOut }) => [
    `**${counted(pools, 'pool')}:** ${markdownProse(message)}`,
    '',
    ...(wayOut === '' ? [] : [`**Way out:** ${markdownProse(wayOut)}`, '']),
  ])
}

/** Operating systems whose support ends within half a year. */
export function endingLines(notes: readonly LifecycleNote[]): readonly string[] {
  if (notes.length === 0) return []
  const lines = notes.map(({ pools, message, wayOut, daysToEnd = 0 }) => {
    const when = `${counted(pools, 'pool')}, ${counted(daysToEnd, 'day')} left`
    return `- ${when}: ${markdownProse(message)} ${markdownProse(wayOut)}`
  })
  return ['### Support ends soon', '', ...lines, '']
}

/** The images that pools could get. */
export function imageLines(images: readonly NewImage[]): readonly string[] {
  if (images.length === 0) return []
  const rows = images.slice(0, mostNotes).map(({ image, regions, pools }) => {
    const where = examples(regions.map(markdownCode), 5)
    return `| ${tableCode(image)} | ${grouped(pools)} | ${tableCell(where)} |`
  })
  const title = '### Newer images that AKS has for these pools'
  return [title, '', '| Image | Pools | Regions |', '|---|--:|---|', ...rows, ...more(images)]
}

/** Names who else moves images, once for each cluster. */
export function controllerLines(controllers: readonly Controllers[]): readonly string[] {
  if (controllers.length === 0) return []
  const lines = bounded(controllers, ({ says, clusters }) => {
    const names = examples(clusters.map(markdownCode), 5)
    return `- ${names}: ${markdownProse(says)}`
  })
  return [
    '### Who else moves these images',
    '',
    'Nothing is stopped by this here. Two controllers at once undo each other’s order: set the channel to None, or leave the pools to AKS.',
    '',
    ...lines,
    '',
  ]
}

/** Tells of the pools that were not looked at. */
export function otherPoolsLine(others: readonly (readonly [string, number])[]): readonly string[] {
  const total = others.reduce((sum, [, pools]) => sum + pools, 0)
  if (total === 0) return []
  const names = others.map(([sku, pools]) => `${markdownCode(sku)} ${grouped(pools)}`)
  const verb = total === 1 ? 'was' : 'were'
  return [
    `${counted(total, 'pool')} of other OS SKUs ${verb} left out: ${examples(names, 12)}. Set the input \`os-skus\` to see ${total === 1 ? 'it' : 'them'}.`,
    '',
  ]
}

/** How the facts came about, folded. */
export function noteLines({ facts, policy }: Result): readonly string[] {
  const { identity, notes, requests, observed_at: observed } = facts
  const sent = Object.entries(requests).map(
    ([kind, count]) => `${markdownCode(kind)} ${grouped(count)}`,
  )
  const ids = [
    ...(identity.client_id === undefined ? [] : [`client ${markdownCode(identity.client_id)}`]),
    ...(identity.tenant_id === undefined ? [] : [`tenant ${markdownCode(identity.tenant_id)}`]),
  ]
  return [
    '<details><summary>How this was found out</summary>',
    '',
    `- Reading began at ${markdownCode(observed)}.`,
    `- Policy ${markdownCode(policy.ref)}, hash ${markdownCode(policy.sha256)}.`,
    ...(ids.length === 0 ? [] : [`- Signed in as ${ids.join(' of ')}.`]),
    ...(sent.length === 0 ? [] : [`- Requests: ${examples(sent, mostNotes)}.`]),
    ...bounded(notes, (note) => `- Note: ${markdownProse(note)}`),
    '',
    '</details>',
    '',
  ]
}

function bounded<T>(items: readonly T[], line: (item: T) => string): readonly string[] {
  const shown = items.slice(0, mostNotes).map(line)
  if (items.length <= mostNotes) return shown
  return [
    ...shown,
    `- … and ${grouped(items.length - mostNotes)} more: see the JSON file that the output \`result-path\` names.`,
  ]
}

function more(items: readonly unknown[]): readonly string[] {
  if (items.length <= mostNotes) return ['']
  const left = grouped(items.length - mostNotes)
  return ['', `… and ${left} more: see the JSON file that the output \`result-path\` names.`, '']
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}
