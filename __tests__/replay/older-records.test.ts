import { describe, expect, test } from '@jest/globals'
import { policyOfRecord } from '../../src/cli/policy-file.ts'
import { judge } from '../../src/judge.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import { diffDecisions } from '../../src/replay/diff.ts'
import { readRecord } from '../../src/replay/read-record.ts'
import { recordOf } from '../cli/build-record.ts'

/** Members that the policy of a record of an older version does not have. */
const younger = new Set([
  'pull-requests',
  'dashboard',
  'apply',
  'failures',
  'rollback',
  'probes',
  'level',
])

function withoutYounger(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutYounger)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([key]) => !younger.has(key))
  return Object.fromEntries(members.map(([key, each]) => [key, withoutYounger(each)]))
}

describe('a record of a version that knew no proposals', () => {
  const own = recordOf(`version: 1
extends: balanced
approval: automatic
rings:
  - { name: dev, match: { tags: { env: dev } } }
  - { name: prod, match: { tags: { env: prod } } }
`)
  const { resolved } = own.policy
  const old: unknown = JSON.parse(JSON.stringify(withoutYounger(resolved)))
  const record = { ...own, policy: { ...own.policy, resolved: old } }
  const read = readRecord(record)
  if ('problems' in read) throw new Error('The record is sound.')
  const { document, warnings } = policyOfRecord(read.result.policy.resolved, 'old.json')

  test('really lacks the members', () => {
    const text = JSON.stringify(old)
    for (const member of younger) {
      expect([member, text.includes(`"${member}"`)]).toEqual([member, false])
      expect([member, JSON.stringify(resolved).includes(`"${member}"`)]).toEqual([member, true])
    }
  })

  test('is read with their defaults, and that is said', () => {
    expect(document).toEqual(resolved)
    expect(warnings).toEqual([expect.stringContaining('what it lacks has its default')])
  })

  test('is decided as it was', () => {
    const { facts, history, evaluated_at: at, mode, policy } = read.result
    const again = judge(facts, compilePolicy(document, policy.ref), history, at, mode)
    expect(own.decisions.length).toBeGreaterThan(0)
    expect(diffDecisions(read.result, again).identical).toBe(true)
  })
})
