/** Policies that load, from the smallest to one that says everything. */
export const goodPolicies: Readonly<Record<string, string>> = {
  smallest: 'version: 1\n',
  'a preset': 'version: 1\nextends: careful\n',
  'several presets': 'version: 1\nextends: [careful, report-only]\n',
  'a document with marks and comments': '# ours\n---\nversion: 1 # the only one\n...\n',
  'single texts in place of lists': `version: 1
select: { clusters: "rg/*", os-skus: Flatcar, tags: { env: dev } }
windows: daily 01:00-05:00
rings:
  - name: dev
    match: { regions: westeurope }
freezes:
  - { from: 2026-12-18, to: 2027-01-03, reason: holidays, rings: dev, regions: westeurope }
deadlines:
  - { max-image-age: 60d, relax: soak }
`,
  'two rings': `version: 1
extends: balanced
zone: Europe/Berlin
windows: Mon-Thu 21:00-05:00
rings:
  - name: dev
    match: { tags: { env: dev } }
    windows: []
    approval: automatic
  - name: prod
    match: { tags: { env: [prod, production] } }
    engine: snapshot
`,
  aliases: `version: 1
rings:
  - name: dev
    match: { tags: { env: dev } }
    windows: &nights [Mon-Thu 21:00-05:00, 'Sat,Sun 00:00-24:00']
  - name: prod
    match: { tags: { env: prod } }
    windows: *nights
`,
  everything: `version: 1
extends: [careful]
zone: Europe/Berlin
select:
  subscriptions: [00000000-0000-0000-0000-000000000001]
  clusters: ["rg-*/*"]
  tags: { team: [a, "b?"] }
  os-skus: [AzureContainerLinux]
soak: 36h
proof: { share: 50%, level: nodes }
approval: automatic
engine: snapshot
first: any
min-age: 1d12h
windows: [Mon-Thu 21:00-05:00, "Sat,Sun 00:00-24:00 UTC"]
maintenance: aksManagedNodeOSUpgradeSchedule
failures: 3
rollback: automatic
probes: [https://pay.example.com/healthz?deep=1#x, "HTTPS://10.0.0.1:8443"]
budget:
  fleet: { pools: 20 per 24h, clusters-at-once: none }
  ring: { pools: none, clusters-at-once: 3 }
  region: { pools: 2 per 1h }
rings:
  - name: canary
    match:
      tags: { env: dev }
      clusters: [rg-1/one]
      regions: [westeurope, "north*"]
      subscriptions: ["00000000-0000-*"]
      pools: [user?]
      pool-labels: { "flatcar/ring": ["0", "true"] }
      os-skus: [AzureContainerLinux]
    soak: "0"
    budget: { ring: { pools: 1 per 1d }, region: {} }
  - name: prod-1
    match: { tags: { env: prod } }
    proof: { pools: 3, level: operation }
    failures: 0
    rollback: offer
    probes: https://pay.example.com
gates: { freeze: "off", window: warn }
pull-requests:
  labels: [node images, "size/XS"]
  reviewers: octocat
  team-reviewers: [platform-team]
  assignees: [octo-cat, name_corp]
  draft: true
  limit: 100
dashboard: { enabled: false, approve: true, title: "Node images: pay" }
apply: { events: [repository_dispatch, deployment], deployments: true }
freezes:
  - from: 2026-12-18T18:00
    to: 2027-01-03
    zone: america/new_york
    reason: >-
      Nobody is
      there.
    rings: [prod-1]
denials:
  - { image: AKSFlatcar-flatcargen2-202606.19.0, reason: "breaks: containerd", url: "https://example.com/1" }
  - { family: "AKSFlatcar-*", from: 202606.01.0, below: 202607.01.0, reason: x, until: 2026-12-01 }
holds:
  - { pools: user1, clusters: rg-1/one, images: "*-202606.19.0", reason: x, until: "2026-12-01T08:00:00Z" }
  - { rings: [canary], reason: y }
deadlines:
  - { max-image-age: 60d, ahead: 14d, relax: [soak, age] }
  - { rings: prod-1, max-image-age: 90d }
floors:
  - { family: "AKSAzureLinux-acl*", below: 202608.06.1, by: 2026-12-01, reason: CVE, url: "http://example.com", relax: window }
`,
  'denials without an end or a begin': `version: 1
denials:
  - { family: a, below: 202608.06.1, reason: x }
  - { family: a, from: 202608.06.1, reason: x }
`,
}
