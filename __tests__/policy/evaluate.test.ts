import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ClusterFacts, PoolFacts } from '../../src/domain/facts.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { PolicyDocument } from '../../src/policy/document.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { builtInReportOnly } from '../../src/policy/file/built-in.ts'
import { noHistory } from '../../src/policy/history.ts'
import { reasons } from '../../src/policy/reasons.ts'
import { runs } from '../property-runs.ts'
import {
  clusterFacts,
  clusterId,
  factsOf,
  latestFact,
  newest,
  older,
  poolFacts,
} from './build-facts.ts'
import { decisionOn, policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const reportOnly = compilePolicy(builtInReportOnly, 'built-in:report-only')

function decide(pool: Partial<PoolFacts>, cluster: Partial<ClusterFacts> = {}, at = now): Decision {
  const decision = evaluate(
    factsOf([clusterFacts([poolFacts(pool)], cluster)]),
    reportOnly,
    noHistory,
    at,
  )[0]
  if (decision === undefined) throw new Error('no decision')
  return decision
}

describe('the verdict of one pool', () => {
  const problem = {
    code: 'api.forbidden',
    scope: clusterId,
    reading: 'get upgrade profile',
    message: 'no right',
  } as const
  const table: readonly (readonly [string, Partial<PoolFacts>, string, string, string | null])[] = [
    ['a newer image is there', {}, 'eligible', 'image.newer', newest],
    ['it runs the latest', { image: newest }, 'up-to-date', 'image.none-newer', null],
    [
      'it runs a newer one than the region offers',
      { image: newest, latest: latestFact({ image: older }) },
      'up-to-date',
      'image.none-newer',
      null,
    ],
    [
      'the profile could not be read',
      { latest: { problem, read_from: clusterId, read_at: now, basis: 'own' } },
      'unknown',
      'api.forbidden',
      null,
    ],
    [
      'the profile names no latest image',
      { latest: { read_from: clusterId, read_at: now, basis: 'own' } },
      'unknown',
      'image.latest-missing',
      null,
    ],
    [
      'latest is of another family',
      { latest: latestFact({ image: 'AKSUbuntu-2204gen2containerd-202610.08.0' }) },
      'unknown',
      'image.not-comparable',
      null,
    ],
    [
      'both images are custom and differ',
      { image: 'my-1', latest: latestFact({ image: 'my-2' }) },
      'unknown',
      'image.not-comparable',
      null,
    ],
    [
      'both images are custom and equal',
      { image: 'my-1', latest: latestFact({ image: 'my-1' }) },
      'up-to-date',
      'image.none-newer',
      null,
    ],
    [
      'it is of mode Machines',
      { mode: 'Machines', latest_not_asked: 'no-image-upgrades' },
      'unsupported',
      'pool.machines',
      null,
    ],
    [
      'it is an availability set',
      { type: 'AvailabilitySet', latest_not_asked: 'no-image-upgrades' },
      'unsupported',
      'pool.availability-set',
      null,
    ],
    ['it failed', { provisioning_state: 'Failed' }, 'blocked', 'pool.failed', newest],
    [
      'it failed and already shows the latest image',
      { provisioning_state: 'Failed', image: newest },
      'blocked',
      'pool.failed',
      null,
    ],
    ['it was canceled', { provisioning_state: 'Canceled' }, 'blocked', 'pool.failed', newest],
    ['it is stopped', { power_state: 'Stopped' }, 'blocked', 'pool.stopped', newest],
    [
      'it is stopped on the latest image',
      { power_state: 'Stopped', image: newest },
      'up-to-date',
      'image.none-newer',
      null,
    ],
    [
      'it got its image by a snapshot of the gate',
      {
        snapshot:
          '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/snapshots/Flatcar-Gate-aksazurelinux-aclgen2tl-202608-20-0-0123456789',
      },
      'eligible',
      'image.newer',
      newest,
    ],
    [
      'it is pinned to a snapshot that only begins like one of the gate',
      { snapshot: '/x/snapshots/flatcar-gate-mine' },
      'blocked',
      'pool.pinned',
      newest,
    ],
    ['it is pinned to a snapshot', { snapshot: '/s' }, 'blocked', 'pool.pinned', newest],
    [
      'it is pinned to a snapshot on the latest image',
      { snapshot: '/s', image: newest },
      'up-to-date',
      'image.none-newer',
      null,
    ],
    ['it is scaling', { provisioning_state: 'Scaling' }, 'waiting', 'pool.busy', newest],
    [
      'it is in a state that nobody knows',
      { provisioning_state: 'Frobnicating' },
      'waiting',
      'pool.busy',
      newest,
    ],
    [
      'its image is being upgraded',
      { provisioning_state: 'UpgradingNodeImageVersion', image: newest },
      'in-progress',
      'pool.busy',
      null,
    ],
  ]

  it.each(table)('when %s', (_, pool, verdict, code, to) => {
    expect(decide(pool)).toMatchObject({ verdict, reason_code: code, to })
  })

  it('is unknown when Azure names no image', () => {
    const { image: _image, ...pool } = poolFacts()
    const decisions = evaluate(factsOf([clusterFacts([pool])]), reportOnly, noHistory, now)
    expect(decisions).toMatchObject([
      { verdict: 'unknown', reason_code: 'image.missing', from: null },
    ])
  })

  it('is never up to date for a retired OS, whatever Azure says of its image', () => {
    const flatcar = { os_sku: 'Flatcar', image: 'AKSFlatcar-flatcargen2-202607.02.0' }
    const same = latestFact({ image: flatcar.image })
    expect(decide({ ...flatcar, latest: same }, {}, '2026-06-07T23:59:59Z').verdict).toBe(
      'up-to-date',
    )
    for (const at of ['2026-06-08T00:00:00Z', '2026-09-08T00:00:00Z', now]) {
      expect(decide({ ...flatcar, latest: same }, {}, at)).toMatchObject({
        verdict: 'unsupported',
        reason_code: 'os.retired',
        to: null,
      })
    }
  })

  it('knows a stopped or busy cluster', () => {
    expect(decide({}, { power_state: 'Stopped' }).reason_code).toBe('pool.stopped')
    expect(decide({}, { provisioning_state: 'Updating' }).reason_code).toBe('pool.busy')
    expect(decide({}, { provisioning_state: 'Failed' }).verdict).toBe('eligible')
  })

  it('names competing controllers and only warns of them', () => {
    const decision = decide(
      {},
      { node_os_channel: 'NodeImage', upgrade_channel: 'stable', sku: 'Automatic' },
    )
    expect(decision.verdict).toBe('eligible')
    const gate = decision.gates.find((entry) => entry.gate === 'controller')
    expect(gate).toMatchObject({
      result: 'block',
      mode: 'warn',
      evidence: {
        node_os_upgrade_channel: 'NodeImage',
        upgrade_channel: 'stable',
        cluster_sku: 'Automatic',
      },
    })
  })

  it('blocks on a competing controller when the policy enforces that gate', () => {
    const modes = { ...reportOnly.modes, controller: 'enforce' as const }
    const strict = { ...reportOnly, modes }
    const facts = factsOf([clusterFacts([poolFacts()], { node_os_channel: 'NodeImage' })])
    expect(evaluate(facts, strict, noHistory, now)).toMatchObject([
      { verdict: 'blocked', reason_code: 'controller.competing' },
    ])
    const latest = factsOf([
      clusterFacts([poolFacts({ image: newest })], { node_os_channel: 'NodeImage' }),
    ])
    expect(evaluate(latest, strict, noHistory, now)).toMatchObject([{ verdict: 'up-to-date' }])
  })

  it('names the OS SKU of the pool, where Azure does', () => {
    const { os_sku: _sku, ...nameless } = poolFacts({ name: 'b' })
    const facts = factsOf([clusterFacts([poolFacts({ name: 'a' }), nameless])])
    expect(
      evaluate(facts, reportOnly, noHistory, now).map(({ subject }) => subject.os_sku),
    ).toEqual(['AzureContainerLinux', null])
  })

  it('has the deadline of the policy, but none after the end of support', () => {
    const deadlineAt = (age: string): string | null => {
      const deadline = { rings: [], 'max-image-age': age, ahead: '7d', relax: [] }
      const policy = policyOf({ deadlines: [deadline] })
      return decisionOn(factsOf([clusterFacts([poolFacts()])]), policy, noHistory, now).deadline_at
    }
    expect(deadlineAt('60d')).toBe('2026-10-19T00:00:00Z')
    expect(deadlineAt('120d')).toBe('2026-11-18T00:00:00Z')
  })

  it('looks ahead from now, and has the floor as its deadline, where images have no date', () => {
    const [undated, later] = ['202613.45.1', '202614.45.1'].map(
      (version) => `AKSAzureLinux-aclgen2TL-${version}`,
    ) as [string, string]
    const policy = policyOf({
      rings: [ring('all', { windows: ['Sun 01:00-02:00'] })],
      floors: [
        {
          family: '*',
          below: '202615.01.0',
          by: '2026-12-01',
          reason: 'r',
          ahead: '0d',
          relax: [],
        },
      ],
    })
    const pool = poolFacts({ image: undated, latest: latestFact({ image: later }) })
    expect(decisionOn(factsOf([clusterFacts([pool])]), policy, noHistory, now)).toMatchObject({
      verdict: 'waiting',
      image_age: null,
      next_eligible_at: '2026-11-29T01:00:00Z',
      deadline_at: '2026-12-01T00:00:00Z',
    })
  })

  it('tells the gates that were set aside, one by one', () => {
    const deadline = { rings: [], 'max-image-age': '60d', ahead: '7d', relax: ['age', 'window'] }
    const policy = policyOf({
      rings: [ring('all', { 'min-age': '80d', windows: ['Sun 01:00-02:00'] })],
      deadlines: [deadline as PolicyDocument['deadlines'][number]],
    })
    const decision = decisionOn(factsOf([clusterFacts([poolFacts()])]), policy, noHistory, now)
    expect(decision.reason_code).toBe('deadline.relaxed')
    expect(decision.message).toMatch(/max-image-age 60d: age, window\.$/)
  })

  it('is that of a newer image where a deadline has come and no gate stands in the way', () => {
    const deadline = { rings: [], 'max-image-age': '60d', ahead: '7d', relax: ['age', 'window'] }
    const deadlines = [deadline as PolicyDocument['deadlines'][number]]
    const facts = factsOf([clusterFacts([poolFacts()])])
    expect(decisionOn(facts, policyOf({ deadlines }), noHistory, now)).toMatchObject({
      verdict: 'eligible',
      reason_code: 'image.newer',
      relaxed: [],
    })
  })

  it('counts the age from the date in the version', () => {
    expect(decide({})).toMatchObject({
      image_age: { days: 95, days_left: -5 },
      deadline_at: '2026-11-18T00:00:00Z',
    })
  })
})

describe('all decisions', () => {
  const states = fc.constantFrom(
    'Succeeded',
    'Failed',
    'Canceled',
    'Scaling',
    'UpgradingNodeImageVersion',
    'Odd',
  )
  const pools = fc.uniqueArray(
    fc.record({
      name: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
      os_sku: fc.constantFrom('Flatcar', 'AzureContainerLinux', 'Ubuntu'),
      image: fc.constantFrom(older, newest, 'custom', 'AKSFlatcar-flatcargen2-202607.02.0'),
      provisioning_state: states,
      power_state: fc.constantFrom('Running', 'Stopped'),
      mode: fc.constantFrom('User', 'System', 'Machines'),
    }),
    { selector: ({ name }) => name, maxLength: 6 },
  )

  it('explain themselves: evidence or a named unknown, and what clears them', () => {
    fc.assert(
      fc.property(pools, (each) => {
        for (const decision of evaluate(
          factsOf([clusterFacts(each.map((pool) => poolFacts(pool)))]),
          reportOnly,
          noHistory,
          now,
        )) {
          expect(decision.gates.map(({ gate }) => gate)).toEqual([
            'lifecycle',
            'support',
            'controller',
            'image',
          ])
          const running = decision.reason_code === 'pool.busy' && decision.verdict === 'in-progress'
          expect(running ? 'waiting' : decision.verdict).toBe(reasons[decision.reason_code].verdict)
          for (const entry of decision.gates) {
            if (entry.result === 'pass' || entry.result === 'not-applicable') continue
            expect(entry.message).not.toBe('')
            expect(entry.clears_when).not.toBe('')
            expect(entry.result === 'unknown' || Object.keys(entry.evidence).length > 0).toBe(true)
          }
          if (decision.subject.os_sku === 'Flatcar') expect(decision.verdict).toBe('unsupported')
        }
      }),
      { numRuns: runs(2_000) },
    )
  })

  it('do not depend on the order of the facts', () => {
    fc.assert(
      fc.property(pools, pools, (a, b) => {
        const clusters = [
          clusterFacts(a.map((pool) => poolFacts(pool))),
          clusterFacts(
            b.map((pool) => poolFacts(pool)),
            { id: `${clusterId}-2` },
          ),
        ]
        const turned = clusters
          .toReversed()
          .map((cluster) => clusterFacts(cluster.pools.toReversed(), { id: cluster.id }))
        const first = JSON.stringify(evaluate(factsOf(clusters), reportOnly, noHistory, now))
        expect(JSON.stringify(evaluate(factsOf(turned), reportOnly, noHistory, now))).toBe(first)
      }),
      { numRuns: runs(2_000) },
    )
  })
})
