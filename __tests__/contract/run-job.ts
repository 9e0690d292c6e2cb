import type { Simulator } from '../../simulator/index.ts'
import { type BundleRun, runBundle } from '../bundle/run-bundle.ts'
import { isOwn, type Job, permissionsOf, type Workflow } from './workflows.ts'

/** Values by their path, as `vars.AZURE_TENANT_ID` or `needs.check.outputs.matrix`. */
export type Contexts = Readonly<Record<string, string>>

/**
 * The value of a text with `${{ … }}`: a path of the contexts, maybe with `|| 'text'` behind it for
 * when it is empty. Anything else is refused, so that no example means more than is tested.
 */
export function resolveText(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const found = /^\s*([a-z]+(?:\.[\w-]+)+)(?:\s*\|\|\s*'([^']*)')?\s*$/i.exec(expression)
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

export interface JobRun {
  readonly workflow: Workflow
  readonly job: Job
  readonly event: string
  readonly contexts: Contexts
  /** Files of the repository. The job sees them only after a checkout. */
  readonly files: Readonly<Record<string, string>>
  /** Beside what the runner sets: GitHub's address for the modes that talk to it. */
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Does what a runner does with the job's step of our action: the committed bundle with the inputs of
 * the example, an id token only if the job asks for one, and files only if they were checked out.
 */
export function runJob(simulator: Simulator, run: JobRun): Promise<BundleRun> {
  const { workflow, job, event, contexts, files, env = {} } = run
  const own = job.steps.findIndex(isOwn)
  const isCheckedOut = job.steps
    .slice(0, own)
    .some(({ uses }) => uses?.startsWith('actions/checkout@') === true)
  const mayHaveToken = permissionsOf(workflow, job)['id-token'] === 'write'
  return runBundle(simulator, {
    inputs: { 'github-token': 'ghs_of_the_job', ...inputsOf(job, contexts) },
    signIn: mayHaveToken ? 'oidc' : 'none',
    files: isCheckedOut ? files : {},
    env: { GITHUB_EVENT_NAME: event, ...env },
  })
}
