import type { Facts } from './domain/facts.ts'
import { compareImages, parseImage } from './domain/image.ts'
import type { Step } from './plan/step.ts'
import type { Decision, Verdict } from './policy/decision.ts'
import type { PolicyDocument } from './policy/document.ts'
import type { PolicyFinding } from './policy/finding.ts'
import type { History } from './policy/history.ts'

/** Version of the public record; a changed name or meaning is a new number. */
export const resultSchema = 'flatcar-gate/result@1'

/** What a run does; `check` writes nothing anywhere. */
export const modes = ['check', 'propose', 'apply', 'rollback'] as const

export type Mode = (typeof modes)[number]

/** Everything the action says comes from this record (DESIGN: the public record). */
export interface Result {
  readonly schema: typeof resultSchema
  /** ISO 8601 instant for which the decisions hold. */
  readonly evaluated_at: string
  readonly mode: Mode
  readonly policy: {
    /** Of the resolved document as JSON. */
    readonly sha256: string
    /** Where it came from: `main@4c1d…`, a file's path, or `built-in:report-only`. */
    readonly ref: string
    /** The whole policy, nothing left out: a replay needs no other file. */
    readonly resolved: PolicyDocument
  }
  readonly counts: Counts
  /** What is wrong with the policy as a whole. */
  readonly findings: readonly PolicyFinding[]
  readonly facts: Facts
  readonly history: History
  readonly decisions: readonly Decision[]
  /** What was done, in order. Check mode does nothing. */
  readonly steps: readonly Step[]
}

export interface Counts {
  readonly clusters: number
  readonly pools: number
  /** Pools for which AKS has a newer image, whatever stands in the way. */
  readonly outdated: number
  /** Pools whose image is out of Microsoft's support of 90 days. */
  readonly expired: number
  readonly by_verdict: Readonly<Partial<Record<Verdict, number>>>
}

export function countDecisions(facts: Facts, decisions: readonly Decision[]): Counts {
  const byVerdict: Partial<Record<Verdict, number>> = {}
  for (const { verdict } of decisions) byVerdict[verdict] = (byVerdict[verdict] ?? 0) + 1
  return {
    clusters: facts.clusters.length,
    pools: decisions.length,
    outdated: decisions.filter((decision) => decision.to !== null).length,
    expired: decisions.filter(isExpired).length,
    by_verdict: byVerdict,
  }
}

export function isExpired(decision: Decision): boolean {
  return decision.image_age !== null && decision.image_age.days_left <= 0
}

/** One image that is newer than what some pool runs. */
export interface NewImage {
  readonly image: string
  readonly family: string
  readonly regions: readonly string[]
  readonly pools: number
}

/** The images that pools could get, newest first within a family. */
export function newImages(decisions: readonly Decision[]): readonly NewImage[] {
  const found = new Map<string, { regions: Set<string>; pools: number }>()
  for (const { to, subject } of decisions) {
    if (to === null) continue
    const entry = found.get(to) ?? { regions: new Set<string>(), pools: 0 }
    entry.regions.add(subject.region)
    entry.pools += 1
    found.set(to, entry)
  }
  return [...found]
    .map(([image, { regions, pools }]) => {
      const parsed = parseImage(image)
      const family = parsed.kind === 'known' ? parsed.family : image
      return { image, family, regions: [...regions].toSorted(), pools }
    })
    .toSorted(byFamilyNewestFirst)
}

function byFamilyNewestFirst(a: NewImage, b: NewImage): number {
  if (a.family !== b.family) return a.family < b.family ? -1 : 1
  return compareImages(parseImage(a.image), parseImage(b.image)) === 'newer' ? -1 : 1
}
