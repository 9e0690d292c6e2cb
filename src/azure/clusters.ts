import type { Facts } from '../domain/facts.ts'
import { policySelectsCluster, type Selection } from '../domain/selection.ts'
import type { Clusters, Progress } from '../ports.ts'
import type { ImageSource } from '../settings.ts'
import { createArm } from './arm.ts'
import { type SignInOptions, signIn } from './credential.ts'
import { addLatestImages } from './latest-images.ts'
import { listClusters } from './list-clusters.ts'
import { addMaintenance } from './maintenance.ts'
import { failOnArmError, refuseNothing } from './refusals.ts'

export interface AzureOptions extends SignInOptions {
  readonly imageSource: ImageSource
  readonly now: () => string
}

export { clouds } from './clouds.ts'

/** The clusters port on Azure. */
export function azureClusters(options: AzureOptions): Clusters {
  return { observe: (selection, progress) => observe(options, selection, progress) }
}

async function observe(
  options: AzureOptions,
  selection: Selection,
  progress: Progress,
): Promise<Facts> {
  const observedAt = options.now()
  const { credential, identity } = await signIn(options)
  progress(`Signed in to Azure by ${identity.method}: ${identity.why}.`)
  const arm = createArm(options.cloud, credential, (seconds, why) => {
    if (seconds >= 5) progress(`Azure asks to wait (${why}): ${seconds} s`)
  })
  const listing = await listClusters(arm, selection, progress).catch((error: unknown) =>
    failOnArmError(error, selection),
  )
  const selected = listing.clusters.filter((cluster) => policySelectsCluster(selection, cluster))
  refuseNothing(listing, selected, selection)
  const seed = Date.parse(observedAt) % 1_000_003
  const { clusters, notes } = await addLatestImages(arm, selected, {
    source: options.imageSource,
    now: observedAt,
    seed,
    progress,
  })
  const maintained =
    selection.maintenance === true
      ? await addMaintenance(arm, clusters, progress)
      : { clusters, problems: [] }
  return {
    observed_at: observedAt,
    identity,
    source: listing.source,
    subscriptions: listing.subscriptions,
    clusters: maintained.clusters,
    problems: [...listing.problems, ...maintained.problems],
    notes: [...listing.notes, ...notes],
    requests: Object.fromEntries([...arm.sent].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
