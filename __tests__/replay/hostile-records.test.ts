import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CliFailure } from '../../src/cli/failure.ts'
import { policyOfRecord } from '../../src/cli/policy-file.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { judge } from '../../src/judge.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { History } from '../../src/policy/history.ts'
import { diffDecisions } from '../../src/replay/diff.ts'
import { diffLines } from '../../src/replay/diff-text.ts'
import { readRecord } from '../../src/replay/read-record.ts'
import { documentOf, fleet, monday, nightly, provenIn } from '../cli/build-record.ts'
import { newest, older } from '../policy/build-facts.ts'
import { buildProblem } from '../report/build-result.ts'

const policy = `${nightly}maintenance: default
approval: pull-request
holds: [{ rings: [prod], reason: a fair, until: 2026-12-01 }]
denials: [{ family: 'AKS*', below: 202608.01.0, reason: a bug }]
freezes: [{ from: 2026-12-18, to: 2027-01-03, reason: Christmas, regions: [westeurope] }]
floors: [{ family: 'AKS*', below: 202609.01.0, by: 2026-12-01, reason: a hole, relax: [soak] }]
budget: { fleet: { pools: 10 per 24h, clusters-at-once: 2 } }
`.replace('approval: automatic\n', '')

const window = { duration_hours: 4, utc_offset: '+01:00', start_time: '21:00', not_allowed: [] }
const schedules = [
  { kind: 'weekly', interval_weeks: 1, day_of_week: 'Monday' },
  { kind: 'relative-monthly', interval_months: 1, week_index: 'First', day_of_week: 'Friday' },
  { kind: 'time-in-week', slots: [{ day: 'Tuesday', hours: [1, 2] }] },
] as const

/** Something of everything that a replay reads. */
function richFacts(): Facts {
  const facts = fleet(3)
  return {
    ...facts,
    clusters: facts.clusters.map((cluster, at) => {
      const schedule = schedules[at] ?? schedules[0]
      const configurations = [{ name: 'default', window: { ...window, schedule } }]
      return Object.assign({}, cluster, { maintenance: { configurations } })
    }),
    problems: [buildProblem()],
  }
}

function richHistory(facts: Facts): History {
  const [cluster = '', pool, at] = [facts.clusters[1]?.id, 'user1', '2026-11-20T06:00:00Z']
  return {
    ...provenIn(facts),
    first_seen: [{ image: newest, region: 'westeurope', at }],
    started: [{ cluster, pool, image: newest, at }],
    failed: [{ cluster, pool, image: older, at, ring: 'dev', reason: 'no', cleared_at: at }],
    probed: [
      { ring: 'dev', at, result: 'failed', reason: 'example.com answered 503' },
      { ring: 'dev', at, result: 'held' },
    ],
    approvals: [{ ring: 'prod', family: 'AKSAzureLinux-aclgen2TL', version: '202610.08.0' }],
    refusals: [{ ring: 'prod', image: older, at, url: 'https://example.com' }],
    holds: [{ ring: 'prod', reason: 'wait', at, until: '2026-12-01' }],
  }
}

const facts = richFacts()
const compiled = compilePolicy(documentOf(policy), 'main@4c1d2e3')
const record: unknown = JSON.parse(
  JSON.stringify(judge(facts, compiled, richHistory(facts), monday, 'check')),
)

type Path = readonly string[]

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))]
}

/** A copy in which one member is another value, or is gone. */
function withOther(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  if (Array.isArray(value)) {
    return value.map((each: unknown, at) => {
      return String(at) === key ? withOther(each, rest, other) : each
    })
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, each]: [string, unknown]) => {
      return [name, name === key ? withOther(each, rest, other) : each]
    }),
  )
}

/** Judges it as a replay does. */
function replay(value: unknown): 'replayed' | 'refused' {
  const read = readRecord(value)
  if ('problems' in read) {
    expect(read.problems.length).toBeGreaterThan(0)
    return 'refused'
  }
  const before = read.result
  try {
    const { document } = policyOfRecord(before.policy.resolved, 'record.json')
    const compiledAgain = compilePolicy(document, before.policy.ref)
    const { facts: readFacts, history, evaluated_at: at } = before
    const after = judge(readFacts, compiledAgain, history, at, 'check')
    diffLines(diffDecisions(before, after), { zone: document.zone, limit: 100 })
    return 'replayed'
  } catch (error) {
    if (error instanceof CliFailure) return 'refused'
    throw error
  }
}

// One decision is like the others.
const paths = pathsOf(record).filter(([top, at]) => top !== 'decisions' || at === '0')

test('The record of these tests is sound', () => {
  expect(replay(record)).toBe('replayed')
})

test.each([undefined, null, 7, '', [], {}, [null]])(
  'Wherever a record holds %j, it is replayed or refused',
  (other) => {
    for (const path of paths) {
      try {
        replay(withOther(record, path, other))
      } catch (error) {
        throw new Error(`${path.join('.')} = ${JSON.stringify(other)}`, { cause: error })
      }
    }
  },
)

test('Whatever one member of a record is, the record is replayed or refused', () => {
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('2026-13-01T00:00:00Z', '__proto__', 'constructor', -1, 1e300),
    fc.constantFrom('-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', '25:61', 'Funday'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...paths), other, (path, value) => {
      replay(withOther(record, path, value))
    }),
    { numRuns: 500 },
  )
})
