import { mirrorTask } from '../domain/repository.ts'
import type { RunEvent } from '../domain/run-event.ts'

/** What makes a run one that may write to Azure. */
export interface EventRules {
  readonly mode: 'apply' | 'rollback'
  readonly default_branch: string
  /** Events that the policy adds for `apply` (`apply.events`). */
  readonly more: readonly string[]
}

export interface EventObjection {
  readonly found: string
  readonly expected: string
  readonly advice?: string
}

/**
 * Events whose code and inputs come from people who may push to the default branch. A rollback is
 * asked for by a person, with the pools' names: it never follows from a push or the clock.
 */
function allowedEvents({ mode, more }: EventRules): readonly string[] {
  return mode === 'rollback'
    ? ['workflow_dispatch']
    : ['push', 'schedule', 'workflow_dispatch', ...more]
}

/**
 * What stands against a run that writes to Azure, or `undefined`. An allowance list: an event that is
 * not known, or does not say where it comes from, is refused.
 */
export function objectionToEvent(event: RunEvent, rules: EventRules): EventObjection | undefined {
  const { name, ref, foreign, deployment_task: task } = event
  const allowed = allowedEvents(rules)
  const branch = `refs/heads/${rules.default_branch}`
  const expected = `the event ${allowed.join(' or ')} on ${branch}, of this repository itself`
  if (name === undefined) return { found: 'no event: this is no run of GitHub Actions', expected }
  if (!allowed.includes(name)) return { found: `the event ${JSON.stringify(name)}`, expected }
  // The gate would follow its own tail: what it shows of a run would start the next one.
  if (task === mirrorTask) {
    return {
      found: `the event ${name} of a deployment that the gate itself made to show its rings`,
      expected: 'a deployment that asks for something',
      advice: `Add \`if: github.event.deployment.task != '${mirrorTask}'\` to the job.`,
    }
  }
  if (foreign) {
    return { found: `the event ${name} with code that may come from another repository`, expected }
  }
  if (ref !== branch) {
    return { found: `the event ${name} on ${ref ?? 'no branch'}`, expected }
  }
  return undefined
}
