import type { PipelineResponse } from '@azure/core-rest-pipeline'
import type { Said, WriteOutcome } from '../upgrades-port.ts'
import { asObject, azureError } from './arm-answers.ts'
import type { Answer } from './arm-writes.ts'
import { retryAfterMs } from './limits.ts'

/** Longest part of Azure's message that is kept: those on disruption budgets name every pod. */
const longestMessage = 2_000

export interface Meaning {
  /** Status codes that mean that it was taken. */
  readonly taken: readonly number[]
  /** What stands in the body then: without it a yes is no clear yes. */
  readonly body: 'resource' | 'none'
  /** A 304 says that there is nothing to do. */
  readonly unchanged?: boolean
}

/**
 * What an answer to a write means. Only clear answers are told as such: whatever leaves a doubt
 * whether Azure took the write is `unclear`.
 *
 * @param meaning how this call says yes, and whether a 304 belongs to it.
 */
export function readAnswer(answer: Answer, meaning: Meaning, now: string): WriteOutcome {
  if (answer.kind === 'not-sent') return answer
  if (answer.kind === 'lost') return { kind: 'unclear', said: { message: answer.message } }
  const { response } = answer
  const { status } = response
  const said = saidBy(response)
  if (meaning.taken.includes(status)) {
    const isWhole = meaning.body === 'none' || hasResource(response)
    return isWhole ? { kind: 'started', at: now } : { kind: 'unclear', said }
  }
  if (status === 304 && meaning.unchanged === true) return { kind: 'nothing-to-do', said }
  if (status === 401) return { kind: 'forbidden', said }
  if (status === 403) {
    return forbiddenByPolicy.has(said.azure_code ?? '')
      ? { kind: 'refused', retry: 'person', said }
      : { kind: 'forbidden', said }
  }
  const wait = waitSeconds(response, said.message)
  const waits = wait === undefined ? {} : { wait_seconds: wait }
  if (status === 429) return { kind: 'throttled', said, ...waits }
  if (status < 400 || status === 408 || status >= 500) return { kind: 'unclear', said }
  return { kind: 'refused', retry: retryOf(status, said), said, ...waits }
}

/** A 403 that a right would not mend. */
const forbiddenByPolicy = new Set(['RequestDisallowedByPolicy', 'ScopeLocked'])

/** Refusals that pass by themselves: another operation ends, capacity comes back. */
const passing = new Set([
  'AKSOperationPreempted',
  'AKSOperationPreemptedByDelete',
  'EtagMismatch',
  'PreconditionFailed',
  'Conflict',
  'SkuNotAvailable',
  'AllocationFailed',
  'ZonalAllocationFailed',
  'OverconstrainedAllocationRequest',
  'OverconstrainedZonalAllocationRequest',
])

/**
 * One code stands for many refusals (`OperationNotAllowed`), so its text decides: a running
 * operation passes, pools of mode Machines never take it, and the rest is for a person.
 */
function retryOf(
  status: number,
  { azure_code: code, message }: Said,
): 'later' | 'person' | 'never' {
  if (status === 404) return 'never'
  if (status === 412 || passing.has(code ?? '')) return 'later'
  if (status === 409 && /\bmachines agent ?pool\b/i.test(message)) return 'never'
  if (status === 409 && /\bin progress\b|\bpreempted\b/i.test(message)) return 'later'
  return 'person'
}

function saidBy(response: PipelineResponse): Said {
  const { status, bodyAsText: body } = response
  const { azureCode, message } = azureError(body)
  return {
    status,
    ...(azureCode === undefined ? {} : { azure_code: azureCode }),
    message: message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`,
  }
}

function hasResource({ bodyAsText: body }: PipelineResponse): boolean {
  try {
    const resource = asObject(JSON.parse(body ?? ''))
    return typeof resource?.['id'] === 'string' || typeof resource?.['name'] === 'string'
  } catch {
    return false
  }
}

/** The header, or the number of seconds that AKS writes into some of its messages. */
function waitSeconds({ headers }: PipelineResponse, message: string): number | undefined {
  const asked = retryAfterMs(headers)
  if (asked !== undefined) return Math.ceil(asked / 1_000)
  const told = /\b(?:retry|try) (?:again )?(?:after|in) '?(\d{1,6})'? seconds?\b/i.exec(
    message,
  )?.[1]
  return told === undefined ? undefined : Number(told)
}
