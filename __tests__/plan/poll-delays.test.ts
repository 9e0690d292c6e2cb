import { expect, it } from '@jest/globals'
import { pollDelay } from '../../src/plan/poll-delays.ts'

it('polls at growing distances, up to a minute', () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 1_000].map((poll) => pollDelay(poll) / 1_000)
  expect(seconds).toEqual([10, 15, 22, 33, 50, 60, 60, 60])
})
