/**
 * Milliseconds of CPU time that the work takes. The machine may be busy with other tests, so that the
 * time on the wall tells nothing.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
