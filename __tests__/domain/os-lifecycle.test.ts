import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { osLifecyclesDoc } from '../../scripts/os-lifecycles-doc.ts'
import { lifecycleOf, type OsLifecycle, osLifecycles } from '../../src/domain/os-lifecycle.ts'

const entries = osLifecycles.map((lifecycle) => [lifecycle.id, lifecycle] as const)

/** An OS SKU and image that belong to an entry. */
function sample({ os_skus: [osSku], images }: OsLifecycle): [string, string | undefined] {
  return [osSku ?? '', images === undefined ? undefined : `${images[0]}gen2-202501.01.0`]
}

function phaseOn(lifecycle: OsLifecycle, date: string, days: number, time = '00:00:00'): unknown {
  const day = Temporal.PlainDate.from(date).add({ days }).toString()
  return lifecycleOf(...sample(lifecycle), `${day}T${time}Z`)?.phase
}

function idOf(osSku: string | undefined, image?: string): string | undefined {
  return lifecycleOf(osSku, image, '2026-11-23T00:00:00Z')?.lifecycle.id
}

describe('the list of lifecycles', () => {
  it.each(entries)('has real dates, and no removal before the end of support: %s', (_id, entry) => {
    const { support_ended: ended, images_removed: removed = ended } = entry
    for (const date of [ended, removed]) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(Temporal.PlainDate.from(date, { overflow: 'reject' }).toString()).toBe(date)
    }
    expect(Temporal.PlainDate.compare(removed, ended)).toBeGreaterThanOrEqual(0)
  })

  it.each(entries)('names OS SKUs, sources, what fails and a way out: %s', (id, entry) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(entry.os_skus.length).toBeGreaterThan(0)
    for (const source of entry.sources)
      expect(source).toMatch(/^https:\/\/\S+$|^[\w-]+\/[\w-]+:[\w./-]+$/)
    expect(entry.sources.length).toBeGreaterThan(0)
    expect(entry.fails_after_support.length).toBeGreaterThan(0)
    expect(entry.fails_after_removal.length > 0).toBe(entry.images_removed !== undefined)
    expect(entry.way_out.length).toBeGreaterThan(0)
    const sentences = [...entry.fails_after_support, ...entry.fails_after_removal, ...entry.way_out]
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  it.each(entries)(
    'names the successor in the way out, and one that lasts longer: %s',
    (_, entry) => {
      const { successor = '', support_ended: ended, way_out: wayOut } = entry
      expect(wayOut.join(' ')).toMatch(new RegExp(`\\b${successor}\\b`))
      const next = lifecycleOf(successor, undefined, '2026-11-23T00:00:00Z')
      if (next !== undefined) expect(next.lifecycle.support_ended > ended).toBe(true)
    },
  )

  it('has each id and each name once', () => {
    expect(new Set(osLifecycles.map(({ id }) => id)).size).toBe(osLifecycles.length)
    expect(new Set(osLifecycles.map(({ name }) => name)).size).toBe(osLifecycles.length)
  })

  it('has one entry at most for a pool: those that share an OS SKU differ in their images', () => {
    for (const [at, entry] of osLifecycles.entries()) {
      for (const other of osLifecycles.slice(at + 1)) {
        if (!entry.os_skus.some((sku) => other.os_skus.includes(sku))) continue
        const starts = entry.images ?? ['']
        const others = other.images ?? ['']
        const overlap = starts.some((a) => others.some((b) => a.startsWith(b) || b.startsWith(a)))
        expect([entry.id, other.id, overlap]).toEqual([entry.id, other.id, false])
      }
    }
  })

  it('is what docs/os-lifecycles.md shows (`node scripts/os-lifecycles-doc.ts` prints it)', () => {
    const page = readFileSync('docs/os-lifecycles.md', 'utf8')
    const shown = page.split('<!-- generated: os-lifecycles -->\n')[1]?.split('\n<!-- end -->')[0]
    expect(shown).toBe(osLifecyclesDoc())
  })
})

describe('lifecycleOf at the boundaries', () => {
  it.each(entries)('ends support at the first moment of its day, not before: %s', (_id, entry) => {
    const { support_ended: ended, images_removed: removed } = entry
    expect(phaseOn(entry, ended, -1, '23:59:59.999')).toBe('ending')
    expect(phaseOn(entry, ended, 0)).toBe(removed === ended ? 'images-removed' : 'ended')
  })

  it.each(entries.filter(([, entry]) => entry.images_removed !== undefined))(
    'removes the images at the first moment of their day, and for good: %s',
    (_id, entry) => {
      const { support_ended: ended, images_removed: removed = '' } = entry
      const before = removed === ended ? 'ending' : 'ended'
      expect(phaseOn(entry, removed, -1, '23:59:59.999')).toBe(before)
      expect(phaseOn(entry, removed, 0)).toBe('images-removed')
      expect(phaseOn(entry, removed, 5_000)).toBe('images-removed')
    },
  )

  it.each(entries)('gives notice from 180 days before the end on: %s', (_id, entry) => {
    expect(phaseOn(entry, entry.support_ended, -181, '23:59:59.999')).toBe('supported')
    expect(phaseOn(entry, entry.support_ended, -180)).toBe('ending')
  })

  it('stays ended for ever where no removal was announced', () => {
    const image = 'AKSCBLMariner-V1-202308.28.0'
    expect(lifecycleOf('CBLMariner', image, '2036-01-01T00:00:00Z')?.phase).toBe('ended')
  })

  it.each([
    ['2026-06-07T23:59:59Z', 1],
    ['2026-06-08T00:00:00Z', 0],
    ['2026-06-09T12:00:00Z', -1],
    ['2026-11-23T09:00:00Z', -168],
  ])('counts whole UTC days to the end of support: at %s there are %s', (now, days) => {
    expect(lifecycleOf('Flatcar', undefined, now)?.days_to_end).toBe(days)
  })

  it('counts days of UTC whatever the offset of the instant', () => {
    expect(lifecycleOf('Flatcar', undefined, '2026-06-08T01:59:59+02:00')?.phase).toBe('ending')
    expect(lifecycleOf('Flatcar', undefined, '2026-06-07T22:00:00-02:00')?.phase).toBe('ended')
  })
})

describe('lifecycleOf tells the OS', () => {
  it.each(['Flatcar', 'flatcar', 'FLATCAR'])(
    'without regard to the case of the OS SKU: %s',
    (sku) => {
      expect(idOf(sku, 'AKSFlatcar-flatcargen2-202607.02.0')).toBe('flatcar')
    },
  )

  it.each([undefined, '', 'MarinerAKSSig-Custom-1', 'AKSAzureLinux-V3gen2-202609.15.0'])(
    'by its OS SKU alone where the SKU means one OS, whatever the image: %s',
    (image) => {
      expect(idOf('Flatcar', image)).toBe('flatcar')
    },
  )

  it.each([
    ['Ubuntu', 'AKSUbuntu-1804gen2containerd-202506.16.0', 'ubuntu-18-04'],
    ['Ubuntu', 'AKSUbuntu-1804-2022.08.29', 'ubuntu-18-04'],
    ['Ubuntu', 'AKSUbuntu-2004gen2CVMcontainerd-202512.18.0', 'ubuntu-20-04'],
    ['Ubuntu', 'AKSUbuntu-2204gen2containerd-202410.27.0-2024.12.01', 'ubuntu-22-04'],
    ['Ubuntu', 'AKSUbuntuEdgeZone-2204gen2containerd-202512.18.0', 'ubuntu-22-04'],
    ['Ubuntu2204', 'AKSUbuntu-2204gen2containerd-202505.14.0', 'ubuntu-22-04'],
    ['Ubuntu', 'AKSUbuntu-2404gen2containerd-202512.18.0', undefined],
    ['Ubuntu2404', 'AKSUbuntu-2404gen2containerd-202512.18.0', undefined],
    ['AzureLinux', 'AKSAzureLinux-V2gen2-202407.22.0', 'azure-linux-2'],
    ['AzureLinux', 'AKSAzureLinux-V2katagen2-202509.05.0', 'azure-linux-2'],
    ['AzureLinux', 'AKSCBLMariner-V2gen2-202404.16.0', 'azure-linux-2'],
    ['AzureLinux', 'AKSAzureLinux-V3gen2-202609.15.0', undefined],
    ['AzureLinux3', 'AKSAzureLinux-V3gen2-202508.11.0', undefined],
    ['CBLMariner', 'AKSCBLMariner-V1-202306.19.0', 'cbl-mariner-1'],
    ['Mariner', 'AKSCBLMariner-V2gen2-202404.16.0', 'azure-linux-2'],
    ['AzureLinuxOSGuard', 'AKSAzureLinux-OSGuardV3gen2fipsTL-202512.18.0', 'os-guard'],
    ['AzureLinux3OSGuard', 'AKSAzureLinux-OSGuardV3gen2fipsTL-202508.20.1', 'os-guard'],
    ['AzureContainerLinux', 'AKSAzureLinux-aclgen2TL-202608.26.0', undefined],
    ['Windows2019', 'AKSWindows-2019-containerd-17763.8146.251212', 'windows-2019'],
    ['Windows2022', 'AKSWindows-2022-containerd-20348.4529.251212', 'windows-2022'],
    ['Windows2025', 'AKSWindows-2025-gen2-26100.7462.251212', undefined],
    ['WindowsAnnual', 'AKSWindows-2022-containerd-gen2-20348.2402.240410', 'windows-annual'],
    ['WindowsAnnual', 'AKSWindows-23H2-gen2-25398.2025.251212', 'windows-annual'],
  ])('by OS SKU and image family together: %s with %s is %s', (sku, image, id) => {
    expect(idOf(sku, image)).toBe(id)
  })

  it('never by the image alone', () => {
    expect(idOf('AzureContainerLinux', 'AKSAzureLinux-V2gen2-202407.22.0')).toBeUndefined()
    expect(idOf('AzureLinux3', 'AKSFlatcar-flatcargen2-202607.02.0')).toBeUndefined()
    expect(idOf(undefined, 'AKSFlatcar-flatcargen2-202607.02.0')).toBeUndefined()
  })

  it.each([undefined, '', 'AKSUbuntu-202601.13.0', 'AKSUbuntu--2021.05.01', 'custom-2204'])(
    'not at all where the SKU means many versions and the image names none: %s',
    (image) => {
      expect(idOf('Ubuntu', image)).toBeUndefined()
    },
  )

  it.each([undefined, '', 'Flatcar2', 'constructor', 'AzureContainerLinux'])(
    'not at all for an OS SKU without a known end: %s',
    (sku) => {
      expect(idOf(sku)).toBeUndefined()
    },
  )
})
