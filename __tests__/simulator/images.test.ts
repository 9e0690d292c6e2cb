import { describe, expect, it } from '@jest/globals'
import { familyOf, gallery, isArm, osSkuOf } from '../../simulator/gallery.ts'
import { compareVersions, splitImage, versionDate } from '../../simulator/images.ts'
import { at, azure, clusterPath, newest, older, oneCluster, poolPath } from './support.ts'

function latest(world: ReturnType<typeof azure>): unknown {
  return world
    .call('GET', `${poolPath}/upgradeProfiles/default`)
    .at('properties.latestNodeImageVersion')
}

function day(version: string): string {
  return new Date(versionDate(version)).toISOString().slice(0, 10)
}

describe('images', () => {
  it('are published at their time and reach regions one after another', () => {
    const image = {
      version: '202611.18.0',
      families: ['AKSAzureLinux-acl*'],
      published: '+2h',
      delays: { westeurope: '1d' },
    }
    const world = azure(oneCluster({}, { images: { versions: [image] } }))
    expect(latest(world)).toBe(newest)
    world.advance('25h')
    expect(latest(world)).toBe(newest)
    world.advance('2h')
    expect(latest(world)).toBe('AKSAzureLinux-aclgen2TL-202611.18.0')
  })

  it('follow the general roll-out where an image says nothing', () => {
    const images = {
      rollout: { general: '1h', regions: { westeurope: '3h' } },
      versions: [{ version: '202611.18.0', families: ['*acl*'], published: '-2h' }],
    }
    const west = azure(oneCluster({}, { images }))
    const north = azure(oneCluster({}, { images }, { region: 'northeurope' }))
    expect(latest(west)).toBe(newest)
    expect(latest(north)).toBe('AKSAzureLinux-aclgen2TL-202611.18.0')
  })

  it('can be withdrawn, and the one before is the latest again', () => {
    const image = {
      version: '202611.18.0',
      families: ['*acl*'],
      published: '-2d',
      withdrawn: '+1h',
    }
    const world = azure(oneCluster({}, { images: { versions: [image] } }))
    expect(latest(world)).toBe('AKSAzureLinux-aclgen2TL-202611.18.0')
    world.advance('2h')
    expect(latest(world)).toBe(newest)
  })

  it('never offer a downgrade to a pool that is ahead of its region', () => {
    const world = azure(oneCluster({ image: 'AKSAzureLinux-aclgen2TL-202612.01.0' }))
    expect(latest(world)).toBe('AKSAzureLinux-aclgen2TL-202612.01.0')
  })

  it('are compared number by number', () => {
    expect(compareVersions('202610.08.0', '202609.23.0')).toBeGreaterThan(0)
    expect(compareVersions('202608.06.1', '202608.06.0')).toBeGreaterThan(0)
    expect(compareVersions('2022.10.03', '202207.04.0')).toBeLessThan(0)
    expect(compareVersions(older, older)).toBeNaN()
  })

  it('are split into family and version in every real form, and left whole otherwise', () => {
    expect(splitImage('AKSUbuntu-2204gen2containerd-2022.10.03')?.version).toBe('2022.10.03')
    expect(splitImage('AKSWindows-2022-containerd-20348.4529.251212')?.family).toBe(
      'AKSWindows-2022-containerd',
    )
    expect(splitImage('AKSUbuntu--2021.05.01')?.family).toBe('AKSUbuntu-')
    expect(splitImage('MarinerAKSSig-AzureLinuxaclgen2-Dev-202610.08.1791501169')).toBeUndefined()
  })

  it('tell their date by their version', () => {
    expect(day('202610.08.0')).toBe('2026-10-08')
    expect(day('2022.10.03')).toBe('2022-10-03')
    expect(day('20348.5386.260715')).toBe('2026-07-15')
  })

  it('belong to the family that fits OS SKU, architecture and FIPS', () => {
    const size = { vmSize: 'Standard_D4ds_v5', fips: false, osType: 'Linux' }
    expect(familyOf('AzureContainerLinux', size)).toBe('AKSAzureLinux-aclgen2TL')
    expect(
      familyOf('AzureContainerLinux', { ...size, vmSize: 'Standard_D4pds_v6', fips: true }),
    ).toBe('AKSAzureLinux-aclgen2arm64fipsTL')
    expect(isArm('Standard_D8pds_v5')).toBe(true)
    expect(isArm('Standard_D4ads_v5')).toBe(false)
    for (const family of gallery) expect(osSkuOf(family.name)).toBe(family.osSku)
  })
})

describe('the regional listing', () => {
  const path = clusterPath.replace(
    /\/resourceGroups.*/,
    '/providers/Microsoft.ContainerService/locations/westeurope/nodeImageVersions',
  )

  it('has one row for each family, with legacy rows kept and removed families gone', () => {
    const rows = azure(oneCluster())
      .call('GET', path, { apiVersion: '2026-04-02-preview' })
      .items('value')
    const names = rows.map((row) => String(at(row, 'fullName')))
    expect(names).toContain(newest)
    expect(names).toContain('AKSUbuntu-2204gen2containerd-2022.10.03')
    expect(names.some((name) => name.includes('flatcar'))).toBe(false)
    const windows = rows.find((row) =>
      String(at(row, 'fullName')).startsWith('AKSWindows-2022-containerd-gen2'),
    )
    expect(at(windows, 'sku')).toBe('windows-2022-containerd-gen2')
  })

  it('exists in preview api-versions only', () => {
    const refused = azure(oneCluster()).call('GET', path, { apiVersion: '2026-06-01' })
    expect(refused.status).toBe(400)
    expect(refused.at('error.code')).toBe('NoRegisteredProviderFound')
  })
})
