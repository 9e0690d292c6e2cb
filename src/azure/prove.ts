import type { PoolTarget } from '../domain/pool-reading.ts'
import type { Proof, ProofCheck, ProofRequest } from '../domain/proof.ts'
import { ArmError } from './arm-answers.ts'
import type { Edge } from './edge.ts'
import { probe } from './probe.ts'
import { proveInstances } from './prove-instances.ts'
import { proveNodes } from './prove-nodes.ts'
import { text } from './read-facts.ts'
import { failureOfPool, poolBodyOf, readClusterBody } from './read-pool.ts'

type Json = Readonly<Record<string, unknown>>

/** Checks level after level, and stops at the first that does not hold. */
export async function prove(edge: Edge, request: ProofRequest): Promise<Proof> {
  const { target, image } = request
  const checks: ProofCheck[] = []
  let cluster: Json | undefined
  try {
    cluster = await readClusterBody(edge.arm, target)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    const { problem } = error
    return { checks: [{ level: 'V0', result: 'unknown', message: problem.message, problem }] }
  }
  const pool = poolBodyOf(cluster, target.pool)
  const steps: readonly (() => ProofCheck | Promise<ProofCheck>)[] = [
    () => checkState(target, pool),
    () => checkImage(image, pool),
    ...(request.instances ? [() => proveInstances(edge.arm, target, cluster, image)] : []),
    ...(request.nodes === true ? [() => proveNodes(edge, target, cluster, image)] : []),
    ...(request.probe === undefined ? [] : [() => probe(request.probe ?? '')]),
  ]
  for (const step of steps) {
    const check = await step()
    checks.push(check)
    if (check.result !== 'pass') break
  }
  const level = checks.findLast(({ result }) => result === 'pass')?.level
  return { ...(level === undefined ? {} : { level }), checks }
}

/** A pool that shows the new image is not done until its own state says so. */
function checkState(target: PoolTarget, pool: Json | undefined): ProofCheck {
  const level = 'V0'
  if (pool === undefined) {
    return { level, result: 'fail', message: `the cluster has no pool ${target.pool} any more` }
  }
  const state = text(pool, 'provisioningState')
  const message = `the pool is ${state ?? 'in a state that Azure did not say'}`
  const known = state?.toLowerCase()
  if (known === 'succeeded') return { level, result: 'pass', message }
  if (known !== 'failed' && known !== 'canceled') return { level, result: 'wait', message }
  const failure = failureOfPool(pool)
  return { level, result: 'fail', message, ...(failure === undefined ? {} : { failure }) }
}

function checkImage(approved: string, pool: Json | undefined): ProofCheck {
  const level = 'V1'
  const image = text(pool, 'nodeImageVersion')
  if (image === undefined) return { level, result: 'unknown', message: 'the pool shows no image' }
  const isApproved = image.toLowerCase() === approved.toLowerCase()
  return {
    level,
    result: isApproved ? 'pass' : 'fail',
    message: isApproved ? `the pool shows ${image}` : `the pool shows ${image}, not ${approved}`,
    image,
  }
}
