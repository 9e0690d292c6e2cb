import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesGlob } from '../../src/domain/glob.ts'
import {
  exactClusterIds,
  selectedSubscriptions,
  selectsCluster,
  selectsOsSku,
} from '../../src/domain/selection.ts'

const subscription = '11111111-1111-1111-1111-111111111111'
const id = `/subscriptions/${subscription}/resourcegroups/rg-pay.(eu)/providers/Microsoft.ContainerService/managedClusters/pay-weu`
const all = { subscriptions: undefined, clusters: [], osSkus: ['Flatcar', 'AzureContainerLinux'] }

describe('clusters', () => {
  it.each([
    ['rg-pay.(eu)/pay-weu', true],
    ['RG-PAY.(EU)/PAY-WEU', true],
    ['*/pay-*', true],
    ['rg-pay*/pay-we?', true],
    [id, true],
    [`/subscriptions/${subscription}/*`, true],
    ['*/pay', false],
    ['rg/pay-weu', false],
    ['*/*/pay-weu', false],
  ])('%s selects the cluster: %s', (pattern, selected) => {
    expect(selectsCluster({ ...all, clusters: [pattern] }, id)).toBe(selected)
  })

  it('are all selected when none is named', () => {
    expect(selectsCluster(all, id)).toBe(true)
  })

  it('are read one by one only when all are named by full id and no subscription is', () => {
    expect(exactClusterIds({ ...all, clusters: [id] })).toEqual([id])
    expect(exactClusterIds({ ...all, clusters: [id, '*/x'] })).toBeUndefined()
    expect(
      exactClusterIds({ ...all, clusters: [id], subscriptions: [subscription] }),
    ).toBeUndefined()
    expect(exactClusterIds(all)).toBeUndefined()
  })

  it('name their subscriptions by their ids', () => {
    expect(
      selectedSubscriptions({ ...all, clusters: [`/subscriptions/${subscription}/*`] }),
    ).toEqual([subscription])
    expect(selectedSubscriptions({ ...all, clusters: ['*/x'] })).toBeUndefined()
  })
})

describe('OS SKUs', () => {
  it('are compared without regard to case, and a pool without one needs the star', () => {
    expect(selectsOsSku(all, 'azurecontainerlinux')).toBe(true)
    expect(selectsOsSku(all, 'Ubuntu')).toBe(false)
    expect(selectsOsSku(all, undefined)).toBe(false)
    expect(selectsOsSku({ ...all, osSkus: ['*'] }, undefined)).toBe(true)
    expect(selectsOsSku({ ...all, osSkus: ['Windows*'] }, 'Windows2025')).toBe(true)
  })
})

describe('matchesGlob', () => {
  it('agrees with a regular expression on short texts', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.', '('), maxLength: 8 })
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '.', '('), maxLength: 8 })
    fc.assert(
      fc.property(letters, names, (pattern, text) => {
        const source = pattern
          .replaceAll(/[.(]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')
        expect(matchesGlob(pattern, text)).toBe(new RegExp(`^${source}$`).test(text))
      }),
      { numRuns: 5_000 },
    )
  })

  it('does not run away on many stars', () => {
    const pattern = `${'*a'.repeat(500)}*b`
    expect(matchesGlob(pattern, 'a'.repeat(5_000))).toBe(false)
  })
})
