import type { DashboardBox } from './dashboard-box.ts'
import type { JournalEvent } from './journal-event.ts'

/** A box that a person with write permission ticked. */
export interface Wish {
  readonly box: DashboardBox
  /** Login of the person. */
  readonly by: string
  /** Address of the issue or pull request with the box. */
  readonly url: string
}

export interface WishRules {
  /** Does the policy let a box of the dashboard approve? */
  readonly approve: boolean
}

/**
 * The journal entries that carry a wish out; empty where the journal says so already, as it does
 * when a run ended before it could clear the box.
 */
export function eventsOfWish(
  { box, by, url }: Wish,
  known: readonly JournalEvent[],
  rules: WishRules,
  at: string,
  run: string,
): readonly JournalEvent[] {
  const head = { at, run }
  switch (box.kind) {
    case 'approve': {
      if (!rules.approve) return []
      const { ring, family, version } = box
      const isSame = (each: JournalEvent): boolean =>
        each.kind === 'approved' &&
        each.ring === ring &&
        each.family === family &&
        each.version === version
      if (known.some(isSame)) return []
      return [{ ...head, kind: 'approved', ring, family, version, by }]
    }
    case 'hold': {
      const { ring, image } = box
      if (openHolds(known).some((each) => each.ring === ring && each.image === image)) return []
      const id = `${ring}/${image}/${at}`
      return [{ ...head, kind: 'held', id, ring, image, reason: `Held by ${by} in ${url}`, by }]
    }
    case 'release': {
      const { id } = box
      if (!openHolds(known).some((each) => each.id === id)) return []
      return [{ ...head, kind: 'released', id, by }]
    }
    case 'retry': {
      const { ring, image } = box
      const last = known.findLast(
        (each) =>
          (each.kind === 'failed' || each.kind === 'cleared') &&
          each.ring === ring &&
          each.image.toLowerCase() === image.toLowerCase(),
      )
      return last?.kind === 'failed' ? [{ ...head, kind: 'cleared', ring, image, by }] : []
    }
  }
}

type Held = Extract<JournalEvent, { readonly kind: 'held' }>

/** The holds of the journal that nobody has ended. */
export function openHolds(events: readonly JournalEvent[]): readonly Held[] {
  const released = new Set(events.flatMap((each) => (each.kind === 'released' ? [each.id] : [])))
  return events.filter((each): each is Held => each.kind === 'held' && !released.has(each.id))
}
