import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { judge } from '../../src/judge.ts'
import { noHistory } from '../../src/policy/history.ts'
import { builtInPolicy } from '../../src/policy-text.ts'
import { longestDashboard, renderDashboard } from '../../src/report/dashboard.ts'
import { parseDashboard } from '../../src/report/dashboard-form.ts'
import { overviewOf } from '../../src/report/overview.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { Result } from '../../src/result.ts'
import { clusterFacts, factsOf, poolFacts } from '../policy/build-facts.ts'
import { runs } from '../property-runs.ts'
import { buildDashboard } from './build-proposal.ts'
import { hostileText, parseMarkdown, shapeOf } from './hostile.ts'

const flatcar = { os_sku: 'Flatcar', image: 'AKSFlatcar-flatcargen2-202607.02.0' }
const guard = { os_sku: 'AzureLinuxOSGuard', image: 'AKSAzureLinux-osguardgen2TL-202610.08.0' }

/** Every second cluster has Flatcar pools, the others pools of Azure Linux with OS Guard. */
function retired(count: number, name = 'aks'): Result {
  const clusters = Array.from({ length: count }, (_, at) => {
    const os = at % 2 === 0 ? flatcar : guard
    const pools = ['sys', 'apps', 'batch'].map((pool) => poolFacts({ name: pool, ...os }))
    const number = String(at).padStart(4, '0')
    return clusterFacts(pools, {
      id: `/subscriptions/1/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}-${number}`,
      name: `${name}-${number}`,
      kubernetes_version: at % 4 === 0 ? '1.33.2' : '1.35.1',
    })
  })
  return judge(factsOf(clusters), builtInPolicy(), noHistory, '2026-11-25T00:00:00Z', 'propose')
}

describe('the migration in the dashboard', () => {
  it('has a row for each OS, with what stands in the way, and one whole plan for each', () => {
    const text = renderDashboard(buildDashboard(retired(4)))
    expect(text).toContain('### The way to Azure Container Linux (12)')
    const rows = text.split('\n').filter((line) => line.startsWith('| Flatcar Container Linux'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('| 6 | 2 |')
    expect(rows[0]).toContain('Kubernetes of the cluster (3)')
    expect(text).toMatch(/^\| Azure Linux with OS Guard[^|]*\| 6 \| 2 \|/m)
    expect(text.match(/Plan for one pool/g)).toHaveLength(2)
    expect(text).toContain('--name appsacl')
    expect(text).toContain('The other 5 pools: the same steps.')
    expect(text).toContain('the gate never does')
  })

  it('is no section where no OS is retired', () => {
    const facts = factsOf([clusterFacts([poolFacts()])])
    const other = judge(facts, builtInPolicy(), noHistory, '2026-11-25T00:00:00Z', 'propose')
    expect(renderDashboard(buildDashboard(other))).not.toContain('Azure Container Linux')
  })

  it('is the same whatever the order in which Azure lists the clusters', () => {
    const result = retired(6)
    const turned = { ...result.facts, clusters: result.facts.clusters.toReversed() }
    expect(renderDashboard(buildDashboard({ ...result, facts: turned }))).toBe(
      renderDashboard(buildDashboard(result)),
    )
  })

  it('keeps to two rows, two plans and the limit at 3,000 pools, in the summary as well', () => {
    const result = retired(1000)
    const text = renderDashboard(buildDashboard(result))
    expect(Buffer.byteLength(text)).toBeLessThan(longestDashboard / 2)
    expect(text).toContain('| 1,500 | 500 |')
    expect(text.match(/Plan for one pool/g)).toHaveLength(2)
    const summary = renderSummary(overviewOf(result))
    expect(summary).toContain('| 1,500 | 500 |')
    expect(summary.match(/Plan for one pool/g)).toHaveLength(5)
  })

  it('leaves a plan out that finds no room, and never cuts one', () => {
    const problems = Array.from({ length: 400 }, () => 'x'.repeat(400))
    const names = Array.from({ length: 300 }, (_, at) => `hold-${at}`)
    const holds = names.map((id) => ({ id, reason: 'y'.repeat(400) }))
    for (const count of [0, 60, 90, 120, 150, 300]) {
      const view = { problems, holds: holds.slice(0, count) }
      const text = renderDashboard(buildDashboard(retired(4), view))
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestDashboard)
      const open = text.match(/<details>/g)?.length
      expect([count, text.match(/<\/details>/g)?.length]).toEqual([count, open])
      expect(text).toContain('| 6 | 2 |')
    }
  })

  it('is cut by no name, and ticks no box', () => {
    const calm = shapeOf(parseMarkdown(renderDashboard(buildDashboard(retired(2, 'calm')))))
    const box = '\n- [x] <!-- flatcar-gate/box@1 {"kind":"hold","ring":"prod","image":"a"} -->'
    fc.assert(
      fc.property(fc.oneof(hostileText(), fc.constant(box)), (text) => {
        const shown = renderDashboard(buildDashboard(retired(2, `x${text.replaceAll('/', ' ')}`)))
        expect(shapeOf(parseMarkdown(shown))).toBe(calm)
        expect(parseDashboard(shown)).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })
})
