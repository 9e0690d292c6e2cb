// `npm run bench`: cold start, and what a check of a growing fleet costs. Prints ratios and counts;
// it judges nothing. One simulator process serves, so that the memory printed is the action's alone.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

await coldStart()
for (const size of sizes) await checkFleet(size)

/** CPU time of the bundle against an empty Node, in turn, so that a drifting machine harms neither. */
async function coldStart(): Promise<void> {
  const simulator = await startSimulator({ scenario: fleet({ subscriptions: 1, clusters: 1 }) })
  try {
    const ratios = await cpuRatios(25, [
      { args: ['-e', '0'], env: {} },
      { args: [bundle], env: { ...inputs(simulator), 'INPUT_AZURE-TENANT-ID': unknownTenant } },
      { args: [bundle], env: inputs(simulator) },
      { args: [bundle], env: { INPUT_MODE: 'none' } },
    ])
    const [, azure = 0, whole = 0, early = 0] = ratios
    say('cold start, CPU time as a multiple of `node -e 0` (median of 25 pairs)')
    say(`  Azure reached: a first answer from Entra ID   ${azure.toFixed(2)} x   (bound 6.5)`)
    say(`  and a whole check of one cluster              ${whole.toFixed(2)} x`)
    say(`  ends before it, at a wrong input              ${early.toFixed(2)} x   (bound 4.5)`)
  } finally {
    await simulator.close()
  }
}

async function checkFleet(size: Size): Promise<void> {
  const simulator = await startSimulator({ scenario: fleet(size), latencyMs })
  try {
    const first = String(Object.keys(simulator.world.subscriptions)[0])
    const env = size.subscriptions === 1 ? { INPUT_SUBSCRIPTIONS: first } : {}
    const run = await runMeasured([bundle], { ...inputs(simulator), ...env })
    const { byKind, throttled } = simulator.counters()
    const total = size.subscriptions * size.clusters
    say(
      `${String(total).padStart(6)} clusters x 3 pools, ${size.subscriptions} subscriptions: ` +
        `exit ${run.code}, ${byKind['arm'] ?? 0} requests to Azure, ${throttled} refused (429), ` +
        `${(run.milliseconds / 1000).toFixed(1)} s at ${latencyMs} ms latency, peak ${run.peakMiB} MiB`,
    )
  } finally {
    await simulator.close()
  }
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
