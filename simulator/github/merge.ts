import { compact, type Reply } from '../http.ts'
import { isObject, list, member, text } from '../json.ts'
import { failure } from './errors.ts'
import { allPulls, headOf, settle } from './pulls.ts'
import { instantOf, repositoryPath, type Sender, type State } from './state.ts'

// behaviour: github-merge
/**
 * Merges a pull request by a commit with both parents: the base's tree with what the branch changed.
 * The emulator would merge the head that the branch had when the pull request was opened.
 */
export async function merge(state: State, number: number, sender: Sender): Promise<Reply> {
  const { upstream } = state
  const at = repositoryPath(state)
  const pull = (await allPulls(state, 'open')).find((each) => each.number === number)
  if (pull === undefined || pull['draft'] === true) {
    return failure(405, 'Pull Request is not mergeable')
  }
  const base = String(member(pull, 'base', 'ref'))
  const head = await headOf(state, `heads/${String(member(pull, 'head', 'ref'))}`)
  const before = await headOf(state, `heads/${base}`)
  if (head === undefined || before === undefined) {
    return failure(405, 'Pull Request is not mergeable')
  }
  const changed = await changedFiles(state, before, head)
  const alsoChanged = new Set((await changedFiles(state, head, before)).map(({ path }) => path))
  if (changed.some(({ path }) => alsoChanged.has(path))) {
    return failure(405, 'Pull Request has merge conflicts')
  }
  const tree = await upstream.asOwner('POST', `${at}/git/trees`, {
    base_tree: member(await upstream.asOwner('GET', `${at}/git/commits/${before}`), 'tree', 'sha'),
    tree: changed.map(({ path, sha }) => ({ path, mode: '100644', type: 'blob', sha })),
  })
  const commit = await upstream.asOwner('POST', `${at}/git/commits`, {
    message: `Merge pull request #${number} from ${String(member(pull, 'head', 'label'))}`,
    tree: member(tree, 'sha'),
    parents: [before, head],
  })
  const sha = text(member(commit, 'sha')) ?? ''
  await upstream.asOwner('PATCH', `${at}/git/refs/heads/${base}`, { sha })
  state.heads.set(number, head)
  state.merges.set(number, { at: instantOf(state), by: sender.login, sha })
  await upstream.asOwner('PATCH', `${at}/pulls/${number}`, { state: 'closed' })
  await settle(state)
  return compact(200, { sha, merged: true, message: 'Pull Request successfully merged' })
}

/** Files that `to` changed since it left `from`; without an id where one was removed. */
async function changedFiles(
  state: State,
  from: string,
  to: string,
): Promise<readonly { readonly path: string; readonly sha: string | null }[]> {
  const path = `${repositoryPath(state)}/compare/${from}...${to}`
  const files = list(member(await state.upstream.asOwner('GET', path), 'files'))
  return files.filter(isObject).map((file) => ({
    path: String(file['filename']),
    sha: file['status'] === 'removed' ? null : String(file['sha']),
  }))
}
