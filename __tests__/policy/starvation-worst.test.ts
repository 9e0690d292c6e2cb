import { describe, expect, it } from '@jest/globals'
import { day, formatInstant, parseInstant } from '../../src/domain/time/instant.ts'
import { takeCensus } from '../../src/policy/census.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import type { FirstSeen } from '../../src/policy/history.ts'
import { noHistory } from '../../src/policy/history.ts'
import { starvationsOf } from '../../src/policy/starvation.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from './build-facts.ts'
import { policyOf, ring } from './build-policy.ts'

const now = '2026-11-23T06:00:00Z'
const families = ['AKSAzureLinux-V3', 'AKSUbuntu-2404'] as const

function sights(family: string, days: number): readonly FirstSeen[] {
  return [0, 1, 2].map((index) => ({
    image: `${family}-202601.01.${index}`,
    region: 'westeurope',
    at: formatInstant(parseInstant('2026-01-01T00:00:00Z') + index * days * day),
  }))
}

/** The message on a ring that opens once a week and runs two families, released this often. */
function messageAt(first: number, second: number): string {
  const pools = families.map((family, index) => {
    const latest = latestFact({ image: `${family}-202610.08.0` })
    return poolFacts({ name: `p${index}`, image: `${family}-202608.20.0`, latest })
  })
  const facts = factsOf([clusterFacts(pools)])
  const policy = policyOf({ rings: [ring('prod', { windows: ['Mon 00:00-04:00'] })] })
  const census = takeCensus(facts, policy, evaluate(facts, policy, noHistory, now))
  const seen = [...sights(families[0], first), ...sights(families[1], second)]
  return starvationsOf(policy, census, seen, parseInstant(now))[0]?.message ?? ''
}

describe('of several families that starve in a ring', () => {
  it('the one that gets the fewest images is told', () => {
    expect(messageAt(1, 2)).toMatch(/ an image of AKSAzureLinux-V3[,:]/)
    expect(messageAt(2, 1)).toMatch(/ an image of AKSUbuntu-2404[,:]/)
  })

  it('the first is told where they get equally few', () => {
    expect(messageAt(2, 2)).toMatch(/ an image of AKSAzureLinux-V3[,:]/)
  })
})
