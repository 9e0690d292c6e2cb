import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { reasons } from '../../src/policy/reasons.ts'
import { ageBands, svgChart, textChart } from '../../src/report/chart.ts'
import { outputNames } from '../../src/report/outputs.ts'
import { renderReport } from '../../src/report/report.ts'
import { sectionOf } from '../../src/report/sections.ts'
import type { Result } from '../../src/result.ts'
import {
  buildDecision,
  buildProblem,
  buildResult,
  channelGate,
  clusterId,
  mixedResult,
  now,
  type PoolSketch,
  retiredGate,
} from './build-result.ts'
import { ringsFleet, threeRings, withPolicyOf } from './build-rings.ts'
import { hostileText, runnerCommand, runnerLines } from './hostile.ts'

const latest = 'AKSAzureLinux-aclgen2TL-202611.02.0'

function hostileResult(text: string): Result {
  const gates = [channelGate(text), retiredGate(text)]
  const pool: PoolSketch = { cluster: text, pool: text, region: text, osSku: text, message: text }
  const ringed: PoolSketch = {
    ...pool,
    ring: text,
    next: '2026-11-29T20:00:00Z',
    relaxed: [{ gate: 'soak', code: 'soak.running', because: text, since: now }],
  }
  const result = buildResult(
    [
      { ...ringed, from: text, code: 'window.closed' },
      { ...ringed, from: text, code: 'approval.missing' },
      { ...pool, from: text, to: `${text}x`, gates },
      { ...pool, from: text, code: 'pool.failed', clears: text },
      { ...pool, from: text, code: 'os.retired', gates },
      { ...pool, from: null, code: 'image.missing', verdict: 'error' },
    ],
    {
      problems: [buildProblem({ scope: text, reading: text, azure_code: text, message: text })],
      notes: [text],
      requests: { [text]: 1 },
      identity: { method: 'azure-cli', why: text, client_id: text },
    },
  )
  return withPolicyOf(result, text)
}

describe('sections', () => {
  test('every reason leads to a section, and only the failed and the retired leave their verdict', () => {
    const sections = Object.fromEntries(
      Object.entries(reasons).map(([code]) => {
        return [code, sectionOf(buildDecision({ code: code as keyof typeof reasons }))]
      }),
    )
    expect(sections).toMatchObject({
      'pool.failed': 'needs-person',
      'pool.stopped': 'blocked',
      'os.retired': 'end-of-life',
      'pool.machines': 'not-here',
      'api.throttled': 'needs-person',
      'pool.busy': 'waits',
      'image.newer': 'can-move',
      'image.none-newer': 'up-to-date',
    })
  })
})

describe('the chart', () => {
  test('puts day 90 out of support and unknown ages in a band of their own', () => {
    const dated = (date: string): PoolSketch => ({ from: `AKSAzureLinux-aclgen2TL-${date}.0` })
    // The record holds for 2026-11-22: day 90 is 2026-08-24, day 89 the day after it.
    const decisions = buildResult([
      dated('202608.24'),
      dated('202608.25'),
      dated('202611.08'),
      dated('202611.07'),
      dated('202612.24'),
      { from: null },
      { from: 'my-own-image' },
    ]).decisions
    const pools = Object.fromEntries(ageBands(decisions).map((band) => [band.label, band.pools]))
    expect(pools).toEqual({
      '0–14': 2,
      '15–30': 1,
      '31–60': 0,
      '61–89': 1,
      '90 and over': 1,
      unknown: 2,
    })
  })

  test('shows one pool among thousands', () => {
    const few = { label: 'unknown', state: 'unknown', pools: 1 } as const
    const chart = [{ label: '0–14', state: 'fresh', pools: 9000 } as const, few]
    expect(textChart(chart).at(-1)).toBe('unknown  █ 1')
    expect(svgChart(chart)).toContain('width="3.0"')
  })
})

describe('the log', () => {
  test('holds at most 50 pools a section and says how many more there are', () => {
    const pools = Array.from({ length: 80 }, (_, at) => ({ pool: `p${at}`, to: latest }))
    const group = renderReport(buildResult(pools)).log.find(({ title }) => title.startsWith('Can'))
    expect(group?.title).toBe('Can move now (80)')
    expect(group?.lines).toHaveLength(52)
    expect(group?.lines.at(-1)).toMatch(/^… and 30 more/)
  })

  test('tells the policy, its findings, the timeline and the next times', () => {
    const groups = renderReport(threeRings()).log
    expect(groups.slice(0, 3).map(({ title }) => title)).toEqual([
      'AKS node images: 4 pools can move now, 4 need a person, 1 is being upgraded',
      'The policy needs a look (1)',
      'When pools may move (Europe/Berlin)',
    ])
    const lines = groups.flatMap((group) => group.lines)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Policy main@4c1d2e3f \(hash [0-9a-f]{12}…\): rings dev → test → prod\.$/,
      ),
    )
    expect(lines).toContain('test: Tue 24 Nov 21:00, rg-test/test-a sys (soak)')
    expect(lines).toContainEqual(
      expect.stringContaining(
        '; next time: Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC), if approved before',
      ),
    )
    expect(lines).toContainEqual(
      expect.stringContaining(
        '; set aside: soak, window by max-image-age 60d since Mon 2026-11-02 01:00',
      ),
    )
    expect(lines).toContainEqual(expect.stringContaining('; later: Pool apps of the same cluster'))
  })

  test('holds no command whatever the names and messages are', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const { log, annotations } = renderReport(hostileResult(text))
        const texts = [
          ...log.map(({ title }) => title),
          ...log.flatMap(({ lines }) => lines),
          ...annotations.flatMap(({ title, message }) => [title, message]),
        ]
        for (const line of texts.flatMap(runnerLines)) expect(runnerCommand(line)).toBeUndefined()
        expect(texts.flatMap(runnerLines)).toHaveLength(texts.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('annotations', () => {
  test('are one a reason with its number and at most three examples', () => {
    const pools = Array.from({ length: 500 }, (_, at) => {
      return { pool: `p${at}`, code: 'pool.failed', from: latest } as const
    })
    const { annotations } = renderReport(buildResult(pools))
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.level).toBe('warning')
    expect(annotations[0]?.title).toBe('pool.failed: 500 pools')
    expect(annotations[0]?.message).toContain(
      'pay/pay-weu p0, pay/pay-weu p1, pay/pay-weu p2 and 497 more',
    )
  })

  test('warn of deployments that are not in step, and say nothing of those that are', () => {
    const message = 'The deployments are not in step: they need `deployments: write`.'
    const steps = [
      { kind: 'deployment.updated', message: 'Shown' },
      { kind: 'deployment.left', message },
    ] as const
    const { annotations } = renderReport({ ...buildResult([]), steps })
    expect(annotations).toEqual([{ level: 'warning', title: 'Deployments on GitHub', message }])
  })

  test('are a handful even when everything is wrong, and the worst come first', () => {
    const codes = Object.keys(reasons) as (keyof typeof reasons)[]
    const pools = codes.map((code) => ({ code, to: latest, verdict: 'unknown' as const }))
    const problems = [
      buildProblem(),
      buildProblem({ code: 'api.throttled' }),
      buildProblem({ code: 'subscription.not-found' }),
    ]
    const failed = { code: 'evidence.incomplete', verdict: 'error' } as const
    const { annotations } = renderReport(buildResult([...pools, failed], { problems }))
    expect(annotations).toHaveLength(7)
    expect(annotations[0]?.level).toBe('error')
    expect(annotations.at(-1)?.title).toMatch(/more findings$/)
  })

  test('warn of each finding on the policy, and do not warn of a yes that is asked for', () => {
    const titles = renderReport(threeRings()).annotations.map(({ level, title }) => [level, title])
    expect(titles).toEqual([
      ['warning', 'pool.failed: 1 pool'],
      ['warning', 'Policy: ring.unmatched'],
      ['notice', 'approval.missing: 3 pools'],
      ['notice', '2 newer images for 13 pools'],
    ])
    const starved = renderReport(ringsFleet(500)).annotations.find(({ title }) => {
      return title.includes('policy.starved')
    })
    expect(starved?.title).toBe('Policy: policy.starved (ring prod)')
    expect(starved?.message).toContain('Set `engine: snapshot` in ring prod')
  })

  test('say nothing when there is nothing to say', () => {
    const result = buildResult([{ from: latest, code: 'image.none-newer' }])
    expect(renderReport(result).annotations).toEqual([])
  })
})

describe('outputs', () => {
  test('have the promised names, and numbers that add up', () => {
    const { outputs } = renderReport(mixedResult())
    expect(Object.keys(outputs)).toEqual([...outputNames])
    expect(outputs).toMatchObject({
      'pools-total': '14',
      'pools-eligible': '3',
      'pools-blocked': '3',
      'pools-unsupported': '3',
      'clusters-total': '3',
      'next-eligible-at': '',
    })
  })

  test('give a matrix of at most 256 pools that can move now', () => {
    const pools = Array.from({ length: 300 }, (_, at) => ({ pool: `p${at}`, to: latest }))
    const { outputs } = renderReport(buildResult([{ code: 'pool.busy', to: latest }, ...pools]))
    const { include } = JSON.parse(outputs.matrix) as { include: readonly unknown[] }
    expect(include).toHaveLength(256)
    expect(include[0]).toEqual({
      cluster: clusterId('pay-weu'),
      'resource-group': 'pay',
      'cluster-name': 'pay-weu',
      subscription: '11111111-2222-3333-4444-555555555555',
      region: 'westeurope',
      pool: 'p0',
      'os-sku': 'AzureContainerLinux',
      ring: null,
      engine: 'latest',
      from: 'AKSAzureLinux-aclgen2TL-202608.20.0',
      to: latest,
    })
    expect(outputs['pools-eligible']).toBe('300')
  })

  test('name only the pools that go first, the most urgent first, with ring and engine', () => {
    const { outputs } = renderReport(threeRings())
    const { include } = JSON.parse(outputs.matrix) as { include: readonly unknown[] }
    expect(outputs['pools-eligible']).toBe('4')
    expect(include).toMatchObject([
      { pool: 'legacy', ring: 'test', engine: 'latest' },
      { pool: 'apps', ring: 'dev' },
      { pool: 'apps', ring: 'dev' },
    ])
    expect(include).toHaveLength(3)
  })

  test('tell the next time of a pool that does not move now', () => {
    // Four pools may move at once, and the next one at nine in the evening.
    expect(renderReport(threeRings()).outputs['next-eligible-at']).toBe('2026-11-23T20:00:00Z')
    expect(renderReport(mixedResult()).outputs['next-eligible-at']).toBe('')
  })
})

describe('the page', () => {
  test('has no script and loads nothing', () => {
    const { html } = renderReport(mixedResult())
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|\bon\w+=|javascript:|url\(|@import|https?:/i,
    )
    expect(html).toContain(`default-src 'none'`)
  })

  test('has only its own tags whatever the names and messages are', () => {
    const tagsOf = (html: string): readonly string[] => {
      return (html.match(/<[^>]*>?/g) ?? []).map((tag) => tag.replace(/ title="[^"]*"/, ''))
    }
    const known = new Set(
      [hostileResult('benign'), mixedResult()].flatMap((result) =>
        tagsOf(renderReport(result).html),
      ),
    )
    fc.assert(
      fc.property(hostileText(), (text) => {
        const strange = tagsOf(renderReport(hostileResult(text)).html).filter(
          (tag) => !known.has(tag),
        )
        expect(strange).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('draws the timeline with a text for those who do not see it', () => {
    const { html } = renderReport(threeRings())
    const [svg = ''] = html.match(/<svg class="chart timeline"[^]*?<\/svg>/) ?? []
    expect(svg).toContain(
      '<title id="timeline-title">When pools may move, on the clocks of Europe/Berlin',
    )
    expect(svg).toContain(
      'test: Tue 24 Nov 21:00, rg-test/test-a sys (soak); prod: Mon 23 Nov 21:00 if approved',
    )
    const shapes = ['move', 'wait', 'forecast', 'freeze'].map((kind) => {
      return svg.split(`<rect class="${kind}"`).length - 1
    })
    expect(shapes).toEqual([5, 2, 2, 1])
    for (const [, x, width] of svg.matchAll(/ x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(290 + 410)
    }
    expect(renderReport(mixedResult()).html).not.toContain('timeline-title')
  })

  test('caps its rows and says how many more there are', () => {
    const pools = Array.from({ length: 2500 }, (_, at) => ({ pool: `p${at}`, to: latest }))
    const { html } = renderReport(buildResult(pools))
    expect(html).toContain('… and 500 more')
    expect(html.match(/<td class="age/g)).toHaveLength(2000)
  })
})
