/** What the runner tells of the run that this is. Names of branches and people are untrusted text. */
export interface RunEvent {
  /** `owner/name`; absent outside of a runner. */
  readonly repository: string | undefined
  /** E.g. `schedule`, `push`, `pull_request`. Absent outside of a runner. */
  readonly name: string | undefined
  /** E.g. `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string | undefined
  readonly sha: string | undefined
  readonly run_id: string | undefined
  readonly run_attempt: number | undefined
  readonly actor: string | undefined
  /** `https://github.com`, or that of an Enterprise Server. */
  readonly server_url: string
  readonly api_url: string
  /** As of the event: a run that is repeated later may find another one. */
  readonly default_branch: string | undefined
  /** Set when the event is about a pull request. */
  readonly pull_request: PullRequestOfEvent | undefined
  /** Set when the event is about a deployment: its task, which whoever made it chose. */
  readonly deployment_task?: string
  /**
   * May the code of this run come from another repository? Also true when the event is about a pull
   * request or another workflow, and does not say.
   */
  readonly foreign: boolean
}

export interface PullRequestOfEvent {
  readonly number: number
  /** Commit at its head; `sha` of the run is a merge of it. */
  readonly head: string
}

/** The address of this attempt of the run: its name in the journal and in the lock. */
export function runName({
  server_url: server,
  repository,
  run_id: id,
  run_attempt: attempt,
}: RunEvent): string {
  if (repository === undefined || id === undefined) return 'a run outside of GitHub Actions'
  return `${server}/${repository}/actions/runs/${id}/attempts/${attempt ?? 1}`
}
