import { createHash } from 'node:crypto'
import { snapshotPrefix } from '../domain/gate-snapshot.ts'
import type { PoolReading } from '../domain/pool-reading.ts'
import type {
  CaptureOutcome,
  CaptureRequest,
  Snapshot,
  SnapshotList,
  WriteOutcome,
} from '../upgrades-port.ts'
import { type Arm, aksApiVersion, armPath, type Read } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { type Edge, objectionTo } from './edge.ts'
import { text } from './read-facts.ts'
import { bucketScope, poolIdOf } from './read-pool.ts'
import { readAnswer } from './write-answers.ts'
import { poolObjection } from './write-guard.ts'

/** On every snapshot of the gate's; one without it is never deleted, whatever it is called. */
export const ownerTag = { name: 'created-by', value: 'flatcar-gate' } as const

type Found =
  | { readonly kind: 'ours'; readonly snapshot: Snapshot }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'absent' }

/**
 * Keeps the image that a pool runs, in the resource group of its cluster. The name follows from pool
 * and image, so a second call, or one after an unclear outcome, finds the snapshot and writes nothing.
 */
export async function captureSnapshot(
  edge: Edge,
  request: CaptureRequest,
): Promise<CaptureOutcome> {
  const { reading, image, also = [] } = request
  const { pool, cluster, target } = reading
  const objection = poolObjection(reading, edge.clock.now())
  if (objection !== undefined) return { kind: 'not-sent', ...objection }
  if (pool.provisioning_state?.toLowerCase() !== 'succeeded') {
    const message = `the nodes of ${target.pool} may differ: it is ${pool.provisioning_state ?? 'in no known state'}`
    return { kind: 'not-sent', reason: 'busy', message }
  }
  if (pool.image?.toLowerCase() !== image.toLowerCase()) {
    const message = `${target.pool} runs ${pool.image ?? 'no image'}, not ${image}`
    return { kind: 'not-sent', reason: 'changed', message }
  }
  const id = snapshotId(reading, image)
  try {
    const found = await readSnapshot(edge.arm, id)
    if (found.kind === 'ours') return captured(found.snapshot, image, false)
    if (found.kind === 'foreign') return notOurs(id)
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { kind: 'not-sent', reason: 'unreadable', message: error.problem.message }
  }
  const answer = await edge.writes.send({
    method: 'PUT',
    path: armPath(id),
    body: {
      location: cluster.region,
      tags: { [ownerTag.name]: ownerTag.value },
      properties: {
        creationData: { sourceResourceId: poolIdOf(target) },
        snapshotType: 'NodePool',
      },
    },
    label: { kind: 'put-snapshot', scope: bucketScope(target) },
    objection: objectionTo(edge, [reading.stamp, ...also]),
  })
  const meaning = { taken: [200, 201], body: 'resource' } as const
  const outcome = readAnswer(answer, meaning, edge.clock.now())
  if (outcome.kind === 'nothing-to-do') return { kind: 'unclear', said: outcome.said }
  if (outcome.kind !== 'started') return outcome
  const snapshot =
    answer.kind === 'answered' ? ours(JSON.parse(answer.response.bodyAsText ?? '')) : undefined
  return snapshot === undefined
    ? { kind: 'unclear', said: { message: 'the answer does not say which image was kept' } }
    : captured(snapshot, image, true)
}

/** The pool may have moved between the reading and the write. */
function captured(snapshot: Snapshot, image: string, created: boolean): CaptureOutcome {
  if (snapshot.image.toLowerCase() === image.toLowerCase()) {
    return { kind: 'ready', snapshot, created }
  }
  const message = `the snapshot ${snapshot.id} holds ${snapshot.image}, not ${image}`
  return { kind: 'not-sent', reason: 'image-moved', message }
}

function notOurs(id: string): Extract<WriteOutcome, { readonly kind: 'not-sent' }> {
  return { kind: 'not-sent', reason: 'not-ours', message: `Flatcar Gate did not make ${id}` }
}

/** At most 63 letters, digits and hyphens, the same for the same pool and image. */
export function snapshotId({ cluster, target }: PoolReading, image: string): string {
  const key = `${poolIdOf(target)}|${image}`.toLowerCase()
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10)
  const words = image
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 38)
    .replace(/-$/, '')
  const name = `${snapshotPrefix}${words}-${hash}`
  return `/subscriptions/${cluster.subscription}/resourceGroups/${cluster.resource_group}/providers/Microsoft.ContainerService/snapshots/${name}`
}

/** @throws ArmError when it can't be read; that there is none is an answer. */
export async function readSnapshot(arm: Arm, id: string): Promise<Found> {
  try {
    const body = await arm.get(readOf(id, 'get snapshot'))
    const snapshot = ours(body)
    return snapshot === undefined ? { kind: 'foreign' } : { kind: 'ours', snapshot }
  } catch (error) {
    if (error instanceof ArmError && error.problem.status === 404) return { kind: 'absent' }
    throw error
  }
}

export async function listSnapshots(arm: Arm, subscription: string): Promise<SnapshotList> {
  const id = `/subscriptions/${subscription}/providers/Microsoft.ContainerService/snapshots`
  const snapshots: Snapshot[] = []
  try {
    for await (const page of arm.pages(readOf(id, 'list snapshots'))) {
      for (const body of page) {
        const snapshot = ours(body)
        if (snapshot !== undefined) snapshots.push(snapshot)
      }
    }
    return { kind: 'listed', snapshots }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { kind: 'unreadable', problem: error.problem }
  }
}

/** Asks first whether it is the gate's own: by its name, its tag and its kind. */
export async function deleteSnapshot(edge: Edge, id: string): Promise<WriteOutcome> {
  try {
    const found = await readSnapshot(edge.arm, id)
    if (found.kind === 'foreign') return notOurs(id)
    if (found.kind === 'absent') {
      return { kind: 'nothing-to-do', said: { message: 'the snapshot is gone already' } }
    }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { kind: 'not-sent', reason: 'unreadable', message: error.problem.message }
  }
  const answer = await edge.writes.send({
    method: 'DELETE',
    path: armPath(id),
    label: { kind: 'delete-snapshot', scope: bucketOf(id) },
    objection: objectionTo(edge, []),
  })
  return readAnswer(answer, { taken: [200, 202, 204], body: 'none' }, edge.clock.now())
}

function readOf(id: string, reading: string): Read {
  return {
    path: `${armPath(id)}?api-version=${aksApiVersion}`,
    label: { kind: 'snapshots', scope: bucketOf(id) },
    scope: id,
    reading,
  }
}

/** Its region is not known before it is read; all snapshots of a subscription share a bucket here. */
function bucketOf(id: string): string {
  return `${/^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? ''}|snapshots`
}

/** `undefined` for a snapshot that is not the gate's, or not of a node pool. */
function ours(body: unknown): Snapshot | undefined {
  const resource = asObject(body)
  const properties = asObject(resource?.['properties'])
  const id = text(resource, 'id')
  const name = text(resource, 'name')
  const image = text(properties, 'nodeImageVersion')
  const type = text(properties, 'snapshotType')
  const isTagged = text(asObject(resource?.['tags']), ownerTag.name) === ownerTag.value
  const isNamed = name?.startsWith(snapshotPrefix) === true
  if (id === undefined || image === undefined || !isTagged || !isNamed) return undefined
  if (type !== undefined && type !== 'NodePool') return undefined
  const created = text(asObject(resource?.['systemData']), 'createdAt')
  const source = text(asObject(properties?.['creationData']), 'sourceResourceId')
  return {
    id,
    image,
    region: (text(resource, 'location') ?? 'unknown').toLowerCase().replaceAll(' ', ''),
    ...(created === undefined ? {} : { created_at: created }),
    ...(source === undefined ? {} : { source }),
  }
}
