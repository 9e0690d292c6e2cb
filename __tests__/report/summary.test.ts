import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Relaxed } from '../../src/policy/decision.ts'
import { overviewOf } from '../../src/report/overview.ts'
import { renderReport } from '../../src/report/report.ts'
import { longestSummary, renderSummary } from '../../src/report/summary.ts'
import type { Result } from '../../src/result.ts'
import { cpuTime } from '../cpu-time.ts'
import {
  buildCluster,
  buildProblem,
  buildResult,
  channelGate,
  clusterId,
  mixedResult,
  now,
  type PoolSketch,
  retiredGate,
  subscription,
} from './build-result.ts'
import { ringsFleet, threeRings, withPolicyOf } from './build-rings.ts'
import { hostileText, linkedByGitHub, parseMarkdown, shapeOf, textsOf } from './hostile.ts'

function summaryOf(result: Result): string {
  return renderSummary(overviewOf(result))
}

const latest = 'AKSAzureLinux-aclgen2TL-202611.02.0'

function fleet(count: number, sketch: (at: number) => PoolSketch): readonly PoolSketch[] {
  return Array.from({ length: count }, (_, at) => ({
    cluster: clusterId(`aks-${Math.floor(at / 3)}`, `rg-${at % 50}`),
    pool: `pool${at % 3}`,
    ...sketch(at),
  }))
}

/** Pools shown and pools told of as left out, per section. */
function countRows(summary: string): Readonly<Record<string, { shown: number; left: number }>> {
  const found: Record<string, { shown: number; left: number }> = {}
  for (const part of summary.split('\n### ').slice(1)) {
    const title = /^(.+) \([\d,]+\)$/m.exec(part.split('\n')[0] ?? '')?.[1]
    if (title === undefined) continue
    const [section = ''] = part.split('\n<details><summary>Every gate')
    const shown = section.split('\n').filter((line) => line.startsWith('| `')).length
    const more = /^(?:… and|All) ([\d,]+) (?:more|pools?):/m.exec(section)?.[1] ?? '0'
    found[title] = { shown, left: Number(more.replaceAll(',', '')) }
  }
  return found
}

/** The lines of the Mermaid chart, with labels and names left out. */
function chartShape(summary: string): readonly string[] {
  const chart = /^```mermaid\n([^]*?)\n```$/m.exec(summary)?.[1] ?? ''
  return chart.split('\n').map((line) => {
    return line
      .replace(/^( {4}section ).*$/, '$1NAME')
      .replace(
        /^( {4}(?:now|until|not before|from|[A-Z][a-z]{2} \d)[^:;#,%`{}<>"]* :)/,
        '    LABEL :',
      )
  })
}

function goldenOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

describe('the summary', () => {
  test('tells a mixed fleet as it is written down in mixed-summary.golden', () => {
    expect(summaryOf(mixedResult())).toBe(goldenOf('mixed-summary.golden'))
  })

  test('tells a policy of three rings as it is written down in rings-summary.golden', () => {
    const [told = ''] = summaryOf(threeRings()).split('\n<details><summary>Every gate')
    expect(told).toBe(goldenOf('rings-summary.golden'))
  })

  test('says of a fleet without a policy file nothing about rings, times or policies', () => {
    const summary = summaryOf(mixedResult())
    expect(summary).not.toMatch(/Ring|mermaid|Next time|goes first|\(hash/)
  })

  test('is the same for the same record', () => {
    expect(renderReport(mixedResult())).toEqual(renderReport(structuredClone(mixedResult())))
  })

  test('says in its first line that all is well, or that there is nothing', () => {
    const current = { from: latest, code: 'image.none-newer' } as const
    expect(summaryOf(buildResult([current]))).toMatch(
      /^## AKS node images: the only pool is up to date\n/,
    )
    expect(summaryOf(buildResult([current, { ...current, pool: 'user2' }]))).toMatch(
      /^## AKS node images: all 2 pools are up to date\n/,
    )
    expect(summaryOf(buildResult([]))).toMatch(/^## AKS node images: no pools found\n/)
  })

  test('never looks whole when something could not be read', () => {
    const problems = [
      buildProblem(),
      buildProblem({ scope: clusterId('a') }),
      buildProblem({ scope: clusterId('b') }),
    ]
    const summary = summaryOf(
      buildResult([{ from: latest, code: 'image.none-newer' }], { problems }),
    )
    expect(summary).toMatch(
      /^## AKS node images: the only pool is up to date; 1 subscription and 2 clusters could not be read in full\n/,
    )
    expect(summary).toContain('### Could not be read')
    expect(summary).toContain('Its pools may be missing from this report.')
  })

  test('says one paragraph for one retired OS, however many pools it has', () => {
    const gates = [retiredGate('Flatcar')]
    const summary = summaryOf(
      buildResult(fleet(30, () => ({ osSku: 'Flatcar', code: 'os.retired', gates }))),
    )
    expect(summary.match(/\*\*Way out:\*\*/g)).toHaveLength(1)
    expect(summary).toContain('**30 pools:** Flatcar is at its end of life')
  })

  test('names a competing controller once for all pools of a cluster', () => {
    const gates = [channelGate('NodeImage')]
    const cluster = clusterId('one')
    const pools = fleet(12, (at) => ({ cluster, pool: `p${at}`, gates, to: latest }))
    expect(
      summaryOf(buildResult(pools)).match(/AKS installs new node images by itself/g),
    ).toHaveLength(1)
  })

  test('tells how many pools of other OS SKUs were left out', () => {
    const clusters = [buildCluster('a', { Ubuntu: 1 })]
    const summary = summaryOf(buildResult([], { clusters }))
    expect(summary).toContain('1 pool of other OS SKUs was left out: `Ubuntu` 1.')
  })

  test('keeps its shape and links nothing when every text from outside is hostile', () => {
    const relaxed = (text: string): readonly Relaxed[] => [
      { gate: 'soak', code: 'soak.running', because: text, since: now },
    ]
    const next = '2026-11-29T20:00:00Z'
    const build = (text: string): Result => {
      const result = buildResult(
        [
          {
            ring: text,
            relaxed: relaxed(text),
            cluster: text,
            pool: text,
            region: text,
            osSku: text,
            from: text,
            to: `${text}x`,
            message: text,
            gates: [channelGate(text), retiredGate(text)],
          },
          { ring: text, cluster: text, pool: `${text}2`, to: latest },
          { pool: text, code: 'pool.busy', message: text, clears: text },
          { pool: text, cluster: text, code: 'window.closed', ring: text, next, message: text },
          { pool: text, cluster: text, code: 'approval.missing', ring: text, next },
          { pool: text, code: 'image.missing', message: text, clears: text, from: null },
          { pool: text, code: 'os.retired', gates: [retiredGate(text)], message: text },
        ],
        {
          clusters: [buildCluster('a', { [`${text}-`]: 3 })],
          problems: [
            buildProblem({ scope: text, reading: text, azure_code: text, message: text }),
            buildProblem({ scope: `/subscriptions/${subscription}`, message: text }),
          ],
          subscriptions: [{ id: subscription, name: text }],
          notes: [text],
          requests: { [text]: 2 },
          observed_at: text,
          identity: { method: 'azure-cli', why: text, client_id: text, tenant_id: text },
        },
      )
      return withPolicyOf(result, text)
    }
    const benign = summaryOf(build('benign'))
    const benignTree = parseMarkdown(benign)
    const [shape, html] = [shapeOf(benignTree), textsOf(benignTree, 'html')]
    fc.assert(
      fc.property(hostileText(), (text) => {
        const summary = summaryOf(build(text))
        const tree = parseMarkdown(summary)
        expect(shapeOf(tree)).toBe(shape)
        expect(textsOf(tree, 'html')).toEqual(html)
        for (const plain of textsOf(tree, 'text')) expect(plain).not.toMatch(linkedByGitHub)
        expect(chartShape(summary)).toEqual(chartShape(benign))
      }),
      { numRuns: 100, seed: 20261122 },
    )
  })
})

describe('the limit of a summary', () => {
  const codes = [
    'image.none-newer',
    'image.newer',
    'pool.busy',
    'pool.stopped',
    'image.missing',
  ] as const
  const mixed = (at: number): PoolSketch => {
    const code = codes[at % codes.length] ?? 'image.newer'
    return { code, to: code === 'image.newer' ? latest : null, message: `Pool ${at} says so.` }
  }

  test('30,000 pools stay under it, and shown and left out add up in every section', () => {
    const result = buildResult(fleet(30_000, mixed))
    const summary = summaryOf(result)
    expect(Buffer.byteLength(summary)).toBeLessThan(longestSummary)
    const rows = countRows(summary)
    expect(Object.keys(rows)).toHaveLength(5)
    for (const { shown, left } of Object.values(rows)) expect(shown + left).toBe(6000)
    expect(rows['Needs a person']?.shown).toBeGreaterThan(1000)
    expect(rows['Can move now']?.shown).toBe(100)
    expect(rows['Up to date']).toEqual({ shown: 0, left: 6000 })
  })

  test('what needs a person keeps its rows; what is up to date loses its rows first', () => {
    const few = (at: number): PoolSketch =>
      at < 40 ? { code: 'pool.failed' } : { code: 'image.none-newer' }
    const rows = countRows(summaryOf(buildResult(fleet(30_000, few))))
    expect(rows['Needs a person']).toEqual({ shown: 40, left: 0 })
    expect(rows['Up to date']?.left).toBeGreaterThan(20_000)
  })

  test('holds at any size, with texts of many bytes', () => {
    const text = '漢🚀'.repeat(200)
    const result = buildResult(fleet(400, () => ({ message: text, pool: text, code: 'pool.busy' })))
    for (const longest of [20_000, 50_000, 200_000]) {
      const summary = renderSummary(overviewOf(result), longest)
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(longest)
      const { shown = 0, left = 0 } = countRows(summary)['Waits'] ?? {}
      expect(shown + left).toBe(400)
    }
  })

  test('30,000 pools are rendered in every form in little time', () => {
    const result = buildResult(fleet(30_000, mixed))
    const time = cpuTime(() => {
      expect(renderReport(result).html.length).toBeLessThan(4_000_000)
    })
    expect(time).toBeLessThan(4_000)
  })
})

describe('the timeline', () => {
  const chartOf = (result: Result): string => {
    return /^```mermaid\n([^]*?)\n```$/m.exec(summaryOf(result))?.[1] ?? ''
  }

  test('of five pools is that of timeline.golden', () => {
    expect(`${chartOf(ringsFleet(5))}\n`).toBe(goldenOf('timeline.golden'))
  })

  test.each([60, 500, 30_000])('of %i pools has at most 25 bars and 6,000 characters', (count) => {
    const chart = chartOf(ringsFleet(count))
    const bars = chart.split('\n').filter((line) => line.includes(' :'))
    expect(bars.length).toBeGreaterThan(5)
    expect(bars.length).toBeLessThanOrEqual(25)
    expect(chart.length).toBeLessThan(6000)
  })

  test('tells the tail of a lane together, with its first and its last time', () => {
    const pools = Array.from({ length: 60 }, (_, at): PoolSketch => {
      const day = String(1 + (at % 30)).padStart(2, '0')
      return {
        pool: `p${at}`,
        code: 'window.closed',
        next: `${at < 30 ? '2026-12' : '2027-01'}-${day}T20:00:00Z`,
      }
    })
    const result = buildResult(pools)
    expect(chartOf(result)).toContain(
      '    Sun 20 Dec 20∶00 to Sat 30 Jan 20∶00 · westeurope∶ 41 more pools (window) :2026-12-20 20:00, 2027-01-30 20:00',
    )
    expect(summaryOf(result)).toContain('A bar of more pools reaches from the first of them')
  })

  test('stays under 6,000 characters with the longest names', () => {
    const long = 'x'.repeat(400)
    const pools = Array.from(
      { length: 12 },
      (_, at): PoolSketch => ({
        cluster: clusterId(long, long),
        pool: `${long}${at}`,
        code: 'maintenance.closed',
        next: `2026-12-${10 + at}T20:00:00Z`,
      }),
    )
    const chart = chartOf(buildResult(pools))
    expect(chart.split('\n').filter((line) => line.includes(' :'))).toHaveLength(12)
    expect(chart).not.toMatch(/^.{140}/m)
    expect(chart.length).toBeLessThan(6000)
  })

  test('shows what the clocks of the zone show, also when they are put back', () => {
    // On the first of November clocks in New York go from 2:00 back to 1:00.
    const result = buildResult([{ code: 'soak.running', next: '2026-11-01T06:10:00Z' }])
    const chart = chartOf({
      ...result,
      evaluated_at: '2026-11-01T05:30:00Z',
      policy: {
        ...result.policy,
        resolved: { ...result.policy.resolved, zone: 'America/New_York' },
      },
    })
    expect(chart).toContain('Sun 1 Nov 01∶10')
    expect(chart).toContain(':milestone, 2026-11-01 01:30, 0d')
  })
})
