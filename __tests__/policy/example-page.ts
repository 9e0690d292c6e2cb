import { Temporal } from 'temporal-polyfill'
import type { ClusterFacts, Facts, MaintenanceWindow, Weekday } from '../../src/domain/facts.ts'
import type { Decision } from '../../src/policy/decision.ts'
import { type History, noHistory } from '../../src/policy/history.ts'
import { clusterFacts, factsOf, latestFact, poolFacts } from './build-facts.ts'

/** A table row: cells by the words of the header. */
export type Row = Readonly<Record<string, string>>

/** One worked example of docs/policies/, as far as it can be executed. */
export interface ExamplePage {
  /** Family of all images; the tables hold versions. */
  readonly family: string
  readonly fleet: readonly Row[]
  readonly past: readonly Row[]
  readonly moments: readonly ExampleMoment[]
}

export interface ExampleMoment {
  readonly title: string
  /** ISO 8601. */
  readonly now: string
  readonly zone: string
  readonly rows: readonly Row[]
  /** The explaining sentence of each pool. */
  readonly sentences: ReadonlyMap<string, string>
}

export function readPage(text: string): ExamplePage {
  const sections = text.split(/^## /m).map((section) => ({
    title: section.split('\n')[0] ?? '',
    body: section,
  }))
  const named = (title: string): string =>
    sections.find((section) => section.title === title)?.body ?? ''
  const family = /family `([^`]+)`/.exec(text)?.[1]
  if (family === undefined) throw new Error('the page names no family')
  return {
    family,
    fleet: tableOf(named('The fleet')),
    past: tableOf(named('What happened')),
    moments: sections.flatMap(({ title, body }) => momentOf(title, body)),
  }
}

/** `Tue 2026-11-10 17:00 Europe/Berlin`. */
function momentOf(title: string, body: string): readonly ExampleMoment[] {
  const [, day, date, time, zone] = /^(\w{3}) ([\d-]+) ([\d:]+) (\S+)/.exec(title) ?? []
  if (zone === undefined) return []
  const local = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone)
  if (dayOf(local) !== day) throw new Error(`${date} is no ${day}`)
  const items = [...body.matchAll(/^- ((?:`[^`]+`(?:, )?)+): (.*)$/gm)]
  const sentences = items.flatMap(([, pools = '', sentence = '']) =>
    [...pools.matchAll(/`([^`]+)`/g)].map(([, pool = '']) => [pool, sentence] as const),
  )
  return [
    {
      title,
      now: local.toInstant().toString(),
      zone,
      rows: tableOf(body),
      sentences: new Map(sentences),
    },
  ]
}

/** The first table of a text. */
function tableOf(text: string): readonly Row[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith('|'))
  if (start < 0) return []
  const table = lines.slice(start)
  const end = table.findIndex((line) => !line.startsWith('|'))
  const [head = [], , ...rows] = table.slice(0, end < 0 ? undefined : end).map(cellsOf)
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('`', ''))
}

/** The fleet as it is at one moment: what runs, and what AKS installs, is in the moment's own table. */
export function factsAt({ family, fleet }: ExamplePage, { now, rows }: ExampleMoment): Facts {
  const clusters = new Map<string, ClusterFacts>()
  for (const row of fleet) {
    const { cluster: name = '', pool = '', region = '' } = row
    const state = rows.find((each) => each['pool'] === `${name}/${pool}`)
    if (state === undefined) throw new Error(`no row for ${name}/${pool}`)
    const known = clusters.get(name)
    const own = poolFacts({
      name: pool,
      image: `${family}-${state['runs']}`,
      latest: latestFact({ image: `${family}-${state['AKS installs']}`, read_at: now }),
      ...(row['Kubernetes'] === undefined ? {} : { kubernetes_version: row['Kubernetes'] }),
      ...(row['VM size'] === undefined ? {} : { vm_size: row['VM size'] }),
      ...(state['state'] === 'upgrading'
        ? { provisioning_state: 'UpgradingNodeImageVersion' }
        : {}),
    })
    const window = row['planned maintenance']
    clusters.set(
      name,
      clusterFacts([...(known?.pools ?? []), own], {
        id: clusterId(name),
        name,
        region,
        tags: tagsOf(row['tags'] ?? ''),
        ...(window === undefined ? {} : { maintenance: { configurations: maintenanceOf(window) } }),
      }),
    )
  }
  return factsOf([...clusters.values()], { observed_at: now })
}

function clusterId(name: string): string {
  return `/subscriptions/11111111-1111-1111-1111-111111111111/resourcegroups/rg/providers/Microsoft.ContainerService/managedClusters/${name}`
}

/** `env: prod, team: pay`. */
function tagsOf(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '')
  return Object.fromEntries(pairs.map((pair) => pair.split(':').map((part) => part.trim())))
}

/** `Saturday 00:00 for 8 h at UTC+01:00`; `none`. */
function maintenanceOf(text: string): readonly { name: string; window: MaintenanceWindow }[] {
  if (text === 'none') return []
  const [, weekday, start, hours, offset] =
    /^(\w+day) ([\d:]+) for (\d+) h at UTC([+-][\d:]+)$/.exec(text) ?? []
  if (weekday === undefined || start === undefined || offset === undefined) {
    throw new Error(`no maintenance window: ${text}`)
  }
  const window: MaintenanceWindow = {
    schedule: { kind: 'weekly', interval_weeks: 1, day_of_week: weekday as Weekday },
    duration_hours: Number(hours),
    utc_offset: offset,
    start_time: start,
    not_allowed: [],
  }
  return [{ name: 'aksManagedNodeOSUpgradeSchedule', window }]
}

/** What was remembered at one moment. The lockfile has no dates: later approvals are left out here. */
export function historyAt({ family, past }: ExamplePage, { now }: ExampleMoment): History {
  const events = past.map((row) => {
    const at = Temporal.Instant.from(`${(row['time (UTC)'] ?? '').replace(' ', 'T')}Z`).toString()
    const { what = '', where = '', image: version = '' } = row
    const [cluster = '', pool = ''] = where.split('/')
    const image = `${family}-${version}`
    return {
      what,
      at,
      where,
      version,
      image,
      event: { cluster: clusterId(cluster), pool, image, at },
    }
  })
  const known = new Set(['first seen', 'started', 'proven', 'approved', 'refused'])
  for (const { what } of events) if (!known.has(what)) throw new Error(`what is ${what}?`)
  const of = (wanted: string): typeof events => events.filter(({ what }) => what === wanted)
  return {
    ...noHistory,
    first_seen: of('first seen').map(({ image, where, at }) => ({ image, region: where, at })),
    started: of('started').map(({ event }) => event),
    proven: of('proven').map(({ event }) => event),
    approvals: of('approved')
      .filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
      .map(({ where, version }) => ({ ring: where, family, version })),
    refusals: of('refused').map(({ where, image, at }) => ({ ring: where, image, at })),
  }
}

/** The row and the sentence that the page must have for a decision. `asked`: the header. */
export function rowOf(
  decision: Decision,
  { now, zone }: ExampleMoment,
  asked: Row,
): { readonly pool: string; readonly row: Row; readonly sentence: string } {
  const { subject, from, to, engine, verdict, reason_code: reason, message } = decision
  const pool = `${subject.cluster.split('/').at(-1)}/${subject.pool}`
  const next = decision.next_eligible_at
  const [local, universal] =
    next !== null && sameTime(next, now) ? ['now', 'now'] : said(next, zone)
  const [deadline = ''] = said(decision.deadline_at, zone)
  const version = (image: string | null): string => image?.split('-').at(-1) ?? '-'
  const row: Record<string, string> = {
    ...asked,
    pool,
    runs: version(from),
    gets: to === null ? '-' : `${version(to)}${engine === 'snapshot' ? ' (snapshot)' : ''}`,
    verdict,
    reason,
    'next time': local ?? '',
    'in UTC': universal ?? '',
    deadline,
    'set aside': decision.relaxed.map(({ gate }) => gate).join(', ') || '-',
  }
  return {
    pool,
    row: Object.fromEntries(Object.keys(asked).map((name) => [name, row[name] ?? ''])),
    sentence: message,
  }
}

function sameTime(a: string, b: string): boolean {
  return Temporal.Instant.compare(a, b) === 0
}

/** `Tue 2026-11-10 21:00`, in the zone and in UTC. */
function said(iso: string | null, zone: string): readonly string[] {
  if (iso === null) return ['-', '-']
  return [zone, 'UTC'].map((each) => {
    const time = Temporal.Instant.from(iso).toZonedDateTimeISO(each)
    const clock = time.toPlainTime().toString({ smallestUnit: 'minute' })
    return `${dayOf(time)} ${time.toPlainDate().toString()} ${clock}`
  })
}

function dayOf({ dayOfWeek }: Temporal.ZonedDateTime): string | undefined {
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][dayOfWeek - 1]
}
