// What mutation testing has found so far, file by file: a run of a part adds to it.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const place = 'scripts/mutation-record.json'

/** Stryker's report, as far as it is used here. */
export interface Report {
  readonly files: Readonly<Record<string, ReportedFile>>
}

interface ReportedFile {
  readonly source: string
  readonly mutants: readonly ReportedMutant[]
}

export interface ReportedMutant {
  readonly status: string
  readonly statusReason?: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: Place; readonly end: Place }
}

export interface Place {
  readonly line: number
  readonly column: number
}

export interface Mutant {
  readonly file: string
  /** As Stryker says it; `Pending`: still to be asked about (mutation-changes.ts). */
  readonly status: string
  /** Line and column, from 1. */
  readonly at: string
  /** As `--mutate` takes it after the file: its columns count from 0. */
  readonly range: string
  readonly mutator: string
  /** The line that was changed. */
  readonly code: string
  readonly original: string
  readonly replacement: string
  /** Why no test could begin. */
  readonly error?: string
}

export interface FileRecord {
  readonly on: string
  /** Tells whether the file has changed since. */
  readonly source: string
  readonly counted: number
  readonly ignored: number
  readonly timeouts: number
  /** Mutants with which no test could begin: they are not counted. */
  readonly errors: number
  readonly survivors: readonly Mutant[]
}

export type MutationRecord = Readonly<Record<string, FileRecord>>

export function readRecord(): MutationRecord {
  return existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as MutationRecord) : {}
}

export function writeRecord(record: MutationRecord): void {
  const sorted = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(place, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`)
}

export function hasSurvived({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

export function isCounted({ status }: Mutant): boolean {
  return status !== 'Ignored' && status !== 'RuntimeError'
}

/** Is the file still the one that was asked about? */
export function isCurrent(file: string, { source }: FileRecord): boolean {
  return existsSync(file) && sourceMark(readFileSync(file, 'utf8')) === source
}

export function sourceMark(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 12)
}

export function mutantsOf(report: Report): readonly Mutant[] {
  return Object.entries(report.files).flatMap(([file, each]) => mutantsIn(file, each))
}

export function mutantsIn(file: string, { source, mutants }: ReportedFile): readonly Mutant[] {
  const lines = source.split('\n')
  return mutants.map((each) => {
    const { status, mutatorName, replacement, location } = each
    const { start, end } = location
    const [first = '', ...rest] = lines.slice(start.line - 1, end.line)
    const stop = rest.length === 0 ? end.column - 1 : undefined
    const mutant = {
      file,
      status,
      at: `${start.line}:${start.column}`,
      range: `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
      mutator: mutatorName,
      code: first.trim(),
      original: first.slice(start.column - 1, stop) + (rest.length === 0 ? '' : ' …'),
      replacement: replacement.replaceAll(/\s+/gu, ' '),
    }
    if (status !== 'RuntimeError') return mutant
    return { ...mutant, error: each.statusReason?.split('\n')[0] ?? '' }
  })
}

/**
 * The record with what a run has found.
 *
 * @param isPart the run has looked at some mutants of its files only, and the others stay.
 */
export function withReport(
  record: MutationRecord,
  report: Report,
  isPart: boolean,
  today: string,
): MutationRecord {
  const files = Object.entries(report.files).flatMap(([name, reported]) => {
    const mutants = mutantsIn(name, reported)
    const source = sourceMark(reported.source)
    const known = record[name]?.source === source ? record[name] : undefined
    if (isPart) {
      return known === undefined
        ? []
        : [[name, { ...withPart(known, mutants), on: today }] as const]
    }
    const having = (wanted: string): number =>
      mutants.filter(({ status }) => status === wanted).length
    const file: FileRecord = {
      on: today,
      source,
      counted: mutants.filter(isCounted).length,
      ignored: having('Ignored'),
      timeouts: having('Timeout'),
      errors: having('RuntimeError'),
      survivors: mutants.filter(hasSurvived),
    }
    return [[name, file] as const]
  })
  return { ...record, ...Object.fromEntries(files) }
}

function withPart(known: FileRecord, mutants: readonly Mutant[]): FileRecord {
  const before = new Map(known.survivors.map((each) => [keyOf(each), each]))
  const answers = mutants.filter((each) => {
    const was = before.get(keyOf(each))
    if (was?.status === 'Pending') return each.status !== 'Ignored'
    // One that survived before and is late now says more of the machine than of the tests: it stays.
    return isCounted(each) && (was === undefined || each.status !== 'Timeout')
  })
  const asked = new Set(answers.map(keyOf))
  const others = known.survivors.filter((each) => !asked.has(keyOf(each)))
  const having = (wanted: string): number => {
    return answers.filter((each) => each.status === wanted && before.has(keyOf(each))).length
  }
  const errors = having('RuntimeError')
  return {
    ...known,
    counted: known.counted - errors,
    timeouts: known.timeouts + having('Timeout'),
    errors: known.errors + errors,
    survivors: [...others, ...answers.filter(hasSurvived)].toSorted(byPlace),
  }
}

export function keyOf({ range, mutator, replacement }: Mutant): string {
  return `${range} ${mutator} ${replacement}`
}

function byPlace(a: Mutant, b: Mutant): number {
  return a.at.localeCompare(b.at, 'en', { numeric: true })
}
