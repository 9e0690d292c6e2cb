import { describe, expect, it } from '@jest/globals'
import {
  createBuckets,
  createLimits,
  longestWaitMs,
  retryAfterMs,
  retryReads,
} from '../../src/azure/limits.ts'

const headers = (
  values: Record<string, string>,
): { get: (name: string) => string | undefined } => ({
  get: (name) => values[name],
})

/** As much of an answer as the strategy looks at. */
function answer(status: number, values: Record<string, string> = {}): never {
  return { status, headers: headers(values) } as never
}

describe('Retry-After', () => {
  const now = Date.parse('2026-11-23T06:00:00Z')
  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'retry-after-ms': '250', 'retry-after': '7' }, 250],
    [{ 'x-ms-retry-after-ms': '40' }, 40],
    [{ 'retry-after': 'Mon, 23 Nov 2026 06:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 05:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('%j means %p ms', (values, wait) => {
    expect(retryAfterMs(headers(values), now)).toBe(wait)
  })
})

describe('repeating a read', () => {
  const strategy = (): ReturnType<typeof retryReads> =>
    retryReads(
      () => undefined,
      () => 0,
    )

  it.each([408, 429, 500, 502, 503, 504])('follows a %i with doubling waits', (status) => {
    const { retry } = strategy()
    const waits = [0, 1, 2].map(
      (retryCount) => retry({ retryCount, response: answer(status) }).retryAfterInMs,
    )
    expect(waits).toEqual([1_000, 2_000, 4_000])
  })

  it.each([400, 401, 403, 404, 409, 501])('does not follow a %i', (status) => {
    expect(strategy().retry({ retryCount: 0, response: answer(status) })).toEqual({
      skipStrategy: true,
    })
  })

  it('waits as long as Azure asks, up to a bound', () => {
    const { retry } = strategy()
    expect(
      retry({ retryCount: 0, response: answer(429, { 'retry-after': '60' }) }).retryAfterInMs,
    ).toBe(longestWaitMs)
    expect(retry({ retryCount: 0, response: answer(429, { 'retry-after': '61' }) })).toEqual({
      skipStrategy: true,
    })
  })

  it('stops waiting when the run has waited enough in all', () => {
    const { retry } = strategy()
    const waits = Array.from({ length: 6 }, () =>
      retry({ retryCount: 0, response: answer(429, { 'retry-after': '60' }) }),
    )
    expect(waits.map(({ skipStrategy }) => skipStrategy === true)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})

it('reads of planned maintenance draw from the same bucket as upgrade profiles', async () => {
  const limits = createLimits(() => undefined)
  const scope = 'sub|westeurope'
  for (let at = 0; at < 59; at++) await limits.admit({ kind: 'profile', scope })
  const begin = performance.now()
  await limits.admit({ kind: 'maintenance', scope })
  await limits.admit({ kind: 'maintenance', scope: 'sub|northeurope' })
  expect(performance.now() - begin).toBeLessThan(400)
  await limits.admit({ kind: 'maintenance', scope })
  expect(performance.now() - begin).toBeGreaterThan(700)
  expect([...limits.sent]).toEqual([
    ['profile', 59],
    ['maintenance', 3],
  ])
})

describe('the buckets that writes draw from', () => {
  const isQuick = async (work: Promise<void>): Promise<boolean> => {
    let done = false
    void work.then(() => {
      done = true
      return undefined
    })
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
    return done
  }

  it('are shared by all parts of a run, each of which counts its own', async () => {
    const buckets = createBuckets()
    const reading = createLimits(() => undefined, buckets)
    const writing = createLimits(() => undefined, buckets)
    const scope = 'sub|westeurope'
    for (let at = 0; at < 60; at++) await reading.admit({ kind: 'profile', scope })
    expect(await isQuick(writing.admit({ kind: 'upgrade', scope: 'sub|eastus' }))).toBe(true)
    expect(await isQuick(writing.admit({ kind: 'upgrade', scope }))).toBe(false)
    expect(Object.fromEntries(reading.sent)).toEqual({ profile: 60 })
  })

  it('let a pool be put twenty times at once, then once a minute', async () => {
    const limits = createLimits(() => undefined)
    const label = { kind: 'put-pool', scope: 'sub|westeurope|pool' } as const
    for (let at = 0; at < 20; at++) expect(await isQuick(limits.admit(label))).toBe(true)
    expect(await isQuick(limits.admit(label))).toBe(false)
  })
})
