import { z } from 'zod'
import { isInstant } from '../domain/time/instant.ts'
import { firstYear, isEvaluationTime, lastYear } from './evaluation-time.ts'

// What a replay reads of a record. Tolerant: members that nobody reads may be of any kind. The
// message of each check is what was expected.

const text = z.string({ error: 'a text' })
const number = z.number({ error: 'a number' })
const texts = z.array(text, { error: 'a list of texts' })
const textMap = z.record(z.string(), text, { error: 'an object of texts' })
const numberMap = z.record(z.string(), number, { error: 'an object of numbers' })
const textOrNull = text.nullable()
const instant = text.refine(isInstant, {
  error: 'an ISO 8601 instant such as 2026-11-23T06:00:00Z',
})
const instantOrNull = instant.nullable()
/** Verdicts and codes of other versions are let through: they are only shown and compared. */
const code = text.regex(/^[a-z0-9][a-z0-9.-]*$/, { error: 'a code such as image.newer' })

function object<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$loose> {
  return z.looseObject(shape, { error: 'an object' })
}

function list<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item, { error: 'a list' })
}

const problem = object({
  code,
  scope: text,
  reading: text,
  status: number.optional(),
  azure_code: text.optional(),
  message: text,
})

const latest = object({
  image: text.optional(),
  problem: problem.optional(),
  read_from: text,
  read_at: text,
  basis: text,
})

const pool = object({
  name: text,
  os_sku: text.optional(),
  os_type: text.optional(),
  mode: text.optional(),
  type: text.optional(),
  vm_size: text.optional(),
  nodes: number.optional(),
  kubernetes_version: text.optional(),
  image: text.optional(),
  provisioning_state: text.optional(),
  power_state: text.optional(),
  snapshot: text.optional(),
  labels: textMap.optional(),
  latest: latest.optional(),
  latest_not_asked: text.optional(),
})

const weekday = { day_of_week: text }
const schedule = z.discriminatedUnion(
  'kind',
  [
    object({ kind: z.literal('daily'), interval_days: number }),
    object({ kind: z.literal('weekly'), interval_weeks: number, ...weekday }),
    object({ kind: z.literal('absolute-monthly'), interval_months: number, day_of_month: number }),
    object({
      kind: z.literal('relative-monthly'),
      interval_months: number,
      week_index: text,
      ...weekday,
    }),
    object({
      kind: z.literal('time-in-week'),
      slots: list(object({ day: text, hours: list(number) })),
    }),
  ],
  { error: 'a schedule of a known kind' },
)

const maintenance = object({
  configurations: list(
    object({
      name: text,
      window: object({
        schedule,
        duration_hours: number,
        utc_offset: text,
        start_date: text.optional(),
        start_time: text,
        not_allowed: list(object({ start: text, end: text })),
      }).optional(),
      unreadable: text.optional(),
    }),
  ),
  problem: problem.optional(),
})

const cluster = object({
  id: text,
  name: text,
  resource_group: text,
  subscription: text,
  region: text,
  kubernetes_version: text.optional(),
  provisioning_state: text.optional(),
  power_state: text.optional(),
  upgrade_channel: text.optional(),
  node_os_channel: text.optional(),
  node_provisioning: text.optional(),
  sku: text.optional(),
  tags: textMap,
  maintenance: maintenance.optional(),
  pools: list(pool),
  other_pools: numberMap,
})

const facts = object({
  observed_at: instant,
  identity: object({ method: text, why: text }),
  source: text,
  subscriptions: list(object({ id: text })),
  clusters: list(cluster),
  problems: list(problem),
  notes: texts,
  requests: numberMap,
})

const poolEvent = { cluster: text, pool: text, image: text, at: instant }
const history = object({
  first_seen: list(object({ image: text, region: text, at: instant })),
  started: list(object({ ...poolEvent, from: text.optional() })),
  proven: list(object(poolEvent)),
  failed: list(object({ ...poolEvent, ring: text, reason: text, cleared_at: instant.optional() })),
  probed: list(
    object({ ring: text, at: instant, result: text, reason: text.optional() }),
  ).optional(),
  approvals: list(object({ ring: text, family: text, version: text })),
  refusals: list(object({ ring: text, image: text, at: instant, url: text.optional() })),
  holds: list(
    object({
      ring: text.optional(),
      cluster: text.optional(),
      pool: text.optional(),
      image: text.optional(),
      reason: text,
      at: instant,
      until: text.optional(),
    }),
  ),
})

const decision = object({
  subject: object({
    cluster: text,
    pool: text,
    region: text,
    os_sku: textOrNull,
    ring: textOrNull,
  }),
  from: textOrNull,
  to: textOrNull,
  engine: textOrNull,
  verdict: code,
  reason_code: code,
  message: text,
  next_eligible_at: instantOrNull,
  deadline_at: instantOrNull,
})

/** A record without `policy.resolved`, `history` and `findings` was written by an older version. */
export const recordSchema = object({
  evaluated_at: text.refine(isEvaluationTime, {
    error: `an ISO 8601 instant from ${firstYear} to ${lastYear}`,
  }),
  mode: text,
  policy: object({ sha256: text, ref: text, resolved: object({}).optional() }),
  findings: list(object({ code, ring: textOrNull, message: text, cures: texts })).optional(),
  facts,
  history: history.optional(),
  decisions: list(decision),
})
