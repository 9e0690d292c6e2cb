import type { Reply } from '../http.ts'
import { isRemoved, latestImage } from '../images.ts'
import { type Context, param, type Route } from './context.ts'
import { providerJson } from './errors.ts'
import { kubernetesVersions, supportedUpgrades } from './kubernetes.ts'
import { minor } from './names.ts'
import { pageReply } from './paging.ts'

// behaviour: node-image-versions-list
function nodeImageVersions(context: Context): Reply {
  const region = param(context, 'location').toLowerCase()
  const { images } = context.world
  const rows: Row[] = []
  for (const family of Object.values(images.families)) {
    if (isRemoved(images, family.name, context.now)) continue
    const latest = latestImage(images, family.name, region, context.now)
    if (latest === undefined) continue
    rows.push(row(family.name, latest.version))
    // behaviour: listing-keeps-legacy-versions
    const legacy = family.images.find((image) => /^\d{4}\.\d{2}\.\d{2}$/.test(image.version))
    if (legacy !== undefined && legacy.version !== latest.version) {
      rows.push(row(family.name, legacy.version))
    }
  }
  return pageReply(context, rows, 1000, (entry) => entry)
}

type Row = {
  readonly fullName: string
  readonly os: string
  readonly sku: string
  readonly version: string
}

// behaviour: windows-sku-in-listing
function row(family: string, version: string): Row {
  const [os = '', ...rest] = family.split('-')
  const sku = os === 'AKSWindows' ? `windows-${rest.join('-')}` : rest.join('-')
  return { fullName: `${family}-${version}`, os, sku, version }
}

// behaviour: kubernetes-versions-under-values
function kubernetes(): Reply {
  const minors = [...new Set(kubernetesVersions.map(minor))]
  const values = minors.map((version) => ({
    version,
    capabilities: { supportPlan: ['KubernetesOfficial'] },
    patchVersions: Object.fromEntries(
      kubernetesVersions
        .filter((patch) => minor(patch) === version)
        .map((patch) => [patch, { upgrades: supportedUpgrades(patch) }]),
    ),
  }))
  return providerJson(200, { values })
}

const base =
  '/subscriptions/{subscription}/providers/Microsoft.ContainerService/locations/{location}'

export const locationRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: `${base}/nodeImageVersions`,
    call: 'list-node-images',
    action: 'Microsoft.ContainerService/locations/nodeimageversions/read',
    bucket: 'other',
    previewType: 'locations/nodeImageVersions',
    handle: nodeImageVersions,
  },
  {
    method: 'GET',
    pattern: `${base}/kubernetesVersions`,
    call: 'list-kubernetes-versions',
    action: 'Microsoft.ContainerService/locations/kubernetesversions/read',
    bucket: 'other',
    handle: kubernetes,
  },
]
