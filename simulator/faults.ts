import { globMatches } from './glob.ts'
import type { Fault } from './schema.ts'

export type ServiceKind = 'arm' | 'entra' | 'kubernetes' | 'oidc' | 'identity'

export type Subject = {
  readonly service: ServiceKind | 'github'
  readonly method: string
  readonly host: string
  readonly path: string
}

/** Asked about each request when it has come in, before the plan: what it is to meet, if anything. */
export type Intercept = (subject: Subject) => Fault | undefined

/** A list of faults and how many requests each has matched so far. */
export type FaultPlan = { readonly faults: readonly Fault[]; readonly seen: number[] }

export function createPlan(faults: readonly Fault[]): FaultPlan {
  return { faults, seen: faults.map(() => 0) }
}

/** The first fault that this request meets. Every fault that matches counts it. */
export function meet(plan: FaultPlan, subject: Subject): Fault | undefined {
  let met: Fault | undefined
  for (const [index, fault] of plan.faults.entries()) {
    if (!matches(fault, subject)) continue
    const count = (plan.seen[index] ?? 0) + 1
    plan.seen[index] = count
    if (met === undefined && due(fault, count)) met = fault
  }
  return met
}

function matches(fault: Fault, subject: Subject): boolean {
  const { service, method, host, path } = fault.match
  if (service !== undefined && service !== subject.service) return false
  if (method !== undefined && method.toUpperCase() !== subject.method) return false
  if (host !== undefined && !globMatches(host, subject.host)) return false
  return path === undefined || globMatches(path, subject.path)
}

function due(fault: Fault, count: number): boolean {
  const { nth, first, every } = fault.match
  if (nth !== undefined) return typeof nth === 'number' ? nth === count : nth.includes(count)
  if (first !== undefined) return count <= first
  return every === undefined || count % every === 0
}

/** Requests that are kept waiting: they have arrived, and nothing is done about them yet. */
export type Hold = {
  /** Resolves when the first of them is there. */
  readonly arrived: Promise<void>
  /** They go on, as do those that come later. */
  readonly release: () => void
}

export type Holds = {
  readonly hold: (match: Fault['match']) => Hold
  /** Waits for as long as a hold keeps this request. */
  readonly pass: (subject: Subject) => Promise<void>
}

export function createHolds(): Holds {
  const all = new Set<(subject: Subject) => Promise<void> | undefined>()
  return {
    hold(match) {
      const plan = createPlan([{ match }])
      const arrived = Promise.withResolvers<void>()
      const open = Promise.withResolvers<void>()
      const keep = (subject: Subject): Promise<void> | undefined => {
        if (meet(plan, subject) === undefined) return undefined
        arrived.resolve()
        return open.promise
      }
      all.add(keep)
      return {
        arrived: arrived.promise,
        release() {
          all.delete(keep)
          open.resolve()
        },
      }
    },
    async pass(subject) {
      await Promise.all(Array.from(all, async (keep) => keep(subject)))
    },
  }
}
