import type { Span, TimeSet } from '../domain/time/time-set.ts'
import type { WeeklyWindow } from '../domain/time/weekly-window.ts'
import type { GateMode, GateName } from './decision.ts'
import type {
  Approval,
  DenialDocument,
  Engine,
  HoldDocument,
  MaintenanceName,
  MatchDocument,
  PolicyDocument,
  RelaxableGate,
} from './document.ts'

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
  readonly freezes: readonly Freeze[]
  readonly denials: readonly Denial[]
  readonly holds: readonly Hold[]
  readonly deadlines: readonly Deadline[]
  readonly floors: readonly Floor[]
}

export interface Ring {
  readonly name: string
  /** Place in the order, from 0. */
  readonly index: number
  readonly match: MatchDocument
  readonly soak: number
  readonly proof: { readonly share_percent: number; readonly pools: number }
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
