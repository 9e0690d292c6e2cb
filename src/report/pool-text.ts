import { type ImageAge, parseImage } from '../domain/image.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import type { Decision } from '../policy/decision.ts'
import { counted } from './words.ts'

/** What a pool runs and could run, cut so that the version is easy to compare. Untrusted text. */
export interface ImageText {
  /** The family that both images share; undefined when they have none in common. */
  readonly family: string | undefined
  /** Version of the running image, or its whole name; undefined when Azure names none. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export function imageTextOf({ from, to }: Pick<Decision, 'from' | 'to'>): ImageText {
  const running = from === null ? undefined : parseImage(from)
  const next = to === null ? undefined : parseImage(to)
  if (running?.kind === 'known' && (next === undefined || next.kind === 'known')) {
    if (next === undefined || next.family === running.family) {
      const { family } = running
      return { family, from: versionOf(running.name, family), to: versionOf(next?.name, family) }
    }
  }
  return { family: undefined, from: from ?? undefined, to: to ?? undefined }
}

/** Version with its patch date, if it has one: all that follows the family. */
function versionOf<T extends string | undefined>(name: T, family: string): T | string {
  return name === undefined ? name : name.slice(family.length + 1)
}

/** `66 days, 24 left`; whole days of UTC. */
export function ageText(age: ImageAge | null): string {
  if (age === null) return 'unknown'
  if (age.days < 0) return 'dated in the future'
  if (age.days_left <= 0) return `${counted(age.days, 'day')}, out of support`
  return `${counted(age.days, 'day')}, ${age.days_left} left`
}

/** `resourceGroup/name` of the pool's cluster. */
export function clusterOf(decision: Decision): string {
  return shortClusterName(decision.subject.cluster)
}

/** The OS SKU, or that Azure names none. */
export function osSkuOf(decision: Decision): string {
  return decision.subject.os_sku ?? '(none)'
}

/** `key=value` of each piece of evidence. Untrusted text. */
export function evidenceTexts(evidence: Decision['gates'][number]['evidence']): readonly string[] {
  return Object.entries(evidence).map(([key, value]) => `${key}=${String(value)}`)
}
