import type { PipelinePolicy, RetryStrategy } from '@azure/core-rest-pipeline'
import { retryPolicy } from '@azure/core-rest-pipeline'
import { TokenBucket } from 'limiter'

/** One of Azure's token buckets: so many requests at once, then so many per second. */
interface Bucket {
  readonly size: number
  readonly perSecond: number
}

/**
 * Azure's own numbers (AKS quotas page of 2026-08-03, ARM throttling page, Resource Graph guidance).
 * AKS counts by subscription and region, ARM by subscription and principal, Resource Graph by
 * principal. Calls that AKS does not list by name are its "all other" bucket.
 */
const buckets = {
  'aks-list': { size: 500, perSecond: 1 },
  'aks-cluster': { size: 60, perSecond: 1 },
  'aks-other': { size: 60, perSecond: 1 },
  'aks-put-pool': { size: 20, perSecond: 1 / 60 },
  'arm-read': { size: 250, perSecond: 25 },
  'arm-write': { size: 200, perSecond: 10 },
  'arm-delete': { size: 200, perSecond: 10 },
  'resource-graph': { size: 15, perSecond: 3 },
} as const satisfies Readonly<Record<string, Bucket>>

/** What a request is for, which decides the bucket it draws from. */
export type RequestKind =
  | 'subscriptions'
  | 'list-clusters'
  | 'cluster'
  | 'profile'
  | 'images'
  | 'maintenance'
  | 'resource-graph'
  | 'pool'
  | 'snapshots'
  | 'scale-sets'
  | 'cluster-credential'
  | 'nodes'
  | 'upgrade'
  | 'put-pool'
  | 'put-snapshot'
  | 'delete-snapshot'

export interface RequestLabel {
  readonly kind: RequestKind
  /** Subscription, with region or cluster where the bucket is one of those. */
  readonly scope: string
}

type BucketName = keyof typeof buckets

const bucketOfKind: Readonly<Record<RequestKind, readonly BucketName[]>> = {
  subscriptions: ['arm-read'],
  'list-clusters': ['arm-read', 'aks-list'],
  cluster: ['arm-read', 'aks-cluster'],
  profile: ['arm-read', 'aks-other'],
  images: ['arm-read', 'aks-other'],
  maintenance: ['arm-read', 'aks-other'],
  'resource-graph': ['resource-graph'],
  pool: ['arm-read', 'aks-other'],
  snapshots: ['arm-read', 'aks-other'],
  'scale-sets': ['arm-read'],
  // A POST that reads; ARM counts by method.
  'cluster-credential': ['arm-write', 'aks-other'],
  nodes: [],
  upgrade: ['arm-write', 'aks-other'],
  'put-pool': ['arm-write', 'aks-put-pool'],
  'put-snapshot': ['arm-write', 'aks-other'],
  'delete-snapshot': ['arm-delete', 'aks-other'],
}

/** Longest single `Retry-After` that is waited for; a longer one ends that read. */
export const longestWaitMs = 60_000
/** Longest sum of waits in one run. */
export const waitBudgetMs = 300_000
const attempts = 4

/** The buckets of one run, filled as Azure fills them: all requests of the run draw from them. */
export interface Buckets {
  readonly of: (name: BucketName, scope: string) => TokenBucket
}

export function createBuckets(): Buckets {
  const open = new Map<string, TokenBucket>()
  return {
    of(name, scope) {
      const key = `${name}|${scope}`
      const known = open.get(key)
      if (known !== undefined) return known
      const { size, perSecond } = buckets[name]
      const bucket = new TokenBucket({
        bucketSize: size,
        tokensPerInterval: perSecond,
        interval: 'second',
      })
      bucket.content = size
      open.set(key, bucket)
      return bucket
    },
  }
}

/** Client-side limits and counters of one part of a run. */
export interface Limits {
  /** Waits until the request may leave. */
  readonly admit: (label: RequestLabel) => Promise<void>
  /** Repeats reads after clear and unclear failures, obeying `Retry-After` within bounds. */
  readonly retry: PipelinePolicy
  readonly sent: ReadonlyMap<RequestKind, number>
}

export function createLimits(
  onWait: (seconds: number, why: string) => void,
  shared: Buckets = createBuckets(),
): Limits {
  const sent = new Map<RequestKind, number>()
  return {
    sent,
    retry: retryPolicy([retryReads(onWait)], { maxRetries: attempts - 1 }),
    async admit({ kind, scope }) {
      for (const name of bucketOfKind[kind]) await shared.of(name, scope).removeTokens(1)
      sent.set(kind, (sent.get(kind) ?? 0) + 1)
    },
  }
}

/** Status codes that may pass by themselves. */
const passing = new Set([408, 429, 500, 502, 503, 504])

/**
 * Only reads come here: the pipeline of this edge refuses everything else. Without `Retry-After`
 * the wait doubles from one second, with up to a quarter of it added at random so that many runs
 * do not come back at the same moment.
 */
export function retryReads(
  onWait: (seconds: number, why: string) => void,
  random: () => number = Math.random,
): RetryStrategy {
  let budget = waitBudgetMs
  return {
    name: 'bounded reads',
    retry({ retryCount, response, responseError }) {
      const status = response?.status ?? responseError?.statusCode
      if (status !== undefined && !passing.has(status)) return { skipStrategy: true }
      const asked = retryAfterMs(response?.headers)
      const wait = asked ?? 1_000 * 2 ** retryCount * (1 + random() / 4)
      if (wait > longestWaitMs || wait > budget) return { skipStrategy: true }
      budget -= wait
      onWait(Math.ceil(wait / 1_000), status === undefined ? 'no answer' : `HTTP ${status}`)
      return { retryAfterInMs: wait }
    },
  }
}

/** `Retry-After` in its forms: milliseconds, seconds, or a date. */
export function retryAfterMs(
  headers: { readonly get: (name: string) => string | undefined } | undefined,
  now: number = Date.now(),
): number | undefined {
  for (const name of ['retry-after-ms', 'x-ms-retry-after-ms']) {
    const value = headers?.get(name)
    if (value !== undefined && /^\d+$/.test(value)) return Number(value)
  }
  const value = headers?.get('retry-after')
  if (value === undefined) return undefined
  if (/^\d+$/.test(value)) return Number(value) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
