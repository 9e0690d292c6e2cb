import { describe, expect, it } from '@jest/globals'
import type { RunEvent } from '../../src/domain/run-event.ts'
import { objectionToEvent } from '../../src/plan/event-guard.ts'

const events = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'deployment',
  'deployment_status',
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'workflow_run',
  'issue_comment',
  'issues',
  'merge_group',
  'release',
] as const

const refs = [
  'refs/heads/main',
  'refs/heads/other',
  'refs/tags/main',
  'refs/pull/7/merge',
  undefined,
]

function event(over: Partial<RunEvent>): RunEvent {
  return {
    repository: 'acme/fleet',
    name: 'push',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    run_id: '1',
    run_attempt: 1,
    actor: 'someone',
    server_url: 'https://github.com',
    api_url: 'https://api.github.com',
    default_branch: 'main',
    pull_request: undefined,
    foreign: false,
    ...over,
  }
}

/** `event ref` of each cell in which nothing stands against the run. */
function allowed(mode: 'apply' | 'rollback', more: readonly string[] = []): readonly string[] {
  const found: string[] = []
  for (const name of events) {
    for (const foreign of [false, true]) {
      for (const ref of refs) {
        const rules = { mode, default_branch: 'main', more }
        const objection = objectionToEvent(event({ name, foreign, ref }), rules)
        if (objection === undefined) found.push(`${name} ${ref}${foreign ? ' foreign' : ''}`)
      }
    }
  }
  return found
}

describe('a run that writes to Azure', () => {
  it('is allowed in three of all cells, on the default branch of the same repository', () => {
    expect(allowed('apply')).toEqual([
      'push refs/heads/main',
      'schedule refs/heads/main',
      'workflow_dispatch refs/heads/main',
    ])
  })

  it('is allowed on the events that the policy adds too, in no other cell', () => {
    expect(allowed('apply', ['repository_dispatch', 'deployment'])).toEqual([
      'push refs/heads/main',
      'schedule refs/heads/main',
      'workflow_dispatch refs/heads/main',
      'repository_dispatch refs/heads/main',
      'deployment refs/heads/main',
    ])
  })

  it('rolls back only when a person starts it, whatever the policy adds', () => {
    const only = ['workflow_dispatch refs/heads/main']
    expect(allowed('rollback')).toEqual(only)
    expect(allowed('rollback', ['repository_dispatch', 'deployment'])).toEqual(only)
  })

  it('goes by the name of the default branch, not by the word main', () => {
    const rules = { mode: 'apply', default_branch: 'trunk', more: [] } as const
    expect(objectionToEvent(event({ ref: 'refs/heads/trunk' }), rules)).toBeUndefined()
    expect(objectionToEvent(event({ ref: 'refs/heads/main' }), rules)).toBeDefined()
  })

  it('is refused on a deployment that the gate made itself: it would follow its own tail', () => {
    const rules = { mode: 'apply', default_branch: 'main', more: ['deployment'] } as const
    const deployment = (task: string): RunEvent =>
      event({ name: 'deployment', deployment_task: task })
    expect(objectionToEvent(deployment('deploy'), rules)).toBeUndefined()
    expect(objectionToEvent(deployment('flatcar-gate:mirror'), rules)).toEqual({
      found: 'the event deployment of a deployment that the gate itself made to show its rings',
      expected: 'a deployment that asks for something',
      advice: "Add `if: github.event.deployment.task != 'flatcar-gate:mirror'` to the job.",
    })
  })

  it.each([
    [{ name: 'pull_request' }, 'the event "pull_request"'],
    [{ name: undefined }, 'no event: this is no run of GitHub Actions'],
    [{ foreign: true }, 'the event push with code that may come from another repository'],
    [{ ref: 'refs/heads/other' }, 'the event push on refs/heads/other'],
    [{ ref: undefined }, 'the event push on no branch'],
  ])('is told what was found and what is expected: %j', (over, found) => {
    const rules = { mode: 'apply', default_branch: 'main', more: [] } as const
    expect(objectionToEvent(event(over), rules)).toEqual({
      found,
      expected:
        'the event push or schedule or workflow_dispatch on refs/heads/main, of this repository itself',
    })
  })
})
