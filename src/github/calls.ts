/** A permission of a token, as it stands under `permissions:` of a workflow. */
export type Permission =
  `${'actions' | 'checks' | 'contents' | 'deployments' | 'issues' | 'metadata' | 'pull-requests'}: ${'read' | 'write'}`

export interface CallFacts {
  /** What it is for, after "could not". */
  readonly does: string
  /** Any one of these is enough. */
  readonly needs: readonly Permission[]
  /** Not worth a wait: when it can't be had at once, it is left to the next run. */
  readonly hurried?: true
}

/**
 * Every request of this edge, with what the token must be allowed (GitHub's REST reference,
 * "Permissions required for GitHub Apps"). docs/permissions.md tells the same by mode.
 */
export const calls = {
  'GET /repos/{owner}/{repo}': { does: 'read the repository', needs: ['metadata: read'] },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { does: 'read a branch', needs: ['contents: read'] },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': {
    does: 'list branches',
    needs: ['contents: read'],
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    does: 'read a commit',
    needs: ['contents: read'],
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
    does: 'list the files of a commit',
    needs: ['contents: read'],
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
    does: 'read a file',
    needs: ['contents: read'],
  },
  'GET /repos/{owner}/{repo}/contents/{path}': { does: 'read a file', needs: ['contents: read'] },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    does: 'ask whether a run is over',
    needs: ['actions: read'],
  },
  'POST /repos/{owner}/{repo}/git/trees': {
    does: 'write a file',
    needs: ['contents: write'],
  },
  'POST /repos/{owner}/{repo}/git/commits': {
    does: 'make a commit',
    needs: ['contents: write'],
  },
  'POST /repos/{owner}/{repo}/git/refs': { does: 'create a branch', needs: ['contents: write'] },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
    does: 'move a branch',
    needs: ['contents: write'],
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': {
    does: 'delete a branch',
    needs: ['contents: write'],
  },
  'GET /repos/{owner}/{repo}/pulls': {
    does: 'list pull requests',
    needs: ['pull-requests: read'],
  },
  'POST /repos/{owner}/{repo}/pulls': {
    does: 'open a pull request',
    needs: ['pull-requests: write'],
  },
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': {
    does: 'change a pull request',
    needs: ['pull-requests: write'],
  },
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': {
    does: 'ask for a review',
    needs: ['pull-requests: write'],
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    does: 'add labels',
    needs: ['pull-requests: write', 'issues: write'],
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees': {
    does: 'assign people',
    needs: ['pull-requests: write', 'issues: write'],
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    does: 'list comments',
    needs: ['pull-requests: read', 'issues: read'],
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    does: 'write a comment',
    needs: ['pull-requests: write', 'issues: write'],
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    does: 'change a comment',
    needs: ['pull-requests: write', 'issues: write'],
  },
  'GET /repos/{owner}/{repo}/issues': { does: 'list issues', needs: ['issues: read'] },
  'POST /repos/{owner}/{repo}/issues': { does: 'open an issue', needs: ['issues: write'] },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    does: 'change an issue',
    needs: ['issues: write'],
  },
  'POST /repos/{owner}/{repo}/check-runs': { does: 'write a check', needs: ['checks: write'] },
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    does: "read a person's permission",
    needs: ['metadata: read'],
  },
  'GET /repos/{owner}/{repo}/deployments': {
    does: 'list deployments',
    needs: ['deployments: read'],
    hurried: true,
  },
  'POST /repos/{owner}/{repo}/deployments': {
    does: 'show an image of a ring as a deployment',
    needs: ['deployments: write'],
    hurried: true,
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    does: 'say how a deployment stands',
    needs: ['deployments: write'],
    hurried: true,
  },
  'POST /graphql (editors)': {
    does: 'read who edited a text last',
    needs: ['pull-requests: read', 'issues: read'],
  },
  'POST /graphql (deployments)': {
    does: 'read how deployments stand',
    needs: ['deployments: read'],
    hurried: true,
  },
} as const satisfies Readonly<Record<string, CallFacts>>

export type Route = keyof typeof calls
export type ReadRoute = Extract<Route, `GET ${string}`>
/** One for each query, since GraphQL has one address for all. */
export type QueryRoute = Extract<Route, `POST /graphql (${string})`>
export type WriteRoute = Exclude<Route, ReadRoute | QueryRoute>

export function isQuery(route: Route): route is QueryRoute {
  return route.startsWith('POST /graphql ')
}

export function isRead(route: Route): boolean {
  return route.startsWith('GET ') || isQuery(route)
}

export type Parameters = Readonly<Record<string, unknown>>

/** The request as a person would write it: `PATCH /repos/acme/fleet/pulls/7`. */
export function requestLine(route: Route, parameters: Parameters): string {
  return route.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]))
}
