import { day, hour } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type { Bar } from '../plan/bars.ts'
import type { Forecast } from '../plan/forecast.ts'
import { midnights, shortDate, shortMoment } from './clock.ts'
import { htmlText, visibleText } from './text.ts'
import { laneTitle, timelineTexts, whenText, whoText, whyText } from './timeline.ts'

const rowHeight = 26
const headHeight = 30
const labelWidth = 290
const plotWidth = 410
const valueWidth = 360
const width = labelWidth + plotWidth + valueWidth

/** Longer labels would run into the plot. */
const longestLabel = 40

/** A row of the picture: a lane's name, or a bar. */
type Row = { readonly kind: 'lane'; readonly label: string } | BarRow

interface BarRow {
  readonly kind: Bar['kind'] | 'freeze'
  readonly label: string
  readonly value: string
  readonly start: Moment
  readonly end: Moment
}

/** The forecast as an inline SVG; its colours are classes of the page's style sheet. */
export function timelineSvg(forecast: Forecast): string {
  const rows = rowsOf(forecast)
  const height = headHeight + rows.length * rowHeight
  const scale = scaleOf(forecast)
  return [
    `<svg class="chart timeline" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-text">`,
    `<title id="timeline-title">When pools may move, on the clocks of ${htmlText(forecast.zone)}</title>`,
    `<desc id="timeline-text">${timelineTexts(forecast)
      .map((text) => htmlText(text))
      .join('; ')}</desc>`,
    ...gridLines(forecast, height, scale),
    ...rows.map((row, at) => rowShape(row, headHeight + at * rowHeight, scale)),
    '</svg>',
  ].join('\n')
}

function rowsOf(forecast: Forecast): readonly Row[] {
  const { freezes, lanes, zone } = forecast
  const frozen = freezes.map(({ reason, start, end }): Row => {
    const value = `until ${shortMoment(end, zone)}`
    return { kind: 'freeze', label: reason, value, start, end }
  })
  return [
    ...(frozen.length === 0 ? [] : [{ kind: 'lane', label: 'Freezes' } as const]),
    ...frozen,
    ...lanes.flatMap(({ ring, bars }): readonly Row[] => {
      const rows: readonly Row[] = [{ kind: 'lane', label: laneTitle(ring) }]
      return rows.concat(bars.map((bar) => barRow(bar, forecast)))
    }),
  ]
}

function barRow(bar: Bar, forecast: Forecast): Row {
  const { kind, start } = bar
  const value = `${whenText(bar, forecast)}${whyText(bar)}`
  const end = kind === 'more' ? bar.last : bar.end
  return { kind, label: whoText(bar), value, start, end }
}

type Scale = (moment: Moment) => number

function scaleOf({ from, until }: Forecast): Scale {
  const perMoment = plotWidth / Math.max(until - from, hour)
  return (moment) => labelWidth + Math.max(0, moment - from) * perMoment
}

/** Steps in days, so that the dates do not run into each other. */
function gridLines({ from, until, zone }: Forecast, height: number, scale: Scale): string[] {
  const days = (until - from) / day
  const step = [1, 2, 3, 7, 14].find((each) => days / each <= 6) ?? 28
  return midnights(from, until, step, zone).map((midnight) => {
    const x = scale(midnight).toFixed(1)
    return `<line class="grid" x1="${x}" x2="${x}" y1="${headHeight - 6}" y2="${height}"/><text class="label" x="${x}" y="16" text-anchor="middle">${shortDate(midnight, zone)}</text>`
  })
}

function rowShape(row: Row, top: number, scale: Scale): string {
  const middle = top + rowHeight / 2
  const text = (kind: string, x: number, said: string): string => {
    return `<text class="${kind}" x="${x}" y="${middle + 5}">${htmlText(said)}</text>`
  }
  if (row.kind === 'lane') return text('value', 0, visibleText(row.label, longestLabel))
  const { kind, label, value, start, end } = row
  return [
    text('label', 12, visibleText(label, longestLabel)),
    kind === 'move' ? diamond(scale(end), middle) : line(kind, scale(start), scale(end), middle),
    text('label', labelWidth + plotWidth + 18, value),
  ].join('')
}

function diamond(x: number, y: number): string {
  const left = x.toFixed(1)
  return `<rect class="move" x="-7" y="-7" width="14" height="14" rx="2" transform="translate(${left} ${y}) rotate(45)"/>`
}

function line(kind: string, from: number, to: number, middle: number): string {
  const length = Math.max(4, to - from).toFixed(1)
  return `<rect class="${kind}" x="${from.toFixed(1)}" y="${middle - 7}" width="${length}" height="14" rx="3"/>`
}
