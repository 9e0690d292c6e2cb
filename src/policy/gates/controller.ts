import type { GateResult } from '../decision.ts'
import { type Gate, type GateInput, pass } from '../gate.ts'
import { reasons } from '../reasons.ts'

/** Who else moves the images of this pool? Two controllers at once undo each other's order. */
export const controllerGate: Gate = { name: 'controller', evaluate }

const nodeOsChannels: Readonly<Record<string, string>> = {
  nodeimage: 'AKS installs new node images by itself',
  securitypatch: 'AKS patches node images by itself',
  unmanaged: 'the OS patches itself on the node',
}

function evaluate({ cluster, pool }: GateInput): GateResult {
  const found: Record<string, string> = {}
  const says: string[] = []
  const nodeOs = cluster.node_os_channel
  const nodeOsEffect = nodeOs === undefined ? undefined : nodeOsChannels[nodeOs.toLowerCase()]
  if (nodeOs !== undefined && nodeOsEffect !== undefined) {
    found['node_os_upgrade_channel'] = nodeOs
    says.push(`node OS upgrade channel ${nodeOs} (${nodeOsEffect})`)
  }
  const channel = cluster.upgrade_channel
  if (channel !== undefined && channel.toLowerCase() !== 'none') {
    found['upgrade_channel'] = channel
    says.push(
      channel.toLowerCase() === 'node-image'
        ? 'cluster upgrade channel node-image (AKS installs new node images by itself)'
        : `cluster upgrade channel ${channel} (a Kubernetes upgrade brings the newest image along)`,
    )
  }
  if (cluster.sku?.toLowerCase() === 'automatic') {
    found['cluster_sku'] = 'Automatic'
    says.push('AKS Automatic (its node OS channel is fixed)')
  }
  if (cluster.node_provisioning?.toLowerCase() === 'auto') {
    found['node_provisioning'] = 'Auto'
    // NAP replaces its own machines; it leaves the pools of the other modes alone.
    if (pool.mode?.toLowerCase() === 'machines') {
      says.push('node auto-provisioning (it replaces these machines itself)')
    }
  }
  if (says.length === 0) return pass
  return {
    result: 'block',
    code: 'controller.competing',
    evidence: found,
    message: `Someone else moves the images of this pool: ${says.join('; ')}.`,
    clears_when: reasons['controller.competing'].clears,
  }
}
