// The main job on the embedded simulator: `npm run demo`. The time is the scenario's, so that the
// report is the same on every day; everything else is what the action does.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { startSimulator } from '../simulator/index.ts'

const folder = 'out/demo'
const scenario = 'simulator/scenarios/demo.yaml'

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const simulator = await startSimulator({ scenario })
const child = spawn(process.execPath, ['scripts/demo-tick.ts', folder], {
  stdio: 'inherit',
  env: {
    PATH: process.env['PATH'],
    ...simulator.env.proxy,
    ...simulator.env.oidc,
    INPUT_CONFIG: 'scripts/demo-policy.yml',
    DEMO_NOW: new Date(simulator.clock.now()).toISOString(),
    'INPUT_AZURE-CLIENT-ID': simulator.clientId,
    'INPUT_AZURE-TENANT-ID': simulator.tenant,
  },
})
child.on('close', (code) => {
  void simulator.close()
  process.exitCode = code ?? 1
})
