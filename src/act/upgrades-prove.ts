import pMap from 'p-map'
import { parseImage } from '../domain/image.ts'
import type { PoolTarget } from '../domain/pool-reading.ts'
import type { Proof } from '../domain/proof.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { adoptions, idlePools } from '../plan/adopt.ts'
import type { JournalEvent } from '../plan/journal-event.ts'
import { type OpenUpgrade, openUpgrades } from '../plan/open-upgrades.ts'
import { poolOf } from '../plan/patch-facts.ts'
import { isAtRest } from '../plan/pool-phase.ts'
import { type ProofVerdict, proofVerdict } from '../plan/proof-verdict.ts'
import type { Ring } from '../policy/policy.ts'
import { decideNow, eventsOf, flush, historyNow, note, say, type Tick, worldNow } from './tick.ts'

/** Pools that ran an image before the gate knew it are proven in portions. */
const mostIdleProofs = 50
const together = 8

/** Takes on what runs, or has run, without the journal knowing it. */
export function adopt(tick: Tick): void {
  const world = worldNow(tick)
  const entries = adoptions({
    members: world.fleet.members,
    decisions: decideNow(tick, world),
    events: tick.memory.events,
    now: tick.ports.clock.now(),
    run: tick.run,
  })
  note(tick, ...entries)
  for (const entry of entries) {
    if (entry.kind !== 'adopted') continue
    const { cluster, pool, image, ring } = entry
    const message = `${nameOf(cluster, pool)}: took on the upgrade to ${image}, which the journal did not know.`
    say(tick, { kind: 'upgrade.adopted', ...inRing(ring), cluster, pool, message })
  }
}

/** An upgrade that was shown to have failed. */
export interface Failure {
  readonly upgrade: OpenUpgrade
  readonly target: PoolTarget
  readonly ring: Ring | undefined
  readonly reason: string
}

/** Proves every open upgrade whose pool is at rest, and writes down what was found. */
export async function proveEnded(tick: Tick): Promise<readonly Failure[]> {
  const ended = [...openUpgrades(eventsOf(tick)).values()].flatMap((upgrade) => {
    const found = poolOf(tick.facts, upgrade)
    return found !== undefined && isAtRest(found.pool) ? [{ upgrade, found }] : []
  })
  const failures: Failure[] = []
  const rings = ringsByKey(tick)
  await pMap(
    ended,
    async ({ upgrade, found: { cluster } }) => {
      const target = { cluster: cluster.id, pool: upgrade.pool, region: cluster.region }
      const ring = rings(upgrade)
      const verdict = await proveOne(tick, upgrade, target, ring)
      if (verdict.kind === 'failed')
        failures.push({ upgrade, target, ring, reason: verdict.reason })
    },
    { concurrency: together },
  )
  await flush(tick)
  return failures
}

/** Proves pools that ran an image before the gate knew it, where a ring waits for them. */
export async function proveIdle(tick: Tick): Promise<void> {
  const world = worldNow(tick)
  const { members } = world.fleet
  const idle = idlePools(members, decideNow(tick, world), eventsOf(tick), tick.policy.rings)
  let asked = 0
  for (const { member, ring, image } of idle) {
    const { cluster, pool } = member
    const head = {
      at: tick.ports.clock.now(),
      run: tick.run,
      kind: 'proven',
      cluster: cluster.id,
      pool: pool.name,
      image,
      ring: ring.name,
    } as const
    // Its state and its image were read together already.
    if ((ring.proof.level === 'V0' || ring.proof.level === 'V1') && ring.probes.length === 0) {
      note(tick, { ...head, proof: 'V1' })
      sayProven(tick, head, 'V1')
      continue
    }
    if (asked >= mostIdleProofs) break
    asked += 1
    const target = { cluster: cluster.id, pool: pool.name, region: cluster.region }
    const wanted = { image, from: undefined, at: tick.ports.clock.now() }
    const proofs = await prove(tick, target, image, ring)
    const verdict = proofVerdict(proofs, wanted, ring, tick.ports.clock.now())
    if (verdict.kind === 'proven') {
      note(tick, { ...head, proof: verdict.level })
      sayProven(tick, head, verdict.level)
    } else {
      sayUnproven(tick, head, verdict.reason)
    }
  }
}

async function proveOne(
  tick: Tick,
  upgrade: OpenUpgrade,
  target: PoolTarget,
  ring: Ring | undefined,
): Promise<ProofVerdict> {
  const { cluster } = target
  const { pool } = upgrade
  const rules = ring ?? { proof: { share_percent: 100, pools: 1, level: 'V1' }, probes: [] }
  const proofs = await prove(tick, target, upgrade.image, rules)
  const now = tick.ports.clock.now()
  const verdict = proofVerdict(proofs, upgrade, rules, now)
  const ringName = ring?.name ?? upgrade.ring
  const where = { ...inRing(ringName), cluster, pool }
  const name = nameOf(cluster, pool)
  const head = { at: now, run: tick.run, cluster, pool }
  switch (verdict.kind) {
    case 'proven': {
      const { image } = upgrade
      note(tick, { ...head, kind: 'proven', image, ...inRing(ringName), proof: verdict.level })
      sayProven(tick, { cluster, pool, image, ring: ringName }, verdict.level)
      return verdict
    }
    case 'failed':
      note(tick, failedEntry(head, upgrade.image, ringName, verdict.reason))
      say(tick, {
        kind: 'upgrade.failed',
        ...where,
        message: `${name}: the upgrade to ${upgrade.image} failed: ${verdict.reason}.`,
      })
      return verdict
    case 'landed': {
      const { image, reason } = verdict
      // Where an upgrade that was taken on goes to was a guess; any image that may stand there is right.
      if (upgrade.kind === 'adopted' && isPermitted(tick, ring, image)) {
        note(tick, { ...head, kind: 'adopted', image, ...inRing(ringName) })
        return proveOne(tick, { ...upgrade, image, from: undefined }, target, ring)
      }
      // Neither of the two may go on in the ring before a person has looked.
      note(
        tick,
        failedEntry(head, upgrade.image, ringName, reason),
        failedEntry(head, image, ringName, reason),
      )
      say(tick, {
        kind: 'upgrade.landed',
        ...where,
        message: `${name}: ${reason}. Ring ${ringName ?? '(none)'} halts.`,
      })
      return verdict
    }
    case 'later':
      sayUnproven(tick, { cluster, pool, image: upgrade.image, ring: ringName }, verdict.reason)
      return verdict
  }
}

/** One proof, or one for each probe of the ring. */
async function prove(
  { ports }: Tick,
  target: PoolTarget,
  image: string,
  { proof, probes }: Pick<Ring, 'proof' | 'probes'>,
): Promise<readonly Proof[]> {
  const nodes = proof.level === 'V3'
  const instances = nodes || proof.level === 'V2'
  const [first, ...others] = probes
  const request = { target, image, instances, nodes }
  const main = await ports.upgrades.prove(
    first === undefined ? request : { ...request, probe: first },
  )
  const proofs = [main]
  for (const probe of others) {
    proofs.push(await ports.upgrades.prove({ target, image, instances: false, probe }))
  }
  return proofs
}

function isPermitted(tick: Tick, ring: Ring | undefined, image: string): boolean {
  if (ring === undefined) return false
  if (ring.approval === 'automatic') return true
  const parsed = parseImage(image)
  return (
    parsed.kind === 'known' &&
    historyNow(tick).approvals.some(
      (each) =>
        each.ring === ring.name && each.family === parsed.family && each.version === parsed.version,
    )
  )
}

type Head = Pick<
  Extract<JournalEvent, { readonly kind: 'failed' }>,
  'at' | 'run' | 'cluster' | 'pool'
>

/** A ring that is not known closes the image to all: it may have stood anywhere in the order. */
export function failedEntry(
  head: Head,
  image: string,
  ring: string | undefined,
  reason: string,
): JournalEvent {
  const short = reason === '' ? 'no reason was given' : reason.slice(0, 1_000)
  return { ...head, kind: 'failed', image, ring: ring ?? '(unknown)', reason: short }
}

function ringsByKey(tick: Tick): (upgrade: OpenUpgrade) => Ring | undefined {
  const { fleet } = worldNow(tick)
  return ({ key, ring }) => fleet.ringOf(key) ?? tick.policy.rings.find(({ name }) => name === ring)
}

/** What each level of proof has shown of an image. */
const proofWords: Readonly<Record<string, string>> = {
  V0: 'Azure says that the operation succeeded',
  V1: 'the pool shows it',
  V2: 'every instance was made from it',
  V3: 'every node is ready with it',
  V4: 'the probes answer',
}

interface Proved {
  readonly cluster: string
  readonly pool: string
  readonly image: string
  readonly ring?: string | undefined
}

function sayProven(tick: Tick, { cluster, pool, image, ring }: Proved, level: string): void {
  const shown = proofWords[level]
  const how = shown === undefined ? '' : `: ${shown}`
  const message = `${nameOf(cluster, pool)}: ${image} is proven${how} (${level}).`
  say(tick, { kind: 'upgrade.proven', ...inRing(ring), cluster, pool, message })
}

function sayUnproven(tick: Tick, { cluster, pool, image, ring }: Proved, reason: string): void {
  const message = `${nameOf(cluster, pool)}: ${image} is not proven yet: ${reason}.`
  say(tick, { kind: 'upgrade.left', ...inRing(ring), cluster, pool, message })
}

export function inRing(ring: string | undefined): { readonly ring?: string } {
  return ring === undefined ? {} : { ring }
}

/** `resourceGroup/cluster/pool`. */
export function nameOf(cluster: string, pool: string): string {
  return `${shortClusterName(cluster)}/${pool}`
}
