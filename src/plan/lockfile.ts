import {
  type FoundProblem,
  type Path,
  type PolicyProblem,
  type Position,
  pathText,
  quoted,
  tidyProblems,
} from '../policy/file/problem.ts'
import type { ApprovalEntry } from '../policy/history.ts'
import {
  familyMisfit,
  formatMisfit,
  type Misfit,
  ringMisfit,
  unknownKey,
  versionMisfit,
} from './lockfile-rules.ts'
import { type JsonNode, type Member, readJson, sizeProblem } from './lockfile-text.ts'

/** Everything that is wrong with a lockfile, or with a change to it. */
export interface LockfileProblems {
  readonly problems: readonly PolicyProblem[]
}

/** A new version for a family in a ring; `null` takes the approval back. */
export interface ApprovalChange {
  readonly ring: string
  readonly family: string
  readonly version: string | null
}

/**
 * Reads a lockfile, `{"version": 1, "rings": {"<ring>": {"<family>": "<version>"}}}`, strictly: what
 * is no approval beyond doubt is a problem. It need not be laid out as `writeLockfile` does it; the
 * approvals come in that order. Never throws.
 *
 * @param file the path of the file, for messages.
 */
export function parseLockfile(
  text: string,
  file: string,
): { readonly approvals: readonly ApprovalEntry[] } | LockfileProblems {
  const root = readJson(text, file)
  if ('problems' in root) return root
  const problems: FoundProblem[] = []
  const approvals = readRoot(root, problems)
  if (problems.length > 0) return { problems: tidyProblems(problems) }
  return { approvals: approvals.toSorted(inOrder) }
}

/**
 * The one form in which lockfiles are written: rings and families sorted by code units, a line for
 * each entry and at least two between the entries of two rings, so that git merges changes of two
 * rings.
 *
 * @throws RangeError for what `parseLockfile` would refuse: a caller's mistake.
 */
export function writeLockfile(approvals: readonly ApprovalEntry[]): string {
  // A map, since objects put names such as 10 first.
  const rings = new Map<string, string[]>()
  let before: ApprovalEntry | undefined
  for (const entry of approvals.toSorted(inOrder)) {
    const [problem] = entryProblems(entry)
    const again = before !== undefined && inOrder(before, entry) === 0
    if (problem !== undefined || (again && before?.version !== entry.version)) {
      const { path, found, expected } = problem ?? twoVersions(entry)
      throw new RangeError(`${path}: found ${found}; expected ${expected}.`)
    }
    if (again) continue
    const lines = rings.get(entry.ring) ?? []
    lines.push(`      ${JSON.stringify(entry.family)}: ${JSON.stringify(entry.version)}`)
    rings.set(entry.ring, lines)
    before = entry
  }
  const texts = [...rings].map(([ring, lines]) => {
    return `\n    ${JSON.stringify(ring)}: {\n${lines.join(',\n')}\n    }`
  })
  const all = texts.length === 0 ? '' : `${texts.join(',')}\n  `
  return `{\n  "version": 1,\n  "rings": {${all}}\n}\n`
}

/**
 * The text of the lockfile after a change: the text itself, byte for byte, where nothing changes,
 * otherwise as `writeLockfile` writes it. The empty text stands for a file that does not exist.
 */
export function setApproval(
  text: string,
  change: ApprovalChange,
  file: string,
): { readonly text: string } | LockfileProblems {
  const current = text === '' ? { approvals: [] } : parseLockfile(text, file)
  if ('problems' in current) return current
  const { ring, family, version } = change
  const isIt = (entry: ApprovalEntry): boolean => entry.ring === ring && entry.family === family
  if ((current.approvals.find(isIt)?.version ?? null) === version) return { text }
  const added = version === null ? [] : [{ ring, family, version }]
  const problems = added.flatMap(entryProblems)
  if (problems.length > 0) return { problems: tidyProblems(problems) }
  const others = current.approvals.filter((entry) => !isIt(entry))
  const changed = writeLockfile([...others, ...added])
  const large = sizeProblem(changed)
  return large === undefined ? { text: changed } : { problems: [large] }
}

function inOrder(a: ApprovalEntry, b: ApprovalEntry): number {
  if (a.ring !== b.ring) return a.ring < b.ring ? -1 : 1
  if (a.family === b.family) return 0
  return a.family < b.family ? -1 : 1
}

/** Of an entry that is in no file: the place is that of the file as a whole. */
function entryProblems({ ring, family, version }: ApprovalEntry): readonly FoundProblem[] {
  const problems: FoundProblem[] = []
  const place = { line: 1, column: 1 }
  report(problems, place, ['rings', ring], ringMisfit(ring))
  report(problems, place, ['rings', ring, family], familyMisfit(family, version))
  report(problems, place, ['rings', ring, family], versionMisfit(version, quoted(version)))
  return problems
}

function twoVersions({ ring, family }: ApprovalEntry): FoundProblem {
  const path = pathText(['rings', ring, family])
  return { line: 1, column: 1, path, found: 'two versions', expected: 'one version' }
}

function readRoot(root: JsonNode, problems: FoundProblem[]): readonly ApprovalEntry[] {
  const members = membersOf(root, [], 'an object with the keys version and rings', problems)
  if (members === undefined) return []
  for (const member of members.filter(({ name }) => name !== 'version' && name !== 'rings')) {
    report(problems, member, [member.name], unknownKey(member))
  }
  const version = members.find(({ name }) => name === 'version')?.value
  report(problems, version ?? root, ['version'], formatMisfit(version))
  const rings = members.find(({ name }) => name === 'rings')?.value
  const expected = 'an object with a member for each ring'
  if (rings === undefined) {
    const advice = 'Where nothing is approved write "rings": {}.'
    report(problems, root, ['rings'], { found: 'nothing', expected, advice })
    return []
  }
  const all = membersOf(rings, ['rings'], expected, problems) ?? []
  return all.flatMap((ring) => readRing(ring, problems))
}

function readRing(ring: Member, problems: FoundProblem[]): readonly ApprovalEntry[] {
  const path = ['rings', ring.name]
  report(problems, ring, path, ringMisfit(ring.name))
  const expected = 'an object with families and their versions'
  const entries = membersOf(ring.value, path, expected, problems) ?? []
  return entries.flatMap((entry) => {
    const { name: family, value } = entry
    report(problems, entry, [...path, family], familyMisfit(family, value.value))
    report(problems, value, [...path, family], versionMisfit(value.value, value.found))
    return typeof value.value === 'string'
      ? [{ ring: ring.name, family, version: value.value }]
      : []
  })
}

/** The members of an object, each name once. */
function membersOf(
  node: JsonNode,
  path: Path,
  expected: string,
  problems: FoundProblem[],
): readonly Member[] | undefined {
  if (node.members === undefined) report(problems, node, path, { found: node.found, expected })
  const names = new Set<string>()
  return node.members?.filter((member) => {
    const { name } = member
    const isNew = !names.has(name)
    names.add(name)
    if (isNew) return true
    report(problems, member, [...path, name], {
      found: `the key ${quoted(name)} a second time`,
      expected: 'each key once',
      advice: 'Remove one of the two.',
    })
    return false
  })
}

/** Adds what does not fit, if anything. */
function report(
  problems: FoundProblem[],
  { line, column }: Position,
  path: Path,
  misfit: Misfit | undefined,
): void {
  if (misfit === undefined) return
  problems.push({ line, column, path: pathText(path).slice(0, 200), ...misfit })
}
