import type { PoolFacts } from '../../domain/facts.ts'
import type { Evidence } from '../decision.ts'
import { type Gate, type Judgement, type PoolQuestion, passWith } from '../gate.ts'

/** Is it known which image the pool runs and which it would get? Unknown never means yes. */
export const imageGate: Gate = { name: 'image', scope: 'pool', judge }

function judge({ pool, candidate }: PoolQuestion): Judgement {
  const evidence = evidenceOf(pool)
  switch (candidate.kind) {
    case 'not-asked':
      return { finding: { result: 'not-applicable', evidence } }
    case 'none-newer':
    case 'newer':
      return passWith(evidence)
    case 'unknown': {
      const { code, problem } = candidate
      const found = problem === undefined ? evidence : { ...evidence, problem }
      return { finding: { result: 'unknown', code, evidence: found } }
    }
  }
}

function evidenceOf({ image, latest }: PoolFacts): Evidence {
  return {
    ...(image === undefined ? {} : { running: image }),
    ...(latest?.image === undefined ? {} : { latest: latest.image }),
    ...(latest === undefined
      ? {}
      : { read_from: latest.read_from, read_at: latest.read_at, basis: latest.basis }),
  }
}
