import type { Api } from './api.ts'
import { textAt } from './json.ts'

/** A run that GitHub no longer knows, or words that are not known, count as unknown. */
export async function runState(
  api: Api,
  runId: string,
): Promise<'running' | 'completed' | 'unknown'> {
  if (!/^[0-9]+$/.test(runId)) return 'unknown'
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
  const status = textAt(await api.readIfThere(route, { run_id: runId }), 'status')
  if (status === undefined) return 'unknown'
  return status === 'completed' ? 'completed' : 'running'
}
