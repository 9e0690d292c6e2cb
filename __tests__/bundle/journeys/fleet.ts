import type { ScenarioInput } from '../../../simulator/index.ts'

export const family = 'AKSAzureLinux-aclgen2TL'
/** What every pool runs when a journey begins. */
export const old = '202703.01.0'

/** Pools that nothing may ever write to: of a retired OS, or of a mode that has its own machines. */
export const untouchable = ['flat', 'guard', 'machines'] as const

const nights = {
  aksManagedNodeOSUpgradeSchedule: {
    maintenanceWindow: {
      schedule: { weekly: { intervalWeeks: 1, dayOfWeek: 'Thursday' } },
      durationHours: 6,
      utcOffset: '+01:00',
      startDate: '2027-01-07',
      startTime: '21:00',
    },
  },
}

/** The fleet of all journeys, in March 2027: Flatcar and OS Guard are retired, and their images gone. */
export function fleet(
  releases: readonly { readonly version: string; readonly at: string }[],
): ScenarioInput {
  const versions = [
    { version: old, published: '2027-03-03T06:00:00Z' },
    ...releases.map(({ version, at }) => ({ version, published: at })),
  ]
  return {
    images: {
      versions: versions.map((each) => ({ ...each, families: ['AKSAzureLinux-*'] })),
    },
    subscriptions: [
      {
        name: 'platform-nonprod',
        id: '11111111-1111-4111-8111-111111111111',
        clusters: [
          {
            name: 'canary-weu',
            'resource-group': 'rg-canary',
            tags: { env: 'canary' },
            pools: [
              { name: 'apps', image: `${family}-${old}`, count: 2 },
              { name: 'flat', image: 'AKSFlatcar-flatcargen2-202607.02.0', count: 2 },
            ],
          },
        ],
      },
      {
        name: 'platform-prod',
        id: '22222222-2222-4222-8222-222222222222',
        clusters: [
          {
            name: 'pay-weu',
            'resource-group': 'rg-pay',
            tags: { env: 'prod' },
            maintenance: nights,
            pools: [
              { name: 'web', image: `${family}-${old}` },
              { name: 'guard', image: `AKSAzureLinux-OSGuardV3gen2fipsTL-202702.20.0` },
            ],
          },
          {
            name: 'shop-weu',
            'resource-group': 'rg-shop',
            tags: { env: 'prod' },
            pools: [
              { name: 'web', image: `${family}-${old}` },
              { name: 'machines', image: `${family}-${old}`, mode: 'Machines' },
            ],
          },
        ],
      },
    ],
  }
}

/** Two rings that ask; prod at night, its first pool alone. */
export function policy(engine: 'latest' | 'snapshot', more = ''): string {
  return `version: 1
zone: Europe/Berlin
select: { os-skus: '*' }
soak: 2d
rings:
  - name: canary
    match: { tags: { env: canary } }
    min-age: 1d
  - name: prod
    match: { tags: { env: prod } }
    engine: ${engine}
    windows: Mon-Thu 21:00-05:00
    maintenance: aksManagedNodeOSUpgradeSchedule
    first: one-pool
    proof: { level: instances }
${more}`
}
