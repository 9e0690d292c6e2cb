// Mutation testing of the policy: `npm run mutation`, or a part of it by
// `npm run mutation -- --mutate src/policy/candidate.ts`. See docs/mutation.md.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  >
}

interface Row {
  readonly at: string
  readonly status: string
  readonly mutator: string
  readonly original: string
  readonly replacement: string
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

function run(args: readonly string[]): Report {
  const file = join(home, 'config.json')
  writeFileSync(file, JSON.stringify(config))
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

function rowsOf(report: Report): readonly Row[] {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants.map(({ status, mutatorName, replacement, location: { start, end } }) => {
      const [first = '', ...rest] = lines.slice(start.line - 1, end.line)
      const stop = rest.length === 0 ? end.column - 1 : undefined
      return {
        at: `${file}:${start.line}:${start.column}`,
        status,
        mutator: mutatorName,
        original: first.slice(start.column - 1, stop) + (rest.length === 0 ? '' : ' …'),
        replacement: replacement.replaceAll(/\s+/gu, ' '),
      }
    })
  })
}

/** Prints and writes what came out; tells whether the score is high enough. */
function conclude(rows: readonly Row[], seconds: number): boolean {
  const having = (...statuses: readonly string[]): readonly Row[] =>
    rows.filter(({ status }) => statuses.includes(status))
  const noticed = having('Killed', 'Timeout')
  const survivors = having('Survived', 'NoCoverage')
  const counted = noticed.length + survivors.length
  if (counted === 0) throw new Error('There is no mutant to judge: does --mutate name a file?')
  const score = Math.floor((noticed.length / counted) * 10_000) / 100
  const timeouts = having('Timeout')
  const rest = { ignored: having('Ignored').length, errors: having('RuntimeError').length }
  for (const { at, status, mutator, original, replacement } of [...survivors, ...timeouts]) {
    say(`${at} ${status} ${mutator}: ${original} -> ${replacement}`)
  }
  const summary = { score, bound, noticed: noticed.length, counted, ...rest, seconds }
  writeFileSync(
    join('out', 'mutation.json'),
    `${JSON.stringify({ ...summary, timeouts, survivors }, undefined, 2)}\n`,
  )
  say(
    `mutation score ${score} % (bound ${bound} %): ${noticed.length} of ${counted} mutants noticed, ` +
      `${timeouts.length} of them by a timeout; ${rest.ignored} ignored, ${rest.errors} errors; ${seconds} s`,
  )
  // A mutant that broke the run itself was not judged.
  return score >= bound && rest.errors === 0
}

install()
const start = performance.now()
const report = run(process.argv.slice(2))
const seconds = Math.round((performance.now() - start) / 1000)
process.exitCode = conclude(rowsOf(report), seconds) ? 0 : 1
