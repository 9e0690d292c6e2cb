import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { ScenarioInput } from '../../simulator/schema.ts'
import type { Mode } from '../../src/result.ts'
import { parseSettings } from '../../src/settings.ts'
import type { BundleRun } from '../bundle/run-bundle.ts'
import { type Contexts, inputsOf, type RunWorld, resolveText, runJob } from './run-job.ts'
import { eventsOf, examples, type Job, type OwnJob, ownJobsOf, permissionsOf } from './workflows.ts'

/**
 * The modes that the committed bundle has, and that are run here. Of the others only that they are
 * not done is tested: a bundle that has learned a mode fails here until the mode is named.
 */
const bundledModes: ReadonlySet<Mode> = new Set<Mode>(['check', 'propose'])

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(240_000)

const ownJobs = ownJobsOf(examples())
const bundled = ownJobs.filter(({ mode }) => bundledModes.has(mode))
const left = ownJobs.filter(({ mode }) => !bundledModes.has(mode))

const subscription = '11111111-1111-4111-8111-111111111111'
const family = 'AKSAzureLinux-aclgen2TL'
const scenario: ScenarioInput = {
  clock: { at: '2026-11-23T06:00:00Z' },
  images: { versions: [{ version: '202611.18.0', families: ['AKSAzureLinux-*'] }] },
  subscriptions: [
    {
      name: 'one',
      id: subscription,
      clusters: [
        {
          name: 'pay-weu',
          'resource-group': 'rg-pay',
          pools: [{ name: 'sys', mode: 'System', image: `${family}-202610.08.0` }],
        },
      ],
    },
  ],
}
const policyPath = '.github/flatcar-gate.yml'
const policy = 'version: 1\nrings: [{ name: test }]\n'
const branch = 'other-policy'

let azure: Simulator
/** One repository for each example, so that they can run side by side. */
let worlds: ReadonlyMap<string, GitHubWorld>
let runs: ReadonlyMap<string, BundleRun>

beforeAll(async () => {
  azure = await startSimulator({ scenario })
  worlds = new Map(
    await Promise.all(
      ownJobs.map(async ({ name }): Promise<[string, GitHubWorld]> => {
        return [name, await startGitHub({ files: { [policyPath]: policy } })]
      }),
    ),
  )
  runs = new Map(
    await Promise.all(
      ownJobs.map(async (example): Promise<[string, BundleRun]> => {
        return [example.name, await runExample(example)]
      }),
    ),
  )
})

afterAll(async () => {
  await Promise.all([...worlds.values()].map((world) => world.close()))
  await azure.close()
})

function contexts(): Contexts {
  return {
    'vars.AZURE_CLIENT_ID': azure.clientId,
    'vars.AZURE_READER_CLIENT_ID': azure.clientId,
    'vars.AZURE_OPERATOR_CLIENT_ID': azure.clientId,
    'vars.AZURE_TENANT_ID': azure.tenant,
    'vars.AZURE_SUBSCRIPTIONS': subscription,
    'inputs.pools': 'rg-pay/pay-weu/sys',
    'inputs.reason': 'DNS fails on the new image',
    'inputs.hold-for': '30d',
    'inputs.dry-run': '',
  }
}

async function runExample(example: OwnJob): Promise<BundleRun> {
  const github = worldOf(example)
  const [name = ''] = eventsOf(example.workflow)
  return runJob(example, {
    azure,
    github,
    contexts: { ...contexts(), 'steps.app.outputs.token': github.token },
    event: name === 'pull_request' ? await pullRequestEvent(github) : eventOnMain(name),
    files: { [policyPath]: policy },
  })
}

function worldOf({ name }: OwnJob): GitHubWorld {
  const world = worlds.get(name)
  if (world === undefined) throw new Error(`no repository for ${name}`)
  return world
}

function eventOnMain(name: string): RunWorld['event'] {
  return { name, payload: { repository: { default_branch: 'main' } }, ref: 'refs/heads/main' }
}

/** Somebody proposes a policy in which the ring needs no approval. */
async function pullRequestEvent({ people, repository }: GitHubWorld): Promise<RunWorld['event']> {
  const text = `${policy}approval: automatic\n`
  const sha = await people.push(branch, { [policyPath]: text })
  const number = await people.openPullRequest(branch, 'No more approvals')
  const payload = {
    repository: { default_branch: 'main' },
    pull_request: { number, head: { sha, repo: { full_name: repository } } },
  }
  return { name: 'pull_request', payload, ref: `refs/pull/${number}/merge` }
}

describe('an example, run as a runner runs it', () => {
  it.each(ownJobs)('gives inputs that the code accepts: $name', ({ job, mode }) => {
    const given = { ...contexts(), 'steps.app.outputs.token': 'ghs_of_the_app' }
    const inputs: Readonly<Record<string, string>> = inputsOf(job, given)
    const settings = parseSettings((name) => inputs[name] ?? '')
    expect(settings.mode).toBe(mode)
    expect(settings.selection.subscriptions).toEqual([subscription])
  })

  it.each(bundled)('does its work with the rights that it names: $name', ({ name, mode, job }) => {
    const run = runs.get(name)
    expect(run?.log).not.toContain('::error')
    expect(run?.log).not.toContain('The journal could not be read')
    expect(run?.code).toBe(0)
    expect(run?.result?.mode).toBe(mode)
    expect(run?.outputs['pools-total']).toBe('1')
    const outputs = Object.entries(run?.outputs ?? {}).map(([output, value]) => {
      return [`steps.gate.outputs.${output}`, value]
    })
    const promised = Object.values(job.outputs ?? {}).filter((text) => text.includes('steps.gate.'))
    for (const text of promised) {
      expect(resolveText(text, Object.fromEntries(outputs))).not.toBe('')
    }
  })

  it.each(bundled.filter(({ mode }) => mode === 'check'))(
    'goes by the policy file where it was checked out: $name',
    ({ name, job }) => {
      const isCheckedOut = job.steps.some(({ uses }) => uses?.includes('/checkout@') === true)
      expect(runs.get(name)?.result?.policy.ref.startsWith('built-in:')).toBe(!isCheckedOut)
    },
  )

  it.each(bundled.filter(({ mode }) => mode === 'propose'))(
    'writes to GitHub what it is for: $name',
    ({ name, workflow }) => {
      const run = runs.get(name)
      const kinds = run?.result?.steps.map(({ kind }) => kind)
      if (eventsOf(workflow).includes('pull_request')) {
        expect(kinds).toEqual(['pull-request.commented'])
        return
      }
      expect(kinds).toEqual(['journal.appended', 'pull-request.opened', 'dashboard.opened'])
      expect(JSON.parse(run?.outputs['pull-requests'] ?? '')).toMatchObject([
        { ring: 'test', kind: 'opened' },
      ])
      expect(run?.outputs['dashboard']).toContain('/issues/')
    },
  )

  it.each(left)('asks for a mode that this bundle does not have yet: $name', ({ name, mode }) => {
    expect(runs.get(name)?.result?.mode).not.toBe(mode)
  })

  it('gets the id token that its permissions ask for, and none without them', async () => {
    const [example] = bundled
    if (example === undefined) throw new Error('no example to run')
    const { 'id-token': _, ...permissions } = permissionsOf(example.workflow, example.job)
    const job: Job = { ...example.job, permissions }
    const run = await runExample({ ...example, job })
    expect(run.code).toBe(1)
    expect(run.log).toContain('auth.no-credential')
  })

  it('can do nothing on GitHub that its permissions do not name', async () => {
    const example = bundled.find(({ mode }) => mode === 'propose')
    if (example === undefined) throw new Error('no example to run')
    const job: Job = { ...example.job, permissions: { 'id-token': 'write', contents: 'read' } }
    const run = await runExample({ ...example, job })
    expect(run.code).toBe(1)
    expect(run.log).toContain('github.forbidden')
  })
})
