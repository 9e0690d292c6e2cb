import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it, jest } from '@jest/globals'
import { startSimulator } from '../../simulator/index.ts'
import { runBundle } from './run-bundle.ts'

type Json = Readonly<Record<string, unknown>>

interface Seen {
  readonly file: string
  /** The pool as it stands inside a cluster: flat. */
  readonly pool: Json
}

const folder = '../shared/data/arm'

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every pool in every recorded answer, however it was sent, once per distinct body. */
function recordedPools(): readonly Seen[] {
  const seen = new Map<string, Seen>()
  const add = (file: string, pool: Json): void => {
    seen.set(JSON.stringify(pool), { file, pool })
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { exchanges } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      readonly exchanges: readonly { readonly response: { readonly body: unknown } }[]
    }
    for (const { response } of exchanges) {
      for (const body of [response.body, ...listed(response.body)]) {
        if (!isObject(body) || !isObject(body['properties'])) continue
        const { properties, name } = body
        const type = String(body['type']).toLowerCase()
        if (type.endsWith('/agentpools')) add(file, { name, ...properties })
        const profiles = properties['agentPoolProfiles']
        if (!type.endsWith('/managedclusters') || !Array.isArray(profiles)) continue
        for (const profile of profiles) if (isObject(profile)) add(file, profile)
      }
    }
  }
  return [...seen.values()]
}

function listed(body: unknown): readonly unknown[] {
  const value = isObject(body) ? body['value'] : undefined
  return Array.isArray(value) ? value : []
}

/** The recorded upgrade profiles, by file. */
function recordedProfiles(): readonly { readonly file: string; readonly profile: Json }[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('upgradeprofile-'))
    .flatMap((file) => {
      const { exchanges } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
        readonly exchanges: readonly {
          readonly request: { readonly url: string }
          readonly response: { readonly body: unknown }
        }[]
      }
      return exchanges.flatMap(({ request, response }) =>
        /agentPools\/[^/]+\/upgradeProfiles/i.test(request.url) && isObject(response.body)
          ? [{ file, profile: response.body }]
          : [],
      )
    })
}

const subscription = '11111111-1111-4111-8111-111111111111'
/** Each in a region of its own, so that none answers for another. */
const cluster = (name: string, profiles: readonly Json[]): Json => ({
  id: `/subscriptions/${subscription}/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`,
  name,
  type: 'Microsoft.ContainerService/ManagedClusters',
  location: `region-${name}`,
  properties: {
    provisioningState: 'Succeeded',
    kubernetesVersion: '1.30.0',
    agentPoolProfiles: profiles,
  },
})

const onRecordings = existsSync(folder) ? it : it.skip

jest.setTimeout(60_000)

onRecordings(
  'the bundle reports every recorded pool as it was recorded (skipped where ../shared is absent)',
  async () => {
    const pools = recordedPools()
    const profiles = recordedProfiles()
    expect(pools.length).toBeGreaterThan(40)
    expect(profiles.length).toBeGreaterThan(1)
    const raw = [
      // Recorded pools, one cluster each, with a profile that names their own image as the latest.
      ...pools.map(({ pool }, at) => ({
        subscription,
        cluster: cluster(`pool-${at}`, [pool]),
        profiles: {
          [String(pool['name'])]: {
            properties: { latestNodeImageVersion: pool['nodeImageVersion'] ?? null },
          },
        },
      })),
      // Recorded profiles, on a pool of an image that nothing else has.
      ...profiles.map(({ profile }, at) => ({
        subscription,
        cluster: cluster(`profile-${at}`, [
          {
            name: 'p',
            osSKU: 'Ubuntu',
            nodeImageVersion: `AKSUbuntu-profile${at}-2020.01.01`,
            provisioningState: 'Succeeded',
          },
        ]),
        profiles: { p: profile },
      })),
    ]
    const scenario = { subscriptions: [{ name: 'recorded', id: subscription }], raw }
    const simulator = await startSimulator({ scenario })
    try {
      const run = await runBundle(simulator, {
        inputs: { subscriptions: subscription, 'os-skus': '*' },
      })
      expect(run.log).not.toContain('::error')
      expect(run.code).toBe(0)
      const decisions = new Map(
        run.result?.decisions.map((each) => [each.subject.cluster.split('/').at(-1), each]),
      )
      expect(decisions.size).toBe(raw.length)
      for (const [at, { pool }] of pools.entries()) {
        const decision = decisions.get(`pool-${at}`)
        expect(decision?.from).toBe(pool['nodeImageVersion'] ?? null)
        expect(decision?.subject.os_sku).toBe(pool['osSKU'] ?? null)
        expect(decision?.to).toBeNull()
        if (pool['mode'] === 'Machines') expect(decision?.reason_code).toBe('pool.machines')
        if (pool['osSKU'] === 'Flatcar') expect(decision?.reason_code).toBe('os.retired')
        if (decision?.verdict === 'up-to-date')
          expect(pool['provisioningState'] ?? 'Succeeded').toBe('Succeeded')
      }
      for (const [at, { profile }] of profiles.entries()) {
        const latest = isObject(profile['properties'])
          ? profile['properties']['latestNodeImageVersion']
          : undefined
        const wanted = latest === undefined ? 'image.latest-missing' : 'image.not-comparable'
        expect(decisions.get(`profile-${at}`)?.reason_code).toBe(wanted)
      }
    } finally {
      await simulator.close()
    }
  },
)
