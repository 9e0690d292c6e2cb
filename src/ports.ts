import type { Facts } from './domain/facts.ts'
import type {
  BranchFacts,
  CommitFacts,
  DeploymentFacts,
  DeploymentState,
  EditorFacts,
  FileFacts,
  IssueFacts,
  JournalFacts,
  PullRequestFacts,
  RepositoryFacts,
} from './domain/repository.ts'
import type { Selection } from './domain/selection.ts'
import type { FilePosition } from './errors.ts'
import type { Upgrades } from './upgrades-port.ts'

/** The world, as the run sees it. Edges implement these; tests bring their own. */
export interface Ports {
  readonly clusters: Clusters
  readonly output: Output
  readonly clock: Clock
  /** Absent in a run that sends no request to GitHub. */
  readonly repository?: Repository
  /** Absent in a run that writes nothing to Azure. */
  readonly upgrades?: Upgrades
}

export interface Clusters {
  /**
   * Reads what the selected pools run and what they could run. Writes nothing. What could not be
   * read is told in `problems`; it fails only when there is nothing to report on.
   *
   * @throws GateFailure when signing in fails or nothing at all could be read.
   */
  readonly observe: (selection: Selection, progress: Progress) => Promise<Facts>
}

/** Called now and then with one line on how far the work has come. */
export type Progress = (line: string) => void

export interface Clock {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Lines that the log shows folded under one title. */
export interface LogGroup {
  readonly title: string
  readonly lines: readonly string[]
}

/** A note on the page of the run; GitHub keeps ten of a level for a step. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** The line of the repository's file that it is about. */
  readonly at?: FilePosition
}

/** Where the run tells what it found. Texts are escaped by `report/` before they come here. */
export interface Output {
  readonly progress: Progress
  readonly log: (group: LogGroup) => void
  readonly annotate: (annotation: Annotation) => void
  readonly setOutput: (name: string, value: string) => void
  readonly writeSummary: (markdown: string) => Promise<void>
  /** Writes files into one new folder of this run and returns their paths, in the same order. */
  readonly writeFiles: (files: readonly ReportFile[]) => Promise<readonly string[]>
}

/** A file as a series of pieces, so that a large one never stands in memory whole. */
export interface ReportFile {
  readonly name: string
  readonly pieces: Iterable<string>
}

/**
 * The repository on GitHub. Reads are repeated within bounds; a write is sent once. Every method
 * throws `GateFailure` when it can't: a missing right is named.
 */
export interface Repository {
  /** Files, journal and branches at the head of the default branch. */
  readonly observe: (paths: {
    readonly policy: string
    readonly lockfile: string
  }) => Promise<RepositoryFacts>
  /** The journal alone. */
  readonly journal: () => Promise<JournalFacts>
  /** A file at a commit or ref; `undefined` where there is none. */
  readonly file: (path: string, ref: string) => Promise<FileFacts | undefined>
  /** The pull requests of a branch, open or closed, the newest first; at most 20. */
  readonly pullRequests: (branch: string) => Promise<readonly PullRequestFacts[]>
  readonly commit: (sha: string) => Promise<CommitFacts>
  /** The commit that a ref (`refs/…`) shows; absent: there is no such ref. */
  readonly readRef: (ref: string) => Promise<string | undefined>
  /** How a run of a workflow in this repository stands; `unknown`: GitHub does not say. */
  readonly runState: (runId: string) => Promise<'running' | 'completed' | 'unknown'>
  /**
   * The mirror's deployments that were made since then (ISO 8601), the newest first, each with its
   * newest status.
   */
  readonly deployments: (since: string) => Promise<readonly DeploymentFacts[]>
  /** The open issue with the label that the gate itself opened, the oldest first. */
  readonly findIssue: (label: string) => Promise<IssueFacts | undefined>
  /** `undefined` when nobody but its author has edited the body. */
  readonly lastEditor: (of: PullRequestFacts | IssueFacts) => Promise<EditorFacts | undefined>

  /** Makes a commit of one changed file; no branch shows it yet. Returns its id. */
  readonly createCommit: (commit: NewCommit) => Promise<string>
  /** `taken`: there is such a ref already. */
  readonly createRef: (ref: string, sha: string) => Promise<'created' | 'taken'>
  /** Moves a branch forward. `moved`: somebody else did so before; nothing has changed. */
  readonly advanceBranch: (branch: BranchFacts) => Promise<'advanced' | 'moved'>
  /** The same for any ref (`refs/…`). */
  readonly advanceRef: (ref: string, sha: string) => Promise<'advanced' | 'moved'>
  /** `gone`: it was not there any more. */
  readonly deleteRef: (ref: string) => Promise<'deleted' | 'gone'>
  readonly createPullRequest: (
    pull: NewPullRequest,
  ) => Promise<{ readonly number: number; readonly url: string }>
  readonly updatePullRequest: (number: number, change: PullRequestChange) => Promise<void>
  readonly addLabels: (number: number, labels: readonly string[]) => Promise<void>
  /** GitHub refuses names that can't review; what it said is returned. */
  readonly requestReviewers: (
    number: number,
    people: readonly string[],
    teams: readonly string[],
  ) => Promise<string | undefined>
  readonly addAssignees: (number: number, people: readonly string[]) => Promise<void>
  /** Returns the slug of the app that the token is of, as far as GitHub tells. */
  readonly writeCheck: (check: Check) => Promise<string | undefined>
  readonly createIssue: (issue: NewIssue) => Promise<IssueFacts>
  readonly updateIssue: (number: number, body: string) => Promise<void>
  /** The gate's own comment that begins with `marker`, if there is one. */
  readonly findComment: (
    number: number,
    marker: string,
  ) => Promise<{ readonly id: number; readonly body: string } | undefined>
  readonly createComment: (number: number, body: string) => Promise<void>
  readonly updateComment: (id: number, body: string) => Promise<void>
  /** Makes a deployment with the mirror's task. Returns its id. */
  readonly createDeployment: (deployment: NewDeployment) => Promise<number>
  readonly writeDeploymentStatus: (id: number, status: DeploymentStatus) => Promise<void>
  /** Requests sent to GitHub so far. */
  readonly requests: () => { readonly reads: number; readonly writes: number }
}

export interface NewCommit {
  /** The first is the branch's own head; empty for the first commit of an orphan branch. */
  readonly parents: readonly string[]
  /** Commit whose tree is taken over; absent: the file is all there is. */
  readonly base?: string
  readonly path: string
  readonly text: string
  readonly message: string
}

export interface NewPullRequest {
  readonly branch: string
  readonly base: string
  readonly title: string
  readonly body: string
  readonly draft: boolean
}

export interface PullRequestChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'closed'
}

/** A check run on a commit. */
export interface Check {
  readonly head: string
  readonly name: string
  readonly state: 'pending' | 'success'
  /** One line; GitHub shows it beside the name. */
  readonly title: string
  /** Markdown. */
  readonly summary: string
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly label: string
}

export interface NewDeployment {
  readonly commit: string
  readonly environment: string
  /** At most 140 characters of plain text, as in a status. */
  readonly description: string
}

export interface DeploymentStatus {
  readonly state: DeploymentState
  readonly description: string
  /** Absent: there is no page to look at. */
  readonly log_url?: string
}
