/**
 * What GitHub holds of the gate's work, as plain data. Titles, bodies, labels and names may hold
 * untrusted text.
 */

/** Branches below this prefix are the gate's own. */
export const branchPrefix = 'flatcar-gate/'
export const journalBranch = `${branchPrefix}journal`
/** Names the first commit of the journal, so that a lost branch is noticed. */
export const journalAnchor = 'refs/flatcar-gate/journal-opened'
/** There while a run that writes to Azure works; its commit names the run. */
export const lockRef = 'refs/flatcar-gate/lock'
/** Task of the deployments that mirror the rings: by it they are found again, and their events known. */
export const mirrorTask = 'flatcar-gate:mirror'
/** Stands in the body of the issue that the gate keeps as its dashboard. */
export const dashboardMarker = '<!-- flatcar-gate/dashboard@1'
/** Approvals: who merges a change of this file on the default branch says yes to its images. */
export const lockfilePath = '.github/flatcar-gate.lock.json'

/** The branch of the pull request that takes back approvals after rollbacks. */
export const takeBackBranch = `${branchPrefix}rollback`

/** The branch of a ring's pull request. Ring names are lower-case letters, digits and hyphens. */
export function ringBranch(ring: string): string {
  return `${branchPrefix}ring-${ring}`
}

/**
 * The environment that shows what a ring runs. Its name is no job's: an environment that a workflow
 * names may have rules and secrets, and lists that workflow's own deployments.
 */
export function ringEnvironment(ring: string): string {
  return `node-images/${ring}`
}

/** The repository at one commit of its default branch. */
export interface RepositoryFacts {
  /** `owner/name`. */
  readonly name: string
  /** Address for people, e.g. `https://github.com/owner/name`. */
  readonly url: string
  readonly default_branch: string
  /** Commit of the default branch at which the files were read. */
  readonly head: string
  /** Absent: the file does not exist there. */
  readonly policy?: FileFacts
  readonly lockfile?: FileFacts
  readonly journal: JournalFacts
  /** The gate's own branches but the journal. */
  readonly branches: readonly BranchFacts[]
}

export interface FileFacts {
  readonly path: string
  readonly text: string
  /** Git's object id of the content. */
  readonly blob: string
}

export interface JournalFacts {
  /** Head of the journal branch; absent: there is none. */
  readonly head?: string
  /** The newest month; absent when the branch is not there, or holds no month. */
  readonly file?: FileFacts
  /** A journal was begun once: the branch is there, or, where it is not, the anchor is. */
  readonly opened: boolean
}

export interface BranchFacts {
  /** Without `refs/heads/`. */
  readonly name: string
  readonly head: string
}

export interface PullRequestFacts {
  readonly number: number
  readonly url: string
  readonly branch: string
  readonly head: string
  readonly state: 'open' | 'merged' | 'closed'
  readonly draft: boolean
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** Login of whoever opened it. */
  readonly author?: string
  readonly created_at: string
  readonly closed_at?: string
}

export interface IssueFacts {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
}

export interface CommitFacts {
  readonly sha: string
  readonly message: string
  readonly parents: readonly string[]
}

/** Who edited the body of an issue or pull request last, and what that person may do. */
export interface EditorFacts {
  readonly login: string
  readonly permission: 'admin' | 'write' | 'read' | 'none'
}

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'inactive'

/** A deployment with the mirror's task. Anybody who may write deployments may have made it. */
export interface DeploymentFacts {
  readonly id: number
  readonly environment: string
  readonly description: string
  /** The newest status; absent: it has none. GitHub's set of states is open. */
  readonly status?: { readonly state: string; readonly description: string }
}
