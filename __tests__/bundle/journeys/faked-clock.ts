import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Debian's package libfaketime, of any architecture; the variant for programs with threads. */
function findLibrary(): string | undefined {
  return list('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'faketime', 'libfaketimeMT.so.1'))
    .find((file) => list(join(file, '..')).includes('libfaketimeMT.so.1'))
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

export const libfaketime: string | undefined = findLibrary()

/** A clock that stands still until it is moved, shared with child processes. */
export interface FakedClock {
  /** Milliseconds. */
  readonly now: () => number
  readonly iso: () => string
  /** Moves it on to an instant. */
  readonly set: (instant: string) => void
  readonly advance: (milliseconds: number) => void
  /** Variables with which a child reads this clock, also when it is moved while the child runs. */
  readonly env: Readonly<Record<string, string>>
  readonly remove: () => void
}

/**
 * The wall clock alone is faked: what measures durations (timers, time-outs, waits) is real. The child
 * reads the time from a file at each question, so time passes where a journey says so and nowhere else.
 *
 * @param library see `libfaketime`.
 */
export function createFakedClock(library: string, at: string): FakedClock {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  const file = join(folder, 'now')
  let now = Date.parse(at)
  const move = (to: number): void => {
    if (!(to >= now)) throw new Error(`The clock only goes forward: from ${now} to ${to}.`)
    now = to
    // Moved into place, as a child may read at any moment.
    writeFileSync(`${file}.new`, `${Math.floor(now / 1_000)}\n`)
    renameSync(`${file}.new`, file)
  }
  move(now)
  return {
    now: () => now,
    iso: () => new Date(now).toISOString(),
    set: (instant) => move(Date.parse(instant)),
    advance: (milliseconds) => move(now + milliseconds),
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_FMT: '%s',
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
