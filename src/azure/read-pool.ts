import type { ClusterFacts, PoolFacts, Problem } from '../domain/facts.ts'
import type {
  FailureText,
  PoolReading,
  PoolTarget,
  Stamp,
  UsedImage,
} from '../domain/pool-reading.ts'
import { parseClusterId } from '../domain/resource-id.ts'
import type { Selection } from '../domain/selection.ts'
import type { ReadOutcome } from '../upgrades-port.ts'
import { type Arm, aksApiVersion, armPath, type Read } from './arm.ts'
import { ArmError, asObject } from './arm-answers.ts'
import { readCluster, text } from './read-facts.ts'

type Json = Readonly<Record<string, unknown>>

export const everything: Selection = { subscriptions: undefined, clusters: [], osSkus: ['*'] }

/**
 * Reads the cluster, in which its pools stand, and the pool's own upgrade profile, both at once.
 * The cluster tells the pool's state and that of its neighbours at one moment.
 */
export async function readPool(arm: Arm, target: PoolTarget, stamp: Stamp): Promise<ReadOutcome> {
  try {
    const [body, profile] = await Promise.all([
      readClusterBody(arm, target),
      readProfile(arm, target),
    ])
    const cluster = readCluster(body, everything)
    const pool = findPool(cluster, target.pool)
    if (cluster === undefined) return unreadable(incomplete(target, 'the answer is no cluster'))
    if (pool === undefined) {
      return { kind: 'gone', message: `the cluster has no pool ${target.pool} any more` }
    }
    const properties = asObject(profile?.['properties'])
    const latest = text(properties, 'latestNodeImageVersion')
    const failure = failureOfPool(poolBodyOf(body, target.pool))
    const reading: PoolReading = {
      target,
      stamp,
      cluster,
      pool: {
        ...pool,
        latest: {
          ...(latest === undefined ? {} : { image: latest }),
          read_from: poolIdOf(target),
          read_at: stamp.at,
          basis: 'own',
        },
      },
      recently_used: usedImages(properties?.['recentlyUsedVersions']),
      ...(failure === undefined ? {} : { failure }),
    }
    return { kind: 'read', reading }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return unreadable(error.problem)
  }
}

/** The pool's own body. */
export async function readPoolBody(arm: Arm, target: PoolTarget): Promise<Json | undefined> {
  return asObject(await arm.get(readOf(target, 'pool', 'get agent pool', poolPath(target))))
}

export async function readClusterBody(arm: Arm, target: PoolTarget): Promise<Json | undefined> {
  const { cluster } = target
  const read = readOf(target, 'cluster', 'get managed cluster', armPath(cluster))
  return asObject(await arm.get({ ...read, scope: cluster }))
}

async function readProfile(arm: Arm, target: PoolTarget): Promise<Json | undefined> {
  const path = `${poolPath(target)}/upgradeProfiles/default`
  return asObject(await arm.get(readOf(target, 'profile', 'get upgrade profile', path)))
}

function readOf(
  target: PoolTarget,
  kind: 'pool' | 'cluster' | 'profile',
  reading: string,
  path: string,
): Read {
  const scope = kind === 'cluster' ? target.cluster.toLowerCase() : bucketScope(target)
  return {
    path: `${path}?api-version=${aksApiVersion}`,
    label: { kind, scope },
    scope: poolIdOf(target),
    reading,
  }
}

/** Subscription and region: by these AKS counts most requests. */
export function bucketScope({ cluster, region }: PoolTarget): string {
  return `${subscriptionOf(cluster)}|${region}`
}

export function subscriptionOf(cluster: string): string {
  return parseClusterId(cluster)?.subscription.toLowerCase() ?? ''
}

export function poolPath({ cluster, pool }: PoolTarget): string {
  return `${armPath(cluster)}/agentPools/${encodeURIComponent(pool)}`
}

export function poolIdOf({ cluster, pool }: PoolTarget): string {
  return `${cluster}/agentPools/${pool}`
}

export function findPool(cluster: ClusterFacts | undefined, name: string): PoolFacts | undefined {
  return cluster?.pools.find((pool) => pool.name.toLowerCase() === name.toLowerCase())
}

/** The pool's part of a cluster's body. */
export function poolBodyOf(cluster: unknown, name: string): Json | undefined {
  const profiles = asObject(asObject(cluster)?.['properties'])?.['agentPoolProfiles']
  return (Array.isArray(profiles) ? profiles : [])
    .map(asObject)
    .find((profile) => text(profile, 'name')?.toLowerCase() === name.toLowerCase())
}

/** What the pool itself says went wrong, wherever its members stand. */
export function failureOfPool(body: Json | undefined): FailureText | undefined {
  const status = asObject((asObject(body?.['properties']) ?? body)?.['status'])
  const error = asObject(status?.['provisioningError'])
  // Some answers wrap the error once more.
  const inner = asObject(error?.['error']) ?? error
  const message = text(inner, 'message')
  const code = text(inner, 'code')
  if (message === undefined && code === undefined) return undefined
  return { ...(code === undefined ? {} : { azure_code: code }), message: message ?? 'no message' }
}

function usedImages(value: unknown): readonly UsedImage[] {
  return (Array.isArray(value) ? value : []).flatMap((entry): readonly UsedImage[] => {
    const used = asObject(entry)
    const image = text(used, 'nodeImageVersion')
    if (image === undefined) return []
    const kubernetes = text(used, 'orchestratorVersion')
    const until = text(used, 'timestamp')
    return [
      {
        image,
        ...(kubernetes === undefined ? {} : { kubernetes_version: kubernetes }),
        ...(until === undefined ? {} : { used_until: until }),
      },
    ]
  })
}

function incomplete(target: PoolTarget, message: string): Problem {
  return {
    code: 'evidence.incomplete',
    scope: target.cluster,
    reading: 'get managed cluster',
    message,
  }
}

function unreadable(problem: Problem): ReadOutcome {
  return { kind: 'unreadable', problem }
}
