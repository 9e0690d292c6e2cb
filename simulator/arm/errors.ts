import { compact, Refusal, type Reply } from '../http.ts'

// behaviour: two-error-shapes
/** An error that Resource Manager itself makes: in an envelope, compact, marked with its cause. */
export function gatewayError(status: number, code: string, message: string): Refusal {
  return new Refusal(
    compact(status, { error: { code, message } }, { 'x-ms-failure-cause': 'gateway' }),
  )
}

export type ProviderError = {
  readonly detail?: string
  readonly subcode?: string
  readonly target?: string
}

/** An error of the AKS resource provider: code and message at top level, printed with an indent. */
export function providerError(
  status: number,
  code: string,
  message: string,
  more: ProviderError = {},
): Refusal {
  const body = {
    code,
    details: more.detail === undefined ? null : [{ code: 'Unspecified', message: more.detail }],
    message,
    subcode: more.subcode ?? '',
    ...(more.target === undefined ? {} : { target: more.target }),
  }
  const printed = JSON.stringify(body, null, 1).replace(/\n\}$/, '\n }')
  return new Refusal({ status, headers: { 'content-type': 'application/json' }, body: printed })
}

// behaviour: provider-json-is-printed
/** A body of the AKS resource provider: printed with an indent of one blank. */
export function providerJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(value, null, 1),
  }
}

export function resourceNotFound(type: string, name: string, group: string): Refusal {
  return gatewayError(
    404,
    'ResourceNotFound',
    `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  )
}

// behaviour: authorization-failed
export function forbidden(principal: string, action: string, scope: string): Refusal {
  return gatewayError(
    403,
    'AuthorizationFailed',
    `The client '${principal}' with object id '${principal}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  )
}

// behaviour: arm-throttled
export function armThrottled(subscription: string, kind: string, seconds: number): Refusal {
  const error = {
    code: 'SubscriptionRequestsThrottled',
    message: `Number of ${kind} requests for subscription '${subscription}' actor exceeded. Please try again after '${seconds}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`,
  }
  const headers = { 'retry-after': String(seconds), 'x-ms-failure-cause': 'gateway' }
  return new Refusal(compact(429, { error }, headers))
}

// behaviour: aks-throttled
export function aksThrottled(handler: string, subscription: string, seconds: number): Refusal {
  const { reply } = providerError(
    429,
    'Throttled',
    `The ${handler} request limit has been exceeded for SubID='${subscription}', please retry again in ${seconds} seconds. For more information, please visit aka.ms/aks/throttling`,
  )
  return new Refusal({ ...reply, headers: { ...reply.headers, 'retry-after': String(seconds) } })
}

// behaviour: internal-error
export function internalError(): Refusal {
  return providerError(500, 'InternalOperationError', 'Internal server error')
}

// behaviour: one-operation-per-pool
export function operationRunning(state: string): Refusal {
  return providerError(
    409,
    'OperationNotAllowed',
    `Operation is not allowed: Another operation (${state}) is in progress, please wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation for more details`,
  )
}

export function notAllowed(message: string): Refusal {
  return providerError(409, 'OperationNotAllowed', message)
}
