import type { Facts } from '../domain/facts.ts'
import type { JournalEvent } from './journal-event.ts'
import type { ReadPullRequest } from './pull-request-plan.ts'

/** No name holds a line break. */
function key(image: string, region: string): string {
  return `${image}\n${region}`
}

/** Images that are on offer in a region for the first time as far as the journal knows. */
export function firstSights(
  facts: Facts,
  known: readonly JournalEvent[],
  run: string,
): readonly JournalEvent[] {
  const seen = new Set(
    known.flatMap((each) => (each.kind === 'first-seen' ? [key(each.image, each.region)] : [])),
  )
  const found = new Map<string, JournalEvent>()
  for (const { region, pools } of facts.clusters) {
    for (const { latest } of pools) {
      const image = latest?.image
      if (latest === undefined || image === undefined || seen.has(key(image, region))) continue
      const at = facts.observed_at
      found.set(key(image, region), { at, run, kind: 'first-seen', image, region })
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event)
}

/**
 * Pull requests that a person closed, as the no that they are, and those that were opened again. What
 * the gate closed itself says so in its marker.
 */
export function refusals(
  pulls: readonly ReadPullRequest[],
  known: readonly JournalEvent[],
  at: string,
  run: string,
): readonly JournalEvent[] {
  return pulls.flatMap(({ facts, body: { marker } }): readonly JournalEvent[] => {
    if (marker === undefined) return []
    const { ring, images } = marker
    const last = known.findLast(
      (each) =>
        (each.kind === 'refused' || each.kind === 'reopened') && each.pull_request === facts.url,
    )
    const isRefused = facts.state === 'closed' && marker.closed === undefined
    const base = { at, run, ring, images, pull_request: facts.url } as const
    if (isRefused && last?.kind !== 'refused') {
      return [{ ...base, at: facts.closed_at ?? at, kind: 'refused' }]
    }
    if (facts.state === 'open' && last?.kind === 'refused') return [{ ...base, kind: 'reopened' }]
    return []
  })
}
