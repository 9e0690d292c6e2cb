/** Where something stands in the text. Both count from 1; a column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** One thing that is wrong with a policy file. `found` and `path` may hold untrusted text. */
export interface PolicyProblem extends Position {
  /** The setting, e.g. `rings[1].soak`; empty for the file as a whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  /** What to do, in whole sentences. */
  readonly advice?: string
}

/** Keys and places in lists, from the root. */
export type Path = readonly (string | number)[]

/** `rings[1].match.tags["my tag"]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => childPath(text, part), '')
}

export function childPath(parent: string, part: string | number): string {
  if (typeof part === 'number') return `${parent}[${part}]`
  if (!/^[A-Za-z0-9_-]+$/.test(part)) return `${parent}[${JSON.stringify(part)}]`
  return parent === '' ? part : `${parent}.${part}`
}

/** One problem in one line: where, what was found, what was expected, what to do. */
export function problemText(file: string, problem: PolicyProblem): string {
  const { line, column, path, found, expected, advice } = problem
  const place = `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}`
  return `${place}found ${found}; expected ${expected}.${advice === undefined ? '' : ` ${advice}`}`
}

/** More would not be read by anybody. */
export const mostProblems = 100

/** What to do. It is worked out only for problems that are shown: to find a similar word takes long. */
export type Advice = string | (() => string | undefined)

/** A problem before it is known to be shown. */
export type FoundProblem = Omit<PolicyProblem, 'advice'> & { readonly advice?: Advice }

/** Sorted by position, none twice; of very many the first, and how many more there are. */
export function tidyProblems(problems: readonly FoundProblem[]): readonly PolicyProblem[] {
  const seen = new Set<string>()
  const sorted = problems
    .filter(({ line, column, path, found, expected }) => {
      // What an alias repeats is told once; of keys that are missing each one.
      const key = `${line}:${column}:${found === 'nothing' ? path : found}:${expected}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
  const shown = sorted.slice(0, mostProblems).map(withAdvice)
  const next = sorted[mostProblems]
  if (next === undefined) return shown
  const more = {
    line: next.line,
    column: next.column,
    path: '',
    found: `these ${mostProblems} problems and ${sorted.length - mostProblems} more`,
    expected: 'none',
    advice: 'Correct those that are listed; the others are listed then.',
  }
  return [...shown, more]
}

function withAdvice({ advice, ...problem }: FoundProblem): PolicyProblem {
  const text = typeof advice === 'function' ? advice() : advice
  return text === undefined ? problem : { ...problem, advice: text }
}

/** At most so much of a text is repeated in a message. */
const mostShown = 80

/** A text in quotes, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text)
}
