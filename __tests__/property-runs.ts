/** Runs of a property: the full number, or few while mutants are tested (`MUTATION=1`). */
export function runs(full: number): number {
  return process.env['MUTATION'] === undefined ? full : Math.max(100, Math.round(full / 100))
}
