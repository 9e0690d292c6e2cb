import { describe, expect, it } from '@jest/globals'
import { readCluster, readPool } from '../../src/azure/read-facts.ts'

const selection = { subscriptions: undefined, clusters: [], osSkus: ['*'] }

function labelsOf(nodeLabels: unknown): unknown {
  return readPool({ name: 'p', nodeLabels })
}

describe('node labels', () => {
  it('are read where a pool stands alone, in a cluster, and in a row of Resource Graph', () => {
    const labels = { tier: 'canary', 'example.com/zone': '1' }
    const flat = { name: 'p', nodeLabels: labels }
    expect(readPool({ name: 'p', properties: { nodeLabels: labels } })).toEqual({
      name: 'p',
      labels,
    })
    const id =
      '/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/c'
    const cluster = readCluster({ id, properties: { agentPoolProfiles: [flat] } }, selection)
    expect(cluster?.pools).toEqual([{ name: 'p', labels }])
  })

  it.each([[undefined], [null], [{}], [[]], ['a=b'], [{ a: null, b: 1 }]])(
    'are absent where there are none: %j',
    (nodeLabels) => {
      expect(labelsOf(nodeLabels)).toStrictEqual({ name: 'p' })
    },
  )

  it('keep what is text, the empty one too', () => {
    expect(labelsOf({ a: '', b: 2, c: 'x' })).toEqual({ name: 'p', labels: { a: '', c: 'x' } })
  })
})
