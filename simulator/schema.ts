import { z } from 'zod'
import {
  answersSchema,
  apiServerSchema,
  durationsSchema,
  durationText,
  faultSchema,
  identitySchema,
  momentText,
  pagingSchema,
  runnerSchema,
  throttleSchema,
} from './schema-parts.ts'

const access = z.enum(['allowed', 'forbidden', 'throttled', 'broken', 'absent'])
const anyObject = z.record(z.string(), z.unknown())
const failure = z.strictObject({ code: z.string(), message: z.string() })

const poolSchema = z.strictObject({
  name: z.string(),
  /** The whole image, e.g. AKSAzureLinux-aclgen2TL-202610.08.0; `latest` takes the region's newest of `family`. */
  image: z.string().optional(),
  family: z.string().optional(),
  'os-sku': z.string().optional(),
  'os-type': z.string().optional(),
  mode: z.string().default('User'),
  type: z.string().default('VirtualMachineScaleSets'),
  count: z.int().min(0).default(3),
  'vm-size': z.string().optional(),
  kubernetes: z.string().optional(),
  state: z.string().default('Succeeded'),
  power: z.enum(['Running', 'Stopped']).default('Running'),
  error: failure.optional(),
  'max-surge': z.string().default('10%'),
  /** Kubernetes labels of its nodes. */
  labels: z.record(z.string(), z.string()).optional(),
  /** A node pool snapshot that pins this pool: its name in this group, or a resource id. */
  snapshot: z.string().optional(),
  /** An upgrade that runs already when the world starts. */
  upgrading: z.strictObject({ to: z.string(), started: momentText.default('-5m') }).optional(),
  /** The next upgrade fails with this, after so many nodes. */
  'upgrade-fails': failure.extend({ 'after-nodes': z.int().min(0).default(0) }).optional(),
  /** So many nodes keep their image through a successful upgrade, cordoned, as they can't be drained. */
  'upgrade-leaves': z.int().min(0).default(0),
  /** How its Kubernetes nodes differ from what they should be; each counts from the first node. */
  'node-trouble': z
    .strictObject({
      'not-ready': z.int().min(0).default(0),
      cordoned: z.int().min(0).default(0),
      quarantined: z.int().min(0).default(0),
      /** Nodes that have not joined. */
      missing: z.int().min(0).default(0),
      /** The image that the first node names; null: none. */
      label: z.string().nullable().optional(),
    })
    .optional(),
  profile: z.enum(['allowed', 'forbidden', 'throttled', 'broken']).default('allowed'),
  'recently-used': z
    .array(z.strictObject({ image: z.string(), kubernetes: z.string().optional(), at: momentText }))
    .default([]),
  /** Members to add to the body as they are, null included, and members to leave out. */
  members: anyObject.optional(),
  without: z.array(z.string()).default([]),
})

const clusterSchema = z.strictObject({
  name: z.string(),
  'resource-group': z.string(),
  region: z.string().default('westeurope'),
  kubernetes: z.string().default('1.35.7'),
  state: z.string().default('Succeeded'),
  power: z.enum(['Running', 'Stopped']).default('Running'),
  'node-os-channel': z.string().default('None'),
  'upgrade-channel': z.string().optional(),
  'node-provisioning': z.enum(['Manual', 'Auto']).default('Manual'),
  sku: z.enum(['Base', 'Automatic']).default('Base'),
  tags: z.record(z.string(), z.string()).optional(),
  access: z.enum(['allowed', 'forbidden', 'throttled', 'broken']).default('allowed'),
  /** Its Kubernetes API server, with AKS-managed Entra integration; left out: there is no integration. */
  'api-server': apiServerSchema.optional(),
  /** Planned maintenance: the properties of each configuration by its name. */
  maintenance: z.record(z.string(), anyObject).default({}),
  members: anyObject.optional(),
  pools: z.array(poolSchema).default([]),
})

const snapshotSchema = z.strictObject({
  name: z.string(),
  'resource-group': z.string(),
  region: z.string().default('westeurope'),
  image: z.string(),
  'os-sku': z.string().optional(),
  kubernetes: z.string().default('1.35.7'),
  'vm-size': z.string().default('Standard_D4ds_v5'),
  created: momentText.default('-1d'),
})

const subscriptionSchema = z.strictObject({
  name: z.string(),
  id: z.uuid().optional(),
  tenant: z.string().optional(),
  access: access.default('allowed'),
  clusters: z.array(clusterSchema).default([]),
  snapshots: z.array(snapshotSchema).default([]),
})

const imagesSchema = z.strictObject({
  /** The built-in list of versions that really existed. */
  standard: z.boolean().default(true),
  rollout: z
    .strictObject({
      general: durationText.default('0s'),
      regions: z.record(z.string(), durationText).default({}),
    })
    .prefault({}),
  families: z
    .array(
      z.strictObject({
        name: z.string(),
        'os-sku': z.string().optional(),
        removed: momentText.optional(),
      }),
    )
    .default([]),
  versions: z
    .array(
      z.strictObject({
        version: z.string(),
        /** Family names; `*` stands for any letters. */
        families: z.array(z.string()),
        /** Left out: the date in the version. */
        published: momentText.optional(),
        delays: z.record(z.string(), durationText).default({}),
        withdrawn: momentText.optional(),
      }),
    )
    .default([]),
})

const fleetSchema = z.strictObject({
  seed: z.int().default(1),
  subscriptions: z.int().min(0),
  'clusters-per-subscription': z.int().min(0),
  'pools-per-cluster': z.int().min(0).default(3),
  regions: z.array(z.string()).min(1).default(['westeurope', 'northeurope', 'eastus']),
  families: z
    .array(z.string())
    .min(1)
    .default(['AKSAzureLinux-aclgen2TL', 'AKSAzureLinux-aclgen2arm64TL', 'AKSFlatcar-flatcargen2']),
  kubernetes: z.array(z.string()).min(1).default(['1.34.8', '1.35.7']),
  /** How many versions a pool may be behind; one is drawn for each pool. */
  behind: z.array(z.int().min(0)).min(1).default([0, 0, 1, 3]),
})

const rawSchema = z.strictObject({
  subscription: z.string().optional(),
  'resource-group': z.string().optional(),
  cluster: anyObject,
  pools: z.record(z.string(), anyObject).default({}),
  profiles: z.record(z.string(), anyObject).default({}),
})

export const scenarioSchema = z.strictObject({
  name: z.string().default('unnamed'),
  description: z.string().optional(),
  clock: z
    .strictObject({ at: z.string().optional(), speed: z.number().min(0).optional() })
    .prefault({}),
  latency: durationText.default('0ms'),
  images: imagesSchema.prefault({}),
  subscriptions: z.array(subscriptionSchema).default([]),
  fleet: fleetSchema.optional(),
  /** Bodies to serve exactly as given. */
  raw: z.array(rawSchema).default([]),
  paging: pagingSchema.prefault({}),
  answers: answersSchema.prefault({}),
  durations: durationsSchema.prefault({}),
  throttle: throttleSchema.prefault({}),
  'resource-graph': z
    .strictObject({
      answer: z.enum(['rows', 'forbidden', 'throttled', 'broken']).default('rows'),
      lag: durationText.default('0s'),
      trouble: z.enum(['ends-early', 'loop']).optional(),
    })
    .prefault({}),
  faults: z.array(faultSchema).default([]),
  identity: identitySchema.prefault({}),
  runner: runnerSchema.prefault({}),
})

export type Scenario = z.output<typeof scenarioSchema>
export type ScenarioInput = z.input<typeof scenarioSchema>
export type ScenarioSubscription = Scenario['subscriptions'][number]
export type ScenarioCluster = ScenarioSubscription['clusters'][number]
export type ScenarioPool = ScenarioCluster['pools'][number]
export type ScenarioFleet = NonNullable<Scenario['fleet']>
export type Fault = Scenario['faults'][number]
