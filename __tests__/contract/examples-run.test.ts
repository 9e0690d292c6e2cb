import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { ScenarioInput } from '../../simulator/schema.ts'
import type { Mode } from '../../src/result.ts'
import { parseSettings } from '../../src/settings.ts'
import { type Contexts, inputsOf, resolveText, runJob } from './run-job.ts'
import { eventsOf, examples, type Job, type OwnJob, ownJobsOf } from './workflows.ts'

/**
 * The modes that the committed bundle has and that are run here. Of the others only the refusal is
 * tested: a bundle that has learned a mode fails here until the mode is named.
 */
const bundledModes: ReadonlySet<Mode> = new Set<Mode>(['check'])

jest.setTimeout(60_000)

const ownJobs = ownJobsOf(examples())
const bundled = ownJobs.filter(({ mode }) => bundledModes.has(mode))
const left = ownJobs.filter(({ mode }) => !bundledModes.has(mode))

const subscription = '11111111-1111-4111-8111-111111111111'
const fleet: NonNullable<ScenarioInput['subscriptions']>[number] = {
  name: 'one',
  id: subscription,
  clusters: [
    {
      name: 'pay-weu',
      'resource-group': 'rg-pay',
      pools: [{ name: 'sys', mode: 'System', image: 'AKSAzureLinux-aclgen2TL-202608.20.0' }],
    },
  ],
}
const policy = 'version: 1\nextends: balanced\nrings: [{ name: all }]\n'

let simulator: Simulator
let github: Server

beforeAll(async () => {
  simulator = await startSimulator({ scenario: { subscriptions: [fleet] } })
  github = createServer(answerOfAnEmptyRepository)
  await new Promise<void>((done) => {
    github.listen(0, '127.0.0.1', () => done())
  })
})

afterAll(async () => {
  github.close()
  await simulator.close()
})

/** No branches and no files: all that `check` asks of GitHub is whether there is a journal. */
const answerOfAnEmptyRepository: Parameters<typeof createServer>[1] = (request, response) => {
  const isList = request.url?.includes('/matching-refs/') === true
  response.writeHead(isList ? 200 : 404, { 'content-type': 'application/json' })
  response.end(isList ? '[]' : '{"message":"Not Found"}')
}

function contexts(): Contexts {
  return {
    'vars.AZURE_CLIENT_ID': simulator.clientId,
    'vars.AZURE_READER_CLIENT_ID': simulator.clientId,
    'vars.AZURE_OPERATOR_CLIENT_ID': simulator.clientId,
    'vars.AZURE_TENANT_ID': simulator.tenant,
    'vars.AZURE_SUBSCRIPTIONS': subscription,
    'steps.app.outputs.token': 'ghs_of_the_app',
    'inputs.pools': 'rg-pay/pay-weu/sys',
    'inputs.reason': 'DNS fails on the new image',
    'inputs.hold-for': '30d',
    'inputs.dry-run': '',
  }
}

function runExample({ workflow, job }: OwnJob): ReturnType<typeof runJob> {
  const { port } = github.address() as AddressInfo
  return runJob(simulator, {
    workflow,
    job,
    event: eventsOf(workflow)[0] ?? '',
    contexts: contexts(),
    files: { '.github/flatcar-gate.yml': policy },
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}`, NO_PROXY: '127.0.0.1' },
  })
}

describe('an example, run as a runner runs it', () => {
  it.each(ownJobs)('gives inputs that the code accepts: $name', ({ job, mode }) => {
    const inputs: Readonly<Record<string, string>> = inputsOf(job, contexts())
    const settings = parseSettings((name) => inputs[name] ?? '')
    expect(settings.mode).toBe(mode)
    expect(settings.selection.subscriptions).toEqual([subscription])
  })

  it.each(bundled)('does its work: $name', async (example) => {
    const run = await runExample(example)
    expect(run.log).not.toContain('::error')
    expect(run.log).not.toContain('The journal could not be read')
    expect(run.code).toBe(0)
    expect(run.result?.mode).toBe(example.mode)
    expect(run.outputs['pools-total']).toBe('1')
    const isCheckedOut = example.job.steps.some(({ uses }) => uses?.includes('/checkout@') === true)
    expect(run.result?.policy.ref.startsWith('built-in:')).toBe(!isCheckedOut)
    const outputs = Object.entries(run.outputs).map(([name, value]) => {
      return [`steps.gate.outputs.${name}`, value]
    })
    for (const text of Object.values(example.job.outputs ?? {})) {
      expect(resolveText(text, Object.fromEntries(outputs))).not.toBe('')
    }
  })

  it.each(left)('asks for a mode that this bundle does not have yet: $name', async (example) => {
    const run = await runExample(example)
    expect(run.code).toBe(1)
    expect(run.log).toContain('input.invalid')
    expect(run.log).toContain(`found "${example.mode}"`)
  })

  it('gets the id token that its permissions ask for, and none without them', async () => {
    const [example] = bundled
    if (example === undefined) throw new Error('no example to run')
    const job: Job = { ...example.job, permissions: {} }
    const run = await runExample({ ...example, job })
    expect(run.code).toBe(1)
    expect(run.log).toContain('auth.no-credential')
  })
})
