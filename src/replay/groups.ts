import type { Aspect, DecisionChange, Outcome } from './diff.ts'

/** Changes that are of one kind for a reader. */
export interface ChangeGroup {
  /** `waiting (soak.running) → eligible (image.newer)` */
  readonly title: string
  readonly changes: readonly DecisionChange[]
}

/** By verdict and reason, before and after; the largest group first. */
export function groupChanges(changes: readonly DecisionChange[]): readonly ChangeGroup[] {
  const groups = new Map<string, DecisionChange[]>()
  for (const change of changes) {
    const title = titleOf(change)
    const group = groups.get(title)
    if (group === undefined) groups.set(title, [change])
    else group.push(change)
  }
  return [...groups]
    .map(([title, members]) => ({ title, changes: members }))
    .toSorted((a, b) => b.changes.length - a.changes.length || (a.title < b.title ? -1 : 1))
}

function titleOf({ before, after, differs }: DecisionChange): string {
  if (before === null) return `appear: ${after === null ? '' : verdictOf(after)}`
  if (after === null) return `vanish: ${verdictOf(before)}`
  const [old, young] = [verdictOf(before), verdictOf(after)]
  if (old !== young) return `${old} → ${young}`
  const what = differs.map((aspect) => aspectWords[aspect])
  return `${young}, with another ${what.join(' and ')}`
}

function verdictOf({ verdict, reason_code: code }: Outcome): string {
  return `${verdict} (${code})`
}

const aspectWords: Readonly<Record<Aspect, string>> = {
  verdict: 'verdict',
  reason: 'reason',
  ring: 'ring',
  from: 'running image',
  to: 'target image',
  engine: 'engine',
  next: 'next time',
  deadline: 'deadline',
}
