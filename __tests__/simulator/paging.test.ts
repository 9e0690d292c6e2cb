import { describe, expect, it } from '@jest/globals'
import { type Azure, azure, oneCluster, poolPath, subscription } from './support.ts'

const list = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/managedClusters`
const clusters = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
  name,
  'resource-group': 'rg',
  pools: [],
}))

function five(rest: Readonly<Record<string, unknown>>): Azure {
  return azure({ subscriptions: [{ name: 'five', id: subscription, clusters }], ...rest })
}

function walk(world: Azure, first: string): readonly number[] {
  const sizes: number[] = []
  let next: string | undefined = first
  while (next !== undefined && sizes.length < 10) {
    const page = world.call('GET', next)
    sizes.push(page.items('value').length)
    const link = page.at('nextLink')
    next = typeof link === 'string' ? link : undefined
  }
  return sizes
}

function hostile(kind: string): Azure {
  return five({ paging: { trouble: { path: '**/managedClusters', kind } } })
}

function closed(access: 'forbidden' | 'throttled' | 'broken' | 'absent'): Azure {
  return azure({ subscriptions: [{ name: 'closed', id: subscription, access, clusters }] })
}

describe('lists', () => {
  it('end in an empty page, also when everything fits on the first', () => {
    expect(walk(five({}), list)).toEqual([5, 0])
    expect(walk(five({ paging: { clusters: 2 } }), list)).toEqual([2, 2, 1, 0])
    expect(walk(azure(oneCluster()), poolPath.replace(/\/user1$/, ''))).toEqual([1, 0])
  })

  it('do without the empty page where the scenario says so', () => {
    const paging = { clusters: 2, 'empty-last-page': false }
    expect(walk(five({ paging }), list)).toEqual([2, 2, 1])
  })

  it('are one page without a link when there is nothing', () => {
    const world = azure({ subscriptions: [{ name: 'none', id: subscription }] })
    expect(world.call('GET', list).json).toEqual({ value: [] })
  })

  it('hold the token twice in the link, and take it in any of its forms', () => {
    const world = five({ paging: { clusters: 3 } })
    const link = String(world.call('GET', list).at('nextLink'))
    const [token] = /(?<=&skipToken=)\d+$/.exec(link) ?? []
    expect(link).toContain(`?%24skipToken=${token ?? ''}&api-version=2026-06-01&`)
    for (const form of [`%24skipToken=${token}`, `$skipToken=${token}`, `skipToken=${token}`]) {
      expect(world.call('GET', `${list}?${form}`).items('value')).toHaveLength(2)
    }
    expect(world.call('GET', `${list}?skipToken=1`).status).toBe(400)
  })

  it('of subscriptions are paged by the gateway, without an empty page', () => {
    const subscriptions = ['a', 'b', 'c'].map((name) => ({ name }))
    const world = azure({ subscriptions, paging: { subscriptions: 2 } })
    expect(walk(world, '/subscriptions')).toEqual([2, 1])
    expect(world.call('GET', '/subscriptions').at('count')).toEqual({ type: 'Total', value: 3 })
  })

  it('can be hostile on purpose', () => {
    expect(hostile('null-value').call('GET', list).json).toEqual({ value: null })
    expect(hostile('missing-value').call('GET', list).json).toEqual({})
    expect(hostile('ends-early').call('GET', list).items('value')).toHaveLength(1)
    expect(String(hostile('other-host').call('GET', list).at('nextLink'))).toMatch(
      /^https:\/\/attacker\.example\//,
    )
    expect(walk(hostile('loop'), list)).toHaveLength(10)
  })
})

describe('resource groups', () => {
  it('are those that hold something, listed and read by name', () => {
    const world = five({})
    const groups = `/subscriptions/${subscription}/resourcegroups`
    expect(world.call('GET', groups).items('value')).toHaveLength(1)
    expect(world.call('GET', `${groups}/RG`).at('name')).toBe('rg')
    expect(world.call('GET', `${groups}/none`).at('error.code')).toBe('ResourceGroupNotFound')
  })

  it('are demanded by the list of their clusters', () => {
    const path = list.replace('/providers', '/resourceGroups/none/providers')
    expect(five({}).call('GET', path).at('error.code')).toBe('ResourceGroupNotFound')
    const own = list.replace('/providers', '/resourceGroups/rg/providers')
    expect(walk(five({}), own)).toEqual([5, 0])
  })
})

describe('access', () => {
  it.each([
    ['forbidden', 403, 'error.code', 'AuthorizationFailed'],
    ['throttled', 429, 'error.code', 'SubscriptionRequestsThrottled'],
    ['broken', 500, 'code', 'InternalOperationError'],
    ['absent', 404, 'error.code', 'SubscriptionNotFound'],
  ] as const)('to a subscription can be %s', (access, status, place, code) => {
    const answer = closed(access).call('GET', list)
    expect([answer.status, answer.at(place)]).toEqual([status, code])
  })

  it('leaves the subscription itself readable while its clusters are not', () => {
    const world = closed('forbidden')
    expect(world.call('GET', `/subscriptions/${subscription}`).at('displayName')).toBe('closed')
    expect(world.call('GET', '/subscriptions').items('value')).toHaveLength(1)
    expect(closed('absent').call('GET', '/subscriptions').items('value')).toHaveLength(0)
  })

  it('says how long to wait where it is throttled', () => {
    expect(closed('throttled').call('GET', list).headers['retry-after']).toBe('17')
  })

  it('leaves forbidden clusters out of lists and answers 403 when they are named', () => {
    const world = azure(oneCluster({}, {}, { access: 'forbidden' }))
    expect(world.call('GET', list).json).toEqual({ value: [] })
    expect(world.call('GET', poolPath).status).toBe(403)
  })

  it('tells a malformed subscription id from an unknown one', () => {
    const answer = azure(oneCluster()).call('GET', list.replace(subscription, 'abc'))
    expect([answer.status, answer.at('error.code')]).toEqual([400, 'InvalidSubscriptionId'])
  })

  it('needs the token of the right tenant', () => {
    const other = '99999999-9999-4999-8999-999999999999'
    const world = azure({ subscriptions: [{ name: 'other', id: subscription, tenant: other }] })
    const answer = world.call('GET', list)
    expect([answer.status, answer.at('error.code')]).toEqual([
      401,
      'InvalidAuthenticationTokenTenant',
    ])
  })
})
