import { openUpgrades, sameImage } from '../plan/open-upgrades.ts'
import { poolOf } from '../plan/patch-facts.ts'
import { writeVerdict } from '../plan/start-verdict.ts'
import type { Decision } from '../policy/decision.ts'
import type { Snapshot } from '../upgrades-port.ts'
import { decideNow, eventsOf, say, type Tick } from './tick.ts'
import { nameOf } from './upgrades-prove.ts'

/** So many are deleted in one run at most; the next goes on. */
const mostDeleted = 5

export type Taken =
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'none'; readonly blame: 'left' | 'refused'; readonly why: string }

/** The pool of an earlier ring that the engine gate found to take the image from. */
export function sourceOf(
  decision: Decision,
): { readonly cluster: string; readonly pool: string } | undefined {
  const entry = decision.gates.find(({ gate, result }) => gate === 'engine' && result === 'pass')
  const { source_cluster: cluster, source_pool: pool } = entry?.evidence ?? {}
  return typeof cluster === 'string' && typeof pool === 'string' ? { cluster, pool } : undefined
}

/** The snapshot that holds exactly the approved image, taken now if there is none yet. */
export async function takeSnapshot(tick: Tick, decision: Decision, image: string): Promise<Taken> {
  const { upgrades } = tick.ports
  const source = sourceOf(decision)
  const region = source && poolOf(tick.facts, source)?.cluster.region
  if (source === undefined || region === undefined) {
    return { kind: 'none', blame: 'left', why: 'no pool is known to take a snapshot of' }
  }
  const name = nameOf(source.cluster, source.pool)
  const read = await upgrades.readPool({ ...source, region })
  if (read.kind !== 'read') {
    const why = read.kind === 'gone' ? read.message : read.problem.message
    return { kind: 'none', blame: 'left', why: `no snapshot of ${name}: ${why}` }
  }
  const also = tick.verified === undefined ? [] : [tick.verified]
  const outcome = await upgrades.captureSnapshot({ reading: read.reading, image, also })
  if (outcome.kind === 'ready') {
    const { snapshot, created } = outcome
    if (created) {
      const message = `${name}: took the snapshot ${snapshotName(snapshot.id)} of ${image}.`
      say(tick, { kind: 'snapshot.taken', ...source, message })
    }
    return { kind: 'taken', id: snapshot.id }
  }
  // What was taken with no answer has a name of its own: the next run finds it.
  const verdict = writeVerdict(outcome)
  const why = 'why' in verdict ? verdict.why : 'it is not known whether it was taken'
  const blame = verdict.kind === 'refused' ? 'refused' : 'left'
  return { kind: 'none', blame, why: `no snapshot of ${name}: ${why}` }
}

/** Deletes snapshots of the gate's own that no pool is to get any more and none was made from. */
export async function cleanSnapshots(tick: Tick): Promise<void> {
  if (!tick.policy.rings.some(({ engine }) => engine === 'snapshot')) return
  // A pool that could not be read may have been made from one: its scaling would fail.
  if (tick.facts.problems.length > 0) return
  const { upgrades } = tick.ports
  const isNeeded = neededSnapshots(tick)
  let deleted = 0
  const subscriptions = new Set(tick.facts.clusters.map(({ subscription }) => subscription))
  for (const subscription of [...subscriptions].toSorted()) {
    const list = await upgrades.listSnapshots(subscription)
    if (list.kind === 'unreadable') {
      const message = `Snapshots in ${subscription} could not be listed: ${list.problem.message}.`
      say(tick, { kind: 'snapshot.left', message })
      continue
    }
    for (const snapshot of list.snapshots) {
      if (isNeeded(snapshot)) continue
      if (deleted >= mostDeleted) return
      deleted += 1
      await deleteOne(tick, snapshot)
    }
  }
}

function neededSnapshots(tick: Tick): (snapshot: Snapshot) => boolean {
  const images = [
    ...decideNow(tick).flatMap(({ engine, to }) =>
      engine === 'snapshot' && to !== null ? [to] : [],
    ),
    ...[...openUpgrades(eventsOf(tick)).values()].map(({ image }) => image),
    ...movedMeanwhile(tick),
  ]
  const used = new Set(
    tick.facts.clusters.flatMap(({ pools }) => pools.map((pool) => pool.snapshot?.toLowerCase())),
  )
  return ({ id, image }) =>
    used.has(id.toLowerCase()) || images.some((each) => sameImage(each, image))
}

/**
 * Images of pools that moved in this run: what they were made from is read by the next one. Deleting
 * the snapshot of such a pool would leave it without what it scales by.
 */
function movedMeanwhile(tick: Tick): readonly string[] {
  const before = [...openUpgrades(tick.memory.events).values()]
  const since = eventsOf(tick).flatMap((each) =>
    (each.kind === 'started' || each.kind === 'adopted') && each.run === tick.run ? [each] : [],
  )
  return [...before, ...since].map(({ image }) => image)
}

async function deleteOne(tick: Tick, { id, image }: Snapshot): Promise<void> {
  const verdict = writeVerdict(await tick.ports.upgrades.deleteSnapshot(id))
  const isGone = verdict.kind === 'accepted' || verdict.kind === 'done'
  say(tick, {
    kind: isGone ? 'snapshot.deleted' : 'snapshot.left',
    message: isGone
      ? `Deleted the snapshot ${snapshotName(id)} of ${image}: no pool is to get it any more.`
      : `The snapshot ${snapshotName(id)} of ${image} could not be deleted: ${verdict.why}.`,
  })
}

/** The last part of its id tells them apart: it is made from pool and image. */
function snapshotName(id: string): string {
  return `\`${id.split('/').at(-1) ?? id}\``
}
