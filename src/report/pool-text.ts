import { type ImageAge, parseImage } from '../domain/image.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import { parseInstant } from '../domain/time/instant.ts'
import { sayMoment } from '../domain/time/say-time.ts'
import type { Forecast } from '../plan/forecast.ts'
import type { Decision, GateEntry, GateMode, GateName } from '../policy/decision.ts'
import type { Result } from '../result.ts'
import type { Choice } from './choice.ts'
import { counted } from './words.ts'

/** What a pool runs and could run, cut so that the version is easy to compare. Untrusted text. */
export interface ImageText {
  /** The family that both images share; undefined when they have none in common. */
  readonly family: string | undefined
  /** Version of the running image, or its whole name; undefined when Azure names none. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export function imageTextOf({ from, to }: Pick<Decision, 'from' | 'to'>): ImageText {
  const running = from === null ? undefined : parseImage(from)
  const next = to === null ? undefined : parseImage(to)
  if (running?.kind === 'known' && (next === undefined || next.kind === 'known')) {
    if (next === undefined || next.family === running.family) {
      const { family } = running
      return { family, from: versionOf(running.name, family), to: versionOf(next?.name, family) }
    }
  }
  return { family: undefined, from: from ?? undefined, to: to ?? undefined }
}

/** Version with its patch date, if it has one: all that follows the family. */
function versionOf<T extends string | undefined>(name: T, family: string): T | string {
  return name === undefined ? name : name.slice(family.length + 1)
}

/** `66 days, 24 left`; whole days of UTC. */
export function ageText(age: ImageAge | null): string {
  if (age === null) return 'unknown'
  if (age.days < 0) return 'dated in the future'
  if (age.days_left <= 0) return `${counted(age.days, 'day')}, out of support`
  return `${counted(age.days, 'day')}, ${age.days_left} left`
}

/** `resourceGroup/name` of the pool's cluster. */
export function clusterOf(decision: Decision): string {
  return shortClusterName(decision.subject.cluster)
}

/** The OS SKU, or that Azure names none. */
export function osSkuOf(decision: Decision): string {
  return decision.subject.os_sku ?? '(none)'
}

/** What gates say of a pool; those that have nothing to add to their result share a line. */
export interface GateLine {
  readonly gates: readonly GateName[]
  readonly result: GateEntry['result']
  readonly mode: GateMode
  readonly code: string | undefined
  /** `key=value` of each piece. Untrusted text. */
  readonly evidence: readonly string[]
}

export function gateLinesOf({ gates }: Decision): readonly GateLine[] {
  const lines: GateLine[] = []
  const silent = new Map<string, GateName[]>()
  for (const entry of gates) {
    const { gate, mode, result } = entry
    const code = 'code' in entry ? entry.code : undefined
    const evidence = Object.entries(entry.evidence).map(([key, value]) => `${key}=${String(value)}`)
    const kind = `${result} ${mode}`
    const names = code === undefined && evidence.length === 0 ? silent.get(kind) : undefined
    if (names !== undefined) {
      names.push(gate)
      continue
    }
    const own = [gate]
    if (code === undefined && evidence.length === 0) silent.set(kind, own)
    lines.push({ gates: own, result, mode, code, evidence })
  }
  return lines
}

/** The ring, or that the pool is in none. Untrusted text. */
export function ringOf({ subject }: Decision): string {
  return subject.ring ?? '(none)'
}

/** `Mon 2026-11-23 21:00 Europe/Berlin (20:00 UTC), if approved before`; our own words but the zone. */
export function nextText(
  decision: Decision,
  { policy, evaluated_at: now }: Result,
  { notBefore }: Forecast,
): string {
  const { next_eligible_at: next, verdict } = decision
  if (next === null) {
    const bound = notBefore(decision)
    return bound === undefined
      ? 'no date known'
      : `no date yet, not before ${sayMoment(bound, policy.resolved.zone)}`
  }
  const at = parseInstant(next)
  const asks = verdict === 'needs-approval'
  if (at <= parseInstant(now)) return asks ? 'as soon as it is approved' : 'now'
  return `${sayMoment(at, policy.resolved.zone)}${asks ? ', if approved before' : ''}`
}

/** `soak, age by max-image-age 60d since …` for each deadline or floor. May hold untrusted text. */
export function relaxedTexts({ relaxed }: Decision, { policy }: Result): readonly string[] {
  const { zone } = policy.resolved
  const found = new Map<string, string[]>()
  for (const { gate, because, since } of relaxed) {
    const key = `by ${because} since ${sayMoment(parseInstant(since), zone)}`
    found.set(key, [...(found.get(key) ?? []), gate])
  }
  return [...found].map(([by, gates]) => `${gates.join(', ')} ${by}`)
}

/** `goes first`, or why it goes later. May hold untrusted text. */
export function turnText(decision: Decision, choice: Choice | undefined): string {
  const why = choice?.later.get(decision)
  return why === undefined ? 'goes first' : `later: ${why}`
}
