import type { BadPolicy } from './bad-policies.ts'

/** Settings that do not go together, and words that nobody understands. */
export const badSettings: readonly BadPolicy[] = [
  {
    name: 'a range for one image that only ends',
    text: `version: 1
denials: [{ image: a, below: 202608.06.1, reason: x }]
`,
    problems: [
      'p.yml:2:23: denials[0].below: found a range of versions for one image; expected from and below with a family, or with an image that holds * or ?. The name of an image holds its version.',
    ],
  },
  {
    name: 'maps and numbers in place of texts and lists',
    text: `version: 1
select: { os-skus: {}, clusters: }
soak: {}
rings: 5
windows:
`,
    problems: [
      'p.yml:2:11: select.os-skus: found an empty map; expected an OS SKU, or a list of them.',
      'p.yml:2:24: select.clusters: found nothing; expected `resourceGroup/name` or a full resource id /subscriptions/…/managedClusters/…, either with * and ?. Write a value, or remove the key.',
      'p.yml:3:1: soak: found an empty map; expected a duration such as 2d or 36h.',
      'p.yml:4:1: rings: found 5; expected a list of rings.',
      'p.yml:5:1: windows: found nothing; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin. Write a value, or remove the key.',
    ],
  },
  {
    name: 'numbers in quotes',
    text: `version: 1
proof: { pools: "a1" }
budget: { fleet: { clusters-at-once: "10" }, ring: { clusters-at-once: " 10 " } }
`,
    problems: [
      'p.yml:2:10: proof.pools: found "a1"; expected a whole number of pools from 1 to 100000.',
      'p.yml:3:20: budget.fleet.clusters-at-once: found "10"; expected a whole number of clusters from 1 to 10000, or none. Remove the quotes.',
      'p.yml:3:54: budget.ring.clusters-at-once: found " 10 "; expected a whole number of clusters from 1 to 10000, or none. Remove the quotes.',
    ],
  },
  {
    name: 'a reason of too many digits',
    text: `version: 1
holds: [{ pools: a, reason: "${'1'.repeat(501)}" }]
`,
    problems: [
      `p.yml:2:21: holds[0].reason: found "${'1'.repeat(80)}…"; expected a reason of 1 to 500 characters.`,
    ],
  },
  {
    name: 'durations in many words',
    text: `version: 1
rings:
  - { name: r0, match: { pools: p0 }, soak: " 2 days" }
  - { name: r1, match: { pools: p1 }, soak: 36 hours }
  - { name: r2, match: { pools: p2 }, soak: 2days }
  - { name: r3, match: { pools: p3 }, soak: 2  D }
  - { name: r4, match: { pools: p4 }, soak: "2 days " }
  - { name: r5, match: { pools: p5 }, soak: 2 min. }
  - { name: r6, match: { pools: p6 }, soak: 3 hmo }
  - { name: r7, match: { pools: p7 }, soak: in 2 days }
  - { name: r8, match: { pools: p8 }, soak: 2 days ago }
  - { name: r9, match: { pools: p9 }, soak: 1.5 days }
  - { name: r10, match: { pools: p10 }, soak: 2 month }
`,
    problems: [
      'p.yml:3:39: rings[0].soak: found " 2 days"; expected a duration such as 2d or 36h. Write 2d.',
      'p.yml:4:39: rings[1].soak: found "36 hours"; expected a duration such as 2d or 36h. Write 36h.',
      'p.yml:5:39: rings[2].soak: found "2days"; expected a duration such as 2d or 36h. Write 2d.',
      'p.yml:6:39: rings[3].soak: found "2  D"; expected a duration such as 2d or 36h. Write 2d.',
      'p.yml:7:39: rings[4].soak: found "2 days "; expected a duration such as 2d or 36h. Write 2d.',
      'p.yml:8:39: rings[5].soak: found "2 min."; expected a duration such as 2d or 36h. Write 2m.',
      'p.yml:9:39: rings[6].soak: found "3 hmo"; expected a duration such as 2d or 36h. Write 3h.',
      'p.yml:10:39: rings[7].soak: found "in 2 days"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
      'p.yml:11:39: rings[8].soak: found "2 days ago"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
      'p.yml:12:39: rings[9].soak: found "1.5 days"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
      'p.yml:13:41: rings[10].soak: found "2 month"; expected a duration such as 2d or 36h. Units are w, d, h or m, for weeks, days, hours and minutes.',
    ],
  },
  {
    name: 'references where only the ring all is',
    text: `version: 1
holds: [{ rings: dev, reason: x }, { rings: all, reason: x }]
`,
    problems: ['p.yml:2:11: holds[0].rings: found "dev"; expected the name of a ring: all.'],
  },
  {
    name: 'references where the rings are no list',
    text: `version: 1
rings: { name: dev }
holds: [{ rings: dev, reason: x }]
`,
    problems: [
      'p.yml:2:1: rings: found a map; expected a list of rings. Begin each entry of the list with "- ".',
    ],
  },
  {
    name: 'names of rings that are no texts',
    text: `version: 1
rings:
  - { name: 7 }
  - { name: [x], match: { pools: b } }
  -
`,
    problems: [
      'p.yml:3:7: rings[0].name: found 7; expected a name of 1 to 39 lower-case letters, digits and hyphens. YAML reads this as a number, which may change it: put it in quotes, "7".',
      'p.yml:4:7: rings[1].name: found a list; expected a name of 1 to 39 lower-case letters, digits and hyphens.',
      'p.yml:4:18: rings[1].match: found a match by which every pool of ring number 2 is also in ring number 1; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring number 1, e.g. by a tag.',
      'p.yml:5:4: rings[2]: found nothing; expected a ring, which is a map with a name and a match. Write a value, or remove the key.',
    ],
  },
  {
    name: 'a name of a ring with a dot',
    text: `version: 1
rings: [{ name: Dev.x }]
`,
    problems: [
      'p.yml:2:11: rings[0].name: found "Dev.x"; expected a name of 1 to 39 lower-case letters, digits and hyphens.',
    ],
  },
  {
    name: 'a match that is none',
    text: `version: 1
rings:
  - { name: a, match: 5 }
  - { name: b, match: { pools: b } }
`,
    problems: [
      'p.yml:3:16: rings[0].match: found 5; expected a map such as { tags: { env: dev } }.',
    ],
  },
  {
    name: 'a very long key',
    text: `version: 1
proof: { ${'k'.repeat(250)}: 1 }
`,
    problems: [
      `p.yml:2:10: proof.${'k'.repeat(194)}: found the unknown key "${'k'.repeat(80)}…"; expected a setting that belongs here. The keys here are share, pools, level.`,
    ],
  },
  {
    name: 'rings without names, and references',
    text: `version: 1
rings:
  - { match: { pools: a } }
  - { match: { pools: b } }
  - { name: c, match: { pools: c } }
holds: [{ rings: x, reason: x }, { rings: [1, c], reason: x }]
`,
    problems: [
      'p.yml:3:5: rings[0].name: found nothing; expected a name of 1 to 39 lower-case letters, digits and hyphens. Add the key "name".',
      'p.yml:4:5: rings[1].name: found nothing; expected a name of 1 to 39 lower-case letters, digits and hyphens. Add the key "name".',
      'p.yml:6:11: holds[0].rings: found "x"; expected the name of a ring: c.',
      'p.yml:6:44: holds[1].rings[0]: found 1; expected the name of a ring. YAML reads this as a number, which may change it: put it in quotes, "1".',
    ],
  },
  {
    name: 'a reference where there are ten rings',
    text: `version: 1
rings:
  - { name: r0, match: { pools: p0 } }
  - { name: r1, match: { pools: p1 } }
  - { name: r2, match: { pools: p2 } }
  - { name: r3, match: { pools: p3 } }
  - { name: r4, match: { pools: p4 } }
  - { name: r5, match: { pools: p5 } }
  - { name: r6, match: { pools: p6 } }
  - { name: r7, match: { pools: p7 } }
  - { name: r8, match: { pools: p8 } }
  - { name: r9, match: { pools: p9 } }
holds: [{ rings: x, reason: x }]
`,
    problems: [
      'p.yml:13:11: holds[0].rings: found "x"; expected the name of a ring: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9.',
    ],
  },
  {
    name: 'a reference where there are more',
    text: `version: 1
rings:
  - { name: r0, match: { pools: p0 } }
  - { name: r1, match: { pools: p1 } }
  - { name: r2, match: { pools: p2 } }
  - { name: r3, match: { pools: p3 } }
  - { name: r4, match: { pools: p4 } }
  - { name: r5, match: { pools: p5 } }
  - { name: r6, match: { pools: p6 } }
  - { name: r7, match: { pools: p7 } }
  - { name: r8, match: { pools: p8 } }
  - { name: r9, match: { pools: p9 } }
  - { name: r10, match: { pools: p10 } }
holds: [{ rings: x, reason: x }]
`,
    problems: [
      'p.yml:14:11: holds[0].rings: found "x"; expected the name of a ring: r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 ….',
    ],
  },
  {
    name: 'soak of a lower preset and min-age beyond the support of an image',
    text: `version: 1
extends: [careful, report-only]
min-age: 84d
`,
    problems: [
      'p.yml:3:1: min-age: found soak and min-age of 91d together; expected at most 90d. Microsoft supports an image for 90 days: it would be out of support before it is installed.',
    ],
  },
  {
    name: 'soak and min-age of a ring beyond the support of an image',
    text: `version: 1
rings: [{ name: dev, soak: 60d, min-age: 31d }]
`,
    problems: [
      'p.yml:2:22: rings[0].soak: found soak and min-age of 91d together; expected at most 90d. Microsoft supports an image for 90 days: it would be out of support before it is installed.',
    ],
  },
  {
    name: 'times that do not exist in entries and rings',
    text: `version: 1
rings: [{ name: dev, windows: Mon 25:00-26:00 }]
denials: [{ image: a, reason: x, until: 2026-02-30 }, 5]
holds: [5]
floors: [5]
freezes:
  - 5
  - { from: 2026-01-01, to: x, reason: x }
  - { from: 2026-01-01, to: 2026-01-02, reason: x, zone: Europe/Berln }
deadlines: [5]
`,
    problems: [
      `p.yml:2:22: rings[0].windows: found "Mon 25:00-26:00"; expected a window such as Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. '25:00-26:00' does not give hours: expected a start from 00:00 to 23:59 and an end up to 24:00, e.g. '21:00-05:00'.`,
      'p.yml:3:34: denials[0].until: found "2026-02-30"; expected a date such as 2026-12-18 or an instant such as 2026-12-18T18:00Z. No calendar or clock has it.',
      'p.yml:3:55: denials[1]: found 5; expected a map with the keys image or family, and reason.',
      'p.yml:4:9: holds[0]: found 5; expected a map with the keys rings, clusters, pools or images, and reason.',
      'p.yml:5:10: floors[0]: found 5; expected a map with the keys family, below, by and reason.',
      'p.yml:7:5: freezes[0]: found 5; expected a map with the keys from, to and reason.',
      'p.yml:8:25: freezes[1].to: found "x"; expected a date such as 2026-12-18 or a local time such as 2026-12-18T18:00.',
      'p.yml:9:52: freezes[2].zone: found "Europe/Berln"; expected an IANA zone such as Europe/Berlin or UTC. Names are made of an area and a city; offsets such as +01:00 are none.',
      'p.yml:10:13: deadlines[0]: found 5; expected a map with the key max-image-age.',
    ],
  },
  {
    name: 'windows in a zone that does not exist',
    text: `version: 1
zone: Europe/Berln
windows: Mon 01:00-02:00
`,
    problems: [
      'p.yml:2:1: zone: found "Europe/Berln"; expected an IANA zone such as Europe/Berlin or UTC. Names are made of an area and a city; offsets such as +01:00 are none.',
    ],
  },
  {
    name: 'freezes that are sound only where an hour is missing',
    text: `version: 1
zone: Europe/Berlin
freezes:
  - { from: 2026-03-29T03:00, to: 2026-03-29T02:30, reason: x }
  - { from: 2026-03-29T03:00, to: 2026-03-29T02:30, reason: x, zone: UTC }
`,
    problems: [
      'p.yml:5:31: freezes[1].to: found "2026-03-29T02:30"; expected a time after 2026-03-29T03:00. The freeze would hold at no time: correct one of the two.',
    ],
  },
  {
    name: 'freezes that are sound only where an hour is missing, in a zone of their own',
    text: `version: 1
freezes:
  - { from: 2026-03-29T03:00, to: 2026-03-29T02:30, reason: x }
  - { from: 2026-03-29T03:00, to: 2026-03-29T02:30, reason: x, zone: europe/berlin }
`,
    problems: [
      'p.yml:3:31: freezes[0].to: found "2026-03-29T02:30"; expected a time after 2026-03-29T03:00. The freeze would hold at no time: correct one of the two.',
    ],
  },
  {
    name: 'rings of several things that are not selected',
    text: `version: 1
select: { os-skus: [a, b, c, d] }
rings:
  - { name: r, match: { os-skus: [e, f, g], pools: p } }
  - { name: s, match: { os-skus: [e, f, ${'x'.repeat(61)}, h], pools: q } }
`,
    problems: [
      'p.yml:4:25: rings[0].match.os-skus: found "e", "f", "g", of which nothing is selected; expected what `select` has too: "a", "b", "c" …. No pool can be in this ring.',
      `p.yml:5:25: rings[1].match.os-skus: found "e", "f", "${'x'.repeat(60)}" …, of which nothing is selected; expected what \`select\` has too: "a", "b", "c" …. No pool can be in this ring.`,
    ],
  },
  {
    name: 'a selection that cannot be read',
    text: `version: 1
select: { os-skus: 5 }
rings: [{ name: r, match: { os-skus: e } }]
`,
    problems: [
      'p.yml:2:11: select.os-skus: found 5; expected an OS SKU such as AzureContainerLinux. YAML reads this as a number, which may change it: put it in quotes, "5".',
    ],
  },
  {
    name: 'a selection of nothing, and rings of something',
    text: `version: 1
select: { clusters: "rg/*", os-skus: [] }
rings:
  - { name: r, match: { os-skus: e, clusters: "other/*" } }
  - { name: s, match: { os-skus: f } }
`,
    problems: [
      'p.yml:2:29: select.os-skus: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
    ],
  },
  {
    name: 'rings of all pools',
    text: `version: 1
rings:
  - { name: a }
  - { name: b }
  - { name: c }
`,
    problems: [
      'p.yml:4:5: rings[1]: found a match by which every pool of ring b is also in ring a; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring a, e.g. by a tag.',
      'p.yml:5:5: rings[2]: found a match by which every pool of ring c is also in ring a; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring a, e.g. by a tag.',
    ],
  },
  {
    name: 'rings of nothing beside one of all pools',
    text: `version: 1
rings:
  - { name: a, match: { pools: [] } }
  - { name: b }
  - { name: c, match: { pools: [] } }
`,
    problems: [
      'p.yml:3:25: rings[0].match.pools: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
      'p.yml:5:25: rings[2].match.pools: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
    ],
  },
  {
    name: 'tags and labels of one name',
    text: `version: 1
rings:
  - { name: a, match: { tags: { x: "1" } } }
  - { name: b, match: { pool-labels: { x: "1" } } }
  - { name: c, match: { pool-labels: { X: ["1", "2"] } } }
`,
    problems: [
      'p.yml:4:16: rings[1].match: found a match by which every pool of ring b is also in ring c; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring c, e.g. by a tag.',
    ],
  },
  {
    name: 'rings with several conditions',
    text: `version: 1
rings:
  - { name: a, match: { regions: [r, s], subscriptions: "1*" } }
  - { name: b, match: { regions: [r, t], subscriptions: "1*" } }
  - { name: c, match: { regions: [s, r], subscriptions: "*" } }
`,
    problems: [
      'p.yml:3:16: rings[0].match: found a match by which every pool of ring a is also in ring c; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring c, e.g. by a tag.',
    ],
  },
  {
    name: 'rings of clusters by name and by id',
    text: `version: 1
rings:
  - { name: a, match: { clusters: "*/one" } }
  - { name: b, match: { clusters: "rg/o*" } }
  - { name: c, match: { clusters: "/subscriptions/s/*" } }
  - { name: d, match: { clusters: "*/*" } }
`,
    problems: [
      'p.yml:3:16: rings[0].match: found a match by which every pool of ring a is also in ring d; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring d, e.g. by a tag.',
    ],
  },
  {
    name: 'two rings of one name and the same pools',
    text: `version: 1
rings:
  - { name: a, match: { pools: p } }
  - { name: a, match: { pools: p } }
`,
    problems: [
      'p.yml:4:7: rings[1].name: found "a"; expected a name that no other ring has. Rename or remove one of the two.',
    ],
  },
  {
    name: 'a cluster by its id, which another ring has by its name',
    text: `version: 1
select: { clusters: rg/one }
rings:
  - { name: a, match: { clusters: "rg/*" } }
  - { name: b, match: { clusters: /subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/one } }
`,
    problems: [
      'p.yml:5:16: rings[1].match: found a match by which every pool of ring b is also in ring a; expected rings without common pools: a pool may be in one ring only. Narrow the match of ring a, e.g. by a tag.',
    ],
  },
  {
    name: 'labels of pools without a value',
    text: `version: 1
rings: [{ name: a, match: { pool-labels: { env: [] } } }]
`,
    problems: [
      'p.yml:2:44: rings[0].match.pool-labels.env: found an empty list; expected at least one entry. An empty list matches nothing; to match everything remove the key.',
    ],
  },
]
