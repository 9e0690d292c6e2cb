import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { historyOf } from '../../src/plan/journal.ts'
import type { JournalEvent } from '../../src/plan/journal-event.ts'
import type { StartedEvent } from '../../src/policy/history.ts'
import { longestDashboard, renderDashboard } from '../../src/report/dashboard.ts'
import { parseDashboard } from '../../src/report/dashboard-form.ts'
import { overviewOf } from '../../src/report/overview.ts'
import { rollbackLines, rollbackTable } from '../../src/report/rollbacks.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { Result } from '../../src/result.ts'
import { runs } from '../property-runs.ts'
import { buildDashboard, proposalFleet } from './build-proposal.ts'
import { family, settled } from './build-rings.ts'
import { hostileText, parseMarkdown, shapeOf } from './hostile.ts'

const before = `${family}-202610.08.0`

/** Every pool was upgraded to what it runs, a minute after the other. */
function upgraded(count: number, from = before): Result {
  const result = proposalFleet(count)
  const clusters = result.facts.clusters.map((cluster) => ({ ...cluster, node_os_channel: 'None' }))
  const pools = clusters.flatMap((cluster) => cluster.pools.map((pool) => ({ cluster, pool })))
  const started = pools.map(({ cluster, pool }, at): StartedEvent => {
    const minute = String(at % 60).padStart(2, '0')
    const image = pool.image ?? ''
    return { cluster: cluster.id, pool: pool.name, image, from, at: `2026-11-20T06:${minute}:00Z` }
  })
  const history = { ...result.history, started }
  return { ...result, facts: { ...result.facts, clusters }, history }
}

/** Its clusters get a name that Azure would not give. */
function renamed(result: Result, name: string): Result {
  const clusters = result.facts.clusters.map((cluster, at) => ({
    ...cluster,
    id: cluster.id.replace(/[^/]+$/, () => `${name}${at}`),
  }))
  const ids = new Map(result.facts.clusters.map(({ id }, at) => [id, clusters[at]?.id ?? '']))
  const started = result.history.started.map((each) => {
    return { ...each, cluster: ids.get(each.cluster) ?? '' }
  })
  return {
    ...result,
    facts: { ...result.facts, clusters },
    history: { ...result.history, started },
  }
}

describe('the rollbacks that are still possible', () => {
  it('are told in the summary and the dashboard, with the last moment and the names of pools', () => {
    const result = upgraded(3)
    for (const text of [
      renderSummary(overviewOf(result)),
      renderDashboard(buildDashboard(result)),
    ]) {
      expect(text).toContain('### Can be put back (6)')
      expect(text).toContain(
        '| `dev` | `AKSAzureLinux-aclgen2TL` `202610.29.0` → `202610.08.0` | 3 |',
      )
      expect(text).toContain('Fri 27 Nov 07:00 to Fri 27 Nov 07:02')
      expect(text).toContain('`rg-dev/pay-dev/sys`')
    }
  })

  it('are no section where there are none', () => {
    const result = proposalFleet(3)
    expect(rollbackLines(result)).toEqual([])
    expect(renderDashboard(buildDashboard(result))).not.toContain('Can be put back')
  })

  it('end when the seven days are over', () => {
    const result = { ...upgraded(3), evaluated_at: '2026-11-27T06:01:00Z' }
    expect(rollbackTable(result).pools).toBe(4)
    expect(rollbackTable({ ...result, evaluated_at: '2026-11-27T06:05:00Z' }).pools).toBe(0)
  })

  it('keep to few rows and to the limit at 3,000 pools', () => {
    const result = upgraded(3000, `${family}-202608.20.0`)
    const { pools, rows } = rollbackTable(result)
    expect(pools).toBeGreaterThan(2900)
    expect(rows.length).toBeLessThan(10)
    const text = renderDashboard(buildDashboard(result))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestDashboard)
    expect(text).toContain('more |')
  })

  it('are cut by no name, and tick no box', () => {
    const box = '\n- [x] <!-- flatcar-gate/box@1 {"kind":"hold","ring":"prod","image":"a"} -->'
    fc.assert(
      fc.property(fc.oneof(hostileText(), fc.constant(box)), (text) => {
        const result = renamed(upgraded(3), text.replaceAll('/', ' '))
        const { rows, head } = rollbackTable(result)
        const shown = [...head, ...rows].join('\n')
        expect(rows.length).toBeGreaterThan(0)
        expect(shapeOf(parseMarkdown(shown))).toBe(shapeOf(parseMarkdown(calm)))
        expect(parseDashboard(renderDashboard(buildDashboard(result)))).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })
})

const calm = (() => {
  const { rows, head } = rollbackTable(renamed(upgraded(3), 'calm'))
  return [...head, ...rows].join('\n')
})()

describe('the history', () => {
  it('keeps what a pool ran before its upgrade, for a replay as well', () => {
    const at = '2026-11-20T06:00:00Z'
    const entry = { at, run: 'r', cluster: '/c', pool: 'p', image: settled } as const
    const events: readonly JournalEvent[] = [
      { ...entry, kind: 'started', from: before },
      { ...entry, kind: 'adopted' },
      { ...entry, kind: 'proven', from: before },
    ]
    const { started, proven } = historyOf(events, [], false)
    const plain = { cluster: '/c', pool: 'p', image: settled, at }
    expect(started).toEqual([{ ...plain, from: before }, plain])
    expect(proven).toEqual([plain])
  })
})
