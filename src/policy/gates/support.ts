import { isGateSnapshot } from '../../domain/gate-snapshot.ts'
import type { Evidence, GateFinding } from '../decision.ts'
import { type Gate, type Judgement, type PoolQuestion, pass } from '../gate.ts'
import type { ReasonCode } from '../reasons.ts'

/** Can AKS upgrade the node image of this pool at all, and now? */
export const supportGate: Gate = { name: 'support', scope: 'pool', judge }

function judge(question: PoolQuestion): Judgement {
  const finding = kindOfPool(question) ?? stateOfPool(question)
  return finding === undefined ? pass : { finding }
}

function kindOfPool({ pool }: PoolQuestion): GateFinding | undefined {
  if (is(pool.mode, 'Machines')) return blocked('pool.machines', { mode: 'Machines' })
  if (is(pool.type, 'AvailabilitySet')) {
    return blocked('pool.availability-set', { type: 'AvailabilitySet' })
  }
  return undefined
}

function stateOfPool({ cluster, pool }: PoolQuestion): GateFinding | undefined {
  const poolState = pool.provisioning_state ?? 'Succeeded'
  if (is(poolState, 'UpgradingNodeImageVersion')) {
    const evidence = { provisioning_state: poolState }
    return { result: 'wait', code: 'pool.busy', verdict: 'in-progress', evidence }
  }
  if (is(poolState, 'Failed') || is(poolState, 'Canceled')) {
    return blocked('pool.failed', { provisioning_state: poolState })
  }
  // The set of states is open: all but the three final ones mean that something is running.
  if (!is(poolState, 'Succeeded')) return busy({ provisioning_state: poolState })
  if (is(cluster.power_state, 'Stopped')) {
    return blocked('pool.stopped', { cluster_power_state: 'Stopped' })
  }
  if (is(pool.power_state, 'Stopped')) return blocked('pool.stopped', { power_state: 'Stopped' })
  // A cluster operation blocks its pools, and a failed or canceled cluster does not.
  const clusterState = cluster.provisioning_state ?? 'Succeeded'
  if (!['succeeded', 'failed', 'canceled'].includes(clusterState.toLowerCase())) {
    return busy({ cluster_provisioning_state: clusterState })
  }
  if (pool.snapshot !== undefined && !isGateSnapshot(pool.snapshot)) {
    return blocked('pool.pinned', { snapshot: pool.snapshot })
  }
  return undefined
}

function is(value: string | undefined, wanted: string): boolean {
  return value?.toLowerCase() === wanted.toLowerCase()
}

function blocked(code: ReasonCode, evidence: Evidence): GateFinding {
  return { result: 'block', code, evidence }
}

function busy(evidence: Evidence): GateFinding {
  return { result: 'wait', code: 'pool.busy', evidence }
}
