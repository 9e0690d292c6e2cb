import type { Decision } from '../policy/decision.ts'
import { ageText, clusterOf, evidenceTexts, imageTextOf, osSkuOf } from './pool-text.ts'
import { explanationOf, type Section } from './sections.ts'
import { htmlProse, htmlText } from './text.ts'
import { grouped, minuteText } from './words.ts'

/** A code element. */
export function htmlCode(text: string): string {
  return `<code>${text === '' ? '(empty)' : htmlText(text)}</code>`
}

/** The pools of a section; the reason has a column of its own unless all rows share it. */
export function poolTableHtml(section: Section, most: number): string {
  const explained = section.shared !== undefined || section.name === 'end-of-life'
  const columns = ['Cluster', 'Pool', 'Region', 'Image', 'Age']
  const rows = section.decisions.slice(0, most).map((decision) => poolRow(decision, !explained))
  return explained
    ? table(columns, rows, 'pools')
    : table([...columns, 'Why, and what clears it'], rows, 'pools explained')
}

function poolRow(decision: Decision, withReason: boolean): string {
  const { pool, region, cluster } = decision.subject
  const out = decision.image_age !== null && decision.image_age.days_left <= 0
  const cells = [
    `<td class="name" title="${htmlText(cluster)}">${htmlText(clusterOf(decision))}</td>`,
    `<td class="name">${htmlText(pool)}<span class="sub">${htmlText(osSkuOf(decision))}</span></td>`,
    `<td>${htmlText(region)}</td>`,
    `<td>${imageCell(decision)}</td>`,
    `<td class="age${out ? ' out' : ''}">${ageHtml(decision)}</td>`,
  ]
  if (withReason) {
    const { code, message, clears } = explanationOf(decision)
    const next = decision.next_eligible_at
    const when = next === null ? '' : `Next at ${htmlText(minuteText(next))}. `
    cells.push(
      `<td>${htmlCode(code)} ${htmlProse(message)}<span class="sub">${when}${htmlProse(clears)}</span></td>`,
    )
  }
  return `<tr>${cells.join('')}</tr>`
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
    decision.gates.map((entry) => {
      const mode = entry.mode === 'enforce' ? '' : ` (${entry.mode})`
      const code = 'code' in entry ? ` ${htmlCode(entry.code)}` : ''
      const evidence = evidenceTexts(entry.evidence).map(htmlCode).join(' ')
      const pool = `${clusterOf(decision)} ${decision.subject.pool}`
      return `<tr><td class="name">${htmlText(pool)}</td><td>${decision.verdict}</td><td>${entry.gate}</td><td>${entry.result}${mode}${code}</td><td>${evidence}</td></tr>`
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
