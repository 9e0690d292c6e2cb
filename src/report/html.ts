import type { Result } from '../result.ts'
import { svgChart } from './chart.ts'
import {
  appliedPolicy,
  changedText,
  expiredText,
  identityNames,
  momentText,
  requestsText,
  scopeText,
  sourceNames,
} from './context.ts'
import {
  choiceHtml,
  controllersHtml,
  endingHtml,
  findingsHtml,
  imagesHtml,
  lifecycleHtml,
  originHtml,
  othersHtml,
  problemsHtml,
  timelineHtml,
} from './html-notes.ts'
import { styleSheet } from './html-style.ts'
import { gateTableHtml, htmlCode, moreHtml, poolTableHtml } from './html-tables.ts'
import { type Overview, poolsIn } from './overview.ts'
import {
  firstRows,
  type Section,
  type SectionName,
  sectionNames,
  sectionTitles,
} from './sections.ts'
import { htmlProse, htmlText } from './text.ts'
import { counted, grouped } from './words.ts'

/** Most pools on the page, dealt out to the sections in their order, and most with all their gates. */
const mostPools = 2000
const mostDetails = 300

/** Tables of more rows are folded. */
const openRows = 40

const mostRings = 20

/** The report as one page without scripts or anything from outside. */
export function renderHtml(overview: Overview): string {
  const { headline, result } = overview
  const content = [
    '<p class="brand">Flatcar Gate</p>',
    `<h1>${htmlText(headline)}</h1>`,
    contextHtml(overview),
    tilesHtml(overview),
    findingsHtml(result.findings),
    timelineHtml(overview.forecast),
    `<div class="glance">\n${agesHtml(overview)}\n${imagesHtml(overview.images)}\n</div>`,
    problemsHtml(overview.problems),
    ...sectionsHtml(overview),
    endingHtml(overview.ending),
    controllersHtml(overview.controllers),
    detailsHtml(overview),
    originHtml(result, othersHtml(overview.others)),
  ]
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // The page holds text from outside: should an escape ever fail, nothing is loaded or run.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${htmlText(headline)}</title>`,
    `<style>${styleSheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...content.filter((part) => part !== ''),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function contextHtml({ result }: Overview): string {
  const { facts, mode } = result
  const expired = expiredText(result)
  const parts = [
    `Mode ${htmlCode(mode)}: ${changedText(result)}`,
    htmlText(momentText(result)),
    scopeText(result),
    ...(expired === undefined ? [] : [`<strong>${htmlText(expired)}</strong>`]),
  ]
  const identity = `Signed in by ${identityNames[facts.identity.method]}: ${htmlProse(facts.identity.why)}`
  return [
    `<p class="context">${parts.join(' · ')}</p>`,
    `<p class="context">${identity} · read from ${sourceNames[facts.source]} with ${requestsText(result)}</p>`,
    ...policyHtml(result),
  ].join('\n')
}

/** Which policy was applied, with its rings in order. */
function policyHtml(result: Result): readonly string[] {
  const policy = appliedPolicy(result)
  if (policy === undefined) return []
  const { ref, hash, rings } = policy
  const shown = rings.slice(0, mostRings).map(htmlCode).join(' → ')
  const left = rings.length - mostRings
  const order = rings.length === 0 ? 'no rings' : `rings ${shown}`
  return [
    `<p class="context">Policy ${htmlCode(ref)} (hash ${htmlCode(hash)}…): ${order}${left > 0 ? ` and ${grouped(left)} more` : ''}</p>`,
  ]
}

/** Numbers that matter every day: shown even when they are 0. */
const steadyTiles: ReadonlySet<SectionName> = new Set([
  'needs-person',
  'can-move',
  'end-of-life',
  'up-to-date',
])

/** A number for each section that holds pools. */
function tilesHtml({ result, sections }: Overview): string {
  const tiles = sectionNames.flatMap((name) => {
    const pools = poolsIn(sections, name)
    if (pools === 0 && !steadyTiles.has(name)) return []
    const inside = `<span class="number">${grouped(pools)}</span><span class="what">${sectionTitles[name]}</span>`
    const linked = pools === 0 ? `<span>${inside}</span>` : `<a href="#${name}">${inside}</a>`
    return [`<li class="tile${pools === 0 ? '' : ` ${name}`}">${linked}</li>`]
  })
  const all = `<li class="tile"><span><span class="number">${grouped(result.counts.pools)}</span><span class="what">${result.counts.pools === 1 ? 'Pool' : 'Pools'} in all</span></span></li>`
  return `<ul class="tiles">\n${[all, ...tiles].join('\n')}\n</ul>`
}

function sectionsHtml(overview: Overview): readonly string[] {
  const { sections, retired } = overview
  const first = sections.map(({ decisions }) => Math.min(decisions.length, firstRows))
  let room = mostPools - first.reduce((sum, rows) => sum + rows, 0)
  return sections.map((section, at) => {
    const least = first[at] ?? 0
    const more = Math.min(room, section.decisions.length - least)
    room -= more
    const shown = least + more
    const notes = section.name === 'end-of-life' ? lifecycleHtml(retired) : reasonHtml(section)
    return sectionHtml(section, notes, shown, overview)
  })
}

function sectionHtml(section: Section, notes: string, shown: number, overview: Overview): string {
  const { decisions, name, title } = section
  const rows = shown === 0 ? '' : poolTableHtml(section, overview, shown)
  const folded = rows !== '' && (name === 'up-to-date' || decisions.length > openRows)
  const body = folded
    ? `<details><summary>Show ${counted(shown, 'pool')}</summary>\n${rows}\n</details>`
    : rows
  return [
    `<section id="${name}" class="${name}">`,
    `<h2>${title} <span class="count">${counted(decisions.length, 'pool')}</span></h2>`,
    notes,
    section.extra.has('turn') ? choiceHtml(overview.choice) : '',
    body,
    moreHtml(decisions.length - shown, shown === 0),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function reasonHtml({ name, shared }: Section): string {
  if (shared === undefined) return ''
  const clears = name === 'up-to-date' ? '' : ` ${htmlProse(shared.clears)}`
  return `<p>${htmlCode(shared.code)} ${htmlProse(shared.message)}${clears}</p>`
}

function agesHtml({ ages, result }: Overview): string {
  if (result.decisions.length === 0) return ''
  return [
    '<section>',
    '<h2>Age of the images</h2>',
    '<p>Pools by the age of the image they run, in days. Microsoft supports an image for 90 days.</p>',
    svgChart(ages),
    '</section>',
  ].join('\n')
}

function detailsHtml({ sections }: Overview): string {
  const all = sections.flatMap((section) => section.decisions)
  if (all.length === 0) return ''
  const shown = all.slice(0, mostDetails)
  return [
    '<section>',
    '<h2>Every gate with its evidence</h2>',
    `<details><summary>Show ${counted(shown.length, 'pool')}</summary>`,
    gateTableHtml(shown),
    moreHtml(all.length - shown.length),
    '</details>',
    '</section>',
  ].join('\n')
}
