/** Names of the node pool snapshots that the gate makes begin with it; nothing else is written or deleted. */
export const snapshotPrefix = 'flatcar-gate-'

const ownName = new RegExp(`/snapshots/${snapshotPrefix}[a-z0-9-]+-[0-9a-f]{10}$`, 'i')

/**
 * Is it a snapshot that the gate made, by the form of its ARM id? A pool that was upgraded by one goes
 * on naming it (AKS docs, node pool snapshots: the pool keeps `creationData`): that is how it got its
 * image, and nobody's wish to keep it there.
 */
export function isGateSnapshot(id: string): boolean {
  return ownName.test(id)
}
