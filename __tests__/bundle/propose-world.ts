import { type GitHubOptions, type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { type BundleOptions, type BundleRun, runBundle } from './run-bundle.ts'

export const family = 'AKSAzureLinux-aclgen2TL'
export const lockfile = '.github/flatcar-gate.lock.json'
export const policyPath = '.github/flatcar-gate.yml'
export const ringBranch = 'flatcar-gate/ring-test'
export const journalBranch = 'flatcar-gate/journal'

/** One ring that asks; nothing in it depends on the day on which a test runs. */
export const oneRing = `version: 1
rings:
  - name: test
pull-requests: { labels: [] }
dashboard: { enabled: false }
`

export interface Pull {
  readonly number: number
  readonly state: string
  readonly merged_at: string | null
  readonly title: string
  readonly body: string
  readonly head: { readonly sha: string }
  readonly html_url: string
}

/** A cluster of one pool, its image one behind; the next image comes when the clock is moved 10 days. */
const scenario = {
  clock: { at: '2026-11-23T06:00:00Z' },
  images: {
    versions: [
      { version: '202611.18.0', families: ['AKSAzureLinux-*'] },
      { version: '202612.01.0', families: ['AKSAzureLinux-*'] },
    ],
  },
  subscriptions: [
    {
      name: 'platform-test',
      id: '11111111-1111-4111-8111-111111111111',
      clusters: [
        {
          name: 'test-weu',
          'resource-group': 'rg-test',
          pools: [{ name: 'user1', image: `${family}-202610.08.0` }],
        },
      ],
    },
  ],
} as const

export interface ProposeWorld {
  readonly azure: Simulator
  readonly github: GitHubWorld
  /** Runs the bundle in mode `propose`; its requests are in `github.log()` afterwards. */
  readonly propose: (
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    more?: Pick<BundleOptions, 'onStart' | 'payload'>,
  ) => Promise<BundleRun>
  readonly writes: () => readonly string[]
  /** The newest pull request that the run tells of. */
  readonly pullOf: (run: BundleRun, ring?: string) => Promise<Pull>
  readonly pull: (number: number) => Promise<Pull>
  readonly journal: () => Promise<readonly { readonly kind: string }[]>
  readonly close: () => Promise<void>
}

/** What is changed in a child process before the bundle is loaded. */
export function preload(...lines: readonly string[]): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lines.join('\n'))}` }
}

/** The seconds between writes to GitHub become moments. They are told by what has passed: never round. */
export const quickWrites =
  'const t=setTimeout;globalThis.setTimeout=(f,ms,...a)=>t(f,ms>50&&ms<20000&&ms%1000!==0?20:ms,...a)'

/** @param shared an Azure that other repositories work on too; it stays open. */
export async function startWorld(
  options: GitHubOptions = {},
  scene: Parameters<typeof startSimulator>[0]['scenario'] = structuredClone(scenario) as never,
  shared?: Simulator,
): Promise<ProposeWorld> {
  const azure = shared ?? (await startSimulator({ scenario: scene }))
  const github = await startGitHub({ files: { [policyPath]: oneRing }, ...options })
  const pull = async (number: number): Promise<Pull> =>
    (await github.people.pullRequest(number)) as Pull
  return {
    azure,
    github,
    pull,
    propose(inputs = {}, env = {}, more = {}) {
      github.clearLog()
      return runBundle(azure, {
        inputs: { mode: 'propose', 'github-token': github.token, ...inputs },
        env: {
          ...github.env,
          ...preload(quickWrites),
          GITHUB_REPOSITORY: github.repository,
          GITHUB_RUN_ID: '7',
          GITHUB_SERVER_URL: 'https://github.com',
          ...env,
        },
        ...more,
      })
    },
    writes: () =>
      github
        .log()
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`),
    pullOf(run, ring = 'test') {
      const found = JSON.parse(run.outputs['pull-requests'] ?? '[]') as readonly {
        readonly ring: string
        readonly number?: number
      }[]
      return pull(found.find((each) => each.ring === ring)?.number ?? 0)
    },
    async journal() {
      const branch = await github.people.branchHead(journalBranch)
      if (branch === undefined) return []
      const month = new Date().toISOString().slice(0, 7)
      const text = (await github.people.file(journalBranch, `journal/${month}.jsonl`)) ?? ''
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly kind: string })
    },
    async close() {
      await github.close()
      if (shared === undefined) await azure.close()
    },
  }
}

/** The lockfile with one approval. */
export function lockText(version: string): string {
  return `{\n  "version": 1,\n  "rings": {\n    "test": {\n      "${family}": "${version}"\n    }\n  }\n}\n`
}

export function stepsOf(run: BundleRun): readonly string[] {
  return (run.result?.steps ?? []).map(({ kind }) => kind)
}
