import { type Gate, type Judgement, type PoolQuestion, pass } from '../gate.ts'

/** Who else moves the images of this pool? Two controllers at once undo each other's order. */
export const controllerGate: Gate = { name: 'controller', scope: 'pool', judge }

/** Channels by which AKS, or the node itself, changes what a node runs. */
const nodeOsChannels = new Set(['nodeimage', 'securitypatch', 'unmanaged'])

function judge({ cluster, pool }: PoolQuestion): Judgement {
  const evidence: Record<string, string> = {}
  let competes = false
  const nodeOs = cluster.node_os_channel
  if (nodeOs !== undefined && nodeOsChannels.has(nodeOs.toLowerCase())) {
    evidence['node_os_upgrade_channel'] = nodeOs
    competes = true
  }
  const channel = cluster.upgrade_channel
  if (channel !== undefined && channel.toLowerCase() !== 'none') {
    evidence['upgrade_channel'] = channel
    competes = true
  }
  if (cluster.sku?.toLowerCase() === 'automatic') {
    evidence['cluster_sku'] = 'Automatic'
    competes = true
  }
  if (cluster.node_provisioning?.toLowerCase() === 'auto') {
    evidence['node_provisioning'] = 'Auto'
    // NAP replaces its own machines; it leaves the pools of the other modes alone.
    if (pool.mode?.toLowerCase() === 'machines') {
      evidence['mode'] = 'Machines'
      competes = true
    }
  }
  if (!competes) return pass
  return { finding: { result: 'block', code: 'controller.competing', evidence } }
}
