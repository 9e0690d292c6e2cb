import { z } from 'zod'
import { durationPattern, momentPattern } from './durations.ts'

/** Small shapes that the scenario schema is made of. */
export const durationText = z
  .string()
  .regex(durationPattern, 'expected a duration such as 90s, 15m, 2h or 3d')

export const momentText = z
  .string()
  .regex(momentPattern, 'expected an instant such as 2026-10-08, or one from the start such as -3d')

const globText = z.string().min(1)
const headers = z.record(z.string(), z.string())

export const effectSchema = z.union([
  /** `silence`: carried out, and nothing is ever answered. */
  z.enum(['reset', 'lost-answer', 'silence', 'malformed-json', 'html-502']),
  z.strictObject({
    status: z.int().min(100).max(599),
    headers: headers.optional(),
    body: z.unknown().optional(),
    /** The request is carried out all the same. */
    after: z.boolean().optional(),
  }),
  z.strictObject({ truncate: z.int().min(0) }),
])

export const faultSchema = z.strictObject({
  name: z.string().optional(),
  match: z
    .strictObject({
      service: z.enum(['arm', 'entra', 'kubernetes', 'oidc', 'identity']).optional(),
      method: z.string().optional(),
      host: z.string().optional(),
      path: globText.optional(),
      /** Only the n-th matching request (or these ones), counted from 1. */
      nth: z.union([z.int().min(1), z.array(z.int().min(1))]).optional(),
      first: z.int().min(1).optional(),
      every: z.int().min(1).optional(),
    })
    .default({}),
  delay: durationText.optional(),
  effect: effectSchema.optional(),
})

export const apiServerSchema = z.strictObject({
  /** `forbidden`: to these identities; `unreachable`: no connection comes to be. */
  access: z.enum(['allowed', 'forbidden', 'unreachable']).default('allowed'),
  private: z.boolean().default(false),
  /** `other`: of an authority that Azure does not name. */
  certificate: z.enum(['own', 'other']).default('own'),
  /** Nodes in a page at most, whatever limit is asked for. */
  page: z.int().min(1).default(500),
})

export const pagingSchema = z.strictObject({
  clusters: z.int().min(1).default(100),
  pools: z.int().min(1).default(100),
  subscriptions: z.int().min(1).default(1000),
  graph: z.int().min(1).max(1000).default(1000),
  'empty-last-page': z.boolean().default(true),
  trouble: z
    .strictObject({
      path: globText,
      kind: z.enum(['other-host', 'loop', 'null-value', 'missing-value', 'ends-early']),
    })
    .optional(),
})

export const answersSchema = z.strictObject({
  'already-latest': z.literal([202, 304]).default(202),
  'final-result': z.enum(['204', '200-pool']).default('204'),
  'operation-headers': z.enum(['both', 'operation-only', 'location-only']).default('both'),
  'image-during-upgrade': z.enum(['target', 'current']).default('target'),
  'image-after-failure': z.enum(['target', 'current']).default('target'),
  'retired-latest': z.enum(['absent', 'empty', 'equal', 'error']).default('absent'),
  'retired-write': z.enum(['refuse', 'fail']).default('fail'),
  'progress-words': z.boolean().default(false),
  'stale-error': z.boolean().default(false),
  'one-operation-per-cluster': z.boolean().default(false),
})

export const durationsSchema = z.strictObject({
  /** How long one node takes: surge, drain, reimage. */
  node: durationText.default('3m'),
  /** The fixed part of an upgrade. */
  upgrade: durationText.default('1m'),
  'already-latest': durationText.default('45s'),
  update: durationText.default('45s'),
  abort: durationText.default('30s'),
})

const bucketRule = z.strictObject({ burst: z.number().min(0), 'per-second': z.number().min(0) })

export const throttleSchema = z.strictObject({
  enabled: z.boolean().default(true),
  /** Other numbers for single buckets, by the name that docs/simulator.md gives. */
  buckets: z.record(z.string(), bucketRule).default({}),
})

export const runnerSchema = z.strictObject({
  issuer: z.string().default('https://token.actions.githubusercontent.com'),
  repository: z.string().default('contoso/platform'),
  'repository-id': z.string().default('1157352866'),
  'owner-id': z.string().default('6154722'),
  ref: z.string().default('refs/heads/main'),
  event: z.string().default('schedule'),
  environment: z.string().optional(),
  workflow: z.string().default('.github/workflows/flatcar-gate.yml'),
  /** `classic` names owner and repository only; `immutable` adds their ids. */
  'subject-form': z.enum(['classic', 'immutable']).default('classic'),
  'expires-in': durationText.default('5m'),
  /** What the service answers: a token, or a refusal as when the job lacks `id-token: write`. */
  answer: z.enum(['token', 'forbidden']).default('token'),
})

const clientSchema = z.strictObject({
  id: z.string(),
  secret: z.string().optional(),
  'object-id': z.string().optional(),
  /** Left out: the runner's own subject is trusted. */
  'federated-subjects': z.array(z.string()).optional(),
  'federated-issuers': z.array(z.string()).optional(),
})

export const identitySchema = z.strictObject({
  tenant: z.string().default('7e0c1a2b-3d4e-4f50-8a61-92b3c4d5e6f7'),
  'token-lifetime': durationText.default('60m'),
  /** All that the identities may do, as the actions of a role; left out: everything. */
  actions: z.array(z.string()).optional(),
  /** The same for what is asked inside of clusters. */
  'data-actions': z.array(z.string()).optional(),
  clients: z
    .array(clientSchema)
    .default([{ id: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d', secret: 'simulated-secret' }]),
})
