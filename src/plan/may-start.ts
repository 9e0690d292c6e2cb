import type { GateName } from '../policy/decision.ts'
import type { Policy } from '../policy/policy.ts'

/** Gates without which nothing is started: a policy that only warns about them only reports. */
export const indispensable: readonly GateName[] = [
  'lifecycle',
  'support',
  'image',
  'denied',
  'hold',
  'engine',
  'ring',
  'approval',
]

/** Why nothing may be started under this policy, in one sentence; `undefined`: upgrades may. */
export function objectionToPolicy({ rings, modes }: Policy): string | undefined {
  if (rings.length === 0) return 'The policy has no rings, so it only reports: nothing is started.'
  const loose = indispensable.filter((gate) => modes[gate] !== 'enforce')
  if (loose.length === 0) return undefined
  const gates = loose.join(', ')
  return `The policy does not enforce ${gates}, so it only reports: nothing is started.`
}
