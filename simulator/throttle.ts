import type { Bucket, Settings } from './world.ts'

export type BucketRule = { readonly burst: number; readonly perSecond: number }

// behaviour: aks-token-buckets
// behaviour: arm-token-buckets
// behaviour: resource-graph-quota
/** Azure's own numbers. A scenario may give others by these names. */
export const bucketRules = {
  'arm-reads': { burst: 250, perSecond: 25 },
  'arm-writes': { burst: 200, perSecond: 10 },
  'arm-deletes': { burst: 200, perSecond: 10 },
  'list-clusters': { burst: 500, perSecond: 1 },
  'list-clusters-group': { burst: 60, perSecond: 1 },
  'get-cluster': { burst: 60, perSecond: 1 },
  'put-cluster': { burst: 20, perSecond: 1 / 60 },
  'put-pool': { burst: 20, perSecond: 1 / 60 },
  'operation-status': { burst: 200, perSecond: 2 },
  other: { burst: 60, perSecond: 1 },
  'resource-graph': { burst: 15, perSecond: 3 },
} as const satisfies Readonly<Record<string, BucketRule>>

export type BucketName = keyof typeof bucketRules

export type Taken = {
  readonly allowed: boolean
  readonly remaining: number
  readonly retryAfter: number
}

/** Takes one token from the bucket of this name and scope. `wall` is the client's time. */
export function take(
  buckets: Record<string, Bucket>,
  settings: Settings,
  name: BucketName,
  scope: string,
  wall: number,
): Taken {
  const rule = ruleOf(settings, name)
  if (!settings.throttle.enabled) return { allowed: true, remaining: rule.burst - 1, retryAfter: 0 }
  const key = `${name} ${scope}`
  const bucket = buckets[key] ?? { tokens: rule.burst, at: wall }
  const refilled = ((wall - bucket.at) / 1000) * rule.perSecond
  const tokens = Math.min(rule.burst, bucket.tokens + Math.max(0, refilled))
  if (tokens < 1) {
    buckets[key] = { tokens, at: wall }
    const wait = rule.perSecond === 0 ? 3600 : Math.ceil((1 - tokens) / rule.perSecond)
    return { allowed: false, remaining: 0, retryAfter: Math.max(1, wait) }
  }
  buckets[key] = { tokens: tokens - 1, at: wall }
  return { allowed: true, remaining: Math.floor(tokens - 1), retryAfter: 0 }
}

function ruleOf(settings: Settings, name: BucketName): BucketRule {
  const other = settings.throttle.buckets[name]
  return other === undefined
    ? bucketRules[name]
    : { burst: other.burst, perSecond: other['per-second'] }
}
