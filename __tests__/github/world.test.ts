import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { member } from '../../simulator/json.ts'
import { clientOf, complaintOf, lockfilePath, openProposal } from './client.ts'

let world: GitHubWorld

beforeAll(async () => {
  world = await startGitHub({ files: { [lockfilePath]: '{}\n' }, mayOpenPullRequests: true })
})
afterAll(() => world.close())

async function send(
  method: string,
  path: string,
  token: string | undefined,
  body?: object,
): Promise<{ readonly status: number; readonly data: unknown; readonly headers: Headers }> {
  const response = await fetch(`${world.url}/repos/acme/fleet${path}`, {
    method,
    headers: token === undefined ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const { status, headers } = response
  return { status, headers, data: text === '' ? undefined : JSON.parse(text) }
}

/** What this world adds to the emulator, or has otherwise: see simulator/behaviours.ts. */
describe('the GitHub of the tests', () => {
  it.each([undefined, 'ghs_unknown', 'person-nobody'])('knows no token %s', async (token) => {
    for (const method of ['GET', 'POST'])
      expect(await send(method, '/issues', token)).toMatchObject({
        status: 401,
        data: { message: 'Bad credentials' },
      })
  })

  it('refuses pull requests without a branch, without commits, or a second time', async () => {
    const open = (head: string) =>
      send('POST', '/pulls', world.token, { title: 't', head, base: 'main', body: '' })
    expect(await open('nowhere')).toMatchObject({
      status: 422,
      data: { message: 'Validation Failed', errors: [{ field: 'head', code: 'invalid' }] },
    })
    const main = await world.people.branchHead('main')
    await clientOf(world).createRef('refs/heads/same', main ?? '')
    expect((await open('same')).data).toMatchObject({
      errors: [{ message: 'No commits between main and same' }],
    })
    await world.people.push('ahead', { note: 'x' })
    expect((await open('ahead')).status).toBe(201)
    expect((await open('ahead')).data).toMatchObject({
      errors: [{ message: 'A pull request already exists for acme:ahead.' }],
    })
  })

  it('moves a pull request with its branch, and closes it when the branch goes', async () => {
    const branch = 'flatcar-gate/ring-follow'
    const { number, head } = await openProposal(clientOf(world), world.people, branch)
    const next = await world.people.push(branch, { note: 'y' })
    expect(next).not.toBe(head)
    expect(member(await world.people.pullRequest(number), 'head', 'sha')).toBe(next)
    await world.people.deleteBranch(branch)
    expect(await world.people.pullRequest(number)).toMatchObject({
      state: 'closed',
      merged: false,
      head: { sha: next },
    })
  })

  it('merges what the branch changed into what the base has become', async () => {
    const branch = 'flatcar-gate/ring-merge'
    const { number, head } = await openProposal(clientOf(world), world.people, branch)
    const before = await world.people.push('main', { 'docs/new.md': 'new\n' })
    await world.people.merge(number, 'ada')
    const pull = await world.people.pullRequest(number)
    expect(pull).toMatchObject({ state: 'closed', merged: true, merged_by: { login: 'ada' } })
    const merged = String(member(pull, 'merge_commit_sha'))
    expect(await world.people.branchHead('main')).toBe(merged)
    expect((await clientOf(world).commit(merged)).parents).toEqual([before, head])
    expect(await world.people.file('main', 'docs/new.md')).toBe('new\n')
    expect(await world.people.file('main', lockfilePath)).toContain(branch)
  })

  it('reopens what a person closed', async () => {
    const branch = 'flatcar-gate/ring-reopen'
    const { number } = await openProposal(clientOf(world), world.people, branch)
    await world.people.close(number)
    await world.people.reopen(number)
    expect((await clientOf(world).pullRequests(branch))[0]?.state).toBe('open')
  })

  it('lets people without write permission edit no body of somebody else', async () => {
    const { number } = await openProposal(
      clientOf(world),
      world.people,
      'flatcar-gate/ring-rea',
      '[ ] <!-- x -->',
    )
    await expect(world.people.tick(number, 'x', 'rea')).rejects.toThrow(/403/)
    await world.people.tick(number, 'x', 'wim')
    expect(member(await world.people.read(number), 'body')).toBe('[x] <!-- x -->')
    await expect(world.people.tick(number, 'x', 'wim')).rejects.toThrow(/no box x/)
  })

  it('names the permission that is missing in a header', async () => {
    await world.setPermissions({ contents: 'read' })
    const { status, headers } = await send('POST', '/issues/1/comments', world.token, { body: 'x' })
    expect([status, headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'issues=write; pull_requests=write',
    ])
  })

  it('writes down who sent what, without any token', async () => {
    world.clearLog()
    await world.setPermissions({ contents: 'read' })
    await send('GET', '/git/ref/heads%2Fmain', world.token)
    expect(world.log()).toMatchObject([
      {
        method: 'GET',
        path: '/repos/acme/fleet/git/ref/heads/main',
        target: '/repos/acme/fleet/git/ref/heads%2Fmain',
        sender: 'flatcar-gate[bot]',
        status: 200,
        permission: 'contents=read',
      },
    ])
    expect(JSON.stringify(world.log())).not.toContain(world.token)
  })

  it('can forbid apps to open pull requests, as a repository does at first', async () => {
    const strict = await startGitHub({
      files: { [lockfilePath]: '{}\n' },
      mayOpenPullRequests: false,
    })
    const complaint = await complaintOf(
      openProposal(clientOf(strict), strict.people, 'flatcar-gate/ring-dev'),
    )
    await strict.close()
    expect(complaint).toMatchObject({ code: 'github.forbidden' })
    expect(complaint.advice).toContain('Allow GitHub Actions to create and approve pull requests')
  })
})
