import { describe, expect, it } from '@jest/globals'
import type { Facts, PoolFacts } from '../../src/domain/facts.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { Approval, Engine } from '../../src/policy/document.ts'
import type { History } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { decisionOn, envRing, gateEntry, historyOf, policyOf } from './build-policy.ts'

const family = 'AKSAzureLinux-aclgen2TL'
/** Older to newer: what prod runs, two images on the way, and the newest. */
const [O, A, B, C] = ['202608.20.0', '202610.03.0', '202610.08.0', '202610.20.0'].map(
  (version) => `${family}-${version}`,
) as [string, string, string, string]
const now = '2026-11-23T06:00:00Z'

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

const size = 'Standard_D4ds_v5'

function fleet(canary: string, latest: string, over: Partial<PoolFacts> = {}): Facts {
  const pool = {
    kubernetes_version: '1.34.2',
    vm_size: size,
    latest: latestFact({ image: latest }),
  }
  return factsOf([
    clusterFacts([poolFacts({ ...pool, name: 'canary', image: canary, ...over })], {
      id: id('canary'),
      tags: { env: 'canary' },
    }),
    clusterFacts([poolFacts({ ...pool, name: 'prod', image: O })], {
      id: id('prod'),
      tags: { env: 'prod' },
    }),
  ])
}

function past(images: readonly string[], approved?: string): History {
  return historyOf({
    proven: images.map((image) => ({
      cluster: id('canary'),
      pool: 'canary',
      image,
      at: '2026-11-10T00:00:00Z',
    })),
    approvals:
      approved === undefined
        ? []
        : [{ ring: 'prod', family, version: approved.replace(`${family}-`, '') }],
  })
}

function decide(
  facts: Facts,
  history: History,
  engine: Engine,
  approval: Approval = 'automatic',
  at = now,
): Decision {
  const policy = policyOf({
    rings: [envRing('canary', { soak: '7d' }), envRing('prod', { engine, approval })],
  })
  return decisionOn(facts, policy, history, at, 'prod')
}

describe('engine and approval: what production gets when the region moves on', () => {
  type Row = readonly [
    canary: string,
    proven: readonly string[],
    approved: string | undefined,
    latest: string,
    engine: Engine,
    approval: Approval,
    verdict: string,
    code: string,
    to: string,
    by: Engine,
  ]
  const table: readonly Row[] = [
    // the canary runs, has proven, approved, AKS installs, engine, approval → verdict, reason, image, engine
    [A, [A], undefined, A, 'latest', 'automatic', 'eligible', 'image.newer', A, 'latest'],
    [A, [A], undefined, B, 'latest', 'automatic', 'waiting', 'image.moved', B, 'latest'],
    [B, [A, B], undefined, B, 'latest', 'automatic', 'eligible', 'image.newer', B, 'latest'],
    [B, [A], undefined, B, 'latest', 'automatic', 'waiting', 'image.moved', B, 'latest'],
    [A, [], undefined, A, 'latest', 'automatic', 'waiting', 'ring.not-proven', A, 'latest'],
    // with a pull request: the approval must be for what AKS installs
    [
      A,
      [A],
      undefined,
      A,
      'latest',
      'pull-request',
      'needs-approval',
      'approval.missing',
      A,
      'latest',
    ],
    [A, [A], A, A, 'latest', 'pull-request', 'eligible', 'image.newer', A, 'latest'],
    [B, [A, B], A, B, 'latest', 'pull-request', 'needs-approval', 'approval.missing', B, 'latest'],
    [B, [A, B], B, B, 'latest', 'pull-request', 'eligible', 'image.newer', B, 'latest'],
    // an approval is for one image, not for it and all that is older
    [A, [A], B, A, 'latest', 'pull-request', 'needs-approval', 'approval.missing', A, 'latest'],
    // snapshot: exactly the proven image, though a newer one is out
    [A, [A], undefined, B, 'snapshot', 'automatic', 'eligible', 'image.newer', A, 'snapshot'],
    [A, [A], undefined, A, 'snapshot', 'automatic', 'eligible', 'image.newer', A, 'latest'],
    [B, [A, B], undefined, C, 'snapshot', 'automatic', 'eligible', 'image.newer', B, 'snapshot'],
    [A, [], undefined, B, 'snapshot', 'automatic', 'waiting', 'ring.not-proven', B, 'latest'],
    [
      A,
      [A],
      undefined,
      B,
      'snapshot',
      'pull-request',
      'needs-approval',
      'approval.missing',
      A,
      'snapshot',
    ],
    [A, [A], A, B, 'snapshot', 'pull-request', 'eligible', 'image.newer', A, 'snapshot'],
    // an approval of what the pool has passed already is no choice
    [
      A,
      [A],
      '202607.01.0',
      B,
      'snapshot',
      'pull-request',
      'needs-approval',
      'approval.missing',
      A,
      'snapshot',
    ],
    // the newest that was proven, though only the older one is approved: the approved one goes
    [B, [A, B], B, C, 'snapshot', 'pull-request', 'eligible', 'image.newer', B, 'snapshot'],
    // what was approved and not proven waits for its proof
    [A, [], A, B, 'snapshot', 'pull-request', 'waiting', 'ring.not-proven', A, 'snapshot'],
    // no pool of the canary ring holds the approved image any more
    [B, [A], A, C, 'snapshot', 'pull-request', 'blocked', 'snapshot.no-source', A, 'snapshot'],
  ]

  it.each(table)(
    'canary on %s, proven %j, approved %s, latest %s, %s, %s: %s (%s) to %s by %s',
    (canary, proven, approved, latest, engine, approval, verdict, code, to, by) => {
      const decision = decide(fleet(canary, latest), past(proven, approved), engine, approval)
      expect(decision).toMatchObject({ verdict, reason_code: code, to, engine: by })
    },
  )

  it('says image.moved beside the missing approval', () => {
    const decision = decide(fleet(B, B), past([A, B], A), 'latest', 'pull-request')
    expect(gateEntry(decision, 'engine')).toMatchObject({
      code: 'image.moved',
      message: `${A} was approved for ring prod, but AKS now installs ${B}.`,
    })
  })
})

describe('a snapshot can be applied', () => {
  const facts = (over: Partial<PoolFacts>): Facts => fleet(A, B, over)
  const table: readonly (readonly [string, Partial<PoolFacts>, string])[] = [
    ['with all the same', {}, 'image.newer'],
    ['to more cores of one VM family', { vm_size: 'Standard_D16ds_v5' }, 'image.newer'],
    ['in any spelling of the size', { vm_size: 'standard_d4DS_v5' }, 'image.newer'],
    ['not to another VM family', { vm_size: 'Standard_D4s_v5' }, 'snapshot.no-source'],
    ['not to another generation of VM', { vm_size: 'Standard_D4ds_v4' }, 'snapshot.no-source'],
    [
      'not to a family with constrained cores',
      { vm_size: 'Standard_E8-4ds_v5' },
      'snapshot.no-source',
    ],
    ['not with another Kubernetes patch', { kubernetes_version: '1.34.1' }, 'snapshot.no-source'],
    ['not with another Kubernetes minor', { kubernetes_version: '1.35.2' }, 'snapshot.no-source'],
    ['not from a pool that failed', { provisioning_state: 'Failed' }, 'snapshot.no-source'],
    ['not from a pool that is busy', { provisioning_state: 'Scaling' }, 'snapshot.no-source'],
  ]
  it.each(table)('%s', (_, over, code) => {
    expect(decide(facts(over), past([A]), 'snapshot').reason_code).toBe(code)
  })

  it('up to the 90th day of the image, to the second', () => {
    // 202610.03.0 is 90 days old at 2027-01-01.
    const before = decide(facts({}), past([A]), 'snapshot', 'automatic', '2026-12-31T23:59:59Z')
    expect(before.verdict).toBe('eligible')
    const after = decide(facts({}), past([A]), 'snapshot', 'automatic', '2027-01-01T00:00:00Z')
    expect(after).toMatchObject({ verdict: 'blocked', reason_code: 'snapshot.too-old' })
  })

  it('names the pool that the snapshot would be taken from', () => {
    const entry = gateEntry(decide(facts({}), past([A]), 'snapshot'), 'engine')
    expect(entry).toMatchObject({
      result: 'pass',
      evidence: { source_cluster: id('canary'), source_pool: 'canary' },
    })
  })

  it('is unknown when Azure does not say the size or the Kubernetes version', () => {
    const [canary, prod] = facts({}).clusters
    if (canary === undefined || prod === undefined) throw new Error('no clusters')
    for (const missing of ['vm_size', 'kubernetes_version'] as const) {
      const { [missing]: _, ...pool } = prod.pools[0] as PoolFacts
      const changed = factsOf([canary, { ...prod, pools: [pool] }])
      expect(decide(changed, past([A]), 'snapshot')).toMatchObject({
        verdict: 'unknown',
        reason_code: 'evidence.incomplete',
      })
    }
  })
})

describe('with engine snapshot the pool gets the image that it can have first', () => {
  it('takes the soaked image now, not the newer one that still soaks', () => {
    const history = historyOf({
      proven: [
        { cluster: id('canary'), pool: 'canary', image: A, at: '2026-11-10T00:00:00Z' },
        { cluster: id('canary'), pool: 'canary', image: B, at: '2026-11-20T00:00:00Z' },
      ],
    })
    // A second canary pool still runs A, so that a snapshot of it can be taken.
    const [canary, prod] = fleet(B, C).clusters
    if (canary === undefined || prod === undefined) throw new Error('no clusters')
    const holder = poolFacts({ name: 'old', image: A, vm_size: size, kubernetes_version: '1.34.2' })
    const facts = factsOf([{ ...canary, pools: [...canary.pools, holder] }, prod])
    const policy = policyOf({
      rings: [
        envRing('canary', { soak: '7d', proof: { share: '50%', pools: 1 } }),
        envRing('prod', { engine: 'snapshot' }),
      ],
    })
    expect(decisionOn(facts, policy, history, now, 'prod')).toMatchObject({
      to: A,
      verdict: 'eligible',
    })
    const later = decisionOn(facts, policy, history, '2026-11-27T00:00:00Z', 'prod')
    expect(later).toMatchObject({ to: B, verdict: 'eligible' })
  })
})
