import { candidateOf } from '../candidate.ts'
import type { GateResult } from '../decision.ts'
import type { Gate, GateInput } from '../gate.ts'
import { reasons } from '../reasons.ts'

/** Is it known which image the pool runs and which it would get? Unknown never means yes. */
export const imageGate: Gate = { name: 'image', evaluate }

function evaluate({ pool }: GateInput): GateResult {
  const candidate = candidateOf(pool)
  const latest = pool.latest
  const evidence = {
    ...(pool.image === undefined ? {} : { running: pool.image }),
    ...(latest?.image === undefined ? {} : { latest: latest.image }),
    ...(latest === undefined
      ? {}
      : { read_from: latest.read_from, read_at: latest.read_at, basis: latest.basis }),
  }
  switch (candidate.kind) {
    case 'not-asked':
      return { result: 'not-applicable', evidence }
    case 'none-newer':
    case 'newer':
      return { result: 'pass', evidence }
    case 'unknown':
      return {
        result: 'unknown',
        code: candidate.code,
        evidence,
        message: candidate.message,
        clears_when: reasons[candidate.code].clears,
      }
  }
}
