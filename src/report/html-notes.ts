import type { Forecast } from '../plan/forecast.ts'
import type { PolicyFinding } from '../policy/finding.ts'
import type { NewImage, Result } from '../result.ts'
import { type Choice, choiceText } from './choice.ts'
import type { Controllers } from './controllers.ts'
import { curesOf } from './findings.ts'
import { htmlCode, moreHtml, table } from './html-tables.ts'
import type { LifecycleNote } from './lifecycles.ts'
import type { Overview } from './overview.ts'
import type { ProblemNote } from './problems.ts'
import { htmlProse, htmlText } from './text.ts'
import { legendTexts } from './timeline.ts'
import { timelineSvg } from './timeline-svg.ts'
import { counted, examples, grouped, minuteText } from './words.ts'

const mostNotes = 100

/** What could not be read. */
export function problemsHtml(problems: readonly ProblemNote[]): string {
  if (problems.length === 0) return ''
  const items = problems.slice(0, mostNotes).map(({ kind, name, id, effect, problem }) => {
    const where = `${kind === 'run' ? '' : `${kind} `}<strong>${htmlText(name)}</strong>`
    const known = id === undefined ? where : `${where} ${htmlCode(id)}`
    const status = problem.status === undefined ? '' : ` with status ${problem.status}`
    const azure = problem.azure_code === undefined ? '' : ` ${htmlCode(problem.azure_code)}`
    return `<li>${known}: ${htmlProse(problem.reading)} failed${status}${azure} (${htmlCode(problem.code)}). ${htmlProse(problem.message)} ${effect}</li>`
  })
  const more = moreHtml(problems.length - items.length)
  const title = `Could not be read <span class="count">${grouped(problems.length)}</span>`
  return section(title, `<ul class="notes">\n${items.join('\n')}\n</ul>${more}`, 'needs-person')
}

/** What is wrong with the policy as a whole, with what would cure it. */
export function findingsHtml(findings: readonly PolicyFinding[]): string {
  if (findings.length === 0) return ''
  const items = findings.slice(0, mostNotes).map(({ code, ring, message, cures }) => {
    const where = ring === null ? '' : ` ring <strong>${htmlText(ring)}</strong>`
    const cured = curesOf({ code, cures }).map((cure, at) => {
      return `<br>${at === 0 ? 'Cure' : 'Or'}: ${htmlProse(cure)}`
    })
    return `<li>${htmlCode(code)}${where}: ${htmlProse(message)}${cured.join('')}</li>`
  })
  const more = moreHtml(findings.length - items.length)
  const title = `The policy needs a look <span class="count">${grouped(findings.length)}</span>`
  return section(title, `<ul class="notes">\n${items.join('\n')}\n</ul>${more}`, 'findings')
}

/** The rollout as a picture. */
export function timelineHtml(forecast: Forecast): string {
  if (forecast.lanes.length === 0) return ''
  const legend = [`Times are those of ${htmlText(forecast.zone)}.`, ...legendTexts(forecast)]
  return section(
    'When pools may move',
    `${timelineSvg(forecast)}\n<p class="more">${legend.join(' ')}</p>`,
  )
}

/** How many of the pools that can move go first. */
export function choiceHtml(choice: Choice | undefined): string {
  if (choice === undefined) return ''
  const [lead, why] = choiceText(choice)
  return `<p><strong>${lead}</strong> ${why}</p>`
}

/** One paragraph for each OS at its end of life, with the way out. */
export function lifecycleHtml(notes: readonly LifecycleNote[]): string {
  return notes
    .map(({ pools, message, wayOut }) => {
      const way =
        wayOut === '' ? '' : `<p class="way-out"><strong>Way out:</strong> ${htmlProse(wayOut)}</p>`
      return `<p><strong>${counted(pools, 'pool')}:</strong> ${htmlProse(message)}</p>${way}`
    })
    .join('\n')
}

/** Operating systems whose support ends within half a year. */
export function endingHtml(notes: readonly LifecycleNote[]): string {
  if (notes.length === 0) return ''
  const items = notes.map(({ pools, message, wayOut, daysToEnd = 0 }) => {
    const when = `${counted(pools, 'pool')}, ${counted(daysToEnd, 'day')} left`
    return `<li><strong>${when}:</strong> ${htmlProse(message)} ${htmlProse(wayOut)}</li>`
  })
  return section('Support ends soon', `<ul class="notes">${items.join('\n')}</ul>`, 'waits')
}

/** The images that pools could get. */
export function imagesHtml(images: readonly NewImage[]): string {
  if (images.length === 0) return ''
  const shown = images.slice(0, mostNotes)
  const rows = shown.map(({ image, pools, regions }) => {
    const where = htmlText(examples(regions, 4))
    return `<tr><td>${htmlCode(image)}</td><td>${grouped(pools)}</td><td>${where}</td></tr>`
  })
  const body = `${table(['Image', 'Pools', 'Regions'], rows)}${moreHtml(images.length - shown.length)}`
  return section('Newer images for these pools', body)
}

/** Who else moves images, once for each cluster. */
export function controllersHtml(controllers: readonly Controllers[]): string {
  if (controllers.length === 0) return ''
  const shown = controllers.slice(0, mostNotes)
  const items = shown.map(({ says, clusters }) => {
    return `<li><strong>${htmlText(examples(clusters, 5))}</strong>: ${htmlProse(says)}</li>`
  })
  const lead =
    '<p>Nothing is stopped by this here. Two controllers at once undo each other’s order: set the channel to <code>None</code>, or leave the pools to AKS.</p>'
  const more = moreHtml(controllers.length - shown.length)
  return section(
    'Who else moves these images',
    `${lead}<ul class="notes">${items.join('\n')}</ul>${more}`,
  )
}

/** The pools that were not looked at. */
export function othersHtml(others: Overview['others']): string {
  const total = others.reduce((sum, [, pools]) => sum + pools, 0)
  if (total === 0) return ''
  const names = others.map(([sku, pools]) => `${sku} ${grouped(pools)}`)
  const [verb, them] = total === 1 ? ['was', 'it'] : ['were', 'them']
  return `<p>${counted(total, 'pool')} of other OS SKUs ${verb} left out: ${htmlText(examples(names, 12))}. Set the input <code>os-skus</code> to see ${them}.</p>`
}

/** How the facts came about. */
export function originHtml({ facts, policy }: Result, others: string): string {
  const { identity, notes, requests, observed_at: observed } = facts
  const sent = Object.entries(requests).map(([kind, count]) => `${kind} ${grouped(count)}`)
  const { client_id: client, tenant_id: tenant } = identity
  const lines = [
    `Reading began at ${htmlText(minuteText(observed))}.`,
    `Policy ${htmlCode(policy.ref)}, hash ${htmlCode(policy.sha256)}.`,
    ...(client === undefined ? [] : [`Signed in as client ${htmlCode(client)}.`]),
    ...(tenant === undefined ? [] : [`Tenant ${htmlCode(tenant)}.`]),
    ...(sent.length === 0 ? [] : [`Requests: ${htmlText(examples(sent, 20))}.`]),
    ...notes.slice(0, mostNotes).map(htmlProse),
  ]
  const items = lines.map((line) => `<li>${line}</li>`).join('\n')
  const more = moreHtml(notes.length - mostNotes)
  return section(
    'How this was found out',
    `${others}<details><summary>Show the details</summary><ul class="notes">\n${items}\n</ul>${more}</details>`,
  )
}

function section(title: string, body: string, tone?: string): string {
  const named = tone === undefined ? '<section>' : `<section class="${tone}">`
  return [named, `<h2>${title}</h2>`, body, '</section>'].join('\n')
}
