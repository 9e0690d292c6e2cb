import { parseImage } from '../domain/image.ts'
import { shortClusterName } from '../domain/resource-id.ts'
import type { DashboardBox } from '../plan/dashboard-box.ts'
import type { Decision, GateName } from '../policy/decision.ts'
import { boxLine } from './dashboard-form.ts'
import type { DashboardRow, DashboardSection } from './dashboard-rows.ts'
import { markdownCode, markdownProse } from './text.ts'
import { counted } from './words.ts'

/** A hold of the journal, which a box can end. */
export interface DashboardHold {
  readonly id: string
  readonly ring?: string
  /** ARM id. */
  readonly cluster?: string
  readonly pool?: string
  readonly image?: string
  readonly reason: string
  readonly until?: string
  readonly by?: string
}

/** Sections whose images can still be stopped. */
const stoppable: readonly DashboardSection[] = [
  'needs-approval',
  'can-move',
  'in-progress',
  'proving',
  'waiting',
]

/**
 * The boxes to approve and to hold images, by section. An image of a ring can be held once, in the
 * first section where it stands, and not again while it is held.
 */
export function imageBoxes(
  rows: ReadonlyMap<DashboardSection, readonly DashboardRow[]>,
  approve: boolean,
  holds: readonly DashboardHold[],
): ReadonlyMap<DashboardSection, readonly string[]> {
  const seen = new Set(holds.map(({ ring, image }) => JSON.stringify([ring, image])))
  const found = new Map<DashboardSection, readonly string[]>()
  for (const section of stoppable) {
    const offers = offersIn(rows.get(section) ?? [])
    const approving =
      section === 'needs-approval' && approve
        ? offers.filter(({ evident }) => evident).flatMap(approveLines)
        : []
    const holding = offers.flatMap((offer) => {
      const key = JSON.stringify([offer.ring, offer.image])
      if (seen.has(key)) return []
      seen.add(key)
      return holdLines(offer)
    })
    found.set(section, [...approving, ...holding])
  }
  return found
}

interface Offer {
  readonly ring: string
  readonly image: string
  readonly pools: number
  /** For some pool it could be approved now, as for a pull request. */
  readonly evident: boolean
}

function offersIn(rows: readonly DashboardRow[]): readonly Offer[] {
  const found = new Map<string, Offer>()
  for (const { ring, to, decisions } of rows) {
    if (ring === null || to === null) continue
    const key = JSON.stringify([ring, to])
    const known = found.get(key)
    const pools = (known?.pools ?? 0) + decisions.length
    const evident = known?.evident === true || decisions.some(isEvident)
    found.set(key, { ring, image: to, pools, evident })
  }
  return [...found.values()]
}

/** Gates that judge the image or the pool: these must pass before anybody is asked for a yes. */
const evidenceGates: ReadonlySet<GateName> = new Set([
  'lifecycle',
  'denied',
  'hold',
  'engine',
  'ring',
])

function isEvident({ gates }: Decision): boolean {
  return gates.every(({ gate, mode, result }) => {
    if (mode !== 'enforce' || !evidenceGates.has(gate)) return true
    return result === 'pass' || result === 'not-applicable'
  })
}

function approveLines({ ring, image, pools }: Offer): readonly string[] {
  const parsed = parseImage(image)
  if (parsed.kind !== 'known') return []
  const { family, version } = parsed
  return line(
    { kind: 'approve', ring, family, version },
    `**Approve** ${markdownCode(image)} for ring ${markdownCode(ring)} (${counted(pools, 'pool')})`,
  )
}

function holdLines({ ring, image }: Offer): readonly string[] {
  return line(
    { kind: 'hold', ring, image },
    `**Hold** ${markdownCode(image)} in ring ${markdownCode(ring)}`,
  )
}

/** A box for each failure that halts some pool. */
export function retryLines(decisions: readonly Decision[]): readonly string[] {
  const found = new Map<string, readonly string[]>()
  for (const { gates } of decisions) {
    for (const entry of gates) {
      if (!('code' in entry) || entry.code !== 'ring.halted') continue
      const ring = String(entry.evidence['ring'] ?? '')
      const image = String(entry.evidence['image'] ?? '')
      const key = JSON.stringify([ring, image])
      if (found.has(key)) continue
      const says = `**Retry** ${markdownCode(image)} in ring ${markdownCode(ring)}: ${markdownProse(entry.message)}`
      found.set(key, line({ kind: 'retry', ring, image }, says))
    }
  }
  return [...found.values()].flat()
}

export function releaseLines(holds: readonly DashboardHold[]): readonly string[] {
  return holds.flatMap((hold) => {
    const { id, reason, until, by } = hold
    const who = by === undefined ? '' : `, asked for by ${markdownCode(by)}`
    const end = until === undefined ? '' : `, until ${markdownCode(until)}`
    const says = `**Release** ${heldText(hold)}: ${markdownProse(reason)}${end}${who}`
    return line({ kind: 'release', id }, says)
  })
}

function heldText({ ring, cluster, pool, image }: DashboardHold): string {
  const parts = [
    ...(image === undefined ? [] : [markdownCode(image)]),
    ...(pool === undefined ? [] : [`pool ${markdownCode(pool)}`]),
    ...(cluster === undefined ? [] : [`cluster ${markdownCode(shortClusterName(cluster))}`]),
    ...(ring === undefined ? [] : [`ring ${markdownCode(ring)}`]),
  ]
  return parts.length === 0 ? 'everything' : parts.join(', ')
}

function line(box: DashboardBox, markdown: string): readonly string[] {
  const made = boxLine(box, markdown)
  return made === undefined ? [] : [made]
}
