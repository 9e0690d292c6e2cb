import pMap from 'p-map'
import type {
  ClusterFacts,
  MaintenanceConfiguration,
  MaintenanceFacts,
  Problem,
} from '../domain/facts.ts'
import type { Progress } from '../ports.ts'
import { type Arm, aksApiVersion, armPath } from './arm.ts'
import { ArmError } from './arm-answers.ts'
import { readConfiguration } from './read-maintenance.ts'

/** More than elsewhere: this is the one read that grows with the number of clusters. */
const parallelReads = 24

/**
 * Adds the planned maintenance of each cluster that has a pool with another image on offer: for the
 * others no window decides anything. One request for each cluster, from a bucket of 60 with one more
 * a second for each subscription and region.
 *
 * @returns the clusters, and what could not be read.
 */
export async function addMaintenance(
  arm: Arm,
  clusters: readonly ClusterFacts[],
  progress: Progress,
): Promise<{ readonly clusters: readonly ClusterFacts[]; readonly problems: readonly Problem[] }> {
  const wanted = inTurn(clusters.filter(hasOffer))
  let done = 0
  const read = await pMap(
    wanted,
    async (cluster) => {
      const maintenance = await readMaintenance(arm, cluster)
      done += 1
      if (done % 25 === 0)
        progress(`planned maintenance of ${done} of ${wanted.length} clusters read`)
      return [cluster, maintenance] as const
    },
    { concurrency: parallelReads },
  )
  const found = new Map(read)
  const problems: Problem[] = []
  const withMaintenance = clusters.map((cluster) => {
    const maintenance = found.get(cluster)
    if (maintenance?.problem !== undefined) problems.push(maintenance.problem)
    return maintenance === undefined ? cluster : { ...cluster, maintenance }
  })
  return { clusters: withMaintenance, problems }
}

function hasOffer({ pools }: ClusterFacts): boolean {
  return pools.some(({ image, latest }) => latest?.image !== undefined && latest.image !== image)
}

/** The first cluster of each bucket, then the second …: an empty bucket holds up no other one. */
function inTurn(clusters: readonly ClusterFacts[]): readonly ClusterFacts[] {
  const seen = new Map<string, number>()
  const ranked = clusters.map((cluster) => {
    const rank = seen.get(bucketOf(cluster)) ?? 0
    seen.set(bucketOf(cluster), rank + 1)
    return { cluster, rank }
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ cluster }) => cluster)
}

function bucketOf({ subscription, region }: ClusterFacts): string {
  return `${subscription}|${region}`
}

/** All of it or a problem: half of the windows would look like all of them. */
async function readMaintenance(arm: Arm, cluster: ClusterFacts): Promise<MaintenanceFacts> {
  const scope = cluster.id
  const reading = 'list maintenance configurations'
  const path = `${armPath(scope)}/maintenanceConfigurations?api-version=${aksApiVersion}`
  const label = { kind: 'maintenance', scope: bucketOf(cluster) } as const
  const configurations: MaintenanceConfiguration[] = []
  try {
    for await (const page of arm.pages({ path, label, scope, reading })) {
      for (const body of page) {
        const configuration = readConfiguration(body)
        if (configuration === undefined) {
          const message = 'an entry of the list has no name'
          const problem = { code: 'evidence.incomplete', scope, reading, message } as const
          return { configurations: [], problem }
        }
        configurations.push(configuration)
      }
    }
  } catch (error) {
    if (!(error instanceof ArmError)) throw error
    return { configurations: [], problem: error.problem }
  }
  return { configurations }
}
