import type { LifecycleState } from '../../domain/os-lifecycle.ts'
import type { GateResult } from '../decision.ts'
import { type Gate, type GateInput, pass } from '../gate.ts'

/** A pool whose OS is at its end of life has no target: it must be moved, not upgraded. */
export const lifecycleGate: Gate = { name: 'lifecycle', evaluate }

/** Thousands of pools share a few states, and one text says the same of all of them. */
const said = new WeakMap<LifecycleState, GateResult>()

function evaluate({ lifecycle: state }: GateInput): GateResult {
  if (state === undefined) return pass
  const result = said.get(state) ?? judge(state)
  said.set(state, result)
  return result
}

function judge({ lifecycle, phase }: LifecycleState): GateResult {
  const evidence = {
    os: lifecycle.name,
    support_ended: lifecycle.support_ended,
    ...(lifecycle.images_removed === undefined ? {} : { images_removed: lifecycle.images_removed }),
    ...(lifecycle.successor === undefined ? {} : { successor: lifecycle.successor }),
  }
  if (phase === 'supported' || phase === 'ending') return { result: 'pass', evidence }
  const removed = phase === 'images-removed'
  // Only an announcement is known of some removals; the sentence must not claim more.
  const removal =
    lifecycle.confidence === 'confirmed' ? 'images removed' : 'images announced to be removed'
  const since = removed
    ? `no support since ${lifecycle.support_ended}, ${removal} on ${lifecycle.images_removed}`
    : `no support since ${lifecycle.support_ended}`
  const fails = removed ? lifecycle.fails_after_removal : lifecycle.fails_after_support
  return {
    result: 'block',
    code: 'os.retired',
    evidence,
    message: [`${lifecycle.name} is at its end of life: ${since}.`, ...fails].join(' '),
    clears_when: lifecycle.way_out.join(' '),
  }
}
