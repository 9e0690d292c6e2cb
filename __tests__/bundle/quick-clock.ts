// Loaded into a process before the bundle (`--import`): its waits are cut short, and its clocks go on
// by what was cut, so that a wait of 30 s is over at once and is one of 30 s all the same. Everything
// else counts a tenth: a busy machine is not to look like one on which reads are too old for a write.
// The bundle's own bytes are those of `dist/`.
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

const speed = Number(process.env['QUICK_CLOCK_SPEED'] ?? '50')
const pace = 1 / 10
/** A request that nothing answers is given up after this. */
const patienceMs = Number(process.env['QUICK_CLOCK_PATIENCE_MS'] ?? '60000')
/** The HTTP client counts its own timeouts by ticks of this length: those stay true. */
const tickOfUndici = 499

const real = {
  setTimeout: globalThis.setTimeout,
  wait: timers.setTimeout,
  timeout: AbortSignal.timeout.bind(AbortSignal),
  monotonic: performance.now.bind(performance),
  wall: Date.now,
}
/** So much is skipped already: a run that follows another must not begin before it. */
let skipped = Number(process.env['QUICK_CLOCK_AHEAD_MS'] ?? '0')

function monotonic(): number {
  return real.monotonic() * pace + skipped
}

const began = real.wall() - real.monotonic() * pace
function wall(): number {
  return Math.floor(began + monotonic())
}

/** Time is at least `due` from now on. */
function reach(due: number): void {
  skipped += Math.max(0, due - monotonic())
}

function shorten(milliseconds: number): number {
  return milliseconds === tickOfUndici ? milliseconds : milliseconds / speed
}

function quickTimeout(
  callback: (...parameters: unknown[]) => void,
  milliseconds = 0,
  ...parameters: unknown[]
): NodeJS.Timeout {
  if (milliseconds === tickOfUndici) return real.setTimeout(callback, milliseconds, ...parameters)
  const due = monotonic() + milliseconds
  const timer = real.setTimeout(() => {
    // Nobody waits for a timer that keeps no process alive, such as that of an idle connection.
    if (!timer.hasRef() && monotonic() < due) {
      timer.refresh()
      return
    }
    reach(due)
    callback(...parameters)
  }, shorten(milliseconds))
  return timer
}

async function quickWait<T>(
  milliseconds = 0,
  value?: T,
  options?: Parameters<typeof timers.setTimeout>[2],
): Promise<T | undefined> {
  const due = monotonic() + milliseconds
  const result = await real.wait(shorten(milliseconds), value, options)
  reach(due)
  return result
}

function quickPatience(milliseconds: number): AbortSignal {
  return real.timeout(Math.min(milliseconds, patienceMs))
}

Object.assign(globalThis, { setTimeout: Object.assign(quickTimeout, real.setTimeout) })
Object.assign(timers, { setTimeout: quickWait })
syncBuiltinESMExports()
Object.assign(AbortSignal, { timeout: quickPatience })
Object.assign(performance, { now: monotonic })
Date.now = wall
globalThis.Date = new Proxy(Date, {
  construct: (target, given: [], made) =>
    Reflect.construct(target, given.length === 0 ? [wall()] : given, made) as object,
})
