import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHubWorld, Level } from '../../simulator/github/index.ts'
import type { Simulator } from '../../simulator/index.ts'
import { type BundleRun, runBundle } from '../bundle/run-bundle.ts'
import { isOwn, type Job, type OwnJob, permissionsOf } from './workflows.ts'

/** Values by their path, as `vars.AZURE_TENANT_ID` or `needs.check.outputs.matrix`. */
export type Contexts = Readonly<Record<string, string>>

/**
 * The value of a text with `${{ … }}`: a path of the contexts, maybe with `|| 'text'` behind it for
 * when it is empty. Anything else is refused, so that no example means more than is tested.
 */
export function resolveText(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const found = /^\s*([a-z]+(?:\.[\w-]+)+)(?:\s*\|\|\s*["']([^"']*)["'])?\s*$/i.exec(expression)
    const [, path = '', otherwise] = found ?? []
    const value = contexts[path]
    if (found === null) throw new Error(`can't resolve ${whole}`)
    if (value === undefined && otherwise === undefined) throw new Error(`nothing gives ${whole}`)
    return value === undefined || value === '' ? (otherwise ?? '') : value
  })
}

/** The inputs of the step with our action, resolved. */
export function inputsOf(job: Job, contexts: Contexts): Readonly<Record<string, string>> {
  const given = Object.entries(job.steps.find(isOwn)?.with ?? {})
  return Object.fromEntries(
    given.map(([name, value]) => [name, resolveText(String(value), contexts)]),
  )
}

/** The step that makes the token of an App, before ours. */
function appOf(job: Job): Job['steps'][number] | undefined {
  return job.steps.find(({ uses }) => uses?.startsWith('actions/create-github-app-token@') === true)
}

/** What the token may do on GitHub that our action gets: that of the job, or that of the App. */
export function tokenPermissions({ workflow, job }: OwnJob): Readonly<Record<string, string>> {
  const app = appOf(job)
  if (app === undefined) return permissionsOf(workflow, job)
  const given = Object.entries(app.with ?? {}).filter(([name]) => name.startsWith('permission-'))
  return Object.fromEntries(
    given.map(([name, level]) => [name.replace('permission-', ''), String(level)]),
  )
}

export interface RunWorld {
  readonly azure: Simulator
  readonly github: GitHubWorld
  readonly contexts: Contexts
  /** What the event is about; the runner gives it as a file. */
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref: string }
  /** Files of the repository. The job sees them only after a checkout. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * Does what a runner does with the job's step of our action: the committed bundle with the inputs of
 * the example, an id token only if the job asks for one, a token for GitHub that may do what the job
 * says and no more, and files only if they were checked out.
 */
export async function runJob(example: OwnJob, world: RunWorld): Promise<BundleRun> {
  const { workflow, job } = example
  const { azure, github, contexts, event, files } = world
  const own = job.steps.findIndex(isOwn)
  const isCheckedOut = job.steps
    .slice(0, own)
    .some(({ uses }) => uses?.startsWith('actions/checkout@') === true)
  const mayHaveToken = permissionsOf(workflow, job)['id-token'] === 'write'
  await github.setPermissions(levelsOf(tokenPermissions(example)))
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  const path = join(folder, 'event.json')
  writeFileSync(path, JSON.stringify(event.payload))
  try {
    return await runBundle(azure, {
      inputs: { 'github-token': github.token, ...inputsOf(job, contexts) },
      signIn: mayHaveToken ? 'oidc' : 'none',
      files: isCheckedOut ? files : {},
      env: {
        ...github.env,
        GITHUB_REPOSITORY: github.repository,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: path,
        GITHUB_REF: event.ref,
        GITHUB_SHA: (await github.people.branchHead('main')) ?? '',
        GITHUB_RUN_ID: '7',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: 'ada',
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** No right of the token on GitHub. */
const notGranted: ReadonlySet<string> = new Set(['id-token'])

/** As GitHub's API names them. */
function levelsOf(permissions: Readonly<Record<string, string>>): Readonly<Record<string, Level>> {
  return Object.fromEntries(
    Object.entries(permissions).flatMap(([name, level]): [string, Level][] =>
      !notGranted.has(name) && (level === 'read' || level === 'write')
        ? [[name.replaceAll('-', '_'), level]]
        : [],
    ),
  )
}
