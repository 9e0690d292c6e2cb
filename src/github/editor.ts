import type { EditorFacts, IssueFacts, PullRequestFacts } from '../domain/repository.ts'
import type { Api } from './api.ts'
import { isObject, listAt, textAt } from './json.ts'

export const lastEditorQuery = `query LastEditor($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Comment {
        author { login }
        editor { login }
        userContentEdits(first: 5) { nodes { editedAt editor { login } } }
      }
    }
  }
}`

/**
 * The last edit by somebody else than the author counts: the gate's own, after a person's, does not
 * hide who ticked a box. An editor whose account is gone has no permission.
 */
export async function lastEditor(
  api: Api,
  name: string,
  { number }: PullRequestFacts | IssueFacts,
): Promise<EditorFacts | undefined> {
  const [owner = '', repo = ''] = name.split('/')
  const data = await api.query('POST /graphql (editors)', lastEditorQuery, {
    owner,
    name: repo,
    number,
  })
  const content = at(at(data, 'repository'), 'issueOrPullRequest')
  const author = textAt(content, 'author', 'login')
  const edits = (listAt(content, 'userContentEdits', 'nodes') ?? [])
    .map((edit) => ({
      at: textAt(edit, 'editedAt') ?? '',
      login: textAt(edit, 'editor', 'login') ?? '',
    }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const logins = [textAt(content, 'editor', 'login'), ...edits.map(({ login }) => login)]
  const login = logins.find((each) => each !== undefined && each !== author)
  if (login === undefined) return undefined
  if (login === '') return { login: 'ghost', permission: 'none' }
  return { login, permission: await permissionOf(api, login) }
}

function at(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

/** GitHub tells `maintain` as write and `triage` as read. */
async function permissionOf(api: Api, login: string): Promise<EditorFacts['permission']> {
  const data = await api.readIfThere(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    { username: login },
  )
  const permission = textAt(data, 'permission')
  return permission === 'admin' || permission === 'write' || permission === 'read'
    ? permission
    : 'none'
}
