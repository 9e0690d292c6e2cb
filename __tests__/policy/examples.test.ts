import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { exampleNames } from '../../scripts/policy-doc.ts'
import { compilePolicy } from '../../src/policy/compile.ts'
import { evaluate } from '../../src/policy/evaluate.ts'
import { loadPolicy } from '../../src/policy/file/load.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { factsAt, historyAt, readPage, rowOf } from './example-page.ts'

const pages = exampleNames.map((name) => ({
  name,
  page: readPage(readFileSync(`docs/policies/${name}.md`, 'utf8')),
}))

function policyOf(name: string): Policy {
  const file = `docs/policies/${name}.yml`
  const loaded = loadPolicy(readFileSync(file, 'utf8'), file)
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
  expect(loaded.warnings).toEqual([])
  return compilePolicy(loaded.policy, file)
}

describe.each(pages)('the worked example $name', ({ name, page }) => {
  it('has two moments at least', () => {
    expect(page.moments.length).toBeGreaterThanOrEqual(2)
  })

  it.each(page.moments)('decides as the page says: $title', (moment) => {
    const facts = factsAt(page, moment)
    const decisions = evaluate(facts, policyOf(name), historyAt(page, moment), moment.now)
    const [header = {}] = moment.rows
    for (const column of ['pool', 'verdict', 'reason', 'next time', 'in UTC']) {
      expect(Object.keys(header)).toContain(column)
    }
    const byPool = (rows: readonly Readonly<Record<string, string>>[]): unknown =>
      rows.toSorted((a, b) => ((a['pool'] ?? '') < (b['pool'] ?? '') ? -1 : 1))
    const found = decisions.map((decision) => {
      const { pool, row, sentence } = rowOf(decision, moment, header)
      const written = moment.rows.find((each) => each['pool'] === pool)
      // What AKS installs is given, not decided.
      const given = ['AKS installs', 'state'].flatMap((column) =>
        column in header ? [[column, written?.[column] ?? '']] : [],
      )
      return { pool, row: { ...row, ...Object.fromEntries(given) }, sentence }
    })
    expect(byPool(moment.rows)).toEqual(byPool(found.map(({ row }) => row)))
    expect(Object.fromEntries(moment.sentences)).toEqual(
      Object.fromEntries(found.map(({ pool, sentence }) => [pool, sentence])),
    )
  })
})

describe('the worked examples together', () => {
  it('are all listed in the policy reference', () => {
    const text = readFileSync('docs/policy.md', 'utf8')
    for (const name of exampleNames) {
      expect(text).toContain(`(policies/${name}.md)`)
    }
  })
})
