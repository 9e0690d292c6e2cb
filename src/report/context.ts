import type { Facts, Identity } from '../domain/facts.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import { isChange } from '../plan/step.ts'
import type { Result } from '../result.ts'
import { counted, minuteText } from './words.ts'

/** Ways of signing in, as people call them. */
export const identityNames: Readonly<Record<Identity['method'], string>> = {
  'github-oidc': 'GitHub OIDC',
  'workload-identity': 'workload identity',
  'azure-cli': 'the Azure CLI session',
  'managed-identity': 'managed identity',
}

export const sourceNames: Readonly<Record<Facts['source'], string>> = {
  'managed-clusters-list': 'the list of managed clusters of each subscription',
  'resource-graph': 'Azure Resource Graph',
}

/** `214 pools in 61 clusters, 4 subscriptions`. */
export function scopeText({ counts, facts }: Result): string {
  const pools = counted(counts.pools, 'pool')
  const clusters = counted(counts.clusters, 'cluster')
  return `${pools} in ${clusters}, ${counted(facts.subscriptions.length, 'subscription')}`
}

/** `nothing was changed`, or how much was. */
export function changedText({ steps }: Result): string {
  const changes = steps.filter(isChange).length
  return changes === 0 ? 'nothing was changed' : counted(changes, 'change')
}

/** Requests sent to Azure after sign-in. */
export function requestsText({ facts }: Result): string {
  const sent = Object.values(facts.requests).reduce((sum, count) => sum + count, 0)
  return `${counted(sent, 'request')} to Azure`
}

/** `3 pools run images out of …`, or nothing to say. */
export function expiredText({ counts }: Result): string | undefined {
  if (counts.expired === 0) return undefined
  const verb = counts.expired === 1 ? 'runs an image' : 'run images'
  return `${counted(counts.expired, 'pool')} ${verb} out of Microsoft's support of 90 days`
}

/** What applies when there is no policy file; nothing is said of it. */
const builtIn = 'built-in:report-only'

/** The policy that somebody wrote for this fleet, as far as the report names it. Untrusted text. */
export interface AppliedPolicy {
  readonly ref: string
  /** The first 12 characters of its SHA-256. */
  readonly hash: string
  /** In their order. */
  readonly rings: readonly string[]
  readonly zone: string
}

export function appliedPolicy({ policy }: Result): AppliedPolicy | undefined {
  const { ref, sha256, resolved } = policy
  if (ref === builtIn) return undefined
  const rings = resolved.rings.map(({ name }) => name)
  return { ref, hash: sha256.slice(0, 12), rings, zone: resolved.zone }
}

/** When the decisions were made; with a policy on the clocks of its zone too. */
export function momentText(result: Result): string {
  const { evaluated_at: now } = result
  const policy = appliedPolicy(result)
  return policy === undefined ? minuteText(now) : sayMoment(parseInstant(now), policy.zone)
}
