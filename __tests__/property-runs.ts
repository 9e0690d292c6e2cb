import fc from 'fast-check'

const mutating = process.env['MUTATION'] !== undefined
// The same cases for every mutant, and no search for the smallest counterexample.
if (mutating) fc.configureGlobal({ seed: 1, endOnFailure: true })

/** All the cases of a table that takes long, or its first two while mutants are tested. */
export function few<T>(table: readonly T[]): readonly T[] {
  return mutating ? table.slice(0, 2) : table
}

/**
 * Runs of a property: the full number, or few while mutants are tested (`MUTATION=1`).
 *
 * @param least so many then, where each run takes long.
 */
export function runs(full: number, least = 20): number {
  return mutating ? Math.min(full, Math.max(least, Math.round(full / 200))) : full
}
