import { describe, expect, test } from '@jest/globals'
import { formatInstant, hour, parseInstant } from '../../src/domain/time/instant.ts'
import type { Bar } from '../../src/plan/bars.ts'
import { type Forecast, forecast } from '../../src/plan/forecast.ts'
import type { Result } from '../../src/result.ts'
import { buildResult, clusterId, now, type PoolSketch } from '../report/build-result.ts'
import {
  newest,
  ringCluster,
  ringPool,
  ringsFile,
  ringsFleet,
  ringsResult,
  threeRings,
} from '../report/build-rings.ts'

const west = 'westeurope'

function at(bar: Bar | undefined): string | undefined {
  return bar === undefined ? undefined : formatInstant(bar.end)
}

function barsIn({ lanes }: Forecast, ring: string | null): readonly Bar[] {
  return lanes.find((lane) => lane.ring === ring)?.bars ?? []
}

function barCount({ lanes, freezes }: Forecast): number {
  return lanes.reduce((sum, { bars }) => sum + bars.length, freezes.length)
}

function poolCount({ lanes, undated }: Forecast): number {
  return lanes.flatMap(({ bars }) => bars).reduce((sum, { pools }) => sum + pools, undated)
}

/** Decisions by hand, each with a next time so many hours on. */
function timed(sketches: readonly (PoolSketch & { readonly hours: number })[]): Result {
  const from = parseInstant(now)
  return buildResult(
    sketches.map(({ hours, ...sketch }) => ({
      ...sketch,
      next: formatInstant(from + hours * hour),
    })),
  )
}

describe('the forecast', () => {
  test('has nothing to draw when all that is known is now', () => {
    const result = buildResult([{ to: newest }, { code: 'pool.busy', to: newest }])
    expect(forecast(result)).toMatchObject({ lanes: [], freezes: [], undated: 1 })
  })

  test('stands in the order of the rings, and each pool in one bar', () => {
    const found = forecast(threeRings())
    expect(found.lanes.map(({ ring }) => ring)).toEqual(['dev', 'test', 'prod'])
    expect(barsIn(found, 'dev').map(({ kind, pool }) => [kind, pool?.pool])).toEqual([
      ['move', 'apps'],
      ['move', 'batch'],
      ['move', 'apps'],
    ])
    expect(barsIn(found, 'test').map(({ kind, reason }) => [kind, reason])).toEqual([
      ['move', undefined],
      ['wait', 'soak.running'],
    ])
    expect(barsIn(found, 'prod').map(({ kind, asks }) => [kind, asks])).toEqual([
      ['move', true],
      ['forecast', true],
      ['forecast', true],
      ['wait', false],
    ])
  })

  test('cuts freezes off at the last date of a pool', () => {
    const [freeze, ...others] = forecast(threeRings()).freezes
    expect(others).toEqual([])
    expect(freeze?.reason).toBe('Black Friday: no changes')
    expect(formatInstant(freeze?.start ?? 0)).toBe('2026-11-25T23:00:00Z')
    expect(formatInstant(freeze?.end ?? 0)).toBe('2026-11-29T23:00:00Z')
  })

  test('ends with the last pool, and leaves a later freeze out', () => {
    const freezes = [{ from: '2026-12-24', to: '2026-12-31', reason: 'Year end' }]
    const clusters = [ringCluster('a', 'test', west, [ringPool('sys', west)]), dev('d', [{}])]
    const found = forecast(ringsResult(clusters, { ...ringsFile, freezes }))
    expect(found.freezes).toEqual([])
    expect(formatInstant(found.until)).toBe('2026-11-25T20:00:00Z')
  })
})

function dev(name: string, pools: readonly object[]) {
  return ringCluster(
    name,
    'dev',
    west,
    pools.map((over, index) => ringPool(`p${index}`, west, over)),
  )
}

describe('a pool that waits for the ring before', () => {
  const test1 = ringCluster('t', 'test', west, [ringPool('sys', west)])
  const prod1 = ringCluster('p', 'prod', west, [ringPool('sys', west)])

  test('cannot move before its first move, an hour of proof, its soak and the next window', () => {
    const found = forecast(ringsResult([dev('d', [{}]), test1]))
    // Monday 06:00 + 1 h + 2 days is Wednesday 07:00; the window opens at 21:00 in Berlin.
    expect(at(barsIn(found, 'test')[0])).toBe('2026-11-25T20:00:00Z')
    expect(formatInstant(barsIn(found, 'test')[0]?.start ?? 0)).toBe('2026-11-23T07:00:00Z')
    expect(barsIn(found, 'test')[0]?.kind).toBe('forecast')
  })

  test('waits for the bound of that ring where it waits itself', () => {
    const found = forecast(ringsResult([dev('d', [{}]), test1, prod1]))
    // Wednesday 20:00 + 1 h + 3 days is in the freeze up to Sunday night; Monday 21:00 is open.
    expect(at(barsIn(found, 'prod')[0])).toBe('2026-11-30T20:00:00Z')
    expect(formatInstant(barsIn(found, 'prod')[0]?.start ?? 0)).toBe('2026-11-25T21:00:00Z')
  })

  test('waits for the end of its own freezes, and of no others', () => {
    const until = (over: object): string | undefined => {
      const freezes = [{ from: '2026-11-26', to: '2026-12-03', reason: 'Sale', ...over }]
      const result = ringsResult([dev('d', [{}]), test1, prod1], { ...ringsFile, freezes })
      return at(barsIn(forecast(result), 'prod')[0])
    }
    // The window of Thursday is still open on Friday at midnight, when the freeze ends.
    expect(until({ rings: ['prod'], regions: [west] })).toBe('2026-12-03T23:00:00Z')
    expect(until({ rings: ['dev'] })).toBe('2026-11-30T20:00:00Z')
    expect(until({ regions: ['uksouth'] })).toBe('2026-11-30T20:00:00Z')
  })

  test('is not held by a proof that the policy only warns of', () => {
    const busy = ringCluster('t', 'test', west, [
      ringPool('sys', west, { provisioning_state: 'Scaling' }),
    ])
    const warned = ringsResult([dev('d', [{}]), busy], { ...ringsFile, gates: { ring: 'warn' } })
    expect(forecast(warned)).toMatchObject({ lanes: [], undated: 1 })
    expect(forecast(ringsResult([dev('d', [{}]), busy]))).toMatchObject({ undated: 0 })
  })

  test('waits for its own minimum age too', () => {
    const history = {
      first_seen: [{ image: newest, region: west, at: '2026-11-23T05:00:00Z' }],
      started: [],
      proven: [],
      failed: [],
      approvals: [],
      refusals: [],
      holds: [],
    }
    const old = { ...withoutFreezes, 'min-age': '21d' }
    const file = {
      ...old,
      rings: withoutFreezes.rings?.map(({ name, match }) => ({ name, match })),
    }
    const found = forecast(ringsResult([dev('d', [{ image: newest }]), test1], file, history))
    expect(at(barsIn(found, 'test')[0])).toBe('2026-12-14T05:00:00Z')
  })

  test('has no date when nothing in the ring before is on the way to the image', () => {
    const stuck = [{ provisioning_state: 'Failed' }]
    const found = forecast(ringsResult([dev('d', stuck), test1]))
    expect(found).toMatchObject({ lanes: [], undated: 1 })
    expect(found.notBefore(ringsResult([dev('d', stuck), test1]).decisions[1] ?? never())).toBe(
      undefined,
    )
  })

  test('shows what is earlier: the deadline that opens the ring, or the proof', () => {
    const deadlines = [{ 'max-image-age': '80d', ahead: '7d', relax: ['ring'] as const }]
    const file = { ...ringsFile, deadlines }
    const [bar] = barsIn(forecast(ringsResult([dev('d', [{}]), test1], file)), 'test')
    expect([bar?.kind, at(bar)]).toEqual(['forecast', '2026-11-25T20:00:00Z'])
    const stuck = ringsResult([dev('d', [{ provisioning_state: 'Failed' }]), test1], file)
    const [late] = barsIn(forecast(stuck), 'test')
    expect([late?.kind, late?.reason]).toEqual(['move', 'ring.not-proven'])
  })
})

const withoutFreezes = { ...ringsFile, freezes: [] }

function never(): never {
  throw new Error('no such decision')
}

describe('many pools', () => {
  test.each([5, 12, 13, 60, 500, 3000])(
    '%i pools make at most 24 bars that count them all',
    (count) => {
      const result = ringsFleet(count)
      const found = forecast(result)
      expect(barCount(found)).toBeLessThanOrEqual(24)
      const waiting = result.decisions.filter(({ verdict }) => {
        return ['eligible', 'waiting', 'needs-approval'].includes(verdict)
      })
      expect(poolCount(found)).toBe(waiting.length)
    },
  )

  test('twelve are shown one by one, thirteen in groups', () => {
    const pools = (count: number) =>
      timed(
        Array.from({ length: count }, (_, index) => ({
          pool: `p${index}`,
          code: 'window.closed',
          hours: 5,
        })),
      )
    expect(barCount(forecast(pools(12)))).toBe(12)
    expect(barsIn(forecast(pools(13)), null)).toMatchObject([{ pools: 13, pool: undefined }])
  })

  test('regions are put together before times are, and times of one day before the rest', () => {
    const sketches = (regions: number, times: number) =>
      timed(
        Array.from({ length: regions * times }, (_, index) => ({
          pool: `p${index}`,
          region: `region${index % regions}`,
          code: 'maintenance.closed' as const,
          hours: 20 + Math.floor(index / regions),
        })),
      )
    const byTime = barsIn(forecast(sketches(10, 5)), null)
    expect(byTime.map(({ pools, regions }) => [pools, regions.length])).toEqual(
      Array.from({ length: 5 }, () => [10, 10]),
    )
    const byDay = barsIn(forecast(sketches(2, 100)), null)
    expect(byDay.length).toBeLessThan(8)
    expect(byDay[0]?.last).toBeGreaterThan(byDay[0]?.end ?? Infinity)
  })

  test('beyond that the tail of a lane is told together', () => {
    const days = Array.from({ length: 60 }, (_, index) => ({
      pool: `p${index}`,
      code: 'window.closed' as const,
      hours: 24 * (index + 1),
    }))
    const bars = barsIn(forecast(timed(days)), null)
    expect(bars).toHaveLength(20)
    expect(bars.at(-1)).toMatchObject({ kind: 'more', pools: 41 })
    expect(formatInstant(bars.at(-1)?.last ?? 0)).toBe('2027-01-21T06:00:04Z')
  })

  test('a date beyond 90 days is none', () => {
    const far = timed([
      { code: 'hold.active', hours: 24 * 91, cluster: clusterId('a') },
      { code: 'window.closed', hours: 5 },
    ])
    expect(forecast(far)).toMatchObject({ undated: 1 })
  })
})
