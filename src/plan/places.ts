import { shortClusterName } from '../domain/resource-id.ts'
import { sayDuration } from '../domain/time/duration.ts'
import type { Decision } from '../policy/decision.ts'
import { poolKey } from '../policy/memory.ts'
import type { Limits, Ring } from '../policy/policy.ts'
import type { World } from '../policy/world.ts'

/** A limit with what has been taken of it. */
interface Tally {
  readonly over: string
  readonly limits: Limits
  starts: number
  clusters: number
}

/**
 * Gives each pool that is asked for a place within the budget, in the order of asking, or says in a
 * sentence why it has to wait. The rules are those of the budget gate (gates/budget.ts), with the
 * pools that got a place before counted too. A deadline that set the budget aside for a pool frees
 * it from all of them but one: AKS refuses a second operation in a cluster.
 */
export function placesOf(world: World): (decision: Decision) => string | undefined {
  const { policy, fleet } = world
  const members = new Map(fleet.members.map((member) => [member.key, member]))
  const byName = new Map(policy.rings.map((ring) => [ring.name, ring]))
  const talliesOf = tallies(world)
  const firstOf = firstPools(world)
  const clusters = new Map<string, string>()
  const chosen = new Map<Ring, Decision>()
  return (decision) => {
    const { cluster, pool, region, ring: ringName } = decision.subject
    const member = members.get(poolKey(cluster, pool))
    const ring = byName.get(ringName ?? '')
    const busy = member === undefined ? [] : fleet.busyPools(member.cluster)
    const running = busy.find((name) => name !== pool)
    if (running !== undefined) {
      return `Pool ${running} of the same cluster is busy, and one operation at a time is allowed.`
    }
    const before = clusters.get(cluster.toLowerCase())
    if (before !== undefined) {
      return `Pool ${before} of the same cluster goes first: one operation at a time is allowed.`
    }
    const limits = ring === undefined ? [] : talliesOf(ring, region)
    if (ring !== undefined && isBound(decision, world)) {
      const first = firstOf(ring, decision.to ?? '', chosen.get(ring))
      if (first !== undefined) {
        return `${first} goes first in ring ${ring.name}, alone, until it has proven the image.`
      }
      const [why] = limits.flatMap((tally) => refusalOf(tally) ?? [])
      if (why !== undefined) return why
    }
    for (const tally of limits) {
      tally.starts += 1
      tally.clusters += 1
    }
    clusters.set(cluster.toLowerCase(), pool)
    if (ring !== undefined && !chosen.has(ring)) chosen.set(ring, decision)
    return undefined
  }
}

function isBound({ relaxed }: Decision, { policy }: World): boolean {
  return policy.modes.budget === 'enforce' && !relaxed.some(({ gate }) => gate === 'budget')
}

function refusalOf({ over, limits, starts, clusters }: Tally): string | undefined {
  const { clusters: together, starts: perPeriod } = limits
  if (together !== undefined && clusters >= together) {
    return `The budget of ${over} allows ${counted(together, 'cluster')} at once, and no place is left.`
  }
  if (perPeriod !== undefined && starts >= perPeriod.count) {
    const most = `${counted(perPeriod.count, 'start')} in ${sayDuration(perPeriod.period)}`
    return `The budget of ${over} allows ${most}, and no start is left.`
  }
  return undefined
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** The limits that hold for a ring in a region, each with what ran and was started before this run. */
function tallies(world: World): (ring: Ring, region: string) => readonly Tally[] {
  const { policy, fleet } = world
  const known = new Map<string, Tally>()
  const tallyOf = (over: string, limits: Limits, counts: (key: string) => boolean): Tally => {
    const tally = known.get(over) ?? takenBefore(world, over, limits, counts)
    known.set(over, tally)
    return tally
  }
  return (ring, region) => [
    tallyOf('the fleet', policy.fleet, () => true),
    tallyOf(`ring ${ring.name}`, ring.budget.ring, (key) => fleet.ringOf(key) === ring),
    tallyOf(`ring ${ring.name} in ${region}`, ring.budget.region, (key) => {
      return fleet.ringOf(key) === ring && fleet.regionOf(key) === region
    }),
  ]
}

function takenBefore(
  { fleet, memory, now }: World,
  over: string,
  limits: Limits,
  counts: (key: string) => boolean,
): Tally {
  const period = limits.starts?.period ?? 0
  const started = memory.started.filter(({ pool, at }) => at + period > now && counts(pool))
  const running = fleet.upgrading.filter(({ key }) => counts(key)).map(({ cluster }) => cluster)
  return { over, limits, starts: started.length, clusters: new Set(running).size }
}

/**
 * The pool that goes alone in a ring while none of the ring has proven the image: one that is being
 * upgraded, that runs the image already, or that was given a place before.
 */
function firstPools({
  fleet,
}: World): (ring: Ring, image: string, chosen: Decision | undefined) => string | undefined {
  return (ring, image, chosen) => {
    if (!ring.one_pool_first || fleet.proofOf(ring, image).proven > 0) return undefined
    const first = fleet.firstWith(ring, image)
    if (first !== undefined) return nameOf(first.cluster.id, first.pool.name)
    return chosen && nameOf(chosen.subject.cluster, chosen.subject.pool)
  }
}

function nameOf(clusterId: string, pool: string): string {
  return `${shortClusterName(clusterId)}/${pool}`
}
