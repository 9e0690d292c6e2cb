import { describe, expect, it } from '@jest/globals'
import { parseQuery } from '../../simulator/arm/graph-query.ts'
import {
  type Answer,
  type Azure,
  at,
  azure,
  newest,
  older,
  oneCluster,
  poolPath,
  subscription,
} from './support.ts'

const path = '/providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01'
const base = "resources | where type =~ 'microsoft.containerservice/managedclusters'"

function ask(world: Azure, query: string, more: Readonly<Record<string, unknown>> = {}): Answer {
  return world.call('POST', path, { body: { query, ...more } })
}

const fleet = { fleet: { subscriptions: 3, 'clusters-per-subscription': 40 } }

describe('Resource Graph', () => {
  it('gives a row for each cluster with the properties of its body', () => {
    const answer = ask(azure(oneCluster()), base)
    expect(answer.json).toMatchObject({ totalRecords: 1, count: 1, resultTruncated: 'false' })
    const [row] = answer.items('data')
    expect(row).toMatchObject({
      name: 'aks',
      type: 'microsoft.containerservice/managedclusters',
      resourceGroup: 'rg',
      subscriptionId: subscription,
      location: 'westeurope',
    })
    const [pool] = Object(at(row, 'properties.agentPoolProfiles'))
    expect(pool).toMatchObject({ nodeImageVersion: older, osSKU: 'AzureContainerLinux' })
  })

  it('evaluates a projection of paths, plain and as text', () => {
    const query = `${base} | project id, cluster = name, k8s = tostring(properties.currentKubernetesVersion), pools = properties.agentPoolProfiles, none = tostring(tags.missing)`
    const [row] = ask(azure(oneCluster()), query).items('data')
    expect(Object.keys(Object(row))).toEqual(['id', 'cluster', 'k8s', 'pools', 'none'])
    expect(row).toMatchObject({ cluster: 'aks', k8s: '1.35.7', none: '' })
  })

  it('expands pools into rows and filters them', () => {
    const pools = [
      { name: 'a', image: older },
      { name: 'b', image: 'AKSUbuntu-2204gen2containerd-202610.08.0' },
    ]
    const query = `${base} | mv-expand pool = properties.agentPoolProfiles | where tostring(pool.osSKU) in~ ('flatcar', 'azurecontainerlinux') and isnotempty(pool.name) | project id, pool = tostring(pool.name) | order by id asc`
    const answer = ask(azure(oneCluster({}, {}, { pools })), query)
    expect(answer.items('data').map((row) => at(row, 'pool'))).toEqual(['a'])
  })

  it('says what it does not understand instead of guessing', () => {
    for (const part of [
      'summarize count() by location',
      'where id matches regex "x"',
      'project x = strcat(a, b)',
    ]) {
      const answer = ask(azure(oneCluster()), `${base} | ${part}`)
      expect([answer.status, answer.at('error.code')]).toEqual([400, 'BadRequest'])
    }
    expect(() => parseQuery('resourcecontainers')).toThrow('knows the table "resources" only')
  })

  it('pages by $top and $skipToken, in a stable order, until nothing is left out', () => {
    const world = azure(fleet)
    const ids: unknown[] = []
    let token: unknown
    do {
      const options = { $top: 50, ...(token === undefined ? {} : { $skipToken: token }) }
      const answer = ask(world, `${base} | project id`, { options })
      expect(answer.at('totalRecords')).toBe(120)
      ids.push(...answer.items('data').map((row) => at(row, 'id')))
      token = answer.at('$skipToken')
    } while (token !== undefined)
    expect(new Set(ids).size).toBe(120)
    expect(ids.length).toBe(120)
  })

  it('gives no token with a limit, or when every column is dynamic', () => {
    const options = { $top: 50 }
    const limited = ask(azure(fleet), `${base} | project id | limit 100`, { options })
    expect(limited.json).toMatchObject({ count: 50, resultTruncated: 'true' })
    expect(limited.at('$skipToken')).toBeUndefined()
    const dynamic = ask(azure(fleet), `${base} | project properties`, { options })
    expect(dynamic.at('$skipToken')).toBeUndefined()
    expect(dynamic.at('resultTruncated')).toBe('true')
  })

  it('asks only the subscriptions that are named', () => {
    const world = azure(fleet)
    const [first] = Object.keys(world.world.subscriptions)
    expect(ask(world, base, { subscriptions: [first] }).at('totalRecords')).toBe(40)
    expect(ask(world, base, { subscriptions: ['x'] }).at('totalRecords')).toBe(0)
  })

  it('leaves out what may not be read, without a word', () => {
    const world = azure({
      subscriptions: [
        { name: 'a', access: 'forbidden', clusters: [{ name: 'x', 'resource-group': 'g' }] },
        {
          name: 'b',
          clusters: [
            { name: 'y', 'resource-group': 'g' },
            { name: 'z', 'resource-group': 'g', access: 'forbidden' },
          ],
        },
      ],
    })
    expect(
      ask(world, base)
        .items('data')
        .map((row) => at(row, 'name')),
    ).toEqual(['y'])
  })

  it('allows 15 queries in 5 seconds and counts them down in a header', () => {
    const world = azure(oneCluster())
    const statuses = Array.from({ length: 16 }, () => ask(world, base))
    expect(statuses[0]?.headers['x-ms-user-quota-remaining']).toBe('14')
    expect(statuses.map((answer) => answer.status).lastIndexOf(200)).toBe(14)
    const refused = statuses[15]
    expect([refused?.status, refused?.at('error.code')]).toEqual([429, 'RateLimiting'])
    world.advance('5s')
    expect(ask(world, base).status).toBe(200)
  })

  it('can lag behind what the provider says', () => {
    const world = azure(oneCluster({}, { 'resource-graph': { lag: '10m' } }))
    const image = (): unknown => {
      const [row] = ask(world, base).items('data')
      return at(Object(at(row, 'properties.agentPoolProfiles'))[0], 'nodeImageVersion')
    }
    world.call('POST', `${poolPath}/upgradeNodeImageVersion`)
    world.advance('11m')
    expect(world.call('GET', poolPath).at('properties.nodeImageVersion')).toBe(newest)
    expect(image()).toBe(older)
    world.advance('20m')
    expect(image()).toBe(newest)
  })

  it.each([
    ['forbidden', 403],
    ['throttled', 429],
    ['broken', 500],
  ])('can be %s', (answer, status) => {
    const world = azure(oneCluster({}, { 'resource-graph': { answer } }))
    expect(ask(world, base).status).toBe(status)
  })

  it('can end early or go in circles on purpose', () => {
    const options = { $top: 50 }
    const early = ask(azure({ ...fleet, 'resource-graph': { trouble: 'ends-early' } }), base, {
      options,
    })
    expect(early.json).toMatchObject({ totalRecords: 120, count: 50 })
    expect(early.at('$skipToken')).toBeUndefined()
    const circle = azure({ ...fleet, 'resource-graph': { trouble: 'loop' } })
    const token = ask(circle, base, { options }).at('$skipToken')
    const again = ask(circle, base, { options: { ...options, $skipToken: token } })
    expect(again.at('$skipToken')).toBe(token)
  })
})
