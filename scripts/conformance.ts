// Are our requests what GitHub documents? `npm run conformance` sends every call of the port
// `Repository` to the test world and checks what came in against GitHub's OpenAPI description.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { allPermissions, startGitHub } from '../simulator/github/index.ts'
import { githubRepository } from '../src/github/repository.ts'
import { callEveryMethod } from './conformance-calls.ts'
import {
  checkRequest,
  type Description,
  type Finding,
  type Schema,
  type SeenRequest,
  type Validate,
  withoutNullable,
} from './conformance-rules.ts'

const home = join(process.cwd(), 'out', 'conformance')
/** Outside of `npm ci`: the description of all of GitHub's APIs takes 385 MB. */
const packages = { '@octokit/openapi': '23.0.2', ajv: '8.17.1', 'ajv-formats': '3.0.1' }

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function install(): void {
  const manifest = JSON.stringify({ private: true, dependencies: packages })
  const place = join(home, 'package.json')
  const done = join(home, 'node_modules', '.package-lock.json')
  if (existsSync(done) && existsSync(place) && readFileSync(place, 'utf8') === manifest) return
  say("installing GitHub's OpenAPI description in out/conformance")
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  writeFileSync(place, manifest)
  const options = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', ['install', ...options], { cwd: home, stdio: 'inherit' })
  if (status !== 0) throw new Error('npm could not install the description')
}

interface Ajv {
  readonly compile: (schema: unknown) => Check
}

interface Check {
  (value: unknown): boolean
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

function createValidate(): Validate {
  const load = createRequire(join(home, 'package.json'))
  const { Ajv: AjvClass } = load('ajv') as { readonly Ajv: new (options: object) => Ajv }
  const addFormats = load('ajv-formats') as (ajv: Ajv) => void
  const ajv = new AjvClass({ strict: false, allErrors: true, logger: false })
  addFormats(ajv)
  const compiled = new Map<Schema, Check>()
  return (schema, value) => {
    const check = compiled.get(schema) ?? ajv.compile(withoutNullable(schema))
    compiled.set(schema, check)
    if (check(value)) return []
    return (check.errors ?? []).map(({ instancePath, message = '' }) =>
      `${instancePath} ${message}`.trim(),
    )
  }
}

async function record(): Promise<readonly SeenRequest[]> {
  const world = await startGitHub({
    files: { '.github/flatcar-gate.yml': 'version: 1\n' },
    permissions: { ...allPermissions, actions: 'read', deployments: 'write' },
  })
  try {
    const { url: apiUrl, token, repository } = world
    const pace = {
      now: () => performance.now(),
      sleep: () => Promise.reject(new Error('nothing is to be repeated here')),
      spaced: false,
    }
    const serverUrl = 'https://github.com'
    const client = githubRepository({ apiUrl, token, repository, serverUrl, pace })
    await callEveryMethod(client, world.people, { dashboard: true, lock: true, mirror: true })
    return world.log().map(({ method, target, query, body }) => ({ method, target, query, body }))
  } finally {
    await world.close()
  }
}

function conclude(findings: readonly Finding[]): boolean {
  const calls = Map.groupBy(findings, ({ call }) => call)
  for (const [call, all] of [...calls].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const problems = [...new Set(all.flatMap((finding) => finding.problems))]
    say(`${String(all.length).padStart(3)} × ${call}: ${problems.join('; ') || 'as documented'}`)
  }
  const bad = findings.filter(({ problems }) => problems.length > 0).length
  say(`${findings.length} requests of ${calls.size} calls, ${bad} with problems`)
  return bad === 0 && findings.length > 0
}

install()
const file = join(home, 'node_modules/@octokit/openapi/generated/api.github.com.deref.json')
const description = JSON.parse(readFileSync(file, 'utf8')) as Description
const validate = createValidate()
const requests = await record()
// GraphQL is checked by its own schema, in the test world.
const rest = requests.filter(({ target }) => target !== '/graphql')
process.exitCode = conclude(rest.map((one) => checkRequest(description, validate, one))) ? 0 : 1
