import { parseImage } from './image.ts'
import { day, parseInstant } from './time/instant.ts'

/** The end of one operating system on AKS: both dates, what fails from each, and the way out. */
export interface OsLifecycle {
  readonly id: string
  readonly name: string
  /** As Azure writes them; compared without regard to case. */
  readonly os_skus: readonly string[]
  /** Narrows to pools whose image family starts with one of these: `Ubuntu` means many versions. */
  readonly images?: readonly string[]
  /** First day (UTC) without new images, patches and new pools. */
  readonly support_ended: string
  /** First day (UTC) on which scaling, reimage and repair fail; absent when none was announced. */
  readonly images_removed?: string
  /** The version that the images stopped at, where it was published. */
  readonly last_image?: string
  readonly fails_after_support: readonly string[]
  readonly fails_after_removal: readonly string[]
  readonly way_out: readonly string[]
  /** OS SKU to move to. */
  readonly successor?: string
  readonly sources: readonly string[]
  /** `confirmed`: Microsoft wrote later that the steps whose day had come were carried out. */
  readonly confidence: 'announced' | 'confirmed'
}

const unpatched = 'No new node images and no security patches: known holes stay open.'
const noNewPools = 'New pools of it are refused.'
const noNewNodes =
  'Scaling out, reimaging and repairing nodes fail: a node that is lost does not come back.'
const noUpgrade = 'A node image upgrade has no target.'
const thenMove = 'Move the workload there, then delete the old pool.'

/**
 * The OS is told by its OS SKU, never by the image alone: Azure Container Linux lives in the
 * gallery of Azure Linux. Within one SKU the `images` of two entries never overlap.
 * docs/os-lifecycles.md is made from this list (`node scripts/os-lifecycles-doc.ts`).
 */
export const osLifecycles: readonly OsLifecycle[] = [
  {
    id: 'flatcar',
    name: 'Flatcar Container Linux (preview)',
    os_skus: ['Flatcar'],
    support_ended: '2026-06-08',
    images_removed: '2026-09-08',
    last_image: '202607.02.0',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Create a new pool of OS SKU AzureContainerLinux: Kubernetes 1.34 or later, Trusted Launch.',
      thenMove,
    ],
    successor: 'AzureContainerLinux',
    sources: [
      'https://github.com/Azure/AKS/issues/5648',
      'https://github.com/Azure/AKS/releases/tag/2026-07-17',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/flatcar-preview-retirement.md',
      'Azure/AgentBaker:pkg/agent/datamodel/sig_config.go',
    ],
    confidence: 'announced',
  },
  {
    id: 'os-guard',
    name: 'Azure Linux with OS Guard (preview)',
    os_skus: ['AzureLinuxOSGuard', 'AzureLinux3OSGuard'],
    support_ended: '2026-12-10',
    images_removed: '2027-03-10',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Create a new pool of OS SKU AzureContainerLinux: Kubernetes 1.34 or later, Trusted Launch.',
      thenMove,
      'Or change the OS SKU of the pool in place; try that on a test cluster first.',
    ],
    successor: 'AzureContainerLinux',
    sources: [
      'https://github.com/Azure/AKS/issues/5950',
      'https://github.com/Azure/AKS/releases/tag/2026-09-04',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/os-guard-preview-retirement.md',
    ],
    confidence: 'announced',
  },
  {
    id: 'azure-linux-2',
    name: 'Azure Linux 2.0',
    os_skus: ['AzureLinux', 'CBLMariner', 'Mariner'],
    images: ['AKSAzureLinux-V2', 'AKSCBLMariner-V2'],
    support_ended: '2025-11-30',
    images_removed: '2026-03-31',
    last_image: '202512.06.0',
    fails_after_support: [unpatched],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Change the OS SKU of the pool to AzureLinux3 (Kubernetes 1.28 or later).',
      'Or set OS SKU AzureLinux and upgrade to Kubernetes 1.32 or later: there it means 3.0.',
    ],
    successor: 'AzureLinux3',
    sources: [
      'https://github.com/Azure/AKS/issues/4988',
      'https://github.com/Azure/AKS/pull/5538',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/azure-linux-retirement.md',
      'MicrosoftDocs/azure-aks-docs:articles/aks/upgrade-os-version.md',
      'Azure/AgentBaker:pkg/agent/datamodel/sig_config.go',
    ],
    confidence: 'announced',
  },
  {
    id: 'cbl-mariner-1',
    name: 'CBL-Mariner 1.0',
    os_skus: ['CBLMariner', 'Mariner'],
    images: ['AKSCBLMariner-V1'],
    // The day on which the image builds were stopped; no page with a day of its own was found.
    support_ended: '2023-08-30',
    last_image: '202308.28.0',
    fails_after_support: [unpatched],
    fails_after_removal: [],
    way_out: ['Create a new pool of OS SKU AzureLinux with Kubernetes 1.32 or later.', thenMove],
    successor: 'AzureLinux',
    sources: [
      'https://github.com/Azure/AgentBaker/pull/3587',
      'https://github.com/Azure/AKS/issues/4592',
      'Azure/AgentBaker:pkg/agent/datamodel/sig_config.go',
    ],
    confidence: 'confirmed',
  },
  {
    id: 'ubuntu-18-04',
    name: 'Ubuntu 18.04',
    os_skus: ['Ubuntu'],
    images: ['AKSUbuntu-1804', 'AKSUbuntuEdgeZone-1804'],
    support_ended: '2025-06-17',
    // First announced for 2025-06-17, then 2025-07-17, at last 2025-11-09.
    images_removed: '2025-11-09',
    last_image: '202506.16.0',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Upgrade the pool to Kubernetes 1.25 or later, best to 1.35 or later with Ubuntu 24.04.',
      'Where the upgrade fails, create a new pool of OS SKU Ubuntu.',
      thenMove,
    ],
    successor: 'Ubuntu',
    sources: [
      'https://github.com/Azure/AKS/issues/4873',
      'https://github.com/Azure/AKS/pull/5538',
      'Azure/AKS:CHANGELOG.md',
      'Azure/AgentBaker:pkg/agent/datamodel/sig_config.go',
    ],
    confidence: 'confirmed',
  },
  {
    id: 'ubuntu-20-04',
    name: 'Ubuntu 20.04',
    os_skus: ['Ubuntu'],
    images: ['AKSUbuntu-2004', 'AKSUbuntuEdgeZone-2004'],
    // One day for both steps, as announced.
    support_ended: '2027-03-17',
    images_removed: '2027-03-17',
    fails_after_support: [unpatched],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Upgrade the pool to Kubernetes 1.35 or later, where OS SKU Ubuntu means Ubuntu 24.04.',
    ],
    successor: 'Ubuntu',
    sources: [
      'https://github.com/Azure/AKS/issues/4874',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/ubuntu-20-04-retirement.md',
    ],
    confidence: 'announced',
  },
  {
    id: 'ubuntu-22-04',
    name: 'Ubuntu 22.04',
    os_skus: ['Ubuntu', 'Ubuntu2204'],
    images: ['AKSUbuntu-2204', 'AKSUbuntuEdgeZone-2204'],
    support_ended: '2027-06-30',
    images_removed: '2028-04-30',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Pools of OS SKU Ubuntu: upgrade to Kubernetes 1.35 or later, where it means Ubuntu 24.04.',
      'Pools of OS SKU Ubuntu2204: change it to Ubuntu2404 on Kubernetes 1.32 or later.',
    ],
    successor: 'Ubuntu2404',
    sources: [
      'https://github.com/Azure/AKS/issues/5701',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/ubuntu-22-04-retirement.md',
    ],
    confidence: 'announced',
  },
  {
    id: 'windows-2019',
    name: 'Windows Server 2019',
    os_skus: ['Windows2019'],
    support_ended: '2026-03-01',
    images_removed: '2027-04-01',
    fails_after_support: [unpatched, 'New pools of it are refused from Kubernetes 1.33 on.'],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Rebuild the containers on Windows Server 2022 base images: those of 2019 do not run there.',
      'Create a new pool of OS SKU Windows2022 or Windows2025.',
      thenMove,
    ],
    successor: 'Windows2022',
    sources: [
      'https://github.com/Azure/AKS/issues/4091',
      'https://github.com/Azure/AKS/releases/tag/2026-05-29',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/windows-server-2019-retirement.md',
    ],
    confidence: 'confirmed',
  },
  {
    id: 'windows-2022',
    name: 'Windows Server 2022',
    os_skus: ['Windows2022'],
    // First announced for 2027-03-15 and 2028-04-01, extended in June 2026.
    support_ended: '2028-06-30',
    images_removed: '2029-06-30',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Create a new pool of OS SKU Windows2025.',
      thenMove,
      'Do it before Kubernetes 1.37, which does not run Windows Server 2022.',
    ],
    successor: 'Windows2025',
    sources: [
      'https://github.com/Azure/AKS/releases/tag/2026-06-19',
      'https://github.com/Azure/AKS/issues/4168',
    ],
    confidence: 'announced',
  },
  {
    id: 'windows-annual',
    name: 'Windows Server Annual Channel (preview)',
    os_skus: ['WindowsAnnual'],
    support_ended: '2026-05-15',
    images_removed: '2027-05-15',
    fails_after_support: [unpatched, noNewPools],
    fails_after_removal: [unpatched, noNewNodes, noUpgrade],
    way_out: [
      'Create a new pool of OS SKU Windows2025 or Windows2022: containers of 2022 run on both.',
      'Test host process containers there again.',
      thenMove,
    ],
    successor: 'Windows2025',
    sources: [
      'https://github.com/Azure/AKS/issues/5608',
      'https://github.com/Azure/AKS/releases/tag/2026-05-29',
      'https://github.com/Azure/AKS/releases/tag/2026-07-17',
      'MicrosoftDocs/azure-aks-docs:articles/aks/includes/windows-annual-channel-retirement.md',
    ],
    confidence: 'confirmed',
  },
]

/** `ending`: the end of support is at most 180 days away. */
export type LifecyclePhase = 'supported' | 'ending' | 'ended' | 'images-removed'

export interface LifecycleState {
  readonly lifecycle: OsLifecycle
  readonly phase: LifecyclePhase
  /** Whole days, in UTC, to the end of support; zero on its day, below zero after it. */
  readonly days_to_end: number
}

const noticeDays = 180

/** State of a pool's OS at `now` (ISO 8601 instant); `undefined` when no end of it is known. */
export function lifecycleOf(
  osSku: string | undefined,
  image: string | undefined,
  now: string,
): LifecycleState | undefined {
  const lifecycle = osLifecycles.find((each) => hasSku(each, osSku) && hasImage(each, image))
  if (lifecycle === undefined) return undefined
  const today = Math.floor(parseInstant(now) / day)
  return {
    lifecycle,
    phase: phaseOf(lifecycle, today),
    days_to_end: daysBetween(today, lifecycle.support_ended),
  }
}

/** `lifecycleOf` at one moment; equal questions get the same object, computed once. */
export function lifecyclesAt(
  now: string,
): (osSku: string | undefined, image: string | undefined) => LifecycleState | undefined {
  const known = new Map<string, LifecycleState | undefined>()
  return (osSku, image) => {
    const key = `${osSku ?? ''}|${image ?? ''}`
    if (!known.has(key)) known.set(key, lifecycleOf(osSku, image, now))
    return known.get(key)
  }
}

function hasSku(lifecycle: OsLifecycle, osSku: string | undefined): boolean {
  const wanted = osSku?.toLowerCase()
  return lifecycle.os_skus.some((sku) => sku.toLowerCase() === wanted)
}

function hasImage(lifecycle: OsLifecycle, name: string | undefined): boolean {
  if (lifecycle.images === undefined) return true
  const image = name === undefined ? undefined : parseImage(name)
  if (image?.kind !== 'known') return false
  return lifecycle.images.some((start) => image.family.startsWith(start))
}

function phaseOf(lifecycle: OsLifecycle, today: number): LifecyclePhase {
  const { images_removed: removed, support_ended: ended } = lifecycle
  if (removed !== undefined && daysBetween(today, removed) <= 0) return 'images-removed'
  const days = daysBetween(today, ended)
  if (days <= 0) return 'ended'
  return days <= noticeDays ? 'ending' : 'supported'
}

/** @param today days since 1970. */
function daysBetween(today: number, date: string): number {
  return parseInstant(`${date}T00:00:00Z`) / day - today
}
