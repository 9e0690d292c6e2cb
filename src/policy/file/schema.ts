import { z } from 'zod'
import * as form from './forms.ts'
import { presetNames } from './preset-names.ts'
import { clusters, osSkus, tags } from './schema-common.ts'
import { deadline, denial, floor, freeze, hold } from './schema-entries.ts'
import { gates } from './schema-gates.ts'
import { apply, dashboard, pullRequests } from './schema-github.ts'
import { limits, regionLimits, ring, ringLimits, ringSettings } from './schema-ring.ts'

export const select = z.strictObject(
  {
    subscriptions: form
      .oneOrMany(form.subscription, 'a subscription id, or a list of ids')
      .describe('Subscription ids.')
      .optional(),
    clusters: clusters.optional(),
    tags: tags.describe('Cluster tags: each must have the value, or one of the values.').optional(),
    'os-skus': osSkus.optional(),
  },
  { error: 'a map with the keys subscriptions, clusters, tags and os-skus' },
)

export const budget = z.strictObject(
  {
    fleet: limits.describe('Limits over all rings together.').optional(),
    ring: ringLimits,
    region: regionLimits,
  },
  { error: 'a map with the keys fleet, ring and region' },
)

/**
 * The policy file as people write it: the single source of the check, of the types and of the
 * schema for editors. It has no transforms; `resolve.ts` fills in what is left out.
 */
export const policyFileSchema = z.strictObject(
  {
    version: z.literal(1, { error: '1' }).describe('Version of the format: 1.'),
    extends: form
      .oneOrMany(form.oneOf(presetNames), `${form.alternatives(presetNames)}, or a list of these`)
      .describe(
        'Presets to build on. Of several the later one wins, and what this file says wins over all.',
      )
      .optional(),
    zone: form.zoneName
      .describe(
        'IANA zone such as Europe/Berlin: of windows and freezes that name none, and of times in reports. Default: UTC.',
      )
      .optional(),
    select: select
      .describe(
        'Which clusters and pools the policy is for. Left out: all that the action looks at.',
      )
      .optional(),
    ...ringSettings,
    budget: budget.describe('How much may move at once.').optional(),
    rings: form
      .listOf(ring, 'a list of rings')
      .describe(
        'The rings, in order: a ring takes only images that the ring before has proven. Left out: one ring with all pools.',
      )
      .optional(),
    gates: gates.describe('How much the answer of each gate counts.').optional(),
    'pull-requests': pullRequests
      .describe('The pull requests that mode propose opens: one for each ring.')
      .optional(),
    dashboard: dashboard
      .describe('The issue in which mode propose shows where every ring stands.')
      .optional(),
    apply: apply.describe('What mode apply may do beside the upgrades.').optional(),
    freezes: form
      .listOf(freeze, 'a list of freezes')
      .describe('Times in which no upgrade starts.')
      .optional(),
    denials: form
      .listOf(denial, 'a list of denials')
      .describe('Images that are not installed.')
      .optional(),
    holds: form
      .listOf(hold, 'a list of holds')
      .describe('Rings, clusters, pools or images that are to stay as they are.')
      .optional(),
    deadlines: form
      .listOf(deadline, 'a list of deadlines')
      .describe('How old the image of a pool may become.')
      .optional(),
    floors: form
      .listOf(floor, 'a list of floors')
      .describe('Versions below which no pool is to be from a date on.')
      .optional(),
  },
  { error: 'a map of settings' },
)

type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T

/** The file form: what `policyFileSchema` accepts. Presets are of this form too. */
export type PolicyFile = ReadonlyDeep<z.infer<typeof policyFileSchema>>

/** One ring of the file form. */
export type RingFile = ReadonlyDeep<z.infer<typeof ring>>
