import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesGlob } from '../../src/domain/glob.ts'
import {
  combineSelection,
  exactClusterIds,
  matchesTags,
  type PolicySelection,
  policySelectsCluster,
  type Selection,
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

describe('a policy that selects too', () => {
  const other = '22222222-2222-2222-2222-222222222222'
  const idIn = (home: string, name: string): string =>
    `/subscriptions/${home}/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
  const combined = (
    inputs: Partial<Selection>,
    select: PolicySelection,
    osSkus = false,
  ): Selection => {
    const selection = combineSelection({ ...all, ...inputs }, { osSkus }, select)
    if ('problem' in selection) throw new Error(selection.problem.found)
    return selection
  }
  const takes = (selection: Selection, clusterId: string, tags = {}): boolean =>
    selectsCluster(selection, clusterId) && policySelectsCluster(selection, { id: clusterId, tags })

  it('narrows the inputs, and the inputs narrow it', () => {
    const selection = combined({ clusters: ['*/pay-*'] }, { clusters: ['*/*-weu'] })
    const names = ['pay-weu', 'pay-neu', 'shop-weu', 'shop-neu']
    expect(names.filter((name) => takes(selection, idIn(other, name)))).toEqual(['pay-weu'])
  })

  it('leaves the inputs as they are when it selects nothing in particular', () => {
    expect(combined({}, {})).toEqual(all)
    expect(takes(all, id)).toBe(true)
  })

  it('takes clusters of its subscriptions alone, in any casing', () => {
    const select = { subscriptions: ['AAAAAAAA-1111-4111-8111-111111111111'] }
    const selection = combined({}, select)
    expect(takes(selection, idIn('aaaaaaaa-1111-4111-8111-111111111111', 'x'))).toBe(true)
    expect(takes(selection, idIn(other, 'x'))).toBe(false)
    expect(selectedSubscriptions(selection)).toEqual(['aaaaaaaa-1111-4111-8111-111111111111'])
  })

  it('takes clusters whose tags match', () => {
    const selection = combined({}, { tags: { env: ['dev', 'test*'] } })
    const values = ['dev', 'TEST-1', 'prod', '']
    expect(values.filter((env) => takes(selection, id, { Env: env }))).toEqual(['dev', 'TEST-1'])
    expect(takes(selection, id)).toBe(false)
  })

  it('narrows OS SKUs that the inputs give, and replaces those that they have by default', () => {
    const select = { 'os-skus': ['AzureLinux*', 'Flatcar'] }
    const skus = ['AzureLinux', 'AzureContainerLinux', 'Flatcar', 'Ubuntu']
    const selected = (osSkus: boolean): readonly string[] =>
      skus.filter((sku) => selectsOsSku(combined({}, select, osSkus), sku))
    expect(selected(false)).toEqual(['AzureLinux', 'Flatcar'])
    expect(selected(true)).toEqual(['Flatcar'])
    const none = combined({}, { clusters: ['*/*'] })
    expect(skus.filter((sku) => selectsOsSku(none, sku))).toEqual([
      'AzureContainerLinux',
      'Flatcar',
    ])
  })

  it('reads the subscriptions that both name, however each names them', () => {
    const both = combined({ subscriptions: [subscription, other] }, { subscriptions: [other] })
    expect(selectedSubscriptions(both)).toEqual([other])
    const byClusters = combined({ subscriptions: [other] }, { clusters: [idIn(other, '*')] })
    expect(selectedSubscriptions(byClusters)).toEqual([other])
    expect(selectedSubscriptions(combined({}, { tags: { env: ['x'] } }))).toBeUndefined()
  })

  it('reads one by one what either names in full, but for what the other leaves out', () => {
    const [weu, neu] = [idIn(other, 'pay-weu'), idIn(other, 'pay-neu')]
    const ids = (inputs: Partial<Selection>, select: PolicySelection): unknown =>
      exactClusterIds(combined(inputs, select))
    expect(ids({ clusters: [weu, neu] }, { clusters: ['*/*-neu'] })).toEqual([neu])
    expect(ids({ clusters: [weu] }, { tags: { env: ['x'] } })).toEqual([weu])
    expect(ids({ clusters: [weu, id] }, { subscriptions: [other] })).toEqual([weu])
    expect(ids({}, { clusters: [weu, neu] })).toEqual([weu, neu])
    expect(ids({ clusters: ['*/pay-weu'] }, { clusters: [weu, neu] })).toEqual([weu])
    expect(ids({ subscriptions: [other] }, { clusters: [weu, neu] })).toBeUndefined()
    expect(ids({ clusters: ['*/x'] }, { clusters: ['*/y'] })).toBeUndefined()
  })

  it.each([
    [{ subscriptions: [subscription] }, { subscriptions: [other] }, [subscription, other]],
    [{ clusters: [id] }, { clusters: ['*/shop'] }, [id, '*/shop']],
    [{ clusters: [id] }, { subscriptions: [other] }, [id, other]],
    [{ subscriptions: [subscription] }, { clusters: [idIn(other, '*')] }, [subscription, 'rg']],
    [{}, { subscriptions: [] }, ['everything', '(none)']],
  ])('has a problem when nothing can match both: %j and %j', (inputs, select, named) => {
    const selection = combineSelection({ ...all, ...inputs }, { osSkus: false }, select)
    if (!('problem' in selection)) throw new Error('no problem')
    for (const name of named) expect(selection.problem.found).toContain(name)
  })

  it('names a few of many subscriptions in a problem', () => {
    const many = Array.from({ length: 40 }, (_, at) => `sub-${at}`)
    const inputs = { ...all, subscriptions: many }
    const selection = combineSelection(inputs, { osSkus: false }, { subscriptions: [other] })
    expect(selection).toMatchObject({
      problem: { found: expect.stringContaining('sub-4 and 35 more') },
    })
  })
})

describe('matchesTags', () => {
  it('wants every tag, by a name without case and one of its values', () => {
    const tags = { Env: 'prod', team: 'payments' }
    expect(matchesTags({ env: ['dev', 'PROD'], TEAM: ['pay*'] }, tags)).toBe(true)
    expect(matchesTags({ env: ['prod'], team: ['shop'] }, tags)).toBe(false)
    expect(matchesTags({ owner: ['*'] }, tags)).toBe(false)
    expect(matchesTags({ env: [] }, tags)).toBe(false)
    expect(matchesTags({}, tags)).toBe(true)
  })

  it('takes no member of objects for a tag', () => {
    expect(matchesTags({ constructor: ['*'] }, {})).toBe(false)
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
