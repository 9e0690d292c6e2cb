import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Facts } from '../../src/domain/facts.ts'
import { day, formatInstant, hour, parseInstant } from '../../src/domain/time/instant.ts'
import { chooseNext } from '../../src/plan/choose.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import type { PolicyFinding } from '../../src/policy/finding.ts'
import { findingsOf } from '../../src/policy/findings.ts'
import type { FirstSeen, History, PoolEvent } from '../../src/policy/history.ts'
import { noHistory } from '../../src/policy/history.ts'
import { worldAt } from '../../src/policy/world.ts'
import { few, runs } from '../property-runs.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { envRing, historyOf, policyDocument, type RingChanges } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const family = 'AKSAzureLinux-aclgen2TL'
const first = `${family}-202608.20.0`

/** So many pools in each ring, each in a cluster of its own. */
function fleet(counts: Readonly<Record<string, number>>, image = first, latest = first): Facts {
  return factsOf(
    Object.entries(counts).flatMap(([env, count]) =>
      Array.from({ length: count }, (_, index) => {
        const id = `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${env}${index}`
        const pool = poolFacts({ image, latest: latestFact({ image: latest }) })
        return clusterFacts([pool], { id, tags: { env } })
      }),
    ),
  )
}

/** First sights of a family's images in one region, so many days apart. */
function seenEvery(days: number, images = 5, of = family, region = 'westeurope'): History {
  return historyOf({ first_seen: sights(days, images, of, region) })
}

function sights(days: number, images: number, of: string, region: string): readonly FirstSeen[] {
  return Array.from({ length: images }, (_, index) => ({
    image: `${of}-202601.01.${index}`,
    region,
    at: formatInstant(parseInstant('2026-01-01T05:00:00Z') + index * days * day),
  }))
}

function later(seen: readonly FirstSeen[], days: number): readonly FirstSeen[] {
  return seen.map(({ image, region, at }) => {
    return { image, region, at: formatInstant(parseInstant(at) + days * day) }
  })
}

function starved(
  document: PolicyDocument,
  facts = fleet({ canary: 1, early: 1, prod: 1 }),
  history = noHistory,
): readonly PolicyFinding[] {
  const policy = compilePolicy(document, 'a-test')
  const decisions = evaluate(facts, policy, history, now)
  return findingsOf(facts, policy, history, decisions, now).filter(
    ({ code }) => code === 'policy.starved',
  )
}

/** Writes the value that a cure names to the key that it names, in the rings that it names. */
function cured(document: PolicyDocument, cure: string): PolicyDocument {
  const [, key, value, , names] =
    /^Set `([a-z.-]+): (.+?)`( \(now [^)]+\))?(?: in (?:ring|the rings) ([a-z, ]+))?[:.]/.exec(
      cure,
    ) ?? []
  if (key === undefined || value === undefined) throw new Error(`no cure: ${cure}`)
  const known = /^(?:\d+|\[\])$/.test(value) ? (JSON.parse(value) as unknown) : value
  if (names === undefined) return written(document, key.split('.'), known)
  const rings = names.split(', ')
  return {
    ...document,
    rings: document.rings.map((ring) => {
      return rings.includes(ring.name) ? written(ring, key.split('.'), known) : ring
    }),
  }
}

function written<T extends object>(
  into: T,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): T {
  const inner = (into as Record<string, unknown>)[key]
  return { ...into, [key]: rest.length === 0 ? value : written(inner as object, rest, value) }
}

function twoRings(
  age: string,
  soak: string,
  windows: readonly [canary: readonly string[], prod: readonly string[]] = [[], []],
  engine: 'latest' | 'snapshot' = 'latest',
): PolicyDocument {
  return policyDocument({
    rings: [
      envRing('canary', { soak, 'min-age': age, windows: windows[0] }),
      envRing('prod', { 'min-age': age, windows: windows[1], engine }),
    ],
  })
}

const nights = ['daily 02:00-04:00']
const workNights = ['Mon-Thu 22:00-05:00']
const tuesday = ['Tue 02:00-04:00']
const saturday = ['Sat 02:00-04:00']
const always: readonly string[] = []

type Outcome = 'reaches prod' | `rarely: ${number} of 14` | 'never'

/** An image is out for so many days; ages and soaks are added up with one hour for the upgrade. */
const table: readonly (readonly [
  cadence: number | 'assumed',
  age: string,
  soak: string,
  canary: readonly string[],
  prod: readonly string[],
  outcome: Outcome,
])[] = [
  // every … days, min-age, soak of canary, windows of canary, of prod → what becomes of it
  ['assumed', '0d', '0d', always, always, 'reaches prod'],
  ['assumed', '3d', '6d', always, always, 'reaches prod'],
  ['assumed', '3d', '6d22h', always, always, 'reaches prod'],
  // 3d + 1h + 6d23h are ten days: the next image is out
  ['assumed', '3d', '6d23h', always, always, 'never'],
  ['assumed', '3d', '7d', always, always, 'never'],
  ['assumed', '0d', '10d', always, always, 'never'],
  [14, '3d', '7d', always, always, 'reaches prod'],
  [14, '3d', '11d', always, always, 'never'],
  [7, '2d', '4d', always, always, 'reaches prod'],
  [7, '3d', '4d', always, always, 'never'],
  // a window opens up to 22 hours after the time is over
  ['assumed', '2d', '7d', nights, nights, 'reaches prod'],
  ['assumed', '2d', '8d', nights, nights, 'never'],
  // what is ready on a Friday waits until Monday night
  ['assumed', '2d', '7d', workNights, workNights, 'reaches prod'],
  ['assumed', '2d', '7d12h', workNights, workNights, 'rarely: 2 of 14'],
  ['assumed', '2d', '7d23h', workNights, workNights, 'never'],
  // from Tuesday's night to Saturday's are four days, and eleven to the one after it
  ['assumed', '0d', '4d', tuesday, saturday, 'reaches prod'],
  ['assumed', '0d', '5d', tuesday, saturday, 'never'],
  // one night a week: how long an image waits for it depends on the day it comes out
  ['assumed', '0d', '6d', tuesday, tuesday, 'reaches prod'],
  ['assumed', '1d', '6d', tuesday, tuesday, 'rarely: 5 of 14'],
  [9, '0d', '6d', tuesday, tuesday, 'rarely: 5 of 14'],
  [7, '0d', '3d', tuesday, saturday, 'reaches prod'],
  [7, '1d', '3d', tuesday, saturday, 'rarely: 6 of 14'],
  [7, '3d', '3d', tuesday, saturday, 'never'],
  [14, '3d', '3d', tuesday, saturday, 'reaches prod'],
]

function outcomeOf(findings: readonly PolicyFinding[]): Outcome {
  const [found] = findings
  if (found === undefined) return 'reaches prod'
  const [, count] = /would rarely get .*, from (\d+) of 14 releases: /.exec(found.message) ?? []
  if (count !== undefined) return `rarely: ${Number(count)} of 14`
  expect(found.message).toMatch(/would never get/)
  return 'never'
}

describe('images that come out again and again, under a policy of two rings', () => {
  it.each(table)('every %s days, min-age %s, soak %s, windows %j and %j: %s', (...row) => {
    const [cadence, age, soak, canary, prod, outcome] = row
    const history = cadence === 'assumed' ? noHistory : seenEvery(cadence)
    const document = twoRings(age, soak, [canary, prod])
    const facts = fleet({ canary: 1, prod: 1 })
    const findings = starved(document, facts, history)
    expect(outcomeOf(findings)).toBe(outcome)
    for (const cure of findings.flatMap(({ cures }) => cures)) {
      expect(starved(cured(document, cure), facts, history)).toEqual([])
    }
    // Exactly the proven image can be installed for weeks.
    expect(starved(twoRings(age, soak, [canary, prod], 'snapshot'), facts, history)).toEqual([])
  })
})

describe('what the gate itself does, hour by hour, with the images of such a year', () => {
  const monday = parseInstant('2026-01-05T00:00:00Z')
  const imageOf = (index: number): string => `${family}-202601.01.${index}`

  interface Pool {
    readonly cluster: string
    image: string
    target: string | undefined
  }

  /** Of the first two of three images, how many are started in the last ring before they are gone. */
  function arrivals(document: PolicyDocument, counts: Counts, start: number, gap: number): number {
    const policy = compilePolicy(document, 'a-test')
    const empty = fleet(counts)
    const pools: readonly Pool[] = empty.clusters.map(({ id }) => {
      return { cluster: id, image: first.replace(/2026.*/, '202512.20.0'), target: undefined }
    })
    const last = document.rings.at(-1)?.name ?? ''
    const began: PoolEvent[] = []
    const proven: PoolEvent[] = []
    const arrived = new Set<string>()
    for (let moment = start; moment < start + 2 * gap; moment += hour) {
      const at = formatInstant(moment)
      for (const pool of pools) {
        // An upgrade takes an hour, and proves the image.
        if (pool.target === undefined) continue
        pool.image = pool.target
        pool.target = undefined
        proven.push({ cluster: pool.cluster, pool: 'user1', image: pool.image, at })
      }
      const released = moment < start + gap ? [0] : [0, 1]
      const history = historyOf({
        started: began,
        proven,
        first_seen: released.map((index) => {
          return {
            image: imageOf(index),
            region: 'westeurope',
            at: formatInstant(start + index * gap),
          }
        }),
      })
      const latest = latestFact({ image: imageOf(released.length - 1) })
      const facts = factsOf(
        empty.clusters.map(({ id, tags }, index) => {
          return clusterFacts([poolFacts({ image: pools[index]?.image ?? '', latest })], {
            id,
            tags,
          })
        }),
      )
      const { go } = chooseNext(
        evaluate(facts, policy, history, at),
        worldAt(facts, policy, history, at),
      )
      for (const { subject, to } of go) {
        const pool = pools.find(({ cluster }) => cluster === subject.cluster)
        if (pool === undefined || to === null) throw new Error('a pool without a target')
        pool.target = to
        began.push({ cluster: subject.cluster, pool: 'user1', image: to, at })
        if (subject.ring === last) arrived.add(to)
      }
    }
    return arrived.size
  }

  type Counts = Readonly<Record<string, number>>

  const one = { canary: 1, prod: 1 }
  const slow = { ring: { pools: '2 per 1d' }, region: {} }
  const ofTwo = (canary: RingChanges): PolicyDocument => {
    return policyDocument({ rings: [envRing('canary', canary), envRing('prod')] })
  }
  const worlds: readonly (readonly [
    name: string,
    days: number,
    document: PolicyDocument,
    counts: Counts,
    outcome: Outcome,
  ])[] = [
    ['no windows, in time', 10, twoRings('3d', '6d22h'), one, 'reaches prod'],
    ['no windows, an hour too late', 10, twoRings('3d', '6d23h'), one, 'never'],
    ['work nights', 10, twoRings('2d', '7d12h', [workNights, workNights]), one, 'rarely: 2 of 14'],
    ['a night a week', 9, twoRings('0d', '6d', [tuesday, tuesday]), one, 'rarely: 5 of 14'],
    ['two nights a week', 7, twoRings('1d', '3d', [tuesday, saturday]), one, 'rarely: 6 of 14'],
    [
      // 9 of 17 start on five days: four days later, then an hour, then five days
      'half of a ring that starts two a day',
      10,
      ofTwo({ soak: '5d22h', proof: { share: '50%', pools: 1 }, budget: slow }),
      { canary: 17, prod: 1 },
      'reaches prod',
    ],
    [
      'half of a ring that starts two a day, an hour too late',
      10,
      ofTwo({ soak: '5d23h', proof: { share: '50%', pools: 1 }, budget: slow }),
      { canary: 17, prod: 1 },
      'never',
    ],
    [
      // one, then two together after an hour, then one more after another
      'one pool first, then two clusters at once',
      3,
      ofTwo({
        soak: '2d20h',
        first: 'one-pool',
        budget: { ring: { 'clusters-at-once': 2 }, region: {} },
      }),
      { canary: 4, prod: 1 },
      'reaches prod',
    ],
    [
      'one pool first, then two clusters at once, an hour too late',
      3,
      ofTwo({
        soak: '2d21h',
        first: 'one-pool',
        budget: { ring: { 'clusters-at-once': 2 }, region: {} },
      }),
      { canary: 4, prod: 1 },
      'never',
    ],
    [
      'a third ring',
      10,
      policyDocument({
        rings: [
          envRing('canary', { soak: '4d' }),
          envRing('early', { soak: '6d' }),
          envRing('prod'),
        ],
      }),
      { canary: 1, early: 1, prod: 1 },
      'never',
    ],
  ]

  it.each(few(worlds))('agrees with the finding: %s', (_, days, document, counts, outcome) => {
    const starts = [0, 1, 2, 3, 4, 5, 6].map((index) => monday + index * 27 * hour)
    const arrived = starts
      .map((start) => arrivals(document, counts, start, days * day))
      .reduce((sum, each) => sum + each, 0)
    const ofProd = starved(document, fleet(counts), seenEvery(days)).filter(
      ({ ring }) => ring === 'prod',
    )
    expect(outcomeOf(ofProd)).toBe(outcome)
    if (arrived === 0) expect(outcome).toBe('never')
    else if (arrived < 7) expect(outcome).toBe(`rarely: ${arrived} of 14`)
    else expect(outcome).toBe('reaches prod')
  })
})

describe('what a starved ring is told', () => {
  it('names the numbers, and the cures in their order, the longest that work', () => {
    expect(starved(twoRings('3d', '7d'))).toEqual([
      {
        code: 'policy.starved',
        ring: 'prod',
        message:
          'Ring prod would never get a proven image: an image is out for 10 days (assumed) until the next one, and min-age 3d of ring canary + an upgrade in ring canary (1 hour assumed) + soak 7d of ring canary would take 10 days 1 hour at least.',
        cures: [
          'Set `engine: snapshot` in ring prod: it installs exactly the proven image.',
          'Set `soak: 6d` (now 7d) in ring canary.',
          'Set `min-age: 2d` (now 3d) in the rings canary, prod.',
        ],
      },
    ])
  })

  it('names the windows, and that without them it would work', () => {
    const [found] = starved(twoRings('0d', '5d', [tuesday, saturday]))
    expect(found?.message).toMatch(
      /: an image is out for 10 days \(assumed\) until the next one, and an upgrade in ring canary \(1 hour assumed\) \+ soak 5d of ring canary \+ the windows of ring prod would take 10 days 23 hours at least\.$/,
    )
    expect(found?.cures).toContain(
      'Set `windows: []` in ring prod: at any time it would work, and so may more or longer windows.',
    )
  })

  it('asks for all windows to go where one ring alone is not enough', () => {
    const [found] = starved(twoRings('0d', '5d', [tuesday, tuesday]), undefined, seenEvery(6))
    expect(found?.cures.at(-1)).toBe(
      'Set `windows: []` in the rings prod, canary: at any time it would work, and so may more or longer windows.',
    )
  })

  it('says hours where no whole day works', () => {
    const [found] = starved(twoRings('0d', '3d'), undefined, seenEvery(1))
    expect(found?.cures).toContain('Set `soak: 22h` (now 3d) in ring canary.')
  })

  it('tells of the shortest and the longest way where some images arrive', () => {
    const [found] = starved(twoRings('2d', '7d12h', [workNights, workNights]))
    expect(found?.message).toMatch(
      /^Ring prod would rarely get a proven image, from 2 of 14 releases: .* would take 9 days 19 hours to 13 days 16 hours\.$/,
    )
  })

  it('names the pools that a slow ring has to start, and the budget and share that would do', () => {
    const budget = { ring: { pools: '2 per 1d' }, region: {} }
    const rings = [envRing('canary', { 'min-age': '4d', budget }), envRing('prod')]
    const facts = fleet({ canary: 20, prod: 1 })
    const [found] = starved(policyDocument({ rings }), facts)
    expect(found?.message).toMatch(
      /min-age 4d of ring canary \+ the starts of 20 pools in ring canary would take 13 days at least until the last pool that the proof of ring canary needs has started\.$/,
    )
    // Two a day start on ten days, four on five; an hour is left for the upgrade.
    expect(found?.cures).toEqual([
      'Set `min-age: 22h` (now 4d) in ring canary.',
      'Set `budget.ring.pools: 4 per 1d` (now 2 per 1d) in ring canary.',
      'Set `proof.share: 60%` (now 100%) in ring canary.',
    ])
  })

  it('also tells a ring with engine snapshot when the ring before can prove nothing in time', () => {
    const budget = { ring: { 'clusters-at-once': 1 }, region: {} }
    const rings = [envRing('canary', { budget }), envRing('prod', { engine: 'snapshot' })]
    const facts = fleet({ canary: 30, prod: 1 })
    expect(starved(policyDocument({ rings }), facts, seenEvery(1))[0]?.cures).toEqual([
      'Set `budget.ring.clusters-at-once: 2` (now 1) in ring canary.',
      'Set `proof.share: 80%` (now 100%) in ring canary.',
    ])
  })

  it('knows that a ring that is too slow with snapshots goes over to the next image before its proof', () => {
    const budget = { ring: { 'clusters-at-once': 1 }, region: {} }
    const exact = { engine: 'snapshot' } as const
    const rings = [
      envRing('canary'),
      envRing('early', { budget, ...exact }),
      envRing('prod', exact),
    ]
    const facts = fleet({ canary: 1, early: 30, prod: 1 })
    const [found, ...others] = starved(policyDocument({ rings }), facts, seenEvery(1))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      ring: 'prod',
      message:
        'Ring prod would never get a proven image: the next image is proven too after 1 day (seen), and an upgrade in ring canary (1 hour assumed) + the starts of 30 pools in ring early would take 1 day 6 hours at least until the last pool that the proof of ring early needs has started.',
    })
    expect(found?.cures).toContain('Set `budget.ring.clusters-at-once: 2` (now 1) in ring early.')
    expect(starved(policyDocument({ rings }), facts, seenEvery(2))).toEqual([])
  })

  it('knows that the pools of one cluster are upgraded one after the other', () => {
    const prod = fleet({ prod: 1 }).clusters
    const canaries = Array.from({ length: 25 }, (_, index) =>
      poolFacts({ name: `p${index}`, image: first }),
    )
    const id = `${prod[0]?.id ?? ''}-canary`
    const together = factsOf([...prod, clusterFacts(canaries, { id, tags: { env: 'canary' } })])
    const apart = fleet({ canary: 25, prod: 1 })
    const document = twoRings('0d', '0d')
    expect(outcomeOf(starved(document, together, seenEvery(1)))).toBe('never')
    expect(starved(document, apart, seenEvery(1))).toEqual([])
  })

  it('does not offer a snapshot that would be too old', () => {
    const cures = starved(twoRings('0d', '69d'))[0]?.cures ?? []
    expect(cures).toEqual(['Set `soak: 9d` (now 69d) in ring canary.'])
    const [found] = starved(twoRings('0d', '69d', [[], []], 'snapshot'))
    expect(found?.message).toMatch(/: a snapshot can be installed for 69 days \(90 days from /)
    expect(found?.cures).toEqual(['Set `soak: 68d` (now 69d) in ring canary.'])
  })

  it('tells the first ring that no image grows old enough', () => {
    const [canary, prod] = starved(twoRings('12d', '0d'))
    expect(canary?.message).toBe(
      'Ring canary would never get an image: an image is out for 10 days (assumed) until the next one, and min-age 12d of ring canary would take 12 days at least.',
    )
    expect(canary?.cures).toEqual(['Set `min-age: 9d` (now 12d) in ring canary.'])
    expect(prod?.message).toBe(
      'Ring prod would never get a proven image: ring canary, before it, gets none.',
    )
    expect(prod?.cures).toEqual(['Set `min-age: 9d` (now 12d) in the rings canary, prod.'])
  })

  it('looks at each family of a ring, and names the worst of several', () => {
    const facts = fleet({ canary: 1, prod: 1 })
    const other = fleet({ canary: 1, prod: 1 }, 'AKSUbuntu-2204gen2containerd-202608.20.0')
    const both = factsOf([
      ...facts.clusters,
      ...other.clusters.map(({ id, tags, pools }) => clusterFacts(pools, { id: `${id}-u`, tags })),
    ])
    const history = seenEvery(20)
    const [found] = starved(twoRings('3d', '7d'), both, history)
    expect(found?.message).toMatch(
      /^Ring prod would never get a proven image of AKSUbuntu-2204gen2containerd: /,
    )
    expect(starved(twoRings('3d', '7d'), facts, history)).toEqual([])
  })

  it('says nothing of gates that are not enforced', () => {
    const document = twoRings('3d', '7d')
    for (const gate of ['ring', 'soak', 'age'] as const) {
      const gates = { ...document.gates, [gate]: 'warn' } as const
      expect(starved({ ...document, gates })).toEqual([])
    }
    const windows = twoRings('0d', '5d', [tuesday, saturday])
    expect(starved({ ...windows, gates: { ...windows.gates, window: 'off' } })).toEqual([])
  })
})

describe('how often images come out', () => {
  const document = twoRings('3d', '7d')
  const basisOf = (history: History): string | undefined => {
    return /is out for (.*) until/.exec(
      starved(document, undefined, history)[0]?.message ?? '',
    )?.[1]
  }

  it.each<readonly [what: string, sights: readonly FirstSeen[], basis: string]>([
    ['as it was seen', sights(7, 5, family, 'westeurope'), '7 days (seen)'],
    ['three images are enough', sights(7, 3, family, 'westeurope'), '7 days (seen)'],
    ['two images are not', sights(7, 2, family, 'westeurope'), '10 days (assumed)'],
    ['images of another family do not count', sights(7, 5, 'AKSUbuntu', 'x'), '10 days (assumed)'],
    [
      'regions that lag behind do not make it quicker',
      [...sights(8, 4, family, 'westeurope'), ...later(sights(8, 4, family, 'northeurope'), 5)],
      '8 days (seen)',
    ],
    [
      'the same image twice is one release',
      [...sights(5, 4, family, 'westeurope'), ...later(sights(5, 4, family, 'westeurope'), 1)],
      '5 days (seen)',
    ],
    [
      'one long gap does not count: the median',
      [0, 6, 12, 60, 67].map((days, index) => ({
        image: `${family}-202601.01.${index}`,
        region: 'westeurope',
        at: formatInstant(parseInstant('2026-01-01T00:00:00Z') + days * day),
      })),
      '6 days 12 hours (seen)',
    ],
    [
      'what is later than the evaluation does not count',
      [
        ...sights(7, 2, family, 'westeurope'),
        { image: `${family}-202601.01.2`, region: 'westeurope', at: '2026-11-23T06:00:01Z' },
      ],
      '10 days (assumed)',
    ],
  ])('%s', (_, firstSeen, basis) => {
    expect(basisOf(historyOf({ first_seen: firstSeen }))).toBe(basis)
  })
})

describe('for any policy and fleet', () => {
  const windows = fc.constantFrom(always, always, nights, workNights, tuesday, saturday)
  const budget = fc.record({
    ring: fc.constantFrom({}, {}, { pools: '2 per 1d' }, { 'clusters-at-once': 1 }),
    region: fc.constantFrom({}, {}, { pools: '3 per 2d' }),
  })
  const names = ['canary', 'early', 'prod'] as const
  const rings = fc.tuple(
    ...names.map((name, index) =>
      fc
        .record({
          soak: fc.constantFrom('0d', '12h', '2d', '5d', '8d', '30d'),
          'min-age': fc.constantFrom('0d', '0d', '2d', '7d', '12d'),
          windows,
          budget,
          first: fc.constantFrom('any' as const, 'one-pool' as const),
          engine: fc.constantFrom('latest' as const, index === 0 ? 'latest' : 'snapshot'),
          share: fc.constantFrom('100%', '100%', '50%'),
        })
        .map(({ share, ...over }) => envRing(name, { ...over, proof: { share, pools: 1 } })),
    ),
  )
  const cases = fc.record({
    rings,
    whole: fc.constantFrom({}, {}, { pools: '5 per 1d' }),
    counts: fc.record({
      canary: fc.integer({ min: 1, max: 12 }),
      early: fc.integer({ min: 1, max: 30 }),
      prod: fc.constant(2),
    }),
    days: fc.constantFrom(3, 7, 10, 11.5, 14, 21),
  })

  it('each cure takes the finding of its ring away', () => {
    fc.assert(
      fc.property(cases, ({ rings: made, whole, counts, days }) => {
        const document = policyDocument({ rings: made, budget: { fleet: whole } })
        const facts = fleet(counts)
        const history = seenEvery(days)
        for (const { ring: name, cures } of starved(document, facts, history)) {
          for (const cure of cures) {
            const left = starved(cured(document, cure), facts, history)
            expect(left.filter(({ ring: each }) => each === name)).toEqual([])
          }
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('a soak or minimum age that is a day longer than the cure is too long', () => {
    fc.assert(
      fc.property(cases, ({ rings: made, whole, counts, days }) => {
        const document = policyDocument({ rings: made, budget: { fleet: whole } })
        const facts = fleet(counts)
        const history = seenEvery(days)
        for (const { ring: name, cures } of starved(document, facts, history)) {
          for (const cure of cures) {
            const longer = cure.replace(/`(soak|min-age): (\d+)d` \(now (\d+)d\)/, (...parts) => {
              const [, key, value, before] = parts
              return Number(value) + 1 < Number(before)
                ? `\`${key}: ${Number(value) + 1}d\` (now ${before}d)`
                : ''
            })
            // Another key, or nothing lies between the cure and what stands there now.
            if (longer === cure || !longer.includes('now')) continue
            const left = starved(cured(document, longer), facts, history)
            expect(left.map(({ ring: each }) => each)).toContain(name)
          }
        }
      }),
      { numRuns: runs(100) },
    )
  })

  it('never depends on the time of the evaluation, nor on the order of the facts', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 0, max: 10_000 }), (each, hours) => {
        const document = policyDocument({ rings: each.rings, budget: { fleet: each.whole } })
        const policy = compilePolicy(document, 'a-test')
        const facts = fleet(each.counts)
        const turned = factsOf(facts.clusters.toReversed())
        const at = formatInstant(parseInstant(now) + hours * hour)
        const history = seenEvery(each.days)
        const decisions = evaluate(facts, policy, history, now)
        expect(findingsOf(turned, policy, history, decisions, at)).toEqual(
          findingsOf(facts, policy, history, decisions, now),
        )
      }),
      { numRuns: runs(50) },
    )
  })
})
