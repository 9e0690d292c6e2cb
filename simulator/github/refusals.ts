import type { Reply } from '../http.ts'
import { member, text } from '../json.ts'
import { failure, invalid } from './errors.ts'
import { allPulls, headOf } from './pulls.ts'
import { repositoryPath, type Sender, type State } from './state.ts'

const longestBody = 65_536

/** What GitHub refuses and the emulator would not. */
export async function refuse(
  state: State,
  method: string,
  below: string,
  body: unknown,
  sender: Sender,
): Promise<Reply | undefined> {
  if (method === 'GET') return undefined
  const long = tooLong(below, body)
  if (long !== undefined) return long
  const isBodyEdit = method === 'PATCH' && /^\/(pulls|issues)\/\d+$/.test(below)
  if (isBodyEdit && sender.kind === 'person') return mayEdit(state, below, sender)
  if (method === 'POST' && below === '/pulls') return pullRequest(state, body, sender)
  if (method === 'POST' && below === '/check-runs' && sender.kind === 'person') {
    // behaviour: github-checks-are-of-apps
    return failure(403, 'You must authenticate via a GitHub App.')
  }
  return undefined
}

// behaviour: github-body-limit
function tooLong(below: string, body: unknown): Reply | undefined {
  const checked = text(member(body, 'body'))
  if (checked === undefined || Array.from(checked).length <= longestBody) return undefined
  const resource = below.includes('comments')
    ? 'IssueComment'
    : below.startsWith('/pulls')
      ? 'PullRequest'
      : 'Issue'
  return invalid(resource, [
    { field: 'body', message: `body is too long (maximum is ${longestBody} characters)` },
  ])
}

// behaviour: github-writers-edit
function mayEdit(state: State, below: string, sender: Sender): Reply | undefined {
  const permission = state.people[sender.login] ?? 'admin'
  return permission === 'read'
    ? failure(403, `Must have write access to edit ${below.slice(1)}.`)
    : undefined
}

// behaviour: github-pull-request-refused
async function pullRequest(
  state: State,
  body: unknown,
  sender: Sender,
): Promise<Reply | undefined> {
  // behaviour: github-actions-may-not-open
  if (sender.kind === 'app' && !state.mayOpenPullRequests) {
    return failure(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const head = text(member(body, 'head')) ?? ''
  const base = text(member(body, 'base')) ?? ''
  const branch = head.startsWith(`${state.owner}:`) ? head.slice(state.owner.length + 1) : head
  const [headSha, baseSha] = await Promise.all([
    headOf(state, `heads/${branch}`),
    headOf(state, `heads/${base}`),
  ])
  const missing = [
    ...(headSha === undefined ? ['head'] : []),
    ...(baseSha === undefined ? ['base'] : []),
  ]
  if (missing.length > 0) {
    return invalid(
      'PullRequest',
      missing.map((field) => ({ field, code: 'invalid' })),
    )
  }
  const open = await allPulls(state, 'open')
  const isThere = open.some(
    (pull) => member(pull, 'head', 'ref') === branch && member(pull, 'base', 'ref') === base,
  )
  if (isThere) {
    const message = `A pull request already exists for ${state.owner}:${branch}.`
    return invalid('PullRequest', [{ message }])
  }
  const path = `${repositoryPath(state)}/compare/${baseSha}...${headSha}`
  const ahead = member(await state.upstream.asOwner('GET', path), 'ahead_by')
  if (ahead === 0) {
    return invalid('PullRequest', [{ message: `No commits between ${base} and ${branch}` }])
  }
  return undefined
}
