import { describe, expect, it } from '@jest/globals'
import {
  groupQuestions,
  type LatestQuestion,
  narrowKeyLimit,
  samplePools,
  splitGroup,
} from '../../src/domain/latest-plan.ts'

function question(over: Partial<LatestQuestion> = {}): LatestQuestion {
  return {
    poolId: '/a',
    clusterId: '/c',
    pool: 'a',
    subscription: 's1',
    region: 'westeurope',
    osSku: 'AzureContainerLinux',
    image: 'AKSAzureLinux-aclgen2TL-202608.20.0',
    kubernetesVersion: '1.34.2',
    ...over,
  }
}

describe('groupQuestions', () => {
  it('puts pools together that differ in version and patch release alone', () => {
    const groups = groupQuestions([
      question({ poolId: '/b', image: 'AKSAzureLinux-aclgen2TL-202610.08.0' }),
      question({ poolId: '/a', kubernetesVersion: '1.34.7' }),
    ])
    expect(groups.map(({ questions }) => questions.map(({ poolId }) => poolId))).toEqual([
      ['/a', '/b'],
    ])
  })

  it.each([
    ['subscription', { subscription: 's2' }],
    ['region', { region: 'eastus' }],
    ['OS SKU', { osSku: 'Flatcar' }],
    ['family', { image: 'AKSAzureLinux-aclgen2arm64TL-202608.20.0' }],
    ['Kubernetes minor', { kubernetesVersion: '1.35.0' }],
  ])('keeps pools apart that differ in %s', (_, over) => {
    expect(groupQuestions([question(), question({ poolId: '/b', ...over })])).toHaveLength(2)
  })

  it('leaves the subscription out only when the keys are too many', () => {
    const of = (count: number): readonly LatestQuestion[] =>
      Array.from({ length: count }, (_, at) =>
        question({ poolId: `/${at}`, subscription: `s${at}` }),
      )
    expect(groupQuestions(of(narrowKeyLimit))).toHaveLength(narrowKeyLimit)
    const wide = groupQuestions(of(narrowKeyLimit + 1))
    expect(wide.map(({ width }) => width)).toEqual(['wide'])
    expect(wide.flatMap(splitGroup)).toHaveLength(narrowKeyLimit + 1)
  })
})

describe('samplePools', () => {
  const questions = Array.from({ length: 30 }, (_, at) => question({ poolId: `/${at}` }))

  it('never picks the pool that was read, and picks others with another seed', () => {
    const groups = groupQuestions(questions)
    const picked = new Set<string>()
    for (let seed = 0; seed < 200; seed++) {
      for (const { question: pick } of samplePools(groups, seed)) picked.add(pick.poolId)
    }
    expect(picked.has(groups[0]?.questions[0]?.poolId ?? '')).toBe(false)
    expect(picked.size).toBe(29)
  })

  it('leaves a small fleet alone, where a sample would double the requests', () => {
    expect(samplePools(groupQuestions(questions.slice(0, 19)), 1)).toEqual([])
  })
})
