import type { ImageAge } from '../domain/image.ts'
import type { ReasonCode } from './reasons.ts'

/** Verdicts, worst first. */
export const verdicts = [
  'error',
  'unsupported',
  'held',
  'blocked',
  'unknown',
  'needs-approval',
  'waiting',
  'in-progress',
  'proving',
  'eligible',
  'up-to-date',
] as const

export type Verdict = (typeof verdicts)[number]

/** `enforce`: the result counts; `warn`: it is shown and changes nothing; `off`: not evaluated. */
export type GateMode = 'enforce' | 'warn' | 'off'

/** Every gate, in the order in which equal severities are reported. */
export const gateNames = [
  'lifecycle',
  'support',
  'controller',
  'image',
  'denied',
  'hold',
  'engine',
  'ring',
  'soak',
  'approval',
  'age',
  'freeze',
  'window',
  'maintenance',
  'budget',
] as const

export type GateName = (typeof gateNames)[number]

/** Values that explain a gate's result. Strings may hold untrusted text. */
export type Evidence = Readonly<Record<string, string | number | boolean>>

interface Explained {
  readonly code: ReasonCode
  /** Takes the place of the verdict that the code has in the table. */
  readonly verdict?: Verdict
  readonly evidence: Evidence
  /** One sentence: what was found. May hold untrusted text; escape where it is shown. */
  readonly message: string
}

/**
 * What one gate says of one pool. `wait` tells until when, or what it waits for; `block` and
 * `needs-person` tell what clears them; `unknown` tells what could not be read.
 */
export type GateResult =
  | { readonly result: 'pass'; readonly evidence: Evidence }
  | { readonly result: 'not-applicable'; readonly evidence: Evidence }
  | (Explained & {
      readonly result: 'wait'
      readonly clears_at?: string
      readonly clears_when: string
    })
  | (Explained & { readonly result: 'block' | 'needs-person'; readonly clears_when: string })
  | (Explained & { readonly result: 'unknown'; readonly clears_when: string })

export type GateEntry = GateResult & { readonly gate: GateName; readonly mode: GateMode }

export interface Subject {
  /** ARM id of the cluster. */
  readonly cluster: string
  readonly pool: string
  readonly region: string
  readonly os_sku: string | null
  readonly ring: string | null
}

/** What the gate says of one pool, explained. One entry of `decisions` in the result record. */
export interface Decision {
  readonly subject: Subject
  /** The image the pool runs; null when Azure does not say. */
  readonly from: string | null
  /** The image it should get next; null when there is none. */
  readonly to: string | null
  readonly engine: 'latest' | null
  readonly verdict: Verdict
  readonly reason_code: ReasonCode
  /** The primary reason in one sentence. May hold untrusted text. */
  readonly message: string
  /** ISO 8601, or null: not now, and no date is known. */
  readonly next_eligible_at: string | null
  /** First moment at which the running image is out of Microsoft's support of 90 days. */
  readonly deadline_at: string | null
  readonly image_age: ImageAge | null
  readonly gates: readonly GateEntry[]
  readonly relaxed: readonly string[]
}
