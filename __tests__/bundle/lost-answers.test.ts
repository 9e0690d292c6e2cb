import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { Fault, ScenarioInput } from '../../simulator/index.ts'
import { family, journalBranch } from './propose-world.ts'
import {
  brokenInAzure,
  brokenJournal,
  foreignWrites,
  journalEvents,
  leftLock,
} from './rollout-promises.ts'
import { newest, type RolloutWorld, startRollout } from './rollout-world.ts'
import { troubleOf } from './run-bundle.ts'

jest.setTimeout(240_000)

/** An answer is truly waited for so long, in place of the bundle's minute. */
const patienceMs = 3_000

/** What becomes of a write that gets no clear answer. `arrives`: Azure carries it out all the same. */
const mishaps: Readonly<
  Record<string, { readonly fault: Omit<Fault, 'match'>; readonly arrives: boolean }>
> = {
  reset: { fault: { effect: 'reset' }, arrives: false },
  'answer-lost': { fault: { effect: 'lost-answer' }, arrives: true },
  'half-an-answer': { fault: { effect: { truncate: 20 } }, arrives: true },
  'error-500': { fault: { effect: { status: 500 } }, arrives: false },
  'error-500-but-taken': { fault: { effect: { status: 500, after: true } }, arrives: true },
  'error-503': { fault: { effect: { status: 503 } }, arrives: false },
  'error-503-but-taken': { fault: { effect: { status: 503, after: true } }, arrives: true },
  'timeout-but-taken': { fault: { effect: 'silence' }, arrives: true },
  // It comes to Azure when the run has long given up and found the pool unchanged.
  'timeout-then-taken': { fault: { delay: '8s' }, arrives: true },
}
const names = Object.keys(mishaps)
const once = names.map((name) => [name, 1])
/** A decision of its own for each that never arrived: that is the only reason to send again. */
const inTheEnd = names.map((name) => [name, mishaps[name]?.arrives === true ? 1 : 2])

const watch = { mode: 'apply', 'max-wait': '45m' }
const old = `${family}-202610.08.0`
const policy = `version: 1
approval: automatic
pull-requests: { labels: [] }
rings:
`

const began = new Date().toISOString()
let world: RolloutWorld
afterEach(() => world.close())

type ClusterInput = NonNullable<
  NonNullable<ScenarioInput['subscriptions']>[number]['clusters']
>[number]

function scenarioOf(
  clusters: readonly ClusterInput[],
  more: Partial<ScenarioInput> = {},
): ScenarioInput {
  const id = '11111111-1111-4111-8111-111111111111'
  return {
    clock: { at: '2026-11-23T06:00:00Z' },
    images: { versions: [{ version: '202611.18.0', families: ['AKSAzureLinux-*'] }] },
    subscriptions: [{ name: 'platform', id, clusters: [...clusters] }],
    ...more,
  }
}

/** Each mishap happens to the first write of this method in the resource group of its name. */
function setMishaps(method: string): void {
  world.azure.setFaults(
    names.map((name) => ({
      match: { method, path: `**/${name}/providers/**`, first: 1 },
      ...mishaps[name]?.fault,
    })),
  )
}

/** Writes of a method that reached the server, by resource group, in the order of the mishaps. */
async function writesOf(method: string, path: RegExp): Promise<readonly unknown[]> {
  const count = (name: string): number =>
    world
      .azureWrites()
      .filter((each) => each.method === method && path.test(each.path))
      .filter((each) => each.path.includes(`/${name}/providers/`)).length
  // The one that is late is noted when it has been carried out.
  for (let tries = 0; tries < 100 && count('timeout-then-taken') === 0; tries += 1) await wait(100)
  return names.map((name) => [name, count(name)])
}

async function broken(isMeant: (cluster: string) => boolean): Promise<readonly string[]> {
  return [
    ...brokenInAzure(world, isMeant),
    ...(await brokenJournal(world, isMeant)),
    ...foreignWrites(world),
    ...(await leftLock(world)),
  ]
}

describe('a write to Azure without a clear answer is sent once, and the next run ends where it should', () => {
  it('an upgrade', async () => {
    const clusters = names.map((name) => ({
      name,
      'resource-group': name,
      pools: [{ name: 'user1', image: old }],
    }))
    world = await startRollout({
      policy: `${policy}  - name: all\n`,
      scenario: scenarioOf(clusters),
    })
    setMishaps('POST')
    const first = await world.tick({ mode: 'apply', 'max-wait': '0' }, { patienceMs })
    expect(troubleOf(first.run)).toBe('')
    expect(await writesOf('POST', /upgradeNodeImageVersion$/)).toEqual(once)

    const next = await world.tick(watch)
    expect(troubleOf(next.run)).toBe('')
    expect(await writesOf('POST', /upgradeNodeImageVersion$/)).toEqual(inTheEnd)
    expect(await broken(() => true)).toEqual([])
  })

  it('a snapshot that is taken', async () => {
    const clusters = names.flatMap((name, index) => {
      // Each pool has a source of its own.
      const of = { 'resource-group': name, kubernetes: `1.35.${index}` }
      const canary = { name: `canary-${name}`, tags: { env: 'canary' }, ...of }
      const prod = { name: `prod-${name}`, tags: { env: 'prod' }, ...of }
      return [
        { ...canary, pools: [{ name: 'user1', image: newest }] },
        { ...prod, pools: [{ name: 'user1', image: old }] },
      ]
    })
    world = await startRollout({
      policy: `${policy}  - name: canary
    match: { tags: { env: canary } }
  - name: prod
    match: { tags: { env: prod } }
    engine: snapshot
denials: [{ image: '*-202611.20.0', reason: Not this one }]
`,
      scenario: scenarioOf(clusters, {
        images: {
          versions: ['202611.18.0', '202611.20.0'].map((version) => ({
            version,
            families: ['AKSAzureLinux-*'],
          })),
        },
      }),
    })
    // The ring before has the image; AKS has a newer one by now.
    const proofs = Object.values(world.azure.world.clusters).flatMap(
      ({ name, group, subscription }) => {
        const cluster = `/subscriptions/${subscription}/resourcegroups/${group}/providers/Microsoft.ContainerService/managedClusters/${name}`
        const entry = { at: began, run: 'by hand', kind: 'proven', cluster, pool: 'user1' }
        if (!name.startsWith('canary-')) return []
        return [JSON.stringify({ ...entry, image: newest, ring: 'canary', proof: 'V1' })]
      },
    )
    const journal = `journal/${began.slice(0, 7)}.jsonl`
    await world.github.people.push(journalBranch, { [journal]: `${proofs.join('\n')}\n` })
    setMishaps('PUT')
    const first = await world.tick({ mode: 'apply', 'max-wait': '0' }, { patienceMs })
    expect(troubleOf(first.run)).toBe('')
    expect(await writesOf('PUT', /\/snapshots\//)).toEqual(once)

    const next = await world.tick(watch)
    expect(troubleOf(next.run)).toBe('')
    expect(await writesOf('PUT', /\/snapshots\//)).toEqual(inTheEnd)
    expect(await writesOf('POST', /upgradeNodeImageVersion$/)).toEqual(once)
    expect(await broken((cluster) => cluster.startsWith('prod-'))).toEqual([])
  })

  it('a snapshot that is deleted', async () => {
    const pools = [{ name: 'user1', image: newest }]
    world = await startRollout({
      policy: `${policy}  - { name: all, match: { tags: { env: dev } } }
  - { name: prod, match: { tags: { env: prod } }, engine: snapshot }
`,
      scenario: scenarioOf([
        { name: 'canary', 'resource-group': 'rg', tags: { env: 'dev' }, pools },
      ]),
    })
    const { snapshots } = world.azure.world
    for (const name of names) {
      const snapshot = oldSnapshot(name)
      snapshots[snapshot.key] = snapshot
    }
    setMishaps('DELETE')
    // A run deletes five at most.
    for (let run = 1; run <= 4; run += 1) {
      const before = world.azureWrites().length
      const { run: told } = await world.tick({ mode: 'apply', 'max-wait': '0' }, { patienceMs })
      expect(troubleOf(told)).toBe('')
      const paths = world.azureWrites().slice(before)
      expect(new Set(paths.map(({ path }) => path)).size).toBe(paths.length)
      const isLate = /old-timeout-then-taken \S+ \S+ could not be deleted/.test(told.log)
      if (isLate) await writesOf('DELETE', /\/snapshots\//)
    }
    expect(await writesOf('DELETE', /\/snapshots\//)).toEqual(inTheEnd)
    expect(Object.keys(snapshots)).toEqual([])
    expect([...foreignWrites(world), ...(await leftLock(world))]).toEqual([])
  })

  it('a rollback', async () => {
    const clusters = names.map((name) => ({
      name,
      'resource-group': name,
      pools: [{ name: 'user1', image: newest, 'recently-used': [{ image: old, at: '-1d' }] }],
    }))
    world = await startRollout({
      policy: `${policy}  - name: all\n`,
      scenario: scenarioOf(clusters, { clock: { at: began } }),
    })
    setMishaps('PUT')
    const pools = names.map((name) => `${name}/${name}/user1`).join()
    const asked = { mode: 'rollback', pools, reason: 'DNS fails', 'fail-on': 'none' }
    const first = await world.tick(asked, { patienceMs, event: 'workflow_dispatch' })
    expect(troubleOf(first.run)).toBe('')
    expect(await writesOf('PUT', /\/agentPools\//)).toEqual(once)

    world.azure.clock.advance(3_600_000)
    const next = await world.tick(asked, { event: 'workflow_dispatch' })
    expect(troubleOf(next.run)).toBe('')
    expect(await writesOf('PUT', /\/agentPools\//)).toEqual(inTheEnd)
    world.azure.clock.advance(3_600_000)
    // Held where they are: the newest image is not installed again.
    const after = await world.tick(watch)
    expect(troubleOf(after.run)).toBe('')
    const images = Object.values(world.azure.world.clusters).flatMap((each) => each.pools)
    expect(images.map(({ image }) => image)).toEqual(names.map(() => old))
    expect(world.azureWrites().filter(({ method }) => method === 'POST')).toEqual([])
    const back = (await journalEvents(world)).flatMap((each) =>
      each.kind === 'rolled-back' ? [each.cluster.split('/').at(-1) ?? ''] : [],
    )
    expect(back).toHaveLength(names.length)
    expect(new Set(back)).toEqual(new Set(names))
    expect(await leftLock(world)).toEqual([])
  })
})

function oldSnapshot(name: string): RolloutWorld['azure']['world']['snapshots'][string] {
  const subscription = '11111111-1111-4111-8111-111111111111'
  const of = { subscription, group: name, name: `flatcar-gate-old-${name}`, image: old }
  const source = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/canary/agentPools/user1`
  return {
    ...of,
    key: `${subscription}/${name}/${of.name}`.toLowerCase(),
    region: 'westeurope',
    source,
    osSku: 'AzureContainerLinux',
    osType: 'Linux',
    kubernetes: '1.35.7',
    vmSize: 'Standard_D4ds_v5',
    created: Date.parse('2026-11-01T00:00:00Z'),
    tags: { 'created-by': 'flatcar-gate' },
  }
}
