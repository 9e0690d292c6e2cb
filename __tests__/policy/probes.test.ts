import { describe, expect, it } from '@jest/globals'
import type { Decision } from '../../src/policy/decision.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import type { ProbeEvent } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, newest, older, poolFacts } from './build-facts.ts'
import {
  decisionOn,
  envRing,
  gateEntry,
  historyOf,
  policyOf,
  type RingChanges,
} from './build-policy.ts'

const probes = ['https://example.com/healthz']

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

const latest = latestFact({ image: newest })

/** Two clusters in each ring; those named run the newest image, the others may get it. */
function fleet(...upgraded: readonly string[]) {
  return factsOf(
    ['canary0', 'canary1', 'prod0', 'prod1'].map((name) =>
      clusterFacts([poolFacts({ name, image: upgraded.includes(name) ? newest : older, latest })], {
        id: id(name),
        tags: { env: name.slice(0, -1) },
      }),
    ),
  )
}

interface Case {
  readonly upgraded: readonly string[]
  readonly probed?: readonly (readonly [string, string, 'held' | 'failed'])[]
  readonly canary?: RingChanges
  readonly prod?: RingChanges
  readonly of?: string
  readonly at: string
  readonly deadlines?: PolicyDocument['deadlines']
}

/** Every upgraded pool was proven on the 10th. */
function decided({
  upgraded,
  probed = [],
  canary,
  prod,
  of = 'prod0',
  at,
  deadlines = [],
}: Case): Decision {
  const history = historyOf({
    proven: upgraded.map((pool) => {
      return { cluster: id(pool), pool, image: newest, at: '2026-11-10T00:00:00Z' }
    }),
    probed: probed.map(
      ([ring, when, result]): ProbeEvent => ({
        ring,
        at: when,
        result,
        ...(result === 'failed' ? { reason: 'example.com answered 503' } : {}),
      }),
    ),
  })
  const rings = [envRing('canary', { soak: '2d', probes, ...canary }), envRing('prod', prod)]
  return decisionOn(fleet(...upgraded), policyOf({ rings, deadlines }), history, at, of)
}

const both = ['canary0', 'canary1']

describe('the ring before, whose probes must hold over its soak', () => {
  it('gives the time of its end while it runs', () => {
    expect(decided({ upgraded: both, at: '2026-11-11T00:00:00Z' })).toMatchObject({
      reason_code: 'soak.running',
      next_eligible_at: '2026-11-12T00:00:00Z',
    })
  })

  it('waits for a reading when the time is over', () => {
    const decision = decided({ upgraded: both, at: '2026-11-20T00:00:00Z' })
    expect(decision).toMatchObject({
      verdict: 'waiting',
      reason_code: 'soak.unprobed',
      next_eligible_at: null,
    })
    expect(gateEntry(decision, 'soak').evidence).toMatchObject({ ended_at: '2026-11-12T00:00:00Z' })
  })

  it('opens with that reading, and stays open', () => {
    const probed = [
      ['canary', '2026-11-12T00:00:00Z', 'held'],
      ['canary', '2026-11-15T00:00:00Z', 'failed'],
    ] as const
    expect(decided({ upgraded: both, probed, at: '2026-11-20T00:00:00Z' }).verdict).toBe('eligible')
  })

  it('is closed from a failure on, which no deadline sets aside', () => {
    const probed = [['canary', '2026-11-11T00:00:00Z', 'failed']] as const
    const given: Case = {
      upgraded: both,
      probed,
      at: '2026-11-20T00:00:00Z',
      deadlines: [{ rings: [], 'max-image-age': '60d', ahead: '7d', relax: ['soak'] }],
    }
    const decision = decided(given)
    expect(decision).toMatchObject({
      reason_code: 'soak.probe-failed',
      next_eligible_at: null,
      relaxed: [],
    })
    // The deadline presses: without the failure it would.
    expect(decided({ ...given, probed: [] })).toMatchObject({
      verdict: 'eligible',
      relaxed: [{ gate: 'soak' }],
    })
    expect(gateEntry(decision, 'soak').evidence).toEqual({
      ring: 'canary',
      failed_at: '2026-11-11T00:00:00Z',
      reason: 'example.com answered 503',
    })
  })

  it('soaks anew from the moment at which they hold again, and says so', () => {
    const probed = [
      ['canary', '2026-11-11T00:00:00Z', 'failed'],
      ['canary', '2026-11-11T12:00:00Z', 'held'],
    ] as const
    const decision = decided({ upgraded: both, probed, at: '2026-11-12T00:00:00Z' })
    expect(decision).toMatchObject({
      reason_code: 'soak.running',
      next_eligible_at: '2026-11-13T12:00:00Z',
    })
    expect(decision.message).toContain('anew since a failed probe held again Wed 2026-11-11 12:00')
  })

  it('does not hear the probes of another ring', () => {
    const probed = [
      ['prod', '2026-11-11T00:00:00Z', 'failed'],
      ['prod', '2026-11-13T00:00:00Z', 'held'],
    ] as const
    expect(decided({ upgraded: both, probed, at: '2026-11-20T00:00:00Z' }).reason_code).toBe(
      'soak.unprobed',
    )
  })

  it('does not know what comes later', () => {
    const probed = [['canary', '2026-11-21T00:00:00Z', 'held']] as const
    expect(decided({ upgraded: both, probed, at: '2026-11-20T00:00:00Z' }).reason_code).toBe(
      'soak.unprobed',
    )
  })

  it('asks for a reading where it has no soak, too', () => {
    const given = { upgraded: both, canary: { soak: '0d' }, at: '2026-11-20T00:00:00Z' }
    expect(decided(given).reason_code).toBe('soak.unprobed')
    const probed = [['canary', '2026-11-10T00:00:00Z', 'held']] as const
    expect(decided({ ...given, probed }).verdict).toBe('eligible')
  })
})

describe('the ring itself', () => {
  const at = '2026-11-10T06:00:00Z'
  const failed = [['canary', '2026-11-10T01:00:00Z', 'failed']] as const

  it('goes on to its other pools while its probes hold', () => {
    const decision = decided({ upgraded: ['canary0'], of: 'canary1', at })
    expect(decision.verdict).toBe('eligible')
  })

  it('stops when they fail, and goes on when they hold again', () => {
    const given = { upgraded: ['canary0'], of: 'canary1', at }
    expect(decided({ ...given, probed: failed }).reason_code).toBe('soak.probe-failed')
    const again = [...failed, ['canary', '2026-11-10T02:00:00Z', 'held']] as const
    expect(decided({ ...given, probed: again }).verdict).toBe('eligible')
  })

  it('stops where half of its pools were enough for the proof', () => {
    const canary = { proof: { share: '50%', pools: 1 } }
    const given = { upgraded: ['canary0'], canary, of: 'canary1', at }
    expect(decided({ ...given, probed: failed }).reason_code).toBe('soak.probe-failed')
    // An image that has soaked to its end is not to blame for what comes later.
    const soaked = [
      ['canary', '2026-11-12T00:00:00Z', 'held'],
      ['canary', '2026-11-13T00:00:00Z', 'failed'],
    ] as const
    const later = '2026-11-14T00:00:00Z'
    expect(decided({ ...given, probed: soaked, at: later }).verdict).toBe('eligible')
  })

  it('takes an image that it does not run yet: that may be the cure', () => {
    expect(decided({ upgraded: [], of: 'canary1', probed: failed, at }).verdict).toBe('eligible')
  })

  it('has no probes any more: what they said counts no more', () => {
    const given = { upgraded: ['canary0'], of: 'canary1', probed: failed, at }
    expect(decided({ ...given, canary: { probes: [] } }).verdict).toBe('eligible')
  })

  it('stops in the last ring, too', () => {
    const given = {
      upgraded: [...both, 'prod0'],
      prod: { probes },
      of: 'prod1',
      at: '2026-11-20T00:00:00Z',
    }
    const held = [['canary', '2026-11-12T00:00:00Z', 'held']] as const
    expect(decided({ ...given, probed: held }).verdict).toBe('eligible')
    const down = [...held, ['prod', '2026-11-13T00:00:00Z', 'failed']] as const
    expect(decided({ ...given, probed: down }).reason_code).toBe('soak.probe-failed')
  })
})
