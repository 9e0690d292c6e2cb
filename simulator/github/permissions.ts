import type { Level, Permissions } from './emulator.ts'

/** One way to be allowed: every permission in it. */
export type Way = Readonly<Record<string, Level>>

const contents = (level: Level): readonly Way[] => [{ contents: level }]
const either = (level: Level): readonly Way[] => [{ issues: level }, { pull_requests: level }]

// behaviour: github-permissions
/** GitHub's table "Permissions required for GitHub Apps", for the calls that this world knows. */
const table: readonly (readonly [string, RegExp, (level: Level) => readonly Way[]])[] = [
  ['GET', /^$/, () => [{ metadata: 'read' }]],
  ['GET', /^\/collaborators\/[^/]+\/permission$/, () => [{ metadata: 'read' }]],
  ['*', /^\/(git|contents|compare|commits|branches)(\/|$)/, contents],
  ['PUT', /^\/pulls\/\d+\/merge$/, contents],
  ['*', /^\/pulls(\/|$)/, (level) => [{ pull_requests: level }]],
  ['GET', /^\/actions\/runs\/\d+$/, (level) => [{ actions: level }]],
  ['*', /^\/deployments(\/|$)/, (level) => [{ deployments: level }]],
  ['*', /^\/check-runs(\/|$)/, (level) => [{ checks: level }]],
  ['*', /^\/issues\/\d+\/(labels|assignees|comments)(\/|$)/, either],
  ['*', /^\/issues\/comments\/\d+$/, either],
  ['*', /^\/issues\/\d+$/, either],
  ['*', /^\/issues$/, (level) => [{ issues: level }]],
]

/** Any of these ways will do; none: the world knows no rule for the call. `path` is below the repository. */
export function neededFor(method: string, path: string): readonly Way[] {
  const level = method === 'GET' ? 'read' : 'write'
  const row = table.find(([verb, form]) => (verb === '*' || verb === method) && form.test(path))
  return row?.[2](level) ?? []
}

/** The first way that is granted, as GitHub writes it: `pull_requests=write`. */
export function grantedWay(
  ways: readonly Way[],
  permissions: Permissions,
  isPullRequest: boolean | undefined,
): string | undefined {
  const usable =
    ways.length === 1 || isPullRequest === undefined ? ways : ofKind(ways, isPullRequest)
  const way = usable.find((each) =>
    Object.entries(each).every(([name, level]) => grants(permissions, name, level)),
  )
  return way === undefined ? undefined : wayText(way)
}

// behaviour: github-pull-request-is-an-issue
/** On an issue the pull requests' permission is no use; on a pull request either one is. */
function ofKind(ways: readonly Way[], isPullRequest: boolean): readonly Way[] {
  return isPullRequest ? ways : ways.filter((way) => way['pull_requests'] === undefined)
}

function grants(permissions: Permissions, name: string, level: Level): boolean {
  if (name === 'metadata') return true
  return permissions[name] === 'write' || permissions[name] === level
}

/** The header `x-accepted-github-permissions`. */
export function acceptedHeader(ways: readonly Way[]): string {
  return ways.map(wayText).join('; ')
}

function wayText(way: Way): string {
  return Object.entries(way)
    .map(([name, level]) => `${name}=${level}`)
    .join(',')
}
