// What is known of files that have changed since they were asked about: `npm run mutation -- --changed`.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prose } from './mutation-prose.ts'
import { reasonFor } from './mutation-reasons.ts'
import {
  type FileRecord,
  isCounted,
  keyOf,
  type Mutant,
  type MutationRecord,
  mutantsIn,
  type Place,
  type ReportedMutant,
  sourceMark,
} from './mutation-record.ts'

const installed = '../out/stryker/node_modules/@stryker-mutator/instrumenter/dist/src/index.js'

interface Instrumenter {
  readonly instrument: (
    files: readonly { readonly name: string; readonly content: string; readonly mutate: true }[],
    options: object,
  ) => Promise<{ readonly mutants: readonly Found[] }>
}

/** As Stryker's instrumenter gives it: lines and columns count from 0. */
interface Found extends Omit<ReportedMutant, 'status'> {
  readonly status?: string
}

/**
 * The record with the changed and the new files of a folder as they are now. What was noticed in a
 * line that has not changed counts as noticed, and a survivor with a reason stays one; other survivors,
 * and all mutants that touch a changed line, are `Pending`: they are to be asked about.
 */
export async function carriedOver(record: MutationRecord, folder: string): Promise<MutationRecord> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
  const carried: [string, FileRecord][] = []
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    const known = record[file]
    if (known?.source === sourceMark(source)) continue
    // oxlint-disable-next-line no-await-in-loop
    const mutants = mutantsIn(file, { source, mutants: await mutantsOf(file, source) })
    if (mutants.some(isCounted)) carried.push([file, carry(file, source, mutants, known)])
  }
  return { ...record, ...Object.fromEntries(carried) }
}

let instrumenter: Instrumenter | undefined

/** All mutants of a source, the ignored ones too. */
async function mutantsOf(file: string, source: string): Promise<readonly ReportedMutant[]> {
  const { Instrumenter: Maker } = (await import(installed)) as {
    readonly Instrumenter: new (logger: object) => Instrumenter
  }
  const quiet = { debug: (): void => {}, info: (): void => {}, isDebugEnabled: () => false }
  instrumenter ??= new Maker(quiet)
  const options = { plugins: null, excludedMutations: [], ignorers: [prose] }
  const files = [{ name: file, content: source, mutate: true }] as const
  const { mutants } = await instrumenter.instrument(files, options)
  return mutants.map(({ status = 'Pending', mutatorName, replacement, location }) => ({
    status,
    mutatorName,
    replacement,
    location: { start: fromOne(location.start), end: fromOne(location.end) },
  }))
}

function fromOne({ line, column }: Place): Place {
  return { line: line + 1, column: column + 1 }
}

function carry(
  file: string,
  source: string,
  mutants: readonly Mutant[],
  known: FileRecord | undefined,
): FileRecord {
  const lines = source.split('\n').length
  const cameFrom = known === undefined ? undefined : linesSince(file, known, lines)
  const before = new Map(known?.survivors.map((each) => [keyOf(each), each]))
  const counted = mutants.filter(isCounted)
  const survivors = counted.flatMap((mutant): readonly Mutant[] => {
    const old = cameFrom === undefined ? undefined : movedBack(mutant, cameFrom)
    if (old === undefined) return [mutant]
    const survivor = before.get(keyOf(old))
    if (survivor === undefined) return []
    return [reasonFor(mutant) === undefined ? mutant : { ...mutant, status: survivor.status }]
  })
  return {
    on: known?.on ?? '',
    source: sourceMark(source),
    counted: counted.length - (known?.errors ?? 0),
    ignored: mutants.length - counted.length,
    timeouts: known?.timeouts ?? 0,
    errors: known?.errors ?? 0,
    survivors,
  }
}

/** The mutant as it was, or `undefined` when it touches a line that has changed. */
function movedBack(mutant: Mutant, cameFrom: readonly (number | undefined)[]): Mutant | undefined {
  const [, first = 0, from, last = 0, to] = /^(\d+):(\d+)-(\d+):(\d+)$/u.exec(mutant.range) ?? []
  const own = cameFrom.slice(Number(first), Number(last) + 1)
  const [start] = own
  if (start === undefined || own.some((line, index) => line !== start + index)) return undefined
  return { ...mutant, range: `${start}:${from}-${start + own.length - 1}:${to}` }
}

/** By number of a line, from 1: its number in the source that was asked about, if it is the same. */
function linesSince(
  file: string,
  { source }: FileRecord,
  count: number,
): readonly (number | undefined)[] | undefined {
  const commits = git('log', '--format=%H', '--', file).trim().split('\n')
  const commit = commits.find((each) => sourceMark(git('show', `${each}:${file}`)) === source)
  if (commit === undefined) return undefined
  const came: (number | undefined)[] = Array.from({ length: count + 1 }, (_, line) => line)
  const hunks = git('diff', '-U0', commit, '--', file).matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gmu,
  )
  let shift = 0
  let next = 1
  for (const [, , removed = '1', at = '', added = '1'] of hunks) {
    // Where nothing is added the place is that of the line before.
    const first = Number(at) + (added === '0' ? 1 : 0)
    for (; next < first; next++) came[next] = next - shift
    for (; next < first + Number(added); next++) came[next] = undefined
    shift += Number(added) - Number(removed)
  }
  for (; next <= count; next++) came[next] = next - shift
  return came
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
