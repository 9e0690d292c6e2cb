import {
  type BranchFacts,
  branchPrefix,
  type FileFacts,
  type JournalFacts,
  journalAnchor,
  journalBranch,
  type RepositoryFacts,
} from '../domain/repository.ts'
import type { Api } from './api.ts'
import { isObject, listAt, textAt } from './json.ts'

const monthFile = /^journal\/\d{4}-\d{2}\.jsonl$/

/** Seven requests in three round trips; six where there is no journal. */
export async function observe(
  api: Api,
  name: string,
  url: string,
  paths: { readonly policy: string; readonly lockfile: string },
): Promise<RepositoryFacts> {
  const [defaultBranch, branches] = await Promise.all([readDefaultBranch(api), readBranches(api)])
  const journal = branches.find((branch) => branch.name === journalBranch)
  const [files, journalFacts] = await Promise.all([
    readFiles(api, defaultBranch, paths),
    journalIn(api, branches),
  ])
  return {
    name,
    url,
    default_branch: defaultBranch,
    ...files,
    journal: journalFacts,
    branches: branches.filter((branch) => branch !== journal),
  }
}

/** The journal without the rest: two or three requests. */
export async function observeJournal(api: Api): Promise<JournalFacts> {
  return journalIn(api, await readBranches(api))
}

/** The gate's own branches. */
async function readBranches(api: Api): Promise<readonly BranchFacts[]> {
  const refs = await readRefs(api, `heads/${branchPrefix}`)
  return refs.map(({ name, head }) => ({ name: name.replace(/^refs\/heads\//, ''), head }))
}

function journalIn(api: Api, branches: readonly BranchFacts[]): Promise<JournalFacts> {
  const journal = branches.find(({ name }) => name === journalBranch)
  return journal === undefined ? readLostJournal(api) : readJournal(api, journal.head)
}

async function readDefaultBranch(api: Api): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}'
  const data = await api.read(route)
  const branch = textAt(data, 'default_branch')
  if (branch === undefined) throw api.malformed(route, {}, data)
  return branch
}

/** Refs that begin so, with their full names. */
async function readRefs(api: Api, ref: string): Promise<readonly BranchFacts[]> {
  const found = await api.readAll('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref })
  return found.flatMap((each) => {
    const name = textAt(each, 'ref')
    const head = textAt(each, 'object', 'sha')
    return name === undefined || head === undefined ? [] : [{ name, head }]
  })
}

async function readFiles(
  api: Api,
  branch: string,
  paths: { readonly policy: string; readonly lockfile: string },
): Promise<Pick<RepositoryFacts, 'head' | 'policy' | 'lockfile'>> {
  const head = await readHead(api, `heads/${branch}`)
  const [policy, lockfile] = await Promise.all([
    readFile(api, paths.policy, head),
    readFile(api, paths.lockfile, head),
  ])
  return {
    head,
    ...(policy === undefined ? {} : { policy }),
    ...(lockfile === undefined ? {} : { lockfile }),
  }
}

async function readHead(api: Api, ref: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
  const data = await api.read(route, { ref })
  const sha = textAt(data, 'object', 'sha')
  if (sha === undefined) throw api.malformed(route, { ref }, data)
  return sha
}

/** A file at a commit or ref; `undefined` where there is none. */
export async function readFile(
  api: Api,
  path: string,
  ref: string,
): Promise<FileFacts | undefined> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}'
  // This form is the one that GitHub documents for files of over a megabyte too.
  const data = await api.readIfThere(route, { path, ref, mediaType: { format: 'object' } })
  if (data === undefined) return undefined
  const blob = textAt(data, 'sha')
  if (textAt(data, 'type') !== 'file' || blob === undefined) {
    const what = textAt(data, 'type') === 'dir' ? 'a folder' : 'something else'
    throw api.unfit(route, { path, ref }, what, 'a file')
  }
  // Over a megabyte GitHub leaves the content out.
  const text = textAt(data, 'encoding') === 'base64' ? textAt(data, 'content') : undefined
  return { path, blob, text: text === undefined ? await readBlob(api, blob) : decode(text) }
}

async function readJournal(api: Api, head: string): Promise<JournalFacts> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const parameters = { tree_sha: head, recursive: '1' }
  const data = await api.read(route, parameters)
  const entries = listAt(data, 'tree')
  if (entries === undefined) throw api.malformed(route, parameters, data)
  if (isObject(data) && data['truncated'] === true) {
    throw api.unfit(route, parameters, 'more files than GitHub lists', 'one file a month')
  }
  const newest = entries
    .flatMap((entry) => {
      const path = textAt(entry, 'path')
      const blob = textAt(entry, 'sha')
      const isMonth = path !== undefined && monthFile.test(path)
      return isMonth && blob !== undefined ? [{ path, blob }] : []
    })
    .toSorted((a, b) => (a.path < b.path ? 1 : -1))[0]
  if (newest === undefined) return { head, opened: true }
  const text = await readBlob(api, newest.blob)
  return { head, file: { ...newest, text }, opened: true }
}

async function readLostJournal(api: Api): Promise<JournalFacts> {
  const refs = await readRefs(api, journalAnchor.replace(/^refs\//, ''))
  return { opened: refs.some(({ name }) => name === journalAnchor) }
}

async function readBlob(api: Api, sha: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
  const data = await api.read(route, { file_sha: sha })
  const content = textAt(data, 'content')
  if (content === undefined) throw api.malformed(route, { file_sha: sha }, data)
  return textAt(data, 'encoding') === 'base64' ? decode(content) : content
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8')
}
