import { parseClusterId } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { isChange, type Step } from '../plan/step.ts'
import type { Result } from '../result.ts'
import type { Overview } from './overview.ts'

/** The outputs that the report gives; the caller adds the record and the paths of its files. */
export const outputNames = [
  'pools-total',
  'pools-outdated',
  'pools-up-to-date',
  'pools-eligible',
  'pools-waiting',
  'pools-blocked',
  'pools-unsupported',
  'pools-unknown',
  'pools-expired',
  'clusters-total',
  'problems',
  'new-images',
  'next-eligible-at',
  'matrix',
  'pull-requests',
  'dashboard',
  'changed',
] as const

export type OutputName = (typeof outputNames)[number]

/** GitHub starts at most 256 jobs of one matrix. */
const mostJobs = 256

/** A job's outputs may hold 1 MiB together, and AKS has some dozens of images at a time. */
const mostImages = 256

/** Values for workflows to branch on. `pools-…` count verdicts, as the record does. */
export function renderOutputs(overview: Overview): Readonly<Record<OutputName, string>> {
  const { result } = overview
  const { counts, facts } = result
  const verdict = (name: keyof typeof counts.by_verdict): string => {
    return String(counts.by_verdict[name] ?? 0)
  }
  const images = overview.images.slice(0, mostImages)
  return {
    'pools-total': String(counts.pools),
    'pools-outdated': String(counts.outdated),
    'pools-up-to-date': verdict('up-to-date'),
    'pools-eligible': verdict('eligible'),
    'pools-waiting': verdict('waiting'),
    'pools-blocked': verdict('blocked'),
    'pools-unsupported': verdict('unsupported'),
    'pools-unknown': verdict('unknown'),
    'pools-expired': String(counts.expired),
    'clusters-total': String(counts.clusters),
    problems: String(facts.problems.length),
    'new-images': JSON.stringify(images),
    'next-eligible-at': nextEligibleAt(result),
    matrix: JSON.stringify({ include: matrixOf(overview) }),
    'pull-requests': JSON.stringify(result.steps.flatMap(pullRequestOf)),
    dashboard: result.steps.findLast(({ kind }) => kind.startsWith('dashboard.'))?.url ?? '',
    changed: String(result.steps.some(isChange)),
  }
}

/** An entry of the output `pull-requests`. */
function pullRequestOf({
  kind,
  ring,
  url,
  number,
}: Step): readonly Readonly<Record<string, unknown>>[] {
  const [, done] = /^pull-request\.(opened|updated|unchanged|closed|left)$/.exec(kind) ?? []
  if (done === undefined || ring === undefined) return []
  return [
    {
      ring,
      kind: done,
      ...(number === undefined ? {} : { number }),
      ...(url === undefined ? {} : { url }),
    },
  ]
}

/** The first moment at which a pool that does not move now can move; empty: no date is known. */
function nextEligibleAt({ decisions }: Result): string {
  let next: string | undefined
  for (const { next_eligible_at: at, verdict } of decisions) {
    if (at === null || verdict === 'eligible') continue
    if (next === undefined || parseInstant(at) < parseInstant(next)) next = at
  }
  return next ?? ''
}

/**
 * One job for each pool that goes first, the most urgent first; without rings for each pool that can
 * move, in the order of the record.
 */
function matrixOf({
  result,
  choice,
}: Overview): readonly Readonly<Record<string, string | null>>[] {
  const eligible = []
  for (const decision of choice?.first ?? result.decisions) {
    const { subject, verdict, from, to, engine } = decision
    if (verdict !== 'eligible') continue
    const id = parseClusterId(subject.cluster)
    eligible.push({
      cluster: subject.cluster,
      'resource-group': id?.resourceGroup ?? '',
      'cluster-name': id?.name ?? '',
      subscription: id?.subscription ?? '',
      region: subject.region,
      pool: subject.pool,
      'os-sku': subject.os_sku,
      ring: subject.ring,
      engine,
      from,
      to,
    })
    if (eligible.length === mostJobs) break
  }
  return eligible
}
