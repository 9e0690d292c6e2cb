import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { DashboardBox } from '../../src/plan/dashboard-box.ts'
import type { GateEntry } from '../../src/policy/decision.ts'
import { longestDashboard, renderDashboard } from '../../src/report/dashboard.ts'
import {
  boxLine,
  dashboardMarker,
  parseDashboard,
  readScope,
  sameDashboard,
} from '../../src/report/dashboard-form.ts'
import type { DashboardView } from '../../src/report/dashboard-view.ts'
import { runs } from '../property-runs.ts'
import { buildDashboard, proposalFleet } from './build-proposal.ts'
import { buildProblem, buildResult, clusterId, mixedResult } from './build-result.ts'
import { newest, settled, threeRings } from './build-rings.ts'
import { hostileText, parseMarkdown, textsOf } from './hostile.ts'

function goldenOf(name: string): string {
  return readFileSync(new URL(`goldens/${name}`, import.meta.url), 'utf8')
}

const proposals = [{ ring: 'prod', number: 12 }] as const

function tick(text: string): string {
  return text.replaceAll('- [ ]', '- [x]')
}

const failure: GateEntry = {
  gate: 'ring',
  mode: 'enforce',
  result: 'block',
  code: 'ring.halted',
  evidence: { ring: 'dev', image: newest },
  message: 'It failed in ring dev on rg-dev/dev-a/apps.',
  clears_when: 'A person looks.',
}

const refusal: GateEntry = {
  gate: 'approval',
  mode: 'enforce',
  result: 'block',
  code: 'approval.refused',
  evidence: { ring: 'prod', image: settled, url: 'https://github.com/contoso/platform/pull/9' },
  message: 'It was refused.',
  clears_when: 'Reopen the pull request.',
}

const crowded: Partial<DashboardView> = {
  approve: true,
  proposals,
  later: [{ ring: 'test', images: [newest], why: 'Three pull requests of the gate are open.' }],
  holds: [
    { id: 'hold-1', ring: 'prod', image: newest, reason: 'Wait for the vendor', by: 'octocat' },
    { id: 'hold-2', cluster: clusterId('pay'), pool: 'sys', reason: 'Audit', until: '2026-12-24' },
    { id: 'hold-3', reason: 'All hands' },
  ],
  problems: ['Reviewers of ring prod could not be asked.'],
}

function crowdedResult() {
  const result = threeRings()
  const halted = { ring: 'test', code: 'ring.halted', to: newest, gates: [failure] } as const
  const { decisions } = buildResult([
    halted,
    { ...halted, pool: 'user2' },
    { code: 'approval.refused', ring: 'prod', to: settled, gates: [refusal] },
    { code: 'os.retired', osSku: 'Flatcar' },
    { code: 'evidence.unreachable', ring: 'prod' },
    { code: 'pool.machines' },
  ])
  const facts = { ...result.facts, problems: [buildProblem()] }
  return { ...result, facts, decisions: [...result.decisions, ...decisions] }
}

describe('the dashboard', () => {
  test('tells three, 66 and 3,006 pools as it is written down', () => {
    for (const count of [3, 60, 3000]) {
      const text = renderDashboard(
        buildDashboard(proposalFleet(count), { approve: true, proposals }),
      )
      expect(text).toBe(goldenOf(`dashboard-${count}.md`))
    }
  })

  test('tells of everything at once as it is written down', () => {
    const text = renderDashboard(buildDashboard(crowdedResult(), crowded))
    expect(text).toBe(goldenOf('dashboard-crowded.md'))
    expect(parseDashboard(text)).toEqual([])
  })

  test('is the same an hour later where nothing was decided anew', () => {
    const result = proposalFleet(60)
    const facts = { ...result.facts, observed_at: '2026-11-23T07:00:00Z' }
    const later = { ...result, facts, policy: { ...result.policy, ref: 'main@ffffffff' } }
    expect(renderDashboard(buildDashboard(later))).toBe(renderDashboard(buildDashboard(result)))
  })

  test('says in its second line which pools it tells of, and reads that back', () => {
    const text = renderDashboard(buildDashboard(threeRings(), { scope: '0123abcd' }))
    expect(readScope(text.replaceAll('\n', '\r\n'))).toBe('0123abcd')
    expect(readScope(renderDashboard(buildDashboard(threeRings())))).toBeUndefined()
    expect(parseDashboard(tick(text)).length).toBeGreaterThan(0)
  })

  test('asks for no approval where the policy allows none by box, or where no evidence is', () => {
    const kinds = (view: Partial<DashboardView>): readonly string[] => {
      const boxes = parseDashboard(tick(renderDashboard(buildDashboard(threeRings(), view))))
      return boxes.filter(({ kind }) => kind === 'approve').map((box) => JSON.stringify(box))
    }
    expect(kinds({ approve: false })).toEqual([])
    // The newest image is not proven in the ring before.
    expect(kinds({ approve: true })).toEqual([
      '{"kind":"approve","ring":"prod","family":"AKSAzureLinux-aclgen2TL","version":"202610.29.0"}',
    ])
  })

  test('links to its own repository alone', () => {
    const evil = { ...refusal, evidence: { url: 'https://evil.example/contoso/platform/pull/9' } }
    const linked = (gate: GateEntry): boolean => {
      const result = buildResult([{ code: 'approval.refused', ring: 'prod', gates: [gate] }])
      return renderDashboard(buildDashboard(result)).includes('[closed](')
    }
    expect(linked(refusal)).toBe(true)
    expect(linked(evil)).toBe(false)
  })

  test('keeps its limit, and something of every section, whatever there is', () => {
    const result = proposalFleet(3000)
    const wide = '漢'.repeat(300)
    const sections = ['image.newer', 'hold.active', 'pool.failed', 'evidence.unreachable'] as const
    const decisions = result.decisions.map((decision, at) => ({
      ...decision,
      from: `${at}${wide}`,
      reason_code: sections[at % 4] ?? 'image.newer',
      verdict: (['eligible', 'held', 'blocked', 'unknown'] as const)[at % 4] ?? 'eligible',
      message: `${at}${wide}`,
    }))
    const holds = Array.from({ length: 500 }, (_, at) => ({ id: `hold-${at}`, reason: wide }))
    const problems = Array.from({ length: 500 }, () => wide)
    const text = renderDashboard(buildDashboard({ ...result, decisions }, { holds, problems }))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestDashboard)
    for (const title of ['Can move now', 'Blocked', 'Held', 'Unknown', 'Problems']) {
      const [, section = ''] = text.split(`### ${title} (`)
      expect(section.split('\n### ')[0]).toMatch(/^(?:\| (?:`|none)|- (?!…))/m)
      expect(section.split('\n### ')[0]).toContain('more: see the summary of the run')
    }
  })

  test('says so when there are no pools', () => {
    expect(renderDashboard(buildDashboard(buildResult([])))).toContain('No pools found.')
    expect(renderDashboard(buildDashboard(mixedResult()))).not.toContain('[ ]')
  })
})

describe('boxes', () => {
  test('are read back by their ids, each kind once', () => {
    const text = renderDashboard(buildDashboard(crowdedResult(), crowded))
    const ticked = parseDashboard(tick(text))
    const lines = text.split('\n').filter((line) => line.startsWith('- [ ]'))
    expect(ticked).toHaveLength(lines.length)
    expect(new Set(ticked.map(({ kind }) => kind))).toEqual(
      new Set(['approve', 'hold', 'release', 'retry']),
    )
    expect(ticked).toContainEqual({ kind: 'retry', ring: 'dev', image: newest })
    expect(ticked).toContainEqual({ kind: 'release', id: 'hold-2' })
    for (const [at, line] of lines.entries()) {
      const one = text.replace(line, line.replace('- [ ]', '- [X]')).replaceAll('\n', '\r\n')
      expect(parseDashboard(one)).toEqual([ticked[at]])
      expect(sameDashboard(one, text)).toBe(false)
    }
    expect(sameDashboard(text.replaceAll('\n', '\r\n').trimEnd(), text)).toBe(true)
  })

  test('hold any text, and none ends the comment', () => {
    const box = hostileText()
      .filter((text) => text !== '' && text.length <= 400)
      .chain((text) =>
        fc.constantFrom<DashboardBox>(
          { kind: 'approve', ring: 'prod', family: text, version: text },
          { kind: 'hold', ring: 'prod', image: text },
          { kind: 'release', id: text },
          { kind: 'retry', ring: 'prod', image: text },
        ),
      )
    fc.assert(
      fc.property(box, (wanted) => {
        const line = boxLine(wanted, 'words') ?? ''
        expect(parseDashboard(tick(`${dashboardMarker}\n${line}`))).toEqual([wanted])
        const notes = textsOf(parseMarkdown(line), 'html')
        expect(notes).toHaveLength(1)
        expect(`- [ ] ${notes[0] ?? ''}words`).toBe(line)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('that are not of the exact form are none', () => {
    const line = tick(boxLine({ kind: 'hold', ring: 'prod', image: newest }, 'words') ?? '')
    const read = (text: string): number => parseDashboard(`${dashboardMarker}\n${text}`).length
    expect(read(line)).toBe(1)
    expect(read(`${line}\n${line}`)).toBe(1)
    const others = [
      line.replace('[x]', '[y]'),
      ` ${line}`,
      `> ${line}`,
      `| ${line}`,
      line.replace('@1', '@2'),
      line.replace('"hold"', '"stop"'),
      line.replace('"hold"', '"approve"'),
      line.replace('"prod"', '"Prod"'),
      line.replace('"ring"', '"more":"1","ring"'),
      line.replace('"ring":"prod"', '"ring":"dev","ring":"prod"'),
      line.replace('"kind":"hold","ring":"prod"', '"ring":"prod","kind":"hold"'),
      line.replace('\\u002d', '-'),
      line.replace('\\u002d', '\\u002D'),
      line.replace(' -->', '-->'),
    ]
    for (const text of others) expect(`${text} ${read(text)}`).toBe(`${text} 0`)
    expect(parseDashboard(line)).toEqual([])
    expect(parseDashboard(`\n${dashboardMarker}\n${line}`)).toEqual([])
  })

  test('are not made for what no id can hold', () => {
    expect(boxLine({ kind: 'hold', ring: 'Prod', image: newest }, '')).toBeUndefined()
    expect(boxLine({ kind: 'release', id: 'x'.repeat(401) }, '')).toBeUndefined()
  })
})
