import { describe, expect, it } from '@jest/globals'
import { loadPolicy } from '../../../src/policy/file/load.ts'

/** Of each problem: the path, and what is expected there. */
function expectedIn(text: string): readonly (readonly [string, string])[] {
  const loaded = loadPolicy(text, 'p.yml')
  return 'problems' in loaded ? loaded.problems.map(({ path, expected }) => [path, expected]) : []
}

describe('a value of the wrong kind', () => {
  it('is told what is expected at the top', () => {
    expect(
      expectedIn(`version: 1
extends: {}
zone: {}
select: 5
soak: {}
proof: 5
approval: {}
engine: {}
first: {}
min-age: {}
windows: {}
maintenance: {}
budget: 5
rings: 5
gates: 5
freezes: 5
denials: 5
holds: 5
deadlines: 5
floors: 5
`),
    ).toEqual([
      ['extends', 'report-only, careful, balanced or security-first, or a list of these'],
      ['zone', 'an IANA zone such as Europe/Berlin'],
      ['select', 'a map with the keys subscriptions, clusters, tags and os-skus'],
      ['soak', 'a duration such as 2d or 36h'],
      ['proof', 'a map with the keys share, pools and level'],
      ['approval', 'automatic or pull-request'],
      ['engine', 'latest or snapshot'],
      ['first', 'one-pool or any'],
      ['min-age', 'a duration such as 2d or 36h'],
      ['windows', 'a window such as Mon-Thu 21:00-05:00 Europe/Berlin, or a list of windows'],
      [
        'maintenance',
        'aksManagedNodeOSUpgradeSchedule, aksManagedAutoUpgradeSchedule, default or ignore',
      ],
      ['budget', 'a map with the keys fleet, ring and region'],
      ['rings', 'a list of rings'],
      ['gates', 'a map of gates and enforce, warn or off'],
      ['freezes', 'a list of freezes'],
      ['denials', 'a list of denials'],
      ['holds', 'a list of holds'],
      ['deadlines', 'a list of deadlines'],
      ['floors', 'a list of floors'],
    ])
  })

  it('is told what is expected further down', () => {
    expect(
      expectedIn(`version: 1
select: { subscriptions: {}, clusters: {}, tags: 5, os-skus: {} }
proof: { share: {}, pools: {} }
budget: { fleet: 5, ring: 5, region: 5 }
rings:
  - 5
  - { name: {}, match: 5, budget: 5 }
  - { name: b, match: { tags: 5, clusters: {}, regions: {}, subscriptions: {}, pools: {}, pool-labels: 5, os-skus: {} }, budget: { ring: 5, region: 5 } }
  - { name: c, match: { tags: { a: {} }, clusters: [{}], regions: [{}], subscriptions: [{}], pools: [{}], pool-labels: { a: [{}] }, os-skus: [{}] } }
gates: { lifecycle: {} }
freezes: [5, { from: {}, to: {}, zone: {}, reason: {}, rings: {}, regions: {} }]
denials: [5, { image: {}, family: {}, from: {}, below: {}, reason: {}, url: {}, until: {} }]
holds: [5, { rings: {}, clusters: {}, pools: {}, images: {}, reason: {}, until: {} }, { rings: [{}], images: [{}] }]
deadlines: [5, { rings: {}, max-image-age: {}, ahead: {}, relax: {} }]
floors: [5, { family: {}, below: {}, by: {}, reason: {}, url: {}, ahead: {}, relax: [{}] }]
`),
    ).toEqual([
      ['select.subscriptions', 'a subscription id, or a list of ids'],
      ['select.clusters', 'a cluster, or a list of clusters'],
      ['select.tags', 'a map of names and values such as { env: dev }'],
      ['select.os-skus', 'an OS SKU, or a list of them'],
      ['proof.share', 'a share from 1% to 100%'],
      ['proof.pools', 'a whole number of pools from 1 to 100000'],
      ['budget.fleet', 'a map with the keys pools and clusters-at-once'],
      ['budget.ring', 'a map with the keys pools and clusters-at-once'],
      ['budget.region', 'a map with the keys pools and clusters-at-once'],
      ['rings[0]', 'a ring, which is a map with a name and a match'],
      ['rings[1].name', 'a name of 1 to 39 lower-case letters, digits and hyphens'],
      ['rings[1].match', 'a map such as { tags: { env: dev } }'],
      ['rings[1].budget', 'a map with the keys ring and region'],
      ['rings[2].match.tags', 'a map of names and values such as { env: dev }'],
      ['rings[2].match.clusters', 'a cluster, or a list of clusters'],
      ['rings[2].match.regions', 'a region, or a list of regions'],
      ['rings[2].match.subscriptions', 'a subscription id, or a list of ids'],
      ['rings[2].match.pools', 'the name of a pool, or a list of names'],
      ['rings[2].match.pool-labels', 'a map of names and values such as { env: dev }'],
      ['rings[2].match.os-skus', 'an OS SKU, or a list of them'],
      ['rings[2].budget.ring', 'a map with the keys pools and clusters-at-once'],
      ['rings[2].budget.region', 'a map with the keys pools and clusters-at-once'],
      ['rings[3].match.tags.a', 'text, or a list of texts'],
      [
        'rings[3].match.clusters[0]',
        '`resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?',
      ],
      ['rings[3].match.regions[0]', 'a region such as westeurope'],
      [
        'rings[3].match.subscriptions[0]',
        'a subscription id such as 00000000-0000-0000-0000-000000000000, which may hold * and ?',
      ],
      ['rings[3].match.pools[0]', 'the name of a pool'],
      ['rings[3].match.pool-labels.a[0]', 'text, or a list of texts'],
      ['rings[3].match.os-skus[0]', 'an OS SKU such as AzureContainerLinux'],
      ['gates.lifecycle', 'enforce, warn or off'],
      ['freezes[0]', 'a map with the keys from, to and reason'],
      ['freezes[1].from', 'a date such as 2026-12-18 or a local time such as 2026-12-18T18:00'],
      ['freezes[1].to', 'a date such as 2026-12-18 or a local time such as 2026-12-18T18:00'],
      ['freezes[1].zone', 'an IANA zone such as Europe/Berlin'],
      ['freezes[1].reason', 'a reason of 1 to 500 characters'],
      ['freezes[1].rings', 'the name of a ring, or a list of names'],
      ['freezes[1].regions', 'a region, or a list of regions'],
      ['denials[0]', 'a map with the keys image or family, and reason'],
      ['denials[1].image', 'the name of an image, which may hold * and ?'],
      ['denials[1].family', 'a family such as AKSFlatcar-flatcargen2, which may hold * and ?'],
      ['denials[1].from', 'an image version such as 202608.06.1'],
      ['denials[1].below', 'an image version such as 202608.06.1'],
      ['denials[1].reason', 'a reason of 1 to 500 characters'],
      ['denials[1].url', 'an address that begins with https:// or http://'],
      ['denials[1].until', 'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z'],
      ['holds[0]', 'a map with the keys rings, clusters, pools or images, and reason'],
      ['holds[1].rings', 'the name of a ring, or a list of names'],
      ['holds[1].clusters', 'a cluster, or a list of clusters'],
      ['holds[1].pools', 'the name of a pool, or a list of names'],
      ['holds[1].images', 'an image, or a list of images'],
      ['holds[1].reason', 'a reason of 1 to 500 characters'],
      ['holds[1].until', 'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z'],
      ['holds[2].reason', 'a reason of 1 to 500 characters'],
      ['holds[2].rings[0]', 'the name of a ring'],
      ['holds[2].images[0]', 'the name of an image, which may hold * and ?'],
      ['deadlines[0]', 'a map with the key max-image-age'],
      ['deadlines[1].rings', 'the name of a ring, or a list of names'],
      ['deadlines[1].max-image-age', 'a duration such as 2d or 36h'],
      ['deadlines[1].ahead', 'a duration such as 2d or 36h'],
      ['deadlines[1].relax', 'a gate, or a list of gates'],
      ['floors[0]', 'a map with the keys family, below, by and reason'],
      ['floors[1].family', 'a family such as AKSFlatcar-flatcargen2, which may hold * and ?'],
      ['floors[1].below', 'an image version such as 202608.06.1'],
      ['floors[1].by', 'a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z'],
      ['floors[1].reason', 'a reason of 1 to 500 characters'],
      ['floors[1].url', 'an address that begins with https:// or http://'],
      ['floors[1].ahead', 'a duration such as 2d or 36h'],
      [
        'floors[1].relax[0]',
        'soak, age, ring, window, maintenance, budget, freeze, approval, hold or denied',
      ],
    ])
  })
})
