import type { Facts } from '../domain/facts.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { type Census, takeCensus } from './census.ts'
import type { Decision } from './decision.ts'
import type { FindingCode, PolicyFinding } from './finding.ts'
import { neededOf } from './fleet.ts'
import type { History } from './history.ts'
import type { Policy } from './policy.ts'
import { starvationsOf } from './starvation.ts'

/**
 * What is wrong with the policy as a whole, seen against the fleet: one finding for each kind and
 * ring, in the order of the rings. A policy without rings has none.
 *
 * @param decisions what `evaluate` gave for the same facts, policy and time.
 * @param now ISO 8601 instant.
 */
export function findingsOf(
  facts: Facts,
  policy: Policy,
  history: History,
  decisions: readonly Decision[],
  now: string,
): readonly PolicyFinding[] {
  if (policy.rings.length === 0) return []
  const census = takeCensus(facts, policy, decisions)
  return [
    ...unmatched(census),
    ...ambiguous(census),
    ...empty(policy, census),
    ...tooFewPools(policy, census),
    ...unsatisfiable(policy, decisions),
    ...starvationsOf(policy, census, history.first_seen, parseInstant(now)),
  ]
}

function unmatched({ unmatched: pools }: Census): readonly PolicyFinding[] {
  if (pools.length === 0) return []
  const [verb, examples] = [pools.length === 1 ? 'is' : 'are', sayExamples(pools.map(nameOf))]
  return [
    finding('ring.unmatched', null, `${sayPools(pools.length)} ${verb} in no ring: ${examples}.`),
  ]
}

function ambiguous({ ambiguous: pools }: Census): readonly PolicyFinding[] {
  if (pools.length === 0) return []
  const names = pools.map(({ decision, rings }) => {
    return `${nameOf(decision)} (${rings.map(({ name }) => name).join(', ')})`
  })
  const verb = pools.length === 1 ? 'is' : 'are'
  const message = `${sayPools(pools.length)} ${verb} in more than one ring: ${sayExamples(names)}.`
  return [finding('ring.ambiguous', null, message)]
}

function empty(policy: Policy, { sizes }: Census): readonly PolicyFinding[] {
  return policy.rings
    .filter((ring) => sizes.get(ring) === 0)
    .map(({ name, index }) => {
      const next = policy.modes.ring === 'enforce' ? policy.rings[index + 1] : undefined
      const waits = next === undefined ? '' : `, and ring ${next.name} waits for it to prove images`
      return finding('ring.empty', name, `Ring ${name} has no pools${waits}.`)
    })
}

/** One per family: an image is only proven by pools of its own family. */
function tooFewPools(policy: Policy, { groups, sizes }: Census): readonly PolicyFinding[] {
  if (policy.modes.ring !== 'enforce') return []
  return policy.rings.slice(1).flatMap((ring) => {
    const prior = policy.rings[ring.index - 1]
    // A ring without any pool has its own finding.
    if (prior === undefined || sizes.get(prior) === 0) return []
    return [...(groups.get(ring) ?? [])].flatMap(([family, { movable }]) => {
      const pools = groups.get(prior)?.get(family)?.pools ?? 0
      const needed = neededOf(prior.proof, pools)
      if (movable === 0 || needed <= pools) return []
      const wait = `${sayPools(movable)} of ring ${ring.name} ${movable === 1 ? 'waits' : 'wait'}`
      const message = `Ring ${prior.name} has ${sayPools(pools)} of ${family} and needs ${needed} to prove an image; ${wait} for that.`
      const lower = `Set \`proof.pools: ${pools}\` (now ${needed}) in ring ${prior.name}.`
      const more = `Let the match of ring ${prior.name} take ${needed - pools} more of these pools.`
      return [finding('ring.no-pools', prior.name, message, pools === 0 ? [more] : [more, lower])]
    })
  })
}

/** By ring; the reason is that of the first pool. */
function unsatisfiable(policy: Policy, decisions: readonly Decision[]): readonly PolicyFinding[] {
  const found = decisions.filter(({ reason_code: code }) => code === 'policy.unsatisfiable')
  return policy.rings.flatMap(({ name }) => {
    const pools = found.filter(({ subject }) => subject.ring === name)
    const [first] = pools
    if (first === undefined) return []
    const what = `${sayPools(pools.length)} of ring ${name} can never move under this policy`
    return [
      finding(
        'policy.unsatisfiable',
        name,
        `${what}: ${sayExamples(pools.map(nameOf))}. ${first.message}`,
      ),
    ]
  })
}

function finding(
  code: FindingCode,
  ring: string | null,
  message: string,
  cures: readonly string[] = [],
): PolicyFinding {
  return { code, ring, message, cures }
}

function nameOf({ subject: { cluster, pool } }: Decision): string {
  return `${shortClusterName(cluster)}/${pool}`
}

function sayPools(count: number): string {
  return `${count} pool${count === 1 ? '' : 's'}`
}

const mostExamples = 3

function sayExamples(names: readonly string[]): string {
  const left = names.length - mostExamples
  const shown = names.slice(0, mostExamples).join(', ')
  return left > 0 ? `${shown} and ${left} more` : shown
}
