import type { PresetName } from './preset-names.ts'
import type { PolicyFile } from './schema.ts'

/** What holds where neither the file nor a preset says anything. */
export const base = {
  version: 1,
  zone: 'UTC',
  select: {},
  soak: '0d',
  proof: { share: '100%', pools: 1, level: 'image' },
  approval: 'pull-request',
  engine: 'latest',
  first: 'any',
  'min-age': '0d',
  windows: [],
  maintenance: 'ignore',
  failures: 0,
  rollback: 'offer',
  probes: [],
  budget: { fleet: {}, ring: {}, region: {} },
  gates: {
    lifecycle: 'enforce',
    support: 'enforce',
    controller: 'enforce',
    image: 'enforce',
    denied: 'enforce',
    hold: 'enforce',
    engine: 'enforce',
    ring: 'enforce',
    soak: 'enforce',
    approval: 'enforce',
    age: 'enforce',
    freeze: 'enforce',
    window: 'enforce',
    maintenance: 'enforce',
    budget: 'enforce',
  },
  'pull-requests': {
    labels: ['flatcar-gate'],
    reviewers: [],
    'team-reviewers': [],
    assignees: [],
    draft: false,
    limit: 10,
  },
  dashboard: { enabled: true, approve: false, title: 'Node images' },
  apply: { events: [], deployments: false },
  freezes: [],
  denials: [],
  holds: [],
  deadlines: [],
  floors: [],
} as const satisfies PolicyFile

/** Facts count, and everything else is only told: nobody waits for this policy. */
const reportOnly: PolicyFile = {
  version: 1,
  approval: 'automatic',
  gates: {
    lifecycle: 'enforce',
    support: 'enforce',
    controller: 'warn',
    image: 'enforce',
    denied: 'warn',
    hold: 'warn',
    engine: 'warn',
    ring: 'warn',
    soak: 'warn',
    approval: 'warn',
    age: 'warn',
    freeze: 'warn',
    window: 'warn',
    maintenance: 'warn',
    budget: 'warn',
  },
  dashboard: { enabled: false },
}

/** Slow and small steps, each of them approved, with exactly the image that was proven. */
const careful: PolicyFile = {
  version: 1,
  soak: '7d',
  proof: { share: '100%' },
  approval: 'pull-request',
  engine: 'snapshot',
  first: 'one-pool',
  'min-age': '7d',
  budget: {
    fleet: { 'clusters-at-once': 2 },
    ring: { pools: '10 per 24h', 'clusters-at-once': 1 },
  },
  deadlines: [{ 'max-image-age': '75d', relax: ['soak', 'age'] }],
}

const balanced: PolicyFile = {
  version: 1,
  soak: '2d',
  proof: { share: '50%', pools: 1 },
  approval: 'pull-request',
  engine: 'latest',
  first: 'any',
  'min-age': '2d',
  budget: { ring: { pools: '20 per 24h', 'clusters-at-once': 5 } },
  deadlines: [{ 'max-image-age': '60d', relax: ['soak', 'age'] }],
}

/** New images soon and without being asked; what slows down gives way after 30 days. */
const securityFirst: PolicyFile = {
  version: 1,
  soak: '12h',
  proof: { share: '50%' },
  approval: 'automatic',
  engine: 'latest',
  'min-age': '0d',
  budget: { ring: { 'clusters-at-once': 10 } },
  deadlines: [
    { 'max-image-age': '30d', relax: ['soak', 'age', 'window', 'maintenance', 'budget'] },
  ],
}

/** What `extends` may name, as partial policy files. */
export const presets: Readonly<Record<PresetName, PolicyFile>> = {
  'report-only': reportOnly,
  careful,
  balanced,
  'security-first': securityFirst,
}
