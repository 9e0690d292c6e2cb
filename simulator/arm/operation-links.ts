import { filler, hmac } from '../ids.ts'
import type { Operation } from '../world.ts'
import { type Context, origin } from './context.ts'

const certificate = `MII${filler('operation certificate', 2600)}`
const signature = filler('operation signature', 342)
/** .NET ticks at the Unix epoch. */
const epochTicks = 621_355_968_000_000_000n

export type LinkKind = 'operations' | 'operationresults'

// behaviour: operation-urls-are-signed
/** A long signed URL with an api-version of its own, as ARM gives them out. */
export function operationLink(context: Context, operation: Operation, kind: LinkKind): string {
  const path = `/subscriptions/${operation.subscription}/providers/Microsoft.ContainerService/locations/${operation.region}/${kind}/${operation.id}`
  const ticks = String(epochTicks + BigInt(Math.round(context.now)) * 10_000n + BigInt(kind.length))
  const sign = hmac(context.world.secret, `${path} ${ticks}`.toLowerCase())
  return `${origin(context)}${path}?api-version=2025-03-01&t=${ticks}&c=${certificate}&s=${signature}&h=${sign}`
}

export function isSigned(context: Context): boolean {
  const { path, query } = context.request
  const text = `${path} ${query.get('t') ?? ''}`.toLowerCase()
  return (
    query.get('h') === hmac(context.world.secret, text) &&
    query.get('c') === certificate &&
    query.get('s') === signature
  )
}

// behaviour: operation-headers
/** The headers that tell a client where to follow an operation. AKS never says Retry-After. */
export function operationHeaders(
  context: Context,
  operation: Operation,
  location: boolean,
): Readonly<Record<string, string>> {
  const form = context.world.settings.answers['operation-headers']
  const follow = operationLink(context, operation, 'operations')
  const result = operationLink(context, operation, 'operationresults')
  return {
    ...(form === 'location-only' && location ? {} : { 'azure-asyncoperation': follow }),
    ...(location && form !== 'operation-only' ? { location: result } : {}),
  }
}
