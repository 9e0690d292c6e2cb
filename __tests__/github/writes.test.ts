import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import type { Repository } from '../../src/ports.ts'
import { clientOf, complaintOf, lockfilePath, openProposal, paths } from './client.ts'

let world: GitHubWorld
let client: Repository

beforeAll(async () => {
  world = await startGitHub({ files: { [lockfilePath]: '{}\n', 'docs/kept.md': 'kept\n' } })
})
afterAll(() => world.close())
beforeEach(() => {
  client = clientOf(world)
  world.clearLog()
})

function writes(): readonly string[] {
  return world
    .log()
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
}

describe('committing', () => {
  it('changes one file of the base and keeps the others', async () => {
    const { head } = await openProposal(client, world.people, 'flatcar-gate/ring-kept')
    expect(await world.people.file(head, lockfilePath)).toBe(
      '{"branch":"flatcar-gate/ring-kept"}\n',
    )
    expect(await world.people.file(head, 'docs/kept.md')).toBe('kept\n')
  })

  it('begins an orphan branch with nothing but the file', async () => {
    const text = '{"at":"2026-11-25T00:00:00Z"}\n'
    const path = 'journal/2026-11.jsonl'
    const head = await client.createCommit({ parents: [], path, text, message: 'Begin' })
    expect((await client.commit(head)).parents).toEqual([])
    expect(await world.people.file(head, path)).toBe(text)
    expect(await world.people.file(head, lockfilePath)).toBeUndefined()
  })

  it('names no author, so that GitHub signs it', async () => {
    const path = 'a'
    const head = await client.createCommit({ parents: [], path, text: '', message: 'Begin' })
    const sent = world.log().find(({ path: called }) => called.endsWith('/git/commits'))?.body
    expect(Object.keys(sent as object).toSorted()).toEqual(['message', 'parents', 'tree'])
    expect(head).toMatch(/^[0-9a-f]{40}$/)
  })

  it('heals a branch whose base has moved, by a commit with both heads as parents', async () => {
    const branch = 'flatcar-gate/ring-heal'
    const { head, number } = await openProposal(client, world.people, branch)
    await world.people.push('main', { [lockfilePath]: '{"moved":1}\n' })
    await expect(world.people.merge(number)).rejects.toThrow(/merge conflicts/)
    const { head: base } = await client.observe(paths)
    const healed = await client.createCommit({
      parents: [head, base],
      base,
      path: lockfilePath,
      text: '{"moved":1,"healed":1}\n',
      message: 'Propose',
    })
    expect(await client.advanceBranch({ name: branch, head: healed })).toBe('advanced')
    await world.people.merge(number)
    expect(await world.people.file('main', lockfilePath)).toBe('{"moved":1,"healed":1}\n')
  })
})

describe('refs', () => {
  it('are created once', async () => {
    const { head } = await client.observe(paths)
    expect(await client.createRef('refs/heads/flatcar-gate/twice', head)).toBe('created')
    expect(await client.createRef('refs/heads/flatcar-gate/twice', head)).toBe('taken')
  })

  it('can not lead to what is no commit', async () => {
    const complaint = await complaintOf(client.createRef('refs/heads/x', 'f'.repeat(40)))
    expect(complaint).toMatchObject({ code: 'github.refused' })
    expect(complaint.found).toContain('HTTP 422 Object does not exist')
  })

  it('are moved forward only: what somebody pushed in between stays', async () => {
    const name = 'flatcar-gate/ring-race'
    const { head } = await openProposal(client, world.people, name)
    const { head: base } = await client.observe(paths)
    const ours = { parents: [head], base, path: lockfilePath, text: '{}\n', message: 'Propose' }
    const next = await client.createCommit(ours)
    const theirs = await world.people.push(name, { note: 'mine' })
    expect(await client.advanceBranch({ name, head: next })).toBe('moved')
    expect(await world.people.branchHead(name)).toBe(theirs)
  })

  it('that are gone count as moved', async () => {
    const name = 'flatcar-gate/ring-gone'
    const { head } = await openProposal(client, world.people, name)
    await world.people.deleteBranch(name)
    expect(await client.advanceBranch({ name, head })).toBe('moved')
  })

  // GitHub says the same words for a lost race and for a rule of the repository.
  it.each([
    [422, 'Reference cannot be updated'],
    [409, 'Conflict'],
  ])(
    'that cannot be updated (%s) were moved by somebody, or a rule says no',
    async (status, message) => {
      const name = `flatcar-gate/ring-rule-${status}`
      const { head } = await openProposal(client, world.people, name)
      const { head: base } = await client.observe(paths)
      const next = await client.createCommit({
        parents: [head],
        base,
        path: lockfilePath,
        text: '{"next":1}\n',
        message: 'Propose',
      })
      const refusal = { status, body: { message } }
      world.setFaults([{ match: { method: 'PATCH' }, effect: refusal }])
      const complaint = await complaintOf(client.advanceBranch({ name, head: next }))
      expect(complaint.code).toBe('github.refused')
      expect(complaint.found).toContain(message)
      await world.people.push(name, { note: 'mine' })
      expect(await client.advanceBranch({ name, head: next })).toBe('moved')
      world.setFaults([])
    },
  )

  it('are deleted, and may be gone already', async () => {
    const { head } = await client.observe(paths)
    await client.createRef('refs/heads/flatcar-gate/old', head)
    expect(await client.deleteRef('refs/heads/flatcar-gate/old')).toBe('deleted')
    expect(await client.deleteRef('refs/heads/flatcar-gate/old')).toBe('gone')
  })
})

describe('a run that was told to end', () => {
  it('reads and deletes, and creates and changes nothing any more', async () => {
    const { head } = await openProposal(client, world.people, 'flatcar-gate/ring-stopped')
    world.clearLog()
    let isStopping = false
    const stopped = clientOf(world, undefined, () => isStopping)
    const main = (await stopped.readRef('refs/heads/main')) ?? ''
    isStopping = true
    const branch = 'refs/heads/flatcar-gate/ring-stopped'
    await expect(stopped.createRef('refs/heads/late', head)).rejects.toThrow('told to end')
    expect(await stopped.advanceRef(branch, main)).toBe('moved')
    expect(await stopped.readRef(branch)).toBe(head)
    expect(await stopped.deleteRef(branch)).toBe('deleted')
    expect(writes()).toEqual([`DELETE /repos/acme/fleet/git/${branch}`])
  })
})

describe('pull requests', () => {
  it('are opened, changed and closed', async () => {
    const branch = 'flatcar-gate/ring-change'
    const { number } = await openProposal(client, world.people, branch)
    await client.updatePullRequest(number, { title: 'New title', body: 'New body' })
    expect((await client.pullRequests(branch))[0]).toMatchObject({
      title: 'New title',
      body: 'New body',
      state: 'open',
    })
    await client.updatePullRequest(number, { state: 'closed' })
    expect((await client.pullRequests(branch))[0]?.state).toBe('closed')
  })

  it('can be drafts', async () => {
    const branch = 'flatcar-gate/ring-draft'
    await world.people.push(branch, { draft: 'draft' })
    const asked = { branch, base: 'main', title: 'Draft', body: '', draft: true }
    await client.createPullRequest(asked)
    expect((await client.pullRequests(branch))[0]?.draft).toBe(true)
  })

  it('are refused with the words of GitHub where there is one already', async () => {
    const branch = 'flatcar-gate/ring-twice'
    await openProposal(client, world.people, branch)
    const again = { branch, base: 'main', title: 'Again', body: '', draft: false }
    const complaint = await complaintOf(client.createPullRequest(again))
    expect(complaint).toMatchObject({
      code: 'github.refused',
      where: 'GitHub acme/fleet: could not open a pull request (POST /repos/acme/fleet/pulls)',
      found: `HTTP 422 Validation Failed; A pull request already exists for acme:${branch}.`,
    })
  })

  it('get labels, assignees and reviewers', async () => {
    const { number } = await openProposal(client, world.people, 'flatcar-gate/ring-people')
    await client.addLabels(number, ['node-images', 'ring-dev'])
    await client.addAssignees(number, ['wim', 'stranger'])
    expect(await client.requestReviewers(number, ['ada'], [])).toBeUndefined()
    expect(await world.people.pullRequest(number)).toMatchObject({
      labels: [{ name: 'node-images' }, { name: 'ring-dev' }],
      assignees: [{ login: 'wim' }],
      requested_reviewers: [{ login: 'ada' }],
    })
  })

  it("tell GitHub's words about people who can't review, and go on", async () => {
    const { number } = await openProposal(client, world.people, 'flatcar-gate/ring-stranger')
    const words = await client.requestReviewers(number, ['stranger'], [])
    expect(words).toContain('Reviews may only be requested from collaborators')
  })

  it('carry a check that turns from pending to green', async () => {
    const { head } = await openProposal(client, world.people, 'flatcar-gate/ring-check')
    const check = { head, name: 'Flatcar Gate', title: 'Soaks until Friday', summary: '| a |' }
    await client.writeCheck({ ...check, state: 'pending' })
    expect(await world.people.checks(head)).toMatchObject([{ status: 'in_progress' }])
    await client.writeCheck({ ...check, state: 'success', title: 'Ready' })
    expect(await world.people.checks(head)).toContainEqual(
      expect.objectContaining({
        name: 'Flatcar Gate',
        status: 'completed',
        conclusion: 'success',
        output: expect.objectContaining({ title: 'Ready', summary: '| a |' }),
      }),
    )
  })
})

describe('issues and comments', () => {
  it('are written and rewritten', async () => {
    const issue = await client.createIssue({ title: 'Node images', body: 'one', label: 'gate' })
    await client.updateIssue(issue.number, 'two')
    expect(await world.people.read(issue.number)).toMatchObject({
      title: 'Node images',
      body: 'two',
      labels: [{ name: 'gate' }],
    })
    await client.createComment(issue.number, '<!-- m --> first')
    const comment = await client.findComment(issue.number, '<!-- m -->')
    await client.updateComment(comment?.id ?? 0, '<!-- m --> second')
    expect(await client.findComment(issue.number, '<!-- m -->')).toEqual({
      id: comment?.id,
      body: '<!-- m --> second',
    })
  })

  it('that are too long are refused by name', async () => {
    const body = 'x'.repeat(65_537)
    const complaint = await complaintOf(client.createIssue({ title: 'x', body, label: 'x' }))
    expect(complaint.code).toBe('github.refused')
    expect(complaint.found).toContain('body is too long (maximum is 65536 characters)')
  })
})

it('counts its requests as GitHub does', async () => {
  await openProposal(client, world.people, 'flatcar-gate/ring-count')
  const reads = world.log().length - writes().length
  expect(client.requests()).toEqual({ reads, writes: writes().length })
  expect(writes()).toEqual([
    'POST /repos/acme/fleet/git/trees',
    'POST /repos/acme/fleet/git/commits',
    'POST /repos/acme/fleet/git/refs',
    'POST /repos/acme/fleet/pulls',
  ])
})
