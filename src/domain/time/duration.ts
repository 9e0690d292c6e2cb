import { day, hour, minute, week } from './instant.ts'

const form = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,8})m)?$/
const longest = 3650 * day

/**
 * Milliseconds of `90m`, `36h`, `3d`, `2w`, `1d12h` or `0`: whole numbers, the larger unit first,
 * at most 3650 days. A day is 24 hours. `undefined` for anything else.
 */
export function parseDuration(text: string): number | undefined {
  if (text === '0') return 0
  const parts = form.exec(text)
  if (parts === null || text === '') return undefined
  const [, weeks, days, hours, minutes] = parts
  const length =
    Number(weeks ?? 0) * week +
    Number(days ?? 0) * day +
    Number(hours ?? 0) * hour +
    Number(minutes ?? 0) * minute
  return length <= longest ? length : undefined
}

/** The one spelling of a length in whole minutes: `2d`, `1d12h`, `0d`. `parseDuration` reads it. */
export function formatDuration(length: number): string {
  const { days, hours, minutes } = split(length)
  const text = `${part(days, 'd')}${part(hours, 'h')}${part(minutes, 'm')}`
  return text === '' ? '0d' : text
}

/** For people: `3 days`, `1 day 12 hours`, `45 minutes`. What is beyond whole minutes is dropped. */
export function sayDuration(length: number): string {
  const { days, hours, minutes } = split(length)
  const parts = [words(days, 'day'), words(hours, 'hour'), words(minutes, 'minute')]
  const text = parts.filter((each) => each !== '').join(' ')
  if (text !== '') return text
  return length > 0 ? 'less than a minute' : '0 minutes'
}

function split(length: number): { days: number; hours: number; minutes: number } {
  const whole = Math.max(0, length)
  return {
    days: Math.floor(whole / day),
    hours: Math.floor((whole % day) / hour),
    minutes: Math.floor((whole % hour) / minute),
  }
}

function part(count: number, unit: string): string {
  return count === 0 ? '' : `${count}${unit}`
}

function words(count: number, unit: string): string {
  if (count === 0) return ''
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
