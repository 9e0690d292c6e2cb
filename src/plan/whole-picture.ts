import type { Facts } from '../domain/facts.ts'

/** Readings whose failure leaves a question about known pools open, and hides none. */
const aboutKnownPools = /maintenance|upgrade profile|node image versions/i

/**
 * May pools be missing from the facts? Then a ring that looks proven may hold pools that nobody saw,
 * and no later ring can rely on it.
 */
export function mayHidePools({ problems }: Pick<Facts, 'problems'>): boolean {
  return problems.some(({ reading }) => !aboutKnownPools.test(reading))
}
