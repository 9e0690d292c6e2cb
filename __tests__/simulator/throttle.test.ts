import { describe, expect, it } from '@jest/globals'
import { type Azure, azure, clusterPath, oneCluster, poolPath } from './support.ts'

function until429(world: Azure, method: string, path: string, limit = 700): number {
  for (let count = 0; count < limit; count += 1) {
    if (world.call(method, path, { body: { properties: {} } }).status === 429) return count
  }
  return limit
}

describe('throttling', () => {
  it('lets 60 reads of pools through and then one a second', () => {
    const world = azure(oneCluster())
    expect(until429(world, 'GET', poolPath)).toBe(60)
    const refused = world.call('GET', poolPath)
    expect(refused.json).toMatchObject({ code: 'Throttled' })
    expect(refused.headers['retry-after']).toBe('1')
    world.advance('3s')
    expect(until429(world, 'GET', poolPath)).toBe(3)
  })

  it('counts pools of one region and subscription together, and clusters apart', () => {
    const world = azure(oneCluster())
    until429(world, 'GET', `${poolPath}/upgradeProfiles/default`)
    expect(world.call('GET', poolPath).status).toBe(429)
    expect(world.call('GET', clusterPath).status).toBe(200)
  })

  it('lets 20 PUTs of a pool through and then one a minute', () => {
    const world = azure(oneCluster({}, { durations: { update: '0s' } }))
    expect(until429(world, 'PUT', poolPath)).toBe(20)
    expect(world.call('PUT', poolPath, { body: { properties: {} } }).headers['retry-after']).toBe(
      '60',
    )
  })

  it('of Resource Manager stops reads before AKS does, after 250', () => {
    const world = azure(oneCluster())
    const list = clusterPath.replace(/\/resourceGroups\/rg/, '').replace(/\/aks$/, '')
    expect(until429(world, 'GET', list)).toBe(250)
    const refused = world.call('GET', list)
    expect(refused.at('error.code')).toBe('SubscriptionRequestsThrottled')
    expect(refused.headers['x-ms-failure-cause']).toBe('gateway')
  })

  it('tells in headers what is left', () => {
    const world = azure(oneCluster())
    expect(world.call('GET', poolPath).headers['x-ms-ratelimit-remaining-subscription-reads']).toBe(
      '249',
    )
    expect(world.call('GET', poolPath).headers['x-ms-ratelimit-remaining-subscription-reads']).toBe(
      '248',
    )
  })

  it('can be given other numbers, and be switched off', () => {
    const buckets = { other: { burst: 2, 'per-second': 0 } }
    const tight = azure(oneCluster({}, { throttle: { buckets } }))
    expect(until429(tight, 'GET', poolPath)).toBe(2)
    expect(tight.call('GET', poolPath).headers['retry-after']).toBe('3600')
    const free = azure(oneCluster({}, { throttle: { enabled: false } }))
    expect(until429(free, 'GET', poolPath)).toBe(700)
  })
})
