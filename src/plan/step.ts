/** What the gate did, or left undone on purpose, to one thing. An entry of `steps` in the record. */
export interface Step {
  readonly kind: StepKind
  readonly ring?: string
  /** ARM id of the cluster, with `pool`. */
  readonly cluster?: string
  readonly pool?: string
  /** Where people can look at it. */
  readonly url?: string
  /** Of the pull request or issue. */
  readonly number?: number
  /** One sentence. May hold untrusted text; escape where it is shown. */
  readonly message: string
}

/** Every kind of step, and whether it changed anything. */
export const stepKinds = {
  'upgrade.started': true,
  'upgrade.adopted': true,
  'upgrade.proven': true,
  'upgrade.failed': true,
  'upgrade.landed': true,
  'upgrade.refused': false,
  'upgrade.left': false,
  'probe.failed': true,
  'probe.failing': false,
  'probe.held': true,
  'snapshot.taken': true,
  'snapshot.deleted': true,
  'snapshot.left': false,
  'pool.held': true,
  'pool.rolled-back': true,
  'rollback.proven': true,
  'rollback.failed': true,
  'rollback.offered': false,
  'rollback.refused': false,
  'rollback.left': false,
  'lock.busy': false,
  'lock.taken-over': true,
  'starts.closed': false,
  'run.stopped': false,
  'pull-request.opened': true,
  'pull-request.updated': true,
  'pull-request.unchanged': false,
  'pull-request.closed': true,
  'pull-request.left': false,
  'pull-request.refused': false,
  'pull-request.commented': true,
  'branch.deleted': true,
  'branch.left': false,
  'journal.appended': true,
  'dashboard.opened': true,
  'dashboard.updated': true,
  'dashboard.unchanged': false,
  'dashboard.left': false,
  'deployment.updated': true,
  'deployment.left': false,
  'box.ignored': false,
  /** A dry run tells what it would have done. */
  planned: false,
} as const satisfies Readonly<Record<string, boolean>>

export type StepKind = keyof typeof stepKinds

export function isChange({ kind }: Step): boolean {
  return stepKinds[kind]
}

/** Steps that a person has to look at: `fail-on: error` makes a run with one of them red. */
const errors: ReadonlySet<StepKind> = new Set<StepKind>([
  'upgrade.failed',
  'upgrade.landed',
  'upgrade.refused',
  'rollback.failed',
  'probe.failed',
  'rollback.refused',
])

export function isErrorStep({ kind }: Step): boolean {
  return errors.has(kind)
}
