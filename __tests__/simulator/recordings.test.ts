import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { isObject, list, member } from '../../simulator/json.ts'
import { type Azure, at, azure, clusterPath, oneCluster, poolPath } from './support.ts'

/** Recordings of real traffic, where they are at hand beside the repository. */
const folder = fileURLToPath(new URL('../../../shared/data/arm/', import.meta.url))
const present = existsSync(folder)
const suite = present ? describe : describe.skip
const note = present ? '' : ' (skipped: no recordings beside the repository)'

type Exchange = {
  readonly method: string
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

function exchanges(name: string): readonly Exchange[] {
  const file: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
  return list(member(file, 'exchanges')).map((entry) => ({
    method: String(at(entry, 'request.method')),
    url: String(at(entry, 'request.url')),
    status: Number(at(entry, 'response.status')),
    headers: Object.fromEntries(
      Object.entries(Object(at(entry, 'response.headers'))).map(([key, value]) => [
        key.toLowerCase(),
        String(value),
      ]),
    ),
    body: at(entry, 'response.body'),
  }))
}

function find(name: string, method: string, path: RegExp, status = 200): Exchange {
  const found = exchanges(name).find(
    (entry) =>
      entry.method === method && entry.status === status && path.test(new URL(entry.url).pathname),
  )
  if (found === undefined) throw new Error(`${name} has no ${method} ${path.source}`)
  return found
}

/** Names of members and kinds of values, in depth. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape)
  if (!isObject(value)) return value === null ? 'null' : typeof value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]))
}

function parameters(url: string): readonly string[] {
  return [...new URL(url).searchParams.keys()]
}

function upgrade(world: Azure): {
  readonly follow: string
  readonly post: unknown
  readonly result: string
} {
  const answer = world.call('POST', `${poolPath}/upgradeNodeImageVersion`)
  return {
    post: answer.json,
    follow: answer.headers['azure-asyncoperation'] ?? '',
    result: answer.headers['location'] ?? '',
  }
}

suite(`compared with recordings of real traffic${note}`, () => {
  it('a pool of Azure Container Linux has the recorded members', () => {
    const real = find('ossku-azurecontainerlinux-agentpool', 'GET', /agentPools\/ap2$/)
    const ours = azure(oneCluster()).call('GET', poolPath)
    expect(shape(ours.json)).toEqual(shape(real.body))
  })

  it('a cluster has every member of its kind that ours has, with values of the same kind', () => {
    const real = find('ossku-flatcar-cluster-and-agentpool', 'GET', /managedClusters\/[^/]+$/)
    const ours = azure(oneCluster()).call('GET', clusterPath)
    const known = shape(at(real.body, 'properties'))
    const names = Object.keys(Object(at(ours.json, 'properties')))
    expect(names.filter((name) => !Object.keys(Object(known)).includes(name))).toEqual([])
    const {
      agentPoolProfiles: _ours,
      autoUpgradeProfile: ourChannels,
      ...rest
    } = Object(shape(at(ours.json, 'properties')))
    expect(known).toMatchObject({ ...prune(rest, known), autoUpgradeProfile: ourChannels })
    expect(Object.keys(Object(ours.json)).toSorted()).toEqual(
      Object.keys(Object(real.body)).toSorted(),
    )
  })

  it('an upgrade profile has the recorded members', () => {
    const real = find(
      'upgradeprofile-cluster-and-agentpool-2024',
      'GET',
      /agentPools.+upgradeProfiles/,
    )
    const ours = azure(oneCluster()).call('GET', `${poolPath}/upgradeProfiles/default`)
    const { componentsByReleases: _not, ...properties } = Object(at(real.body, 'properties'))
    expect(shape(ours.json)).toEqual(shape({ ...Object(real.body), properties }))
  })

  it('an upgrade goes 202, InProgress, Succeeded, 204 with the recorded members', () => {
    const real = exchanges('nodeimage-upgrade-lro-inprogress-succeeded-204')
    const world = azure(oneCluster())
    const { post, follow, result } = upgrade(world)
    const running = world.call('GET', follow)
    world.advance('1h')
    const ended = world.call('GET', follow)
    const final = world.call('GET', result)
    expect(real.slice(1, 5).map((entry) => entry.status)).toEqual([202, 200, 200, final.status])
    expect(at(post, 'properties.provisioningState')).toBe(
      at(real[1]?.body, 'properties.provisioningState'),
    )
    expect([shape(running.json), shape(ended.json)]).toEqual([
      shape(real[2]?.body),
      shape(real[3]?.body),
    ])
    expect(final.text).toBe('')
    expect(Object.keys(real[4]?.headers ?? {})).toContain('location')
    expect(final.headers['location']).toBeDefined()
  })

  it('operation URLs are as long and carry the same parameters', () => {
    const real = find('agentpool-bluegreen-upgrade-progress', 'PUT', /agentPools/).headers[
      'azure-asyncoperation'
    ]
    const { follow } = upgrade(azure(oneCluster()))
    expect(parameters(follow)).toEqual(parameters(real ?? ''))
    expect(follow.length).toBeGreaterThan((real ?? '').length * 0.8)
    expect(follow.length).toBeLessThan((real ?? '').length * 1.3)
  })

  it('errors have the recorded members and words', () => {
    const world = azure(oneCluster())
    const missing = find('agentpool-crud-etag-delete-202', 'GET', /agentPools/, 404)
    expect(shape(world.call('GET', `${poolPath}x`).json)).toEqual(shape(missing.body))
    upgrade(world)
    const busy = world.call('POST', `${poolPath}/upgradeNodeImageVersion`)
    const real = find('error-409-operationnotallowed-toplevel', 'PUT', /agentPools/, 409)
    expect(busy.json).toEqual({
      ...Object(real.body),
      message: String(at(real.body, 'message')).replace('Updating', 'UpgradingNodeImageVersion'),
    })
  })

  it('machines, snapshots and an empty last page have the recorded members', () => {
    const world = azure(oneCluster())
    const machines = find('machines-list-get', 'GET', /machines$/)
    const [machine] = world.call('GET', `${poolPath}/machines`).items('value')
    const { nodeImageVersion: _image, ...properties } = Object(at(machine, 'properties'))
    expect(shape({ ...Object(machine), properties })).toEqual(
      shape(list(at(machines.body, 'value'))[0]),
    )
    const pages = exchanges('agentpools-list-paged-empty-last-page')
    expect(pages[1]?.body).toEqual({ value: [] })
    const path = poolPath.replace(/\/user1$/, '')
    const next = String(world.call('GET', path).at('nextLink'))
    expect(world.call('GET', next).json).toEqual(pages[1]?.body)
    expect(parameters(next)).toEqual(parameters(String(at(pages[0]?.body, 'nextLink'))))
  })

  it('every recorded cluster is served as the same JSON, whatever is null or missing in it', () => {
    let served = 0
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      for (const { body } of exchanges(file.replace('.json', ''))) {
        if (
          !isObject(at(body, 'properties')) ||
          !Array.isArray(at(body, 'properties.agentPoolProfiles'))
        )
          continue
        const cluster = Object(body)
        const world = azure({
          raw: [{ subscription: clusterPath.split('/')[2], 'resource-group': 'rg', cluster }],
        })
        const path = clusterPath.replace(/\/aks$/, `/${String(cluster.name)}`)
        expect(world.call('GET', path).json).toEqual(cluster)
        served += 1
      }
    }
    expect(served).toBeGreaterThan(10)
  })
})

/** What both sides have: the recorded cluster lacks nothing of these, ours may lack some of its. */
function prune(ours: unknown, known: unknown): Record<string, unknown> {
  const pairs = Object.entries(Object(ours)).map(([name, value]) => {
    const other = member(known, name)
    return [name, isObject(value) && isObject(other) ? prune(value, other) : value] as const
  })
  return Object.fromEntries(pairs.filter(([name]) => member(known, name) !== undefined))
}
