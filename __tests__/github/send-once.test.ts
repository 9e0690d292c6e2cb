import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import type { Fault } from '../../simulator/schema.ts'
import type { Repository } from '../../src/ports.ts'
import {
  clientOf,
  closedAddress,
  complaintOf,
  lockfilePath,
  openProposal,
  paths,
} from './client.ts'

// A busy machine needs long to start a world.
jest.setTimeout(60_000)

let world: GitHubWorld
let client: Repository
let base: string
let spare = 0

beforeAll(async () => {
  world = await startGitHub({ files: { [lockfilePath]: '{}\n' } })
  client = clientOf(world)
  base = (await client.observe(paths)).head
})
afterAll(() => world.close())

function name(): string {
  spare += 1
  return `flatcar-gate/ring-${spare}`
}

/** A write that is made ready, and the one request of it that the fault is to hit. */
interface Write {
  readonly what: string
  readonly hit: string
  readonly prepare: () => Promise<() => Promise<unknown>>
  /** What comes out when GitHub did it and the answer was lost; absent: unclear. */
  readonly found?: unknown
}

function commitOf(parent: string): Promise<string> {
  spare += 1
  return client.createCommit({
    parents: [parent],
    base,
    path: lockfilePath,
    text: `{"n":${spare}}\n`,
    message: 'Propose',
  })
}

const writes: readonly Write[] = [
  {
    what: 'createCommit (its tree)',
    hit: '**/git/trees',
    prepare: () => Promise.resolve(() => commitOf(base)),
  },
  {
    what: 'createCommit (itself)',
    hit: '**/git/commits',
    prepare: () => Promise.resolve(() => commitOf(base)),
  },
  {
    what: 'createRef',
    hit: '**/git/refs',
    found: 'created',
    prepare: () => Promise.resolve(() => client.createRef(`refs/heads/${name()}`, base)),
  },
  {
    what: 'advanceBranch',
    hit: '**/git/refs/**',
    found: 'advanced',
    prepare: async () => {
      const branch = name()
      const { head } = await openProposal(client, world.people, branch)
      const next = await commitOf(head)
      return () => client.advanceBranch({ name: branch, head: next })
    },
  },
  {
    what: 'deleteRef',
    hit: '**/git/refs/**',
    found: 'deleted',
    prepare: async () => {
      const ref = `refs/heads/${name()}`
      await client.createRef(ref, base)
      return () => client.deleteRef(ref)
    },
  },
  {
    what: 'createPullRequest',
    hit: '**/pulls',
    found: expect.objectContaining({ number: expect.any(Number) }),
    prepare: async () => {
      const branch = name()
      await world.people.push(branch, { note: branch })
      return () =>
        client.createPullRequest({ branch, base: 'main', title: 'T', body: 'B', draft: false })
    },
  },
  onPull('updatePullRequest', '**/pulls/*', (number) =>
    client.updatePullRequest(number, { body: 'new' }),
  ),
  onPull('addLabels', '**/labels', (number) => client.addLabels(number, ['l'])),
  onPull('addAssignees', '**/assignees', (number) => client.addAssignees(number, ['ada'])),
  onPull('requestReviewers', '**/requested_reviewers', (number) =>
    client.requestReviewers(number, ['ada'], []),
  ),
  onPull('createComment', '**/comments', (number) => client.createComment(number, 'c')),
  {
    what: 'updateComment',
    hit: '**/issues/comments/*',
    prepare: async () => {
      const { number } = await openProposal(client, world.people, name())
      await client.createComment(number, '<!-- m -->')
      const comment = await client.findComment(number, '<!-- m -->')
      return () => client.updateComment(comment?.id ?? 0, 'new')
    },
  },
  {
    what: 'writeCheck',
    hit: '**/check-runs',
    prepare: () =>
      Promise.resolve(() =>
        client.writeCheck({ head: base, name: 'n', state: 'pending', title: 't', summary: 's' }),
      ),
  },
  {
    what: 'createIssue',
    hit: '**/issues',
    prepare: () => Promise.resolve(() => client.createIssue({ title: 't', body: 'b', label: 'l' })),
  },
  {
    what: 'updateIssue',
    hit: '**/issues/*',
    prepare: async () => {
      const { number } = await client.createIssue({ title: 't', body: 'b', label: 'l' })
      return () => client.updateIssue(number, 'new')
    },
  },
]

function onPull(what: string, hit: string, run: (number: number) => Promise<unknown>): Write {
  const prepare = async () => {
    const { number } = await openProposal(client, world.people, name())
    return () => run(number)
  }
  return { what, hit, prepare }
}

/** GitHub carried the write out. */
const lost: readonly Fault['effect'][] = ['lost-answer', 'malformed-json']
/** It did not; the client can't know. */
const undone: readonly Fault['effect'][] = [
  'reset',
  { status: 500 },
  { status: 408 },
  { status: 502, body: '<html>' },
]

function hitting(hit: string, effect: Fault['effect']): readonly Fault[] {
  return ['POST', 'PATCH', 'DELETE'].map((method) => ({ match: { method, path: hit }, effect }))
}

/** Writes that the fault met. */
function sent(): number {
  return world.log().filter(({ fault }) => fault !== undefined).length
}

describe.each(writes.map((write) => [write.what, write] as const))('%s', (_, write) => {
  it('reads back what it can when the answer is lost, and never sends twice', async () => {
    for (const effect of lost) {
      const run = await write.prepare()
      world.clearLog()
      world.setFaults(hitting(write.hit, effect))
      // A deletion is answered without a body, so nothing of it can be cut off.
      if (write.found !== undefined) expect(await run()).toEqual(write.found)
      else expect(await complaintOf(run())).toMatchObject({ code: 'github.unclear' })
      world.setFaults([])
      expect([effect, sent()]).toEqual([effect, 1])
    }
  })

  it('says that it is unclear when nothing shows it, and never sends twice', async () => {
    for (const effect of undone) {
      const run = await write.prepare()
      world.clearLog()
      world.setFaults(hitting(write.hit, effect))
      const complaint = await complaintOf(run())
      world.setFaults([])
      expect([effect, complaint.code]).toEqual([effect, 'github.unclear'])
      expect(complaint.expected).toContain('sent once')
      expect([effect, sent()]).toEqual([effect, 1])
    }
  })
})

it('does not take the branch of somebody else for its own', async () => {
  const ref = `refs/heads/${name()}`
  const other = await commitOf(base)
  await client.createRef(ref, other)
  world.setFaults(hitting('**/git/refs', 'reset'))
  expect(await client.createRef(ref, base)).toBe('taken')
  world.setFaults([])
})

it('knows that a write to nobody was not done', async () => {
  const nowhere = clientOf({ ...world, url: await closedAddress() })
  const complaint = await complaintOf(nowhere.createRef('refs/heads/x', base))
  expect(complaint.code).toBe('github.unreachable')
  expect(nowhere.requests()).toEqual({ reads: 0, writes: 1 })
})
