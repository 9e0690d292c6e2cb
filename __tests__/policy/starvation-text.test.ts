import { describe, expect, it } from '@jest/globals'
import { day, hour } from '../../src/domain/time/instant.ts'
import type { Failure, Stage } from '../../src/policy/rollout.ts'
import { sayStarved } from '../../src/policy/starvation-text.ts'
import { stage, starts, track, weekly } from './build-stage.ts'

const tooLate: Failure = { at: 1, what: 'start', ended_by: 'next-release' }
const arrived = { steps: [] }

function sayOf(stages: readonly Stage[], failed: Failure): string {
  return sayStarved(track(stages), [{ steps: [], failed }], false)
}

describe('the message of a starved ring', () => {
  it('names the ring before that gets few images, or none', () => {
    const two = track([stage('canary'), stage('prod')])
    const failed = { steps: [], failed: { ...tooLate, at: 0 } }
    expect(sayStarved(two, [arrived, failed], false)).toBe(
      'Ring prod would rarely get a proven image, from 1 of 2 releases: ring canary, before it, gets few.',
    )
    expect(sayStarved(two, [failed, failed], false)).toBe(
      'Ring prod would never get a proven image: ring canary, before it, gets none.',
    )
  })

  it('tells the time that the starts in the rings before take', () => {
    const slow = stage('canary', { pools: 20, paces: [starts(1, day)] })
    const message = sayStarved(
      track([slow, stage('prod')]),
      [{ steps: [], failed: tooLate }],
      false,
    )
    expect(message).toContain(' the starts of 20 pools in ring canary + ')
    expect(message).toMatch(/ would take 19 days 1 hour at least\.$/)
  })

  it('tells one time where each release takes the same', () => {
    const two = track([stage('canary', { soak: 12 * day }), stage('prod')])
    const message = sayStarved(two, [arrived, { steps: [], failed: tooLate }], false)
    expect(message).toMatch(/ would take 12 days 1 hour\.$/)
  })

  it('tells the age alone where it ends with the soak of the ring before', () => {
    const prod = stage('prod', { min_age: 12 * day + hour })
    const two = track([stage('canary', { soak: 12 * day }), prod])
    expect(sayStarved(two, [{ steps: [], failed: tooLate }], false)).toMatch(
      /, and min-age 12d1h of ring prod would take 12 days 1 hour at least\.$/,
    )
  })

  it('tells of the quickest way, the first where several are', () => {
    // Of the releases that are tried, one in each pair is on a Thursday.
    const soak = 12 * day
    const thursdays = stage('canary', { soak, open: weekly('Thu 00:00-24:00') })
    expect(sayOf([thursdays, stage('prod')], tooLate)).toMatch(
      /, and an upgrade in ring canary \(1 hour assumed\) \+ soak 12d of ring canary would take 12 days 1 hour at least\.$/,
    )
    // The one on Monday waits for three hours in prod, the one on Tuesday for three in canary.
    const canary = stage('canary', { soak, open: weekly('Mon 00:00-01:00', 'Tue 06:00-07:00') })
    const prod = stage('prod', { open: weekly('Sat 04:00-05:00', 'Sun 07:00-08:00') })
    expect(sayOf([canary, prod], tooLate)).toMatch(
      /, and an upgrade in ring canary \(1 hour assumed\) \+ soak 12d of ring canary \+ the windows of ring prod would take 12 days 4 hours at least\.$/,
    )
  })

  it('cuts what takes longer than ten years, and still names it', () => {
    const proof: Failure = { at: 0, what: 'proof', ended_by: 'next-release' }
    const yearly = stage('canary', { pools: 20, paces: [starts(1, 365 * day)] })
    expect(sayOf([yearly, stage('prod')], proof)).toMatch(
      /, and the starts of 20 pools in ring canary would take 3650 days at least until the last pool that the proof of ring canary needs has started\.$/,
    )
    const soaking = stage('canary', { soak: 3650 * day })
    expect(sayOf([soaking, stage('prod')], tooLate)).toMatch(
      /, and an upgrade in ring canary \(1 hour assumed\) \+ soak 3650d of ring canary would take 3650 days at least\.$/,
    )
    const aging = stage('prod', { min_age: 3650 * day })
    expect(sayOf([stage('canary'), aging], tooLate)).toMatch(
      /, and min-age 3650d of ring prod would take 3650 days at least\.$/,
    )
  })
})
