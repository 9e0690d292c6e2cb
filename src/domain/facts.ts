/**
 * What was observed, as plain data: the input of every decision, kept whole in the result record so
 * that a run can be replayed. Members are named as they stand in the record (`snake_case`).
 * Facts about Azure are tolerant: a member that Azure did not send is absent here.
 */
export interface Facts {
  /** When reading began, ISO 8601. */
  readonly observed_at: string
  readonly identity: Identity
  /** How the clusters were listed. */
  readonly source: 'managed-clusters-list' | 'resource-graph'
  readonly subscriptions: readonly SubscriptionFacts[]
  readonly clusters: readonly ClusterFacts[]
  /** All that could not be read. Empty: the picture is whole. */
  readonly problems: readonly Problem[]
  /** Remarks on how the facts came about that change no decision. */
  readonly notes: readonly string[]
  /** Requests sent to Azure after sign-in, by kind. */
  readonly requests: Readonly<Record<string, number>>
}

/** Who the run was for Azure, and why that way of signing in was taken. */
export interface Identity {
  readonly method: 'github-oidc' | 'workload-identity' | 'azure-cli' | 'managed-identity'
  readonly why: string
  readonly client_id?: string
  readonly tenant_id?: string
}

export interface SubscriptionFacts {
  readonly id: string
  readonly name?: string
  /** Clusters seen, before any filter; absent when the subscription could not be read. */
  readonly clusters?: number
}

export interface ClusterFacts {
  /** ARM id as Azure writes it; compare without regard to case. */
  readonly id: string
  readonly name: string
  readonly resource_group: string
  readonly subscription: string
  readonly region: string
  readonly kubernetes_version?: string
  readonly provisioning_state?: string
  readonly power_state?: string
  /** `autoUpgradeProfile.upgradeChannel`: AKS moves Kubernetes, or node images, by itself. */
  readonly upgrade_channel?: string
  /** `autoUpgradeProfile.nodeOSUpgradeChannel`: AKS moves node images by itself. */
  readonly node_os_channel?: string
  /** `nodeProvisioningProfile.mode`: `Auto` is node auto-provisioning (NAP). */
  readonly node_provisioning?: string
  /** `sku.name`: `Base` or `Automatic`. */
  readonly sku?: string
  readonly tags: Readonly<Record<string, string>>
  /** The cluster's planned-maintenance configurations; absent when nobody asked for them. */
  readonly maintenance?: MaintenanceFacts
  /** The pools of the selected OS SKUs. */
  readonly pools: readonly PoolFacts[]
  /** OS SKUs of the pools that were left out, with their number; `(none)` where Azure names none. */
  readonly other_pools: Readonly<Record<string, number>>
}

export interface PoolFacts {
  readonly name: string
  readonly os_sku?: string
  readonly os_type?: string
  /** `System`, `User`, `Gateway`, `Machines` … an open set. */
  readonly mode?: string
  /** `VirtualMachineScaleSets`, `AvailabilitySet`, `VirtualMachines`; Machines pools have none. */
  readonly type?: string
  readonly vm_size?: string
  readonly nodes?: number
  readonly kubernetes_version?: string
  readonly image?: string
  readonly provisioning_state?: string
  readonly power_state?: string
  /** The snapshot that the pool was made from, if any: its image stays when it scales. */
  readonly snapshot?: string
  readonly etag?: string
  readonly fips?: boolean
  readonly max_surge?: string
  /** Kubernetes node labels of the pool. */
  readonly labels?: Readonly<Record<string, string>>
  /** What AKS would install now; absent when the question was not put (see `latest_not_asked`). */
  readonly latest?: LatestFact
  /** Why nobody asked: the answer could change nothing. */
  readonly latest_not_asked?: 'images-removed' | 'no-image-upgrades'
}

/** What was read of a cluster's planned maintenance, or why it could not be read. */
export interface MaintenanceFacts {
  readonly configurations: readonly MaintenanceConfiguration[]
  readonly problem?: Problem
}

export interface MaintenanceConfiguration {
  /** As Azure writes it; compare without regard to case. */
  readonly name: string
  /** Absent: Azure sent none, or none of a known form (see `unreadable`). */
  readonly window?: MaintenanceWindow
  /** What of it was not understood. */
  readonly unreadable?: string
}

/** A window of AKS planned maintenance, in its own fixed offset from UTC. */
export interface MaintenanceWindow {
  readonly schedule: MaintenanceSchedule
  /** 4 to 24; 1 for the slots of `time-in-week`. */
  readonly duration_hours: number
  /** `+05:30`; it knows no daylight saving time. */
  readonly utc_offset: string
  /** `YYYY-MM-DD` in that offset: no window before it; the anchor of intervals above 1. */
  readonly start_date?: string
  /** `HH:MM` in that offset. */
  readonly start_time: string
  /** Local dates (both whole days) or instants between which no window is. */
  readonly not_allowed: readonly { readonly start: string; readonly end: string }[]
}

export type Weekday =
  | 'Monday'
  | 'Tuesday'
  | 'Wednesday'
  | 'Thursday'
  | 'Friday'
  | 'Saturday'
  | 'Sunday'

export type MaintenanceSchedule =
  | { readonly kind: 'daily'; readonly interval_days: number }
  | { readonly kind: 'weekly'; readonly interval_weeks: number; readonly day_of_week: Weekday }
  | {
      readonly kind: 'absolute-monthly'
      readonly interval_months: number
      readonly day_of_month: number
    }
  | {
      readonly kind: 'relative-monthly'
      readonly interval_months: number
      readonly week_index: 'First' | 'Second' | 'Third' | 'Fourth' | 'Last'
      readonly day_of_week: Weekday
    }
  /** The older form of the configuration `default`: hours (0 to 23, UTC) of days of the week. */
  | {
      readonly kind: 'time-in-week'
      readonly slots: readonly { readonly day: Weekday; readonly hours: readonly number[] }[]
    }

/** The image AKS would install, or why that is not known. One object serves all pools of a key. */
export interface LatestFact {
  readonly image?: string
  readonly problem?: Problem
  /** ARM id of the pool whose upgrade profile was read, or of the region's listing. */
  readonly read_from: string
  readonly read_at: string
  /**
   * `own`: this pool's profile; `same-key`: of another pool of the same subscription, region,
   * family, OS SKU and Kubernetes minor; `same-region`: of such a pool in another subscription;
   * `listing`: the region's image listing.
   */
  readonly basis: 'own' | 'same-key' | 'same-region' | 'listing'
}

/** Something that could not be read: where, why, and Azure's own words. */
export interface Problem {
  readonly code: ProblemCode
  /** ARM id of the subscription, cluster or pool. */
  readonly scope: string
  /** What was being read, e.g. `list managed clusters`. */
  readonly reading: string
  readonly status?: number
  readonly azure_code?: string
  /** Azure's message, shortened. Untrusted text: it echoes names that people chose. */
  readonly message: string
}

export type ProblemCode =
  | 'api.forbidden'
  | 'api.throttled'
  | 'evidence.unreachable'
  | 'evidence.incomplete'
  | 'subscription.not-found'
  | 'cluster.not-found'
