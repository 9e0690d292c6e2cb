import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import type { PullRequestFacts } from '../../src/domain/repository.ts'
import type { Repository } from '../../src/ports.ts'
import { clientOf, complaintOf, lockfilePath, openProposal, paths, policyPath } from './client.ts'

// Building GitHub's GraphQL schema takes seconds on a busy machine.
jest.setTimeout(30_000)

let world: GitHubWorld
let client: Repository

beforeAll(async () => {
  world = await startGitHub({ files: { [policyPath]: 'version: 1\n', [lockfilePath]: '{}\n' } })
})
afterAll(() => world.close())
beforeEach(() => {
  client = clientOf(world)
  world.clearLog()
})

async function beginJournal(path: string, text: string, parent?: string): Promise<string> {
  const base = parent === undefined ? {} : { base: parent }
  const parents = parent === undefined ? [] : [parent]
  return client.createCommit({ parents, ...base, path, text, message: 'Journal' })
}

describe('observing a repository', () => {
  it('takes six requests, all of them reads, where there is no journal', async () => {
    const facts = await client.observe(paths)
    expect(facts).toMatchObject({
      name: 'acme/fleet',
      url: 'https://github.com/acme/fleet',
      default_branch: 'main',
      policy: { path: policyPath, text: 'version: 1\n' },
      lockfile: { path: lockfilePath, text: '{}\n' },
      journal: { opened: false },
      branches: [],
    })
    expect(facts.head).toBe(await world.people.branchHead('main'))
    // What git itself calls a file with these two bytes and a newline.
    expect(facts.lockfile?.blob).toBe('0967ef424bce6791893e9a57bb952f80fd536e93')
    expect(world.log().map(({ method }) => method)).toEqual(Array(6).fill('GET'))
    expect(client.requests()).toEqual({ reads: 6, writes: 0 })
  })

  it('tells files that are not there by their absence', async () => {
    const { policy, lockfile } = await client.observe({ policy: 'no.yml', lockfile: 'no.json' })
    expect([policy, lockfile]).toEqual([undefined, undefined])
  })

  it('reads files of more than a megabyte, and characters of any kind', async () => {
    const text = 'ß🚢\n'.repeat(150_000)
    await world.people.push('main', { 'docs/large.yml': text })
    const { policy } = await client.observe({ policy: 'docs/large.yml', lockfile: lockfilePath })
    expect(policy?.text === text).toBe(true)
  })

  it('refuses a folder where a file should be', async () => {
    const complaint = await complaintOf(client.observe({ ...paths, policy: '.github' }))
    expect(complaint).toMatchObject({
      code: 'github.refused',
      found: 'a folder',
      expected: 'a file',
    })
    expect(complaint.where).toContain('/contents/.github')
  })

  it('reads the newest month of the journal, in seven requests', async () => {
    const first = await beginJournal('journal/2026-09.jsonl', '{"old":1}\n')
    await client.createRef('refs/heads/flatcar-gate/journal', first)
    const second = await beginJournal('journal/2026-11.jsonl', '{"new":1}\n', first)
    await client.advanceBranch({ name: 'flatcar-gate/journal', head: second })
    await world.people.push('flatcar-gate/journal', { 'journal/notes.md': 'a person was here\n' })
    world.clearLog()
    const { journal, branches } = await client.observe(paths)
    expect(journal).toMatchObject({
      opened: true,
      head: await world.people.branchHead('flatcar-gate/journal'),
      file: { path: 'journal/2026-11.jsonl', text: '{"new":1}\n' },
    })
    expect(branches).toEqual([])
    expect(world.log()).toHaveLength(7)
  })

  it('tells a journal that was lost from one that never was', async () => {
    const { journal } = await client.observe(paths)
    await client.createRef('refs/flatcar-gate/journal-opened', journal.head ?? '')
    await world.people.deleteBranch('flatcar-gate/journal')
    expect((await client.observe(paths)).journal).toEqual({ opened: true })
  })

  it("lists the gate's own branches, and no other that begins alike", async () => {
    await world.people.push('flatcar-gate/ring-dev', { a: 'a' })
    const head = await world.people.push('flatcar-gate/ring-prod', { b: 'b' })
    await world.people.push('flatcar-gates', { c: 'c' })
    const { branches } = await client.observe(paths)
    expect(branches.map(({ name }) => name)).toEqual([
      'flatcar-gate/ring-dev',
      'flatcar-gate/ring-prod',
    ])
    expect(branches[1]?.head).toBe(head)
  })
})

describe('reading pull requests', () => {
  it('gives those of the branch, the newest first, in one request', async () => {
    const branch = 'flatcar-gate/ring-first'
    const { number: closed } = await openProposal(client, world.people, branch)
    await world.people.close(closed)
    const body = 'body\r\nof two lines'
    const number = await world.people.openPullRequest(branch, 'Again', 'wim')
    await world.people.editBody(number, () => body)
    await client.addLabels(number, ['one', 'two'])
    await openProposal(client, world.people, 'flatcar-gate/ring-other')
    world.clearLog()
    const pulls = await client.pullRequests(branch)
    expect(pulls.map((pull) => [pull.number, pull.state])).toEqual([
      [number, 'open'],
      [closed, 'closed'],
    ])
    expect(pulls[0]).toMatchObject({
      url: `https://github.com/acme/fleet/pull/${number}`,
      branch,
      head: await world.people.branchHead(branch),
      draft: false,
      title: 'Again',
      body,
      labels: ['one', 'two'],
    })
    expect(pulls[0]?.created_at).toMatch(/^2\d{3}-\d\d-\d\dT/)
    expect(pulls[0]?.closed_at).toBeUndefined()
    expect(pulls[1]?.closed_at).toMatch(/^2\d{3}-\d\d-\d\dT/)
    expect(world.log()).toHaveLength(1)
  })

  it('tells a merged one from a closed one', async () => {
    const branch = 'flatcar-gate/ring-merged'
    const { number } = await openProposal(client, world.people, branch)
    await world.people.merge(number)
    expect((await client.pullRequests(branch))[0]?.state).toBe('merged')
  })

  it('gives none for a branch without any', async () => {
    expect(await client.pullRequests('flatcar-gate/ring-none')).toEqual([])
  })

  it('reads a commit with its parents and its message', async () => {
    const branch = 'flatcar-gate/ring-commit'
    const { head } = await openProposal(client, world.people, branch)
    const { head: base } = await client.observe(paths)
    expect(await client.commit(head)).toEqual({ sha: head, message: 'Propose', parents: [base] })
  })
})

describe('finding the dashboard issue', () => {
  const marker = '<!-- flatcar-gate/dashboard@1 {} -->'

  it('takes the oldest open issue with label and marker, and no pull request', async () => {
    const label = 'gate-dashboard'
    expect(await client.findIssue(label)).toBeUndefined()
    const { number: pull } = await openProposal(
      client,
      world.people,
      'flatcar-gate/ring-label',
      marker,
    )
    await client.addLabels(pull, [label])
    await world.people.openIssue('A note', 'without a marker', [label])
    await world.people.openIssue('Other label', marker, ['other'])
    const closed = await client.createIssue({ title: 'Closed', body: marker, label })
    await world.people.closeIssue(closed.number)
    expect(await client.findIssue(label)).toBeUndefined()
    const wanted = await client.createIssue({ title: 'Wanted', body: `text\n${marker}`, label })
    await client.createIssue({ title: 'Later', body: marker, label })
    expect(await client.findIssue(label)).toEqual(wanted)
    expect(wanted.url).toBe(`https://github.com/acme/fleet/issues/${wanted.number}`)
  })

  it('reads on when the first page holds none of ours', async () => {
    const label = 'crowded'
    for (let count = 0; count < 101; count += 1) await world.people.openIssue('x', '', [label])
    const { number } = await client.createIssue({ title: 'Ours', body: marker, label })
    expect((await client.findIssue(label))?.number).toBe(number)
  })
})

describe('asking who edited a body last', () => {
  async function subject(branch: string): Promise<PullRequestFacts> {
    await openProposal(client, world.people, branch, '- [ ] <!-- hold --> Hold')
    const [pull] = await client.pullRequests(branch)
    if (pull === undefined) throw new Error('there is no pull request')
    return pull
  }

  it('says nobody when only the author did', async () => {
    const pull = await subject('flatcar-gate/ring-edit-a')
    expect(await client.lastEditor(pull)).toBeUndefined()
    await client.updatePullRequest(pull.number, { body: 'new' })
    expect(await client.lastEditor(pull)).toBeUndefined()
  })

  it('names the person with their permission, also when the gate edited since', async () => {
    const pull = await subject('flatcar-gate/ring-edit-b')
    await world.people.tick(pull.number, 'hold', 'wim')
    const wim = { login: 'wim', permission: 'write' }
    expect(await client.lastEditor(pull)).toEqual(wim)
    await client.updatePullRequest(pull.number, { body: 'new' })
    expect(await client.lastEditor(pull)).toEqual(wim)
    await world.people.editBody(pull.number, () => 'newer', 'ada')
    expect(await client.lastEditor(pull)).toEqual({ login: 'ada', permission: 'admin' })
  })

  it('tells what that person may do now, not then', async () => {
    const pull = await subject('flatcar-gate/ring-edit-c')
    await world.people.tick(pull.number, 'hold', 'wim')
    await world.people.setRole('wim', 'read')
    expect((await client.lastEditor(pull))?.permission).toBe('read')
    await world.people.setRole('wim', 'write')
  })

  it('gives a person whose account is gone no permission', async () => {
    const pull = await subject('flatcar-gate/ring-edit-d')
    await world.people.tick(pull.number, 'hold', 'wim')
    world.people.forget('wim')
    expect(await client.lastEditor(pull)).toEqual({ login: 'ghost', permission: 'none' })
  })

  it('works for an issue too', async () => {
    const issue = await client.createIssue({ title: 'D', body: 'body', label: 'd' })
    await world.people.editBody(issue.number, () => 'edited', 'ada')
    expect((await client.lastEditor(issue))?.login).toBe('ada')
  })
})

describe('finding a comment', () => {
  it("prefers the app's own to one that a person wrote with the same marker", async () => {
    const { number } = await client.createIssue({ title: 'C', body: '', label: 'c' })
    await world.people.comment(number, '<!-- m --> forged')
    await world.people.comment(number, 'says <!-- m --> later')
    expect((await client.findComment(number, '<!-- m -->'))?.body).toBe('<!-- m --> forged')
    await client.createComment(number, '<!-- m --> ours')
    expect((await client.findComment(number, '<!-- m -->'))?.body).toBe('<!-- m --> ours')
    expect(await client.findComment(number, '<!-- other -->')).toBeUndefined()
  })
})
