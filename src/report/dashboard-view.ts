import type { RepositoryFacts } from '../domain/repository.ts'
import type { Result } from '../result.ts'
import type { DashboardHold } from './dashboard-boxes.ts'

/** Everything that the dashboard is made of. */
export interface DashboardView {
  readonly result: Result
  readonly repository: Pick<RepositoryFacts, 'url' | 'default_branch' | 'policy'>
  /** Open pull requests of rings. */
  readonly proposals: readonly {
    readonly ring: string
    readonly number: number
  }[]
  /** The open pull request that takes back the approval of images that were rolled back. */
  readonly take_back?: number
  /** Pull requests that are not opened yet, each with a sentence that says why. */
  readonly later: readonly {
    readonly ring: string
    readonly images: readonly string[]
    readonly why: string
  }[]
  /** Holds of the journal that stand. */
  readonly holds: readonly DashboardHold[]
  /** The policy lets a ticked box approve. */
  readonly approve: boolean
  /** Hexadecimal digits that stand for the pools that were looked at; not shown. */
  readonly scope?: string
  /** What this run could not do on GitHub, as sentences. Untrusted text. */
  readonly problems: readonly string[]
}
