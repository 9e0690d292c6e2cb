import { rollbackOffer } from '../plan/rollback.ts'
import type { NotSentReason, RollbackRequest, WriteOutcome } from '../upgrades-port.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { type Edge, objectionTo, stampOf } from './edge.ts'
import { readPool as readPoolFacts, text } from './read-facts.ts'
import { bucketScope, poolPath, readPoolBody } from './read-pool.ts'
import { readAnswer } from './write-answers.ts'
import { poolObjection } from './write-guard.ts'

/** Members that only Azure sets; the SDK leaves them out of a PUT as well. */
const readOnly = new Set(['provisioningState', 'currentOrchestratorVersion', 'eTag', 'status'])

/**
 * Puts a pool back: the pool's own body, read anew, with the recorded image and Kubernetes version,
 * bound to that body's eTag. So nothing else changes, and the image in it is never a stale one.
 */
export async function rollback(edge: Edge, request: RollbackRequest): Promise<WriteOutcome> {
  const { reading, image, also = [] } = request
  const { target, pool } = reading
  const now = edge.clock.now()
  const objection = poolObjection(reading, now)
  if (objection !== undefined) return { kind: 'not-sent', ...objection }
  const offer = rollbackOffer(reading, image, now)
  if (offer.kind === 'refused') return notSent('not-offered', offer.reasons.join(', '))
  const stamp = stampOf(edge.clock)
  let body: Awaited<ReturnType<typeof readPoolBody>>
  try {
    body = await readPoolBody(edge.arm, target)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return notSent('unreadable', error.problem.message)
  }
  const properties = asObject(body?.['properties'])
  const fresh = readPoolFacts(body)
  if (properties === undefined || fresh === undefined) {
    return notSent('unreadable', 'the answer is no agent pool')
  }
  if (fresh.image !== pool.image || fresh.provisioning_state !== pool.provisioning_state) {
    const shown = `${fresh.image ?? 'no image'}, ${fresh.provisioning_state ?? 'no state'}`
    return notSent('changed', `the pool shows ${shown} now`)
  }
  const etag = text(properties, 'eTag')
  if (etag === undefined) {
    return notSent('no-etag', 'Azure gave no eTag: a change of somebody else could be undone')
  }
  const kept = Object.entries(properties).filter(([name]) => !readOnly.has(name))
  const { kubernetes_version: kubernetes } = offer
  const answer = await edge.writes.send({
    method: 'PUT',
    path: poolPath(target),
    headers: { 'if-match': etag },
    body: {
      properties: {
        ...Object.fromEntries(kept),
        ...(kubernetes === undefined ? {} : { orchestratorVersion: kubernetes }),
        nodeImageVersion: offer.image,
      },
    },
    label: { kind: 'put-pool', scope: `${bucketScope(target)}|${poolPath(target).toLowerCase()}` },
    objection: objectionTo(edge, [reading.stamp, stamp, ...also]),
  })
  return readAnswer(answer, { taken: [200, 201, 202], body: 'resource' }, edge.clock.now())
}

function notSent(reason: NotSentReason, message: string): WriteOutcome {
  return { kind: 'not-sent', reason, message }
}
