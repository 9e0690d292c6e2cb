import { z } from 'zod'
import { maintenanceNames, proofLevels } from '../document.ts'
import * as form from './forms.ts'
import { clusters, osSkus, pools, regions, tags } from './schema-common.ts'

export const limits = z.strictObject(
  {
    pools: form.startsInPeriod
      .describe(
        'At most so many upgrades start in a rolling period, e.g. 10 per 24h; none: no limit.',
      )
      .optional(),
    'clusters-at-once': form.clustersAtOnce
      .describe('At most so many clusters are upgraded at the same time; none: no limit.')
      .optional(),
  },
  { error: 'a map with the keys pools and clusters-at-once' },
)

export const ringLimits = limits.describe('Limits for each ring.').optional()
export const regionLimits = limits.describe('Limits for each region of a ring.').optional()

/** How much of a ring must have proven an image. */
export const proof = z.strictObject(
  {
    share: form.share
      .describe('This share of the pools of the ring, e.g. 50%. Default: 100%.')
      .optional(),
    pools: form
      .wholeNumber('a whole number of pools from 1 to 100000', 1, 100_000)
      .describe('And so many pools at least. Default: 1.')
      .optional(),
    level: form
      .oneOf(proofLevels)
      .describe(
        'How far the upgrade of a pool must be verified to count. operation: Azure says that it succeeded; image: the pool names the image; instances: every virtual machine runs it; nodes: every node is ready with it. Default: image.',
      )
      .optional(),
  },
  { error: 'a map with the keys share, pools and level' },
)

/** Keys that may stand at the top or in a ring. */
export const ringSettings = {
  soak: form.duration
    .describe(
      'How long an image must have held in a ring before the next ring may take it. Default: 0d.',
    )
    .optional(),
  proof: proof
    .describe('How much of a ring must have proven an image before the next ring may take it.')
    .optional(),
  approval: form
    .oneOf(['automatic', 'pull-request'])
    .describe(
      'Who says yes: the policy itself, or a merged pull request that changes the lockfile. Default: pull-request.',
    )
    .optional(),
  engine: form
    .oneOf(['latest', 'snapshot'])
    .describe(
      'latest: what AKS installs at that moment, if it is the approved image. snapshot: exactly an image that the ring before has proven; the first ring always uses latest. Default: latest.',
    )
    .optional(),
  first: form
    .oneOf(['one-pool', 'any'])
    .describe(
      'one-pool: the first pool of a ring goes alone and must be proven before the others. Default: any.',
    )
    .optional(),
  'min-age': form.duration
    .describe('How old an image must be before it is installed. Default: 0d.')
    .optional(),
  windows: form
    .oneOrMany(form.weeklyWindow, `${form.windowText}, or a list of windows`)
    .describe(
      'When upgrades may start, e.g. Mon-Thu 21:00-05:00 Europe/Berlin or daily 01:00-05:00. Without a zone: that of the policy. Default: at any time.',
    )
    .optional(),
  maintenance: form
    .oneOf([...maintenanceNames, 'ignore'])
    .describe('The planned-maintenance configuration of AKS to obey, or ignore. Default: ignore.')
    .optional(),
  failures: form
    .wholeNumber('a whole number of failed pools from 0 to 1000', 0, 1000)
    .describe(
      'So many pools of a ring may fail with an image before it is halted in that ring and every later one. Default: 0.',
    )
    .optional(),
  rollback: form
    .oneOf(['offer', 'automatic'])
    .describe(
      'What happens to a pool that failed. offer: a person is told how to put it back; automatic: the gate puts it back. Default: offer.',
    )
    .optional(),
  probes: form
    .oneOrMany(form.probe, 'an address that begins with https://, or a list of addresses')
    .describe(
      'Addresses that must answer with a status from 200 to 299, or Prometheus queries (…/api/v1/query) that must find something, none of it 0, for as long as an image soaks in a ring.',
    )
    .optional(),
}

/** Which pools are in a ring. */
export const match = z.strictObject(
  {
    tags: tags.describe('Cluster tags: each must have the value, or one of the values.').optional(),
    clusters: clusters.optional(),
    regions: regions.optional(),
    subscriptions: form
      .oneOrMany(form.subscriptionPattern, 'a subscription id, or a list of ids')
      .describe('Subscription ids, which may hold * and ?.')
      .optional(),
    pools: pools.optional(),
    'pool-labels': tags
      .describe('Labels of the node pool: each must have the value, or one of the values.')
      .optional(),
    'os-skus': osSkus.optional(),
  },
  { error: 'a map such as { tags: { env: dev } }' },
)

export const ringBudget = z.strictObject(
  { ring: ringLimits, region: regionLimits },
  { error: 'a map with the keys ring and region' },
)

export const ring = z.strictObject(
  {
    name: form.ringName.describe('Name of the ring: lower-case letters, digits and hyphens.'),
    match: match
      .describe(
        'Which pools are in the ring: all members that are given must match. Left out: every pool.',
      )
      .optional(),
    ...ringSettings,
    budget: ringBudget.describe('How much may move at once in this ring.').optional(),
  },
  { error: 'a ring, which is a map with a name and a match' },
)
