// `npm run bench`: cold start, and what a check of a growing fleet costs. Prints ratios and counts;
// it judges nothing. One simulator process serves, so that the memory printed is the action's alone.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Simulator, startSimulator } from '../simulator/index.ts'
import { cpuRatios, runMeasured } from './measure.ts'

const bundle = resolve('dist/index.js')
const latencyMs = 100
/** Entra ID refuses it: the run has started up and reached Azure, and ends there. */
const unknownTenant = '00000000-0000-0000-0000-000000000001'

interface Size {
  readonly subscriptions: number
  readonly clusters: number
}

const sizes: readonly Size[] = [
  { subscriptions: 1, clusters: 1 },
  { subscriptions: 1, clusters: 100 },
  { subscriptions: 10, clusters: 100 },
  { subscriptions: 100, clusters: 100 },
]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** Five rings by the last digit of the cluster's name. */
const fiveRings = `version: 1
extends: balanced
zone: Europe/Berlin
approval: automatic
windows: [Mon-Thu 21:00-05:00, Sat 01:00-06:00 America/New_York]
freezes: [{ from: 2026-12-18, to: 2027-01-04, reason: Year end, rings: [prod] }]
rings:
  - { name: canary, match: { clusters: ["*/*0"] } }
  - { name: dev, match: { clusters: ["*/*1", "*/*2"] } }
  - { name: test, match: { clusters: ["*/*3", "*/*4"] } }
  - { name: early, match: { clusters: ["*/*5", "*/*6"] } }
  - { name: prod, match: { clusters: ["*/*7", "*/*8", "*/*9"] } }
`

await coldStart()
for (const size of sizes) await checkFleet(size)
await checkFleet({ subscriptions: 100, clusters: 100 }, fiveRings)
decideFleet()

/** CPU time of the bundle against an empty Node, in turn, so that a drifting machine harms neither. */
async function coldStart(): Promise<void> {
  const simulator = await startSimulator({ scenario: fleet({ subscriptions: 1, clusters: 1 }) })
  try {
    const ratios = await cpuRatios(25, [
      { args: ['-e', '0'], env: {} },
      { args: [bundle], env: { ...inputs(simulator), 'INPUT_AZURE-TENANT-ID': unknownTenant } },
      { args: [bundle], env: inputs(simulator) },
      { args: [bundle], env: { INPUT_MODE: 'none' } },
      { args: [bundle], env: { ...inputs(simulator), ...workspaceWith(fiveRings) } },
    ])
    const [, azure = 0, whole = 0, early = 0, policy = 0] = ratios
    say('cold start, CPU time as a multiple of `node -e 0` (median of 25 pairs)')
    say(`  Azure reached: a first answer from Entra ID   ${azure.toFixed(2)} x   (bound 6.5)`)
    say(`  and a whole check of one cluster              ${whole.toFixed(2)} x`)
    say(`  the same with a policy file of five rings     ${policy.toFixed(2)} x`)
    say(`  ends before it, at a wrong input              ${early.toFixed(2)} x   (bound 4.5)`)
  } finally {
    await simulator.close()
  }
}

async function checkFleet(size: Size, policy?: string): Promise<void> {
  const simulator = await startSimulator({ scenario: fleet(size), latencyMs })
  try {
    const first = String(Object.keys(simulator.world.subscriptions)[0])
    const env = size.subscriptions === 1 ? { INPUT_SUBSCRIPTIONS: first } : {}
    const workspace = policy === undefined ? {} : workspaceWith(policy)
    const run = await runMeasured([bundle], { ...inputs(simulator), ...env, ...workspace })
    const { byKind, throttled } = simulator.counters()
    const total = size.subscriptions * size.clusters
    say(
      `${String(total).padStart(6)} clusters x 3 pools, ${size.subscriptions} subscriptions` +
        `${policy === undefined ? '' : ', a policy of five rings'}: ` +
        `exit ${run.code}, ${byKind['arm'] ?? 0} requests to Azure, ${throttled} refused (429), ` +
        `${(run.milliseconds / 1000).toFixed(1)} s at ${latencyMs} ms latency, peak ${run.peakMiB} MiB`,
    )
  } finally {
    await simulator.close()
  }
}

/** The decisions alone: CPU time and memory of a process that does nothing else. */
function decideFleet(): void {
  const printed = execFileSync(process.execPath, ['bench/decide.ts'], { encoding: 'utf8' })
  const found = JSON.parse(printed) as Readonly<Record<string, number>>
  say(
    `${String(found['pools'])} pools in five rings decided in ${(found['cpu_seconds'] ?? 0).toFixed(2)} s of CPU ` +
      `(bound 2), ${(found['cpu_seconds_report_only'] ?? 0).toFixed(2)} s without a policy`,
  )
}

function workspaceWith(policy: string): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, '.github/flatcar-gate.yml'), policy)
  return { GITHUB_WORKSPACE: folder }
}

function fleet({ subscriptions, clusters }: Size): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'fleet.yaml')
  const text = `name: bench\nfleet:\n  subscriptions: ${subscriptions}\n  clusters-per-subscription: ${clusters}\n`
  writeFileSync(file, text)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return file
}

function inputs(simulator: Simulator): Readonly<Record<string, string>> {
  return {
    ...simulator.env.proxy,
    ...simulator.env.oidc,
    'INPUT_AZURE-CLIENT-ID': simulator.clientId,
    'INPUT_AZURE-TENANT-ID': simulator.tenant,
  }
}
