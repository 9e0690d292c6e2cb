import type { ImageAge } from '../domain/image.ts'
import type { Engine } from './document.ts'
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

/** What a gate found, before it is put into words. */
export type GateFinding =
  | { readonly result: 'pass'; readonly evidence: Evidence }
  | { readonly result: 'not-applicable'; readonly evidence: Evidence }
  | {
      readonly result: 'wait' | 'block' | 'needs-person' | 'unknown'
      readonly code: ReasonCode
      /** Takes the place of the verdict that the code has in the table. */
      readonly verdict?: Verdict
      readonly evidence: Evidence
      /** No deadline can set it aside, whatever `relax` names. */
      readonly firm?: true
      /** More specific than what the code's row says, if there is more to say. */
      readonly clears_when?: string
    }

/**
 * What one gate says of one pool, in words. `wait` passes by itself: `clears_at` tells when, where
 * that is known. `block` and `needs-person` tell what clears them, and when at the latest if they end
 * by themselves; `unknown` tells what could not be read.
 */
export type GateEntry = { readonly gate: GateName; readonly mode: GateMode } & (
  | { readonly result: 'pass'; readonly evidence: Evidence }
  | { readonly result: 'not-applicable'; readonly evidence: Evidence }
  | {
      readonly result: 'wait' | 'block' | 'needs-person' | 'unknown'
      readonly code: ReasonCode
      readonly verdict?: Verdict
      readonly evidence: Evidence
      /** First moment at which this gate alone would pass, ISO 8601. */
      readonly clears_at?: string
      readonly clears_when: string
      /** One sentence: what was found. May hold untrusted text; escape where it is shown. */
      readonly message: string
    }
)

/** A gate that did not pass and that a deadline or a floor set aside. */
export interface Relaxed {
  readonly gate: GateName
  readonly code: ReasonCode
  /** `max-image-age: 60d`, or `floor below 202608.06.1`. */
  readonly because: string
  /** Since when it may be set aside, ISO 8601. */
  readonly since: string
}

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
  readonly engine: Engine | null
  readonly verdict: Verdict
  readonly reason_code: ReasonCode
  /** The primary reason in one sentence. May hold untrusted text. */
  readonly message: string
  /**
   * First moment at which all time gates pass together, ISO 8601; for `needs-approval`: if it is
   * given before. The moment of the evaluation when the pool may move now. Null: no date is known.
   */
  readonly next_eligible_at: string | null
  /** The policy's deadline or floor, else the first moment out of Microsoft's support of 90 days. */
  readonly deadline_at: string | null
  readonly image_age: ImageAge | null
  readonly gates: readonly GateEntry[]
  readonly relaxed: readonly Relaxed[]
}
