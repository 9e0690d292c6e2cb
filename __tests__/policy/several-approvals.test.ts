import { describe, expect, it } from '@jest/globals'
import type { Facts, PoolFacts } from '../../src/domain/facts.ts'
import type { Decision } from '../../src/policy/decision.ts'
import type { Engine } from '../../src/policy/document.ts'
import { remember } from '../../src/policy/memory.ts'
import { clusterFacts, clusterId, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { decisionOn, envRing, gateEntry, historyOf, policyOf } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const family = 'AKSAzureLinux-aclgen2TL'
const [old, a, b, c] = ['202608.20.0', '202610.03.0', '202610.08.0', '202610.20.0'] as const
const canaryId = clusterId.replace('pay-weu', 'canary')

function named(version: string): string {
  return `${family}-${version}`
}

/** Canaries that run these versions and have proven them, and a production pool on the old one. */
function fleet(canaries: readonly string[], latest: string): Facts {
  const shape: Partial<PoolFacts> = {
    vm_size: 'Standard_D4ds_v5',
    latest: latestFact({ image: named(latest) }),
  }
  const pools = canaries.map((version, at) =>
    poolFacts({ ...shape, name: `c${at}`, image: named(version) }),
  )
  return factsOf([
    clusterFacts(pools, { id: canaryId, tags: { env: 'canary' } }),
    clusterFacts([poolFacts({ ...shape, name: 'p', image: named(old) })], {
      tags: { env: 'prod' },
    }),
  ])
}

function decide(
  approved: readonly string[],
  { canaries, latest, engine }: { canaries: readonly string[]; latest: string; engine: Engine },
): Decision {
  const proof = { share: '1%', pools: 1 }
  const policy = policyOf({
    rings: [envRing('canary', { proof }), envRing('prod', { engine, approval: 'pull-request' })],
  })
  const history = historyOf({
    proven: canaries.map((version, at) => ({
      cluster: canaryId,
      pool: `c${at}`,
      image: named(version),
      at: '2026-11-10T00:00:00Z',
    })),
    approvals: approved.map((version) => ({ ring: 'prod', family, version })),
  })
  return decisionOn(fleet(canaries, latest), policy, history, now, 'p')
}

describe('several versions that are approved for one ring and family', () => {
  it('are all remembered, the newest first and none twice', () => {
    const approvals = [b, '202610.8.1', a, b, c].map((version) => ({
      ring: 'prod',
      family,
      version,
    }))
    const memory = remember(historyOf({ approvals }), Date.parse(now))
    expect(memory.approvedVersions('prod', family)).toEqual([c, '202610.8.1', b, a])
    expect(memory.approvedVersions('canary', family)).toEqual([])
    expect(memory.approvedVersions('prod', 'AKSFlatcar-flatcargen2')).toEqual([])
  })

  it.each([
    [[a, b], 'eligible', 'image.newer'],
    [[b, a], 'eligible', 'image.newer'],
    [[a, c], 'needs-approval', 'approval.missing'],
    [[c, old], 'needs-approval', 'approval.missing'],
  ])('are each a yes to that image: %j', (approved, verdict, code) => {
    const decision = decide(approved, { canaries: [b], latest: b, engine: 'latest' })
    expect(decision).toMatchObject({ verdict, reason_code: code, to: named(b) })
  })

  it('are all named where the image is none of them', () => {
    const decision = decide([old, c], { canaries: [b], latest: b, engine: 'latest' })
    expect(gateEntry(decision, 'approval')).toMatchObject({
      evidence: { approved_version: `${c}, ${old}` },
      message: `Nobody has approved ${named(b)} for ring prod; version ${c}, ${old} is approved.`,
    })
  })

  it('do not say that the image moved on as long as the latest is one of them', () => {
    const both = decide([a, b], { canaries: [b], latest: b, engine: 'latest' })
    expect(gateEntry(both, 'engine').result).toBe('pass')
    const missed = decide([a, b, old], { canaries: [c], latest: c, engine: 'latest' })
    expect(gateEntry(missed, 'engine')).toMatchObject({
      code: 'image.moved',
      evidence: { latest: named(c), approved: named(b) },
    })
  })

  it.each([
    // proven and approved: the newest that is both
    [[a, b], [a, b], b, 'eligible', 'image.newer'],
    [[b, a], [a, b], b, 'eligible', 'image.newer'],
    [[a, c], [a, b], a, 'eligible', 'image.newer'],
    // approved and not proven: a choice too, but the proven one goes
    [[a, b], [a], a, 'eligible', 'image.newer'],
    // no pool runs either of them: the newest is told
    [[a, b], [], b, 'blocked', 'snapshot.no-source'],
    // what the pool runs or has passed already is no choice
    [[old, '202607.01.0'], [a], a, 'needs-approval', 'approval.missing'],
  ] as const)(
    'are choices of the engine snapshot: %j, proven %j: to %s, %s (%s)',
    (approved, canaries, to, verdict, code) => {
      const decision = decide(approved, { canaries, latest: c, engine: 'snapshot' })
      expect(decision).toMatchObject({ to: named(to), verdict, reason_code: code })
    },
  )
})
