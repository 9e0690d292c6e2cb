import { findings, type PolicyFinding } from '../policy/finding.ts'

/** What would cure a finding, the best first; what its kind says where it names nothing itself. */
export function curesOf({ code, cures }: Pick<PolicyFinding, 'code' | 'cures'>): readonly string[] {
  return cures.length > 0 ? cures : [findings[code].clears]
}
