import { dashboardMarker, type IssueFacts } from '../domain/repository.ts'
import type { NewIssue } from '../ports.ts'
import type { Api } from './api.ts'
import { isObject, numberAt, textAt } from './json.ts'

/** The oldest open issue with the label and the gate's marker; anybody may set a label. */
export async function findIssue(api: Api, label: string): Promise<IssueFacts | undefined> {
  const found = await api.readAll('GET /repos/{owner}/{repo}/issues', {
    labels: label,
    state: 'open',
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  })
  return found
    .filter((issue) => isObject(issue) && issue['pull_request'] === undefined)
    .flatMap((issue) => issueOf(issue) ?? [])
    .find(({ body }) => body.includes(dashboardMarker))
}

export async function createIssue(api: Api, { title, body, label }: NewIssue): Promise<IssueFacts> {
  const route = 'POST /repos/{owner}/{repo}/issues'
  const parameters = { title, body, labels: [label] }
  const data = await api.write(route, parameters)
  const issue = issueOf(data)
  if (issue === undefined) throw api.malformed(route, parameters, data)
  return issue
}

function issueOf(issue: unknown): IssueFacts | undefined {
  const number = numberAt(issue, 'number')
  if (number === undefined) return undefined
  return {
    number,
    url: textAt(issue, 'html_url') ?? '',
    title: textAt(issue, 'title') ?? '',
    body: textAt(issue, 'body') ?? '',
  }
}

/**
 * Anybody may write a comment that begins with the marker. An app's own comes first; without one,
 * the oldest, which is that of a personal token.
 */
export async function findComment(
  api: Api,
  number: number,
  marker: string,
): Promise<{ readonly id: number; readonly body: string } | undefined> {
  const comments = await api.readAll('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: number,
    per_page: 100,
  })
  const marked = comments.flatMap((comment) => {
    const id = numberAt(comment, 'id')
    const body = textAt(comment, 'body') ?? ''
    const isApp = textAt(comment, 'user', 'type') === 'Bot'
    return id !== undefined && body.startsWith(marker) ? [{ id, body, isApp }] : []
  })
  const own = marked.find(({ isApp }) => isApp) ?? marked[0]
  return own === undefined ? undefined : { id: own.id, body: own.body }
}
