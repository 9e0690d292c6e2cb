/** `1 pool`, `2 pools`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** 12345 → `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** The first few of many, with how many were left out: `a, b, c and 4 more`. */
export function examples(items: readonly string[], most: number): string {
  if (items.length <= most) return listed(items)
  return `${items.slice(0, most).join(', ')} and ${grouped(items.length - most)} more`
}

/** `2026-11-22T06:00:04Z` → `2026-11-22 06:00 UTC`; any other form stays as it is. */
export function minuteText(instant: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(\.\d+)?)?Z$/.exec(instant)
  return match === null ? instant : `${match[1] ?? ''} ${match[2] ?? ''} UTC`
}

/** The day of an ISO 8601 instant or date. */
export function dayText(instant: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(instant)?.[0] ?? instant
}

/** Orders texts by their code units: the same everywhere, whatever the locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
