import { describe, expect, it } from '@jest/globals'
import { proposalsOf } from '../../src/plan/proposals.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from '../policy/build-facts.ts'
import { envRing, historyOf, policyOf } from '../policy/build-policy.ts'

const family = 'AKSAzureLinux-aclgen2TL'
const [old, approved, newest] = ['202608.20.0', '202610.03.0', '202610.08.0'] as const
const named = (version: string): string => `${family}-${version}`
const now = '2026-11-23T06:00:00Z'

function id(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

/** The canary runs `canary`, prod is far behind, AKS installs the newest; 202610.03.0 is approved for both. */
function plans(canary: string) {
  const latest = latestFact({ image: named(newest) })
  const cluster = (name: string, version: string) =>
    clusterFacts([poolFacts({ name, image: named(version), latest })], {
      id: id(name),
      tags: { env: name },
    })
  const facts = factsOf([cluster('canary', canary), cluster('prod', old)])
  const policy = policyOf({
    rings: [
      envRing('canary', { approval: 'pull-request' }),
      envRing('prod', { approval: 'pull-request' }),
    ],
  })
  const proven = [approved, canary].map((version) => ({
    cluster: id('canary'),
    pool: 'canary',
    image: named(version),
    at: '2026-11-10T00:00:00Z',
  }))
  const approvals = policy.rings.map(({ name: ring }) => ({ ring, family, version: approved }))
  const decisions = evaluate(facts, policy, historyOf({ proven, approvals }), now)
  return { decisions, plans: proposalsOf(decisions, policy, approvals) }
}

describe('after AKS has moved on from what was approved', () => {
  it('proposes what AKS installs now, so that the ring does not stand still for ever', () => {
    const { decisions, plans: found } = plans(newest)
    expect(decisions[1]).toMatchObject({
      reason_code: 'approval.missing',
      to: named(newest),
      // All that is missing is a yes: the time holds if it is there by then.
      next_eligible_at: '2026-11-23T06:00:00Z',
    })
    expect(found.find(({ ring }) => ring === 'prod')?.proposal).toMatchObject({
      images: [{ image: named(newest), approved }],
      check: { state: 'ready', next_start: '2026-11-23T06:00:00Z' },
    })
  })

  it('proposes it for the first ring as well, when its yes came too late', () => {
    const proposal = plans(old).plans.find(({ ring }) => ring === 'canary')?.proposal
    expect(proposal).toMatchObject({ images: [{ image: named(newest), approved }] })
  })

  it('proposes nothing for a ring before the ring in front of it has proven the image', () => {
    const { decisions, plans: found } = plans(approved)
    expect(decisions[1]).toMatchObject({ next_eligible_at: null })
    expect(found.find(({ ring }) => ring === 'prod')?.proposal).toBeUndefined()
  })
})
