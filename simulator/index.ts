import { accessToken } from './access-token.ts'
import { buildWorld } from './build.ts'
import { createCertificates, createClusterCertificates } from './certificates.ts'
import { type Clock, type ClockOptions, createClock } from './clock.ts'
import { controlServer } from './control.ts'
import { duration } from './durations.ts'
import { createHolds, createPlan, type Hold, type Intercept, meet, type Subject } from './faults.ts'
import { cloudServer, kubernetesServer, listen, proxyServer, runnerServer } from './host.ts'
import type { JsonObject } from './json.ts'
import { type Counters, createLog, type LogEntry } from './log.ts'
import { identityHeader, requestToken, runnerToken } from './runner.ts'
import { checkFaults, checkScenario, loadScenario } from './scenario.ts'
import type { Fault, Scenario, ScenarioInput } from './schema.ts'
import { settle } from './upgrades.ts'
import type { World } from './world.ts'

export type SimulatorOptions = {
  /** A scenario written in code, or the path of a scenario file. */
  readonly scenario: ScenarioInput | Scenario | string
  /** Takes the place of the scenario's clock. */
  readonly clock?: ClockOptions
  /** Added to every answer of Azure, in milliseconds; takes the place of the scenario's. */
  readonly latencyMs?: number
  /** Port of the proxy; the others are free ones. */
  readonly port?: number
  readonly intercept?: Intercept
}

type Variables = Readonly<Record<string, string>>

export type Simulator = {
  /** Environment variables for a child process, in groups, so that a caller chooses how it may sign in. */
  readonly env: {
    /** Reaches Azure's hosts through the simulator, and trusts it. */
    readonly proxy: Variables
    /** The runner's identity token service. */
    readonly oidc: Variables
    /** Managed identity as on App Service. */
    readonly managedIdentity: Variables
    /** Managed identity as on a virtual machine. */
    readonly imds: Variables
    /** What Azure CLI (Python) needs to trust the simulator. */
    readonly azureCli: Variables
  }
  readonly urls: {
    readonly proxy: string
    /** The TLS server itself, for a client that is given an endpoint: public cloud, chosen by path. */
    readonly cloud: string
    readonly runner: string
    readonly control: string
  }
  readonly ports: {
    readonly proxy: number
    readonly cloud: number
    readonly runner: number
    readonly control: number
  }
  readonly tenant: string
  readonly clientId: string
  readonly ca: string
  readonly caFile: string
  readonly clock: Clock
  readonly world: World
  readonly log: () => readonly LogEntry[]
  readonly clearLog: () => void
  readonly counters: () => Counters
  readonly setFaults: (faults: ScenarioInput['faults']) => void
  /** Keeps such requests waiting until they are let go. */
  readonly hold: (match: Fault['match']) => Hold
  /** All that the identities may do from now on, as the actions of a role; `undefined`: everything. */
  readonly setActions: (actions: readonly string[] | undefined) => void
  /** A token for Resource Manager, as a shim of `az` would print it. */
  readonly accessToken: (audience?: string) => string
  /** An identity token of the runner, with single claims changed. */
  readonly idToken: (claims?: JsonObject) => string
  readonly close: () => Promise<void>
}

/** Starts a world on loopback and tells how to reach it. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const scenario =
    typeof options.scenario === 'string'
      ? loadScenario(options.scenario)
      : checkScenario(options.scenario)
  const clock = createClock({ ...scenario.clock, ...options.clock })
  const world = buildWorld(scenario, clock.now())
  const log = createLog()
  let plan = createPlan(scenario.faults)
  const holds = createHolds()
  const latency = options.latencyMs ?? duration(scenario.latency)
  const parts = {
    world,
    clock,
    log,
    meet: (subject: Subject) => options.intercept?.(subject) ?? meet(plan, subject),
    holds,
    latency,
  }
  const certificates = await createCertificates()
  const cloud = cloudServer(parts, certificates)
  const kubernetes = kubernetesServer(parts, await createClusterCertificates(world))
  const open = await Promise.all([
    listen(cloud),
    listen(proxyServer(parts, cloud, kubernetes), options.port ?? 0),
    listen(runnerServer(parts)),
    listen(
      controlServer({
        world,
        clock,
        log,
        setFaults: (faults) => {
          plan = createPlan(faults)
        },
      }),
    ),
    listen(kubernetes),
  ])
  const [cloudPort, proxyPort, runnerPort, controlPort] = open.map((server) => server.port)
  const urls = {
    proxy: local('http', proxyPort),
    cloud: local('https', cloudPort),
    runner: local('http', runnerPort),
    control: local('http', controlPort),
  }
  return {
    env: environment(world, urls, certificates.caFile),
    urls,
    ports: {
      proxy: proxyPort ?? 0,
      cloud: cloudPort ?? 0,
      runner: runnerPort ?? 0,
      control: controlPort ?? 0,
    },
    tenant: scenario.identity.tenant,
    clientId: scenario.identity.clients[0]?.id ?? '',
    ca: certificates.ca,
    caFile: certificates.caFile,
    clock: {
      ...clock,
      advance: (milliseconds) => {
        clock.advance(milliseconds)
        settle(world, clock.now())
      },
    },
    world,
    log: log.entries,
    clearLog: log.clear,
    counters: log.counters,
    setFaults: (faults) => {
      plan = createPlan(checkFaults(faults ?? []))
    },
    hold: holds.hold,
    setActions: (actions) => {
      const { identity } = world.settings
      const allowed = actions === undefined ? undefined : [...actions]
      world.settings = { ...world.settings, identity: { ...identity, actions: allowed } }
    },
    accessToken: (audience = 'https://management.azure.com') =>
      accessToken(world, { audience, wall: clock.wall() }),
    idToken: (claims = {}) =>
      runnerToken(world, clock.wall(), { aud: 'api://AzureADTokenExchange', ...claims }),
    close: async () => {
      await Promise.all(open.map((server) => server.close()))
      certificates.remove()
    },
  }
}

function local(scheme: string, port: number | undefined): string {
  return `${scheme}://127.0.0.1:${port ?? 0}`
}

function environment(world: World, urls: Simulator['urls'], caFile: string): Simulator['env'] {
  // Without NO_PROXY the Azure SDK asks the proxy for managed identity on loopback too.
  const through = { HTTPS_PROXY: urls.proxy, NO_PROXY: '127.0.0.1,localhost' }
  return {
    proxy: { ...through, NODE_EXTRA_CA_CERTS: caFile },
    oidc: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.runner}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken(world),
    },
    managedIdentity: {
      IDENTITY_ENDPOINT: `${urls.runner}/msi/token`,
      IDENTITY_HEADER: identityHeader(world),
    },
    imds: { AZURE_POD_IDENTITY_AUTHORITY_HOST: urls.runner },
    azureCli: { ...through, REQUESTS_CA_BUNDLE: caFile },
  }
}

export type { Clock, ClockOptions } from './clock.ts'
export type { Intercept, Subject } from './faults.ts'
export { isWrite, type LogEntry } from './log.ts'
export { checkScenario, loadScenario, ScenarioError, scenario } from './scenario.ts'
export type { Fault, Scenario, ScenarioInput } from './schema.ts'
export { bucketRules } from './throttle.ts'
