import { type FailureCode, GateFailure } from '../errors.ts'
import { type CallFacts, calls, isRead, type Parameters, type Route, requestLine } from './calls.ts'
import { listAt, textAt } from './json.ts'
import type { Outcome } from './octokit.ts'

/** A request that did not do what it should; the message is complete. */
export class GitHubFailure extends GateFailure {
  readonly code: FailureCode
  /** Absent: nothing came back. */
  readonly status: number | undefined
  /** GitHub's own words, in one line. */
  readonly words: string

  constructor(what: FailureParts) {
    const { route, parameters, code, status, words } = what
    const { owner, repo } = parameters
    const where = typeof owner === 'string' ? `${owner}/${String(repo)}` : 'GraphQL'
    super([
      {
        code,
        where: `GitHub ${where}: could not ${calls[route].does} (${requestLine(route, parameters)})`,
        found: status === undefined ? words : `HTTP ${status} ${words}`,
        expected: what.expected,
        ...(what.advice === undefined ? {} : { advice: what.advice }),
      },
    ])
    this.name = 'GitHubFailure'
    this.code = code
    this.status = status
    this.words = words
  }
}

export interface FailureParts {
  readonly code: FailureCode
  readonly route: Route
  readonly parameters: Parameters
  readonly status: number | undefined
  readonly words: string
  readonly expected: string
  readonly advice?: string
}

/** What an outcome that is no success means. */
export function failureOf(route: Route, parameters: Parameters, outcome: Outcome): GitHubFailure {
  const base = { route, parameters }
  if (outcome.kind === 'none') {
    const words = shorten(outcome.message)
    return isRead(route) || outcome.unsent
      ? unreachable({ ...base, status: undefined, words })
      : unclear({ ...base, status: undefined, words })
  }
  const { status, headers, data } = outcome
  const told = { ...base, status, words: wordsOf(data) }
  if (status === 401) {
    return new GitHubFailure({ ...told, code: 'github.unauthorized', expected: 'a valid token' })
  }
  if (status === 403) return forbidden(told, headers['x-accepted-github-permissions'])
  if (status === 404) {
    return new GitHubFailure({
      ...told,
      code: 'github.not-found',
      expected: `it to be there, and a token that has \`${neededBy(route)}\``,
    })
  }
  if (status >= 300 && status < 400) {
    const to = headers['location'] ?? 'nowhere'
    return new GitHubFailure({
      ...told,
      words: `a redirect to ${shorten(to)}; it was not followed`,
      code: 'github.refused',
      expected: 'an answer from the host that the token is for',
    })
  }
  if (status < 400 || status === 408 || status >= 500) {
    return isRead(route) ? unreachable(told) : unclear(told)
  }
  return new GitHubFailure({ ...told, code: 'github.refused', expected: 'GitHub to accept it' })
}

type Told = Omit<FailureParts, 'code' | 'expected' | 'advice'>

function unreachable(told: Told): GitHubFailure {
  return new GitHubFailure({ ...told, code: 'github.unreachable', expected: 'an answer' })
}

function unclear(told: Told): GitHubFailure {
  return new GitHubFailure({
    ...told,
    code: 'github.unclear',
    expected: 'an answer that tells whether it was done; it was sent once and is not repeated',
  })
}

export function throttled(told: Told, waitMs: number): GitHubFailure {
  const seconds = Math.ceil(waitMs / 1_000)
  return new GitHubFailure({
    ...told,
    code: 'github.throttled',
    expected: `a limit that passes in time; GitHub asks to wait ${seconds} s, longer than this run waits`,
  })
}

/** Words of GitHub that name a setting rather than a permission, with the place of the setting. */
const settings: readonly (readonly [RegExp, string])[] = [
  [
    /not permitted to create or approve pull requests/i,
    'Allow it under Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests" of the repository (an organisation can forbid it for all), or use the token of a GitHub App.',
  ],
  [/archived/i, 'The repository is archived: unarchive it, or stop this workflow.'],
  [
    /must authenticate via a GitHub App/i,
    'Only GitHub Apps write checks: use the token of the workflow or of an App, not a personal one.',
  ],
  [/\bSAML\b|single sign-on/i, 'Authorise the token for the organisation (single sign-on).'],
  [/IP allow list/i, "Add the runner to the organisation's IP allow list."],
]

function forbidden(told: Told, accepted: string | undefined): GitHubFailure {
  const needed = acceptedPermissions(accepted) ?? neededBy(told.route)
  const setting = settings.find(([words]) => words.test(told.words))?.[1]
  return new GitHubFailure({
    ...told,
    code: 'github.forbidden',
    expected:
      setting === undefined ? `a token that has \`${needed}\`` : 'a repository that allows it',
    advice:
      setting ??
      `Add \`${needed}\` under \`permissions:\` of the workflow's job, or grant it to the GitHub App whose token is used.`,
  })
}

/** `pull_requests=write,contents=read; issues=write`: a comma joins, a semicolon is an "or". */
function acceptedPermissions(header: string | undefined): string | undefined {
  if (header === undefined || !/^[a-z_]+=[a-z]+(\s*[,;]\s*[a-z_]+=[a-z]+)*$/.test(header)) {
    return undefined
  }
  return header
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map((one) => one.trim().replaceAll('_', '-').replace('=', ': '))
        .join('` and `'),
    )
    .join('` or `')
}

function neededBy(route: Route): string {
  const { needs }: CallFacts = calls[route]
  return needs.join('` or `')
}

/** GitHub's message, and what it says of single fields. */
export function wordsOf(data: unknown): string {
  const message = textAt(data, 'message')
  if (message === undefined) {
    if (data === '' || data === undefined) return 'an empty answer, or only a part of one'
    return typeof data === 'string' ? 'an answer that is no JSON' : 'an answer of another form'
  }
  const details = (listAt(data, 'errors') ?? []).flatMap((error) => {
    if (typeof error === 'string') return [error]
    const field = [textAt(error, 'field'), textAt(error, 'code')].filter(
      (part) => part !== undefined,
    )
    return textAt(error, 'message') ?? (field.length === 0 ? [] : field.join(' '))
  })
  return shorten([message, ...details].join('; '))
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= 500 ? line : `${line.slice(0, 499)}…`
}
