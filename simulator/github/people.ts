import { isObject, list, member, text } from '../json.ts'
import { admin, type Level } from './emulator.ts'
import { headOf } from './pulls.ts'
import { type RunStatus, repositoryPath, type State } from './state.ts'

/** What people do on GitHub while the gate is away. Each call is a request with that person's token. */
export type People = {
  /** Commits files to a branch, which is made where it is missing; `null` removes a file. Returns the commit. */
  readonly push: (
    branch: string,
    files: Readonly<Record<string, string | null>>,
    by?: string,
  ) => Promise<string>
  readonly deleteBranch: (branch: string, by?: string) => Promise<void>
  readonly branchHead: (branch: string) => Promise<string | undefined>
  /** The same of any ref (`refs/…`). */
  readonly refHead: (ref: string) => Promise<string | undefined>
  /** The text of a file at a branch; `undefined` where there is none. */
  readonly file: (branch: string, path: string) => Promise<string | undefined>
  readonly openPullRequest: (branch: string, title: string, by?: string) => Promise<number>
  readonly editBody: (
    number: number,
    change: (body: string) => string,
    by?: string,
  ) => Promise<void>
  /** Ticks the box that follows this hidden id: `- [ ] <!-- id -->`. */
  readonly tick: (number: number, id: string, by?: string) => Promise<void>
  readonly close: (number: number, by?: string) => Promise<void>
  readonly closeIssue: (number: number, by?: string) => Promise<void>
  /** The account is deleted: what it edited is told without a name. */
  readonly forget: (login: string) => void
  readonly reopen: (number: number, by?: string) => Promise<void>
  readonly merge: (number: number, by?: string) => Promise<void>
  readonly comment: (number: number, body: string, by?: string) => Promise<void>
  readonly openIssue: (
    title: string,
    body: string,
    labels: readonly string[],
    by?: string,
  ) => Promise<number>
  /** The issue or pull request as the API shows it. */
  readonly read: (number: number) => Promise<unknown>
  readonly pullRequest: (number: number) => Promise<unknown>
  /** All deployments, the newest first, each with its statuses (`statuses`), the newest first. */
  readonly deployments: () => Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Marks one as inactive, as GitHub asks for, and deletes it. */
  readonly deleteDeployment: (id: number, by?: string) => Promise<void>
  readonly checks: (head: string) => Promise<readonly unknown[]>
  readonly setRole: (login: string, role: Level | 'admin') => Promise<void>
  /** How a run of a workflow stands; GitHub knows of no other runs. */
  readonly setRun: (id: string, status: RunStatus) => void
}

/** Sends a request to the world itself, as anybody would. */
export type Send = (method: string, path: string, by: string, body?: unknown) => Promise<unknown>

export function createPeople(state: State, send: Send, usual: string): People {
  const at = repositoryPath(state)

  async function writeTree(
    parent: string | undefined,
    files: Readonly<Record<string, string | null>>,
    by: string,
  ): Promise<unknown> {
    const base =
      parent === undefined
        ? {}
        : { base_tree: member(await send('GET', `${at}/git/commits/${parent}`, by), 'tree', 'sha') }
    const tree = Object.entries(files).map(([path, content]) => ({
      path,
      mode: '100644',
      type: 'blob',
      // JSON leaves out what is undefined.
      sha: content === null ? null : undefined,
      content: content ?? undefined,
    }))
    return send('POST', `${at}/git/trees`, by, { ...base, tree })
  }

  async function push(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    by = usual,
  ): Promise<string> {
    const there = await headOf(state, `heads/${branch}`)
    const parent = there ?? (await headOf(state, 'heads/main'))
    const commit = await send('POST', `${at}/git/commits`, by, {
      message: `Change ${Object.keys(files).join(', ')}`,
      tree: member(await writeTree(parent, files, by), 'sha'),
      parents: parent === undefined ? [] : [parent],
    })
    const sha = text(member(commit, 'sha')) ?? ''
    if (there === undefined) {
      await send('POST', `${at}/git/refs`, by, { ref: `refs/heads/${branch}`, sha })
    } else {
      await send('PATCH', `${at}/git/refs/heads/${branch}`, by, { sha })
    }
    return sha
  }

  async function editBody(
    number: number,
    change: (body: string) => string,
    by = usual,
  ): Promise<void> {
    const issue = await send('GET', `${at}/issues/${number}`, by)
    const body = change(text(member(issue, 'body')) ?? '')
    const kind = member(issue, 'pull_request') === undefined ? 'issues' : 'pulls'
    await send('PATCH', `${at}/${kind}/${number}`, by, { body })
  }

  return {
    push,
    editBody,
    async deleteBranch(branch, by = usual) {
      await send('DELETE', `${at}/git/refs/heads/${branch}`, by)
    },
    branchHead: (branch) => headOf(state, `heads/${branch}`),
    refHead: (ref) => headOf(state, ref.replace(/^refs\//, '')),
    async file(branch, path) {
      const tree = await send(
        'GET',
        `${at}/git/trees/${encodeURIComponent(branch)}?recursive=1`,
        admin,
      )
      const entry = list(member(tree, 'tree')).find((each) => member(each, 'path') === path)
      if (entry === undefined) return undefined
      const blob = await send('GET', `${at}/git/blobs/${String(member(entry, 'sha'))}`, admin)
      return Buffer.from(String(member(blob, 'content')), 'base64').toString('utf8')
    },
    async openPullRequest(branch, title, by = usual) {
      const asked = { title, head: branch, base: 'main', body: '' }
      return Number(member(await send('POST', `${at}/pulls`, by, asked), 'number'))
    },
    tick: (number, id, by = usual) =>
      editBody(
        number,
        (body) => {
          const ticked = body.replaceAll(`[ ] <!-- ${id} -->`, `[x] <!-- ${id} -->`)
          if (ticked === body) throw new Error(`#${number} has no box ${id} to tick`)
          return ticked
        },
        by,
      ),
    async close(number, by = usual) {
      await send('PATCH', `${at}/pulls/${number}`, by, { state: 'closed' })
    },
    async closeIssue(number, by = usual) {
      await send('PATCH', `${at}/issues/${number}`, by, { state: 'closed' })
    },
    forget(login) {
      for (const [number, edits] of state.edits) {
        const told = edits.map((edit) => ({
          at: edit.at,
          login: edit.login === login ? 'ghost' : edit.login,
        }))
        state.edits.set(number, told)
      }
    },
    async reopen(number, by = usual) {
      await send('PATCH', `${at}/pulls/${number}`, by, { state: 'open' })
    },
    async merge(number, by = usual) {
      await send('PUT', `${at}/pulls/${number}/merge`, by, {})
    },
    async comment(number, body, by = usual) {
      await send('POST', `${at}/issues/${number}/comments`, by, { body })
    },
    async openIssue(title, body, labels, by = usual) {
      return Number(
        member(await send('POST', `${at}/issues`, by, { title, body, labels }), 'number'),
      )
    },
    read: (number) => send('GET', `${at}/issues/${number}`, admin),
    pullRequest: (number) => send('GET', `${at}/pulls/${number}`, admin),
    async deployments() {
      const found = list(await send('GET', `${at}/deployments?per_page=100`, admin)).filter(
        isObject,
      )
      return Promise.all(
        found.map(async (each) => {
          const path = `${at}/deployments/${String(each['id'])}/statuses`
          return Object.assign({}, each, { statuses: await send('GET', path, admin) })
        }),
      )
    },
    async deleteDeployment(id, by = usual) {
      await send('POST', `${at}/deployments/${id}/statuses`, by, { state: 'inactive' })
      await send('DELETE', `${at}/deployments/${id}`, by)
    },
    async checks(head) {
      return list(
        member(await send('GET', `${at}/commits/${head}/check-runs`, admin), 'check_runs'),
      )
    },
    setRun(id, status) {
      state.runs.set(id, status)
    },
    async setRole(login, role) {
      const permission = { admin: 'admin', write: 'push', read: 'pull' }[role]
      await state.upstream.asOwner('PUT', `${at}/collaborators/${login}`, { permission })
    },
  }
}
