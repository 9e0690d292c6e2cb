import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { nightly, recordOf, textOf } from './build-record.ts'

// What a clone of the repository holds, without `npm install`.
const clone = mkdtempSync(join(tmpdir(), 'clone of '))
for (const name of ['package.json', 'dist']) cpSync(name, join(clone, name), { recursive: true })
writeFileSync(join(clone, 'result.json'), textOf(recordOf(nightly)))

function inClone(command: string, ...args: readonly string[]): ReturnType<typeof spawnSync> {
  // A registry that nobody can reach: nothing may be fetched.
  const env = { ...process.env, npm_config_registry: 'http://127.0.0.1:9' }
  const cache = join(clone, '.npm')
  return spawnSync(command, args, { cwd: clone, env: { ...env, npm_config_cache: cache } })
}

test('The committed bundle replays a record, started by its name', () => {
  const { status, stdout } = inClone(join(clone, 'dist/cli/index.js'), 'replay', 'result.json')
  expect(String(stdout)).toContain('6 decisions, the same byte for byte.')
  expect(status).toBe(0)
})

test('`npx .` starts it in a clone in which nothing was installed', () => {
  const { status, stdout } = inClone('npx', '--yes', '.', 'replay', 'result.json')
  expect(String(stdout)).toContain('6 decisions, the same byte for byte.')
  expect(status).toBe(0)
  expect(existsSync(join(clone, 'node_modules'))).toBe(false)
}, 30_000)
