import type { GitHubLogEntry } from '../../../simulator/github/index.ts'
import type { LogEntry } from '../../../simulator/index.ts'
import { azureWrites, githubWrites, type Journey, type Told } from './journey.ts'

/**
 * A journey as a page that a person can read from top to bottom: of each run what its summary says,
 * but for the parts that every summary has (chart, evidence, how it was found out), and what it wrote.
 */
export function transcript(journey: Journey, told: readonly Told[]): string {
  const head = [
    `# ${journey.name}`,
    '',
    'Written by `__tests__/bundle/journeys/journeys.test.ts`; times are UTC.',
    '',
    '```yaml',
    journey.policy.trimEnd(),
    '```',
    '',
  ]
  const seen = new Map<string, string>()
  return [...head, ...told.flatMap((each) => chapter(each, seen))].join('\n')
}

/** @param seen the sections of the run before, by their titles. */
function chapter(told: Told, seen: Map<string, string>): readonly string[] {
  const { step, run } = told
  const title = `# ${dayName(step.at)} ${step.at}: ${step.story}`
  if (run === undefined) return [title, '', eventText(told), '']
  const end = run.code === null ? 'killed' : `exit code ${run.code}`
  const mode = 'run' in step ? step.run : ''
  return [
    title,
    '',
    `The gate runs, mode \`${mode}\`: ${end}, the clock then shows ${told.until.slice(11, 16)}.`,
    '',
    ...essence(run.summary, seen).map((line) => `> ${line}`.trimEnd()),
    ...(run.summary === '' ? ['> (no summary)'] : []),
    '',
    ...writes('Writes to Azure', azureWrites(told).map(azureLine)),
    ...writes('Writes to GitHub', githubWrites(told).map(githubLine)),
  ]
}

function eventText({ step }: Told): string {
  if ('release' in step) return `AKS brings out the image version ${step.release}.`
  if ('merge' in step) return `${step.by} merges the pull request of ring ${step.merge}.`
  if ('close' in step) return `${step.by} closes the pull request of ring ${step.close}.`
  if ('reopen' in step) return `${step.by} reopens the pull request of ring ${step.reopen}.`
  return ''
}

function writes(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  return [`${title}:`, '', ...lines.map((line) => `    ${line}`), '']
}

function azureLine({ method, path, status, headers, body }: LogEntry): string {
  const [, place = path] = /^\/subscriptions\/[^/]+\/resourceGroups\/(.+)$/i.exec(path) ?? []
  const short = place.replace(/\/?providers\/Microsoft\.ContainerService/i, '')
  const from = headers?.['akssnapshotid']?.split('/').at(-1)
  const properties = (body as { properties?: { nodeImageVersion?: string } } | undefined)
    ?.properties
  const image = method === 'PUT' ? properties?.nodeImageVersion : undefined
  const more = [
    ...(from === undefined ? [] : [` with the snapshot ${from}`]),
    ...(image === undefined ? [] : [` to ${image}`]),
  ]
  return `${method} ${short}${more.join('')} → ${status}`
}

/** Commits, trees and checks of one kind in a row are told once. */
function githubLine({ method, path, status, body }: GitHubLogEntry): string {
  const short = path.replace(/^\/repos\/[^/]+\/[^/]+/, '')
  const { ref, message, title, name, state, conclusion } = (body ?? {}) as Record<string, unknown>
  const words = [ref, title, name, conclusion ?? state, message]
    .filter((word) => typeof word === 'string')
    .map((word) => word.split('\n')[0] ?? '')
    .filter((word) => !word.startsWith('{'))
  return masked(
    `${method} ${short}${words.length === 0 ? '' : `: ${words.join(', ')}`} → ${status}`,
  )
}

/** A section that says what it said in the run before is named alone. */
function essence(summary: string, seen: Map<string, string>): readonly string[] {
  const text = summary
    .replaceAll(/<details><summary>(Every gate|How this)[\s\S]*?<\/details>\n/g, '')
    .replaceAll(/### Age of the images\n[\s\S]*?```text\n[\s\S]*?```\n/g, '')
    .replaceAll(/```mermaid\n[\s\S]*?```\n/g, '(a chart)\n')
  const [top = '', ...sections] = masked(text).split(/^(?=### )/m)
  const shown = sections.map((section) => {
    const [title = ''] = section.split('\n')
    // Ages grow from day to day.
    const said = section.replaceAll(/\b\d+ days, (\d+ left|out of support)/g, '').trim()
    const isSame = seen.get(title) === said
    seen.set(title, said)
    return isSame ? `${title}\n\n(as before)\n\n` : section
  })
  return [top, ...shown]
    .join('')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
}

/** What differs from run to run, or with each new key of the policy, and says nothing here. */
function masked(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{40}\b/g, '«sha»')
    .replaceAll(/\bmain@[0-9a-f]{7,}/g, 'main@«sha»')
    .replaceAll(/\(hash `[0-9a-f]+`…\)/g, '(hash «some»)')
    .replaceAll(/\bwith [0-9,]+ requests?\b/g, 'with «some» requests')
}

function dayName(at: string): string {
  const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  return days[new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
}
