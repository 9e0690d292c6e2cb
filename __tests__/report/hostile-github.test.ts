import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { RolledBack, TakenBack } from '../../src/plan/take-back.ts'
import type { Decision, GateEntry } from '../../src/policy/decision.ts'
import { diffDecisions } from '../../src/replay/diff.ts'
import { renderDashboard } from '../../src/report/dashboard.ts'
import { parseDashboard } from '../../src/report/dashboard-form.ts'
import { renderPolicyComment } from '../../src/report/policy-comment.ts'
import { renderProposalBody } from '../../src/report/proposal-body.ts'
import { checkText } from '../../src/report/proposal-check.ts'
import { parseProposalBody } from '../../src/report/proposal-form.ts'
import { renderTakeBack } from '../../src/report/take-back-body.ts'
import type { Result } from '../../src/result.ts'
import { runs } from '../property-runs.ts'
import {
  buildContext,
  buildDashboard,
  buildMarker,
  buildProposal,
  repository,
} from './build-proposal.ts'
import { buildProblem, buildResult } from './build-result.ts'
import { hostileText, linkedByGitHub, parseMarkdown, shapeOf, textsOf } from './hostile.ts'

/** Gives each field a text of its own, so that nothing is told together that is not the same. */
type Fill = () => string

function filler(texts: readonly string[]): Fill {
  let at = 0
  return () => {
    const text = texts[at % texts.length] ?? ''
    at += 1
    // Both ends of a text are put to the test.
    return at % 2 === 0 ? `X${at} ${text}` : `${text} X${at}`
  }
}

function gatesOf(fill: Fill): readonly GateEntry[] {
  const words = () => ({ message: fill(), clears_when: fill() })
  return [
    {
      gate: 'support',
      mode: 'warn',
      result: 'block',
      code: 'pool.failed',
      evidence: {},
      ...words(),
    },
    { gate: 'image', mode: 'enforce', result: 'pass', evidence: { running: fill() } },
    {
      gate: 'hold',
      mode: 'enforce',
      result: 'block',
      code: 'hold.active',
      evidence: {},
      ...words(),
    },
    {
      gate: 'ring',
      mode: 'enforce',
      result: 'pass',
      evidence: {
        ring: fill(),
        image: fill(),
        pools: 3,
        needed: 1,
        proven: 2,
        proven_at: '2026-11-10T09:00:00Z',
      },
    },
    {
      gate: 'soak',
      mode: 'enforce',
      result: 'pass',
      evidence: { ring: fill(), proven_at: '2026-11-10T09:00:00Z', soak: '2d' },
    },
    {
      gate: 'approval',
      mode: 'enforce',
      result: 'needs-person',
      code: 'approval.missing',
      evidence: { url: fill() },
      ...words(),
    },
    { gate: 'window', mode: 'enforce', result: 'pass', evidence: { windows: fill() } },
    {
      gate: 'maintenance',
      mode: 'enforce',
      result: 'pass',
      evidence: { configuration: fill(), window: fill() },
    },
    {
      gate: 'engine',
      mode: 'enforce',
      result: 'pass',
      evidence: { source_cluster: fill(), source_pool: fill() },
    },
  ]
}

const codes = ['approval.missing', 'hold.active', 'pool.failed', 'evidence.unreachable'] as const

function resultOf(fill: Fill): Result {
  const sketches = [...codes, 'approval.refused' as const, 'os.retired' as const].map((code) => ({
    code,
    cluster: fill(),
    pool: fill(),
    region: fill(),
    // Rings of a policy are plain; a record may hold anything.
    ring: `Ring ${fill()}`,
    from: fill(),
    to: fill(),
    message: fill(),
    gates: gatesOf(fill),
  }))
  const name = fill()
  const result = buildResult(sketches, {
    problems: [buildProblem({ scope: name, reading: fill(), message: fill() })],
  })
  const finding = {
    code: 'policy.starved',
    ring: fill(),
    message: fill(),
    cures: [fill()],
  } as const
  return { ...result, findings: [finding] }
}

function takeBackBody(fill: Fill): string {
  const at = '2026-11-23T06:00:00Z'
  const rolled = (): RolledBack => ({
    cluster: fill(),
    pool: fill(),
    from: fill(),
    image: fill(),
    at,
    run: fill(),
    by: fill(),
    reason: fill(),
    until: at,
  })
  const change = (): TakenBack => ({ ring: fill(), family: fill(), from: fill(), to: fill() })
  const wanted = {
    changes: [change(), { ...change(), to: null }],
    rollbacks: [rolled(), rolled()],
    until: at,
  }
  const marker = { changes: [], until: at, heads: [], lockfile: null }
  return renderTakeBack({ wanted, marker, notes: '', repository, zone: 'Europe/Berlin' })
}

/** Every text that GitHub shows, with each field from outside filled. */
function documents(fill: Fill): readonly string[] {
  const result = resultOf(fill)
  const image = { family: fill(), version: fill(), image: fill(), approved: fill() }
  const proposal = {
    ...buildProposal(result, 'prod'),
    ring: `Ring ${fill()}`,
    ring_before: fill(),
    images: [image, { ...image, family: fill() }],
    decisions: result.decisions,
  }
  const marker = buildMarker({ ...proposal, ring: 'prod' }, { closed: fill(), check: fill() })
  const context = {
    ...buildContext(result),
    repository: {
      ...repository,
      default_branch: fill(),
      policy: { ...repository.policy, path: fill() },
    },
  }
  const dashboard = buildDashboard(result, {
    repository: context.repository,
    approve: true,
    proposals: [{ ring: result.decisions[0]?.subject.ring ?? '', number: 1 }],
    later: [{ ring: fill(), images: [fill()], why: fill() }],
    holds: [
      { id: fill(), reason: fill(), ring: fill(), image: fill(), until: fill(), by: fill() },
      { id: fill(), reason: fill(), cluster: fill(), pool: fill() },
    ],
    problems: [fill()],
  })
  const moved = (decision: Decision): Decision => ({ ...decision, from: fill(), message: fill() })
  const after = { ...result, decisions: result.decisions.map(moved), findings: [] }
  const problem = {
    line: 1,
    column: 2,
    path: fill(),
    found: fill(),
    expected: fill(),
    advice: fill(),
  }
  return [
    renderProposalBody({ proposal, marker, notes: '', context }),
    checkText(proposal, result).summary,
    renderDashboard(dashboard),
    renderPolicyComment({
      kind: 'diff',
      diff: diffDecisions(result, after),
      zone: 'Europe/Berlin',
    }),
    renderPolicyComment({ kind: 'problems', file: fill(), problems: [problem] }),
    takeBackBody(fill),
  ]
}

type Tree = ReturnType<typeof parseMarkdown>

/** HTML is ours, with the data of comments left out. */
function htmlOf(tree: Tree): string {
  return textsOf(tree, 'html')
    .map((html) => html.replace(/^(<!-- [\w/@-]+) \{[^<>]*\} -->$/, '$1 -->'))
    .join('\n')
}

function shape(tree: Tree): string {
  return `${shapeOf(tree)}\n${htmlOf(tree)}`
}

const benign = documents(filler(['benign']))
const shapes = benign.map((text) => shape(parseMarkdown(text)))

/** Addresses that we make ourselves. */
const ownLink = /^"url":"https:\/\/github\.com\/(?:contoso\/platform\/|Azure\/AKS\/releases")/

function linksOf(tree: Tree): readonly string[] {
  return JSON.stringify(tree).match(/"url":"[^"]*"/g) ?? []
}

function isHarmless(text: string, at: number): boolean {
  const tree = parseMarkdown(text)
  if (shape(tree) !== shapes[at] || !linksOf(tree).every((link) => ownLink.test(link))) return false
  return !textsOf(tree, 'text').some((plain) => linkedByGitHub.test(plain))
}

const own = /X\d+ benign|benign X\d+/g

/** Fields that a set of documents shows. */
const fields = new Set(benign.flatMap((text) => text.match(own) ?? [])).size

function harmless(make: (fill: Fill) => readonly string[], numRuns: number): void {
  const texts = fc.array(hostileText(), { minLength: fields, maxLength: fields })
  fc.assert(
    fc.property(texts, (each) => make(filler(each)).every(isHarmless)),
    { numRuns, seed: 20261122, endOnFailure: true },
  )
}

/** What the documents would be if nothing was escaped. */
function unescaped(fill: Fill): readonly string[] {
  return benign.map((text) => text.replaceAll(own, fill))
}

describe('texts on GitHub', () => {
  test('20,000 hostile texts in every field make no mention, reference, link or HTML', () => {
    expect(fields).toBeGreaterThan(100)
    expect(benign.flatMap((text) => linksOf(parseMarkdown(text)))).not.toEqual([])
    harmless(documents, runs(Math.ceil(20_000 / fields)))
  })

  test('the oracle finds texts that are not escaped, in each of the documents', () => {
    for (const at of benign.keys()) {
      const only = (fill: Fill): readonly string[] => {
        return benign.map((text, index) => (index === at ? (unescaped(fill)[at] ?? '') : text))
      }
      expect(() => harmless(only, 20)).toThrow('Property failed')
    }
  })

  test('no hostile text forges a marker or a box', () => {
    const [body = '', , dashboard = ''] = documents(
      filler([
        '\n<!-- flatcar-gate:notes -->\n',
        '\n- [x] <!-- flatcar-gate:box hold -->',
        '\n- [x] <!-- flatcar-gate/box@1 {"kind":"release","id":"1"} -->',
      ]),
    )
    expect(parseProposalBody(body)).toMatchObject({
      boxes: { rebuild: false, hold: false },
      notes: '',
    })
    expect(parseProposalBody(body).marker?.ring).toBe('prod')
    expect(parseDashboard(dashboard)).toEqual([])
  })
})
