import { formatDuration, parseDuration } from '../../domain/time/duration.ts'
import { formatWindow, parseWindow } from '../../domain/time/weekly-window.ts'
import { canonicalZone } from '../../domain/time/zone.ts'
import type { GateMode, GateName } from '../decision.ts'
import type {
  DeadlineDocument,
  DenialDocument,
  FloorDocument,
  FreezeDocument,
  HoldDocument,
  LimitsDocument,
  MatchDocument,
  PolicyDocument,
  RelaxableGate,
  RingDocument,
  RingSettingsDocument,
} from '../document.ts'
import { given, last, list, lists, type OneOrMany } from './layers.ts'
import { canonicalCount } from './limit-text.ts'
import { base } from './presets.ts'
import { resolveGitHub } from './resolve-github.ts'
import type { PolicyFile, RingFile } from './schema.ts'

type Settings = Omit<RingFile, 'name' | 'match'>
type Limits = NonNullable<NonNullable<PolicyFile['budget']>['fleet']>
type Tags = NonNullable<NonNullable<RingFile['match']>['tags']>

const defaultAhead = '7d'

/** Where no rings are named: one, with every pool. */
const onlyRing: RingFile = { name: 'all', match: {} }

/**
 * Lays the parts over each other, the lowest first, on top of `base`: the last one wins, key by key,
 * and member by member in all maps but `select` and `match`. Ring settings go into each ring.
 * Durations, limits, windows and zones get their one spelling. The parts must be sound: checked by
 * `loadPolicy`, or presets.
 */
export function resolvePolicy(parts: readonly PolicyFile[]): PolicyDocument {
  const layers: readonly PolicyFile[] = [base, ...parts]
  const zone = spelledZone(last(layers, 'zone') ?? base.zone)
  const rings = last(layers, 'rings') ?? [onlyRing]
  return {
    version: 1,
    zone,
    select: resolveSelect(last(layers, 'select') ?? {}),
    rings: rings.map((ring, index) => resolveRing(ring, index, layers, zone)),
    gates: resolveGates(layers),
    budget: { fleet: resolveLimits(layers.map(({ budget }) => budget?.fleet)) },
    ...resolveGitHub(layers),
    freezes: (last(layers, 'freezes') ?? []).map((freeze) => resolveFreeze(freeze, zone)),
    denials: (last(layers, 'denials') ?? []).map(resolveDenial),
    holds: (last(layers, 'holds') ?? []).map(resolveHold),
    deadlines: (last(layers, 'deadlines') ?? []).map(resolveDeadline),
    floors: (last(layers, 'floors') ?? []).map(resolveFloor),
  }
}

function resolveGates(layers: readonly PolicyFile[]): PolicyDocument['gates'] {
  const gates: Record<GateName, GateMode> = { ...base.gates }
  for (const layer of layers) Object.assign(gates, given(layer.gates))
  return gates
}

function resolveRing(
  ring: RingFile,
  index: number,
  layers: readonly PolicyFile[],
  zone: string,
): RingDocument {
  const all: readonly Settings[] = [...layers, ring]
  return {
    name: ring.name,
    match: resolveMatch(ring.match ?? {}),
    ...resolveSettings(all, index === 0, zone),
    budget: {
      ring: resolveLimits(all.map(({ budget }) => budget?.ring)),
      region: resolveLimits(all.map(({ budget }) => budget?.region)),
    },
  }
}

function resolveSettings(
  layers: readonly Settings[],
  first: boolean,
  zone: string,
): RingSettingsDocument {
  const proof = layers.map((layer) => layer.proof ?? {})
  const engine = last(layers, 'engine') ?? base.engine
  return {
    soak: spelledDuration(last(layers, 'soak') ?? base.soak),
    proof: {
      share: last(proof, 'share') ?? base.proof.share,
      pools: last(proof, 'pools') ?? base.proof.pools,
      level: last(proof, 'level') ?? base.proof.level,
    },
    approval: last(layers, 'approval') ?? base.approval,
    // No ring before the first one has proven anything that a snapshot could hold.
    engine: first ? 'latest' : engine,
    first: last(layers, 'first') ?? base.first,
    'min-age': spelledDuration(last(layers, 'min-age') ?? base['min-age']),
    windows: list(last(layers, 'windows') ?? []).map((text) => spelledWindow(text, zone)),
    maintenance: last(layers, 'maintenance') ?? base.maintenance,
    failures: last(layers, 'failures') ?? base.failures,
    rollback: last(layers, 'rollback') ?? base.rollback,
    probes: list(last(layers, 'probes') ?? base.probes),
  }
}

function resolveLimits(layers: readonly (Limits | undefined)[]): LimitsDocument {
  const limits = layers.map((layer) => layer ?? {})
  const pools = last(limits, 'pools')
  const clusters = last(limits, 'clusters-at-once')
  return {
    ...(pools === undefined || pools === 'none' ? {} : { pools: canonicalCount(pools) }),
    ...(clusters === undefined || clusters === 'none' ? {} : { 'clusters-at-once': clusters }),
  }
}

function resolveMatch(match: NonNullable<RingFile['match']>): MatchDocument {
  return given({
    tags: tagLists(match.tags),
    clusters: lists(match.clusters),
    regions: lists(match.regions),
    subscriptions: lists(match.subscriptions),
    pools: lists(match.pools),
    'pool-labels': tagLists(match['pool-labels']),
    'os-skus': lists(match['os-skus']),
  })
}

function resolveSelect(select: NonNullable<PolicyFile['select']>): PolicyDocument['select'] {
  return given({
    subscriptions: lists(select.subscriptions),
    clusters: lists(select.clusters),
    tags: tagLists(select.tags),
    'os-skus': lists(select['os-skus']),
  })
}

type Entry<Key extends 'freezes' | 'denials' | 'holds' | 'deadlines' | 'floors'> = NonNullable<
  PolicyFile[Key]
>[number]

function resolveFreeze(freeze: Entry<'freezes'>, zone: string): FreezeDocument {
  return {
    from: freeze.from,
    to: freeze.to,
    zone: freeze.zone === undefined ? zone : spelledZone(freeze.zone),
    reason: freeze.reason.trim(),
    rings: list(freeze.rings ?? []),
    regions: list(freeze.regions ?? []),
  }
}

function resolveDenial(denial: Entry<'denials'>): DenialDocument {
  const { image, family, from, below, reason, url, until } = denial
  return {
    ...given({ image, family, from, below }),
    reason: reason.trim(),
    ...given({ url, until }),
  }
}

function resolveHold(hold: Entry<'holds'>): HoldDocument {
  return {
    ...given({
      rings: lists(hold.rings),
      clusters: lists(hold.clusters),
      pools: lists(hold.pools),
      images: lists(hold.images),
    }),
    reason: hold.reason.trim(),
    ...given({ until: hold.until }),
  }
}

function resolveDeadline(deadline: Entry<'deadlines'>): DeadlineDocument {
  return {
    rings: list(deadline.rings ?? []),
    'max-image-age': spelledDuration(deadline['max-image-age']),
    ...resolveUrgency(deadline),
  }
}

function resolveFloor(floor: Entry<'floors'>): FloorDocument {
  const { family, below, by, reason, url } = floor
  return { family, below, by, reason: reason.trim(), ...given({ url }), ...resolveUrgency(floor) }
}

function resolveUrgency(entry: {
  readonly ahead?: string | undefined
  readonly relax?: OneOrMany<RelaxableGate> | undefined
}): Pick<FloorDocument, 'ahead' | 'relax'> {
  return { ahead: spelledDuration(entry.ahead ?? defaultAhead), relax: list(entry.relax ?? []) }
}

function tagLists(tags: Tags | undefined): Record<string, readonly string[]> | undefined {
  if (tags === undefined) return undefined
  return Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, list(value)]))
}

function spelledDuration(text: string): string {
  const length = parseDuration(text)
  return length === undefined ? text : formatDuration(length)
}

function spelledZone(name: string): string {
  return canonicalZone(name) ?? name
}

function spelledWindow(text: string, zone: string): string {
  const window = parseWindow(text, zone)
  return 'problem' in window ? text : formatWindow(window)
}
