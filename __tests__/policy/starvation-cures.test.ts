import { describe, expect, it } from '@jest/globals'
import { day, hour } from '../../src/domain/time/instant.ts'
import { curesOf } from '../../src/policy/starvation-cures.ts'
import { stage, starts, track, weekly } from './build-stage.ts'

const halfShare = 'Set `proof.share: 50%` (now 100%) in ring canary.'

describe('the cures of a starved ring', () => {
  it('name the limit of the fleet once, without a ring', () => {
    const slow = { pools: 20, paces: [starts(1, day, 'budget.fleet')] }
    expect(curesOf([track([stage('canary', slow), stage('prod')])])).toEqual([
      'Set `budget.fleet.pools: 2 per 1d` (now 1 per 1d).',
      halfShare,
    ])
    const stages = [stage('canary', slow), stage('early', slow), stage('prod')]
    expect(curesOf([track(stages)])).toEqual(['Set `budget.fleet.pools: 4 per 1d` (now 1 per 1d).'])
  })

  it('name the limit of a ring or of its regions with the ring', () => {
    for (const key of ['budget.ring', 'budget.region'] as const) {
      const slow = { pools: 20, paces: [starts(1, day, key)] }
      expect(curesOf([track([stage('canary', slow), stage('prod')])])).toEqual([
        `Set \`${key}.pools: 2 per 1d\` (now 1 per 1d) in ring canary.`,
        halfShare,
      ])
    }
  })

  it('raise one limit of a budget alone', () => {
    const atOnce = { ...starts(1, hour, 'budget.fleet'), limits: 'clusters' } as const
    const slow = { pools: 20, paces: [starts(1, day, 'budget.fleet'), atOnce] }
    expect(curesOf([track([stage('canary', slow), stage('prod')])])).toEqual([
      'Set `budget.fleet.pools: 2 per 1d` (now 1 per 1d).',
      halfShare,
    ])
  })

  it('name only the rings that ask for a greater age', () => {
    const stages = [stage('canary', { min_age: 12 * day }), stage('prod', { min_age: 9 * day })]
    expect(curesOf([track(stages)])).toContain('Set `min-age: 9d` (now 12d) in ring canary.')
  })

  it('help all families of the ring', () => {
    const stages = [stage('canary', { soak: 20 * day }), stage('prod')]
    expect(curesOf([track(stages, 10 * day)])).toContain('Set `soak: 9d` (now 20d) in ring canary.')
    expect(curesOf([track(stages, 10 * day), track(stages, 5 * day)])).toContain(
      'Set `soak: 4d` (now 20d) in ring canary.',
    )
  })

  it('open the rings together that are closed too long, and no others', () => {
    const open = weekly('Mon 00:00-04:00')
    const stages = [stage('canary', { open }), stage('early'), stage('prod', { open })]
    expect(curesOf([track(stages, 2 * day)])).toEqual([
      expect.stringMatching(/^Set `windows: \[\]` in the rings prod, canary: /),
    ])
  })
})
