import type { Verdict } from './decision.ts'

/**
 * One row of the reason codes: a public contract. `verdict` is what a pool gets whose primary
 * reason this is; `means` and `clears` are the words of the documents and of the report's folded
 * help. Changing a code or its verdict is a major version.
 */
export interface Reason {
  readonly verdict: Verdict
  readonly means: string
  readonly clears: string
}

export const reasons = {
  'image.none-newer': {
    verdict: 'up-to-date',
    means: 'The pool runs the image that AKS would install on it now.',
    clears: 'Nothing to clear.',
  },
  'image.newer': {
    verdict: 'eligible',
    means: 'AKS would install a newer image of the same family, and no gate stands in the way.',
    clears: 'Upgrade the node image of the pool.',
  },
  'image.not-comparable': {
    verdict: 'unknown',
    means: 'The running and the latest image differ and have no common order.',
    clears: 'A person compares the two names; a custom image is moved by whoever builds it.',
  },
  'image.missing': {
    verdict: 'unknown',
    means: 'Azure does not say which image the pool runs.',
    clears: 'Look at the pool in Azure; once it reports nodeImageVersion the next run decides.',
  },
  'image.latest-missing': {
    verdict: 'unknown',
    means: 'Azure does not say which image is the latest for the pool.',
    clears: 'Run again later; if it stays, ask Azure support why the upgrade profile names none.',
  },
  'os.retired': {
    verdict: 'unsupported',
    means: 'The OS SKU of the pool is at its end of life on AKS.',
    clears: 'Move the workload to a pool of the successor OS SKU.',
  },
  'pool.machines': {
    verdict: 'unsupported',
    means:
      'The pool is of mode Machines: its machines are managed one by one, by node auto-provisioning.',
    clears: 'Nothing here: node auto-provisioning replaces these machines itself.',
  },
  'pool.availability-set': {
    verdict: 'unsupported',
    means: 'The pool is an availability set (VMAS), which has no node image upgrade.',
    clears: 'Recreate the pool on virtual machine scale sets.',
  },
  'pool.failed': {
    verdict: 'blocked',
    means:
      'The last operation on the pool failed or was canceled; its nodes may run different images.',
    clears: 'Repair the pool (see its provisioning error in Azure) until its state is Succeeded.',
  },
  'pool.stopped': {
    verdict: 'blocked',
    means: 'The pool or its cluster is stopped.',
    clears: 'Start it; the next run decides.',
  },
  'pool.pinned': {
    verdict: 'blocked',
    means:
      'The pool was made from a node pool snapshot that somebody else took, and keeps its image on purpose.',
    clears: 'Upgrade it to a newer snapshot, or once without a snapshot to leave the pin.',
  },
  'pool.busy': {
    verdict: 'waiting',
    means:
      'Azure runs an operation on the pool or its cluster. A node image upgrade that runs has the verdict in-progress.',
    clears: 'Passes by itself when the operation has ended; the next run looks again.',
  },
  'controller.competing': {
    verdict: 'blocked',
    means: 'AKS itself is set to move the images of this pool.',
    clears: 'Set the node OS upgrade channel to None, or leave the pool to AKS.',
  },
  'image.denied': {
    verdict: 'blocked',
    means: 'The policy denies this image.',
    clears: 'Wait for another image or for the end of the denial, or remove it from the policy.',
  },
  'image.moved': {
    verdict: 'waiting',
    means:
      'AKS now installs a newer image than the one that was approved, or that the ring before has proven.',
    clears:
      'Passes when the newer image is proven and approved too; engine `snapshot` installs the older one exactly.',
  },
  'hold.active': {
    verdict: 'held',
    means: 'A hold stops this pool, its ring or this image.',
    clears: 'End the hold, or wait until it ends.',
  },
  'snapshot.no-source': {
    verdict: 'blocked',
    means:
      'No pool of an earlier ring with the same Kubernetes version and VM family runs the image, so that no snapshot of it can be taken.',
    clears:
      'Bring a pool of an earlier ring to the Kubernetes version and VM family of this pool, or use engine `latest`.',
  },
  'snapshot.too-old': {
    verdict: 'blocked',
    means: 'The image is older than 90 days: AKS applies no snapshot of it.',
    clears: 'Prove a newer image in the ring before.',
  },
  'ring.unmatched': {
    verdict: 'blocked',
    means: 'The pool is in no ring of the policy.',
    clears: 'Let the match of one ring take it, or leave it out by `select`.',
  },
  'ring.ambiguous': {
    verdict: 'blocked',
    means: 'The pool is in more than one ring of the policy.',
    clears: 'Narrow the rings so that one of them takes it.',
  },
  'ring.no-pools': {
    verdict: 'blocked',
    means: 'The ring before has too few pools of this image family to prove the image.',
    clears: 'Put a pool of this family into the ring before, or lower its `proof`.',
  },
  'ring.halted': {
    verdict: 'blocked',
    means: 'The image failed in this ring or in an earlier one.',
    clears: 'A person looks at the failure and clears it in the journal.',
  },
  'ring.not-proven': {
    verdict: 'waiting',
    means: 'The ring before has not proven this image yet.',
    clears: 'Passes when enough pools of the ring before run the image and were proven.',
  },
  'soak.running': {
    verdict: 'waiting',
    means: 'The ring before has proven the image, and its soak time runs.',
    clears: 'Passes by itself at the end of the soak time.',
  },
  'soak.probe-failed': {
    verdict: 'waiting',
    means: 'A probe of this ring or of the ring before failed while the image soaked.',
    clears: 'Passes when the probe holds again; the soak begins anew then.',
  },
  'soak.unprobed': {
    verdict: 'waiting',
    means: 'The soak time is over, and no probe has answered since then.',
    clears: 'Passes with the next run of `apply` in which the probes hold.',
  },
  'approval.missing': {
    verdict: 'needs-approval',
    means: 'Nobody has approved this image for the ring yet.',
    clears: 'Merge a pull request that adds the image to the lockfile for this ring.',
  },
  'approval.refused': {
    verdict: 'blocked',
    means: 'A person closed the pull request for this image in this ring: a no.',
    clears: 'Wait for another image, or reopen the proposal.',
  },
  'age.too-new': {
    verdict: 'waiting',
    means: 'The image has not been out for the minimum age of the policy.',
    clears: 'Passes by itself with time.',
  },
  'age.unknown': {
    verdict: 'waiting',
    means: 'Nothing tells how long the image has been out: no first sight, no date in its version.',
    clears: 'Passes once its first sight is on record for the minimum age.',
  },
  'freeze.active': {
    verdict: 'waiting',
    means: 'A freeze of the policy is in force.',
    clears: 'Passes by itself at the end of the freeze.',
  },
  'window.closed': {
    verdict: 'waiting',
    means: 'It is outside of the windows of the policy.',
    clears: 'Passes by itself when the next window opens.',
  },
  'maintenance.closed': {
    verdict: 'waiting',
    means: "It is outside of the cluster's own planned-maintenance window.",
    clears: 'Passes by itself when the next window opens.',
  },
  'maintenance.unclear': {
    verdict: 'unknown',
    means:
      "The cluster's planned-maintenance window could not be read, or its next opening cannot be told.",
    clears: 'See what is named; a start date settles windows of every second week or month.',
  },
  'budget.period-used': {
    verdict: 'waiting',
    means: 'As many pools were started in the period as the budget allows.',
    clears: 'Passes by itself when the oldest start has left the period.',
  },
  'budget.concurrency': {
    verdict: 'waiting',
    means:
      'Upgrades that run take all the places that the budget allows at once, or another pool of the cluster is busy.',
    clears: 'Passes by itself when one of them has ended; the next run looks again.',
  },
  'budget.first-pool': {
    verdict: 'waiting',
    means: 'The first pool of the ring goes alone, and it has not proven the image yet.',
    clears: 'Passes by itself when that pool is proven.',
  },
  'deadline.relaxed': {
    verdict: 'eligible',
    means: 'A deadline or floor of the policy set aside the gates that stood in the way.',
    clears: 'Upgrade the node image of the pool.',
  },
  'policy.unsatisfiable': {
    verdict: 'blocked',
    means: "There is no moment before the image's 90th day at which all time gates pass together.",
    clears: 'Change the windows, freezes or waiting times that the message names.',
  },
  'evidence.unreachable': {
    verdict: 'unknown',
    means: 'A fact that the decision needs could not be read.',
    clears: 'See the problem named; the next run reads again.',
  },
  'evidence.incomplete': {
    verdict: 'unknown',
    means: 'Azure answered, but not with what its contract promises.',
    clears: 'See the problem named; the next run reads again.',
  },
  'api.forbidden': {
    verdict: 'unknown',
    means: 'The identity of the run has no right to read what the decision needs.',
    clears: 'Grant the read right that the message names (docs/permissions.md).',
  },
  'api.throttled': {
    verdict: 'unknown',
    means: 'Azure asked for a longer wait than the run may take.',
    clears: 'Run again after the time that the message names.',
  },
} as const satisfies Readonly<Record<string, Reason>>

export type ReasonCode = keyof typeof reasons
