import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ClusterFacts, Facts, PoolFacts } from '../../src/domain/facts.ts'
import { type Choice, chooseNext } from '../../src/plan/choose.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { LimitsDocument, PolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { type History, noHistory } from '../../src/policy/history.ts'
import { worldAt } from '../../src/policy/world.ts'
import { clusterFacts, factsOf, newest, older, poolFacts } from '../policy/build-facts.ts'
import { envRing, historyOf, policyDocument } from '../policy/build-policy.ts'
import { runs } from '../property-runs.ts'

const now = '2026-11-23T06:00:00Z'

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

/** A cluster of ring `env`, with pools of these names. */
function cluster(
  name: string,
  env: string,
  pools: readonly (string | Partial<PoolFacts>)[] = ['p'],
  over: Partial<ClusterFacts> = {},
): ClusterFacts {
  const made = pools.map((pool) => poolFacts(typeof pool === 'string' ? { name: pool } : pool))
  return clusterFacts(made, { id: id(name), name, tags: { env }, ...over })
}

function choose(
  facts: Facts,
  over: Partial<PolicyDocument>,
  history: History = noHistory,
  change: (decisions: readonly Decision[]) => readonly Decision[] = (decisions) => decisions,
): Choice {
  const policy = compilePolicy(policyDocument(over), 'a-test')
  return chooseNext(
    change(evaluate(facts, policy, history, now)),
    worldAt(facts, policy, history, now),
  )
}

function names(decisions: readonly Decision[]): readonly string[] {
  return decisions.map(({ subject }) => `${subject.cluster.split('/').at(-1)}/${subject.pool}`)
}

function whys({ later }: Choice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    later.map(({ decision, why }) => [names([decision]).join(), why] as const),
  )
}

const busy = { provisioning_state: 'UpgradingNodeImageVersion', image: newest }

/** One ring with these limits, and the fleet's. */
function limited(
  ring: LimitsDocument,
  region: LimitsDocument = {},
  fleet: LimitsDocument = {},
): Partial<PolicyDocument> {
  return { rings: [envRing('prod', { budget: { ring, region } })], budget: { fleet } }
}

function started(...pools: readonly (readonly [cluster: string, at: string])[]): History {
  return historyOf({
    started: pools.map(([name, at]) => ({ cluster: id(name), pool: 'p', image: newest, at })),
  })
}

describe('the pools that start in this run', () => {
  it('are all of the eligible ones where no limit is set', () => {
    const facts = factsOf([cluster('a', 'prod'), cluster('b', 'prod')])
    const { go, later } = choose(facts, limited({}))
    expect(names(go)).toEqual(['a/p', 'b/p'])
    expect(later).toEqual([])
  })

  it('are all of the eligible ones, even of one cluster, under a policy without rings', () => {
    const facts = factsOf([
      cluster('a', 'prod', ['p', 'q']),
      cluster('b', 'x', [{ image: newest }]),
    ])
    const { go, later } = choose(facts, { rings: [] })
    expect(names(go)).toEqual(['a/p', 'a/q'])
    expect(later).toEqual([])
  })

  it('are none that is not eligible', () => {
    const facts = factsOf([
      cluster('a', 'prod', [{ name: 'new', image: newest }]),
      cluster('b', 'prod', [{ name: 'failed', provisioning_state: 'Failed' }]),
      cluster('c', 'other'),
    ])
    expect(choose(facts, limited({}))).toEqual({ go: [], later: [] })
  })

  it('are one of each cluster', () => {
    const facts = factsOf([cluster('a', 'prod', ['q', 'p', 'r']), cluster('b', 'prod')])
    const choice = choose(facts, limited({}))
    expect(names(choice.go)).toEqual(['a/p', 'b/p'])
    expect(whys(choice)).toEqual({
      'a/q': 'Pool p of the same cluster goes first: one operation at a time is allowed.',
      'a/r': 'Pool p of the same cluster goes first: one operation at a time is allowed.',
    })
  })

  it('are one of each cluster even if its pools are in two rings and the budget is not enforced', () => {
    const document = policyDocument({
      rings: [envRing('a', { match: { pools: ['p'] } }), envRing('b', { match: { pools: ['q'] } })],
    })
    const gates = { ...document.gates, ring: 'off', budget: 'warn' } as const
    const choice = choose(factsOf([cluster('a', 'prod', ['p', 'q'])]), { ...document, gates })
    expect(names(choice.go)).toEqual(['a/p'])
  })

  it('are none of a cluster with a busy pool, even where a deadline sets the budget aside', () => {
    const deadlines = [
      { rings: [], 'max-image-age': '60d', ahead: '0d', relax: ['budget' as const] },
    ]
    const facts = factsOf([cluster('a', 'prod', ['p', { name: 'q', ...busy }])])
    const choice = choose(facts, { ...limited({}), deadlines })
    expect(choice.go).toEqual([])
    expect(whys(choice)).toEqual({})
  })
})

describe('the order in which pools start', () => {
  const oldest = 'AKSAzureLinux-aclgen2TL-202607.20.0'

  it('is by ring, cluster and pool where nothing is urgent', () => {
    const rings = [envRing('z'), envRing('prod')]
    const gates = { ...policyDocument().gates, ring: 'off' } as const
    const facts = factsOf([cluster('b', 'prod'), cluster('A', 'prod'), cluster('c', 'z')])
    expect(names(choose(facts, { rings, gates }).go)).toEqual(['c/p', 'A/p', 'b/p'])
  })

  it('is by deadline before that', () => {
    const facts = factsOf([
      cluster('a', 'prod'),
      cluster('b', 'prod', [{ name: 'p', image: oldest }]),
    ])
    const choice = choose(facts, limited({ pools: '1 per 1d' }))
    expect(names(choice.go)).toEqual(['b/p'])
  })

  it('begins with those for which a deadline set gates aside, be their deadline later', () => {
    const facts = factsOf([cluster('a', 'prod'), cluster('b', 'prod')])
    const relaxed = {
      gate: 'soak',
      code: 'soak.running',
      because: 'max-image-age: 60d',
      since: now,
    } as const
    const choice = choose(facts, limited({ pools: '1 per 1d' }), noHistory, (decisions) =>
      decisions.map((decision) => {
        return decision.subject.cluster === id('b')
          ? { ...decision, relaxed: [relaxed], deadline_at: '2027-01-01T00:00:00Z' }
          : { ...decision, deadline_at: '2026-12-01T00:00:00Z' }
      }),
    )
    expect(names(choice.go)).toEqual(['b/p'])
  })

  it('ends with those that have no deadline', () => {
    const facts = factsOf([cluster('a', 'prod'), cluster('b', 'prod')])
    const choice = choose(facts, limited({ pools: '1 per 1d' }), noHistory, (decisions) =>
      decisions.map((decision) => {
        return decision.subject.cluster === id('a') ? { ...decision, deadline_at: null } : decision
      }),
    )
    expect(names(choice.go)).toEqual(['b/p'])
  })
})

describe('the budget', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => {
    return cluster(name, 'prod', ['p'], { region: name < 'c' ? 'north' : 'south' })
  })

  it('lets no more start in a period than it allows, those of the period counted', () => {
    const limit = limited({ pools: '3 per 1d' })
    const { go, later } = choose(factsOf(four), limit)
    expect(names(go)).toEqual(['a/p', 'b/p', 'c/p'])
    expect(later.map(({ why }) => why)).toEqual([
      'The budget of ring prod allows 3 starts in 1 day, and no start is left.',
    ])
    const past = started(['x', now], ['d', '2026-11-22T06:00:01Z'], ['d', '2026-11-22T06:00:00Z'])
    expect(names(choose(factsOf(four), limit, past).go)).toEqual(['a/p', 'b/p'])
  })

  it('counts each region of a ring for itself', () => {
    const choice = choose(factsOf(four), limited({}, { pools: '1 per 1d' }))
    expect(names(choice.go)).toEqual(['a/p', 'c/p'])
    expect(whys(choice)['b/p']).toBe(
      'The budget of ring prod in north allows 1 start in 1 day, and no start is left.',
    )
  })

  it('counts the starts of all rings, and of pools that are gone, for the fleet', () => {
    const limit = limited({}, {}, { pools: '3 per 1d' })
    expect(names(choose(factsOf(four), limit, started(['gone', now])).go)).toEqual(['a/p', 'b/p'])
  })

  it('lets upgrades run in so many clusters only, those that run counted', () => {
    const running = cluster('x', 'prod', [busy])
    const choice = choose(factsOf([...four, running]), limited({ 'clusters-at-once': 2 }))
    expect(names(choice.go)).toEqual(['a/p'])
    expect(whys(choice)['b/p']).toBe(
      'The budget of ring prod allows 2 clusters at once, and no place is left.',
    )
  })

  it('is not counted where its gate is not enforced', () => {
    const gates = { ...policyDocument().gates, budget: 'warn' } as const
    expect(choose(factsOf(four), { ...limited({ pools: '1 per 1d' }), gates }).go).toHaveLength(4)
  })

  it('does not bind a pool for which a deadline set it aside, and counts it for the others', () => {
    const relaxed = {
      gate: 'budget',
      code: 'budget.period-used',
      because: 'max-image-age: 60d',
      since: now,
    } as const
    const choice = choose(factsOf(four), limited({ pools: '2 per 1d' }), noHistory, (decisions) =>
      decisions.map((decision) => {
        return decision.subject.region === 'south' ? { ...decision, relaxed: [relaxed] } : decision
      }),
    )
    expect(names(choice.go)).toEqual(['c/p', 'd/p'])
  })
})

describe('first: one-pool', () => {
  const rings = [envRing('prod', { first: 'one-pool' })]
  const two = [cluster('a', 'prod'), cluster('b', 'prod')]

  it('lets one pool of the ring start while none has proven the image', () => {
    const choice = choose(factsOf(two), { rings })
    expect(names(choice.go)).toEqual(['a/p'])
    expect(whys(choice)).toEqual({
      'b/p': 'rg/a/p goes first in ring prod, alone, until it has proven the image.',
    })
  })

  it('lets all start once one has proven it', () => {
    const first = cluster('x', 'prod', [{ name: 'p', image: newest }])
    const event = { cluster: id('x'), pool: 'p', image: newest, at: '2026-11-20T00:00:00Z' }
    const choice = choose(factsOf([...two, first]), { rings }, historyOf({ proven: [event] }))
    expect(names(choice.go)).toEqual(['a/p', 'b/p'])
  })

  it.each([
    ['runs the image', { name: 'p', image: newest }],
    ['is being upgraded', { name: 'p', ...busy, image: older }],
  ])('lets none start while the first pool %s and has not proven it', (_, pool) => {
    const facts = factsOf([...two, cluster('x', 'prod', [pool])])
    // The gate has said so before; the choice must not count on it.
    const free = { rings: [envRing('prod')] }
    const decisions = evaluate(facts, compilePolicy(policyDocument(free), 'a-test'), noHistory, now)
    const choice = choose(facts, { rings }, noHistory, () => decisions)
    expect(choice.go).toEqual([])
    expect(whys(choice)['a/p']).toMatch(/^rg\/x\/p goes first/)
  })

  it('lets one pool of each ring start', () => {
    const gates = { ...policyDocument().gates, ring: 'off' } as const
    const both = [envRing('prod', { first: 'one-pool' }), envRing('test', { first: 'one-pool' })]
    const facts = factsOf([...two, cluster('c', 'test'), cluster('d', 'test')])
    expect(names(choose(facts, { rings: both, gates }).go)).toEqual(['a/p', 'c/p'])
  })
})

describe('for any fleet, budget and history', () => {
  interface Case {
    readonly clusters: readonly ClusterFacts[]
    readonly history: History
    readonly document: PolicyDocument
  }

  const regions = ['north', 'south'] as const
  const limits: fc.Arbitrary<LimitsDocument> = fc.record(
    {
      pools: fc.constantFrom('1 per 1d', '2 per 1d', '3 per 2d'),
      'clusters-at-once': fc.integer({ min: 1, max: 3 }),
    },
    { requiredKeys: [] },
  )
  const pool = fc.record({
    image: fc.constantFrom(older, older, older, newest),
    provisioning_state: fc.constantFrom(
      'Succeeded',
      'Succeeded',
      'Succeeded',
      'Succeeded',
      'UpgradingNodeImageVersion',
      'Updating',
    ),
  })
  const fleet = fc.array(
    fc.record({
      env: fc.constantFrom('one', 'two'),
      region: fc.constantFrom(...regions),
      pools: fc.array(pool, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const cases: fc.Arbitrary<Case> = fc
    .record({
      fleet,
      rings: fc.tuple(
        ...(['one', 'two'] as const).map((env) => {
          return fc
            .record({ ring: limits, region: limits })
            .chain((budget) =>
              fc
                .constantFrom<'any' | 'one-pool'>('any', 'any', 'one-pool')
                .map((first) => envRing(env, { budget, first })),
            )
        }),
      ),
      whole: limits,
      starts: fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 0, max: 60 })), { maxLength: 4 }),
    })
    .map(({ fleet: made, rings, whole, starts }) => {
      const clusters = made.map(({ env, region, pools }, index) => {
        const named = pools.map((each, place) => ({ name: `p${place}`, ...each }))
        return cluster(`c${index}`, env, named, { region })
      })
      const gates = { ...policyDocument().gates, ring: 'off' } as const
      const history = historyOf({
        started: starts.map(([index, hours]) => ({
          cluster: id(`c${index}`),
          pool: 'p0',
          image: newest,
          at: new Date(Date.parse(now) - hours * 3_600_000).toISOString(),
        })),
      })
      return {
        clusters,
        history,
        document: policyDocument({ rings, gates, budget: { fleet: whole } }),
      }
    })

  /** Every limit that these starts, with all that ran before, go over; written without the code. */
  function broken(
    { clusters, history, document }: Case,
    go: readonly Decision[],
  ): readonly string[] {
    const found: string[] = []
    const ids = go.map(({ subject }) => subject.cluster)
    if (new Set(ids).size < ids.length) found.push('two pools of one cluster')
    const envOf = new Map(clusters.map(({ id: each, tags }) => [each, String(tags['env'])]))
    const regionOf = new Map(clusters.map(({ id: each, region }) => [each, region]))
    const scopes: readonly (readonly [LimitsDocument, (cluster: string) => boolean])[] = [
      [document.budget.fleet, () => true],
      ...document.rings.flatMap(({ name, budget }) => [
        [budget.ring, (each: string) => envOf.get(each) === name] as const,
        ...regions.map(
          (region) =>
            [
              budget.region,
              (each: string) => envOf.get(each) === name && regionOf.get(each) === region,
            ] as const,
        ),
      ]),
    ]
    for (const [{ pools, 'clusters-at-once': most }, counts] of scopes) {
      const mine = ids.filter(counts)
      if (mine.length === 0) continue
      const [count, days] = (pools ?? '1000 per 1d').split(' per ').map(Number.parseFloat)
      const since = Date.parse(now) - Number(days) * 86_400_000
      const before = history.started.filter(({ cluster: each, at }) => {
        return counts(each) && Date.parse(at) > since
      })
      if (before.length + mine.length > Number(count)) found.push(`starts: ${pools}`)
      const running = clusters.filter(({ id: each, pools: its }) => {
        return (
          counts(each) && its.some((one) => one.provisioning_state === 'UpgradingNodeImageVersion')
        )
      })
      const together = new Set([...running.map((each) => each.id), ...mine])
      if (most !== undefined && together.size > most) found.push(`clusters: ${most}`)
    }
    for (const { name, first } of document.rings) {
      const mine = ids.filter((each) => envOf.get(each) === name)
      if (first === 'one-pool' && mine.length > 1) found.push(`several first pools in ${name}`)
    }
    return found
  }

  function chosen({ clusters, history, document }: Case): Choice {
    return choose(factsOf(clusters), document, history)
  }

  it('never goes over a limit, and leaves no pool for later that could have gone', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { go, later } = chosen(each)
        expect(broken(each, go)).toEqual([])
        for (const { decision, why } of later) {
          expect(why).toMatch(/^.{20,}\.$/)
          expect(broken(each, [...go, decision])).not.toEqual([])
        }
      }),
      { numRuns: runs(500) },
    )
  })

  it('takes or leaves every eligible pool, once', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { clusters, history, document } = each
        const policy = compilePolicy(document, 'a-test')
        const eligible = evaluate(factsOf(clusters), policy, history, now).filter(
          ({ verdict }) => verdict === 'eligible',
        )
        const { go, later } = chosen(each)
        const all = [...go, ...later.map(({ decision }) => decision)]
        expect(names(all).toSorted()).toEqual(names(eligible).toSorted())
      }),
      { numRuns: runs(200) },
    )
  })

  it('does not look at the order of the decisions, the facts or the history', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const { clusters, history, document } = each
        const turned = historyOf({ started: history.started.toReversed() })
        const other = choose(factsOf(clusters.toReversed()), document, turned, (decisions) =>
          decisions.toReversed(),
        )
        const choice = chosen(each)
        expect(names(other.go)).toEqual(names(choice.go))
        expect(whys(other)).toEqual(whys(choice))
      }),
      { numRuns: runs(200) },
    )
  })
})
