import { shortClusterName } from '../domain/resource-id.ts'
import type { Decision } from '../policy/decision.ts'
import { compareText } from './words.ts'

/** Clusters in which the same other controller moves images. */
export interface Controllers {
  /** Which, and what it does. May hold untrusted text. */
  readonly says: string
  /** `resourceGroup/name` of each cluster. */
  readonly clusters: readonly string[]
}

/**
 * Competing controllers that the policy only warns of, most clusters first. Where the policy
 * enforces the gate, the pool's own reason says it.
 */
export function controllersOf(decisions: readonly Decision[]): readonly Controllers[] {
  const found = new Map<string, Set<string>>()
  for (const { gates, subject } of decisions) {
    for (const entry of gates) {
      if (entry.gate !== 'controller' || entry.mode !== 'warn' || entry.result !== 'block') continue
      const says = withoutLead(entry.message)
      const clusters = found.get(says) ?? new Set<string>()
      clusters.add(subject.cluster)
      found.set(says, clusters)
    }
  }
  return [...found]
    .map(([says, clusters]) => ({ says, clusters: [...clusters].map(shortClusterName) }))
    .toSorted((a, b) => b.clusters.length - a.clusters.length || compareText(a.says, b.says))
}

/** The gate's message is made for one pool, `Someone else …: findings.`; here only they count. */
function withoutLead(message: string): string {
  const findings = message.replace(/^[^:]{0,80}: /, '')
  const text = findings === '' ? message : findings
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
