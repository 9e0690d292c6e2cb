import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { RunEvent } from '../../src/domain/run-event.ts'
import { readRunEvent } from '../../src/github/event.ts'

async function eventOf(
  name: string,
  payload: unknown,
  env: Readonly<Record<string, string>> = {},
): Promise<RunEvent> {
  const path = join(await mkdtemp(join(tmpdir(), 'event-')), 'event.json')
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const usual = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: 'acme/fleet',
    GITHUB_EVENT_PATH: path,
  }
  return readRunEvent({ ...usual, ...env })
}

describe("a run's surroundings", () => {
  it('are what the runner says', async () => {
    const event = await eventOf(
      'schedule',
      { repository: { default_branch: 'trunk' } },
      {
        GITHUB_REF: 'refs/heads/trunk',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_RUN_ID: '12345',
        GITHUB_RUN_ATTEMPT: '2',
        GITHUB_ACTOR: 'wim',
        GITHUB_SERVER_URL: 'https://ghes.acme.example',
        GITHUB_API_URL: 'https://ghes.acme.example/api/v3',
      },
    )
    expect(event).toEqual({
      repository: 'acme/fleet',
      name: 'schedule',
      ref: 'refs/heads/trunk',
      sha: 'a'.repeat(40),
      run_id: '12345',
      run_attempt: 2,
      actor: 'wim',
      server_url: 'https://ghes.acme.example',
      api_url: 'https://ghes.acme.example/api/v3',
      default_branch: 'trunk',
      pull_request: undefined,
      foreign: false,
    })
  })

  it('are empty outside of a runner', async () => {
    expect(await readRunEvent({ GITHUB_REPOSITORY: '', GITHUB_RUN_ATTEMPT: '' })).toEqual({
      server_url: 'https://github.com',
      api_url: 'https://api.github.com',
      foreign: false,
    })
  })

  it.each(['no JSON', '[]', 'null', '{"pull_request":7}'])(
    'survive a payload such as %s',
    async (payload) => {
      const event = await eventOf('push', payload)
      expect([event.pull_request, event.default_branch, event.foreign]).toEqual([
        undefined,
        undefined,
        false,
      ])
    },
  )

  it('have the task of a deployment', async () => {
    const event = await eventOf('deployment', { deployment: { task: 'flatcar-gate:mirror' } })
    expect(event.deployment_task).toBe('flatcar-gate:mirror')
    expect('deployment_task' in (await eventOf('push', {}))).toBe(false)
  })

  it('survive a payload that is not there', async () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere/event.json' }
    expect(await readRunEvent(env)).toMatchObject({ name: 'pull_request', foreign: true })
  })
})

describe('code of another repository', () => {
  const head = (repo: unknown) => ({ pull_request: { number: 7, head: { sha: 'f00', repo } } })

  it.each([
    ['pull_request', head({ full_name: 'Acme/Fleet' }), false],
    ['pull_request', head({ full_name: 'mallory/fleet' }), true],
    ['pull_request', head(null), true],
    ['pull_request_target', head({ full_name: 'mallory/fleet' }), true],
    ['pull_request_review', head({ full_name: 'acme/fleet' }), false],
    ['workflow_run', { workflow_run: { head_repository: { full_name: 'mallory/fleet' } } }, true],
    ['workflow_run', { workflow_run: { head_repository: { full_name: 'acme/fleet' } } }, false],
    ['issue_comment', { issue: { number: 7 } }, true],
    ['schedule', {}, false],
    ['workflow_dispatch', {}, false],
    ['push', {}, false],
  ] as const)('is told for %s %j: %s', async (name, payload, foreign) => {
    expect((await eventOf(name, payload)).foreign).toBe(foreign)
  })

  it('comes with the pull request and its head', async () => {
    const event = await eventOf('pull_request', head({ full_name: 'acme/fleet' }))
    expect(event.pull_request).toEqual({ number: 7, head: 'f00' })
  })
})
