import type { LifecycleState } from '../../domain/os-lifecycle.ts'
import { type Gate, type Judgement, type PoolQuestion, pass, passWith } from '../gate.ts'

/** A pool whose OS is at its end of life has no target: it must be moved, not upgraded. */
export const lifecycleGate: Gate = { name: 'lifecycle', scope: 'pool', judge }

/** Thousands of pools share a few states, and one text says the same of all of them. */
const judged = new WeakMap<LifecycleState, Judgement>()

function judge({ lifecycle: state }: PoolQuestion): Judgement {
  if (state === undefined) return pass
  const judgement = judged.get(state) ?? judgeState(state)
  judged.set(state, judgement)
  return judgement
}

function judgeState({ lifecycle, phase }: LifecycleState): Judgement {
  const evidence = {
    os: lifecycle.name,
    support_ended: lifecycle.support_ended,
    ...(lifecycle.images_removed === undefined ? {} : { images_removed: lifecycle.images_removed }),
    ...(lifecycle.successor === undefined ? {} : { successor: lifecycle.successor }),
  }
  if (phase === 'supported' || phase === 'ending') return passWith(evidence)
  const removed = phase === 'images-removed'
  const fails = removed ? lifecycle.fails_after_removal : lifecycle.fails_after_support
  return {
    finding: {
      result: 'block',
      code: 'os.retired',
      evidence: { ...evidence, phase, confidence: lifecycle.confidence, effects: fails.join(' ') },
      clears_when: lifecycle.way_out.join(' '),
    },
  }
}
