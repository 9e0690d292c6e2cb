/** What the runner tells of the run that this is. Names of branches and people are untrusted text. */
export interface RunEvent {
  /** `owner/name`; absent outside of a runner. */
  readonly repository?: string
  /** E.g. `schedule`, `push`, `pull_request`. Absent outside of a runner. */
  readonly name?: string
  /** E.g. `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string
  readonly sha?: string
  readonly run_id?: string
  readonly run_attempt?: number
  readonly actor?: string
  /** `https://github.com`, or that of an Enterprise Server. */
  readonly server_url: string
  readonly api_url: string
  /** As of the event: a run that is repeated later may find another one. */
  readonly default_branch?: string
  /** Set when the event is about a pull request. */
  readonly pull_request?: {
    readonly number: number
    /** Commit at its head; `sha` of the run is a merge of it. */
    readonly head: string
  }
  /**
   * May the code of this run come from another repository? Also true when the event is about a pull
   * request or another workflow, and does not say.
   */
  readonly foreign: boolean
}
