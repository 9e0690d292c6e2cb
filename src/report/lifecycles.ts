import { lifecycleOf } from '../domain/os-lifecycle.ts'
import type { Decision, GateEntry } from '../policy/decision.ts'
import type { Result } from '../result.ts'
import { compareText } from './words.ts'

/** What is to be known of one operating system, said once for all its pools. */
export interface LifecycleNote {
  readonly os: string
  readonly pools: number
  /** Since when, and what fails now; or when it ends. May hold untrusted text. */
  readonly message: string
  readonly wayOut: string
  /** Days until support ends; undefined when it has ended. */
  readonly daysToEnd: number | undefined
}

interface Found {
  readonly first: Decision
  readonly entry: GateEntry
  pools: number
}

/** Notes on the lifecycles that have ended and on those that end soon. */
export function lifecycleNotes(result: Result): {
  readonly retired: readonly LifecycleNote[]
  readonly ending: readonly LifecycleNote[]
} {
  const retired = new Map<string, Found>()
  const dated = new Map<string, Found>()
  for (const decision of result.decisions) {
    const entry = decision.gates.find(({ gate }) => gate === 'lifecycle')
    const os = entry?.evidence['os']
    if (entry === undefined || typeof os !== 'string') continue
    const found = entry.result === 'pass' ? dated : retired
    const known = found.get(os)
    if (known === undefined) found.set(os, { first: decision, entry, pools: 1 })
    else known.pools += 1
  }
  return {
    retired: byName(retired).map(([os, found]) => retiredNote(os, found)),
    ending: byName(dated).flatMap(([os, found]) => endingNote(os, found, result.evaluated_at)),
  }
}

function byName(found: ReadonlyMap<string, Found>): readonly [string, Found][] {
  return [...found].toSorted(([a], [b]) => compareText(a, b))
}

function retiredNote(os: string, { entry, first, pools }: Found): LifecycleNote {
  const message = 'message' in entry ? entry.message : first.message
  const wayOut = 'clears_when' in entry ? entry.clears_when : ''
  return { os, pools, message, wayOut, daysToEnd: undefined }
}

function endingNote(os: string, { first, pools }: Found, now: string): readonly LifecycleNote[] {
  const { os_sku: osSku } = first.subject
  const state = lifecycleOf(osSku ?? undefined, first.from ?? undefined, now)
  if (state?.phase !== 'ending') return []
  const { lifecycle, days_to_end: daysToEnd } = state
  const removed =
    lifecycle.images_removed === undefined
      ? ''
      : ` Its images are to be removed on ${lifecycle.images_removed}.`
  const message = `Support for ${lifecycle.name} ends on ${lifecycle.support_ended}.${removed}`
  return [{ os, pools, message, wayOut: lifecycle.way_out.join(' '), daysToEnd }]
}
