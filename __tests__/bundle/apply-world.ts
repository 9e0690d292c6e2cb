import { allPermissions } from '../../simulator/github/index.ts'
import { isWrite, type ScenarioInput, type Simulator } from '../../simulator/index.ts'
import {
  family,
  journalBranch,
  type ProposeWorld,
  policyPath,
  preload,
  quickWrites,
  startWorld,
} from './propose-world.ts'
import type { BundleOptions, BundleRun } from './run-bundle.ts'

type Variables = Readonly<Record<string, string>>
type Subscription = NonNullable<ScenarioInput['subscriptions']>[number]
type Cluster = NonNullable<Subscription['clusters']>[number]

/**
 * The day on which all of this plays: Flatcar's images are gone, OS Guard is out of support, and
 * this Azure would install both all the same.
 */
export const today = '2027-01-15T06:00:00Z'
export const subscription = '11111111-1111-4111-8111-111111111111'
export const beforeImage = `${family}-202611.20.0`
export const oldImage = `${family}-202612.04.0`
export const approvedImage = `${family}-202701.08.0`

const flatcar = 'AKSFlatcar-flatcargen2'
const guard = 'AKSAzureLinux-OSGuardV3gen2fipsTL'

export const policy = `version: 1
min-age: 0d
rings:
  - name: test
pull-requests: { labels: [] }
dashboard: { enabled: false }
`

/** Approves the same version for families that are never to be written to, too. */
export const approvals = JSON.stringify({
  version: 1,
  rings: {
    test: { [family]: '202701.08.0', [flatcar]: '202701.08.0', [guard]: '202701.08.0' },
  },
})

export const lockfilePath = '.github/flatcar-gate.lock.json'

/** Images for `today`, and clusters of pools beside one whose pools must never be written to. */
export function sceneOf(clusters: readonly Cluster[]): ScenarioInput {
  return {
    clock: { at: today },
    images: {
      families: [{ name: flatcar, removed: '2028-01-01' }],
      versions: [{ version: '202701.08.0', families: ['AKSAzureLinux-*', 'AKSFlatcar-*'] }],
    },
    subscriptions: [
      {
        name: 'platform-test',
        id: subscription,
        clusters: [
          ...clusters,
          {
            name: 'never-weu',
            'resource-group': 'rg-test',
            'upgrade-channel': 'none',
            pools: [
              {
                name: 'flatcar1',
                image: `${flatcar}-202606.01.0`,
                'recently-used': [{ image: `${flatcar}-202605.11.0`, at: '-1d' }],
              },
              {
                name: 'guard1',
                image: `${guard}-202612.04.0`,
                'recently-used': [{ image: `${guard}-202611.20.0`, at: '-1d' }],
                'upgrade-fails': { code: 'NodesNotReady', message: 'Nodes did not come up.' },
              },
              { name: 'machines1', image: oldImage, mode: 'Machines' },
            ],
          },
        ],
      },
    ],
  }
}

/** A pool in a cluster of its own, one image behind unless told otherwise. */
export function clusterOf(name: string, image = oldImage): Cluster {
  const used = [{ image: beforeImage, at: '-1d' }]
  const pools = [{ name: 'user1', image, 'recently-used': used }]
  return { name, 'resource-group': 'rg-test', 'upgrade-channel': 'none', pools }
}

function shiftOf(day: string): string {
  return `const R=Date,d=${Date.parse(day)}-R.now();globalThis.Date=class extends R{constructor(...a){a.length?super(...a):super(R.now()+d)}static now(){return R.now()+d}}`
}

/** Polls, and all else that waits, come twenty times as often. */
export const shortWaits = `import waits from 'node:timers/promises'
import { syncBuiltinESMExports } from 'node:module'
const wait = waits.setTimeout
waits.setTimeout = (ms, ...more) => wait(ms / 20, ...more)
syncBuiltinESMExports()`

export interface ApplyOptions extends Pick<BundleOptions, 'onStart' | 'payload'> {
  /** A module to load before the bundle, as text. */
  readonly preload?: string
}

export interface ApplyWorld extends ProposeWorld {
  /** One run of `mode: apply` on the schedule, on the day that Azure has. */
  readonly apply: (
    inputs?: Variables,
    env?: Variables,
    options?: ApplyOptions,
  ) => Promise<BundleRun>
  /** Entries of the journal; `proven test-weu/user1`. */
  readonly entries: () => Promise<readonly string[]>
}

/** A repository whose lockfile approves the image, and a fleet one behind it. */
export async function startApplyWorld(
  given: {
    readonly repository?: string
    readonly files?: Variables
    readonly scene?: ScenarioInput
    readonly azure?: Simulator
  } = {},
): Promise<ApplyWorld> {
  const { files, scene = sceneOf([clusterOf('test-weu')]), azure, repository } = given
  const options = {
    files: { [policyPath]: policy, [lockfilePath]: approvals, ...files },
    permissions: { ...allPermissions, actions: 'read' },
    ...(repository === undefined ? {} : { repository }),
  } as const
  const world = await startWorld(options, scene, azure)
  const head = (await world.github.people.branchHead('main')) ?? ''
  return {
    ...world,
    apply(inputs = {}, env = {}, { preload: code = '', ...more } = {}) {
      const day = shiftOf(new Date(world.azure.clock.now()).toISOString())
      return world.propose(
        { mode: 'apply', 'max-wait': '0', 'os-skus': '*', ...inputs },
        {
          ...preload(code, day, quickWrites),
          GITHUB_EVENT_NAME: 'schedule',
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: head,
          ...env,
        },
        more,
      )
    },
    async entries() {
      const { people } = world.github
      if ((await people.branchHead(journalBranch)) === undefined) return []
      const text = (await people.file(journalBranch, `journal/${today.slice(0, 7)}.jsonl`)) ?? ''
      return text.split('\n').flatMap((line) => {
        const entry = line === '' ? {} : (JSON.parse(line) as Entry)
        const { kind, cluster, pool } = entry
        return pool === undefined ? [] : [`${kind} ${cluster?.split('/').at(-1)}/${pool}`]
      })
    },
  }
}

interface Entry {
  readonly kind?: string
  readonly cluster?: string
  readonly pool?: string
}

/** Writes to Azure so far: `202 POST test-weu/user1 upgradeNodeImageVersion`. */
export function azureWrites(azure: Simulator): readonly string[] {
  return azure
    .log()
    .filter(isWrite)
    .map(({ status, method, path }) => {
      const [, cluster, pool, call = ''] =
        /managedClusters\/([^/]+)\/agentPools\/([^/]+)\/?(.*)$/.exec(path) ?? []
      const what = cluster === undefined ? path : `${cluster}/${pool} ${call}`.trim()
      return `${status} ${method} ${what}`
    })
}

export const oneStart = '202 POST test-weu/user1 upgradeNodeImageVersion'
