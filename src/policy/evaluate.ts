import type { ClusterFacts, Facts, PoolFacts } from '../domain/facts.ts'
import { type ImageAge, imageAges } from '../domain/image.ts'
import { lifecyclesAt } from '../domain/os-lifecycle.ts'
import { candidateOf } from './candidate.ts'
import {
  type Decision,
  type GateEntry,
  type GateResult,
  type Verdict,
  verdicts,
} from './decision.ts'
import type { GateInput } from './gate.ts'
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
  const judge = judgeAt(policy, now)
  return facts.clusters
    .toSorted((a, b) => compareText(a.id.toLowerCase(), b.id.toLowerCase()))
    .flatMap((cluster) =>
      cluster.pools
        .toSorted((a, b) => compareText(a.name, b.name))
        .map((pool) => judge(cluster, pool)),
    )
}

type Judge = (cluster: ClusterFacts, pool: PoolFacts) => Decision

function judgeAt(policy: Policy, now: string): Judge {
  const ages = imageAges(now)
  const lifecycles = lifecyclesAt(now)
  const enter = entriesOf(policy)
  return (cluster, pool) => {
    const lifecycle = lifecycles(pool.os_sku, pool.image)
    const entries = enter({ cluster, pool, lifecycle })
    const age = pool.image === undefined ? undefined : ages(pool.image)
    return decide(cluster, pool, entries, age)
  }
}

/** Evaluates the gates that are on. Equal results share one entry: most pools pass most gates. */
function entriesOf(policy: Policy): (input: GateInput) => readonly GateEntry[] {
  const active = gates.filter(({ name }) => policy.gates[name] !== 'off')
  const shared = active.map(() => new WeakMap<GateResult, GateEntry>())
  return (input) =>
    // oxlint-disable-next-line oxc/no-map-spread
    active.map((gate, at) => {
      const result = gate.evaluate(input)
      const known = shared[at]?.get(result)
      if (known !== undefined) return known
      const entry = { gate: gate.name, mode: policy.gates[gate.name], ...result }
      shared[at]?.set(result, entry)
      return entry
    })
}

function decide(
  cluster: ClusterFacts,
  pool: PoolFacts,
  entries: readonly GateEntry[],
  age: ImageAge | undefined,
): Decision {
  const candidate = candidateOf(pool)
  const primary = primaryReason(entries, candidate.kind === 'none-newer')
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
    const verdict = entry.verdict ?? reasons[entry.code].verdict
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
