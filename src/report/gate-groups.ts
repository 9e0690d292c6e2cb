import { parseImage } from '../domain/image.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { parseDuration, sayDuration } from '../domain/time/duration.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { Decision, Evidence, GateEntry, GateName } from '../policy/decision.ts'

/** What one gate, or several that have nothing to add, say of so many pools. */
export interface GateGroup {
  readonly gates: readonly GateName[]
  readonly result: GateEntry['result']
  /** The gate's result is shown and changes nothing. */
  readonly warns: boolean
  readonly pools: number
  /** What was found, with the number of pools; the most frequent first. May hold untrusted text. */
  readonly found: readonly (readonly [text: string, pools: number])[]
}

/** What needs eyes first. */
const order: readonly GateEntry['result'][] = [
  'block',
  'unknown',
  'needs-person',
  'wait',
  'pass',
  'not-applicable',
]

/**
 * The gates of many pools, a group for each gate and result. Nothing in it changes while the
 * decisions stay the same: when something was read is left out.
 */
export function gateGroups(decisions: readonly Decision[], zone: string): readonly GateGroup[] {
  const known = new Map<string, Counting>()
  for (const { gates } of decisions) {
    for (const entry of gates) count(known, entry, zone)
  }
  const groups = [...known.values()].map(({ gate, result, warns, pools, found }) => {
    const texts = [...found].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return { gates: [gate], result, warns, pools, found: texts }
  })
  return joinSilent(groups).toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
}

interface Counting {
  readonly gate: GateName
  readonly result: GateEntry['result']
  readonly warns: boolean
  pools: number
  readonly found: Map<string, number>
}

function count(known: Map<string, Counting>, entry: GateEntry, zone: string): void {
  const { gate, mode, result } = entry
  const warns = mode === 'warn'
  const key = `${gate} ${result} ${mode}`
  const group = known.get(key) ?? { gate, result, warns, pools: 0, found: new Map() }
  known.set(key, group)
  group.pools += 1
  const text = foundText(entry, zone)
  if (text !== undefined) group.found.set(text, (group.found.get(text) ?? 0) + 1)
}

function foundText(entry: GateEntry, zone: string): string | undefined {
  // Regions that had the image at the same time are told together.
  if (entry.gate === 'age' && 'counted_from' in entry.evidence) return ageText(entry, zone)
  if ('code' in entry && entry.code === 'approval.missing') return 'Merging approves it.'
  return 'message' in entry ? entry.message : passText(entry, zone)
}

function ageText(entry: GateEntry, zone: string): string {
  const { evidence } = entry
  const asked = `an age of ${duration(String(evidence['min_age']))} is asked`
  const ends = 'clears_at' in entry && entry.clears_at !== undefined
  const reached = ends ? `, reached ${sayMoment(parseInstant(entry.clears_at), zone)}` : ''
  return `Out since ${time(evidence, 'counted_from', zone)}; ${asked}${reached}.`
}

/** Gates with the same result of as many pools, and nothing to add, share a row. */
function joinSilent(groups: readonly GateGroup[]): readonly GateGroup[] {
  const joined: GateGroup[] = []
  for (const group of groups) {
    const at = joined.findIndex((other) => {
      if (other.found.length > 0 || group.found.length > 0 || other.warns !== group.warns)
        return false
      return other.result === group.result && other.pools === group.pools
    })
    const other = joined[at]
    if (other === undefined) joined.push(group)
    else joined[at] = { ...other, gates: [...other.gates, ...group.gates] }
  }
  return joined
}

/** On what grounds a gate passes, where a reader would ask; the pool's own images stand elsewhere. */
function passText({ gate, evidence }: GateEntry, zone: string): string | undefined {
  if (Object.keys(evidence).length === 0) return undefined
  const text = (key: string): string => String(evidence[key] ?? '')
  switch (gate) {
    case 'ring':
      return `Ring ${text('ring')} proved ${versionOf(text('image'))} ${time(evidence, 'proven_at', zone)}.`
    case 'soak':
      return `The soak of ${duration(text('soak'))} in ring ${text('ring')} is over.`
    case 'approval':
      return `Version ${text('version')} is approved.`
    case 'window':
      return text('windows')
    case 'maintenance':
      return `${text('configuration')}: ${text('window')}`
    case 'engine':
      return `A snapshot can be taken from ${shortClusterName(text('source_cluster'))}/${text('source_pool')}.`
    case 'lifecycle':
      return `${text('os')}: support ends ${text('support_ended')}.`
    case 'age':
    case 'support':
    case 'controller':
    case 'image':
    case 'denied':
    case 'hold':
    case 'freeze':
    case 'budget':
      return undefined
  }
}

function versionOf(name: string): string {
  const image = parseImage(name)
  return image.kind === 'known' ? image.version : name
}

function time(evidence: Evidence, key: string, zone: string): string {
  return sayMoment(parseInstant(String(evidence[key])), zone)
}

function duration(text: string): string {
  const length = parseDuration(text)
  return length === undefined ? text : sayDuration(length)
}
