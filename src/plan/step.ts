/** What the gate did, or left undone on purpose, to one thing. An entry of `steps` in the record. */
export interface Step {
  readonly kind: StepKind
  readonly ring?: string
  /** ARM id of the cluster, with `pool`. */
  readonly cluster?: string
  readonly pool?: string
  /** Where people can look at it. */
  readonly url?: string
  /** One sentence. May hold untrusted text; escape where it is shown. */
  readonly message: string
}

export type StepKind =
  | 'pull-request.opened'
  | 'pull-request.updated'
  | 'pull-request.unchanged'
  | 'pull-request.closed'
  | 'pull-request.left'
  | 'pull-request.commented'
  | 'branch.deleted'
  | 'branch.left'
  | 'journal.appended'
  | 'dashboard.opened'
  | 'dashboard.updated'
  | 'dashboard.unchanged'
  | 'box.ignored'
