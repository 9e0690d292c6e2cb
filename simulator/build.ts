import { duration, moment } from './durations.ts'
import { generateFleet } from './fleet.ts'
import { familyOf, gallery, osSkuOf } from './gallery.ts'
import { globMatches } from './glob.ts'
import { guid } from './ids.ts'
import { type ImageFamily, type Images, latestImage, splitImage, versionDate } from './images.ts'
import { addRaw } from './raw.ts'
import type { Scenario, ScenarioCluster, ScenarioPool, ScenarioSubscription } from './schema.ts'
import { beginUpgrade } from './upgrades.ts'
import { addCluster, type Cluster, clusterKey, findPool, type Pool, type World } from './world.ts'

/** The world as a scenario describes it, at the moment it starts. */
export function buildWorld(scenario: Scenario, start: number): World {
  const world: World = {
    name: scenario.name,
    secret: guid(`secret ${scenario.name} ${start}`),
    settings: {
      paging: scenario.paging,
      answers: scenario.answers,
      durations: scenario.durations,
      throttle: scenario.throttle,
      identity: scenario.identity,
      runner: scenario.runner,
      'resource-graph': scenario['resource-graph'],
    },
    images: buildImages(scenario, start),
    subscriptions: {},
    clusters: {},
    authorities: {},
    order: {},
    snapshots: {},
    operations: {},
    running: [],
    buckets: {},
    counters: {},
  }
  for (const entry of scenario.subscriptions) addSubscription(world, entry, start)
  if (scenario.fleet !== undefined) generateFleet(world, scenario.fleet, start)
  for (const entry of scenario.raw) addRaw(world, entry)
  return world
}

export function buildImages(scenario: Scenario, start: number): Images {
  const { images } = scenario
  const families: Record<string, ImageFamily> = {}
  if (images.standard) {
    for (const entry of gallery) {
      families[entry.name] = {
        name: entry.name,
        osSku: entry.osSku,
        osType: entry.osType,
        removed: entry.removed === undefined ? undefined : moment(entry.removed, start),
        images: entry.trains.map((version) => ({
          version,
          published: versionDate(version),
          delays: {},
        })),
      }
    }
  }
  for (const entry of images.families) {
    const known = families[entry.name]
    families[entry.name] = {
      name: entry.name,
      osSku: entry['os-sku'] ?? known?.osSku ?? osSkuOf(entry.name),
      osType: entry.name.startsWith('AKSWindows') ? 'Windows' : 'Linux',
      removed: entry.removed === undefined ? known?.removed : moment(entry.removed, start),
      images: known?.images ?? [],
    }
  }
  for (const entry of images.versions) {
    const published =
      entry.published === undefined ? versionDate(entry.version) : moment(entry.published, start)
    const withdrawn = entry.withdrawn === undefined ? undefined : moment(entry.withdrawn, start)
    const image = {
      version: entry.version,
      published,
      delays: milliseconds(entry.delays),
      withdrawn,
    }
    for (const family of Object.values(families)) {
      if (!entry.families.some((pattern) => globMatches(pattern, family.name))) continue
      const others = family.images.filter((known) => known.version !== entry.version)
      families[family.name] = { ...family, images: [...others, image] }
    }
  }
  const regions = milliseconds(images.rollout.regions)
  return { families, rollout: { general: duration(images.rollout.general), regions } }
}

function milliseconds(durations: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(durations).map(([region, text]) => [region, duration(text)]),
  )
}

function addSubscription(world: World, entry: ScenarioSubscription, start: number): void {
  const id = entry.id ?? guid(`subscription ${entry.name}`)
  const tenant = entry.tenant ?? world.settings.identity.tenant
  if (entry.access !== 'absent') {
    world.subscriptions[id.toLowerCase()] = { id, name: entry.name, tenant, access: entry.access }
  }
  for (const snapshot of entry.snapshots) {
    const key = clusterKey(id, snapshot['resource-group'], snapshot.name)
    const family = splitImage(snapshot.image)?.family ?? ''
    world.snapshots[key] = {
      key,
      subscription: id,
      group: snapshot['resource-group'],
      name: snapshot.name,
      region: snapshot.region,
      source: '',
      image: snapshot.image,
      osSku: snapshot['os-sku'] ?? osSkuOf(family),
      osType: family.startsWith('AKSWindows') ? 'Windows' : 'Linux',
      kubernetes: snapshot.kubernetes,
      vmSize: snapshot['vm-size'],
      created: moment(snapshot.created, start),
    }
  }
  for (const cluster of entry.clusters) {
    const built = buildCluster(world, id, cluster, start)
    addCluster(world, built)
    startUpgrades(world, built, cluster, start)
  }
}

function buildCluster(
  world: World,
  subscription: string,
  entry: ScenarioCluster,
  start: number,
): Cluster {
  const group = entry['resource-group']
  const key = clusterKey(subscription, group, entry.name)
  return {
    key,
    subscription,
    group,
    name: entry.name,
    region: entry.region,
    kubernetes: entry.kubernetes,
    state: entry.state,
    power: entry.power,
    nodeOsChannel: entry['node-os-channel'],
    upgradeChannel: entry['upgrade-channel'],
    nodeProvisioning: entry['node-provisioning'],
    sku: entry.sku,
    tags: entry.tags,
    access: entry.access,
    maintenance: entry.maintenance,
    apiServer: entry['api-server'],
    members: entry.members,
    pools: entry.pools.map((pool) =>
      buildPool(world.images, pool, { subscription, group, cluster: entry }, start),
    ),
  }
}

type Home = {
  readonly subscription: string
  readonly group: string
  readonly cluster: ScenarioCluster
}

export function buildPool(images: Images, entry: ScenarioPool, home: Home, start: number): Pool {
  const image = initialImage(images, entry, home.cluster.region, start)
  const family = image === undefined ? undefined : splitImage(image)?.family
  const arm = family?.includes('arm64') ?? false
  const vmSize = entry['vm-size'] ?? (arm ? 'Standard_D4pds_v6' : 'Standard_D4ds_v5')
  const kubernetes = entry.kubernetes ?? home.cluster.kubernetes
  return {
    name: entry.name,
    image,
    osSku: entry['os-sku'] ?? osSkuOf(family ?? ''),
    osType: entry['os-type'] ?? (family?.startsWith('AKSWindows') === true ? 'Windows' : 'Linux'),
    mode: entry.mode,
    type: entry.type,
    count: entry.count,
    vmSize,
    kubernetes,
    state: entry.state,
    power: home.cluster.power === 'Stopped' ? 'Stopped' : entry.power,
    maxSurge: entry['max-surge'],
    revision: 1,
    error: entry.error,
    snapshot: snapshotId(entry.snapshot, home),
    upgradeFails: entry['upgrade-fails'],
    upgradeLeaves: entry['upgrade-leaves'],
    nodeTrouble: entry['node-trouble'],
    profile: entry.profile,
    used: entry['recently-used'].map((used) => ({
      image: used.image,
      kubernetes: used.kubernetes ?? kubernetes,
      at: moment(used.at, start),
    })),
    // behaviour: node-labels
    members:
      entry.labels === undefined ? entry.members : { nodeLabels: entry.labels, ...entry.members },
    without: entry.without,
  }
}

function initialImage(
  images: Images,
  entry: ScenarioPool,
  region: string,
  start: number,
): string | undefined {
  if (entry.image !== undefined && entry.image !== 'latest') return entry.image
  const family = entry.family ?? defaultFamily(entry)
  if (family === undefined) return undefined
  const latest = latestImage(images, family, region, start)
  return latest === undefined ? undefined : `${family}-${latest.version}`
}

function defaultFamily(entry: ScenarioPool): string | undefined {
  if (entry.image === undefined || entry['os-sku'] === undefined) return undefined
  const vmSize = entry['vm-size'] ?? 'Standard_D4ds_v5'
  const osType = entry['os-type'] ?? 'Linux'
  return familyOf(entry['os-sku'], { vmSize, fips: false, osType })
}

function snapshotId(name: string | undefined, home: Home): string | undefined {
  if (name === undefined || name.startsWith('/')) return name
  return `/subscriptions/${home.subscription}/resourceGroups/${home.group}/providers/Microsoft.ContainerService/snapshots/${name}`
}

function startUpgrades(world: World, built: Cluster, entry: ScenarioCluster, start: number): void {
  for (const wanted of entry.pools) {
    const pool = findPool(built, wanted.name)
    if (wanted.upgrading === undefined || pool === undefined) continue
    const family = pool.image === undefined ? undefined : splitImage(pool.image)?.family
    const latest =
      family === undefined ? undefined : latestImage(world.images, family, built.region, start)
    const image =
      wanted.upgrading.to === 'latest' && latest !== undefined
        ? `${family}-${latest.version}`
        : wanted.upgrading.to
    beginUpgrade(world, built, pool, {
      image,
      state: 'UpgradingNodeImageVersion',
      now: moment(wanted.upgrading.started, start),
    })
  }
}
