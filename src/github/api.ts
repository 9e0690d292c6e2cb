import {
  type CallFacts,
  calls,
  isRead,
  type Parameters,
  type QueryRoute,
  type ReadRoute,
  type Route,
  type WriteRoute,
} from './calls.ts'
import { failureOf, GitHubFailure, throttled, wordsOf } from './failure.ts'
import { isObject, listAt, textAt } from './json.ts'
import type { Outcome, Wire } from './octokit.ts'
import { createWaiting, type Pace, realPace, throttledFor } from './throttle.ts'

export interface ApiOptions {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `GITHUB_API_URL`: GitHub's own, or that of an Enterprise Server. */
  readonly apiUrl: string
  /** Called before each wait. */
  readonly onWait?: (seconds: number, why: string) => void
  readonly pace?: Pace
  /** True once the run was told to end: from then on nothing is created or changed any more. */
  readonly stopping?: () => boolean
}

/**
 * Requests to one repository. Reads are repeated within bounds, a write is sent once; both are sent
 * again after a clear "later". Every method throws `GitHubFailure`; parameters are given without
 * owner and repository.
 */
export interface Api {
  readonly read: (route: ReadRoute, parameters?: Parameters) => Promise<unknown>
  /** `undefined` for a 404. */
  readonly readIfThere: (route: ReadRoute, parameters: Parameters) => Promise<unknown>
  /** All pages of a list, up to a bound that no list of ours reaches. */
  readonly readAll: (route: ReadRoute, parameters: Parameters) => Promise<readonly unknown[]>
  readonly write: (route: WriteRoute, parameters: Parameters) => Promise<unknown>
  /** The `data` of a query. */
  readonly query: (route: QueryRoute, query: string, variables: Parameters) => Promise<unknown>
  /** To be thrown for an answer that lacks what GitHub documents. */
  readonly malformed: (route: Route, parameters: Parameters, data: unknown) => GitHubFailure
  /** To be thrown for an answer that is of no use here. */
  readonly unfit: (
    route: Route,
    parameters: Parameters,
    found: string,
    expected: string,
  ) => GitHubFailure
  readonly requests: () => { readonly reads: number; readonly writes: number }
}

const statusOfType: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404 }
const attempts = 4
const mostPages = 20

export function createApi(options: ApiOptions): Api {
  const { pace = realPace, onWait = () => undefined, stopping = () => false } = options
  const [owner = '', repo = ''] = options.repository.split('/')
  const waiting = createWaiting(pace)
  let wire: Wire | undefined

  // Octokit is a megabyte of code: it is loaded when something is to be asked, and not before.
  async function connect(): Promise<Wire> {
    const { createWire } = await import('./octokit.ts')
    const { token, apiUrl } = options
    const { spaced } = pace
    wire ??= createWire({ token, apiUrl: apiUrl.replace(/\/$/, ''), spaced, stopping })
    return wire
  }

  function inRepository(parameters: Parameters): Parameters {
    return { owner, repo, ...parameters }
  }

  /** Ends with a success, or with an outcome that is no use repeating. */
  async function send(route: Route, parameters: Parameters): Promise<Outcome> {
    const { send: sendOnce } = await connect()
    const { hurried }: CallFacts = calls[route]
    const most = hurried === true ? 1 : attempts
    for (let attempt = 1; ; attempt += 1) {
      await waiting.untilOpen()
      const outcome = await sendOnce(route, parameters)
      const limit = throttledFor(outcome)
      if (limit !== undefined) {
        if (attempt >= most || !waiting.close(limit)) {
          const status = outcome.kind === 'answer' ? outcome.status : undefined
          const words = outcome.kind === 'answer' ? wordsOf(outcome.data) : outcome.message
          throw throttled({ route, parameters, status, words }, limit)
        }
        onWait(Math.ceil(limit / 1_000), 'GitHub limits the rate of requests')
        continue
      }
      if (!isRead(route) || !mayPass(outcome) || attempt >= most) return outcome
      const wait = 1_000 * 2 ** (attempt - 1)
      onWait(wait / 1_000, outcome.kind === 'none' ? 'no answer' : `HTTP ${outcome.status}`)
      await pace.sleep(wait)
    }
  }

  async function succeed(route: Route, parameters: Parameters): Promise<Answer> {
    const outcome = await send(route, parameters)
    if (outcome.kind === 'answer' && isSuccess(outcome)) return outcome
    throw failureOf(route, parameters, outcome)
  }

  async function read(route: ReadRoute, parameters: Parameters = {}): Promise<unknown> {
    return (await succeed(route, inRepository(parameters))).data
  }

  function malformed(route: Route, parameters: Parameters, data: unknown): GitHubFailure {
    const outcome = { kind: 'answer', status: 200, headers: {}, data } as const
    return failureOf(route, inRepository(parameters), outcome)
  }

  return {
    malformed,
    unfit: (route, parameters, words, expected) =>
      new GitHubFailure({
        code: 'github.refused',
        route,
        parameters: inRepository(parameters),
        status: undefined,
        words,
        expected,
      }),
    requests: () => wire?.sent() ?? { reads: 0, writes: 0 },
    read,
    async readIfThere(route, parameters) {
      try {
        return await read(route, parameters)
      } catch (error) {
        if (error instanceof GitHubFailure && error.status === 404) return undefined
        throw error
      }
    },
    async readAll(route, parameters) {
      const all: unknown[] = []
      for (let page = 1; page <= mostPages; page += 1) {
        // The page is asked for by its number: the address in `Link` need not be followed, so no
        // answer can lead the token elsewhere.
        const asked = page === 1 ? parameters : { ...parameters, page }
        const { data, headers } = await succeed(route, inRepository(asked))
        if (!Array.isArray(data)) throw malformed(route, asked, data)
        all.push(...(data as readonly unknown[]))
        if (!/;\s*rel="?next"?/.test(headers['link'] ?? '')) break
      }
      return all
    },
    async write(route, parameters) {
      return (await succeed(route, inRepository(parameters))).data
    },
    async query(route, query, variables) {
      const parameters = { query, variables }
      const { data } = await succeed(route, parameters)
      const [error] = listAt(data, 'errors') ?? []
      if (error !== undefined) {
        const words = { message: textAt(error, 'message') ?? 'no message' }
        // GraphQL answers 200 whatever happened; the type says what REST says by the status.
        const told = statusOfType[textAt(error, 'type') ?? ''] ?? 422
        throw failureOf(route, parameters, {
          kind: 'answer',
          status: told,
          headers: {},
          data: words,
        })
      }
      return isObject(data) ? data['data'] : undefined
    },
  }
}

type Answer = Extract<Outcome, { readonly kind: 'answer' }>

/** A JSON body that was cut off comes as an empty text. */
function isSuccess({ status, data }: Answer): boolean {
  if (status === 204) return true
  return status >= 200 && status < 300 && typeof data === 'object' && data !== null
}

/** May a read that ended so succeed when it is repeated? */
function mayPass(outcome: Outcome): boolean {
  if (outcome.kind === 'none') return true
  if (outcome.status >= 200 && outcome.status < 300) return !isSuccess(outcome)
  return outcome.status === 408 || outcome.status >= 500
}
