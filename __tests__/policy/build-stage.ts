import { day } from '../../src/domain/time/instant.ts'
import { always, type TimeSet } from '../../src/domain/time/time-set.ts'
import { parseWindow, windowsSet } from '../../src/domain/time/weekly-window.ts'
import type { Pace, Stage } from '../../src/policy/rollout.ts'
import type { Track } from '../../src/policy/track.ts'

/** A ring of one pool that holds nothing up, but for what a test changes. */
export function stage(ring: string, over: Partial<Stage> = {}): Stage {
  return {
    ring,
    engine: 'latest',
    min_age: 0,
    soak: 0,
    open: always,
    one_pool_first: false,
    paces: [],
    pools: 1,
    proof: { share_percent: 100, pools: 1, level: 'V1' },
    ...over,
  }
}

export function starts(count: number, period: number, key?: Pace['key'], places = 1): Pace {
  return { ...(key === undefined ? {} : { key }), limits: 'starts', count, places, period }
}

export function track(stages: readonly Stage[], gap = 10 * day): Track {
  return { family: 'AKSAzureLinux-aclgen2TL', cadence: { gap, basis: 'assumed' }, stages }
}

/** Windows of the week in UTC, such as `Mon 00:00-04:00`. */
export function weekly(...texts: readonly string[]): TimeSet {
  return windowsSet(
    texts.map((text) => {
      const window = parseWindow(text, 'UTC')
      if ('problem' in window) throw new Error(window.problem)
      return window
    }),
  )
}
