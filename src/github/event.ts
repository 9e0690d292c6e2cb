import { readFile } from 'node:fs/promises'
import type { RunEvent } from '../domain/run-event.ts'
import { isObject, numberAt, textAt } from './json.ts'

/** Events that can be about code of another repository. */
const carriesForeignCode = /^(pull_request(_.+)?|workflow_run|issue_comment|merge_group)$/

/** Reads tolerantly: what is not there or not readable is left out, and counts as foreign. */
export async function readRunEvent(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunEvent> {
  const given = (name: string): string | undefined => (env[name] === '' ? undefined : env[name])
  const payload = await readPayload(given('GITHUB_EVENT_PATH'))
  const name = given('GITHUB_EVENT_NAME')
  const repository = given('GITHUB_REPOSITORY')
  const attempt = Number(given('GITHUB_RUN_ATTEMPT'))
  const branch = textAt(payload, 'repository', 'default_branch')
  const number = numberAt(payload, 'pull_request', 'number')
  const head = textAt(payload, 'pull_request', 'head', 'sha')
  const task = textAt(payload, 'deployment', 'task')
  return {
    repository,
    name,
    ref: given('GITHUB_REF'),
    sha: given('GITHUB_SHA'),
    run_id: given('GITHUB_RUN_ID'),
    run_attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : undefined,
    actor: given('GITHUB_ACTOR'),
    server_url: given('GITHUB_SERVER_URL') ?? 'https://github.com',
    api_url: given('GITHUB_API_URL') ?? 'https://api.github.com',
    default_branch: branch,
    pull_request: number === undefined || head === undefined ? undefined : { number, head },
    ...(task === undefined ? {} : { deployment_task: task }),
    foreign: isForeign(name, repository, payload),
  }
}

function isForeign(
  name: string | undefined,
  repository: string | undefined,
  payload: unknown,
): boolean {
  if (name === undefined || !carriesForeignCode.test(name)) return false
  const from =
    textAt(payload, 'pull_request', 'head', 'repo', 'full_name') ??
    textAt(payload, 'workflow_run', 'head_repository', 'full_name')
  return (
    from === undefined ||
    repository === undefined ||
    from.toLowerCase() !== repository.toLowerCase()
  )
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isObject(payload) ? payload : undefined
  } catch {
    return undefined
  }
}
