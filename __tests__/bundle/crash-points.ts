import type { Rollout, Strike } from './rollout.ts'

/**
 * Every boundary of the requests of a rollout: a kill before each of them, and after the last of a
 * run. The world between two requests is the same after the first as before the second.
 */
export function boundariesOf({ ticks }: Rollout): readonly Strike[] {
  return ticks.flatMap(({ requests }, index) => [
    ...requests.map((_, at): Strike => {
      return { run: index + 1, death: { at: at + 1, when: 'before' } }
    }),
    { run: index + 1, death: { at: requests.length, when: 'after' } },
  ])
}

/** Kills of which the request is a write, which is carried out. */
export function afterWrites({ ticks }: Rollout): readonly Strike[] {
  return ticks.flatMap(({ requests }, index) =>
    requests.flatMap(({ isWrite }, at): Strike[] =>
      isWrite ? [{ run: index + 1, death: { at: at + 1, when: 'after' } }] : [],
    ),
  )
}

/** So many of them, at even distances. */
export function spread<T>(all: readonly T[], count: number): readonly T[] {
  if (count >= all.length) return all
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + 0.5) * all.length) / count)
    return all[at] as T
  })
}

/** One moment of each run, by the times that they took in `rollout`. */
export function randomMoments({ ticks }: Rollout, random: () => number): readonly Strike[] {
  return ticks.map(({ run }, index) => ({
    run: index + 1,
    death: { ms: Math.floor(random() * run.milliseconds) },
  }))
}

/**
 * Puts strikes at different runs together, so that one rollout has one of each run: the run that
 * follows a kill brings the world to where it was to be, and the next kill begins there.
 */
export function together(strikes: readonly Strike[]): readonly (readonly Strike[])[] {
  const byRun = [...Map.groupBy(strikes, ({ run }) => run).values()]
  const most = Math.max(0, ...byRun.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => byRun.flatMap((each) => each[at] ?? []))
}

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** `5:17:after`, `5:830ms`: the run by its number, and where in it. */
export function strikeName({ run, death }: Strike): string {
  return 'ms' in death ? `${run}:${death.ms}ms` : `${run}:${death.at}:${death.when}`
}

export function parseStrike(name: string): Strike | undefined {
  const [, run, at, when, ms] = /^(\d+):(?:(\d+):(before|after)|(\d+)ms)$/.exec(name) ?? []
  if (run === undefined) return undefined
  if (ms !== undefined) return { run: Number(run), death: { ms: Number(ms) } }
  return {
    run: Number(run),
    death: { at: Number(at), when: when === 'after' ? 'after' : 'before' },
  }
}
