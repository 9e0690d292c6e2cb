import { parseInstant } from '../domain/time/instant.ts'

export const firstYear = 2000
export const lastYear = 2099

const first = parseInstant(`${firstYear}-01-01T00:00:00Z`)
const end = parseInstant(`${lastYear + 1}-01-01T00:00:00Z`)

/** Can a policy be evaluated as of this ISO 8601 instant? No clock with a battery shows another year. */
export function isEvaluationTime(iso: string): boolean {
  try {
    const moment = parseInstant(iso)
    return first <= moment && moment < end
  } catch {
    return false
  }
}
