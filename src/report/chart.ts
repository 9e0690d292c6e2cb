import type { Decision } from '../policy/decision.ts'
import { grouped } from './words.ts'

/** A band of ages in days, and the number of pools in it. */
export interface AgeBand {
  readonly label: string
  /** How an image of this age stands against the 90 days of Microsoft's support. */
  readonly state: 'fresh' | 'aging' | 'late' | 'expired' | 'unknown'
  readonly pools: number
}

// Day 90 is the first day out of support, so the bands end at 89 and not at 90.
const bands = [
  { label: '0–14', state: 'fresh', last: 14 },
  { label: '15–30', state: 'fresh', last: 30 },
  { label: '31–60', state: 'aging', last: 60 },
  { label: '61–89', state: 'late', last: 89 },
  { label: '90 and over', state: 'expired', last: Number.POSITIVE_INFINITY },
] as const

/** Pools by the age of the image they run, youngest first; `unknown` where no date can be read. */
export function ageBands(decisions: readonly Decision[]): readonly AgeBand[] {
  const counts = bands.map(() => 0)
  let unknown = 0
  for (const { image_age: age } of decisions) {
    const at = age === null ? -1 : bands.findIndex((band) => age.days <= band.last)
    if (at < 0) unknown += 1
    else counts[at] = (counts[at] ?? 0) + 1
  }
  const known = bands.map(({ label, state }, at) => ({ label, state, pools: counts[at] ?? 0 }))
  return [...known, { label: 'unknown', state: 'unknown' as const, pools: unknown }]
}

const barWidth = 36

/** The bands as text, one line each, for a fenced block: it looks the same wherever it is shown. */
export function textChart(chart: readonly AgeBand[]): readonly string[] {
  const most = Math.max(1, ...chart.map((band) => band.pools))
  const labels = Math.max(...chart.map((band) => band.label.length))
  return chart.map(({ label, state, pools }) => {
    // One pool among thousands must still be seen.
    const length = pools === 0 ? 0 : Math.max(1, Math.round((pools / most) * barWidth))
    const note = state === 'expired' && pools > 0 ? '  out of support' : ''
    const bar = '█'.repeat(length)
    return `${label.padEnd(labels)}  ${bar}${length > 0 ? ' ' : ''}${grouped(pools)}${note}`
  })
}

const rowHeight = 30
const labelWidth = 112
const plotWidth = 520
const valueWidth = 170

/** The bands as an inline SVG; its colours are classes of the page's style sheet. */
export function svgChart(chart: readonly AgeBand[]): string {
  const most = Math.max(1, ...chart.map((band) => band.pools))
  const height = chart.length * rowHeight
  const rows = chart.map(({ label, state, pools }, at) => {
    const length = pools === 0 ? 0 : Math.max(3, (pools / most) * plotWidth)
    const top = at * rowHeight
    const note = state === 'expired' && pools > 0 ? ' · out of support' : ''
    return [
      `<text class="label" x="${labelWidth - 10}" y="${top + 20}" text-anchor="end">${label}</text>`,
      `<rect class="track" x="${labelWidth}" y="${top + 5}" width="${plotWidth}" height="20" rx="4"/>`,
      `<rect class="${state}" x="${labelWidth}" y="${top + 5}" width="${length.toFixed(1)}" height="20" rx="4"/>`,
      `<text class="value" x="${labelWidth + plotWidth + 10}" y="${top + 20}">${grouped(pools)}<tspan class="note">${note}</tspan></text>`,
    ].join('')
  })
  const said = chart.map(({ label, pools }) => `${label}: ${pools}`).join('; ')
  return [
    `<svg class="chart" viewBox="0 0 ${labelWidth + plotWidth + valueWidth} ${height}" role="img" aria-labelledby="ages-title ages-text">`,
    '<title id="ages-title">Pools by the age of their image in days</title>',
    `<desc id="ages-text">${said}</desc>`,
    ...rows,
    '</svg>',
  ].join('\n')
}
