import { osSkuOf } from './gallery.ts'
import { guid } from './ids.ts'
import { arrivesAt, compareVersions, type Images } from './images.ts'
import type { ScenarioFleet } from './schema.ts'
import { addCluster, clusterKey, type Pool, type World } from './world.ts'

/** A large, dull fleet. The same seed gives the same fleet. */
export function generateFleet(world: World, fleet: ScenarioFleet, start: number): void {
  const draw = generator(fleet.seed)
  const versions = new Map<string, readonly string[]>()
  const available = (family: string, region: string): readonly string[] => {
    const key = `${family} ${region}`
    const known = versions.get(key) ?? arrived(world.images, family, region, start)
    versions.set(key, known)
    return known
  }
  for (let s = 0; s < fleet.subscriptions; s += 1) {
    const name = `fleet-${padded(s)}`
    const id = guid(`fleet ${fleet.seed} ${s}`)
    const tenant = world.settings.identity.tenant
    world.subscriptions[id] = { id, name, tenant, access: 'allowed' }
    for (let c = 0; c < fleet['clusters-per-subscription']; c += 1) {
      const region = pick(fleet.regions, draw())
      const kubernetes = pick(fleet.kubernetes, draw())
      const group = `rg-${padded(s)}-${padded(Math.floor(c / 10))}`
      const cluster = `aks-${padded(s)}-${padded(c)}`
      const pools: Pool[] = []
      for (let p = 0; p < fleet['pools-per-cluster']; p += 1) {
        const family = pick(fleet.families, draw())
        const behind = pick(fleet.behind, draw())
        const known = available(family, region)
        const version = known[Math.min(behind, known.length - 1)]
        pools.push(
          generatedPool(`pool${p + 1}`, p === 0, family, version, kubernetes, 3 + (p % 3) * 2),
        )
      }
      addCluster(world, {
        key: clusterKey(id, group, cluster),
        subscription: id,
        group,
        name: cluster,
        region,
        kubernetes,
        state: 'Succeeded',
        power: 'Running',
        nodeOsChannel: 'None',
        upgradeChannel: undefined,
        nodeProvisioning: 'Manual',
        sku: 'Base',
        tags: { env: draw() < 0.3 ? 'prod' : 'test' },
        access: 'allowed',
        maintenance: {},
        pools,
      })
    }
  }
}

function generatedPool(
  name: string,
  system: boolean,
  family: string,
  version: string | undefined,
  kubernetes: string,
  count: number,
): Pool {
  return {
    name,
    image: version === undefined ? undefined : `${family}-${version}`,
    osSku: osSkuOf(family),
    osType: family.startsWith('AKSWindows') ? 'Windows' : 'Linux',
    mode: system ? 'System' : 'User',
    type: 'VirtualMachineScaleSets',
    count,
    vmSize: family.includes('arm64') ? 'Standard_D4pds_v6' : 'Standard_D4ds_v5',
    kubernetes,
    state: 'Succeeded',
    power: 'Running',
    maxSurge: '10%',
    revision: 1,
    profile: 'allowed',
    used: [],
    without: [],
  }
}

/** Versions that a region has, newest first. */
function arrived(images: Images, family: string, region: string, start: number): readonly string[] {
  const known = images.families[family]?.images ?? []
  return known
    .filter((image) => arrivesAt(images, image, region) <= start)
    .map((image) => image.version)
    .toSorted((left, right) => compareVersions(right, left))
}

function pick<T>(values: readonly T[], draw: number): T {
  const value = values[Math.floor(draw * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

function padded(number: number): string {
  return String(number).padStart(3, '0')
}

/** mulberry32: small and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) % 0x1_0000_0000
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}
