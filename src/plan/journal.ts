import { z } from 'zod'
import { imageDate, parseImage } from '../domain/image.ts'
import { day, isInstant, parseInstant } from '../domain/time/instant.ts'
import type { Moment } from '../domain/time/time-set.ts'
import type {
  ApprovalEntry,
  FailedEvent,
  History,
  HoldEntry,
  PoolEvent,
  ProbeEvent,
  Refusal,
} from '../policy/history.ts'
import type { JournalEvent } from './journal-event.ts'

/** A line of the journal that can't be read. Lines count from 1. */
export interface JournalProblem {
  readonly line: number
  readonly found: string
  readonly expected: string
}

/**
 * How long the journal keeps what no decision asks for any more: images live 90 days, and budgets
 * look back 90 days at most.
 */
const kept = 120 * day

const text = z.string().min(1).max(2_000)
const instant = z.string().refine(isInstant)
const texts = z.array(text).max(10_000)
const head = { at: instant, run: text }
const pool = { cluster: text, pool: text, image: text }
const upgrade = {
  ...pool,
  from: text.exactOptional(),
  ring: text.exactOptional(),
  engine: text.exactOptional(),
  proof: text.exactOptional(),
}

/** Our own file: strict, so that a line that was bent by hand is never half understood. */
const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('first-seen'), image: text, region: text }),
  ...(['refused', 'reopened'] as const).map((kind) =>
    z.strictObject({
      ...head,
      kind: z.literal(kind),
      ring: text,
      images: texts,
      pull_request: text,
    }),
  ),
  z.strictObject({
    ...head,
    kind: z.literal('held'),
    id: text,
    ring: text.exactOptional(),
    cluster: text.exactOptional(),
    pool: text.exactOptional(),
    image: text.exactOptional(),
    from: text.exactOptional(),
    reason: text,
    until: instant.exactOptional(),
    by: text.exactOptional(),
  }),
  z.strictObject({ ...head, kind: z.literal('released'), id: text, by: text.exactOptional() }),
  z.strictObject({
    ...head,
    kind: z.literal('approved'),
    ring: text,
    family: text,
    version: text,
    by: text,
  }),
  ...(['started', 'proven', 'adopted'] as const).map((kind) =>
    z.strictObject({ ...head, kind: z.literal(kind), ...upgrade }),
  ),
  z.strictObject({ ...head, kind: z.literal('failed'), ...pool, ring: text, reason: text }),
  z.strictObject({
    ...head,
    kind: z.literal('probed'),
    ring: text,
    result: z.enum(['held', 'failed']),
    reason: text.exactOptional(),
  }),
  z.strictObject({ ...head, kind: z.literal('cleared'), ring: text, image: text, by: text }),
  z.strictObject({
    ...head,
    kind: z.literal('rolled-back'),
    ...pool,
    from: text,
    ring: text.exactOptional(),
    by: text.exactOptional(),
  }),
])

const kinds = [
  'first-seen',
  'refused',
  'reopened',
  'held',
  'released',
  'approved',
  'started',
  'proven',
  'adopted',
  'failed',
  'probed',
  'cleared',
  'rolled-back',
] as const satisfies readonly JournalEvent['kind'][]

/**
 * Reads a month of the journal. Every line must be whole: a lost hold or refusal would make the gate
 * laxer, so one bad line refuses the file.
 */
export function parseJournal(
  file: string,
): { readonly events: readonly JournalEvent[] } | { readonly problems: readonly JournalProblem[] } {
  const events: JournalEvent[] = []
  const problems: JournalProblem[] = []
  const lines = file.split('\n')
  const last = lines.pop()
  if (last !== undefined && last !== '') {
    problems.push({
      line: lines.length + 1,
      found: 'a line without its line break: it was cut',
      expected: 'a whole line of JSON at the end',
    })
  }
  for (const [index, line] of lines.entries()) {
    const read = readLine(line)
    if ('problem' in read) problems.push({ line: index + 1, ...read.problem })
    else events.push(read.event)
  }
  return problems.length > 0
    ? { problems: problems.toSorted((a, b) => a.line - b.line) }
    : { events }
}

function readLine(
  line: string,
):
  | { readonly event: JournalEvent }
  | { readonly problem: { readonly found: string; readonly expected: string } } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: { found: `no JSON: ${quoted(line)}`, expected: 'one JSON object a line' } }
  }
  const read = event.safeParse(value)
  if (read.success) return { event: read.data }
  const kind = z.object({ kind: z.string() }).safeParse(value).data?.kind
  if (!kinds.some((known) => known === kind)) {
    const found = kind === undefined ? 'no kind' : `the kind ${quoted(kind)}`
    return { problem: { found, expected: `one of ${kinds.join(', ')}` } }
  }
  const found = `${misfitOf(read.error.issues[0], value)}: ${quoted(line)}`
  return { problem: { found, expected: `an entry of the kind ${kind ?? ''} (docs/journal.md)` } }
}

/** The first thing that is wrong with an entry. */
function misfitOf(issue: z.core.$ZodIssue | undefined, value: unknown): string {
  if (issue?.code === 'unrecognized_keys')
    return `the unknown member ${quoted(issue.keys[0] ?? '')}`
  const [member] = issue?.path ?? []
  if (member === undefined) return 'an entry of another form'
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, member)
  return isThere ? `${quoted(String(member))} of another form` : `no ${quoted(String(member))}`
}

function quoted(found: string): string {
  return JSON.stringify(found.length > 120 ? `${found.slice(0, 119)}…` : found)
}

/** The file of a month, from an instant in it. */
export function journalPath(now: string): string {
  return `journal/${now.slice(0, 7)}.jsonl`
}

/**
 * The file to write for new entries: the newest month with the entries behind it, or a new month
 * that begins with what still counts of the one before.
 *
 * @param file the newest month as it is; absent: the journal is empty.
 * @param now ISO 8601 instant in UTC.
 */
export function appendToJournal(
  file: { readonly path: string; readonly text: string } | undefined,
  before: readonly JournalEvent[],
  events: readonly JournalEvent[],
  now: string,
): { readonly path: string; readonly text: string } {
  const path = journalPath(now)
  // A clock that runs behind must not split the newest month.
  if (file !== undefined && file.path >= path) {
    return { path: file.path, text: file.text + linesOf(events) }
  }
  return { path, text: linesOf([...standing(before, parseInstant(now)), ...events]) }
}

function linesOf(events: readonly JournalEvent[]): string {
  return events.map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** The entries that a decision may still ask for, in their order. */
export function standing(events: readonly JournalEvent[], now: Moment): readonly JournalEvent[] {
  const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])))
  const sights = new Set<string>()
  return events.filter((each, index) => {
    switch (each.kind) {
      case 'held':
        return (
          !released.has(each.id) && (each.until === undefined || parseInstant(each.until) > now)
        )
      case 'released':
        return false
      case 'refused':
        return each.images.some((image) => isAlive(image, now)) && !isReopened(each, events, index)
      case 'reopened':
        return false
      case 'failed':
      case 'cleared':
        // A cleared failure still says that its upgrade has ended.
        return isAlive(each.image, now) || parseInstant(each.at) > now - kept
      case 'first-seen': {
        const key = `${each.image}\n${each.region}`
        if (sights.has(key)) return false
        sights.add(key)
        return isAlive(each.image, now)
      }
      case 'approved':
        return isAlive(`${each.family}-${each.version}`, now)
      case 'started':
      case 'adopted':
      case 'proven':
      case 'probed':
      case 'rolled-back':
        return parseInstant(each.at) > now - kept
    }
  })
}

/** An image without a date in its version lives on. */
function isAlive(image: string, now: Moment): boolean {
  const date = imageDate(parseImage(image))
  return date === undefined || parseInstant(`${date}T00:00:00Z`) > now - kept
}

type Of<Kind extends JournalEvent['kind']> = Extract<JournalEvent, { readonly kind: Kind }>

function isReopened(
  refused: Of<'refused' | 'reopened'>,
  events: readonly JournalEvent[],
  index: number,
): boolean {
  return events
    .slice(index + 1)
    .some((each) => each.kind === 'reopened' && each.pull_request === refused.pull_request)
}

function clearedAt(
  failed: Of<'failed'>,
  events: readonly JournalEvent[],
  index: number,
): string | undefined {
  return events
    .slice(index + 1)
    .find(
      (each) =>
        each.kind === 'cleared' && each.ring === failed.ring && sameName(each.image, failed.image),
    )?.at
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/**
 * What the gates read: the journal's entries with the approvals of the lockfile.
 *
 * @param boxesApprove does the policy let a box of the dashboard approve? Otherwise an approval in the
 *   journal counts for nothing: its branch has none of the rules of the default branch.
 */
export function historyOf(
  events: readonly JournalEvent[],
  lockfile: readonly ApprovalEntry[],
  boxesApprove: boolean,
): History {
  const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])))
  const failed: FailedEvent[] = []
  const refusals: Refusal[] = []
  const holds: HoldEntry[] = []
  const approvals = [...lockfile]
  const probed: ProbeEvent[] = []
  for (const [index, each] of events.entries()) {
    if (each.kind === 'failed') {
      const cleared = clearedAt(each, events, index)
      const { kind: _, run: __, ...rest } = each
      failed.push(cleared === undefined ? rest : { ...rest, cleared_at: cleared })
    }
    if (each.kind === 'probed') {
      const { kind: _, run: __, ...reading } = each
      probed.push(reading)
    }
    if (each.kind === 'refused' && !isReopened(each, events, index)) {
      const { ring, pull_request: url, images } = each
      refusals.push(...images.map((image) => ({ ring, image, at: each.at, url })))
    }
    if (each.kind === 'held' && !released.has(each.id)) {
      const { kind: _, run: __, id: ___, by: ____, from: _____, ...hold } = each
      holds.push(hold)
    }
    if (each.kind === 'approved' && boxesApprove) {
      const { ring, family, version } = each
      approvals.push({ ring, family, version })
    }
  }
  return {
    first_seen: events.flatMap((each) =>
      each.kind === 'first-seen' ? [{ image: each.image, region: each.region, at: each.at }] : [],
    ),
    started: events.flatMap((each) =>
      // Whoever began it, it took a place.
      each.kind === 'started' || each.kind === 'adopted'
        ? [{ ...poolEventOf(each), ...(each.from === undefined ? {} : { from: each.from }) }]
        : [],
    ),
    proven: events.flatMap((each) => (each.kind === 'proven' ? [poolEventOf(each)] : [])),
    failed,
    ...(probed.length === 0 ? {} : { probed }),
    approvals,
    refusals,
    holds,
  }
}

function poolEventOf({ cluster, pool: name, image, at }: PoolEvent): PoolEvent {
  return { cluster, pool: name, image, at }
}
