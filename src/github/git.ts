import type { BranchFacts, CommitFacts } from '../domain/repository.ts'
import type { NewCommit } from '../ports.ts'
import type { Api } from './api.ts'
import { GitHubFailure } from './failure.ts'
import { listAt, textAt } from './json.ts'

export async function readCommit(api: Api, sha: string): Promise<CommitFacts> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
  const data = await api.read(route, { commit_sha: sha })
  const parents = listAt(data, 'parents')
  if (parents === undefined) throw api.malformed(route, { commit_sha: sha }, data)
  return {
    sha,
    message: textAt(data, 'message') ?? '',
    parents: parents.flatMap((parent) => textAt(parent, 'sha') ?? []),
  }
}

/**
 * Three requests, two without a base. No author and no committer are given, so that GitHub signs the
 * commit for the app that the token is of. Where the outcome is unclear there may be a commit that
 * nothing shows.
 */
export async function createCommit(api: Api, commit: NewCommit): Promise<string> {
  const { parents, base, path, text, message } = commit
  const tree = await created(api, 'POST /repos/{owner}/{repo}/git/trees', {
    ...(base === undefined ? {} : { base_tree: await treeOf(api, base) }),
    tree: [{ path, mode: '100644', type: 'blob', content: text }],
  })
  return created(api, 'POST /repos/{owner}/{repo}/git/commits', { message, tree, parents })
}

async function treeOf(api: Api, sha: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
  const data = await api.read(route, { commit_sha: sha })
  const tree = textAt(data, 'tree', 'sha')
  if (tree === undefined) throw api.malformed(route, { commit_sha: sha }, data)
  return tree
}

async function created(
  api: Api,
  route: 'POST /repos/{owner}/{repo}/git/trees' | 'POST /repos/{owner}/{repo}/git/commits',
  parameters: Readonly<Record<string, unknown>>,
): Promise<string> {
  const data = await api.write(route, parameters)
  const sha = textAt(data, 'sha')
  if (sha === undefined) throw api.malformed(route, parameters, data)
  return sha
}

/** Where the outcome is unclear, the ref itself tells. */
export async function createRef(api: Api, ref: string, sha: string): Promise<'created' | 'taken'> {
  try {
    await api.write('POST /repos/{owner}/{repo}/git/refs', { ref, sha })
    return 'created'
  } catch (error) {
    if (isRefusal(error, /already exists/i)) return 'taken'
    if (!isUnclear(error)) throw error
    const found = await readRef(api, ref)
    if (found === undefined) throw error
    return found === sha ? 'created' : 'taken'
  }
}

export function advanceBranch(
  api: Api,
  { name, head }: BranchFacts,
): Promise<'advanced' | 'moved'> {
  return advanceRef(api, `refs/heads/${name}`, head)
}

export async function advanceRef(
  api: Api,
  ref: string,
  head: string,
): Promise<'advanced' | 'moved'> {
  try {
    await api.write('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
      ref: withoutRefs(ref),
      sha: head,
      force: false,
    })
    return 'advanced'
  } catch (error) {
    // Deleted by somebody is moved by somebody.
    if (isRefusal(error, /not a fast.forward|reference does not exist/i)) return 'moved'
    if (!isUnclear(error) && !isContested(error)) throw error
    const found = await readRef(api, ref)
    if (found === head) return 'advanced'
    if (found === undefined) return 'moved'
    const { parents } = await readCommit(api, head)
    if (parents.includes(found)) throw error
    return 'moved'
  }
}

export async function deleteRef(api: Api, ref: string): Promise<'deleted' | 'gone'> {
  try {
    await api.write('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ref: withoutRefs(ref) })
    return 'deleted'
  } catch (error) {
    if (isRefusal(error, /reference does not exist/i)) return 'gone'
    if (!isUnclear(error)) throw error
    if ((await readRef(api, ref)) !== undefined) throw error
    return 'deleted'
  }
}

export async function readRef(api: Api, ref: string): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
  const data = await api.readIfThere(route, { ref: withoutRefs(ref) })
  return data === undefined ? undefined : textAt(data, 'object', 'sha')
}

function withoutRefs(ref: string): string {
  return ref.replace(/^refs\//, '')
}

function isRefusal(error: unknown, words: RegExp): boolean {
  return error instanceof GitHubFailure && error.status === 422 && words.test(error.words)
}

/** GitHub says so of a lost race and of a rule of the repository. */
function isContested(error: unknown): boolean {
  const isConflict = error instanceof GitHubFailure && error.status === 409
  return isConflict || isRefusal(error, /reference cannot be updated/i)
}

function isUnclear(error: unknown): boolean {
  return error instanceof GitHubFailure && error.code === 'github.unclear'
}
