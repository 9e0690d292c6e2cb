import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions, type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { complaintText } from '../../src/errors.ts'
import { calls } from '../../src/github/calls.ts'
import type { Repository } from '../../src/ports.ts'
import {
  clientOf,
  closedAddress,
  complaintOf,
  fakePace,
  lockfilePath,
  openProposal,
  paths,
} from './client.ts'

jest.setTimeout(30_000)

let world: GitHubWorld
let client: Repository
let pull: { readonly number: number; readonly head: string }
let issue: { readonly number: number }
let comment: number

beforeAll(async () => {
  world = await startGitHub({ files: { [lockfilePath]: '{}\n' } })
  client = clientOf(world)
  pull = await openProposal(client, world.people, 'flatcar-gate/ring-dev')
  issue = await client.createIssue({ title: 't', body: 'b', label: 'l' })
  await client.createComment(pull.number, '<!-- m -->')
  comment = (await client.findComment(pull.number, '<!-- m -->'))?.id ?? 0
})
afterAll(() => world.close())
afterEach(async () => {
  world.setFaults([])
  await world.setPermissions(allPermissions)
})

describe('a missing permission', () => {
  const commit = { parents: [], path: 'a', text: 'a', message: 'm' }
  const check = { name: 'n', state: 'pending', title: 't', summary: 's' } as const
  const facts = { url: '', title: '', body: '' }
  /** What each method says when the token has all but what is named first. */
  const cases: readonly (readonly [
    string,
    readonly (keyof typeof allPermissions)[],
    'read' | undefined,
    string,
    () => Promise<unknown>,
  ])[] = [
    ['observe', ['contents'], undefined, 'contents: read', () => client.observe(paths)],
    ['commit', ['contents'], undefined, 'contents: read', () => client.commit(pull.head)],
    ['createCommit', ['contents'], 'read', 'contents: write', () => client.createCommit(commit)],
    [
      'createRef',
      ['contents'],
      'read',
      'contents: write',
      () => client.createRef('refs/heads/x', pull.head),
    ],
    [
      'advanceBranch',
      ['contents'],
      'read',
      'contents: write',
      () => client.advanceBranch({ name: 'x', head: pull.head }),
    ],
    ['deleteRef', ['contents'], 'read', 'contents: write', () => client.deleteRef('refs/heads/x')],
    [
      'pullRequests',
      ['pull_requests'],
      undefined,
      'pull-requests: read',
      () => client.pullRequests('x'),
    ],
    [
      'createPullRequest',
      ['pull_requests'],
      'read',
      'pull-requests: write',
      () =>
        client.createPullRequest({
          branch: 'x',
          base: 'main',
          title: 't',
          body: 'b',
          draft: false,
        }),
    ],
    [
      'updatePullRequest',
      ['pull_requests'],
      'read',
      'pull-requests: write',
      () => client.updatePullRequest(pull.number, { body: 'x' }),
    ],
    [
      'requestReviewers',
      ['pull_requests'],
      'read',
      'pull-requests: write',
      () => client.requestReviewers(pull.number, ['ada'], []),
    ],
    [
      'addLabels',
      ['pull_requests', 'issues'],
      'read',
      'issues: write` or `pull-requests: write',
      () => client.addLabels(pull.number, ['l']),
    ],
    [
      'addAssignees',
      ['pull_requests', 'issues'],
      'read',
      'issues: write` or `pull-requests: write',
      () => client.addAssignees(pull.number, ['ada']),
    ],
    [
      'findComment',
      ['pull_requests', 'issues'],
      undefined,
      'issues: read` or `pull-requests: read',
      () => client.findComment(pull.number, 'm'),
    ],
    [
      'createComment',
      ['pull_requests', 'issues'],
      'read',
      'issues: write` or `pull-requests: write',
      () => client.createComment(pull.number, 'c'),
    ],
    [
      'updateComment',
      ['pull_requests', 'issues'],
      'read',
      'issues: write` or `pull-requests: write',
      () => client.updateComment(comment, 'c'),
    ],
    [
      'lastEditor',
      ['pull_requests', 'issues'],
      undefined,
      'issues: read` or `pull-requests: read',
      () => client.lastEditor({ ...facts, number: pull.number }),
    ],
    ['findIssue', ['issues'], undefined, 'issues: read', () => client.findIssue('l')],
    [
      'createIssue',
      ['issues'],
      'read',
      'issues: write',
      () => client.createIssue({ title: 't', body: 'b', label: 'l' }),
    ],
    [
      'updateIssue',
      ['issues'],
      'read',
      'issues: write` or `pull-requests: write',
      () => client.updateIssue(issue.number, 'x'),
    ],
    [
      'writeCheck',
      ['checks'],
      'read',
      'checks: write',
      () => client.writeCheck({ ...check, head: pull.head }),
    ],
    [
      'deployments',
      ['deployments'],
      undefined,
      'deployments: read',
      () => client.deployments('2026-01-01T00:00:00Z'),
    ],
    [
      'createDeployment',
      ['deployments'],
      'read',
      'deployments: write',
      () => client.createDeployment({ commit: pull.head, environment: 'e', description: 'd' }),
    ],
    [
      'writeDeploymentStatus',
      ['deployments'],
      'read',
      'deployments: write',
      () => client.writeDeploymentStatus(1, { state: 'queued', description: 'd' }),
    ],
  ]

  it.each(cases)('of %s is named once, with the place to grant it', async (...each) => {
    const [, names, left, needed, call] = each
    const kept = Object.entries(allPermissions).filter(([name]) => !names.includes(name))
    const rest = left === undefined ? [] : names.map((name) => [name, left])
    await world.setPermissions(Object.fromEntries([...kept, ...rest]))
    const complaint = await complaintOf(call())
    expect(complaint).toMatchObject({
      code: 'github.forbidden',
      found: 'HTTP 403 Resource not accessible by integration',
      expected: `a token that has \`${needed}\``,
    })
    expect(complaint.advice).toBe(
      `Add \`${needed}\` under \`permissions:\` of the workflow's job, or grant it to the GitHub App whose token is used.`,
    )
  })

  it('is told by the table of calls when the answer does not name it', async () => {
    for (const [, , , needed, call] of cases) {
      const body = { message: 'Resource not accessible by integration' }
      world.setFaults([{ match: {}, effect: { status: 403, body } }])
      const { expected } = await complaintOf(call())
      // `observe` begins with the repository itself, which takes no more than that it is visible.
      const own = expected.includes('metadata: read') ? 'metadata: read' : needed
      const named = expected.match(/[a-z-]+: [a-z]+/g) ?? []
      expect(named).not.toEqual([])
      for (const each of named) expect(own).toContain(each)
    }
  })

  it('is not asked for more than once: all that is granted is used by some method', () => {
    const used = new Set(Object.values(calls).flatMap(({ needs }) => needs))
    expect([...used].toSorted()).toEqual([
      'actions: read',
      'checks: write',
      'contents: read',
      'contents: write',
      'deployments: read',
      'deployments: write',
      'issues: read',
      'issues: write',
      'metadata: read',
      'pull-requests: read',
      'pull-requests: write',
    ])
  })

  it.each([
    [
      'GitHub Actions is not permitted to create or approve pull requests.',
      /Settings > Actions > General/,
    ],
    ['Repository was archived so is read-only.', /unarchive it/],
    ['You must authenticate via a GitHub App.', /not a personal one/],
    ['Resource protected by organization SAML enforcement.', /single sign-on/],
    [
      'Although you appear to have the correct authorization credentials, the organization has an IP allow list enabled',
      /IP allow list/,
    ],
  ])('is told from a setting: %s', async (message, advice) => {
    world.setFaults([{ match: {}, effect: { status: 403, body: { message } } }])
    const complaint = await complaintOf(client.writeCheck({ ...check, head: pull.head }))
    expect(complaint.code).toBe('github.forbidden')
    expect(complaint.advice).toMatch(advice)
    expect(complaint.expected).not.toContain('token')
  })
})

describe('other failures', () => {
  it('a token that is no good', async () => {
    const complaint = await complaintOf(clientOf({ ...world, token: 'ghs_old' }).observe(paths))
    expect(complaint).toMatchObject({
      code: 'github.unauthorized',
      found: 'HTTP 401 Bad credentials',
    })
    expect(complaintText(complaint)).toContain('github-token')
  })

  it('a repository that is not there, or not to be seen', async () => {
    const elsewhere = clientOf({ ...world, repository: 'acme/other' })
    expect(complaintText(await complaintOf(elsewhere.observe(paths)))).toMatchInlineSnapshot(
      `"GitHub acme/other: could not read the repository (GET /repos/acme/other): found HTTP 404 Not Found; expected it to be there, and a token that has \`metadata: read\`. Check that it was not deleted or renamed during the run; without the right to read it, a repository looks the same. (github.not-found)"`,
    )
  })

  it('a server that stays away, after a few tries', async () => {
    const pace = fakePace()
    const nowhere = clientOf({ ...world, url: await closedAddress() }, pace)
    const complaint = await complaintOf(nowhere.commit(pull.head))
    expect(complaint.code).toBe('github.unreachable')
    expect(complaint.found).toContain('ECONNREFUSED')
    expect(JSON.stringify(complaint)).not.toContain(world.token)
    expect(pace.waits).toEqual([1_000, 2_000, 4_000])
    expect(nowhere.requests()).toEqual({ reads: 4, writes: 0 })
  })

  it.each([
    ['a server error', { status: 503 }],
    ['an answer of a proxy', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a connection that is cut', 'reset'],
    ['half an answer', 'malformed-json'],
  ] as const)('%s passes when it is read again', async (_, effect) => {
    world.setFaults([{ match: { first: 3 }, effect }])
    expect(await client.commit(pull.head)).toMatchObject({ sha: pull.head })
    world.setFaults([{ match: { first: 4 }, effect }])
    expect(await complaintOf(client.commit(pull.head))).toMatchObject({
      code: 'github.unreachable',
    })
  })

  it('an answer without what is documented', async () => {
    world.setFaults([{ match: {}, effect: { status: 200, body: { unexpected: true } } }])
    expect(await complaintOf(client.commit(pull.head))).toMatchObject({
      code: 'github.unreachable',
      found: 'HTTP 200 an answer of another form',
    })
  })

  it('a query that GraphQL refuses', async () => {
    const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
    world.setFaults([{ match: {}, effect: { status: 200, body: { data: null, errors } } }])
    const facts = { number: pull.number, url: '', title: '', body: '' }
    expect(await complaintOf(client.lastEditor(facts))).toMatchObject({ code: 'github.forbidden' })
  })
})

describe('a redirect', () => {
  interface Elsewhere {
    readonly url: string
    readonly seen: IncomingHttpHeaders[]
    readonly close: () => void
  }

  async function startElsewhere(): Promise<Elsewhere> {
    const seen: IncomingHttpHeaders[] = []
    const server = createServer((request, response) => {
      seen.push(request.headers)
      response.end('{}')
    })
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    const { port } = server.address() as AddressInfo
    return { seen, url: `http://127.0.0.1:${port}/x`, close: () => server.close() }
  }

  it.each([301, 302, 307, 308])('of %s to another host is not followed', async (status) => {
    const elsewhere = await startElsewhere()
    world.setFaults([{ match: {}, effect: { status, headers: { location: elsewhere.url } } }])
    const complaint = await complaintOf(client.commit(pull.head))
    elsewhere.close()
    expect(complaint.code).toBe('github.refused')
    expect(complaint.found).toContain(`a redirect to ${elsewhere.url}; it was not followed`)
    expect(elsewhere.seen).toEqual([])
  })

  it('within the host is followed by a read, as for a repository that was renamed', async () => {
    const location = `/repos/acme/fleet/git/commits/${pull.head}`
    world.setFaults([{ match: { first: 1 }, effect: { status: 301, headers: { location } } }])
    expect(await client.commit(pull.head)).toMatchObject({ message: 'Propose' })
  })

  it('is never followed by a write', async () => {
    world.clearLog()
    const location = '/repos/acme/fleet/git/refs'
    world.setFaults([{ match: {}, effect: { status: 307, headers: { location } } }])
    const complaint = await complaintOf(client.createRef('refs/heads/x', pull.head))
    expect(complaint.code).toBe('github.refused')
    expect(world.log()).toHaveLength(1)
  })
})

it('an Enterprise Server has its APIs below /api', async () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response.setHeader('content-type', 'application/json')
    response.end(request.method === 'POST' ? '{"data":{}}' : '{"parents":[]}')
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const { port } = server.address() as AddressInfo
  const there = clientOf({ ...world, url: `http://127.0.0.1:${port}/api/v3/` })
  await there.commit('f00')
  await there.lastEditor({ number: 7, url: '', title: '', body: '' })
  server.close()
  expect(seen).toEqual(['GET /api/v3/repos/acme/fleet/git/commits/f00', 'POST /api/graphql'])
  expect(there.requests()).toEqual({ reads: 2, writes: 0 })
})
