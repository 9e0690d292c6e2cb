import type { Finding } from './findings.ts'
import type { Partly, PartlyFile } from './partly.ts'
import { covers, coversCluster, mayMeet } from './patterns.ts'
import type { Path } from './problem.ts'
import type { RingFile } from './schema.ts'

type Match = NonNullable<Partly<RingFile>['match']>
type Values = string | readonly (string | undefined)[]

/** One condition of a match: the value of this must match one of these. */
interface Condition {
  /** The member; for tags and labels with the name, in lower case as Azure compares them. */
  readonly member: string
  readonly path: Path
  readonly values: readonly string[]
}

interface MatchedRing {
  readonly name: string
  readonly path: Path
  readonly conditions: readonly Condition[]
}

/**
 * Comparisons of two patterns, weighted by their lengths, for one policy. Beyond it nothing is said
 * here: a pool in two rings is also found when it is there.
 */
const mostWork = 500_000

/** Rings that no pool can be in, and rings of which every pool is in another one too. */
export function matchFindings(
  file: PartlyFile,
  isFaulty: (path: Path) => boolean,
): readonly Finding[] {
  const work = { left: mostWork }
  const select = isFaulty(['select']) ? [] : conditionsOf(file.select ?? {}, ['select'])
  const rings = (file.rings ?? []).flatMap((ring, index): readonly MatchedRing[] => {
    const path = ['rings', index, 'match']
    // What is left of a faulty match says nothing.
    if (ring === undefined || isFaulty(path)) return []
    const { name = `number ${index + 1}`, match } = ring
    const own = match === undefined ? ['rings', index] : path
    return [{ name, path: own, conditions: conditionsOf(match ?? {}, path) }]
  })
  const never = rings.flatMap(({ conditions }) => neverFindings(conditions, select, work))
  const findings = [...select.flatMap(emptyFinding), ...never]
  for (const [index, ring] of rings.entries()) {
    const [narrow, wide] = overlap(ring, rings.slice(0, index), work)
    if (narrow === undefined || wide === undefined) continue
    findings.push({
      path: narrow.path,
      found: `a match by which every pool of ring ${narrow.name} is also in ring ${wide.name}`,
      expected: 'rings without common pools: a pool may be in one ring only',
      advice: `Narrow the match of ring ${wide.name}, e.g. by a tag.`,
    })
  }
  return findings
}

/** The first of the others that is inside of the ring, or the other way round: narrow, then wide. */
function overlap(
  ring: MatchedRing,
  others: readonly MatchedRing[],
  work: { left: number },
): readonly [] | readonly [narrow: MatchedRing, wide: MatchedRing] {
  if (ring.conditions.some(isEmpty)) return []
  for (const other of others) {
    if (other.conditions.some(isEmpty) || other.name === ring.name) continue
    if (isInside(ring, other, work)) return [ring, other]
    if (isInside(other, ring, work)) return [other, ring]
    if (work.left <= 0) return []
  }
  return []
}

function isEmpty({ values }: Condition): boolean {
  return values.length === 0
}

function emptyFinding(condition: Condition): readonly Finding[] {
  if (!isEmpty(condition)) return []
  const advice = 'An empty list matches nothing; to match everything remove the key.'
  return [{ path: condition.path, expected: 'at least one entry', advice }]
}

function neverFindings(
  conditions: readonly Condition[],
  select: readonly Condition[],
  work: { left: number },
): readonly Finding[] {
  return conditions.flatMap((condition): readonly Finding[] => {
    if (isEmpty(condition)) return emptyFinding(condition)
    // Clusters have two forms of patterns, which are not compared here.
    const selected = select.find(
      ({ member }) => member === condition.member && member !== 'clusters',
    )
    if (selected === undefined || isEmpty(selected)) return []
    const meets = condition.values.some((value) =>
      selected.values.some((other) => spend(work, value, other) && mayMeet(value, other)),
    )
    if (meets || work.left <= 0) return []
    const found = `${listed(condition.values)}, of which nothing is selected`
    const expected = `what \`select\` has too: ${listed(selected.values)}`
    return [{ path: condition.path, found, expected, advice: 'No pool can be in this ring.' }]
  })
}

/** Is every condition of the wide one implied by one of the narrow one? */
function isInside(narrow: MatchedRing, wide: MatchedRing, work: { left: number }): boolean {
  work.left -= 10
  return wide.conditions.every((condition) => {
    const own = narrow.conditions.find(({ member }) => member === condition.member)
    if (own === undefined) return false
    const implies = condition.member === 'clusters' ? coversCluster : covers
    return own.values.every((value) =>
      condition.values.some((other) => spend(work, value, other) && implies(other, value)),
    )
  })
}

/** Is there work left to compare the two? */
function spend(work: { left: number }, a: string, b: string): boolean {
  work.left -= 20 + a.length * (b.includes('*') ? b.length : 1)
  return work.left > 0
}

function conditionsOf(match: Match, path: Path): readonly Condition[] {
  const { tags, clusters, regions, subscriptions, pools } = match
  const lists = { clusters, regions, subscriptions, pools, 'os-skus': match['os-skus'] }
  return [
    ...Object.entries(lists).flatMap(([member, values]) =>
      conditionOf(member, [...path, member], values),
    ),
    ...tagConditions('tags', tags, path),
    ...tagConditions('pool-labels', match['pool-labels'], path),
  ]
}

function tagConditions(member: string, tags: Match['tags'], path: Path): readonly Condition[] {
  return Object.entries(tags ?? {}).flatMap(([name, values]) =>
    conditionOf(`${member} ${name.toLowerCase()}`, [...path, member, name], values),
  )
}

function conditionOf(member: string, path: Path, values: Values | undefined): readonly Condition[] {
  if (values === undefined) return []
  const all = typeof values === 'string' ? [values] : values
  return [{ member, path, values: all.filter((value) => value !== undefined) }]
}

function listed(values: readonly string[]): string {
  const shown = values.slice(0, 3).map((value) => JSON.stringify(value.slice(0, 60)))
  return values.length > 3 ? `${shown.join(', ')} …` : shown.join(', ')
}
