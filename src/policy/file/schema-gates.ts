import { z } from 'zod'
import type { GateName } from '../decision.ts'
import * as form from './forms.ts'

const modes = form.oneOf(['enforce', 'warn', 'off'])

function gate(question: string): z.ZodOptional<typeof modes> {
  return modes
    .describe(
      `${question} enforce: the answer counts; warn: it is shown and changes nothing; off: not asked. Default: enforce.`,
    )
    .optional()
}

/** How much the answer of each gate counts. */
export const gates = z.strictObject(
  {
    lifecycle: gate('Does AKS still support the OS SKU?'),
    support: gate('Can the pool be upgraded as it is now?'),
    controller: gate('Does AKS itself move the image of the pool?'),
    image: gate('Is it known which image runs and which comes next?'),
    denied: gate('Has somebody denied the image?'),
    hold: gate('Is the pool, its ring or the image held?'),
    engine: gate('Can the engine install the image?'),
    ring: gate('Is the pool in one ring, and has the ring before proven the image?'),
    soak: gate('Has the image held for long enough in the ring before?'),
    approval: gate('Has somebody said yes to the image?'),
    age: gate('Is the image as old as min-age asks?'),
    freeze: gate('Is there no freeze?'),
    window: gate('Is a window open?'),
    maintenance: gate('Is the planned-maintenance window of AKS open?'),
    budget: gate('Are there free places in the budgets?'),
  } satisfies Record<GateName, unknown>,
  { error: 'a map of gates and enforce, warn or off' },
)
