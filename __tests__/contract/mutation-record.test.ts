import { describe, expect, it } from '@jest/globals'
import { scoreOf } from '../../scripts/mutation-list.ts'
import { reasonFor } from '../../scripts/mutation-reasons.ts'
import {
  type FileRecord,
  hasSurvived,
  mutantsIn,
  readRecord,
  sourceMark,
  withReport,
} from '../../scripts/mutation-record.ts'

const record = readRecord()
const all = Object.values(record).flatMap((file) => file.survivors)

describe('the record of mutation testing', () => {
  it('has a reason for every survivor', () => {
    const unexplained = all.filter((mutant) => reasonFor(mutant) === undefined)
    expect(
      unexplained.map(({ file, at, original, replacement }) => {
        return `${file}:${at} ${original} → ${replacement}`
      }),
    ).toEqual([])
  })

  it('shows that the tests notice at least 85 of 100 mutants', () => {
    expect(all.every(hasSurvived)).toBe(true)
    expect(scoreOf(Object.values(record)).score).toBeGreaterThanOrEqual(85)
  })
})

describe('asking about some mutants of a file', () => {
  const source = 'const a = 1\n'
  const mutant = (status: string) => ({
    status,
    mutatorName: 'ArithmeticOperator',
    replacement: '2',
    location: { start: { line: 1, column: 11 }, end: { line: 1, column: 12 } },
  })
  /** What becomes of a mutant that was known as the one, when the run says the other. */
  function after(before: string, now: string): FileRecord | undefined {
    const survivors = mutantsIn('a.ts', { source, mutants: [mutant(before)] })
    const counts = { counted: 9, ignored: 0, timeouts: 0, errors: 0 }
    const known = { 'a.ts': { on: '2026-11-01', source: sourceMark(source), ...counts, survivors } }
    const report = { files: { 'a.ts': { source, mutants: [mutant(now)] } } }
    return withReport(known, report, true, '2026-11-02')['a.ts']
  }

  it.each([
    ['Survived', 'Killed', []],
    ['Survived', 'Survived', ['Survived']],
    // A busy machine says nothing of the tests.
    ['Survived', 'Timeout', ['Survived']],
    ['Pending', 'Survived', ['Survived']],
    ['Pending', 'Killed', []],
    ['Pending', 'Timeout', []],
  ])('one that was %s and is %s leaves the survivors %j', (before, now, left) => {
    expect(after(before, now)?.survivors.map(({ status }) => status)).toEqual(left)
  })

  it('counts what is new: a timeout, or a mutant with which no test could begin', () => {
    expect(after('Pending', 'Timeout')).toMatchObject({ counted: 9, timeouts: 1, errors: 0 })
    expect(after('Pending', 'RuntimeError')).toMatchObject({ counted: 8, timeouts: 0, errors: 1 })
  })
})
