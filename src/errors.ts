/**
 * The catalogue of failures: why a run could not do its job. Each has a stable code, advice that
 * always holds, and an anchor in docs/troubleshooting.md. What an answer of "no" to a pool means is
 * not here: that is a reason code (policy/reasons.ts).
 */
export const failures = {
  'input.invalid': 'Correct the input in the workflow file.',
  'policy.invalid': 'Correct the policy file; docs/policy.md tells each key.',
  'lockfile.invalid':
    'Correct the lockfile, or restore it from git; docs/lockfile.md tells its form.',
  'journal.invalid':
    'Restore the branch flatcar-gate/journal to its last good commit; docs/journal.md tells its form.',
  'journal.contended':
    'Run again; give the workflow a `concurrency` group so that runs wait for each other.',
  'journal.lost':
    'Restore the branch from a clone or from a pull of it, or begin anew by deleting the ref refs/flatcar-gate/journal-opened: then holds and refusals are forgotten, and rings prove their images again.',
  'auth.no-credential':
    'Give azure-client-id and azure-tenant-id with `permissions: id-token: write`, or run azure/login before this step.',
  'auth.federation-refused':
    'Add a federated credential with exactly the subject that GitHub presents.',
  'auth.refused': 'Check the client id and the tenant id, and that the identity still exists.',
  'azure.forbidden':
    'Grant the identity the role in docs/permissions.md (the built-in Reader role will do) on the subscription or resource group.',
  'azure.unreachable': 'Run again; if it stays, check network, proxy and Azure status.',
  'azure.throttled': 'Run again later, or spread the runs that share this identity.',
  'azure.subscription-not-found':
    'Check the id, the tenant that was signed in to and azure-environment; a subscription without any right for this identity looks the same.',
  'azure.cluster-not-found':
    'Check the spelling and the subscription, or remove the entry from the input.',
  'azure.no-subscriptions':
    'Name the subscriptions in the input `subscriptions`, or grant the identity a role on them.',
  'pools.none-found':
    'Check `subscriptions`, `clusters` and `os-skus`; `os-skus: "*"` shows every pool.',
  'github.unauthorized':
    'Check the input `github-token`: the token of the job ends with the job, an installation token after an hour.',
  'github.forbidden':
    'Grant the token the permissions in docs/permissions.md, by `permissions:` of the job or in the settings of the GitHub App.',
  'github.not-found':
    'Check that it was not deleted or renamed during the run; without the right to read it, a repository looks the same.',
  'github.throttled': 'Run again later; the limits are shared by all workflows of the repository.',
  'github.unreachable': 'Run again; if it stays, check network, proxy and githubstatus.com.',
  'github.refused':
    "GitHub's own words say why; often a rule of the repository or a protected branch.",
  'github.unclear':
    'Nothing needs to be undone: the next run reads what is there and goes on from it.',
  'apply.not-here':
    'Run this mode in a workflow on the default branch, on an event that docs/troubleshooting.md names; use mode check or propose elsewhere.',
  'run.stopped':
    'Nothing needs to be undone: the next run reads what is there and goes on from it.',
  internal: 'This is a bug in Flatcar Gate: please report it with the log of this run.',
} as const

export type FailureCode = keyof typeof failures

/** One thing that is wrong. `found` may hold untrusted text; it is escaped where it is printed. */
export interface Complaint {
  readonly code: FailureCode
  /** Where: the input, file or Azure resource. */
  readonly where: string
  readonly found: string
  readonly expected: string
  /** More specific than the catalogue's advice, if there is more to say. */
  readonly advice?: string
  /** Set when it is about a line of a file in the repository. */
  readonly at?: FilePosition
}

/** A place in a file; lines and columns count from 1. */
export interface FilePosition {
  /** Relative to the workspace. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The run could not do its job. Holds every problem that was found, not the first alone. */
export class GateFailure extends Error {
  readonly complaints: readonly Complaint[]

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(complaintText).join('\n'))
    this.name = 'GateFailure'
    this.complaints = complaints
  }
}

/** One complaint as a sentence: where, found, expected, what to do. */
export function complaintText(complaint: Complaint): string {
  const advice = complaint.advice ?? failures[complaint.code]
  return `${complaint.where}: found ${complaint.found}; expected ${complaint.expected}. ${advice} (${complaint.code})`
}
