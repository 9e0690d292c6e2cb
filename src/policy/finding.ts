/** What is wrong with a policy as a whole, seen against the fleet: told once, not for each pool. */
export const findings = {
  'ring.unmatched': {
    means: 'Pools are in no ring of the policy, and are blocked.',
    clears: 'Let the match of one ring take them, or leave them out by `select`.',
  },
  'ring.ambiguous': {
    means: 'Pools are in more than one ring of the policy, and are blocked.',
    clears: 'Narrow the rings so that each pool is in one of them.',
  },
  'ring.empty': {
    means: 'A ring has no pools, so that it can prove nothing for the ring after it.',
    clears: 'Correct the match of the ring, or remove the ring.',
  },
  'ring.no-pools': {
    means: 'A ring has too few pools of an image family that the ring after it runs.',
    clears: 'Put pools of the family into the ring, or lower its `proof`.',
  },
  'policy.starved': {
    means:
      'A newer image is out before the ring may take the proven one, again and again: it would never get one.',
    clears: 'Use engine `snapshot`, or change what the finding names.',
  },
  'policy.unsatisfiable': {
    means: 'For some pools no moment before the 90th day of the image passes all time gates.',
    clears: 'Change the windows, freezes or waiting times that stand against each other.',
  },
} as const satisfies Readonly<Record<string, { readonly means: string; readonly clears: string }>>

export type FindingCode = keyof typeof findings

export interface PolicyFinding {
  readonly code: FindingCode
  readonly ring: string | null
  /** What was found, with numbers and names. May hold untrusted text; escape where it is shown. */
  readonly message: string
  /** What would cure it, the best first; each a sentence that names the key and a value. */
  readonly cures: readonly string[]
}
