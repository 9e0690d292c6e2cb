import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ReasonCode, reasons } from '../../src/policy/reasons.ts'
import { clusterId, newest, older } from './build-facts.ts'
import { decisionWith, passingDecision, worlds } from './every-reason.ts'

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

describe('a pool that passes every gate', () => {
  it('may move, and each gate tells on what grounds', () => {
    const { verdict, reason_code: code, to, engine, gates } = passingDecision()
    expect({ verdict, code, to, engine }).toEqual({
      verdict: 'eligible',
      code: 'image.newer',
      to: 'AKSAzureLinux-aclgen2TL-202610.08.0',
      engine: 'snapshot',
    })
    expect(gates.map(({ gate, result, evidence }) => [gate, result, evidence])).toEqual([
      ['lifecycle', 'pass', {}],
      ['support', 'pass', {}],
      ['controller', 'pass', {}],
      [
        'image',
        'pass',
        {
          running: older,
          latest: 'AKSAzureLinux-aclgen2TL-202611.18.0',
          read_from: `${clusterId}/agentPools/user1`,
          read_at: '2026-11-23T06:00:00Z',
          basis: 'own',
        },
      ],
      ['denied', 'pass', {}],
      ['hold', 'pass', {}],
      [
        'engine',
        'pass',
        { source_cluster: clusterId.replace('pay-weu', 'canary'), source_pool: 'c' },
      ],
      [
        'ring',
        'pass',
        {
          ring: 'canary',
          image: newest,
          pools: 1,
          needed: 1,
          proven: 1,
          running: 1,
          proven_at: '2026-11-20T10:00:00Z',
        },
      ],
      ['soak', 'pass', { ring: 'canary', proven_at: '2026-11-20T10:00:00Z', soak: '1d' }],
      [
        'approval',
        'pass',
        { ring: 'prod', family: 'AKSAzureLinux-aclgen2TL', version: '202610.08.0' },
      ],
      [
        'age',
        'pass',
        {
          image: newest,
          region: 'westeurope',
          counted_from: '2026-10-12T00:00:00Z',
          basis: 'first-seen',
          min_age: '7d',
        },
      ],
      ['freeze', 'pass', {}],
      ['window', 'pass', { windows: 'daily 00:00-24:00 UTC' }],
      [
        'maintenance',
        'pass',
        { configuration: 'default', window: 'every day, 00:00 for 24 h at UTC+00:00' },
      ],
      ['budget', 'pass', {}],
    ])
  })
})
