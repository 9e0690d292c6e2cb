import { describe, expect, it } from '@jest/globals'
import { scoreOf } from '../../scripts/mutation-list.ts'
import { reasonFor } from '../../scripts/mutation-reasons.ts'
import { hasSurvived, readRecord } from '../../scripts/mutation-record.ts'

const record = readRecord()
const survivors = Object.values(record).flatMap((file) => file.survivors)

describe('the record of mutation testing', () => {
  it('has a reason for every survivor', () => {
    const unexplained = survivors.filter((mutant) => reasonFor(mutant) === undefined)
    expect(
      unexplained.map(({ file, at, original, replacement }) => {
        return `${file}:${at} ${original} → ${replacement}`
      }),
    ).toEqual([])
  })

  it('shows that the tests notice at least 85 of 100 mutants', () => {
    expect(survivors.every(hasSurvived)).toBe(true)
    expect(scoreOf(Object.values(record)).score).toBeGreaterThanOrEqual(85)
  })
})
