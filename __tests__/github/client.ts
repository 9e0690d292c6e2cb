import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { GitHubWorld } from '../../simulator/github/index.ts'
import type { GateFailure } from '../../src/errors.ts'
import { githubRepository } from '../../src/github/repository.ts'
import type { Pace } from '../../src/github/throttle.ts'
import type { Repository } from '../../src/ports.ts'

export const policyPath = '.github/flatcar-gate.yml'
export const lockfilePath = '.github/flatcar-gate.lock.json'
export const paths = { policy: policyPath, lockfile: lockfilePath }

export interface FakePace extends Pace {
  /** Milliseconds of each wait so far. */
  readonly waits: number[]
}

/** A clock that moves by waiting alone; each wait takes so long in truth, that others may join it. */
export function fakePace(truly = 0): FakePace {
  let now = 0
  const waits: number[] = []
  return {
    waits,
    spaced: false,
    now: () => now,
    async sleep(milliseconds) {
      waits.push(milliseconds)
      const until = now + milliseconds
      if (truly > 0) await setTimeout(truly)
      now = Math.max(now, until)
    },
  }
}

export function clientOf(
  world: Pick<GitHubWorld, 'url' | 'token' | 'repository'>,
  pace: Pace = fakePace(),
  stopping: () => boolean = () => false,
): Repository {
  const { url: apiUrl, token, repository } = world
  const serverUrl = 'https://github.com'
  return githubRepository({ apiUrl, token, repository, serverUrl, pace, stopping })
}

/** The one complaint of a call that must fail. */
export async function complaintOf(
  call: Promise<unknown>,
): Promise<GateFailure['complaints'][number]> {
  const failure = await call.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => error,
  )
  const { complaints } = failure as GateFailure
  if (complaints?.length !== 1 || complaints[0] === undefined) throw failure
  return complaints[0]
}

/** A branch of one commit with another lockfile, and its pull request. */
export async function openProposal(
  client: Repository,
  people: GitHubWorld['people'],
  branch: string,
  body = 'body',
): Promise<{ readonly number: number; readonly head: string }> {
  const base = (await people.branchHead('main')) ?? ''
  const head = await client.createCommit({
    parents: [base],
    base,
    path: lockfilePath,
    text: `{"branch":"${branch}"}\n`,
    message: 'Propose',
  })
  await client.createRef(`refs/heads/${branch}`, head)
  const { number } = await client.createPullRequest({
    branch,
    base: 'main',
    title: `Proposal ${branch}`,
    body,
    draft: false,
  })
  return { number, head }
}

/** An address at which nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  await new Promise((done) => {
    server.close(done)
  })
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
