import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { buildWorld } from '../../simulator/build.ts'
import { readOptions } from '../../simulator/cli-options.ts'
import { checkScenario, loadScenario } from '../../simulator/scenario.ts'
import type { World } from '../../simulator/world.ts'
import { at, azure, start } from './support.ts'

const folder = fileURLToPath(new URL('../../simulator/scenarios/', import.meta.url))

function world(name: string): World {
  return buildWorld(loadScenario(`${folder}${name}.yaml`), Date.parse(start))
}

describe('scenario files', () => {
  it.each(readdirSync(folder))('%s describes a world', (file) => {
    const loaded = loadScenario(`${folder}${file}`)
    expect(loaded.name).toBe(file.replace('.yaml', ''))
    expect(Object.keys(buildWorld(loaded, Date.parse(start)).subscriptions).length).toBeGreaterThan(
      0,
    )
  })

  it('demo has four subscriptions, about a dozen clusters, and the same world each time', () => {
    const demo = world('demo')
    expect(Object.keys(demo.subscriptions)).toHaveLength(4)
    expect(Object.keys(demo.clusters)).toHaveLength(13)
    expect(JSON.stringify(world('demo'))).toBe(JSON.stringify(demo))
  })

  it('demo has a region where the newest image has not arrived', () => {
    const place = azure(loadScenario(`${folder}demo.yaml`))
    const latest = (group: string, cluster: string): unknown =>
      place
        .call(
          'GET',
          `/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${cluster}/agentPools/sys/upgradeProfiles/default`,
        )
        .at('properties.latestNodeImageVersion')
    expect(latest('rg-pay-weu', 'pay-weu')).toBe('AKSAzureLinux-aclgen2TL-202611.18.0')
    expect(latest('rg-pay-br', 'pay-br')).toBe('AKSAzureLinux-aclgen2TL-202611.09.0')
  })

  it('rings has a fleet for three rings: tags, labels, planned maintenance, and every kind of pool', () => {
    const rings = world('rings')
    const clusters = Object.values(rings.clusters)
    const count = (env: string): number =>
      clusters.filter(({ tags }) => Object.values(tags ?? {}).includes(env)).length
    expect([count('dev'), count('test'), count('prod')]).toEqual([3, 3, 6])
    expect([...new Set(clusters.map(({ region }) => region))]).toEqual([
      'westeurope',
      'northeurope',
    ])
    const pools = clusters.flatMap((cluster) => cluster.pools)
    expect(pools.filter(({ state }) => state === 'UpgradingNodeImageVersion')).toHaveLength(1)
    const skus = ['Flatcar', 'AzureLinux3OSGuard', 'Ubuntu']
    expect(skus.map((sku) => pools.filter(({ osSku }) => osSku === sku).length)).toEqual([1, 1, 1])
    const windows = clusters.flatMap(({ maintenance }) => Object.keys(maintenance))
    expect(
      windows.filter((each) => each === 'aksManagedNodeOSUpgradeSchedule').length,
    ).toBeGreaterThan(2)
    const newest = 'AKSAzureLinux-aclgen2TL-202611.18.0'
    const behind = pools.filter(
      ({ osSku, image }) => osSku === 'AzureContainerLinux' && image !== newest,
    )
    expect(behind.length).toBeGreaterThan(8)
    const place = azure(loadScenario(`${folder}rings.yaml`))
    for (const { group, name, region, subscription } of clusters) {
      if (name === 'dev-flat' || name === 'test-guard') continue
      const path = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}/agentPools/sys/upgradeProfiles/default`
      expect([region, place.call('GET', path).at('properties.latestNodeImageVersion')]).toEqual([
        region,
        newest,
      ])
    }
  })

  it('many has 10,000 clusters and 30,000 pools, soon, and the same for the same seed', () => {
    const begin = performance.now()
    const many = world('many')
    expect(performance.now() - begin).toBeLessThan(3_000)
    const clusters = Object.values(many.clusters)
    expect(clusters).toHaveLength(10_000)
    expect(clusters.flatMap((cluster) => cluster.pools)).toHaveLength(30_000)
    const [one] = Object.values(world('many').clusters)
    expect(one).toEqual(clusters[0])
  })

  it('many lists a page in milliseconds', () => {
    const place = azure(loadScenario(`${folder}many.yaml`))
    const [id = ''] = Object.keys(place.world.subscriptions)
    const list = `/subscriptions/${id}/providers/Microsoft.ContainerService/managedClusters`
    place.call('GET', list)
    const begin = performance.now()
    expect(place.call('GET', list).items('value')).toHaveLength(100)
    expect(performance.now() - begin).toBeLessThan(250)
  })

  it('a world is plain data: written out and read again it is the same', () => {
    const demo = world('demo')
    const again: unknown = JSON.parse(JSON.stringify(demo))
    expect(JSON.stringify(again)).toBe(JSON.stringify(demo))
  })
})

function load(text: string): () => unknown {
  return () => {
    const place = mkdtempSync(join(tmpdir(), 'scenario-'))
    try {
      writeFileSync(join(place, 'bad.yaml'), text)
      return loadScenario(join(place, 'bad.yaml'))
    } finally {
      rmSync(place, { recursive: true })
    }
  }
}

describe('a scenario that cannot be used', () => {
  it('is named with file, place and expectation', () => {
    expect(load('throtle: {}')).toThrow(/bad\.yaml: top level: Unrecognized key: "throtle"/)
    expect(load('durations: { node: soon }')).toThrow(
      /bad\.yaml: durations\.node: expected a duration such as 90s/,
    )
    expect(load('subscriptions: [{ name: a, clusters: [{ name: b }] }]')).toThrow(
      /subscriptions\[0\]\.clusters\[0\]\.resource-group: /,
    )
    expect(load('images: { versions: [{ version: x, families: [], published: soon }] }')).toThrow(
      /images\.versions\[0\]\.published: expected an instant/,
    )
    expect(load('a: [')).toThrow(/bad\.yaml: is not YAML/)
    expect(() => loadScenario('/nowhere/x.yaml')).toThrow('/nowhere/x.yaml: cannot be read')
  })

  it('may be empty: everything has a default', () => {
    expect(checkScenario({})).toMatchObject({ name: 'unnamed', throttle: { enabled: true } })
  })
})

describe('the command line', () => {
  it('reads its options', () => {
    expect(
      readOptions([
        '--scenario',
        'demo',
        '--port',
        '1',
        '--at',
        start,
        '--speed',
        '60',
        '--latency',
        '5',
      ]),
    ).toEqual({ scenario: 'demo', port: 1, at: start, speed: 60, latency: 5 })
    expect(readOptions(['--help'])).toBe('')
  })

  it('refuses what it does not know or cannot read', () => {
    expect(readOptions(['--scenario', 'demo', '--fast'])).toContain("Unknown option '--fast'")
    expect(readOptions([])).toBe('--scenario is missing.')
    expect(readOptions(['--scenario', 'demo', '--speed', 'x'])).toBe(
      '--speed expects a number, got "x".',
    )
    expect(readOptions(['--scenario', 'demo', '--at', 'x'])).toContain('--at expects an instant')
  })
})

describe('the hostile world', () => {
  it('is served like any other: its names come back as they are', () => {
    const place = azure(loadScenario(`${folder}hostile.yaml`))
    const list =
      '/subscriptions/11111111-1111-4111-8111-111111111111/providers/Microsoft.ContainerService/managedClusters'
    const clusters = place.call('GET', list).items('value')
    expect(clusters).toHaveLength(2)
    for (const cluster of clusters) {
      const path = String(at(cluster, 'id')).split('/').map(encodeURIComponent).join('/')
      expect(place.call('GET', path).at('name')).toBe(at(cluster, 'name'))
      for (const pool of place.call('GET', `${path}/agentPools`).items('value')) {
        const name = encodeURIComponent(String(at(pool, 'name')))
        expect(place.call('GET', `${path}/agentPools/${name}`).at('name')).toBe(at(pool, 'name'))
      }
    }
    expect(JSON.stringify(clusters)).toContain('::error::line two')
  })
})
