import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The clock without its types, and compiled code of the bundle: made once for all processes. */
const folder = mkdtempSync(join(tmpdir(), 'quick-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const clock = join(folder, 'quick-clock.mjs')
const source = resolve('__tests__/bundle/quick-clock.ts')
writeFileSync(clock, stripTypeScriptTypes(readFileSync(source, 'utf8')))

/**
 * Variables that make a bundle's waits short without a change to the bundle (`quick-clock.ts`).
 *
 * @param runs so many runs have been before: each of the next ones begins ten minutes after the last.
 * @param patienceMs how long an answer is truly waited for.
 */
export function quickEnv(runs: number, patienceMs = 60_000): Readonly<Record<string, string>> {
  return {
    NODE_OPTIONS: `--import=${pathToFileURL(clock).href}`,
    NODE_COMPILE_CACHE: folder,
    QUICK_CLOCK_AHEAD_MS: String(runs * 600_000),
    QUICK_CLOCK_PATIENCE_MS: String(patienceMs),
  }
}
