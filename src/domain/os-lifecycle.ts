import { Temporal } from 'temporal-polyfill'
import { parseImage } from './image.ts'

export interface OsLifecycle {
  readonly id: string
  readonly name: string
  readonly os_skus: readonly string[]
  readonly images?: readonly string[]
  readonly support_ended: string
  readonly images_removed?: string
  readonly last_image?: string
  readonly fails_after_support: readonly string[]
  readonly fails_after_removal: readonly string[]
  readonly way_out: readonly string[]
  readonly successor?: string
  readonly sources: readonly string[]
  readonly confidence: 'announced' | 'confirmed'
}

export const osLifecycles: readonly OsLifecycle[] = [
  {
    id: 'flatcar',
    name: 'Flatcar Container Linux (preview)',
    os_skus: ['Flatcar'],
    support_ended: '2026-06-08',
    images_removed: '2026-09-08',
    last_image: '202607.02.0',
    fails_after_support: ['No new pools, images or patches.'],
    fails_after_removal: [
      'Scaling out, reimaging and node repair fail; no node image upgrade has a target.',
    ],
    way_out: [
      'Create a new pool of OS SKU AzureContainerLinux (Kubernetes 1.34 or later), move the workload, delete the old pool.',
    ],
    successor: 'AzureContainerLinux',
    sources: ['https://github.com/Azure/AKS/issues/5648'],
    confidence: 'announced',
  },
]

export type LifecyclePhase = 'supported' | 'ending' | 'ended' | 'images-removed'
export interface LifecycleState {
  readonly lifecycle: OsLifecycle
  readonly phase: LifecyclePhase
  readonly days_to_end: number
}

export function lifecycleOf(
  osSku: string | undefined,
  image: string | undefined,
  now: string,
): LifecycleState | undefined {
  const lifecycle = osLifecycles.find(
    (each) =>
      each.os_skus.some((sku) => sku.toLowerCase() === osSku?.toLowerCase()) &&
      hasImage(each, image),
  )
  if (lifecycle === undefined) return undefined
  const today = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').toPlainDate()
  const days = today.until(Temporal.PlainDate.from(lifecycle.support_ended), {
    largestUnit: 'day',
  }).days
  const removed = lifecycle.images_removed
  if (removed !== undefined && Temporal.PlainDate.compare(today, removed) >= 0)
    return { lifecycle, phase: 'images-removed', days_to_end: days }
  if (days <= 0) return { lifecycle, phase: 'ended', days_to_end: days }
  return { lifecycle, phase: days <= 180 ? 'ending' : 'supported', days_to_end: days }
}

function hasImage(lifecycle: OsLifecycle, image: string | undefined): boolean {
  if (lifecycle.images === undefined) return true
  const parsed = image === undefined ? undefined : parseImage(image)
  return (
    parsed?.kind === 'known' && lifecycle.images.some((start) => parsed.family.startsWith(start))
  )
}
