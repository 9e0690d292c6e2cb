import type { Gate } from './gate.ts'
import { ageGate } from './gates/age.ts'
import { approvalGate } from './gates/approval.ts'
import { budgetGate } from './gates/budget.ts'
import { controllerGate } from './gates/controller.ts'
import { deniedGate } from './gates/denied.ts'
import { engineGate } from './gates/engine.ts'
import { freezeGate } from './gates/freeze.ts'
import { holdGate } from './gates/hold.ts'
import { imageGate } from './gates/image.ts'
import { lifecycleGate } from './gates/lifecycle.ts'
import { maintenanceGate } from './gates/maintenance.ts'
import { ringGate } from './gates/ring.ts'
import { soakGate } from './gates/soak.ts'
import { supportGate } from './gates/support.ts'
import { windowGate } from './gates/window.ts'

/** Every gate, in the order in which equal severities are reported. */
export const gates: readonly Gate[] = [
  lifecycleGate,
  supportGate,
  controllerGate,
  imageGate,
  deniedGate,
  holdGate,
  engineGate,
  ringGate,
  soakGate,
  approvalGate,
  ageGate,
  freezeGate,
  windowGate,
  maintenanceGate,
  budgetGate,
]
