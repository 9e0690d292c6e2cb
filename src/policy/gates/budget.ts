import { formatDuration } from '../../domain/time/duration.ts'
import { since } from '../../domain/time/time-set.ts'
import type { GateFinding } from '../decision.ts'
import { type Gate, type Judgement, type Offer, type PoolQuestion, pass } from '../gate.ts'
import type { Limits, Ring } from '../policy.ts'
import type { World } from '../world.ts'

/**
 * Is there room for one more upgrade? Judged on what was started and what runs; which of the
 * eligible pools take the free places is chosen afterwards. One operation at a time in a cluster is
 * always kept: AKS refuses the second on a control plane.
 */
export const budgetGate: Gate = {
  name: 'budget',
  scope: 'pool-offer',
  idle: ({ policy }) => policy.rings.length === 0,
  judge,
}

function judge(offer: Offer, question: PoolQuestion): Judgement {
  const { ring } = offer
  if (ring === undefined) return pass
  return (
    sameCluster(question) ?? firstPool(offer, ring, question) ?? withinLimits(offer, ring) ?? pass
  )
}

function sameCluster({ world, cluster, pool }: PoolQuestion): Judgement | undefined {
  const busy = world.fleet.busyPools(cluster).find((name) => name !== pool.name)
  if (busy === undefined) return undefined
  const finding: GateFinding = {
    result: 'wait',
    code: 'budget.concurrency',
    firm: true,
    evidence: { over: 'cluster', limit: 1, running: 1, busy_pool: busy },
  }
  return { finding }
}

/** Safe mode: while the ring has not proven the image, a pool that was started goes alone. */
function firstPool(
  { world: { fleet }, image }: Offer,
  ring: Ring,
  { cluster, pool }: PoolQuestion,
): Judgement | undefined {
  if (!ring.one_pool_first || fleet.proofOf(ring, image).proven > 0) return undefined
  const first = fleet.firstWith(ring, image)
  if (first === undefined || (first.cluster === cluster && first.pool === pool)) return undefined
  const evidence = { ring: ring.name, first_cluster: first.cluster.id, first_pool: first.pool.name }
  return { finding: { result: 'wait', code: 'budget.first-pool', evidence } }
}

/** The limits look at the offer alone, and thousands of pools share one. */
const limitsOf = new WeakMap<Offer, { readonly found: Judgement | undefined }>()

function withinLimits(offer: Offer, ring: Ring): Judgement | undefined {
  const known = limitsOf.get(offer) ?? { found: judgeLimits(offer, ring) }
  limitsOf.set(offer, known)
  return known.found
}

function judgeLimits(offer: Offer, ring: Ring): Judgement | undefined {
  const { world, region } = offer
  const places: readonly (readonly [Limits, string, (key: string) => boolean])[] = [
    [world.policy.fleet, 'the fleet', () => true],
    [ring.budget.ring, `ring ${ring.name}`, (key) => world.fleet.ringOf(key) === ring],
    [
      ring.budget.region,
      `ring ${ring.name} in ${region}`,
      (key) => world.fleet.ringOf(key) === ring && world.fleet.regionOf(key) === region,
    ],
  ]
  let waits: Judgement | undefined
  let frees = 0
  for (const [limits, over, counts] of places) {
    const full = clustersFull(world, limits, over, counts)
    // What has no known end comes first: no moment can be told then.
    if (full !== undefined) return full
    const period = periodUsed(world, limits, over, counts)
    if (period === undefined || period.frees <= frees) continue
    frees = period.frees
    waits = { finding: period.finding, opens: since(period.frees) }
  }
  return waits
}

function clustersFull(
  { fleet }: World,
  { clusters: limit }: Limits,
  over: string,
  counts: (key: string) => boolean,
): Judgement | undefined {
  if (limit === undefined) return undefined
  const running = new Set(
    fleet.upgrading.filter(({ key }) => counts(key)).map(({ cluster }) => cluster),
  ).size
  if (running < limit) return undefined
  const evidence = { over, limit, running }
  return { finding: { result: 'wait', code: 'budget.concurrency', evidence } }
}

function periodUsed(
  { memory, now }: World,
  { starts }: Limits,
  over: string,
  counts: (key: string) => boolean,
): { readonly finding: GateFinding; readonly frees: number } | undefined {
  if (starts === undefined) return undefined
  const { count, period } = starts
  const used = memory.started
    .filter(({ pool, at }) => at + period > now && counts(pool))
    .map(({ at }) => at)
    .toSorted((a, b) => a - b)
  if (used.length < count) return undefined
  // A place is free once fewer than `count` starts are left in the period.
  const frees = (used[used.length - count] ?? now) + period
  const evidence = { over, limit: count, used: used.length, period: formatDuration(period) }
  return { finding: { result: 'wait', code: 'budget.period-used', evidence }, frees }
}
