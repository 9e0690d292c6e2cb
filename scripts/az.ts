// A real Azure CLI against the simulator: `npm run test:az`. Needs Debian's azure-cli (2.45); where
// there is none it says so and passes.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '../simulator/index.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

if (spawnSync('az', ['version'], { stdio: 'ignore' }).status !== 0) {
  say('SKIPPED: no Azure CLI here (`az` is not on the path); Debian has it as azure-cli.')
} else {
  await playThrough()
}

async function playThrough(): Promise<void> {
  // Ten minutes a second: an upgrade of three nodes ends before the CLI first asks.
  const simulator = await startSimulator({
    scenario: 'simulator/scenarios/one-cluster.yaml',
    clock: { speed: 600 },
  })
  const config = mkdtempSync(join(tmpdir(), 'az-'))
  const az = (args: readonly string[]): Promise<string> =>
    run(args, { ...simulator.env.azureCli, AZURE_CONFIG_DIR: config })
  const pool = ['-g', 'rg-dev', '--cluster-name', 'dev-weu']
  const arm = 'https://management.azure.com'
  try {
    await az([
      'cloud',
      'register',
      '-n',
      'Simulator',
      '--endpoint-resource-manager',
      arm,
      '--endpoint-active-directory',
      'https://login.microsoftonline.com/adfs',
      '--endpoint-active-directory-resource-id',
      arm,
      '--endpoint-active-directory-graph-resource-id',
      'https://graph.windows.net/',
      '--endpoint-management',
      arm,
    ])
    await az(['cloud', 'set', '-n', 'Simulator'])
    const login = [
      'login',
      '--service-principal',
      '-u',
      simulator.clientId,
      '-p',
      'simulated-secret',
    ]
    expect('login', await az([...login, '--tenant', simulator.tenant]), 'platform-dev')
    expect(
      'list pools',
      await az(['aks', 'nodepool', 'list', ...pool, '-o', 'tsv', '--query', '[].name']),
      'user1',
    )
    const upgrades = await az([
      'aks',
      'nodepool',
      'get-upgrades',
      ...pool,
      '--nodepool-name',
      'user1',
    ])
    const latest = /"latestNodeImageVersion": "([^"]+)"/.exec(upgrades)?.[1] ?? 'no latest image'
    expect('get upgrades', upgrades, 'AKSAzureLinux-aclgen2TL-')
    const check = await runBundle({
      ...simulator.env.proxy,
      ...simulator.env.azureCli,
      AZURE_CONFIG_DIR: config,
    })
    expect('the action signs in by this session', check, 'Signed in to Azure by azure-cli')
    expect('the action reports', check, 'AKS node images: ')
    say('  upgrading; the CLI asks every 30 seconds')
    await az([
      'aks',
      'nodepool',
      'upgrade',
      ...pool,
      '--name',
      'user1',
      '--node-image-only',
      '--yes',
    ])
    const query = ['--query', '[nodeImageVersion,provisioningState]', '-o', 'tsv']
    const after = await az(['aks', 'nodepool', 'show', ...pool, '--name', 'user1', ...query])
    expect('upgrade', after, `${latest}\nSucceeded`)
    const writes = simulator.counters().writes
    expect('one write', String(writes), '1')
    say('the Azure CLI logged in, listed pools, read upgrades and upgraded a pool')
  } finally {
    rmSync(config, { recursive: true, force: true })
    await simulator.close()
  }
}

function expect(step: string, found: string, wanted: string): void {
  if (!found.includes(wanted)) throw new Error(`${step}: expected ${wanted}, found ${found}`)
  say(`  ok: ${step}`)
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return start('az', args, env)
}

/** The committed bundle, with the session that the CLI has by now. */
function runBundle(env: Readonly<Record<string, string>>): Promise<string> {
  return start(process.execPath, ['dist/index.js'], {
    RUNNER_TEMP: env['AZURE_CONFIG_DIR'] ?? '',
    ...env,
  })
}

/** Not `spawnSync`: the simulator answers from this very process. */
function start(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        AZURE_CORE_COLLECT_TELEMETRY: 'no',
        ...env,
      },
    })
    let text = ''
    let errors = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8')
    })
    child.on('error', fail)
    child.on('close', (code) => {
      if (code === 0) done(text)
      else fail(new Error(`${command} ${args.slice(0, 3).join(' ')} ended with ${code}: ${errors}`))
    })
  })
}
