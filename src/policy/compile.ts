import { parseDuration } from '../domain/time/duration.ts'
import { freezeSpan, untilMoment } from '../domain/time/freeze-span.ts'
import { always } from '../domain/time/time-set.ts'
import { parseWindow, type WeeklyWindow, windowsSet } from '../domain/time/weekly-window.ts'
import type { LimitsDocument, PolicyDocument, ProofLevelName, RingDocument } from './document.ts'
import type { Deadline, Floor, Freeze, Limits, Policy, ProofLevel, Ring } from './policy.ts'

const proofLevels: Readonly<Record<ProofLevelName, ProofLevel>> = {
  operation: 'V0',
  image: 'V1',
  instances: 'V2',
  nodes: 'V3',
}

/**
 * A document made ready for the gates. The document must be sound: one that `loadPolicy` gave, or
 * one of a record.
 *
 * @throws RangeError when it holds a time, duration or window that cannot be read.
 */
export function compilePolicy(document: PolicyDocument, ref: string): Policy {
  const { zone } = document
  const until = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : known(untilMoment(text, zone), text)
  return {
    document,
    ref,
    zone,
    rings: document.rings.map((ring, index) => compileRing(ring, index, zone)),
    modes: document.gates,
    fleet: compileLimits(document.budget.fleet),
    pull_requests: compilePullRequests(document['pull-requests']),
    dashboard: document.dashboard,
    apply: document.apply,
    freezes: document.freezes.map((freeze): Freeze => {
      const { from, to, reason, rings, regions } = freeze
      return { span: known(freezeSpan(from, to, freeze.zone), from), reason, rings, regions }
    }),
    denials: document.denials.map((denial) => ({ document: denial, until: until(denial.until) })),
    holds: document.holds.map((hold) => ({ document: hold, until: until(hold.until) })),
    deadlines: document.deadlines.map((deadline): Deadline => {
      const { rings, ahead, relax } = deadline
      const age = milliseconds(deadline['max-image-age'])
      return { rings, max_image_age: age, ahead: milliseconds(ahead), relax }
    }),
    floors: document.floors.map((floor): Floor => {
      const { family, below, reason, url, ahead, relax } = floor
      const by = known(untilMoment(floor.by, zone), floor.by)
      return { family, below, by, reason, url, ahead: milliseconds(ahead), relax }
    }),
  }
}

function compilePullRequests(document: PolicyDocument['pull-requests']): Policy['pull_requests'] {
  const { 'team-reviewers': teams, ...rest } = document
  return { ...rest, team_reviewers: teams }
}

function compileRing(ring: RingDocument, index: number, zone: string): Ring {
  const windows = ring.windows.map((text): WeeklyWindow => {
    const window = parseWindow(text, zone)
    if ('problem' in window) throw new RangeError(`window ${text}: ${window.problem}`)
    return window
  })
  return {
    name: ring.name,
    index,
    match: ring.match,
    soak: milliseconds(ring.soak),
    proof: {
      share_percent: known(percent(ring.proof.share), ring.proof.share),
      pools: ring.proof.pools,
      level: proofLevels[ring.proof.level],
    },
    failures: ring.failures,
    rollback: ring.rollback,
    probes: ring.probes,
    approval: ring.approval,
    engine: ring.engine,
    one_pool_first: ring.first === 'one-pool',
    min_age: milliseconds(ring['min-age']),
    windows,
    open: windows.length === 0 ? always : windowsSet(windows),
    maintenance: ring.maintenance === 'ignore' ? undefined : ring.maintenance,
    budget: { ring: compileLimits(ring.budget.ring), region: compileLimits(ring.budget.region) },
  }
}

function compileLimits(limits: LimitsDocument): Limits {
  const clusters = limits['clusters-at-once']
  const starts = limits.pools
  return {
    ...(starts === undefined ? {} : { starts: known(readStarts(starts), starts) }),
    ...(clusters === undefined ? {} : { clusters }),
  }
}

/** `10 per 24h`. */
export function readStarts(text: string): Limits['starts'] {
  const [, count, per] = /^(\d{1,6}) per (\S+)$/.exec(text) ?? []
  const period = per === undefined ? undefined : parseDuration(per)
  if (count === undefined || period === undefined || period === 0) return undefined
  return { count: Number(count), period }
}

function percent(text: string): number | undefined {
  const [, number] = /^(\d{1,3})%$/.exec(text) ?? []
  return number === undefined ? undefined : Number(number)
}

function milliseconds(text: string): number {
  return known(parseDuration(text), text)
}

function known<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new RangeError(`cannot read ${JSON.stringify(text)}`)
  return value
}
