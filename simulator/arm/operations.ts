import { empty, type Reply } from '../http.ts'
import { nodesDone } from '../nodes.ts'
import { findPool, type Operation } from '../world.ts'
import { type Context, param, type Route } from './context.ts'
import { gatewayError, providerError, providerJson } from './errors.ts'
import { isSigned, operationLink } from './operation-links.ts'
import { poolBody } from './pool-body.ts'

function operationOf(context: Context): Operation {
  // behaviour: operation-url-byte-for-byte
  if (!isSigned(context)) {
    throw gatewayError(
      403,
      'InvalidOperationUrl',
      'The signature of the operation URL does not match. Use the URL exactly as it was given.',
    )
  }
  const operation = context.world.operations[param(context, 'operation').toLowerCase()]
  if (operation !== undefined) return operation
  throw providerError(404, 'NotFound', `Could not find operation: ${param(context, 'operation')}.`)
}

// behaviour: operation-body
function status(context: Context): Reply {
  const operation = operationOf(context)
  const ended = operation.ended === undefined ? {} : { endTime: seven(operation.ended) }
  const error = operation.error ?? staleError(context)
  const shown =
    operation.status === 'InProgress' && operation.error !== undefined ? undefined : error
  return providerJson(200, {
    name: operation.id,
    status: operation.status === 'InProgress' ? word(context, operation) : operation.status,
    startTime: seven(operation.started),
    ...ended,
    ...(shown === undefined ? {} : { error: shown }),
  })
}

// behaviour: error-member-while-running
function staleError(context: Context): Operation['error'] {
  if (!context.world.settings.answers['stale-error']) return undefined
  return {
    code: 'NotLatestOperation',
    message:
      'Cannot proceed with the operation. Either the operation has been preempted by another one, or the information needed by the operation failed to be saved.',
  }
}

// behaviour: progress-words
function word(context: Context, operation: Operation): string {
  if (!context.world.settings.answers['progress-words']) return 'InProgress'
  if (operation.kind === 'create')
    return `CreatingAgentPool: 0/${operation.plan.nodes} nodes completed`
  if (operation.kind !== 'upgrade') return 'ReconcilingAddons'
  const done = nodesDone(operation, context.now)
  return `UpgradingAgentPool: ${done}/${operation.plan.nodes} nodes completed`
}

// behaviour: final-result-204
function result(context: Context): Reply {
  const operation = operationOf(context)
  const location = operationLink(context, operation, 'operationresults')
  // behaviour: new-location-each-time
  if (operation.status === 'InProgress') return empty(202, { location })
  if (context.world.settings.answers['final-result'] === '204') return empty(204, { location })
  const cluster = context.world.clusters[operation.cluster]
  const pool = cluster === undefined ? undefined : findPool(cluster, operation.pool)
  if (cluster === undefined || pool === undefined) return empty(204, { location })
  return providerJson(200, poolBody(cluster, pool))
}

/** Times of operations carry seven decimals. */
function seven(time: number): string {
  return new Date(time).toISOString().replace(/Z$/, '0000Z')
}

const base =
  '/subscriptions/{subscription}/providers/Microsoft.ContainerService/locations/{location}'

export const operationRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: `${base}/operations/{operation}`,
    call: 'operation-status',
    action: 'Microsoft.ContainerService/locations/operations/read',
    bucket: 'operation-status',
    handle: status,
  },
  {
    method: 'GET',
    pattern: `${base}/operationresults/{operation}`,
    call: 'operation-result',
    action: 'Microsoft.ContainerService/locations/operationresults/read',
    bucket: 'operation-status',
    handle: result,
  },
]
