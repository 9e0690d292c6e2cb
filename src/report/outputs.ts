import { parseClusterId } from '../domain/resource-id.ts'
import { type NewImage, newImages, type Result } from '../result.ts'

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
] as const

export type OutputName = (typeof outputNames)[number]

/** GitHub starts at most 256 jobs of one matrix. */
const mostJobs = 256

/** A job's outputs may hold 1 MiB together, and AKS has some dozens of images at a time. */
const mostImages = 256

/** Values for workflows to branch on. `pools-…` count verdicts, as the record does. */
export function renderOutputs(result: Result): Readonly<Record<OutputName, string>> {
  const { counts, facts } = result
  const verdict = (name: keyof typeof counts.by_verdict): string => {
    return String(counts.by_verdict[name] ?? 0)
  }
  const images: readonly NewImage[] = newImages(result.decisions).slice(0, mostImages)
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
    matrix: JSON.stringify({ include: matrixOf(result) }),
  }
}

/** The first moment at which a pool that has to wait can move; empty when no date is known. */
function nextEligibleAt({ decisions }: Result): string {
  let next = ''
  for (const { next_eligible_at: at } of decisions) {
    if (at !== null && (next === '' || at < next)) next = at
  }
  return next
}

/** One job for each pool that can move now, in the order of the record. */
function matrixOf({ decisions }: Result): readonly Readonly<Record<string, string | null>>[] {
  const eligible = []
  for (const { subject, verdict, from, to } of decisions) {
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
      from,
      to,
    })
    if (eligible.length === mostJobs) break
  }
  return eligible
}
