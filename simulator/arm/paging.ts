import { globMatches } from '../glob.ts'
import type { Reply } from '../http.ts'
import { type Context, origin } from './context.ts'
import { gatewayError, providerJson } from './errors.ts'

export type Page<T> = { readonly items: readonly T[]; readonly next: number | undefined }

const first = 104_729
const step = 7

/** The place in a list that the request's skip token stands for. */
export function offsetOf(context: Context): number {
  const { query } = context.request
  const token = query.get('$skipToken') ?? query.get('skipToken') ?? query.get('$skiptoken')
  if (token === null) return 0
  const offset = (Number(token) - first) / step
  if (!Number.isInteger(offset) || offset < 0) {
    throw gatewayError(400, 'InvalidSkipToken', `The skip token '${token}' is not valid.`)
  }
  return offset
}

export function tokenOf(offset: number): string {
  return String(first + offset * step)
}

// behaviour: paging-empty-last-page
// behaviour: paging-token-twice
// behaviour: hostile-paging
/** One page of a list of the AKS resource provider; bodies are made only for the items on it. */
export function pageReply<T>(
  context: Context,
  all: readonly T[],
  size: number,
  body: (item: T) => unknown,
): Reply {
  const { paging } = context.world.settings
  const offset = offsetOf(context)
  const items = all.slice(offset, offset + size)
  const end = offset + items.length
  const more = end < all.length || (paging['empty-last-page'] && items.length > 0)
  const trouble =
    paging.trouble !== undefined && globMatches(paging.trouble.path, context.request.path)
      ? paging.trouble.kind
      : undefined
  const value = items.map(body)
  if (trouble === 'null-value') return providerJson(200, { value: null })
  if (trouble === 'missing-value') return providerJson(200, {})
  if (trouble === 'ends-early') return providerJson(200, { value: value.slice(0, 1) })
  if (trouble === 'other-host') {
    const nextLink = link(context, end).replace(origin(context), 'https://attacker.example')
    return providerJson(200, { value, nextLink })
  }
  if (trouble === 'loop') return providerJson(200, { value, nextLink: link(context, offset) })
  return providerJson(200, more ? { value, nextLink: link(context, end) } : { value })
}

function link(context: Context, offset: number): string {
  const token = tokenOf(offset)
  return `${origin(context)}${context.request.path}?%24skipToken=${token}&api-version=${context.apiVersion}&skipToken=${token}`
}
