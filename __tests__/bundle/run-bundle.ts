import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Simulator } from '../../simulator/index.ts'
import type { Result } from '../../src/result.ts'

const bundle = resolve('dist/index.js')

export type SignInWay = 'oidc' | 'az' | 'managed-identity' | 'workload-identity' | 'none'

export interface BundleRun {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The record at `result-path`, when there is one, and its text. */
  readonly result: Result | undefined
  readonly record: string
  readonly html: string
  readonly milliseconds: number
}

export interface BundleOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly signIn?: SignInWay
  readonly env?: Readonly<Record<string, string>>
  /** Files of the repository, by their path in the workspace. */
  readonly files?: Readonly<Record<string, string>>
  /** What GitHub tells of the event. */
  readonly payload?: unknown
  /** Called when the process has been started. */
  readonly onStart?: (running: Running) => void
  /** Called with the whole log so far, whenever there is more of it. */
  readonly onLog?: (log: string, running: Running) => void
}

/** The bundle at work. */
export interface Running {
  readonly kill: (signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL') => void
  /** Resolves when the log holds this text. */
  readonly logged: (text: string) => Promise<void>
}

/**
 * Starts the committed bundle as a runner does: from an empty folder, with nothing of this
 * process's environment, the inputs as variables and the runner's files empty.
 */
export async function runBundle(
  simulator: Simulator | undefined,
  options: BundleOptions = {},
): Promise<BundleRun> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  const file = (name: string): string => join(folder, name)
  for (const name of ['work', 'temp', 'bin']) mkdirSync(file(name))
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  if (options.payload !== undefined) {
    writeFileSync(file('event.json'), JSON.stringify(options.payload))
  }
  for (const [path, text] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(file('work'), path)), { recursive: true })
    writeFileSync(join(file('work'), path), text)
  }
  const env = {
    PATH: file('bin'),
    HOME: folder,
    RUNNER_TEMP: file('temp'),
    GITHUB_WORKSPACE: file('work'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'acme/platform',
    GITHUB_EVENT_NAME: 'schedule',
    // No test may ask the metadata service of the machine it runs on.
    AZURE_POD_IDENTITY_AUTHORITY_HOST: 'http://127.0.0.1:9',
    ...(options.payload === undefined ? {} : { GITHUB_EVENT_PATH: file('event.json') }),
    ...simulator?.env.proxy,
    ...signInVariables(simulator, options.signIn ?? 'oidc', folder),
    ...inputVariables(options.inputs ?? {}),
    ...options.env,
  }
  const started = performance.now()
  try {
    const { code, log } = await spawnNode(env, file('work'), options)
    const milliseconds = performance.now() - started
    const outputs = parseOutputFile(readFileSync(file('output'), 'utf8'))
    const path = outputs['result-path']
    const record = path === undefined ? '' : readFileSync(path, 'utf8')
    const html = outputs['report-path']
    return {
      code,
      log,
      outputs,
      summary: readFileSync(file('summary'), 'utf8'),
      result: record === '' ? undefined : (JSON.parse(record) as Result),
      record,
      html: html === undefined ? '' : readFileSync(html, 'utf8'),
      milliseconds,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a run that ended red has said; empty after a green one. */
export function troubleOf({ code, log }: BundleRun): string {
  return code === 0 ? '' : `exit ${code}: ${log}`
}

function spawnNode(
  env: Readonly<Record<string, string>>,
  cwd: string,
  { onStart, onLog }: BundleOptions,
): Promise<{ readonly code: number | null; readonly log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bundle], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    const watchers: (() => void)[] = []
    const running: Running = {
      kill: (signal) => void child.kill(signal),
      logged: (text) =>
        new Promise((found) => {
          const look = (): void => {
            if (log.includes(text)) found()
          }
          watchers.push(look)
          look()
        }),
    }
    const add = (chunk: Buffer): void => {
      log += chunk.toString('utf8')
      for (const look of watchers) look()
      onLog?.(log, running)
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', fail)
    child.on('close', (code) => done({ code, log }))
    onStart?.(running)
  })
}

function signInVariables(
  simulator: Simulator | undefined,
  way: SignInWay,
  folder: string,
): Readonly<Record<string, string>> {
  if (simulator === undefined) return {}
  const named = {
    'INPUT_AZURE-CLIENT-ID': simulator.clientId,
    'INPUT_AZURE-TENANT-ID': simulator.tenant,
  }
  switch (way) {
    case 'oidc':
      return { ...named, ...simulator.env.oidc }
    case 'az':
      writeAzShim(join(folder, 'bin', 'az'), simulator)
      return { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` }
    case 'managed-identity':
      return { ...simulator.env.managedIdentity }
    case 'workload-identity': {
      const file = join(folder, 'token')
      writeFileSync(file, simulator.idToken())
      return {
        AZURE_FEDERATED_TOKEN_FILE: file,
        AZURE_CLIENT_ID: simulator.clientId,
        AZURE_TENANT_ID: simulator.tenant,
      }
    }
    case 'none':
      return {}
  }
}

/** Stands in for the session that azure/login leaves: the one call of the Azure CLI that is made. */
function writeAzShim(path: string, simulator: Simulator): void {
  const token = {
    accessToken: simulator.accessToken(),
    expires_on: Math.floor(Date.now() / 1000) + 3600,
    expiresOn: '2099-01-01 00:00:00.000000',
    subscription: '00000000-0000-0000-0000-000000000000',
    tenant: simulator.tenant,
    tokenType: 'Bearer',
  }
  writeFileSync(path, `#!/bin/sh\ncat <<'JSON'\n${JSON.stringify(token)}\nJSON\n`)
  chmodSync(path, 0o755)
}

/** As the runner makes them: upper case, blanks to underscores, hyphens kept. */
function inputVariables(
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

/** Reads `name<<delimiter` blocks as the runner does. */
export function parseOutputFile(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[at] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
