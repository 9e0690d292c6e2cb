import { shortClusterName } from '../domain/resource-id.ts'
import type { Bar } from '../plan/bars.ts'
import type { Forecast } from '../plan/forecast.ts'
import type { ReasonCode } from '../policy/reasons.ts'
import { shortMoment } from './clock.ts'
import { counted } from './words.ts'

/** What is waited for, in a word or two. */
const waits: Readonly<Partial<Record<ReasonCode, string>>> = {
  'age.too-new': 'minimum age',
  'budget.period-used': 'budget',
  'freeze.active': 'freeze',
  'hold.active': 'hold',
  'image.denied': 'denial',
  'maintenance.closed': 'maintenance window',
  'ring.not-proven': 'deadline',
  'soak.running': 'soak',
  'window.closed': 'window',
}

/** `Mon 23 Nov 21:00 if approved`: when the pools of a bar may move, in our own words. */
export function whenText({ kind, end, last, asks }: Bar, { from, zone }: Forecast): string {
  const time = end <= from ? 'now' : shortMoment(end, zone)
  if (kind === 'more') return `${time} to ${shortMoment(last, zone)}`
  const lead = kind === 'forecast' ? 'not before ' : last > end ? 'from ' : ''
  return `${lead}${time}${asks ? ' if approved' : ''}`
}

/** Which pools a bar is about. Untrusted text. */
export function whoText({ kind, pool, pools, regions }: Bar): string {
  if (pool !== undefined) return `${shortClusterName(pool.cluster)} ${pool.pool}`
  const number = counted(pools, 'pool', kind === 'more' ? 'more pools' : 'pools')
  const [region = ''] = regions
  return regions.length === 1 ? `${region}: ${number}` : `${number} in ${regions.length} regions`
}

/** ` (soak)`, where there is something to say; a forecast is always about a proof. */
export function whyText({ kind, reason }: Bar): string {
  const wait = reason === undefined || kind === 'forecast' ? undefined : waits[reason]
  return wait === undefined ? '' : ` (${wait})`
}

export function laneTitle(ring: string | null): string {
  return ring ?? 'no ring'
}

/** How to read the picture; only what is in it. Our own words, but for the zone. */
export function legendTexts({ lanes, freezes, undated }: Forecast): readonly string[] {
  const kinds = new Set(lanes.flatMap(({ bars }) => bars.map(({ kind }) => kind)))
  return [
    ...(kinds.has('move') ? ['A diamond is the first moment at which pools may move.'] : []),
    ...(kinds.has('wait') ? ['A bar is a wait, at whose end they may.'] : []),
    ...(kinds.has('forecast')
      ? [
          'A grey bar is a forecast: the ring before must prove the image first, and its soak time passes, so that the pools cannot move before its end.',
        ]
      : []),
    ...(kinds.has('more')
      ? ['A bar of more pools reaches from the first of them to the last.']
      : []),
    ...(freezes.length > 0 ? ['Red is a freeze.'] : []),
    ...(undated > 0
      ? [
          `${counted(undated, 'more pool')} ${undated === 1 ? 'waits' : 'wait'} for something without a date.`,
        ]
      : []),
  ]
}

/** The timeline in lines of text. Untrusted text. */
export function timelineTexts(forecast: Forecast): readonly string[] {
  const { lanes, freezes, zone } = forecast
  return [
    ...freezes.map(({ start, end, reason }) => {
      return `freeze: ${shortMoment(start, zone)} to ${shortMoment(end, zone)}, ${reason}`
    }),
    ...lanes.flatMap(({ ring, bars }) =>
      bars.map((bar) => {
        return `${laneTitle(ring)}: ${whenText(bar, forecast)}, ${whoText(bar)}${whyText(bar)}`
      }),
    ),
  ]
}
