import type { IssueFacts, PullRequestFacts } from '../domain/repository.ts'
import type { DashboardBox } from '../plan/dashboard-box.ts'
import type { ReadPullRequest } from '../plan/pull-request-plan.ts'
import type { Step } from '../plan/step.ts'
import type { Wish } from '../plan/wishes.ts'
import type { Repository } from '../ports.ts'

/** What people asked for by ticking boxes. */
export interface Wishes {
  readonly wishes: readonly Wish[]
  /** Numbers of the pull requests that are to be built anew. */
  readonly rebuild: ReadonlySet<number>
  /** Boxes that count for nothing, and why. */
  readonly ignored: readonly Step[]
}

/**
 * The boxes that count. GitHub lets only people with write permission edit what somebody else wrote;
 * that is asked again here, for whoever edited last. No request is sent where no box is ticked.
 */
export async function readWishes(
  repository: Repository,
  pulls: readonly ReadPullRequest[],
  dashboard: { readonly issue: IssueFacts; readonly boxes: readonly DashboardBox[] } | undefined,
): Promise<Wishes> {
  const wishes: Wish[] = []
  const rebuild = new Set<number>()
  const ignored: Step[] = []
  const editorOf = async (place: PullRequestFacts | IssueFacts): Promise<string | undefined> => {
    const editor = await repository.lastEditor(place)
    if (editor?.permission === 'admin' || editor?.permission === 'write') return editor.login
    const who =
      editor === undefined ? 'GitHub names nobody who ticked it' : `${editor.login} may not write`
    ignored.push({
      kind: 'box.ignored',
      url: place.url,
      message: `A ticked box in #${place.number} counts for nothing: ${who}.`,
    })
    return undefined
  }
  for (const { facts, body } of pulls) {
    const { marker, boxes } = body
    if (marker === undefined || facts.state !== 'open' || !(boxes.hold || boxes.rebuild)) continue
    const by = await editorOf(facts)
    if (by === undefined) continue
    if (boxes.rebuild) rebuild.add(facts.number)
    if (!boxes.hold) continue
    for (const image of marker.images) {
      wishes.push({ box: { kind: 'hold', ring: marker.ring, image }, by, url: facts.url })
    }
  }
  if (dashboard !== undefined && dashboard.boxes.length > 0) {
    const { issue, boxes } = dashboard
    const by = await editorOf(issue)
    if (by !== undefined) wishes.push(...boxes.map((box) => ({ box, by, url: issue.url })))
  }
  return { wishes, rebuild, ignored }
}
