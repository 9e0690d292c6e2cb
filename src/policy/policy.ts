import type { Span, TimeSet } from '../domain/time/time-set.ts'
import type { WeeklyWindow } from '../domain/time/weekly-window.ts'
import type { GateMode, GateName } from './decision.ts'
import type {
  ApplyEvent,
  Approval,
  DashboardDocument,
  DenialDocument,
  Engine,
  HoldDocument,
  MaintenanceName,
  MatchDocument,
  PolicyDocument,
  RelaxableGate,
} from './document.ts'

/**
 * How far an upgrade was verified: the operation succeeded (V0), the pool names the image (V1),
 * every instance runs it (V2), every node is ready with it (V3).
 */
export type ProofLevel = 'V0' | 'V1' | 'V2' | 'V3'

/** A policy document made ready for the gates: durations in milliseconds, times as moments. */
export interface Policy {
  readonly document: PolicyDocument
  /** Where the policy came from: a file at a commit, or `built-in:report-only`. */
  readonly ref: string
  readonly zone: string
  readonly rings: readonly Ring[]
  readonly modes: Readonly<Record<GateName, GateMode>>
  /** Limits over all rings together. */
  readonly fleet: Limits
  readonly pull_requests: PullRequests
  readonly dashboard: DashboardDocument
  readonly apply: { readonly events: readonly ApplyEvent[]; readonly deployments: boolean }
  readonly freezes: readonly Freeze[]
  readonly denials: readonly Denial[]
  readonly holds: readonly Hold[]
  readonly deadlines: readonly Deadline[]
  readonly floors: readonly Floor[]
}

export interface PullRequests {
  readonly labels: readonly string[]
  readonly reviewers: readonly string[]
  readonly team_reviewers: readonly string[]
  readonly assignees: readonly string[]
  readonly draft: boolean
  /** At most so many are open at a time. */
  readonly limit: number
}

export interface Ring {
  readonly name: string
  /** Place in the order, from 0. */
  readonly index: number
  readonly match: MatchDocument
  readonly soak: number
  readonly proof: {
    readonly share_percent: number
    readonly pools: number
    /** What a pool must have reached to count. */
    readonly level: ProofLevel
  }
  /** The ring is halted for an image when more pools than this have failed with it. */
  readonly failures: number
  readonly rollback: 'offer' | 'automatic'
  /** Addresses that must answer with success for as long as the ring soaks. */
  readonly probes: readonly string[]
  readonly approval: Approval
  /** `snapshot` never stands in the first ring. */
  readonly engine: Engine
  readonly one_pool_first: boolean
  readonly min_age: number
  readonly windows: readonly WeeklyWindow[]
  /** The moments inside the windows; every moment when there are none. */
  readonly open: TimeSet
  readonly maintenance: MaintenanceName | undefined
  readonly budget: { readonly ring: Limits; readonly region: Limits }
}

export interface Limits {
  /** At most so many starts in any period of this length (milliseconds). */
  readonly starts?: { readonly count: number; readonly period: number }
  /** At most so many clusters with an upgrade that runs. */
  readonly clusters?: number
}

export interface Freeze {
  readonly span: Span
  readonly reason: string
  readonly rings: readonly string[]
  readonly regions: readonly string[]
}

export interface Denial {
  readonly document: DenialDocument
  readonly until: number | undefined
}

export interface Hold {
  readonly document: HoldDocument
  readonly until: number | undefined
}

export interface Deadline {
  readonly rings: readonly string[]
  readonly max_image_age: number
  readonly ahead: number
  readonly relax: readonly RelaxableGate[]
}

export interface Floor {
  readonly family: string
  readonly below: string
  readonly by: number
  readonly reason: string
  readonly url: string | undefined
  readonly ahead: number
  readonly relax: readonly RelaxableGate[]
}
