import type { ClusterFacts, Facts, PoolFacts } from '../domain/facts.ts'
import { imageAge, parseImage } from '../domain/image.ts'
import { candidateOf } from './candidate.ts'
import { type Decision, type GateEntry, type Verdict, verdicts } from './decision.ts'
import { gates, type Policy } from './policy.ts'
import { type ReasonCode, reasons } from './reasons.ts'

/**
 * One explained decision per pool. Pure: the same facts, policy and time give the same bytes, in
 * the order of cluster ids and pool names. All gates are always evaluated, and a denial beats an
 * allowance.
 *
 * @param now ISO 8601 instant at which the question is put.
 */
export function evaluate(facts: Facts, policy: Policy, now: string): readonly Decision[] {
  return facts.clusters
    .toSorted((a, b) => compareText(a.id.toLowerCase(), b.id.toLowerCase()))
    .flatMap((cluster) =>
      cluster.pools
        .toSorted((a, b) => compareText(a.name, b.name))
        .map((pool) => decide(cluster, pool, policy, now)),
    )
}

function decide(cluster: ClusterFacts, pool: PoolFacts, policy: Policy, now: string): Decision {
  const entries = gates.flatMap((gate): GateEntry[] => {
    const mode = policy.gates[gate.name]
    if (mode === 'off') return []
    return [{ gate: gate.name, mode, ...gate.evaluate({ cluster, pool, now }) }]
  })
  const candidate = candidateOf(pool)
  const primary = primaryReason(entries, candidate.kind === 'none-newer')
  const age = pool.image === undefined ? undefined : imageAge(parseImage(pool.image), now)
  const verdict = primary === undefined ? 'up-to-date' : primary.verdict
  const to = candidate.kind === 'newer' && verdict !== 'unsupported' ? candidate.image : null
  return {
    subject: {
      cluster: cluster.id,
      pool: pool.name,
      region: cluster.region,
      os_sku: pool.os_sku ?? null,
      ring: null,
    },
    from: pool.image ?? null,
    to,
    engine: to === null ? null : 'latest',
    verdict,
    reason_code: primary?.code ?? 'image.none-newer',
    message: primary?.message ?? reasons['image.none-newer'].means,
    next_eligible_at: null,
    deadline_at: age?.supported_until ?? null,
    image_age: age ?? null,
    gates: entries,
    relaxed: [],
  }
}

interface Primary {
  readonly code: ReasonCode
  readonly verdict: Verdict
  readonly message: string
}

/** The worst enforced reason; the first in the order of the gates among equals. */
function primaryReason(entries: readonly GateEntry[], noneNewer: boolean): Primary | undefined {
  let worst: Primary | undefined
  for (const entry of entries) {
    if (entry.mode !== 'enforce') continue
    if (entry.result === 'pass' || entry.result === 'not-applicable') continue
    if (noneNewer && irrelevantWhenUpToDate.has(entry.code)) continue
    const verdict = reasons[entry.code].verdict
    if (worst === undefined || rank(verdict) < rank(worst.verdict)) {
      worst = { code: entry.code, verdict, message: entry.message }
    }
  }
  if (worst !== undefined || noneNewer) return worst
  return { code: 'image.newer', verdict: 'eligible', message: reasons['image.newer'].means }
}

/**
 * Obstacles that say nothing of a pool that already shows its latest image. A failed or busy pool
 * is not among them: Azure shows the target image before the nodes have it.
 */
const irrelevantWhenUpToDate: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'pool.stopped',
  'pool.pinned',
  'controller.competing',
])

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
