import { describe, expect, it } from '@jest/globals'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { isWorthNoting, ringsToProbe } from '../../src/plan/probe-rounds.ts'
import type { ProbeEvent } from '../../src/policy/history.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, factsOf, newest, older, poolFacts } from '../policy/build-facts.ts'
import { envRing, historyOf, policyOf, type RingChanges } from '../policy/build-policy.ts'

const probes = ['https://example.com/']

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

interface Case {
  readonly ring?: RingChanges
  /** What the two pools of the ring run. */
  readonly images?: readonly [string, string]
  /** Which of them have proven the newest image, at midnight of the 10th. */
  readonly proven?: readonly number[]
  readonly probed?: readonly (readonly [string, ProbeEvent['result']])[]
  readonly now?: string
}

function worldOf({
  ring = {},
  images = [newest, newest],
  proven = [0, 1],
  probed = [],
  now = '2026-11-11T00:00:00Z',
}: Case) {
  const clusters = images.map((image, at) =>
    clusterFacts([poolFacts({ name: `p${at}`, image })], {
      id: id(`c${at}`),
      tags: { env: 'canary' },
    }),
  )
  const history = historyOf({
    proven: proven.map((at) => {
      return { cluster: id(`c${at}`), pool: `p${at}`, image: newest, at: '2026-11-10T00:00:00Z' }
    }),
    probed: probed.map(([at, result]) => ({ ring: 'canary', at, result })),
  })
  const rings = [envRing('canary', { soak: '2d', probes, ...ring }), envRing('prod')]
  return worldAt(factsOf(clusters), policyOf({ rings }), history, now)
}

const failed = ['2026-11-10T06:00:00Z', 'failed'] as const
const again = ['2026-11-10T12:00:00Z', 'held'] as const
const atEnd = ['2026-11-12T00:00:00Z', 'held'] as const
const late = '2026-11-20T00:00:00Z'

describe('the rings whose probes are asked', () => {
  it.each<[string, Case, boolean]>([
    ['while an image soaks', {}, true],
    ['after its end, until they were seen to hold', { now: late }, true],
    ['no more after that', { now: late, probed: [atEnd] }, false],
    ['while they fail', { now: late, probed: [failed] }, true],
    ['after they have failed and held again', { now: late, probed: [failed, again] }, true],
    ['when half of the pools have proven it', { proven: [0], images: [newest, older] }, true],
    ['not where no pool has proven it', { proven: [] }, false],
    ['not where the pools that proved it were put back', { images: [older, older] }, false],
    [
      'not where the one that proved it has moved on before the ring had',
      { proven: [0], images: ['AKSAzureLinux-aclgen2TL-202611.18.0', older] },
      false,
    ],
    ['not where there are none', { ring: { probes: [] } }, false],
  ])('%s', (_, given, expected) => {
    const names = ringsToProbe(worldOf(given)).map(({ name }) => name)
    expect(names).toEqual(expected ? ['canary'] : [])
  })
})

describe('a reading is worth a line', () => {
  it.each<[string, Case, boolean, boolean]>([
    // when, given, of one that holds, of one that fails
    ['in the middle of a soak: if it fails', {}, false, true],
    ['while they fail: if they hold again', { probed: [failed] }, true, false],
    ['when they held again: if it fails', { probed: [failed, again] }, false, true],
    ['after the end of a soak: always', { now: late }, true, true],
    ['when all is over: never', { now: late, probed: [atEnd] }, false, false],
    [
      'on the way through the ring: if it fails',
      { proven: [0], images: [newest, older] },
      false,
      true,
    ],
    [
      'on the way, while they fail: if they hold again',
      { proven: [0], images: [newest, older], probed: [failed] },
      true,
      false,
    ],
    ['where there are no probes: never', { ring: { probes: [] } }, false, false],
  ])('%s', (_, given, held, fails) => {
    const world = worldOf(given)
    const [ring] = world.policy.rings
    if (ring === undefined) throw new Error('no ring')
    const noted = (result: boolean): boolean =>
      isWorthNoting(world, ring, {
        at: parseInstant(given.now ?? '2026-11-11T00:00:00Z'),
        held: result,
        reason: '',
      })
    expect([noted(true), noted(false)]).toEqual([held, fails])
  })
})
