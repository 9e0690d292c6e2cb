import { createHash } from 'node:crypto'

export interface MemoryCommit {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
  /** Path to text. */
  readonly tree: ReadonlyMap<string, string>
}

/** The git half of a repository on GitHub: commits that nobody can change, and refs that show them. */
export interface MemoryGit {
  readonly refs: Map<string, string>
  readonly commitOf: (sha: string) => MemoryCommit
  readonly commit: (
    parents: readonly string[],
    tree: ReadonlyMap<string, string>,
    message: string,
  ) => string
  /** Is `old` the commit, or one of those before it? */
  readonly isAncestor: (old: string, sha: string) => boolean
}

export function createGit(): MemoryGit {
  const commits = new Map<string, MemoryCommit>()
  let count = 0
  const commitOf = (sha: string): MemoryCommit => {
    const found = commits.get(sha)
    if (found === undefined) throw new Error(`422 Object does not exist: ${sha}`)
    return found
  }
  return {
    refs: new Map(),
    commitOf,
    commit(parents, tree, message) {
      for (const parent of parents) commitOf(parent)
      count += 1
      // The count stands for the time in it: two like commits are two.
      const sha = hash(`commit ${count} ${parents.join()} ${message} ${JSON.stringify([...tree])}`)
      commits.set(sha, { sha, message, parents, tree: new Map(tree) })
      return sha
    },
    isAncestor(old, sha) {
      const seen = new Set<string>()
      const queue = [sha]
      for (const next of queue) {
        if (next === old) return true
        if (seen.has(next)) continue
        seen.add(next)
        queue.push(...commitOf(next).parents)
      }
      return false
    },
  }
}

/** Git's id of a file's content. */
export function blobId(text: string): string {
  return hash(`blob ${Buffer.byteLength(text)}\0${text}`)
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
