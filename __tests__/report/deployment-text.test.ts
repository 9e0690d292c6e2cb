import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RingImage } from '../../src/plan/deployments.ts'
import { deploymentText } from '../../src/report/deployment-text.ts'
import { runs } from '../property-runs.ts'
import { hostileText } from './hostile.ts'

function image(over: Partial<RingImage>): RingImage {
  const counts = { pools: 3, running: 0, proven: 0, under_way: 0, failed: 0 }
  const name = { ring: 'test', image: 'AKSAzureLinux-aclgen2TL-202611.10.0' }
  return { ...name, state: 'success', ...counts, reason: undefined, ...over }
}

describe('the description of a status', () => {
  it.each<readonly [Partial<RingImage>, string]>([
    [{ state: 'queued' }, 'Approved; none of 3 pools has it yet'],
    [{ state: 'in_progress', under_way: 1 }, 'On 0 of 3 pools, 1 under way'],
    [
      { state: 'success', pools: 12_345, running: 12_345, proven: 9 },
      'On 12,345 of 12,345 pools, 9 proven',
    ],
    [{ state: 'success', running: 2, proven: 2, failed: 1 }, 'On 2 of 3 pools, 2 proven, 1 failed'],
    [
      { state: 'failure', failed: 1, reason: 'the pool is Failed' },
      'On 0 of 3 pools, 1 failed: the pool is Failed',
    ],
    [{ state: 'inactive' }, 'No pool of the ring runs it'],
    [{ state: 'inactive', pools: 0 }, 'The ring has no such pools'],
  ])('tells the counts: %j', (over, expected) => {
    expect(deploymentText(image(over))).toBe(expected)
  })

  it('is a plain line that GitHub takes, whatever the reason of a failure holds', () => {
    fc.assert(
      fc.property(hostileText(), fc.nat(300), (text, length) => {
        const reason = text + 'x'.repeat(length)
        const said = deploymentText(image({ state: 'failure', failed: 1, reason }))
        expect(said.length).toBeLessThanOrEqual(140)
        expect(said).toMatch(/^On 0 of 3 pools, 1 failed: [\w ,.;:()+/?…-]*$/)
      }),
      { numRuns: runs(500) },
    )
  })

  it('keeps as much of a long reason as there is room for', () => {
    const said = deploymentText(image({ state: 'failure', failed: 1, reason: 'x'.repeat(1_000) }))
    expect(said).toBe(`On 0 of 3 pools, 1 failed: ${'x'.repeat(112)}…`)
  })
})
