// Writes docs/mutation-survivors.md: every mutant that no test notices, and why that is so.
import { writeFileSync } from 'node:fs'
import { reasonFor, reasons } from './mutation-reasons.ts'
import { type FileRecord, isCurrent, type Mutant, type MutationRecord } from './mutation-record.ts'

const place = 'docs/mutation-survivors.md'
const notYet = 'not yet explained'

/** @returns how many survivors have no reason yet. */
export function writeList(record: MutationRecord): number {
  const files = Object.entries(record)
  const all: readonly string[] = files.flatMap(([, { survivors }]) =>
    survivors.map((mutant) => reasonFor(mutant) ?? notYet),
  )
  const counts = Map.groupBy(all, (reason) => reason)
  const meanings: readonly (readonly [string, string])[] = [
    ...Object.entries<string>(reasons),
    [notYet, 'Somebody has to look at it.'],
  ]
  const used = meanings
    .map(([name, meaning]) => ({ name, meaning, count: counts.get(name)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, meaning, count }) => `| ${name} | ${count} | ${meaning} |`)
  const unexplained = counts.get(notYet)?.length ?? 0
  const text = [
    '# Survivors',
    '',
    'Written by `npm run mutation`; see [mutation.md](mutation.md). Mutants that no test notices, by file, each with the name of',
    'its reason. The rules that give the reasons are in `scripts/mutation-reasons.ts`.',
    '',
    '| reason | survivors | meaning |',
    '|---|---|---|',
    ...used,
    '',
    ...files.flatMap(([file, each]) => sectionOf(file, each)),
  ]
  writeFileSync(place, `${text.join('\n').trimEnd()}\n`)
  return unexplained
}

/** Percent, rounded down. */
export function scoreOf(files: readonly FileRecord[]): {
  readonly counted: number
  readonly survivors: number
  readonly score: number
} {
  const counted = files.reduce((sum, file) => sum + file.counted, 0)
  const survivors = files.reduce((sum, file) => sum + file.survivors.length, 0)
  return { counted, survivors, score: Math.floor(((counted - survivors) / counted) * 10_000) / 100 }
}

function sectionOf(file: string, record: FileRecord): readonly string[] {
  const { counted, survivors, score } = scoreOf([record])
  if (counted === 0) return []
  const changed = isCurrent(file, record) ? '' : ' The file has changed since: lines may differ.'
  return [
    `## ${file}`,
    '',
    `${counted - survivors} of ${counted} mutants noticed (${score} %) on ${record.on}.${changed}`,
    '',
    ...(survivors === 0
      ? []
      : [
          '| at | mutator | original → replacement | reason |',
          '|---|---|---|---|',
          ...record.survivors.map(rowOf),
          '',
        ]),
  ]
}

function rowOf(mutant: Mutant): string {
  const { at, status, mutator, original, replacement } = mutant
  const change = `${codeSpan(original)} → ${codeSpan(replacement)}`
  const unreached = status === 'NoCoverage' ? ' (no test comes here)' : ''
  return `| ${at} | ${mutator} | ${change} | ${reasonFor(mutant) ?? notYet}${unreached} |`
}

/** Code in a cell of a table: also with backticks and bars in it. */
function codeSpan(code: string): string {
  if (code.trim() === '') return '(nothing)'
  const short = code.length > 70 ? `${code.slice(0, 70)}…` : code
  const longest = Math.max(0, ...[...short.matchAll(/`+/gu)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const inner = longest === 0 ? short : ` ${short} `
  return `${fence}${inner.replaceAll('|', '\\|')}${fence}`
}
