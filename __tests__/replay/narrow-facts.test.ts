import { describe, expect, test } from '@jest/globals'
import type { Facts } from '../../src/domain/facts.ts'
import { narrowFacts } from '../../src/replay/narrow-facts.ts'
import { clusterFacts, clusterId, factsOf, poolFacts } from '../policy/build-facts.ts'

const other = clusterId
  .replace('pay-weu', 'pay-neu')
  .replace('1111-111111111111', '1111-222222222222')
const facts = factsOf([
  clusterFacts([poolFacts(), poolFacts({ name: 'flat', os_sku: 'Flatcar' })], {
    tags: { Env: 'Dev' },
  }),
  clusterFacts([poolFacts()], { id: other, name: 'pay-neu' }),
])

function pools({ clusters }: Facts): readonly string[] {
  return clusters.flatMap(({ name, pools: list }) => list.map((pool) => `${name}/${pool.name}`))
}

describe('Facts that a policy narrows', () => {
  test('are the same when it selects nothing in particular', () => {
    expect(narrowFacts(facts, {})).toEqual(facts)
  })

  test.each([
    [{ clusters: ['*/pay-neu'] }, ['pay-neu/user1']],
    [{ tags: { env: ['dev'] } }, ['pay-weu/user1', 'pay-weu/flat']],
    [{ 'os-skus': ['Azure*'] }, ['pay-weu/user1', 'pay-neu/user1']],
    [{ 'os-skus': ['Flatcar'], clusters: ['rg-pay/*'] }, ['pay-weu/flat']],
    [{ subscriptions: ['00000000-0000-0000-0000-000000000000'] }, []],
  ])('by %j are %j', (select, left) => {
    expect(pools(narrowFacts(facts, select))).toEqual(left)
  })
})
