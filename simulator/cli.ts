import { existsSync } from 'node:fs'
import { readOptions, usage } from './cli-options.ts'
import { type Simulator, startSimulator } from './index.ts'
import { ScenarioError } from './scenario.ts'

async function main(): Promise<number | undefined> {
  const wanted = readOptions(process.argv.slice(2))
  if (typeof wanted === 'string') {
    const asked = wanted === ''
    ;(asked ? process.stdout : process.stderr).write(asked ? usage : `${wanted}\n\n${usage}`)
    return asked ? 0 : 2
  }
  try {
    const simulator = await startSimulator({
      scenario: scenarioFile(wanted.scenario),
      ...(wanted.port === undefined ? {} : { port: wanted.port }),
      ...(wanted.latency === undefined ? {} : { latencyMs: wanted.latency }),
      clock: {
        ...(wanted.at === undefined ? {} : { at: wanted.at }),
        ...(wanted.speed === undefined ? {} : { speed: wanted.speed }),
      },
    })
    process.stdout.write(greeting(simulator, wanted.scenario))
    stopOnSignal(simulator)
    return undefined
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

function scenarioFile(name: string): string {
  const inside = new URL(`scenarios/${name}.yaml`, import.meta.url).pathname
  return !existsSync(name) && /^[\w-]+$/.test(name) && existsSync(inside) ? inside : name
}

function exports(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}='${value}'`)
    .join('\n')
}

function greeting(simulator: Simulator, scenario: string): string {
  const { env, urls } = simulator
  const [subscription] = Object.values(simulator.world.subscriptions)
  return `# Scenario ${scenario}; the simulated time is ${new Date(simulator.clock.now()).toISOString()}.
# Set these where the action, curl or a script of yours runs:
${exports(env.proxy)}

# To sign in as a GitHub job (federated):
${exports(env.oidc)}
export AZURE_CLIENT_ID='${simulator.clientId}' AZURE_TENANT_ID='${simulator.tenant}'

# Try it:
#   curl --cacert ${simulator.caFile} -H "Authorization: Bearer $(curl -s ${urls.control}/token)" \\
#     'https://management.azure.com/subscriptions/${subscription?.id ?? ''}/providers/Microsoft.ContainerService/managedClusters?api-version=2026-06-01'
#   curl ${urls.control}/counters          what was asked so far; also /log, /state, /clock
#   curl -X POST ${urls.control}/clock/advance -d '{"by":"2h"}'
#   curl -X PUT ${urls.control}/faults -d '[{"match":{"path":"**/managedClusters"},"effect":{"status":503}}]'
#
# Azure CLI: export REQUESTS_CA_BUNDLE='${simulator.caFile}', then see docs/simulator.md.
# Stop with Ctrl-C.
`
}

function stopOnSignal(simulator: Simulator): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void simulator.close().then(() => process.exit(0))
    })
  }
}

const code = await main()
if (code !== undefined) process.exitCode = code
