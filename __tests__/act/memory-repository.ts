import type {
  DeploymentFacts,
  FileFacts,
  IssueFacts,
  JournalFacts,
  PullRequestFacts,
} from '../../src/domain/repository.ts'
import { branchPrefix, journalAnchor, journalBranch } from '../../src/domain/repository.ts'
import type { Check, NewDeployment, Repository } from '../../src/ports.ts'
import { blobId, createGit, type MemoryGit } from './memory-git.ts'

interface MemoryPull {
  facts: PullRequestFacts
  assignees: readonly string[]
  reviewers: readonly string[]
  comments: { readonly id: number; body: string }[]
}

interface MemoryIssue {
  facts: IssueFacts
  readonly label: string
  readonly is_open: boolean
}

/** A deployment as it is, with all that was said of it: the newest status last. */
export interface MemoryDeployment extends NewDeployment {
  readonly id: number
  readonly created_at: string
  readonly statuses: NonNullable<DeploymentFacts['status']>[]
}

/** A repository on GitHub, in memory, with what a test may look at and change. */
export interface MemoryRepository {
  port: Repository
  readonly git: MemoryGit
  readonly pulls: Map<number, MemoryPull>
  readonly issues: Map<number, MemoryIssue>
  readonly checks: Check[]
  /** Those with the mirror's task, the oldest first. */
  readonly deployments: MemoryDeployment[]
  /** Who edited the body of a pull request or issue last, by its number. */
  readonly editors: Map<number, { login: string; permission: 'admin' | 'write' | 'read' | 'none' }>
  /** States of workflow runs; one that is not here is unknown to GitHub. */
  readonly runs: Map<string, 'running' | 'completed'>
  /** Reviewers that GitHub refuses. */
  readonly strangers: Set<string>
  /** Writes files to the default branch, as a person's commit. `undefined` deletes one. */
  readonly push: (files: Readonly<Record<string, string | undefined>>, message?: string) => string
  /** Merges a pull request by a merge commit. */
  readonly merge: (number: number) => void
  readonly close: (number: number) => void
}

const defaultBranch = 'main'
const slug = 'acme/fleet'
const url = `https://github.com/${slug}`
const monthFile = /^journal\/\d{4}-\d{2}\.jsonl$/

/** @param now ISO 8601 instant, for the times of pull requests. */
export function createMemoryRepository(
  now: () => string = () => '2026-11-23T06:00:00Z',
): MemoryRepository {
  const git = createGit()
  const { refs } = git
  const pulls = new Map<number, MemoryPull>()
  const issues = new Map<number, MemoryIssue>()
  const checks: Check[] = []
  const deployments: MemoryDeployment[] = []
  const editors: MemoryRepository['editors'] = new Map()
  const runs: MemoryRepository['runs'] = new Map()
  const strangers = new Set<string>()
  let numbers = 0
  let comments = 0
  let reads = 0
  let writes = 0

  const headOf = (branch: string): string | undefined => refs.get(`refs/heads/${branch}`)

  /** A ref may only go forward; GitHub answers 422 otherwise. */
  function move(ref: string, sha: string): 'advanced' | 'moved' {
    const old = refs.get(ref)
    git.commitOf(sha)
    if (old === undefined || !git.isAncestor(old, sha)) return 'moved'
    refs.set(ref, sha)
    return 'advanced'
  }

  function fileAt(sha: string, path: string): FileFacts | undefined {
    const text = git.commitOf(sha).tree.get(path)
    return text === undefined ? undefined : { path, text, blob: blobId(text) }
  }

  function journal(): JournalFacts {
    const head = headOf(journalBranch)
    if (head === undefined) return { opened: refs.has(journalAnchor) }
    const newest = [...git.commitOf(head).tree.keys()]
      .filter((path) => monthFile.test(path))
      .toSorted()
      .at(-1)
    const file = newest === undefined ? undefined : fileAt(head, newest)
    return { head, opened: true, ...(file === undefined ? {} : { file }) }
  }

  /** As GitHub shows it: the head of an open one is that of its branch. */
  function shown({ facts }: MemoryPull): PullRequestFacts {
    const head = facts.state === 'open' ? headOf(facts.branch) : undefined
    return head === undefined ? facts : { ...facts, head }
  }

  function pullOf(number: number): MemoryPull {
    const found = pulls.get(number)
    if (found === undefined) throw new Error(`404 no pull request ${number}`)
    return found
  }

  const read = <T>(answer: () => T): Promise<T> => {
    reads += 1
    return settle(answer)
  }
  const write = <T>(answer: () => T): Promise<T> => {
    writes += 1
    return settle(answer)
  }

  const port: Repository = {
    observe: ({ policy, lockfile }) =>
      read(() => {
        const head = headOf(defaultBranch) ?? ''
        const policyFile = fileAt(head, policy)
        const lockFile = fileAt(head, lockfile)
        const branches = [...refs].flatMap(([ref, sha]) => {
          const name = ref.replace(/^refs\/heads\//, '')
          const isOurs = ref.startsWith(`refs/heads/${branchPrefix}`) && name !== journalBranch
          return isOurs ? [{ name, head: sha }] : []
        })
        return {
          name: slug,
          url,
          default_branch: defaultBranch,
          head,
          ...(policyFile === undefined ? {} : { policy: policyFile }),
          ...(lockFile === undefined ? {} : { lockfile: lockFile }),
          journal: journal(),
          branches,
        }
      }),
    journal: () => read(journal),
    file: (path, ref) => read(() => fileAt(headOf(ref) ?? refs.get(ref) ?? ref, path)),
    pullRequests: (branch) =>
      read(() =>
        [...pulls.values()]
          .map(shown)
          .filter((pull) => pull.branch === branch)
          .toSorted((a, b) => b.number - a.number)
          .slice(0, 20),
      ),
    commit: (sha) =>
      read(() => {
        const { message, parents } = git.commitOf(sha)
        return { sha, message, parents }
      }),
    readRef: (ref) => read(() => refs.get(ref)),
    runState: (id) => read(() => runs.get(id) ?? 'unknown'),
    deployments: (since) =>
      read(() =>
        deployments
          .filter(({ created_at: created }) => created >= since)
          .map(({ id, environment, description, statuses }): DeploymentFacts => {
            const status = statuses.at(-1)
            const facts = { id, environment, description }
            return status === undefined ? facts : Object.assign(facts, { status })
          })
          .toReversed(),
      ),
    findIssue: (label) =>
      read(() => [...issues.values()].find((each) => each.is_open && each.label === label)?.facts),
    lastEditor: ({ number }) => read(() => editors.get(number)),

    createCommit: ({ parents, base, path, text, message }) =>
      write(() => {
        const tree = new Map(base === undefined ? [] : git.commitOf(base).tree)
        return git.commit(parents, tree.set(path, text), message)
      }),
    createRef: (ref, sha) =>
      write(() => {
        git.commitOf(sha)
        if (refs.has(ref)) return 'taken'
        refs.set(ref, sha)
        return 'created'
      }),
    advanceBranch: ({ name, head }) => write(() => move(`refs/heads/${name}`, head)),
    advanceRef: (ref, sha) => write(() => move(ref, sha)),
    deleteRef: (ref) =>
      write(() => {
        if (!refs.delete(ref)) return 'gone'
        // GitHub closes what is open on a branch that is deleted.
        for (const pull of pulls.values()) {
          if (ref === `refs/heads/${pull.facts.branch}` && pull.facts.state === 'open') close(pull)
        }
        return 'deleted'
      }),
    createPullRequest: ({ branch, base, title, body, draft }) =>
      write(() => {
        const head = headOf(branch)
        if (head === undefined || base !== defaultBranch) throw new Error('422 head or base')
        const isOpen = [...pulls.values()].some(
          ({ facts }) => facts.branch === branch && facts.state === 'open',
        )
        if (isOpen) throw new Error('422 A pull request already exists')
        numbers += 1
        const number = numbers
        pulls.set(number, {
          facts: {
            number,
            url: `${url}/pull/${number}`,
            branch,
            head,
            state: 'open',
            draft,
            title,
            body,
            labels: [],
            created_at: now(),
          },
          assignees: [],
          reviewers: [],
          comments: [],
        })
        return { number, url: `${url}/pull/${number}` }
      }),
    updatePullRequest: (number, change) =>
      write(() => {
        const pull = pullOf(number)
        const { state, ...texts } = change
        pull.facts = { ...pull.facts, ...texts }
        if (state === 'closed' && pull.facts.state === 'open') close(pull)
      }),
    addLabels: (number, labels) =>
      write(() => {
        const pull = pullOf(number)
        const all = new Set([...pull.facts.labels, ...labels])
        pull.facts = { ...pull.facts, labels: [...all] }
      }),
    requestReviewers: (number, people, teams) =>
      write(() => {
        const refused = [...people, ...teams].filter((name) => strangers.has(name))
        if (refused.length > 0)
          return `Reviews may only be requested from collaborators: ${refused.join()}`
        const pull = pullOf(number)
        pull.reviewers = [...new Set([...pull.reviewers, ...people, ...teams])]
        return undefined
      }),
    addAssignees: (number, people) =>
      write(() => {
        const pull = pullOf(number)
        pull.assignees = [...new Set([...pull.assignees, ...people])]
      }),
    writeCheck: (check) =>
      write(() => {
        git.commitOf(check.head)
        checks.push(check)
        return 'github-actions'
      }),
    createDeployment: (deployment) =>
      write(() => {
        git.commitOf(deployment.commit)
        numbers += 1
        deployments.push({ ...deployment, id: numbers, created_at: now(), statuses: [] })
        return numbers
      }),
    writeDeploymentStatus: (id, { state, description }) =>
      write(() => {
        const found = deployments.find((each) => each.id === id)
        if (found === undefined) throw new Error(`404 no deployment ${id}`)
        if (description.length > 140) throw new Error('422 description is too long')
        found.statuses.push({ state, description })
      }),
    createIssue: ({ title, body, label }) =>
      write(() => {
        numbers += 1
        const facts = { number: numbers, url: `${url}/issues/${numbers}`, title, body }
        issues.set(numbers, { facts, label, is_open: true })
        return facts
      }),
    updateIssue: (number, body) =>
      write(() => {
        const issue = issues.get(number)
        if (issue === undefined) throw new Error(`404 no issue ${number}`)
        issue.facts = { ...issue.facts, body }
      }),
    findComment: (number, marker) =>
      read(() => pullOf(number).comments.find(({ body }) => body.startsWith(marker))),
    createComment: (number, body) =>
      write(() => {
        comments += 1
        pullOf(number).comments.push({ id: comments, body })
      }),
    updateComment: (id, body) =>
      write(() => {
        const all = [...pulls.values()].flatMap((pull) => pull.comments)
        const found = all.find((comment) => comment.id === id)
        if (found === undefined) throw new Error(`404 no comment ${id}`)
        found.body = body
      }),
    requests: () => ({ reads, writes }),
  }

  function close(pull: MemoryPull): void {
    pull.facts = { ...shown(pull), state: 'closed', closed_at: now() }
  }

  refs.set(
    `refs/heads/${defaultBranch}`,
    git.commit([], new Map([['README.md', 'A fleet\n']]), 'Begin'),
  )

  return {
    port,
    git,
    pulls,
    issues,
    checks,
    deployments,
    editors,
    runs,
    strangers,
    push(files, message = 'Change files') {
      const head = headOf(defaultBranch) ?? ''
      const tree = new Map(git.commitOf(head).tree)
      for (const [path, text] of Object.entries(files)) {
        if (text === undefined) tree.delete(path)
        else tree.set(path, text)
      }
      const sha = git.commit([head], tree, message)
      refs.set(`refs/heads/${defaultBranch}`, sha)
      return sha
    },
    merge(number) {
      const pull = pullOf(number)
      const { head, branch } = shown(pull)
      const main = headOf(defaultBranch) ?? ''
      const own = git.commitOf(head)
      // The branch's changes against the commit that it was built on.
      const base = own.parents.find((parent) => git.isAncestor(parent, main)) ?? main
      const before = git.commitOf(base).tree
      const tree = new Map(git.commitOf(main).tree)
      for (const [path, text] of own.tree) {
        if (before.get(path) !== text) tree.set(path, text)
      }
      const sha = git.commit([main, head], tree, `Merge pull request #${number} from ${branch}`)
      refs.set(`refs/heads/${defaultBranch}`, sha)
      pull.facts = { ...pull.facts, head, state: 'merged', closed_at: now() }
    },
    close: (number) => close(pullOf(number)),
  }
}

/** An answer in its own time; what goes wrong rejects, as a request does. */
async function settle<T>(answer: () => T): Promise<T> {
  await Promise.resolve()
  return answer()
}
