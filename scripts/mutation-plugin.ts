// What Stryker loads of ours: a faster Jest runner and the rule for prose. See docs/mutation.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { others } from './mutation-asked.ts'
import { prose } from './mutation-prose.ts'

const installed = '../out/stryker/node_modules/@stryker-mutator/jest-runner/dist/src/index.js'

interface JestRun {
  readonly testFiles?: readonly string[] | undefined
}

interface MutantRun {
  readonly testFilter?: readonly string[]
  readonly sandboxFileName: string
}

/** The parts of Stryker's Jest runner that are used here. */
interface JestRunner {
  readonly jestTestAdapter: { run: (settings: JestRun) => unknown }
  dryRun: (options: unknown) => Promise<{ readonly tests?: readonly Test[] }>
  mutantRun: (options: MutantRun) => Promise<unknown>
}

interface Test {
  readonly id: string
  readonly fileName?: string
}

interface JestPlugin {
  readonly strykerPlugins: readonly { readonly factory: (injector: unknown) => JestRunner }[]
}

const { strykerPlugins: jestPlugins } = (await import(installed)) as JestPlugin

function createRunner(injector: unknown): JestRunner {
  const [plugin] = jestPlugins
  if (plugin === undefined) throw new Error('Stryker has no Jest runner: delete out/stryker')
  return onlyCoveringFiles(plugin.factory(injector))
}
createRunner.inject = ['$injector'] as const

/**
 * Stryker knows which tests reach a mutant, and has Jest load every test file all the same. Here
 * Jest gets only the files that hold those tests. The dry run, in one process, leaves the file of
 * each test in the sandbox, where the other processes find it. Code that runs while modules load may
 * be noticed by any test: of those Jest gets all that load its file.
 */
function onlyCoveringFiles(runner: JestRunner): JestRunner {
  const place = join(process.cwd(), '.test-files.json')
  const adapter = runner.jestTestAdapter
  const dryRun = runner.dryRun.bind(runner)
  const mutantRun = runner.mutantRun.bind(runner)
  const run = adapter.run.bind(adapter)
  let known: ReadonlyMap<string, readonly string[]> | undefined
  let files: readonly string[] | undefined
  runner.dryRun = async (options) => {
    files = undefined
    const result = await dryRun(options)
    // Two tests of different files can have one name.
    const filesOf = Map.groupBy(result.tests ?? [], ({ id }) => id)
    const entries = [...filesOf].map(([id, tests]) => [id, tests.map(({ fileName }) => fileName)])
    writeFileSync(place, JSON.stringify(entries))
    return result
  }
  runner.mutantRun = (options) => {
    known ??= new Map(JSON.parse(readFileSync(place, 'utf8')) as [string, string[]][])
    const { testFilter, sandboxFileName } = options
    const all = testFilter ?? [...known.keys()]
    const covering = [...new Set(all.flatMap((id) => known?.get(id) ?? []))]
    files =
      testFilter === undefined
        ? covering.filter((file) => loadedBy(file).has(sandboxFileName))
        : covering
    return mutantRun(options)
  }
  adapter.run = (settings) => run({ ...settings, testFiles: settings.testFiles ?? files })
  return runner
}

const loaded = new Map<string, Set<string>>()

/** The file, and all that it imports, they import, and so on. */
function loadedBy(file: string): ReadonlySet<string> {
  const known = loaded.get(file)
  if (known !== undefined) return known
  const all = new Set<string>()
  const visit = (path: string): void => {
    if (all.has(path) || !existsSync(path)) return
    all.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, target = ''] of text.matchAll(/from '(\.[^']+)'/gu)) {
      visit(join(dirname(path), target))
    }
  }
  visit(file)
  loaded.set(file, all)
  return all
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'jest-covering', factory: createRunner },
  { kind: 'Ignore', name: 'prose', value: prose },
  { kind: 'Ignore', name: 'others', value: others },
]
