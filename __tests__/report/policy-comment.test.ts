import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { PolicyProblem } from '../../src/policy/file/problem.ts'
import { diffDecisions } from '../../src/replay/diff.ts'
import {
  longestComment,
  policyCommentMarker,
  renderPolicyComment,
} from '../../src/report/policy-comment.ts'
import type { Result } from '../../src/result.ts'
import { proposalFleet } from './build-proposal.ts'
import { ringsFile, ringsResult, threeRings } from './build-rings.ts'

function commentOf(before: Result, after: Result): string {
  return renderPolicyComment({
    kind: 'diff',
    diff: diffDecisions(before, after),
    zone: 'Europe/Berlin',
  })
}

function rejudged(result: Result, file: Partial<typeof ringsFile>): Result {
  return ringsResult(result.facts.clusters, { ...ringsFile, ...file }, result.history)
}

const lab = { name: 'lab', match: { tags: { env: 'lab' } } }
const [dev, ...others] = ringsFile.rings ?? []

describe('the comment on a change of the policy', () => {
  test('tells the changes by kind, as it is written down', () => {
    const before = threeRings()
    const rings = dev === undefined ? [] : [lab, { ...dev, soak: '0' }, ...others]
    const golden = readFileSync(new URL('goldens/policy-comment.md', import.meta.url), 'utf8')
    expect(commentOf(before, rejudged(before, { rings, holds: [] }))).toBe(golden)
  })

  test('says that nothing changes', () => {
    const result = threeRings()
    expect(commentOf(result, result)).toBe(
      `${policyCommentMarker}\n### 16 decisions, the same byte for byte.\n\nEvery pool gets the same verdict, image and next time as before.\n`,
    )
    const [first, ...rest] = result.decisions
    if (first === undefined) throw new Error('no decision')
    const other = { ...result, decisions: [{ ...first, message: 'In other words.' }, ...rest] }
    expect(commentOf(result, other)).toContain('Deadlines or details differ for 1 pool.')
  })

  test('tells what is wrong with the file, with line and column', () => {
    const problem = { line: 3, column: 7, path: 'rings[0].soak', found: '"2x"', expected: 'a time' }
    const problems = [problem, { ...problem, line: 9, path: '', advice: 'Write `2d`.' }]
    expect(renderPolicyComment({ kind: 'problems', file: '.github/p.yml', problems })).toBe(
      [
        policyCommentMarker,
        '### The policy file has 2 problems',
        '',
        'With this file the gate would refuse to run: nothing can be said of its decisions.',
        '',
        '- `.github/p.yml:3:7` `rings[0].soak`: found `"2x"`; expected a time.',
        '- `.github/p.yml:9:7` found `"2x"`; expected a time. Write `2d`.',
        '',
      ].join('\n'),
    )
  })

  test('keeps its limit with thousands of changes or problems', () => {
    const before = proposalFleet(3000)
    const large = commentOf(before, rejudged(before, { holds: [], zone: 'UTC', rings: others }))
    expect(Buffer.byteLength(large)).toBeLessThanOrEqual(longestComment)
    expect(Buffer.byteLength(large)).toBeGreaterThan(longestComment / 2)
    expect(large).toMatch(/^… and [\d,]+ pools more\.$/m)
    expect(large.match(/<details>/g)).toHaveLength(large.match(/<\/details>/g)?.length ?? 0)
    const problem: PolicyProblem = {
      line: 1,
      column: 1,
      path: '漢'.repeat(400),
      found: 'x',
      expected: 'y',
    }
    const problems = Array.from({ length: 900 }, () => problem)
    const text = renderPolicyComment({ kind: 'problems', file: 'f', problems })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestComment)
    expect(text).toMatch(/^- … and \d+ more\.$/m)
  })

  test('keeps its limit where every pool changes in a way of its own', () => {
    const before = proposalFleet(3000)
    const after = {
      ...before,
      decisions: before.decisions.map((decision, at) => ({
        ...decision,
        // Two thousand kinds of changes.
        reason_code: `code.${at % 2000}` as (typeof decision)['reason_code'],
      })),
    }
    const wide = { message: '漢'.repeat(500), cures: ['漢'.repeat(500)] }
    const findings = Array.from({ length: 50 }, (_, at) => {
      return { code: 'policy.starved', ring: `${at}`, ...wide } as const
    })
    const text = commentOf({ ...before, findings }, { ...after, findings: [] })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(longestComment)
    expect(text).toMatch(/^… and [\d,]+ kinds of changes more/m)
  })
})
