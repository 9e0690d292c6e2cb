import { allPermissions, type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import {
  type Fault,
  isWrite as isAzureWrite,
  type LogEntry,
  type ScenarioInput,
  type Simulator,
  type Subject,
  startSimulator,
} from '../../simulator/index.ts'
import { family, policyPath } from './propose-world.ts'
import { quickEnv } from './quick.ts'
import { type BundleRun, type Running, runBundle } from './run-bundle.ts'

export const newest = `${family}-202611.18.0`

/** A policy file, and the fleet that it is for. */
export interface Scene {
  readonly policy: string
  readonly scenario: ScenarioInput
}

/** Three clusters, two rings, the second by engine `snapshot`. */
const rollout: Scene = {
  policy: `version: 1
rings:
  - name: canary
    match: { tags: { env: canary } }
  - name: prod
    match: { tags: { env: prod } }
    engine: snapshot
denials:
  - { image: '*-202611.25.0', reason: Comes out while the rollout is half way }
`,
  scenario: {
    clock: { at: '2026-11-23T06:00:00Z' },
    images: {
      versions: [
        { version: '202611.18.0', families: ['AKSAzureLinux-*'] },
        { version: '202611.25.0', families: ['AKSAzureLinux-*'], published: '+1d' },
      ],
    },
    subscriptions: [
      {
        name: 'platform',
        id: '11111111-1111-4111-8111-111111111111',
        clusters: ['can-a', 'prod-a', 'prod-b'].map((name) => ({
          name,
          'resource-group': 'rg',
          tags: { env: name === 'can-a' ? 'canary' : 'prod' },
          pools: [{ name: 'user1', image: `${family}-202610.08.0` }],
        })),
      },
    ],
  },
}

/** When a process is killed, counted from its start: with a request of its own, or by the time. */
export type Death =
  /** `before`: the request is lost; `after`: it is carried out, and the answer is lost. */
  { readonly at: number; readonly when: 'before' | 'after' } | { readonly ms: number }

export interface Seen {
  readonly subject: Subject
  readonly isWrite: boolean
}

export interface TickRun {
  readonly run: BundleRun
  /** Requests that it sent, in the order in which they came in. */
  readonly requests: readonly Seen[]
  readonly isKilled: boolean
}

export interface TickOptions {
  readonly death?: Death | undefined
  readonly event?: string
  /** How long an answer is truly waited for. */
  readonly patienceMs?: number
}

export interface RolloutWorld {
  readonly azure: Simulator
  readonly github: GitHubWorld
  /** Runs the bundle as a workflow run of its own, whose end GitHub knows however it came. */
  readonly tick: (
    inputs: Readonly<Record<string, string>>,
    options?: TickOptions,
  ) => Promise<TickRun>
  /** What was written to Azure so far. */
  readonly azureWrites: () => readonly LogEntry[]
  readonly close: () => Promise<void>
}

/** Azure and GitHub, and the bundle at work in them. Eleven minutes pass at each page of clusters. */
export async function startRollout(scene: Scene = rollout): Promise<RolloutWorld> {
  let requests: Seen[] = []
  let child: Running | undefined
  let death: Death | undefined
  let runs = 0

  const intercept = (subject: Subject): Fault | undefined => {
    if (subject.service === 'arm' && subject.path.endsWith('/managedClusters')) {
      azure.clock.advance(660_000)
    }
    const isWrite =
      (subject.service === 'arm' || subject.service === 'github') &&
      subject.method !== 'GET' &&
      !subject.path.endsWith('/graphql')
    requests.push({ subject, isWrite })
    if (death === undefined || !('at' in death) || requests.length !== death.at) return undefined
    child?.kill('SIGKILL')
    return { match: {}, effect: death.when === 'before' ? 'reset' : 'lost-answer' }
  }

  const azure: Simulator = await startSimulator({ scenario: scene.scenario, intercept })
  const github = await startGitHub({
    files: { [policyPath]: scene.policy },
    permissions: { ...allPermissions, actions: 'read' },
    intercept,
  })
  return {
    azure,
    github,
    azureWrites: () => azure.log().filter(isAzureWrite),
    async tick(inputs, { death: dies, event = 'schedule', patienceMs } = {}) {
      runs += 1
      const id = String(100 + runs)
      requests = []
      death = dies
      github.people.setRun(id, 'in_progress')
      let timer: NodeJS.Timeout | undefined
      const run = await runBundle(azure, {
        inputs: { 'github-token': github.token, ...inputs },
        env: {
          ...github.env,
          ...quickEnv(runs, patienceMs),
          GITHUB_RUN_ID: id,
          GITHUB_EVENT_NAME: event,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: (await github.people.branchHead('main')) ?? '',
        },
        onStart(running) {
          child = running
          if (dies !== undefined && 'ms' in dies) {
            timer = setTimeout(() => running.kill('SIGKILL'), dies.ms)
          }
        },
      })
      clearTimeout(timer)
      death = undefined
      github.people.setRun(id, 'completed')
      return { run, requests, isKilled: run.code === null }
    },
    async close() {
      await github.close()
      await azure.close()
    },
  }
}
