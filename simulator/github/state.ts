import type { Deployment } from './deployments.ts'
import type { Level, Permissions, Upstream } from './emulator.ts'

/** What the rules keep beside the emulator. */
export type State = {
  readonly owner: string
  readonly repo: string
  readonly upstream: Upstream
  readonly appToken: string
  permissions: Permissions
  /** The emulator's token of the same installation. */
  upstreamToken: string
  /** People by login. */
  readonly people: Readonly<Record<string, Level | 'admin'>>
  readonly mayOpenPullRequests: boolean
  /** Head of each pull request, as its branch was when it was open last. */
  readonly heads: Map<number, string>
  readonly merges: Map<number, Merge>
  /** Edits of a body, oldest first. */
  readonly edits: Map<number, readonly Edit[]>
  readonly assignees: Map<number, readonly string[]>
  /** The oldest first. */
  readonly deployments: Deployment[]
  /** So many were ever made. */
  deployed: number
  /** Runs of workflows by id. */
  readonly runs: Map<string, RunStatus>
  /** The world's time, where it is not the real one. */
  readonly now: (() => number) | undefined
  /** When pull requests were opened and closed, by the world's time. */
  readonly dates: Map<number, { readonly opened: string; readonly closed?: string }>
}

export type RunStatus = 'in_progress' | 'completed'
export type Merge = { readonly at: string; readonly by: string; readonly sha: string }
export type Edit = { readonly at: string; readonly login: string }

/** Who sends a request. */
export type Sender =
  | { readonly kind: 'app'; readonly login: string; readonly token: string }
  | { readonly kind: 'person'; readonly login: string; readonly token: string }

export function instantOf(state: State): string {
  return new Date((state.now ?? Date.now)()).toISOString()
}

export function repositoryPath(state: State): string {
  return `/repos/${state.owner}/${state.repo}`
}
