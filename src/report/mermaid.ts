import { day } from '../domain/time/instant.ts'
import type { Bar } from '../plan/bars.ts'
import type { Forecast, FrozenTime } from '../plan/forecast.ts'
import { shortMoment, wallClock } from './clock.ts'
import { mermaidText } from './text.ts'
import { laneTitle, whenText, whoText, whyText } from './timeline.ts'

/** A label longer than this would not fit beside its bar. */
const longestWho = 44
const longestTitle = 24

/**
 * The forecast as a Mermaid Gantt chart, for a fenced block. Mermaid knows no zones: it draws what
 * the clocks of the policy's zone show. The line of today is off, as it is the reader's today.
 */
export function mermaidChart(forecast: Forecast): readonly string[] {
  const { freezes, from, lanes, until, zone } = forecast
  return [
    'gantt',
    `    title ${mermaidText(`Times in ${zone}`)}`,
    '    dateFormat YYYY-MM-DD HH:mm',
    ...axis(until - from),
    '    todayMarker off',
    ...(freezes.length === 0 ? [] : ['    section Freezes']),
    ...freezes.map((frozen) => freezeLine(frozen, forecast)),
    ...lanes.flatMap(({ ring, bars }) => {
      const title = `    section ${mermaidText(laneTitle(ring), longestTitle)}`
      return [title].concat(bars.map((bar) => barLine(bar, forecast)))
    }),
  ]
}

/** Marks that fit beside each other on a page. */
function axis(range: number): readonly string[] {
  if (range <= 2 * day) return axisLines('%a %H:%M', '6hour')
  if (range <= 10 * day) return axisLines('%a %e %b', '1day')
  return axisLines('%e %b', range <= 20 * day ? '2day' : '1week')
}

function axisLines(format: string, step: string): readonly string[] {
  return [`    axisFormat ${format}`, `    tickInterval ${step}`]
}

function freezeLine({ start, end, reason }: FrozenTime, { zone }: Forecast): string {
  const until = mermaidText(`until ${shortMoment(end, zone)}`)
  return taskLine(`${until} · ${mermaidText(reason, longestWho)}`, 'crit', start, end, zone)
}

const tags: Readonly<Record<Bar['kind'], string>> = {
  move: 'milestone',
  wait: 'active',
  forecast: 'done',
  more: '',
}

function barLine(bar: Bar, forecast: Forecast): string {
  const when = mermaidText(whenText(bar, forecast))
  const label = `${when} · ${mermaidText(whoText(bar), longestWho)}${whyText(bar)}`
  const end = bar.kind === 'more' ? bar.last : bar.end
  return taskLine(label, tags[bar.kind], bar.start, end, forecast.zone)
}

/** Our own words come first in the label: a name there could be read as a keyword. */
function taskLine(label: string, tag: string, start: number, end: number, zone: string): string {
  const begins = wallClock(start, zone)
  const ends = wallClock(end, zone)
  // At the end of daylight saving time clocks show an earlier time later.
  if (ends <= begins) return `    ${label} :milestone, ${begins}, 0d`
  return `    ${label} :${tag === '' ? '' : `${tag}, `}${begins}, ${ends}`
}
