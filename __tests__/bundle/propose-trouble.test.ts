import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import {
  lockfile,
  lockText,
  oneRing,
  type ProposeWorld,
  policyPath,
  ringBranch,
  startWorld,
  stepsOf,
} from './propose-world.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(240_000)

const repository = '/repos/acme/fleet'

describe('a run that breaks off', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  it('before the pull request leaves a branch, which the next run adopts', async () => {
    world.github.setFaults([
      { match: { method: 'POST', path: `${repository}/pulls` }, effect: { status: 502 } },
    ])
    const broken = await world.propose()
    expect(broken.code).toBe(1)
    expect(broken.log).toContain('github.unclear')
    expect(await world.github.people.branchHead(ringBranch)).toBeDefined()
    expect(world.writes().filter((line) => line === `POST ${repository}/pulls`)).toHaveLength(1)

    world.github.setFaults([])
    const next = await world.propose()
    expect(next.code).toBe(0)
    expect(await world.pullOf(next)).toMatchObject({ state: 'open', number: 1 })
    expect(await world.github.people.file(ringBranch, lockfile)).toBe(lockText('202611.18.0'))
    await world.propose()
    expect(world.writes()).toEqual([])
  })

  it('with a lost answer to the pull request finds it again', async () => {
    await world.github.people.close(1)
    await world.propose()
    world.azure.clock.advance(10 * 86_400_000)
    world.github.setFaults([
      { match: { method: 'POST', path: `${repository}/pulls` }, effect: 'lost-answer' },
    ])
    const run = await world.propose()
    world.github.setFaults([])
    expect(run.code).toBe(0)
    expect(await world.pullOf(run)).toMatchObject({ state: 'open', number: 2 })
    await world.propose()
    expect(world.writes()).toEqual([])
  })

  it('leaves a branch of somebody else alone', async () => {
    const other = await startWorld()
    try {
      const theirs = await other.github.people.push(ringBranch, { 'mine.md': 'mine\n' })
      const run = await other.propose()
      expect(stepsOf(run)).toContain('branch.left')
      expect(await other.github.people.branchHead(ringBranch)).toBe(theirs)
      expect(JSON.parse(run.outputs['pull-requests'] ?? '')).toEqual([])
    } finally {
      await other.close()
    }
  })
})

describe('a token that lacks a permission', () => {
  const names = { contents: 'contents', pull_requests: 'pull-requests', checks: 'checks' } as const
  it.each(Object.keys(names) as (keyof typeof names)[])(
    'is told which one, once: %s',
    async (missing) => {
      const { [missing]: _, ...permissions } = allPermissions
      const world = await startWorld({ permissions })
      try {
        const run = await world.propose()
        expect(run.code).toBe(1)
        const errors = run.log.split('\n').filter((line) => line.startsWith('::error'))
        expect(errors).toHaveLength(1)
        expect(errors[0]).toContain(names[missing])
        expect(errors[0]).toContain('github.forbidden')
      } finally {
        await world.close()
      }
    },
  )

  it('is told that there must be one', async () => {
    const world = await startWorld()
    try {
      const run = await world.propose({ 'github-token': '' })
      expect(run.code).toBe(1)
      expect(run.log).toContain('github-token')
      expect(world.github.log()).toEqual([])
    } finally {
      await world.close()
    }
  })
})

describe('a pull request that changes the policy', () => {
  let world: ProposeWorld
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'event-'))
    world = await startWorld()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true })
    await world.close()
  })

  async function onPullRequest(number: number, head: string) {
    const path = join(folder, 'event.json')
    const from = { sha: head, repo: { full_name: world.github.repository } }
    writeFileSync(path, JSON.stringify({ pull_request: { number, head: from } }))
    return world.propose(
      {},
      {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: path,
        GITHUB_REF: `refs/pull/${number}/merge`,
      },
    )
  }

  it('gets one comment with the decisions that it would change, brought up to date', async () => {
    const calm = await world.github.people.push('calm', {
      [policyPath]: oneRing.replace('- name: test', '- name: test\n    approval: automatic'),
    })
    const number = await world.github.people.openPullRequest('calm', 'No more asking')
    const run = await onPullRequest(number, calm)
    expect(run.code).toBe(0)
    expect(stepsOf(run)).toEqual(['pull-request.commented'])
    const comment = world.github.log().find(({ method }) => method === 'POST')
    expect(comment?.body).toMatchObject({
      body: expect.stringContaining('changes 1 of 1 decision'),
    })
    // What the pull request says holds for nobody yet.
    expect(run.result?.decisions).toMatchObject([{ reason_code: 'approval.missing' }])

    await onPullRequest(number, calm)
    expect(world.writes()).toEqual([])

    const wrong = await world.github.people.push('calm', {
      [policyPath]: 'version: 1\nringz: []\n',
    })
    await onPullRequest(number, wrong)
    const changed = world.github.log().find(({ method }) => method === 'PATCH')
    expect(changed?.body).toMatchObject({ body: expect.stringContaining('ringz') })
  })

  it('gets none when it changes something else', async () => {
    const head = await world.github.people.push('docs', { 'readme.md': 'hello\n' })
    const number = await world.github.people.openPullRequest('docs', 'Say hello')
    const run = await onPullRequest(number, head)
    expect(run.code).toBe(0)
    expect(world.writes()).toEqual([])
    expect(stepsOf(run)).toEqual([])
  })
})
