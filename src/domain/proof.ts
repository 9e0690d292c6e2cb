import type { Problem } from './facts.ts'
import type { FailureText, PoolTarget } from './pool-reading.ts'

/**
 * How far an upgrade is verified, each level on top of the one before:
 * V0 the pool's operation succeeded; V1 the pool shows the approved image; V2 every instance of its
 * scale sets was made from that image; V3 every Kubernetes node is ready with it; V4 the owner's own
 * probe answers.
 */
export type ProofLevel = 'V0' | 'V1' | 'V2' | 'V3' | 'V4'

export interface ProofRequest {
  readonly target: PoolTarget
  /** The approved image, its whole name. */
  readonly image: string
  /** Ask for V2: needs rights to read scale sets of the node resource group. */
  readonly instances: boolean
  /** Ask for V3: needs rights on the cluster itself, and a way to its API server. */
  readonly nodes?: boolean
  /** Ask for V4: an https address that answers 2xx when the workload is well. */
  readonly probe?: string
}

export interface Proof {
  /** The highest level up to which every level that was asked for holds; absent: not even V0. */
  readonly level?: ProofLevel
  /** Of the levels asked for, in order. Once one fails, the higher ones are not tried. */
  readonly checks: readonly ProofCheck[]
}

/** `fail`: shown to be wrong. `wait`: not yet so. `unknown`: could not be told. */
export interface ProofCheck {
  readonly level: ProofLevel
  readonly result: 'pass' | 'fail' | 'wait' | 'unknown'
  readonly message: string
  /** Of V0 and V1: what the pool shows. */
  readonly image?: string
  /** Of V2: how many instances have which image. */
  readonly instances?: Readonly<Record<string, number>>
  readonly failure?: FailureText
  readonly problem?: Problem
}
