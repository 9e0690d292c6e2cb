import type { Facts } from '../domain/facts.ts'
import { policySelectsCluster, type Selection } from '../domain/selection.ts'
import type { Clusters, Progress } from '../ports.ts'
import type { ImageSource } from '../settings.ts'
import type { Upgrades } from '../upgrades-port.ts'
import { createArm } from './arm.ts'
import type { SignInOptions } from './credential.ts'
import { addLatestImages } from './latest-images.ts'
import { listClusters } from './list-clusters.ts'
import { addMaintenance } from './maintenance.ts'
import { failOnArmError, refuseNothing } from './refusals.ts'
import { azureSession, type Session } from './session.ts'
import { azureUpgrades, type UpgradesOptions } from './upgrades.ts'

export interface AzureOptions extends SignInOptions, UpgradesOptions {
  readonly imageSource: ImageSource
}

export { clouds } from './clouds.ts'

/**
 * Both ports on Azure. They share one sign-in, made when either is first used, and the limits of
 * requests. The clusters port can't write: its pipeline refuses to.
 */
export function azure(options: AzureOptions): {
  readonly clusters: Clusters
  readonly upgrades: Upgrades
} {
  const session = azureSession(options)
  return {
    clusters: { observe: (selection, progress) => observe(options, session, selection, progress) },
    upgrades: azureUpgrades(options, session),
  }
}

/** The clusters port alone. */
export function azureClusters(options: AzureOptions): Clusters {
  return azure(options).clusters
}

async function observe(
  options: AzureOptions,
  session: () => Promise<Session>,
  selection: Selection,
  progress: Progress,
): Promise<Facts> {
  const observedAt = options.now()
  const { credential, identity, buckets } = await session()
  progress(`Signed in to Azure by ${identity.method}: ${identity.why}.`)
  const onWait = (seconds: number, why: string): void => {
    if (seconds >= 5) progress(`Azure asks to wait (${why}): ${seconds} s`)
  }
  const arm = createArm(options.cloud, credential, onWait, buckets)
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
