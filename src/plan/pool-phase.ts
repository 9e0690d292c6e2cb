import type { PoolFacts } from '../domain/facts.ts'

/** The set of Azure's states is open: all but the three final ones mean that something is running. */
export type PoolPhase = 'upgrading' | 'busy' | 'succeeded' | 'failed' | 'canceled'

export function phaseOf({
  provisioning_state: state,
}: Pick<PoolFacts, 'provisioning_state'>): PoolPhase {
  const known = state?.toLowerCase() ?? 'succeeded'
  if (known === 'upgradingnodeimageversion') return 'upgrading'
  return known === 'succeeded' || known === 'failed' || known === 'canceled' ? known : 'busy'
}

export function isAtRest(pool: Pick<PoolFacts, 'provisioning_state'>): boolean {
  const phase = phaseOf(pool)
  return phase !== 'upgrading' && phase !== 'busy'
}
