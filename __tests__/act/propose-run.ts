import { type Complaint, type FailureCode, GateFailure } from '../../src/errors.ts'
import { propose } from '../../src/propose.ts'
import { recall } from '../../src/recall.ts'
import type { Result } from '../../src/result.ts'
import { type Fleet, policyPath, selection } from './fleet-run.ts'

/** One run of mode propose, from reading the repository to its end. */
export async function proposeOn({ azure, repository }: Fleet, dryRun = false): Promise<Result> {
  const memory = await recall(repository.port, policyPath, policyPath)
  const ports = { clusters: azure.clusters, repository: repository.port, clock: azure.clock }
  const run = 'https://github.com/acme/fleet/actions/runs/99/attempts/1'
  return propose(ports, { selection, dryRun }, memory, run, () => undefined)
}

/** From now on GitHub refuses these calls, as it does when a right is missing. */
export function refuse(
  { repository }: Fleet,
  names: readonly (keyof Fleet['repository']['port'])[],
  code: FailureCode = 'github.forbidden',
): void {
  const complaint: Complaint = {
    code,
    where: 'GitHub acme/fleet: could not do it',
    found: 'HTTP 403 Resource not accessible by integration',
    expected: 'a token that has `issues: write`',
  }
  const refused = (): Promise<never> => Promise.reject(new GateFailure([complaint]))
  Object.assign(repository.port, Object.fromEntries(names.map((name) => [name, refused])))
}

/** Body of the dashboard. */
export function dashboardOf({ repository }: Fleet): string {
  const [issue] = [...repository.issues.values()]
  return issue?.facts.body ?? ''
}

/** Kinds of the steps about the dashboard. */
export function dashboardSteps(result: Result | undefined): readonly string[] {
  return (result?.steps ?? [])
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('dashboard'))
}

/** Replaces the dashboard's body, as a person with write permission does. */
export function editDashboard(fleet: Fleet, edit: (body: string) => string): void {
  const { issues, editors } = fleet.repository
  for (const [number, issue] of issues) {
    issue.facts = { ...issue.facts, body: edit(issue.facts.body) }
    editors.set(number, { login: 'ann', permission: 'write' })
  }
}
