import type { GateMode, GateName } from './decision.ts'

/** How an upgrade is started: see DESIGN, engines. */
export type Engine = 'latest' | 'snapshot'

/** Who says yes: the policy itself, or a merged pull request that changes the lockfile. */
export type Approval = 'automatic' | 'pull-request'

/** Gates that a deadline or floor may relax, by the names that `relax` lists. */
export const relaxableGates = [
  'soak',
  'age',
  'ring',
  'window',
  'maintenance',
  'budget',
  'freeze',
  'approval',
  'hold',
  'denied',
] as const

export type RelaxableGate = (typeof relaxableGates)[number]

/** Planned-maintenance configurations of AKS by their fixed names. */
export const maintenanceNames = [
  'aksManagedNodeOSUpgradeSchedule',
  'aksManagedAutoUpgradeSchedule',
  'default',
] as const

export type MaintenanceName = (typeof maintenanceNames)[number]

/** How far an upgrade must be verified to prove an image, from the least to the most. */
export const proofLevels = ['operation', 'image', 'instances', 'nodes'] as const

export type ProofLevelName = (typeof proofLevels)[number]

/** Events of GitHub on which `mode: apply` may write where the policy says so. */
export const applyEvents = ['repository_dispatch', 'deployment'] as const

export type ApplyEvent = (typeof applyEvents)[number]

/** Names with `*` and `?`; all given members must hold, and of each list one entry. */
export interface MatchDocument {
  /** Cluster tags: each named tag must have one of the values. */
  readonly tags?: Readonly<Record<string, readonly string[]>>
  /** `resourceGroup/name` or full ids. */
  readonly clusters?: readonly string[]
  readonly regions?: readonly string[]
  readonly subscriptions?: readonly string[]
  readonly pools?: readonly string[]
  readonly 'pool-labels'?: Readonly<Record<string, readonly string[]>>
  readonly 'os-skus'?: readonly string[]
}

/** `pools`: starts in a rolling period, e.g. `10 per 24h`. */
export interface LimitsDocument {
  readonly pools?: string
  readonly 'clusters-at-once'?: number
}

/** Keys that may stand at the top, for all rings, or in a ring, for it alone. */
export interface RingSettingsDocument {
  /** How long an image must have held in this ring before the next ring may take it. */
  readonly soak: string
  /** How much of this ring must have proven an image: a share, and a number of pools at least. */
  readonly proof: {
    readonly share: string
    readonly pools: number
    /** How far an upgrade must be verified to count. */
    readonly level: ProofLevelName
  }
  /** So many failed pools the ring bears before an image is halted in it. */
  readonly failures: number
  /** Who puts a failed pool back: a person whom it is offered, or the gate by itself. */
  readonly rollback: 'offer' | 'automatic'
  /** Addresses (https) that must answer with success for as long as the ring soaks. */
  readonly probes: readonly string[]
  readonly approval: Approval
  readonly engine: Engine
  /** `one-pool`: the first pool of the ring goes alone and must be proven before the others. */
  readonly first: 'one-pool' | 'any'
  readonly 'min-age': string
  /** `Mon-Thu 21:00-05:00 Europe/Berlin`; empty: at any time. */
  readonly windows: readonly string[]
  /** The AKS planned-maintenance configuration to obey, or `ignore`. */
  readonly maintenance: MaintenanceName | 'ignore'
}

export interface RingDocument extends RingSettingsDocument {
  readonly name: string
  readonly match: MatchDocument
  /** Per ring, and per region of the ring. */
  readonly budget: { readonly ring: LimitsDocument; readonly region: LimitsDocument }
}

/** The pull requests that the gate opens. */
export interface PullRequestsDocument {
  readonly labels: readonly string[]
  /** GitHub logins. */
  readonly reviewers: readonly string[]
  /** Slugs of teams of the repository's organisation. */
  readonly 'team-reviewers': readonly string[]
  /** GitHub logins. */
  readonly assignees: readonly string[]
  readonly draft: boolean
  /** At most so many are open at a time. */
  readonly limit: number
}

/** The issue that shows where every ring stands. */
export interface DashboardDocument {
  readonly enabled: boolean
  /** Is a box that is ticked there an approval? It bypasses the rules of the branch. */
  readonly approve: boolean
  readonly title: string
}

/** What `mode: apply` may do beside the upgrades, and on which events. */
export interface ApplyDocument {
  /** Beside those on which it may write anyway. */
  readonly events: readonly ApplyEvent[]
  /** Is every ring shown as an environment on GitHub, with a deployment for each image? */
  readonly deployments: boolean
}

export interface FreezeDocument {
  /** Local date or date-time; a date is the whole day. */
  readonly from: string
  readonly to: string
  readonly zone: string
  readonly reason: string
  /** Names of rings; empty: all. */
  readonly rings: readonly string[]
  readonly regions: readonly string[]
}

/** `image` or `family` names what is denied; `from` (inclusive) and `below` bound the versions. */
export interface DenialDocument {
  readonly image?: string
  readonly family?: string
  readonly from?: string
  readonly below?: string
  readonly reason: string
  readonly url?: string
  /** Date or instant from which the denial no longer holds. */
  readonly until?: string
}

export interface HoldDocument {
  readonly rings?: readonly string[]
  readonly clusters?: readonly string[]
  readonly pools?: readonly string[]
  readonly images?: readonly string[]
  readonly reason: string
  readonly until?: string
}

export interface DeadlineDocument {
  /** Names of rings; empty: all. */
  readonly rings: readonly string[]
  readonly 'max-image-age': string
  /** How long before the deadline the gates of `relax` begin to give way. */
  readonly ahead: string
  readonly relax: readonly RelaxableGate[]
}

export interface FloorDocument {
  /** Family, with `*` and `?`. */
  readonly family: string
  /** Pools that run a version below this one are to be moved … */
  readonly below: string
  /** … by this date (its start) or instant. */
  readonly by: string
  readonly reason: string
  readonly url?: string
  readonly ahead: string
  readonly relax: readonly RelaxableGate[]
}

/** A whole policy: nothing left out, ring settings moved into the rings. */
export interface PolicyDocument {
  readonly version: 1
  /** IANA zone of windows and freezes that name none, and of times in reports. */
  readonly zone: string
  readonly select: {
    readonly subscriptions?: readonly string[]
    readonly clusters?: readonly string[]
    readonly tags?: Readonly<Record<string, readonly string[]>>
    readonly 'os-skus'?: readonly string[]
  }
  /** In order. Empty: pools are judged one by one, outside of any ring (`report-only`). */
  readonly rings: readonly RingDocument[]
  readonly gates: Readonly<Record<GateName, GateMode>>
  /** Limits over all rings together. */
  readonly budget: { readonly fleet: LimitsDocument }
  readonly 'pull-requests': PullRequestsDocument
  readonly dashboard: DashboardDocument
  readonly apply: ApplyDocument
  readonly freezes: readonly FreezeDocument[]
  readonly denials: readonly DenialDocument[]
  readonly holds: readonly HoldDocument[]
  readonly deadlines: readonly DeadlineDocument[]
  readonly floors: readonly FloorDocument[]
}
