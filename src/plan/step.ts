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
  | 'upgrade.started'
  | 'upgrade.adopted'
  | 'upgrade.proven'
  | 'upgrade.failed'
  | 'upgrade.landed'
  | 'upgrade.refused'
  | 'upgrade.left'
  | 'upgrade.planned'
  | 'snapshot.taken'
  | 'snapshot.deleted'
  | 'snapshot.left'
  | 'pool.held'
  | 'pool.rolled-back'
  | 'rollback.offered'
  | 'rollback.planned'
  | 'rollback.refused'
  | 'rollback.left'
  | 'lock.busy'
  | 'lock.taken-over'
  | 'starts.closed'
  | 'run.stopped'
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

/** Steps that a person has to look at: `fail-on: error` makes a run with one of them red. */
const errors: ReadonlySet<StepKind> = new Set([
  'upgrade.failed',
  'upgrade.landed',
  'upgrade.refused',
  'rollback.refused',
])

export function isErrorStep({ kind }: Step): boolean {
  return errors.has(kind)
}
