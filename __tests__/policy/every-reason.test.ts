import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ReasonCode, reasons } from '../../src/policy/reasons.ts'
import { decisionWith, worlds } from './every-reason.ts'

const codes = Object.keys(reasons) as readonly ReasonCode[]

/** What the record says of a pool with this reason: the decision's own line, then the gate's. */
function told(code: ReasonCode): string {
  const {
    verdict,
    reason_code: primary,
    message,
    next_eligible_at: next,
    to,
    engine,
    relaxed,
    gates,
  } = decisionWith(code)
  const entry = gates.find((gate) => 'code' in gate && gate.code === code)
  const lines = [
    `## ${code}`,
    `${verdict} ${primary}, to ${to} by ${engine}, next ${next}`,
    message,
    ...relaxed.map((each) => JSON.stringify(each)),
    ...(entry === undefined ? [] : [JSON.stringify(entry, undefined, 1).replaceAll(/\n */g, ' ')]),
  ]
  return lines.join('\n')
}

describe('every reason code', () => {
  it('has a world in which a pool has it', () => {
    expect(Object.keys(worlds)).toEqual(codes)
  })

  it.each(codes)('%s is the primary reason there', (code) => {
    expect(decisionWith(code).reason_code).toBe(code)
  })

  it('is told in full as it is written down in every-reason.golden', () => {
    const golden = readFileSync(new URL('every-reason.golden', import.meta.url), 'utf8')
    expect(`${codes.map(told).join('\n\n')}\n`).toBe(golden)
  })
})
