import { describe, expect, it } from '@jest/globals'
import type { ClusterFacts, Facts, PoolFacts } from '../../src/domain/facts.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { PolicyDocument, RingDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import type { PolicyFinding } from '../../src/policy/finding.ts'
import { findingsOf } from '../../src/policy/findings.ts'
import { noHistory } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, newest, poolFacts } from './build-facts.ts'
import { envRing, gateEntry, policyDocument } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const arm = 'AKSAzureLinux-aclgen2arm64TL'

function cluster(name: string, env: string, ...pools: readonly Partial<PoolFacts>[]): ClusterFacts {
  const made = pools.length === 0 ? [poolFacts()] : pools.map((pool) => poolFacts(pool))
  const id = `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
  return clusterFacts(made, { id, name, tags: { env } })
}

function armPool(name: string): Partial<PoolFacts> {
  return {
    name,
    image: `${arm}-202608.20.0`,
    latest: latestFact({ image: `${arm}-202610.08.0` }),
  }
}

function findings(
  clusters: readonly ClusterFacts[],
  rings: readonly RingDocument[],
  over: Partial<PolicyDocument> = {},
): readonly PolicyFinding[] {
  return findingsIn(factsOf(clusters), policyDocument({ rings, ...over }))
}

function findingsIn(facts: Facts, document: PolicyDocument): readonly PolicyFinding[] {
  const policy = compilePolicy(document, 'a-test')
  return findingsOf(facts, policy, noHistory, evaluate(facts, policy, noHistory, now), now)
}

const canaryAndProd = [envRing('canary'), envRing('prod')]

describe('the findings on a policy', () => {
  it('are none where each pool is in one ring and every ring has pools', () => {
    expect(findings([cluster('a', 'canary'), cluster('b', 'prod')], canaryAndProd)).toEqual([])
  })

  it('are none for a policy without rings', () => {
    expect(findings([cluster('a', 'canary')], [])).toEqual([])
  })

  it('stand in the order of kinds, then of rings', () => {
    const clusters = [
      cluster('a', 'none'),
      cluster('b', 'twice'),
      cluster('c', 'one'),
      cluster('d', 'next', { name: 'p' }, armPool('arm')),
    ]
    const rings = [
      envRing('one', { windows: ['Mon 00:00-01:00'], soak: '10d' }),
      envRing('next'),
      envRing('empty'),
      envRing('twice'),
      envRing('twice', { name: 'twice2' }),
    ]
    const freezes = [
      { from: '2026-11-01', to: '2027-12-01', zone: 'UTC', reason: 'x', rings: [], regions: [] },
    ]
    const codes = findings(clusters, rings, { freezes }).map(({ code, ring }) => `${code} ${ring}`)
    expect(codes).toEqual([
      'ring.unmatched null',
      'ring.ambiguous null',
      'ring.empty empty',
      'ring.empty twice',
      'ring.empty twice2',
      'ring.no-pools one',
      'policy.unsatisfiable one',
      'policy.starved next',
    ])
  })
})

describe('ring.unmatched', () => {
  it('counts the pools and gives three examples', () => {
    const clusters = ['a', 'b', 'c', 'd'].map((name) => cluster(name, 'other'))
    const both = [cluster('x', 'canary'), cluster('y', 'prod')]
    expect(findings([...clusters, ...both], canaryAndProd)).toEqual([
      {
        code: 'ring.unmatched',
        ring: null,
        message: '4 pools are in no ring: rg/a/user1, rg/b/user1, rg/c/user1 and 1 more.',
        cures: [],
      },
    ])
  })

  it('names all of three pools', () => {
    const clusters = ['a', 'b', 'c'].map((name) => cluster(name, 'other'))
    const both = [cluster('x', 'canary'), cluster('y', 'prod')]
    const [found] = findings([...clusters, ...both], canaryAndProd)
    expect(found?.message).toBe('3 pools are in no ring: rg/a/user1, rg/b/user1, rg/c/user1.')
  })

  it('is told of pools that run the latest image too', () => {
    const clusters = [
      cluster('x', 'canary'),
      cluster('y', 'prod'),
      cluster('z', '', { image: newest }),
    ]
    const [found] = findings(clusters, canaryAndProd)
    expect(found?.message).toBe('1 pool is in no ring: rg/z/user1.')
  })

  it('is not told of pools that AKS can give no image at all', () => {
    const clusters = [
      cluster('x', 'canary'),
      cluster('y', 'prod'),
      cluster('z', '', { mode: 'Machines' }),
    ]
    expect(findings(clusters, canaryAndProd)).toEqual([])
  })
})

describe('ring.ambiguous', () => {
  it('names the rings of each example', () => {
    const rings = [envRing('canary'), envRing('canary', { name: 'again' }), envRing('prod')]
    const clusters = [
      cluster('x', 'canary', { name: 'p' }, { name: 'q', image: newest }),
      cluster('y', 'prod'),
    ]
    expect(findings(clusters, rings)[0]).toEqual({
      code: 'ring.ambiguous',
      ring: null,
      message: '2 pools are in more than one ring: rg/x/p (canary, again), rg/x/q (canary, again).',
      cures: [],
    })
    const [single] = findings([cluster('x', 'canary'), cluster('y', 'prod')], rings)
    expect(single?.message).toBe('1 pool is in more than one ring: rg/x/user1 (canary, again).')
  })
})

describe('ring.empty', () => {
  it('names the ring that waits for it', () => {
    expect(findings([cluster('y', 'prod')], canaryAndProd)).toEqual([
      {
        code: 'ring.empty',
        ring: 'canary',
        message: 'Ring canary has no pools, and ring prod waits for it to prove images.',
        cures: [],
      },
    ])
  })

  it('names no waiting ring for the last one, or where no proof is asked', () => {
    const [last] = findings([cluster('x', 'canary')], canaryAndProd)
    expect(last).toMatchObject({ ring: 'prod', message: 'Ring prod has no pools.' })
    const gates = { ...policyDocument().gates, ring: 'warn' } as const
    const [free] = findings([cluster('y', 'prod')], canaryAndProd, { gates })
    expect(free?.message).toBe('Ring canary has no pools.')
  })
})

describe('ring.no-pools', () => {
  const clusters = [
    cluster('x', 'canary'),
    cluster('y', 'prod', { name: 'p' }, armPool('a'), armPool('b')),
  ]

  it('is told for a family that the ring before does not run', () => {
    expect(findings(clusters, canaryAndProd)).toEqual([
      {
        code: 'ring.no-pools',
        ring: 'canary',
        message: `Ring canary has 0 pools of ${arm} and needs 1 to prove an image; 2 pools of ring prod wait for that.`,
        cures: ['Let the match of ring canary take 1 more of these pools.'],
      },
    ])
  })

  it('is told where the ring before has fewer than `proof.pools`, with the number that it has', () => {
    const proof = { share: '50%', pools: 3 }
    const canaries = cluster('x', 'canary', { name: 'p' }, { name: 'q' })
    const rings = [envRing('canary', { proof }), envRing('prod')]
    const fleet = [canaries, cluster('y', 'prod')]
    const [found, ...others] = findings(fleet, rings)
    expect(others).toEqual([])
    expect(found?.message).toMatch(
      /^Ring canary has 2 pools of .* and needs 3 to prove an image; 1 pool of ring prod waits for that\.$/,
    )
    expect(found?.cures).toEqual([
      'Let the match of ring canary take 1 more of these pools.',
      'Set `proof.pools: 2` (now 3) in ring canary.',
    ])
    const cured = [envRing('canary', { proof: { share: '50%', pools: 2 } }), envRing('prod')]
    expect(findings(fleet, cured)).toEqual([])
  })

  it('is not told where no pool of the family can be given an image', () => {
    const policy = compilePolicy(policyDocument({ rings: canaryAndProd }), 'a-test')
    const facts = factsOf([cluster('x', 'canary'), cluster('y', 'prod', armPool('a'))])
    const decisions = evaluate(facts, policy, noHistory, now)
    const gone = decisions.map((each) => ({ ...each, verdict: 'unsupported' as const }))
    expect(findingsOf(facts, policy, noHistory, decisions, now)).toHaveLength(1)
    expect(findingsOf(facts, policy, noHistory, gone, now)).toEqual([])
  })

  it('says the same numbers as the gate of a pool that waits', () => {
    const rings = [envRing('canary', { proof: { share: '67%', pools: 5 } }), envRing('prod')]
    const fleet = factsOf([
      cluster('x', 'canary', { name: 'p' }, { name: 'q' }, { name: 'm', mode: 'Machines' }),
      cluster('w', 'canary', { name: 'v', type: 'AvailabilitySet' }, armPool('a')),
      cluster('y', 'prod'),
    ])
    const document = policyDocument({ rings })
    const policy = compilePolicy(document, 'a-test')
    const prod = evaluate(fleet, policy, noHistory, now).find(
      ({ subject }) => subject.ring === 'prod',
    )
    if (prod === undefined) throw new Error('no decision on prod')
    const { evidence } = gateEntry(prod, 'ring')
    expect(prod.reason_code).toBe('ring.no-pools')
    expect(findingsIn(fleet, document)[0]?.message).toContain(
      `has ${String(evidence['pools'])} pools of AKSAzureLinux-aclgen2TL and needs ${String(evidence['needed'])} `,
    )
  })

  it('is not told where the gate of the rings does not count, or the ring before has no pool at all', () => {
    const gates = { ...policyDocument().gates, ring: 'off' } as const
    expect(findings(clusters, canaryAndProd, { gates })).toEqual([])
    const codes = findings(clusters.slice(1), canaryAndProd).map(({ code }) => code)
    expect(codes).toEqual(['ring.empty'])
  })
})

describe('policy.unsatisfiable', () => {
  it('counts the pools of a ring and says what stands in the way of the first', () => {
    const windows = ['Mon 01:00-02:00']
    const freezes = [
      { from: '2026-11-01', to: '2027-12-01', zone: 'UTC', reason: 'x', rings: [], regions: [] },
    ]
    const fleet = [cluster('x', 'canary', { name: 'p' }), cluster('y', 'canary', { name: 'q' })]
    const [found] = findings(fleet, [envRing('canary', { windows })], { freezes })
    expect(found).toMatchObject({ code: 'policy.unsatisfiable', ring: 'canary' })
    expect(found?.message).toMatch(
      /^2 pools of ring canary can never move under this policy: rg\/x\/p, rg\/y\/q\. No moment before .* passes all of freeze, window/,
    )
  })
})

describe('policy.starved', () => {
  it('is told beside the others, and not for families that nobody before can prove', () => {
    const slow = [envRing('canary', { soak: '10d' }), envRing('prod')]
    const both = [cluster('x', 'canary'), cluster('y', 'prod', { name: 'p' }, armPool('a'))]
    expect(findings(both, slow).map(({ code, ring }) => `${code} ${ring}`)).toEqual([
      'ring.no-pools canary',
      'policy.starved prod',
    ])
    const onlyArm = [cluster('x', 'canary'), cluster('y', 'prod', armPool('a'))]
    expect(findings(onlyArm, slow).map(({ code }) => code)).toEqual(['ring.no-pools'])
  })

  it('is not told of an OS that gets no images any more', () => {
    const flatcar = { os_sku: 'Flatcar', image: 'AKSFlatcar-flatcargen2-202606.19.0' }
    const slow = [envRing('canary', { soak: '10d' }), envRing('prod')]
    expect(
      findings([cluster('x', 'canary', flatcar), cluster('y', 'prod', flatcar)], slow),
    ).toEqual([])
  })
})
