import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import type { Fault } from '../../simulator/schema.ts'
import { longestWaitMs, realPace } from '../../src/github/throttle.ts'
import { clientOf, complaintOf, fakePace, lockfilePath, paths } from './client.ts'

// Building GitHub's GraphQL schema takes seconds on a busy machine.
jest.setTimeout(30_000)

let world: GitHubWorld
let head: string
let refs = 0

function nextRef(): string {
  refs += 1
  return `refs/heads/limited-${refs}`
}

beforeAll(async () => {
  world = await startGitHub({ files: { [lockfilePath]: '{}\n' } })
  head = (await clientOf(world).observe(paths)).head
})
afterAll(() => world.close())
beforeEach(() => {
  world.setFaults([])
  world.clearLog()
})

const secondary = {
  message:
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
}

function once(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: object = secondary,
): readonly Fault[] {
  return [{ match: { first: 1 }, effect: { status, headers, body } }]
}

const date = 'Wed, 25 Nov 2026 12:00:00 GMT'

describe('a limit of GitHub', () => {
  it.each([
    ['429 with Retry-After', once(429, { 'retry-after': '7' }), 7_000],
    [
      '429 that does not say secondary',
      once(429, { 'retry-after': '7' }, { message: 'Slow down' }),
      7_000,
    ],
    ['a secondary limit with Retry-After', once(403, { 'retry-after': '9' }), 9_000],
    ['a secondary limit without a time', once(403, {}), 60_000],
    [
      'Retry-After as a date',
      once(429, { date, 'retry-after': 'Wed, 25 Nov 2026 12:00:30 GMT' }),
      30_000,
    ],
    [
      'a used-up hour that is almost over',
      once(
        403,
        {
          date,
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Date.parse(date) / 1_000 + 20),
        },
        { message: 'API rate limit exceeded for installation ID 1.' },
      ),
      21_000,
    ],
  ])('is waited for, then the request is sent again: %s', async (_, faults, wait) => {
    for (const call of ['read', 'write'] as const) {
      const pace = fakePace()
      const client = clientOf(world, pace)
      world.setFaults(faults)
      world.clearLog()
      if (call === 'read') await client.commit(head)
      else expect(await client.createRef(nextRef(), head)).toBe('created')
      expect(pace.waits).toEqual([wait])
      expect(world.log().map(({ status }) => status >= 400)).toEqual([true, false])
    }
  })

  it('that takes longer than the run waits ends it at once', async () => {
    const pace = fakePace()
    world.setFaults(once(429, { 'retry-after': String(longestWaitMs / 1_000 + 1) }))
    const complaint = await complaintOf(clientOf(world, pace).commit(head))
    expect(complaint).toMatchObject({
      code: 'github.throttled',
      found: expect.stringContaining('HTTP 429 You have exceeded a secondary rate limit.'),
      expected: expect.stringContaining('asks to wait 121 s'),
    })
    expect(pace.waits).toEqual([])
    expect(world.log()).toHaveLength(1)
  })

  it('that does not pass is given up', async () => {
    const pace = fakePace()
    world.setFaults([{ match: {}, effect: { status: 429, headers: { 'retry-after': '5' } } }])
    const complaint = await complaintOf(clientOf(world, pace).commit(head))
    expect(complaint.code).toBe('github.throttled')
    expect(world.log()).toHaveLength(4)
  })

  it('is waited for within a sum for the whole run', async () => {
    const pace = fakePace()
    const client = clientOf(world, pace)
    for (let round = 1; round <= 3; round += 1) {
      world.setFaults(once(429, { 'retry-after': '100' }))
      await client.commit(head)
    }
    world.setFaults(once(429, { 'retry-after': '1' }))
    expect(await complaintOf(client.commit(head))).toMatchObject({ code: 'github.throttled' })
    expect(pace.waits).toEqual([100_000, 100_000, 100_000])
  })

  it('holds all requests of the run, and is counted once', async () => {
    const pace = fakePace(500)
    const client = clientOf(world, pace)
    world.setFaults([
      { match: { first: 2 }, effect: { status: 429, headers: { 'retry-after': '30' } } },
    ])
    await client.observe(paths)
    const answered = world.log().filter(({ status }) => status !== 429)
    expect(answered).toHaveLength(6)
    expect(world.log()).toHaveLength(8)
    expect(Math.max(...pace.waits)).toBe(30_000)
    // The two waited together: the clock stands at 30 s, not at 60.
    expect(pace.now()).toBe(30_000)
  })

  it('of GraphQL comes with status 200', async () => {
    const pace = fakePace()
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }]
    world.setFaults(once(200, {}, { errors }))
    const of = { number: 1, url: '', title: '', body: '' }
    expect(await complaintOf(clientOf(world, pace).lastEditor(of))).toMatchObject({
      code: 'github.not-found',
    })
    expect(pace.waits).toEqual([60_000])
  })
})

it('waits and repeats the same way where writes are spaced', async () => {
  const pace = { ...fakePace(), spaced: true }
  const client = clientOf(world, pace)
  world.setFaults(once(403, { 'retry-after': '9' }))
  expect(await client.createRef(nextRef(), head)).toBe('created')
  expect(pace.waits).toEqual([9_000])
  world.setFaults([{ match: { first: 1 }, effect: 'reset' }])
  const of = { number: 1, url: '', title: '', body: '' }
  expect(await complaintOf(client.lastEditor(of))).toMatchObject({ code: 'github.not-found' })
  expect(pace.waits).toEqual([9_000, 1_000])
})

it('spaces writes by a second', async () => {
  const client = clientOf(world, realPace)
  await client.createRef('refs/heads/spaced-0', head)
  const start = performance.now()
  await client.createRef('refs/heads/spaced-1', head)
  await client.createRef('refs/heads/spaced-2', head)
  expect(performance.now() - start).toBeGreaterThan(1_900)
})
