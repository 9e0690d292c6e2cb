import type { GateMode, GateName } from './decision.ts'
import type { Gate } from './gate.ts'
import { controllerGate } from './gates/controller.ts'
import { imageGate } from './gates/image.ts'
import { lifecycleGate } from './gates/lifecycle.ts'
import { supportGate } from './gates/support.ts'

/** Every gate, in the order in which equal severities are reported. */
export const gates: readonly Gate[] = [lifecycleGate, supportGate, controllerGate, imageGate]

export interface Policy {
  /** Where the policy came from: a file at a commit, or `built-in:report-only`. */
  readonly ref: string
  readonly gates: Readonly<Record<GateName, GateMode>>
}

/** What applies without a policy file: facts are reported, a competing controller is only named. */
export const reportOnly: Policy = {
  ref: 'built-in:report-only',
  gates: { lifecycle: 'enforce', support: 'enforce', controller: 'warn', image: 'enforce' },
}
