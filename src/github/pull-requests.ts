import type { PullRequestFacts } from '../domain/repository.ts'
import type { NewPullRequest } from '../ports.ts'
import type { Api } from './api.ts'
import { GitHubFailure } from './failure.ts'
import { isObject, listAt, numberAt, textAt } from './json.ts'

const list = 'GET /repos/{owner}/{repo}/pulls'
const most = 20

/** Of this repository, not of a fork that has a branch of the same name. */
export async function pullRequests(
  api: Api,
  name: string,
  branch: string,
): Promise<readonly PullRequestFacts[]> {
  const [owner = ''] = name.split('/')
  const parameters = {
    head: `${owner}:${branch}`,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: most,
  }
  const data = await api.read(list, parameters)
  if (!Array.isArray(data)) throw api.malformed(list, parameters, data)
  return data
    .filter((pull) => isOfBranch(pull, name, branch))
    .map((pull) => pullRequestOf(api, pull))
}

function isOfBranch(pull: unknown, name: string, branch: string): boolean {
  const from = textAt(pull, 'head', 'repo', 'full_name')
  return (
    textAt(pull, 'head', 'ref') === branch &&
    (from === undefined || from.toLowerCase() === name.toLowerCase())
  )
}

function pullRequestOf(api: Api, pull: unknown): PullRequestFacts {
  const number = numberAt(pull, 'number')
  const branch = textAt(pull, 'head', 'ref')
  const head = textAt(pull, 'head', 'sha')
  const created = textAt(pull, 'created_at')
  if (number === undefined || branch === undefined || head === undefined || created === undefined) {
    throw api.malformed(list, {}, pull)
  }
  const closed = textAt(pull, 'closed_at')
  const author = textAt(pull, 'user', 'login')
  const isOpen = textAt(pull, 'state') === 'open'
  const isMerged = textAt(pull, 'merged_at') !== undefined
  return {
    number,
    url: textAt(pull, 'html_url') ?? '',
    branch,
    head,
    state: isOpen ? 'open' : isMerged ? 'merged' : 'closed',
    draft: isObject(pull) && pull['draft'] === true,
    title: textAt(pull, 'title') ?? '',
    body: textAt(pull, 'body') ?? '',
    labels: (listAt(pull, 'labels') ?? []).flatMap((label) => textAt(label, 'name') ?? []),
    ...(author === undefined ? {} : { author }),
    created_at: created,
    ...(closed === undefined ? {} : { closed_at: closed }),
  }
}

/** Where the outcome is unclear: a branch has one open pull request into a base at most. */
export async function createPullRequest(
  api: Api,
  name: string,
  { branch, base, title, body, draft }: NewPullRequest,
): Promise<{ readonly number: number; readonly url: string }> {
  const route = 'POST /repos/{owner}/{repo}/pulls'
  const parameters = { title, head: branch, base, body, draft }
  try {
    const data = await api.write(route, parameters)
    const number = numberAt(data, 'number')
    if (number === undefined) throw api.malformed(route, parameters, data)
    return { number, url: textAt(data, 'html_url') ?? '' }
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.code !== 'github.unclear') throw error
    const there = (await pullRequests(api, name, branch)).find(({ state }) => state === 'open')
    if (there === undefined) throw error
    return { number: there.number, url: there.url }
  }
}

/** A name that can't review must not undo what else was done: its refusal is told, not thrown. */
export async function requestReviewers(
  api: Api,
  number: number,
  people: readonly string[],
  teams: readonly string[],
): Promise<string | undefined> {
  try {
    await api.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
      pull_number: number,
      reviewers: people,
      team_reviewers: teams,
    })
    return undefined
  } catch (error) {
    if (error instanceof GitHubFailure && error.status === 422) return error.words
    throw error
  }
}
