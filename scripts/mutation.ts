// Mutation testing of the policy: `npm run mutation`, or a part of it by
// `npm run mutation -- --mutate src/policy/candidate.ts`. With `--again` only what survived before,
// with `--changed` what has changed; with `--list` nothing but the list is written. See docs/mutation.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askedFile } from './mutation-asked.ts'
import { carriedOver } from './mutation-changes.ts'
import { scoreOf, writeList } from './mutation-list.ts'
import { reasonFor } from './mutation-reasons.ts'
import {
  hasSurvived,
  isCounted,
  isCurrent,
  type Mutant,
  type MutationRecord,
  mutantsOf,
  type Report,
  readRecord,
  withReport,
  writeRecord,
} from './mutation-record.ts'

/** Percent of the mutants that the tests must notice. */
const bound = 85
/** Stryker's packages want each other in one exact version. */
const version = '10.0.0'
const home = join(process.cwd(), 'out', 'stryker')
const packages = join(home, 'node_modules', '@stryker-mutator')
const reportFile = join(home, 'report.json')
const sandboxes = join('out', 'stryker', 'sandbox')

const config = {
  plugins: [
    join(packages, 'jest-runner', 'dist', 'src', 'index.js'),
    join(import.meta.dirname, 'mutation-plugin.ts'),
  ],
  // The decision. Reading a policy file is a part of its own: `--mutate 'src/policy/file/**/*.ts'`.
  mutate: ['src/policy/**/*.ts', '!src/policy/file/**'],
  testRunner: 'jest-covering',
  testRunnerNodeArgs: [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    '--max-old-space-size=4096',
  ],
  jest: {
    enableFindRelatedTests: false,
    config: {
      testEnvironment: join(import.meta.dirname, 'mutation-environment.cjs'),
      testRunner: join(import.meta.dirname, 'mutation-jest-circus.cjs'),
      testSequencer: join(import.meta.dirname, 'mutation-order.cjs'),
      roots: ['<rootDir>/__tests__/policy'],
      // Random and hostile texts by the ten thousand: no question to put once for every mutant.
      // And no mutant is to be noticed by its time: the machine may be busy.
      testPathIgnorePatterns: ['/file/(?:fuzz|hostile|quick)\\.test\\.ts$'],
    },
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Jest keeps the modules of every run in memory. A starved process looks like a timeout, and a
  // timeout counts as a noticed mutant: so a fresh process often, and patience.
  maxTestRunnerReuse: 20,
  timeoutMS: 20_000,
  ignorers: ['prose'],
  // Stryker would rewrite the compiler's settings by an API that TypeScript 7 no longer has.
  ignorePatterns: ['out', 'dist', 'build', 'coverage', 'bench', 'tsconfig*.json'],
  disableTypeChecks: false,
  tempDirName: sandboxes,
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: reportFile },
  allowConsoleColors: false,
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Outside of `npm ci`: 177 packages that only this script needs. */
function install(): void {
  const manifest = JSON.stringify({
    private: true,
    dependencies: { '@stryker-mutator/core': version, '@stryker-mutator/jest-runner': version },
  })
  const place = join(home, 'package.json')
  const done = join(home, 'node_modules', '.package-lock.json')
  if (existsSync(done) && existsSync(place) && readFileSync(place, 'utf8') === manifest) return
  say(`installing Stryker ${version} in out/stryker`)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  writeFileSync(place, manifest)
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...options], { cwd: home, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm could not install Stryker')
}

function run(args: readonly string[], settings: object): Report {
  const file = join(home, 'config.json')
  writeFileSync(file, JSON.stringify(settings))
  rmSync(reportFile, { force: true })
  // A run that was killed leaves its copy of the project.
  rmSync(sandboxes, { recursive: true, force: true })
  const stryker = join(packages, 'core', 'bin', 'stryker.js')
  spawnSync(process.execPath, [stryker, 'run', file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION: '1' },
  })
  if (!existsSync(reportFile)) throw new Error('Stryker made no report: see its messages above')
  return JSON.parse(readFileSync(reportFile, 'utf8')) as Report
}

/** Prints and writes what came out; tells whether the score is high enough. */
function conclude(mutants: readonly Mutant[], seconds: number): boolean {
  const survivors = mutants.filter(hasSurvived)
  const timeouts = mutants.filter(({ status }) => status === 'Timeout')
  const counted = mutants.filter(isCounted).length
  if (counted === 0) throw new Error('There is no mutant to judge: does --mutate name a file?')
  const noticed = counted - survivors.length
  const score = Math.floor((noticed / counted) * 10_000) / 100
  const ignored = mutants.filter(({ status }) => status === 'Ignored').length
  const errors = mutants.filter(({ error }) => error !== undefined)
  for (const mutant of [...survivors, ...timeouts, ...errors]) {
    const { file, at, status, mutator, original, replacement, error } = mutant
    const why = error === undefined ? '' : ` (${error})`
    say(`${file}:${at} ${status} ${mutator}: ${original} -> ${replacement}${why}`)
  }
  const summary = { score, bound, noticed, counted, ignored, seconds }
  writeFileSync(
    join('out', 'mutation.json'),
    `${JSON.stringify({ ...summary, errors, timeouts, survivors }, undefined, 2)}\n`,
  )
  say(
    `mutation score ${score} % (bound ${bound} %): ${noticed} of ${counted} mutants noticed, ` +
      `${timeouts.length} of them by a timeout; ${ignored} ignored, ${errors.length} not judged; ${seconds} s`,
  )
  return score >= bound
}

/** Writes the list of survivors, and says how good the tests are by all that was measured. */
function list(record: MutationRecord): boolean {
  const unexplained = writeList(record)
  const { counted, survivors, score } = scoreOf(Object.values(record))
  say(
    `all that was measured so far: ${score} % of ${counted} mutants; ${survivors} survivors, ` +
      `${unexplained} of them not yet explained (docs/mutation-survivors.md)`,
  )
  return score >= bound
}

/** The settings with which only these mutants are asked about. */
function settingsFor(mutants: readonly Mutant[]): object {
  const ranges = [...new Set(mutants.map(({ range }) => range))]
  writeFileSync(askedFile, JSON.stringify(ranges))
  const mutate = [...new Set(mutants.map(({ file, range }) => `${file}:${range}`))]
  return { ...config, mutate, ignorers: [...config.ignorers, 'others'] }
}

/** Survivors of files that have not changed since. */
function survivorsOf(record: MutationRecord): readonly Mutant[] {
  const current = Object.entries(record).filter(([file, each]) => isCurrent(file, each))
  return current.flatMap(([, each]) => each.survivors)
}

/** What is not known of changed files, and survivors without a reason. */
function openIn(record: MutationRecord, folder: string): readonly Mutant[] {
  return Object.values(record)
    .flatMap(({ survivors }) => survivors)
    .filter(({ file }) => file.startsWith(folder))
    .filter((mutant) => mutant.status === 'Pending' || reasonFor(mutant) === undefined)
}

type Question = 'all' | '--again' | '--changed'

async function measure(
  args: readonly string[],
  question: Question,
  folder: string,
): Promise<boolean> {
  install()
  const known = readRecord()
  const record = question === '--changed' ? await carriedOver(known, folder) : known
  const part = question === '--again' ? survivorsOf(record) : openIn(record, folder)
  if (question !== 'all' && part.length === 0) throw new Error('There is no such mutant.')
  const start = performance.now()
  const report = run(args, question === 'all' ? config : settingsFor(part))
  const seconds = Math.round((performance.now() - start) / 1000)
  const today = new Date().toISOString().slice(0, 10)
  const isPart = question !== 'all' || args.some((each) => /:\d+/u.test(each))
  const all = withReport(record, report, isPart, today)
  writeRecord(all)
  const isGood = conclude(mutantsOf(report), seconds)
  // Of survivors alone most survive again: then the whole is what counts.
  return list(all) && (isGood || question !== 'all')
}

const args = process.argv.slice(2)
const question = args.find((arg) => arg === '--again' || arg === '--changed') ?? 'all'
// With `--changed` maybe only what has changed in a part.
const folder = args[args.indexOf(question) + 1]?.match(/^src\/.*$/u)?.[0]
const others = args.filter((arg) => arg !== question && arg !== folder)
const isGood = args.includes('--list')
  ? list(readRecord())
  : await measure(others, question, folder ?? 'src/policy')
process.exitCode = isGood ? 0 : 1
