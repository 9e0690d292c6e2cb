import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Facts } from '../../src/domain/facts.ts'
import { judge } from '../../src/judge.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import type { History } from '../../src/policy/history.ts'
import { documentOf, fleet, folderWith, monday, nightly, provenIn } from '../cli/build-record.ts'
import { runCli } from '../cli/run-cli.ts'
import { newest, older } from '../policy/build-facts.ts'
import { buildProblem } from '../report/build-result.ts'

const policy = `${nightly}maintenance: default
approval: pull-request
holds: [{ rings: [prod], reason: a fair, until: 2026-12-01 }]
denials: [{ family: 'AKS*', below: 202608.01.0, reason: a bug }]
freezes: [{ from: 2026-12-18, to: 2027-01-03, reason: Christmas }]
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

const file = join(folderWith({}), 'record.json')

test('The record of these tests is sound', async () => {
  writeFileSync(file, JSON.stringify(record))
  expect((await runCli('replay', file)).out).toContain('the same byte for byte')
})

test('Whatever one member of a record is, the replay is done or the record refused', async () => {
  const paths = pathsOf(record)
  // Some more than JSON has by itself: what looks right and is not.
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(undefined, '', '2026-13-01T00:00:00Z', '__proto__', 'constructor', -1, 1e300),
    fc.constantFrom('-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', '25:61', 'Funday'),
  )
  const mutation = fc.tuple(fc.constantFrom(...paths), other)
  await fc.assert(
    fc.asyncProperty(
      mutation,
      fc.constantFrom([], ['--at', '2026-12-01T00:00Z']),
      async ([path, value], flags) => {
        writeFileSync(file, JSON.stringify(withOther(record, path, value)) ?? '')
        const { code, err } = await runCli('replay', file, ...flags)
        if (code !== 0 && code !== 2) throw new Error(`${path.join('.')}: ${err}`)
      },
    ),
    { numRuns: 250 },
  )
}, 60_000)
