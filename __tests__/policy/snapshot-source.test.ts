import { describe, expect, it } from '@jest/globals'
import type { PoolFacts } from '../../src/domain/facts.ts'
import { day, parseInstant } from '../../src/domain/time/instant.ts'
import type { Judgement } from '../../src/policy/gate.ts'
import { engineGate } from '../../src/policy/gates/engine.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, factsOf, latestFact, newest, older, poolFacts } from './build-facts.ts'
import { historyOf, policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const shape = { kubernetes_version: '1.34.2', vm_size: 'Standard_D4ds_v5', image: newest }
const rings = ['early', 'own', 'late'].map((name) => {
  return ring(name, { match: { pools: [`${name}*`] }, engine: 'snapshot' })
})

/** What the engine gate says of pool `own`, offered an image by a snapshot of one of the others. */
function judged(
  others: readonly PoolFacts[],
  own: PoolFacts = poolFacts({ ...shape, name: 'own', image: older, latest: latestFact() }),
  image = newest,
): Judgement {
  const facts = factsOf([clusterFacts([...others, own])])
  const world = worldAt(facts, policyOf({ rings }), historyOf({}), now)
  const member = world.fleet.members.find(({ pool }) => pool.name === 'own')
  if (member?.place.kind !== 'ring') throw new Error('the pool is in no ring')
  const { place, cluster } = member
  const offer = {
    world,
    place,
    ring: place.ring,
    region: cluster.region,
    image,
    engine: 'snapshot',
  } as const
  const candidate = { kind: 'newer', image, engine: 'snapshot' } as const
  if (engineGate.scope !== 'pool-offer') throw new Error('the gate asks for no pool')
  return engineGate.judge(offer, { world, ...member, lifecycle: undefined, candidate })
}

function bare(name: string, missing: keyof PoolFacts): PoolFacts {
  const { [missing]: _, ...pool } = poolFacts({ ...shape, name, image: newest })
  return pool as PoolFacts
}

describe('the pool that a snapshot is taken from', () => {
  const noSource = { result: 'block', code: 'snapshot.no-source' }

  it('is in a ring before', () => {
    expect(judged([poolFacts({ ...shape, name: 'early' })]).finding).toMatchObject({
      result: 'pass',
      evidence: { source_pool: 'early' },
    })
  })

  it.each(['own2', 'late'])('is not %s, in the same ring or a later one', (name) => {
    expect(judged([poolFacts({ ...shape, name })]).finding).toMatchObject(noSource)
  })

  it.each(['provisioning_state', 'vm_size', 'kubernetes_version'] as const)(
    'is none of which Azure does not say the %s',
    (missing) => {
      expect(judged([bare('early', missing)]).finding).toMatchObject(noSource)
    },
  )
})

describe('a snapshot is unknown to fit', () => {
  const source = poolFacts({ ...shape, name: 'early' })

  it.each([
    ['kubernetes_version', 'Kubernetes version'],
    ['vm_size', 'VM size'],
  ] as const)('where Azure does not say the %s of the pool', (missing, words) => {
    expect(judged([source], bare('own', missing)).finding).toStrictEqual({
      result: 'unknown',
      code: 'evidence.incomplete',
      evidence: { missing: words },
    })
  })

  it('where the version of the image is no day', () => {
    const image = 'AKSAzureLinux-aclgen2TL-202613.40.0'
    expect(judged([poolFacts({ ...shape, name: 'early', image })], undefined, image)).toStrictEqual(
      { finding: { result: 'unknown', code: 'evidence.incomplete', evidence: { image } } },
    )
  })
})

describe('a snapshot can be applied', () => {
  it('until the 90th day after the date of the image, and never again', () => {
    const { opens } = judged([poolFacts({ ...shape, name: 'early' })])
    const ends = parseInstant('2026-10-08T00:00:00Z') + 90 * day
    expect(opens?.earliest(ends - 1, ends + 1000 * day)).toBe(ends - 1)
    expect(opens?.earliest(ends, ends + 1000 * day)).toBeUndefined()
  })
})
