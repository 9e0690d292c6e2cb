import { readFileSync } from 'node:fs'
import {
  type GitHubLogEntry,
  type Level,
  type Permissions,
  startGitHub,
} from '../../../simulator/github/index.ts'
import { isWrite, type LogEntry, startSimulator } from '../../../simulator/index.ts'
import { type BundleRun, runBundle } from '../run-bundle.ts'
import { createFakedClock } from './faked-clock.ts'
import { fleet } from './fleet.ts'

export type Mode = 'check' | 'propose' | 'apply' | 'rollback'

/** What happens in a journey. `at` is UTC: `2027-03-15 08:00`. */
export type Step = { readonly at: string; readonly story: string } & (
  | { readonly release: string }
  | { readonly merge: string; readonly by: string }
  | { readonly close: string; readonly by: string }
  | { readonly reopen: string; readonly by: string }
  | Tick
)

/** One run of the bundle. */
export interface Tick {
  readonly run: Mode
  readonly inputs?: Readonly<Record<string, string>>
  /** The run watches what it starts, and each time that it begins to, so many minutes pass. */
  readonly watch?: number
  /** The runner dies when the log says so. */
  readonly dies?: RegExp
  /** Azure carries out the upgrade, and its answer is lost on the way. */
  readonly loses?: true
}

export interface Journey {
  readonly name: string
  readonly begins: string
  readonly policy: string
  /** The roles of the identity that writes, by their files in docs/roles. */
  readonly roles: readonly string[]
  readonly steps: readonly Step[]
}

/** A step as it went. */
export interface Told {
  readonly step: Step
  /** The time when it was over, ISO 8601. */
  readonly until: string
  readonly run?: BundleRun
  readonly azure: readonly LogEntry[]
  readonly github: readonly GitHubLogEntry[]
}

export const role = (name: string): readonly string[] =>
  (JSON.parse(readFileSync(`docs/roles/${name}.json`, 'utf8')) as { Actions: string[] }).Actions

const paths = { policy: '.github/flatcar-gate.yml', lockfile: '.github/flatcar-gate.lock.json' }

/** Plays a journey on a world of its own, and tells each step. */
export async function play(library: string, journey: Journey): Promise<readonly Told[]> {
  const clock = createFakedClock(library, instant(journey.begins))
  const releases = journey.steps.flatMap((step) =>
    'release' in step ? [{ version: step.release, at: instant(step.at) }] : [],
  )
  const azure = await startSimulator({ scenario: fleet(releases), clock: { real: clock.now } })
  const github = await startGitHub({
    files: { [paths.policy]: journey.policy },
    now: clock.now,
    // GitHub asks for a second between writes, and for three after those that notify people.
    intercept: ({ method, path }) => {
      if (method !== 'GET') clock.advance(/\/(pulls|issues|comments)$/.test(path) ? 3_000 : 1_000)
      return undefined
    },
  })
  const told: Told[] = []
  let runs = 100
  try {
    for (const step of journey.steps) {
      clock.set(instant(step.at))
      azure.clearLog()
      github.clearLog()
      const run = await take(step).catch((error: unknown) => {
        const before = told.map(({ step: { at }, run: done }) => {
          const did = done?.result?.steps.map(({ message }) => message) ?? []
          return [at, ...did].join('\n  ')
        })
        const where = `${journey.name}, ${step.at}: ${step.story}`
        throw new Error([where, String(error), 'Before that:', ...before].join('\n'))
      })
      const logs = { azure: [...azure.log()], github: [...github.log()] }
      told.push({ step, until: clock.iso(), ...(run === undefined ? {} : { run }), ...logs })
    }
  } finally {
    await Promise.all([azure.close(), github.close()])
    clock.remove()
  }
  return told

  async function take(step: Step): Promise<BundleRun | undefined> {
    const { people } = github
    if ('merge' in step) await people.merge(await pullOf(step.merge), step.by)
    if ('reopen' in step) await people.reopen(await pullOf(step.reopen), step.by)
    if ('close' in step) await people.close(await pullOf(step.close), step.by)
    return 'run' in step ? tick(step) : undefined
  }

  async function pullOf(ring: string): Promise<number> {
    const found = told.flatMap(({ run }) =>
      (run?.result?.steps ?? []).flatMap((each) =>
        each.kind === 'pull-request.opened' && each.ring === ring ? (each.number ?? []) : [],
      ),
    )
    const number = found.at(-1)
    if (number === undefined) throw new Error(`${journey.name}: ring ${ring} has no pull request`)
    return number
  }

  async function tick(step: Tick): Promise<BundleRun> {
    const writes = step.run === 'apply' || step.run === 'rollback'
    azure.setActions(writes ? journey.roles.flatMap(role) : role('reader'))
    const match = { method: 'POST', path: '**/upgradeNodeImageVersion' }
    azure.setFaults(step.loses === true ? [{ match, effect: 'lost-answer' }] : [])
    await github.setPermissions(permissionsOf(step.run))
    runs += 1
    const id = String(runs)
    github.setRun(id, 'in_progress')
    const file = async (path: string): Promise<Readonly<Record<string, string>>> => {
      const text = await github.people.file('main', path)
      return text === undefined ? {} : { [path]: text }
    }
    let watched = 0
    const done = await runBundle(azure, {
      inputs: {
        mode: step.run,
        'github-token': github.token,
        'max-wait': step.watch === undefined && step.dies === undefined ? '0' : '30m',
        ...step.inputs,
      },
      env: {
        ...clock.env,
        ...github.env,
        GITHUB_RUN_ID: id,
        GITHUB_ACTOR: 'ada',
        GITHUB_EVENT_NAME: step.run === 'rollback' ? 'workflow_dispatch' : 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: (await github.people.branchHead('main')) ?? '',
      },
      files:
        step.run === 'check'
          ? { ...(await file(paths.policy)), ...(await file(paths.lockfile)) }
          : {},
      onLog: (log, running) => {
        if (step.dies?.test(log) === true) running.kill('SIGKILL')
        const begun = log.split('\n').filter((line) => line.startsWith('Watching ')).length
        if (step.watch !== undefined && begun > watched) clock.advance(step.watch * 60_000)
        watched = begun
      },
    })
    github.setRun(id, 'completed')
    return done
  }
}

/** The rows of some modes in docs/permissions.md, by GitHub's own names; `id-token` is not GitHub's API. */
export function permissionsOf(...modes: readonly Mode[]): Permissions {
  const page = readFileSync('docs/permissions.md', 'utf8')
  const [, table = ''] = /\n(\| mode \|[^]+?)\n\n/.exec(page) ?? []
  const found = new Map<string, Level>()
  let isOurs = false
  for (const row of table.split('\n').slice(2)) {
    const [, named = '', permission = ''] = row.split('|').map((cell) => cell.trim())
    if (named !== '') isOurs = modes.some((mode) => named.includes(`\`${mode}\``))
    const [, name = '', level] = /^`([a-z-]+): (read|write)`$/.exec(permission) ?? []
    if (!isOurs || (level !== 'read' && level !== 'write')) continue
    const key = name.replaceAll('-', '_')
    if (found.get(key) !== 'write') found.set(key, level)
  }
  if (found.size === 0) throw new Error(`docs/permissions.md has no row for ${modes.join(', ')}`)
  return Object.fromEntries(found)
}

export const azureWrites = ({ azure }: Told): readonly LogEntry[] => azure.filter(isWrite)

export const githubWrites = ({ github }: Told): readonly GitHubLogEntry[] =>
  github.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')

function instant(text: string): string {
  return `${text.replace(' ', 'T')}:00Z`
}
