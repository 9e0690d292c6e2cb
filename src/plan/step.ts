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
  'pull-request.opened': true,
  'pull-request.updated': true,
  'pull-request.unchanged': false,
  'pull-request.closed': true,
  'pull-request.left': false,
  'pull-request.commented': true,
  'branch.deleted': true,
  'branch.left': false,
  'journal.appended': true,
  'dashboard.opened': true,
  'dashboard.updated': true,
  'dashboard.unchanged': false,
  'box.ignored': false,
  /** A dry run tells what it would have done. */
  planned: false,
} as const satisfies Readonly<Record<string, boolean>>

export type StepKind = keyof typeof stepKinds

export function isChange({ kind }: Step): boolean {
  return stepKinds[kind]
}
