import type { RunEvent } from '../domain/run-event.ts'

/** What makes a run one that may write to Azure. */
export interface EventRules {
  readonly mode: 'apply' | 'rollback'
  readonly default_branch: string
  /** Events that the policy adds (`apply.events`). */
  readonly more: readonly string[]
}

export interface EventObjection {
  readonly found: string
  readonly expected: string
}

/**
 * Events whose code and inputs come from people who may push to the default branch. A rollback is
 * asked for by a person, with the pools' names: it never follows from a push or the clock.
 */
const usual = {
  apply: ['push', 'schedule', 'workflow_dispatch'],
  rollback: ['workflow_dispatch'],
} as const

/**
 * What stands against a run that writes to Azure, or `undefined`. An allowance list: an event that is
 * not known, or does not say where it comes from, is refused.
 */
export function objectionToEvent(event: RunEvent, rules: EventRules): EventObjection | undefined {
  const { name, ref, foreign } = event
  const allowed = [...usual[rules.mode], ...rules.more]
  const branch = `refs/heads/${rules.default_branch}`
  const expected = `one of the events ${allowed.join(', ')} on ${branch}, of this repository itself`
  if (name === undefined) return { found: 'no event: this is no run of GitHub Actions', expected }
  if (!allowed.includes(name)) return { found: `the event ${JSON.stringify(name)}`, expected }
  if (foreign) {
    return { found: `the event ${name} with code that may come from another repository`, expected }
  }
  if (ref !== branch) {
    return { found: `the event ${name} on ${ref ?? 'no branch'}`, expected }
  }
  return undefined
}
