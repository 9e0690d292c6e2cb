import type { Facts, Identity } from '../domain/facts.ts'
import type { Result } from '../result.ts'
import { counted } from './words.ts'

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
