/** What each image family is, and the versions that really existed (up to October 2026). */
export type GalleryFamily = {
  readonly name: string
  readonly osSku: string
  readonly osType: 'Linux' | 'Windows'
  readonly trains: readonly string[]
  /** When Azure removed, or says it will remove, the images. */
  readonly removed?: string
}

const acl = [
  '202605.05.1',
  '202605.14.0',
  '202605.27.0',
  '202606.08.1',
  '202606.19.0',
  '202607.02.0',
  '202607.09.0',
  '202607.20.0',
  '202607.29.0',
  '202608.06.1',
  '202608.14.0',
  '202608.20.0',
  '202608.26.0',
  '202609.03.1',
  '202609.09.0',
  '202609.15.0',
  '202609.23.0',
  '202610.03.0',
  '202610.08.0',
] as const

const flatcar = [
  '202508.06.0',
  '202509.11.0',
  '202512.18.0',
  '202601.27.0',
  '202602.13.0',
  '202602.13.2',
  '202602.13.5',
  '202602.19.0',
  '202603.04.0',
  '202603.12.0',
  '202603.12.1',
  '202603.18.0',
  '202603.18.1',
  '202603.30.0',
  '202604.13.0',
  '202604.24.0',
  '202605.05.1',
  '202605.14.0',
  '202605.27.0',
  '202606.08.1',
  '202606.19.0',
  '202607.02.0',
] as const

const linux = ['202512.18.0', '202602.13.5', '202602.19.0', ...acl] as const
const ubuntu = ['2022.10.03', ...linux] as const
const windows = ['20348.4529.251212', '20348.5386.260715'] as const

function listed(
  name: string,
  osSku: string,
  trains: readonly string[],
  removed?: string,
): GalleryFamily {
  const osType = name.startsWith('AKSWindows') ? 'Windows' : 'Linux'
  return { name, osSku, osType, trains, ...(removed === undefined ? {} : { removed }) }
}

// behaviour: flatcar-images-removed
// behaviour: os-guard-images-removed
export const gallery: readonly GalleryFamily[] = [
  listed('AKSAzureLinux-aclgen2TL', 'AzureContainerLinux', acl),
  listed('AKSAzureLinux-aclgen2arm64TL', 'AzureContainerLinux', acl),
  listed('AKSAzureLinux-aclgen2fipsTL', 'AzureContainerLinux', acl),
  listed('AKSAzureLinux-aclgen2arm64fipsTL', 'AzureContainerLinux', acl),
  listed('AKSFlatcar-flatcargen2', 'Flatcar', flatcar, '2026-09-08'),
  listed('AKSFlatcar-flatcargen2arm64', 'Flatcar', flatcar, '2026-09-08'),
  listed('AKSAzureLinux-OSGuardV3gen2fipsTL', 'AzureLinux3OSGuard', linux, '2027-03-10'),
  listed('AKSAzureLinux-V3gen2', 'AzureLinux', linux),
  listed('AKSAzureLinux-V3gen2arm64', 'AzureLinux', linux),
  listed('AKSUbuntu-2204gen2containerd', 'Ubuntu', ubuntu),
  listed('AKSUbuntu-2204gen2arm64containerd', 'Ubuntu', ubuntu),
  listed('AKSUbuntu-2404gen2containerd', 'Ubuntu2404', linux),
  listed('AKSWindows-2022-containerd', 'Windows2022', windows),
  listed('AKSWindows-2022-containerd-gen2', 'Windows2022', windows),
]

/** The OS SKU that a family belongs to when the scenario does not say. */
export function osSkuOf(family: string): string {
  const known = gallery.find((entry) => entry.name === family)
  if (known !== undefined) return known.osSku
  if (family.startsWith('AKSAzureLinux-acl')) return 'AzureContainerLinux'
  if (family.startsWith('AKSFlatcar')) return 'Flatcar'
  if (family.startsWith('AKSAzureLinux-OSGuard')) return 'AzureLinux3OSGuard'
  if (family.startsWith('AKSAzureLinux')) return 'AzureLinux'
  if (family.startsWith('AKSCBLMariner')) return 'CBLMariner'
  if (family.startsWith('AKSWindows-2019')) return 'Windows2019'
  if (family.startsWith('AKSWindows-2025')) return 'Windows2025'
  if (family.startsWith('AKSWindows')) return 'Windows2022'
  return 'Ubuntu'
}

export type Hardware = { readonly vmSize: string; readonly fips: boolean; readonly osType: string }

// behaviour: family-of-os-sku
/** The family that AKS would take for an OS SKU on this hardware. */
export function familyOf(osSku: string, hardware: Hardware): string | undefined {
  const arm = isArm(hardware.vmSize) ? 'arm64' : ''
  const fips = hardware.fips ? 'fips' : ''
  switch (osSku) {
    case 'AzureContainerLinux':
      return `AKSAzureLinux-aclgen2${arm}${fips}TL`
    case 'Flatcar':
      return `AKSFlatcar-flatcargen2${arm}`
    case 'AzureLinux':
    case 'AzureLinux3':
      return `AKSAzureLinux-V3gen2${arm}${fips}`
    case 'AzureLinuxOSGuard':
    case 'AzureLinux3OSGuard':
      return 'AKSAzureLinux-OSGuardV3gen2fipsTL'
    case 'Ubuntu':
    case 'Ubuntu2204':
      return `AKSUbuntu-2204gen2${arm}${fips}containerd`
    case 'Ubuntu2404':
      return `AKSUbuntu-2404gen2${arm}containerd`
    case 'Windows2022':
      return 'AKSWindows-2022-containerd'
    default:
      return undefined
  }
}

/** Arm sizes carry a `p` after their number: `Standard_D4pds_v6`. */
export function isArm(vmSize: string): boolean {
  return /_[A-Z]+\d+(?:-\d+)?[a-z]*p[a-z]*_/.test(vmSize)
}
