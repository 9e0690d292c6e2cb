import type { GateResult } from '../decision.ts'
import { type Gate, type GateInput, pass } from '../gate.ts'
import { type ReasonCode, reasons } from '../reasons.ts'

/** Can AKS upgrade the node image of this pool at all, and now? */
export const supportGate: Gate = { name: 'support', evaluate }

function evaluate(input: GateInput): GateResult {
  return kindOfPool(input) ?? stateOfPool(input) ?? pass
}

function kindOfPool({ pool }: GateInput): GateResult | undefined {
  if (is(pool.mode, 'Machines')) {
    return blocked(
      'pool.machines',
      { mode: 'Machines' },
      'A pool of mode Machines takes no node image upgrade.',
    )
  }
  if (is(pool.type, 'AvailabilitySet')) {
    return blocked(
      'pool.availability-set',
      { type: 'AvailabilitySet' },
      'A pool on an availability set takes no node image upgrade.',
    )
  }
  return undefined
}

function stateOfPool({ cluster, pool }: GateInput): GateResult | undefined {
  const poolState = pool.provisioning_state ?? 'Succeeded'
  if (is(poolState, 'UpgradingNodeImageVersion')) {
    return {
      ...busy({ provisioning_state: poolState }, 'A node image upgrade is running.'),
      verdict: 'in-progress',
    }
  }
  if (is(poolState, 'Failed') || is(poolState, 'Canceled')) {
    return blocked(
      'pool.failed',
      { provisioning_state: poolState },
      `The pool's provisioning state is ${poolState}: its nodes may run different images.`,
    )
  }
  // The set of states is open: all but the three final ones mean that something is running.
  if (!is(poolState, 'Succeeded')) {
    return busy({ provisioning_state: poolState }, `The pool is busy: ${poolState}.`)
  }
  if (is(cluster.power_state, 'Stopped')) {
    return blocked('pool.stopped', { cluster_power_state: 'Stopped' }, 'The cluster is stopped.')
  }
  if (is(pool.power_state, 'Stopped')) {
    return blocked('pool.stopped', { power_state: 'Stopped' }, 'The pool is stopped.')
  }
  // A cluster operation blocks its pools, and a failed or canceled cluster does not.
  const clusterState = cluster.provisioning_state ?? 'Succeeded'
  if (!['succeeded', 'failed', 'canceled'].includes(clusterState.toLowerCase())) {
    return busy(
      { cluster_provisioning_state: clusterState },
      `The cluster is busy: ${clusterState}.`,
    )
  }
  if (pool.snapshot !== undefined) {
    return blocked(
      'pool.pinned',
      { snapshot: pool.snapshot },
      'The pool is pinned to a node pool snapshot.',
    )
  }
  return undefined
}

function is(value: string | undefined, wanted: string): boolean {
  return value?.toLowerCase() === wanted.toLowerCase()
}

function blocked(code: ReasonCode, evidence: Record<string, string>, message: string): GateResult {
  return { result: 'block', code, evidence, message, clears_when: reasons[code].clears }
}

function busy(
  evidence: Record<string, string>,
  message: string,
): Extract<GateResult, { result: 'wait' }> {
  const code = 'pool.busy'
  return { result: 'wait', code, evidence, message, clears_when: reasons[code].clears }
}
