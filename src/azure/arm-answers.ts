import { isRestError, type PipelineResponse } from '@azure/core-rest-pipeline'
import type { Problem } from '../domain/facts.ts'
import { retryAfterMs } from './limits.ts'

/** What was read, for messages. */
export interface Reading {
  /** ARM id of what is read. */
  readonly scope: string
  /** What is being read, e.g. `list managed clusters`. */
  readonly reading: string
}

/** A read that failed, already told as a problem. */
export class ArmError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'ArmError'
    this.problem = problem
  }
}

/** What came is not what was asked for, or not all of it. */
export function incomplete(read: Reading, message: string): ArmError {
  const { scope, reading } = read
  return new ArmError({ code: 'evidence.incomplete', scope, reading, message })
}

/** No answer. */
export function problemOfFailure({ scope, reading }: Reading, error: unknown): Problem {
  const base = { scope, reading }
  const message = error instanceof Error ? error.message : String(error)
  const code = isRestError(error) ? error.code : undefined
  return {
    code: 'evidence.unreachable',
    ...base,
    ...(code === undefined ? {} : { azure_code: code }),
    message: shorten(message),
  }
}

/** An answer that is no 200. */
export function problemOfAnswer({ scope, reading }: Reading, response: PipelineResponse): Problem {
  const { status } = response
  const { azureCode, message } = azureError(response.bodyAsText)
  const wait = retryAfterMs(response.headers)
  const base = {
    scope,
    reading,
    status,
    ...(azureCode === undefined ? {} : { azure_code: azureCode }),
    message: shorten(
      status === 429 && wait !== undefined
        ? `${message} (Azure asks to wait ${Math.ceil(wait / 1_000)} s)`
        : message,
    ),
  }
  if (status === 401 || status === 403) return { code: 'api.forbidden', ...base }
  if (status === 429) return { code: 'api.throttled', ...base }
  if (azureCode === 'SubscriptionNotFound') return { code: 'subscription.not-found', ...base }
  if (status === 404 && reading === 'get managed cluster')
    return { code: 'cluster.not-found', ...base }
  return { code: 'evidence.unreachable', ...base }
}

/**
 * Both shapes of an ARM error: the gateway's `{"error":{code,message}}` and the AKS provider's
 * top-level `{code,message}`. A body that is neither (HTML from a proxy) is told as such.
 */
export function azureError(body: string | null | undefined): {
  readonly azureCode: string | undefined
  readonly message: string
} {
  let parsed: unknown
  try {
    parsed = JSON.parse(body ?? '')
  } catch {
    const what =
      body === undefined || body === null || body === ''
        ? 'an empty answer'
        : 'an answer that is no JSON'
    return { azureCode: undefined, message: what }
  }
  const top = asObject(parsed)
  const error = asObject(top?.['error']) ?? top
  const code = error?.['code']
  const message = error?.['message']
  return {
    azureCode: typeof code === 'string' ? code : undefined,
    message: typeof message === 'string' && message !== '' ? message : 'no message',
  }
}

/** Azure's words as far as a message needs them. */
export function shorten(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 499)}…`
}

/** The value as a JSON object, or `undefined`. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isObject(value) ? value : undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
