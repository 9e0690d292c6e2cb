import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareImages, imageAge, imageDate, parseImage } from '../../src/domain/image.ts'

/** Real names, by what they must be read as: [name, family, version, scheme]. */
const known: readonly (readonly [string, string, string, string])[] = [
  ['AKSAzureLinux-aclgen2TL-202608.26.0', 'AKSAzureLinux-aclgen2TL', '202608.26.0', 'dated'],
  [
    'AKSAzureLinux-aclgen2arm64fipsTL-202610.08.0',
    'AKSAzureLinux-aclgen2arm64fipsTL',
    '202610.08.0',
    'dated',
  ],
  ['AKSAzureContainerLinux-202606.01.0', 'AKSAzureContainerLinux', '202606.01.0', 'dated'],
  ['AKSFlatcar-flatcargen2-202607.02.0', 'AKSFlatcar-flatcargen2', '202607.02.0', 'dated'],
  [
    'AKSFlatcar-flatcargen2arm64-202512.18.0',
    'AKSFlatcar-flatcargen2arm64',
    '202512.18.0',
    'dated',
  ],
  [
    'AKSUbuntu-2204gen2containerd-2022.10.03',
    'AKSUbuntu-2204gen2containerd',
    '2022.10.03',
    'legacy',
  ],
  ['AKSUbuntu-1604-2020.10.28', 'AKSUbuntu-1604', '2020.10.28', 'legacy'],
  [
    'AKSAzureLinux-OSGuardV3gen2fipsTL-202512.18.0',
    'AKSAzureLinux-OSGuardV3gen2fipsTL',
    '202512.18.0',
    'dated',
  ],
  [
    'AKSWindows-2022-containerd-gen2-20348.4529.251212',
    'AKSWindows-2022-containerd-gen2',
    '20348.4529.251212',
    'windows',
  ],
  ['AKSWindows-23H2-25398.2025.251212', 'AKSWindows-23H2', '25398.2025.251212', 'windows'],
  [
    'AKSUbuntuEdgeZone-2204gen2containerd-202512.18.0',
    'AKSUbuntuEdgeZone-2204gen2containerd',
    '202512.18.0',
    'dated',
  ],
]

describe('parseImage', () => {
  it.each(known)('reads %s', (name, family, version, scheme) => {
    expect(parseImage(name)).toMatchObject({ kind: 'known', name, family, version, scheme })
  })

  it('reads the date suffix of a node on the SecurityPatch channel', () => {
    const image = parseImage('AKSUbuntu-2204gen2containerd-202410.27.0-2024.12.01')
    expect(image).toMatchObject({ version: '202410.27.0', patch: '2024.12.01' })
  })

  it.each([
    '',
    'AKSUbuntu--2021.05.01',
    'MarinerAKSSig-AzureLinuxaclgen2-Dev-202610.08.1791501169',
    'latest',
    'a'.repeat(5_000),
  ])('keeps an unknown form opaque: %.40s', (name) => {
    expect(parseImage(name)).toEqual({ kind: 'opaque', name })
  })

  it('never throws and keeps the name, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (name) => parseImage(name).name === name,
      ),
      { numRuns: 5_000 },
    )
  })
})

describe('compareImages', () => {
  const family = 'AKSAzureLinux-aclgen2TL-'
  it.each([
    ['202610.08.0', '202608.20.0', 'newer'],
    ['202602.13.5', '202602.19.0', 'older'],
    ['202608.06.1', '202608.06.0', 'newer'],
    ['202608.6.0', '202608.06.0', 'same'],
    ['2022.10.03', '202207.11.0', 'older'],
  ])('%s seen from %s is %s', (a, b, order) => {
    expect(compareImages(parseImage(family + a), parseImage(family + b))).toBe(order)
  })

  it.each([
    [
      'AKSAzureLinux-aclgen2TL-202610.08.0',
      'AKSAzureLinux-aclgen2arm64TL-202610.08.0',
      'two families',
    ],
    [
      'AKSAzureContainerLinux-202606.01.0',
      'AKSAzureLinux-aclgen2TL-202606.08.1',
      'the short form and the long one',
    ],
    [
      'AKSWindows-2022-containerd-20348.1.251212',
      'AKSWindows-2022-containerd-20349.1.251212',
      'two Windows builds',
    ],
    ['custom-1', 'custom-2', 'opaque names'],
  ])('gives %s and %s no order: %s', (a, b) => {
    expect(compareImages(parseImage(a), parseImage(b))).toBe('incomparable')
  })

  it('is a strict order within a family', () => {
    const version = fc
      .tuple(
        fc.integer({ min: 202001, max: 203012 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([month, day, build]) =>
        parseImage(`${family}${month}.${String(day).padStart(2, '0')}.${build}`),
      )
    const opposite = { newer: 'older', older: 'newer', same: 'same', incomparable: 'incomparable' }
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(compareImages(b, a)).toBe(opposite[compareImages(a, b)])
        if (compareImages(a, b) === 'newer' && compareImages(b, c) === 'newer') {
          expect(compareImages(a, c)).toBe('newer')
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('age', () => {
  it.each([
    ['AKSAzureLinux-aclgen2TL-202608.26.0', '2026-08-26'],
    ['AKSUbuntu-2204gen2containerd-2022.10.03', '2022-10-03'],
    ['AKSWindows-2025-gen2-26100.7462.251212', '2025-12-12'],
    ['AKSAzureLinux-aclgen2TL-202613.40.0', undefined],
    ['custom', undefined],
  ])('dates %s to %s', (name, date) => {
    expect(imageDate(parseImage(name))).toBe(date)
  })

  it('ends the support of 90 days at midnight UTC', () => {
    const image = parseImage('AKSAzureLinux-aclgen2TL-202608.25.0')
    expect(imageAge(image, '2026-11-22T23:59:59Z')).toEqual({
      days: 89,
      days_left: 1,
      supported_until: '2026-11-23T00:00:00Z',
    })
    expect(imageAge(image, '2026-11-23T00:00:00Z')).toMatchObject({ days: 90, days_left: 0 })
  })
})

const shared = '../shared/data'
const onShared = existsSync(shared) ? describe : describe.skip

onShared('real names (skipped where ../shared is absent)', () => {
  it('reads and orders the 57 rows of the image listing', () => {
    const listing = JSON.parse(
      readFileSync(`${shared}/aks/arm/nodeImageVersions.snapshot-2025-12.json`, 'utf8'),
    ) as {
      value: readonly { fullName: string }[]
    }
    const images = listing.value.map(({ fullName }) => parseImage(fullName))
    expect(images).toHaveLength(57)
    expect(images.filter(({ kind }) => kind === 'opaque')).toEqual([])
    for (const a of images) {
      for (const b of images) {
        const comparable = compareImages(a, b) !== 'incomparable'
        const sameFamily = a.kind === 'known' && b.kind === 'known' && a.family === b.family
        expect(comparable).toBe(sameFamily)
      }
    }
  })

  it('reads every nodeImageVersion of the recordings but the malformed ones', () => {
    const names = new Set<string>()
    for (const file of readdirSync(`${shared}/arm`).filter((name) => name.endsWith('.json'))) {
      const found = readFileSync(`${shared}/arm/${file}`, 'utf8').matchAll(
        /"(?:latestN|n)odeImageVersion":\s*"([^"]+)"/g,
      )
      for (const [, name] of found) if (name !== undefined) names.add(name)
    }
    expect(names.size).toBeGreaterThan(15)
    expect([...names].filter((name) => parseImage(name).kind === 'opaque')).toEqual([])
  })
})
