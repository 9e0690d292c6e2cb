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
    means: 'The pool was made from a node pool snapshot and keeps its image on purpose.',
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
