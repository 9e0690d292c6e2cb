import { nearest, plain } from './nearest.ts'
import type { Path } from './problem.ts'
import { budget, policyFileSchema, select } from './schema.ts'
import { deadline, denial, floor, freeze, hold } from './schema-entries.ts'
import { gates } from './schema-gates.ts'
import { apply, dashboard, pullRequests } from './schema-github.ts'
import { limits, match, proof, ring, ringBudget, ringSettings } from './schema-ring.ts'

/** The keys of each map of a policy file, by its path without the places in lists. */
const keysByPlace: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(policyFileSchema.shape),
  select: Object.keys(select.shape),
  proof: Object.keys(proof.shape),
  budget: Object.keys(budget.shape),
  'budget.fleet': Object.keys(limits.shape),
  'budget.ring': Object.keys(limits.shape),
  'budget.region': Object.keys(limits.shape),
  gates: Object.keys(gates.shape),
  'pull-requests': Object.keys(pullRequests.shape),
  dashboard: Object.keys(dashboard.shape),
  apply: Object.keys(apply.shape),
  rings: Object.keys(ring.shape),
  'rings.match': Object.keys(match.shape),
  'rings.proof': Object.keys(proof.shape),
  'rings.budget': Object.keys(ringBudget.shape),
  'rings.budget.ring': Object.keys(limits.shape),
  'rings.budget.region': Object.keys(limits.shape),
  freezes: Object.keys(freeze.shape),
  denials: Object.keys(denial.shape),
  holds: Object.keys(hold.shape),
  deadlines: Object.keys(deadline.shape),
  floors: Object.keys(floor.shape),
}

const settingNames = [...Object.keys(ringSettings), 'budget']

type Home = readonly [words: string, keys: readonly string[]]

const gatesHome: Home = ['under gates', Object.keys(gates.shape)]

/** Where keys belong, in words; the first place that has a key is told. */
const homes: readonly Home[] = [
  ['under budget at the top, for all rings together', ['fleet']],
  ['at the top or in a ring', settingNames],
  ['at the top', keysByPlace[''] ?? []],
  ['in a ring', ['name', 'match']],
  ['under match of a ring, or under select', Object.keys(select.shape)],
  ['under match of a ring', Object.keys(match.shape)],
  ['under budget', Object.keys(ringBudget.shape)],
  ['under fleet, ring or region of budget', ['clusters-at-once']],
  ['under proof', Object.keys(proof.shape)],
  ['in an entry of deadlines', ['max-image-age']],
  ['in an entry of deadlines or floors', ['ahead', 'relax']],
  ['in an entry of denials or floors', ['family', 'below']],
  ['in an entry of denials', ['image']],
  ['in an entry of holds', ['images']],
  ['in an entry of floors', ['by']],
  ['in an entry of freezes', ['from', 'to']],
  ['under pull-requests', Object.keys(pullRequests.shape)],
  ['under dashboard', Object.keys(dashboard.shape)],
  ['under apply', Object.keys(apply.shape)],
  gatesHome,
]

export function keysAt(path: Path): readonly string[] {
  return keysByPlace[path.filter((part) => typeof part === 'string').join('.')] ?? []
}

/** What to do about a key that its map does not know. */
export function adviceForKey(path: Path, key: string): string | undefined {
  const here = keysAt(path)
  const spelled = here.find((known) => plain(known) === plain(key))
  if (spelled !== undefined) return `Did you mean ${JSON.stringify(spelled)}?`
  const near = nearest(key, here)
  // One letter off is a slip of the pen, whatever else has that name elsewhere.
  if (near !== undefined && Math.abs(near.length - key.length) <= 1 && near.startsWith(key)) {
    return `Did you mean ${JSON.stringify(near)}?`
  }
  const home = homes.find(([, keys]) => keys.some((known) => plain(known) === plain(key)))
  // A gate is named like a setting: rather the setting is meant where there are settings.
  if (home !== undefined && (near === undefined || home !== gatesHome)) {
    const [words, keys] = home
    return `${JSON.stringify(keys.find((known) => plain(known) === plain(key)))} belongs ${words}.`
  }
  return near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`
}

/** The ring setting that is easily taken for the gate of this name. */
export function settingLike(gate: string): string | undefined {
  return settingNames.find((name) => name === gate || name === `${gate}s` || name === `min-${gate}`)
}
