import { describe, expect, it } from '@jest/globals'
import { settledVerdict, writeVerdict } from '../../src/plan/start-verdict.ts'
import type { NotSentReason, WriteOutcome } from '../../src/upgrades-port.ts'

const said = { status: 409, azure_code: 'Conflict', message: 'words' }
const why = 'HTTP 409 Conflict: words'

describe('what a run does about an answer', () => {
  it.each<[WriteOutcome, ReturnType<typeof writeVerdict>]>([
    [
      { kind: 'started', at: 'now' },
      { kind: 'accepted', at: 'now' },
    ],
    [
      { kind: 'nothing-to-do', said: { message: 'same' } },
      { kind: 'done', why: 'same' },
    ],
    [
      { kind: 'refused', retry: 'later', said },
      { kind: 'left', why },
    ],
    [
      { kind: 'refused', retry: 'person', said },
      { kind: 'refused', why },
    ],
    [
      { kind: 'refused', retry: 'never', said },
      { kind: 'refused', why },
    ],
    [
      { kind: 'throttled', said },
      { kind: 'left', why, pause: true },
    ],
    [
      { kind: 'forbidden', said },
      { kind: 'refused', why },
    ],
    [
      { kind: 'unclear', said },
      { kind: 'unclear', why },
    ],
  ])('%j', (outcome, expected) => {
    expect(writeVerdict(outcome)).toEqual(expected)
  })

  it.each<[NotSentReason, 'left' | 'refused']>([
    ['stale', 'left'],
    ['changed', 'left'],
    ['image-moved', 'left'],
    ['busy', 'left'],
    ['stopped', 'left'],
    ['unreadable', 'left'],
    ['unreachable', 'left'],
    ['stopping', 'left'],
    ['unsupported', 'refused'],
    ['not-allowed', 'refused'],
    ['no-etag', 'refused'],
    ['not-offered', 'refused'],
    ['not-ours', 'refused'],
  ])('that was not sent because it is %s: %s', (reason, kind) => {
    expect(writeVerdict({ kind: 'not-sent', reason, message: 'm' })).toEqual({ kind, why: 'm' })
  })

  it('that was unclear, once the pool has been looked at', () => {
    expect(settledVerdict({ kind: 'adopted' }, 'now')).toEqual({
      kind: 'accepted',
      at: 'now',
      unanswered: true,
    })
    expect(settledVerdict({ kind: 'not-started' }, 'now').kind).toBe('left')
    expect(settledVerdict({ kind: 'unknown', message: 'm' }, 'now').kind).toBe('left')
  })
})
