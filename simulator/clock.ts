/**
 * Two readings of time.
 * `now` is the world's: images are published and upgrades run on it; it may start anywhere and run faster than real time.
 * `wall` is the client's: throttle buckets refill and tokens expire on it, since the client waits in real seconds.
 * `advance` moves both.
 */
export type Clock = {
  readonly speed: number
  readonly now: () => number
  readonly wall: () => number
  readonly advance: (milliseconds: number) => void
}

export type ClockOptions = {
  /** Where the world's time starts: an ISO instant or milliseconds. Left out: the real time. */
  readonly at?: string | number | undefined
  /** How many times faster than real time the world runs; 0 stands still between calls of `advance`. */
  readonly speed?: number | undefined
  /** The source of real time. */
  readonly real?: (() => number) | undefined
}

export function createClock(options: ClockOptions = {}): Clock {
  const real = options.real ?? Date.now
  const speed = options.speed ?? 1
  const begin = real()
  const origin = options.at === undefined ? begin : instant(options.at)
  let advanced = 0
  return {
    speed,
    now: () => Math.round(origin + (real() - begin) * speed + advanced),
    wall: () => real() + advanced,
    advance: (milliseconds) => {
      if (!Number.isFinite(milliseconds) || milliseconds < 0) {
        throw new Error(`The clock only goes forward; asked to advance by ${milliseconds} ms.`)
      }
      advanced += milliseconds
    },
  }
}

export function instant(value: string | number): number {
  const time = typeof value === 'number' ? value : Date.parse(value)
  if (!Number.isFinite(time)) {
    throw new Error(`"${value}" is not an instant; expected something like 2026-11-23T06:00:00Z.`)
  }
  return time
}
