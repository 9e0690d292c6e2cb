const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

export const durationPattern = /^\d+(\.\d+)?(ms|s|m|h|d)$/
export const momentPattern = /^([+-]\d+(\.\d+)?(ms|s|m|h|d)|\d{4}-\d{2}-\d{2}([T ].*)?)$/

/** `90s`, `2h`, `3d` in milliseconds. */
export function duration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text)
  if (match === null) {
    throw new Error(`"${text}" is not a duration; expected a number and one of ms, s, m, h, d.`)
  }
  return Number(match[1]) * (units[match[2] ?? ''] ?? 0)
}

/** An instant, absolute (`2026-10-08`) or relative to the start of the world (`-3d`). */
export function moment(text: string, start: number): number {
  const relative = /^([+-])(.+)$/.exec(text)
  if (relative !== null) {
    return start + (relative[1] === '-' ? -1 : 1) * duration(relative[2] ?? '')
  }
  const time = Date.parse(text)
  if (!Number.isFinite(time)) {
    throw new Error(
      `"${text}" is not a moment; expected a date, an instant, or something like -3d.`,
    )
  }
  return time
}
