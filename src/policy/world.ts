import type { Facts } from '../domain/facts.ts'
import { parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import { type Fleet, surveyFleet } from './fleet.ts'
import type { History } from './history.ts'
import { type Memory, remember } from './memory.ts'
import type { Policy } from './policy.ts'

/** All that gates may know beside the pool itself. */
export interface World {
  readonly now: Moment
  readonly policy: Policy
  readonly memory: Memory
  readonly fleet: Fleet
}

/** @param now ISO 8601 instant. */
export function worldAt(facts: Facts, policy: Policy, history: History, now: string): World {
  const moment = parseInstant(now)
  const memory = remember(history, moment)
  return { now: moment, policy, memory, fleet: surveyFleet(facts, policy, memory) }
}

/** The ring before, whose proof an image needs; absent for the first ring. */
export function ringBefore({ policy }: World, index: number): Policy['rings'][number] | undefined {
  return policy.rings[index - 1]
}
