import type { Decision } from '../policy/decision.ts'
import type { Overview } from './overview.ts'
import {
  ageText,
  clusterOf,
  gateLinesOf,
  imageTextOf,
  nextText,
  osSkuOf,
  relaxedTexts,
  ringOf,
  turnText,
} from './pool-text.ts'
import { explanationOf, type Section } from './sections.ts'
import { htmlProse, htmlText } from './text.ts'
import { grouped } from './words.ts'

/** A code element. */
export function htmlCode(text: string): string {
  return `<code>${text === '' ? '(empty)' : htmlText(text)}</code>`
}

/** The pools of a section; the reason has a column of its own unless all rows share it. */
export function poolTableHtml(section: Section, overview: Overview, most: number): string {
  const { decisions, extra, name, shared } = section
  const explained = shared !== undefined || name === 'end-of-life'
  const told = extra.has('next') || extra.has('turn') || extra.has('relaxed')
  const columns = [
    'Cluster',
    'Pool',
    extra.has('ring') ? 'Ring and region' : 'Region',
    'Image',
    'Age',
    ...(told ? [extra.has('turn') ? 'This run' : 'Next time'] : []),
    ...(explained ? [] : ['Why, and what clears it']),
  ]
  const rows = decisions.slice(0, most).map((decision) => {
    const cells = [
      ...poolCells(decision, section),
      ...(told ? [whenCell(decision, section, overview)] : []),
      ...(explained ? [] : [reasonCell(decision)]),
    ]
    return `<tr>${cells.join('')}</tr>`
  })
  const kind = ['pools', ...(explained ? [] : ['explained']), ...(told ? ['told'] : [])].join(' ')
  return table(columns, rows, kind)
}

function poolCells(decision: Decision, { extra }: Section): readonly string[] {
  const { pool, region, cluster } = decision.subject
  const out = decision.image_age !== null && decision.image_age.days_left <= 0
  const where = extra.has('ring')
    ? `<strong>${htmlText(ringOf(decision))}</strong><span class="sub">${htmlText(region)}</span>`
    : htmlText(region)
  return [
    `<td class="name" title="${htmlText(cluster)}">${htmlText(clusterOf(decision))}</td>`,
    `<td class="name">${htmlText(pool)}<span class="sub">${htmlText(osSkuOf(decision))}</span></td>`,
    `<td>${where}</td>`,
    `<td>${imageCell(decision)}</td>`,
    `<td class="age${out ? ' out' : ''}">${ageHtml(decision)}</td>`,
  ]
}

/** When the pool may move, and what was set aside for it. */
function whenCell(decision: Decision, { extra }: Section, overview: Overview): string {
  const { choice, forecast, result } = overview
  const turn = extra.has('turn') ? htmlProse(turnText(decision, choice)) : ''
  const next = extra.has('next') ? htmlText(nextText(decision, result, forecast)) : ''
  const aside = relaxedTexts(decision, result)
  const relaxed = aside.map((text) => `<span class="sub">Set aside: ${htmlProse(text)}</span>`)
  return `<td class="when">${turn}${next}${relaxed.join('')}</td>`
}

function reasonCell(decision: Decision): string {
  const { code, message, clears } = explanationOf(decision)
  return `<td>${htmlCode(code)} ${htmlProse(message)}<span class="sub">${htmlProse(clears)}</span></td>`
}

function ageHtml({ image_age: age }: Decision): string {
  const [days = '', left] = ageText(age).split(', ')
  return left === undefined ? days : `${days}<span class="sub">${left}</span>`
}

function imageCell(decision: Decision): string {
  const { family, from, to } = imageTextOf(decision)
  const running = from === undefined ? 'not named by Azure' : htmlCode(from)
  const next = to === undefined ? '' : `<span class="arrow"> → </span>${htmlCode(to)}`
  if (family === undefined) return `${running}${next}`
  return `<span class="versions">${running}${next}</span><span class="sub">${htmlText(family)}</span>`
}

/** Every gate of every pool with its evidence. */
export function gateTableHtml(decisions: readonly Decision[]): string {
  const rows = decisions.flatMap((decision) =>
    gateLinesOf(decision).map(({ gates, result, mode, code, evidence }) => {
      const found = code === undefined ? '' : ` ${htmlCode(code)}`
      const said = `${result}${mode === 'enforce' ? '' : ` (${mode})`}${found}`
      const pool = `${clusterOf(decision)} ${decision.subject.pool}`
      return `<tr><td class="name">${htmlText(pool)}</td><td>${decision.verdict}</td><td>${gates.join(', ')}</td><td>${said}</td><td>${evidence.map(htmlCode).join(' ')}</td></tr>`
    }),
  )
  return table(['Pool', 'Verdict', 'Gate', 'Result', 'Evidence'], rows)
}

/** A table; `kind` names its classes in the style sheet. */
export function table(columns: readonly string[], rows: readonly string[], kind = ''): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('')
  const open = kind === '' ? '<table>' : `<table class="${kind}">`
  return `${open}\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

/** Says truthfully what a list leaves out. */
export function moreHtml(left: number, none = false): string {
  if (left <= 0) return ''
  const number = none ? `All ${grouped(left)}` : `… and ${grouped(left)} more`
  return `<p class="more">${number}: see the JSON file <code>result.json</code> next to this page.</p>`
}
