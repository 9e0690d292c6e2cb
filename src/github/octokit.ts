import { getOctokit } from '@actions/github'
import { defaults } from '@actions/github/lib/utils'
import { throttling } from '@octokit/plugin-throttling'
import { isQuery, type Parameters, type Route } from './calls.ts'
import { isObject } from './json.ts'

/** One request and what came back, whatever the status. */
export type Outcome =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers: Readonly<Record<string, string | undefined>>
      readonly data: unknown
    }
  /** Nothing came back. `unsent`: no connection was made, so GitHub can't have done anything. */
  | { readonly kind: 'none'; readonly message: string; readonly unsent: boolean }

export interface Wire {
  readonly send: (route: Route, parameters: Parameters) => Promise<Outcome>
  readonly sent: () => { readonly reads: number; readonly writes: number }
}

export interface WireOptions {
  readonly token: string
  readonly apiUrl: string
  /** At most one write a second, and one that notifies people every three, as GitHub asks. */
  readonly spaced: boolean
  /** True once the run was told to end. */
  readonly stopping: () => boolean
}

const requestTimeoutMs = 60_000
const mostRedirects = 3

/**
 * Octokit with the toolkit's proxy support. The throttling plugin spaces the requests; waiting and
 * repeating are in `api.ts`, since the plugin's own know no bound, no `Retry-After` given as a date,
 * and no 429 that does not say "secondary rate".
 */
export function createWire({ token, apiUrl, spaced, stopping }: WireOptions): Wire {
  let reads = 0
  let writes = 0
  const origin = new URL(apiUrl).origin
  // An Enterprise Server has REST at /api/v3 and GraphQL at /api/graphql.
  const graphql = `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`

  async function fetchOnce(
    address: string,
    init: Parameters & { readonly method?: string },
  ): Promise<FetchAnswer> {
    const isRead = init.method === undefined || init.method === 'GET' || address === graphql
    // A write may have waited for its second. Taking something away, such as the lock, is tidying up.
    if (!isRead && init.method !== 'DELETE' && stopping())
      throw new Error('the run was told to end')
    let url = address
    for (let redirects = 0; ; redirects += 1) {
      if (isRead) reads += 1
      else writes += 1
      const response = await proxyFetch(url, {
        ...init,
        redirect: 'manual',
        // Node's timer of this kind keeps no process alive.
        signal: AbortSignal.timeout(requestTimeoutMs),
      })
      const location = response.headers.get('location')
      // A renamed repository redirects. The token goes to no other host, and a write is sent once.
      const isFollowed =
        isRead && isRedirect(response.status) && location !== null && redirects < mostRedirects
      if (!isFollowed || new URL(location, url).origin !== origin) return response
      url = new URL(location, url).href
    }
  }

  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      userAgent: 'flatcar-gate',
      request: { fetch: fetchOnce },
      log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
      throttle: { enabled: spaced, onRateLimit: ignore, onSecondaryRateLimit: ignore },
    },
    throttling,
  )
  return {
    sent: () => ({ reads, writes }),
    async send(route, parameters) {
      try {
        const { status, headers, data } = await octokit.request(
          isQuery(route) ? `POST ${graphql}` : route,
          { ...parameters },
        )
        return { kind: 'answer', status, headers: namesOf(headers), data }
      } catch (error) {
        const response = isObject(error) || error instanceof Error ? responseOf(error) : undefined
        return response ?? noAnswer(error)
      }
    },
  }
}

interface FetchAnswer {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
}

const proxyFetch: (url: string, init: unknown) => Promise<FetchAnswer> =
  defaults.request?.fetch ?? fetch

function isRedirect(status: number): boolean {
  return status >= 301 && status <= 308 && status !== 304
}

function ignore(): undefined {
  return undefined
}

function responseOf(error: object): Outcome | undefined {
  const response: unknown = 'response' in error ? error.response : undefined
  if (!isObject(response) || typeof response['status'] !== 'number') return undefined
  return {
    kind: 'answer',
    status: response['status'],
    headers: namesOf(response['headers']),
    data: response['data'],
  }
}

function namesOf(headers: unknown): Readonly<Record<string, string | undefined>> {
  const entries = isObject(headers) ? Object.entries(headers) : []
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name.toLowerCase(), String(value)]]
        : [],
    ),
  )
}

/** Codes of a connection that never came about. */
const unsentCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function noAnswer(error: unknown): Outcome {
  const messages: string[] = []
  let unsent = false
  // What went wrong with the connection is the cause of a cause.
  let cause: unknown = error
  for (let depth = 0; depth < 4 && typeof cause === 'object' && cause !== null; depth += 1) {
    const { code, message, cause: next }: Described = cause
    if (typeof message === 'string' && !messages.includes(message)) messages.push(message)
    if (typeof code === 'string' && unsentCodes.has(code)) unsent = true
    cause = next
  }
  const message = messages.length === 0 ? String(error) : messages.join(': ')
  return { kind: 'none', message, unsent }
}

interface Described {
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
}
