import { describe, expect, it } from '@jest/globals'
import { type Glimpse, judgeUnclear, type UnclearCase } from '../../src/plan/unclear.ts'

const older = 'AKSAzureLinux-aclgen2TL-202609.15.0'
const newer = 'AKSAzureLinux-aclgen2TL-202610.08.0'
const before = { state: 'Succeeded', image: older }

function seen(at: number, state: string, image: string | undefined = older): Glimpse {
  return { monotonic_ms: at * 1_000, state, ...(image === undefined ? {} : { image }) }
}

function judge(
  glimpses: readonly Glimpse[],
  now: number,
  more: Partial<UnclearCase> = {},
): ReturnType<typeof judgeUnclear> {
  return judgeUnclear(
    { write: 'upgrade', before, since_ms: 0, seen: glimpses, ...more },
    now * 1_000,
  )
}

describe('what became of a write that had no clear answer', () => {
  it.each([
    ['the pool upgrades', seen(1, 'UpgradingNodeImageVersion')],
    ['the pool upgrades, in other letters', seen(1, 'upgradingnodeimageversion')],
    ['the pool shows another image', seen(1, 'Succeeded', newer)],
    ['the pool shows another image while it is busy', seen(1, 'Updating', newer)],
    ['the pool failed since', seen(1, 'Failed')],
    ['the pool was canceled since', seen(1, 'Canceled')],
  ])('is adopted when %s', (_, glimpse) => {
    expect(judge([glimpse], 1)).toEqual({ kind: 'adopted', glimpse })
    expect(judge([seen(0, 'Succeeded'), glimpse], 31)).toEqual({ kind: 'adopted', glimpse })
  })

  it('is adopted when a pool that had failed is well again', () => {
    const glimpse = seen(1, 'Succeeded')
    const failed = { state: 'Failed', image: older }
    expect(judge([glimpse], 1, { before: failed })).toEqual({ kind: 'adopted', glimpse })
  })

  it('is looked at again half a minute after the first read that shows no change', () => {
    expect(judge([seen(2, 'Succeeded')], 2)).toEqual({ kind: 'look-again', after_ms: 30_000 })
    expect(judge([seen(2, 'Succeeded')], 20)).toEqual({ kind: 'look-again', after_ms: 12_000 })
  })

  it('did not start when two reads half a minute apart show no change', () => {
    const early = [seen(0, 'Succeeded'), seen(29.999, 'Succeeded')]
    expect(judge(early, 30).kind).toBe('look-again')
    expect(judge([seen(0, 'Succeeded'), seen(30, 'Succeeded')], 30)).toEqual({
      kind: 'not-started',
    })
  })

  it('is never decided on one read, however late it is', () => {
    expect(judge([seen(250, 'Succeeded')], 250).kind).toBe('look-again')
  })

  it('is not taken for another operation that keeps the pool busy', () => {
    expect(judge([seen(0, 'Scaling')], 0)).toEqual({ kind: 'look-again', after_ms: 10_000 })
    expect(judge([seen(0, 'Updating')], 0).kind).toBe('look-again')
    expect(judge([seen(0, 'Scaling'), seen(299, 'Scaling')], 300)).toEqual({
      kind: 'unknown',
      message: 'something else keeps the pool busy',
    })
  })

  it.each(['Updating', 'Upgrading'])('of a rollback is adopted when the pool is %s', (state) => {
    const glimpse = seen(1, state)
    expect(judge([glimpse], 1, { write: 'rollback' })).toEqual({ kind: 'adopted', glimpse })
  })

  it('is unknown when the pool could not be read for five minutes', () => {
    expect(judge([], 299)).toEqual({ kind: 'look-again', after_ms: 10_000 })
    expect(judge([], 300)).toEqual({
      kind: 'unknown',
      message: 'the pool could not be read since',
    })
  })

  it('does not take an answer without an image for a change', () => {
    const { image: _, ...blank } = seen(1, 'Succeeded')
    expect(judge([blank], 1).kind).toBe('look-again')
  })
})
