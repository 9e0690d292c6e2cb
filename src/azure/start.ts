import type { PoolReading } from '../domain/pool-reading.ts'
import type { NotSentReason, StartRequest, WriteOutcome } from '../upgrades-port.ts'
import { ArmError } from './arm-answers.ts'
import { type Edge, objectionTo, stampOf } from './edge.ts'
import { bucketScope, poolPath } from './read-pool.ts'
import { readSnapshot } from './snapshots.ts'
import { readAnswer } from './write-answers.ts'
import { poolObjection } from './write-guard.ts'

/**
 * Starts the upgrade of a pool. The call takes no version, so what it would install is compared with
 * the approved image first: with engine `latest` by the reading, with `snapshot` by the snapshot
 * itself, which travels in a header as the Azure CLI sends it (in no published API description).
 */
export async function start(edge: Edge, request: StartRequest): Promise<WriteOutcome> {
  const { reading, image, engine, also = [] } = request
  const { pool, target } = reading
  const objection = poolObjection(reading, edge.clock.now())
  if (objection !== undefined) return { kind: 'not-sent', ...objection }
  if (isSame(pool.image, image)) {
    return { kind: 'nothing-to-do', said: { message: `the pool runs ${image} already` } }
  }
  const stamps = [reading.stamp, ...also]
  if (engine.kind === 'snapshot') {
    const stamp = stampOf(edge.clock)
    const held = await imageOfSnapshot(edge, engine.snapshot)
    if (typeof held !== 'string') return held
    if (!isSame(held, image)) return moved(`the snapshot holds ${held}`, image)
    stamps.push(stamp)
  } else if (!isSame(pool.latest?.image, image)) {
    return moved(latestWords(reading), image)
  }
  const answer = await edge.writes.send({
    method: 'POST',
    path: `${poolPath(target)}/upgradeNodeImageVersion`,
    ...(engine.kind === 'snapshot' ? { headers: { AKSSnapshotId: engine.snapshot } } : {}),
    label: { kind: 'upgrade', scope: bucketScope(target) },
    objection: objectionTo(edge, stamps),
  })
  // Azure is known to say 202 only, the description of the API has 200 too; 304 was announced for
  // pools that are at the latest image.
  const meaning = { taken: [200, 202], body: 'resource', unchanged: true } as const
  return readAnswer(answer, meaning, edge.clock.now())
}

async function imageOfSnapshot(edge: Edge, id: string): Promise<string | WriteOutcome> {
  try {
    const found = await readSnapshot(edge.arm, id)
    if (found.kind === 'ours') return found.snapshot.image
    const what = found.kind === 'absent' ? 'there is no snapshot' : 'Flatcar Gate did not make it'
    return notSent('not-ours', `${id}: ${what}`)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return notSent('unreadable', `${id}: ${error.problem.message}`)
  }
}

function latestWords({ pool }: PoolReading): string {
  const latest = pool.latest?.image
  return latest === undefined
    ? 'Azure does not say what it would install'
    : `the latest is ${latest}`
}

function moved(found: string, image: string): WriteOutcome {
  return notSent('image-moved', `${found}, approved is ${image}`)
}

function notSent(reason: NotSentReason, message: string): WriteOutcome {
  return { kind: 'not-sent', reason, message }
}

export function isSame(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}
