import type { PolicyDocument } from '../document.ts'
import { policyFindings, policyWarnings, type Surroundings } from './checks.ts'
import { type Finding, schemaFindings } from './findings.ts'
import { withoutValues } from './partly.ts'
import { presetNames } from './preset-names.ts'
import { presets } from './presets.ts'
import {
  type FoundProblem,
  type Path,
  type PolicyProblem,
  type Position,
  pathText,
  quoted,
  tidyProblems,
} from './problem.ts'
import { resolvePolicy } from './resolve.ts'
import { type PolicyFile, policyFileSchema } from './schema.ts'
import { readYaml, type YamlSource } from './yaml-source.ts'

/** A policy, or everything that is wrong with its file. */
export type LoadedPolicy =
  | {
      readonly file: string
      readonly policy: PolicyDocument
      /** What is allowed and looks like a mistake. */
      readonly warnings: readonly PolicyProblem[]
      /** Where each setting and entry of the file stands, by the paths that problems have. */
      readonly positions: ReadonlyMap<string, Position>
    }
  | { readonly file: string; readonly problems: readonly PolicyProblem[] }

/**
 * Reads a policy file: YAML 1.2 without tags and merge keys, of at most 256 KiB. It never throws and
 * takes some milliseconds, whatever the text is.
 *
 * @param file the path of the file, for messages.
 */
export function loadPolicy(text: string, file: string): LoadedPolicy {
  try {
    return { file, ...readPolicy(text) }
  } catch (error) {
    const found = `something that could not be read (${quoted(String(error))})`
    const advice = 'This is a bug: please report it with the policy file.'
    return {
      file,
      problems: [{ line: 1, column: 1, path: '', found, expected: 'a policy', advice }],
    }
  }
}

type WithoutFile<T> = T extends unknown ? Omit<T, 'file'> : never

function readPolicy(text: string): WithoutFile<LoadedPolicy> {
  const source = readYaml(text)
  if ('problems' in source) return { problems: tidyProblems(source.problems) }
  const parsed = policyFileSchema.safeParse(source.value)
  const foundAt = (path: Path): string => source.entries.get(pathText(path))?.found ?? 'nothing'
  const flawed = new Set(source.flaws.map(({ path }) => path))
  // What the text itself has wrong is not told a second time.
  const misfits = schemaFindings(parsed.error?.issues ?? [], source.value, foundAt).filter(
    ({ path }) => !flawed.has(pathText(path)),
  )
  const faulty = new Set([...flawed, ...misfits.map(({ path }) => pathText(path))])
  const rest = withoutValues(source.value, faulty)
  const below = presetsOf(rest.extends)
  const around: Surroundings = {
    below,
    ringNames: ringNamesOf(source.value),
    isFaulty: partsOf(faulty),
  }
  const findings = [...misfits, ...policyFindings(rest, around)]
  if (findings.length > 0 || source.flaws.length > 0 || parsed.data === undefined) {
    const problems = findings.map((finding) => problemOf(finding, source))
    return { problems: tidyProblems([...source.flaws, ...problems]) }
  }
  const policy = resolvePolicy([...below, parsed.data])
  return {
    policy,
    warnings: tidyProblems(policyWarnings(policy).map((finding) => problemOf(finding, source))),
    positions: new Map(
      [...source.entries].map(([path, { line, column }]) => [path, { line, column }]),
    ),
  }
}

/** The presets in their order, of names that may be wrong. */
function presetsOf(
  names: string | readonly (string | undefined)[] | undefined,
): readonly PolicyFile[] {
  const list = typeof names === 'string' ? [names] : (names ?? [])
  return list.flatMap((name) =>
    presetNames.filter((each) => each === name).map((each) => presets[each]),
  )
}

/** Also those that are no good names, so that nothing is said of what refers to them. */
function ringNamesOf(value: unknown): Surroundings['ringNames'] {
  const rings = member(value, 'rings')
  if (rings === undefined) return ['all']
  if (!Array.isArray(rings)) return undefined
  return rings.map((ring: unknown) => {
    const name = member(ring, 'name')
    return typeof name === 'string' ? name : undefined
  })
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, key)?.value
}

/** Tells whether one of the paths is this one, or inside of it. */
function partsOf(paths: ReadonlySet<string>): (path: Path) => boolean {
  const parents = new Set(
    [...paths].flatMap((path) => {
      const ends = [...path.matchAll(/[.[]|$/g)].map(({ index }) => index)
      return ends.map((end) => path.slice(0, end))
    }),
  )
  return (path) => parents.has(pathText(path))
}

function problemOf(finding: Finding, source: YamlSource): FoundProblem {
  const path = pathText(finding.path)
  const found = finding.found ?? source.entries.get(path)?.found ?? 'nothing'
  const { expected, advice } = finding
  const problem = { ...positionOf(finding.path, source), path: path.slice(0, 200), found, expected }
  return advice === undefined ? problem : { ...problem, advice }
}

/** Of the setting, or of the nearest map or list around it that is written. */
function positionOf(path: Path, source: YamlSource): Position {
  for (let length = path.length; length >= 0; length--) {
    const entry = source.entries.get(pathText(path.slice(0, length)))
    if (entry !== undefined) return { line: entry.line, column: entry.column }
  }
  return { line: 1, column: 1 }
}
