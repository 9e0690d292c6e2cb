import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { ScenarioInput } from '../../simulator/schema.ts'
import type { Mode } from '../../src/result.ts'
import { parseSettings } from '../../src/settings.ts'
import type { BundleRun } from '../bundle/run-bundle.ts'
import { type Contexts, inputsOf, type RunWorld, resolveText, runJob } from './run-job.ts'
import { eventsOf, examples, type Job, type OwnJob, ownJobsOf, permissionsOf } from './workflows.ts'

/** The modes that the committed bundle has. One that is missing here, or there, is found below. */
const bundledModes: ReadonlySet<Mode> = new Set<Mode>(['check', 'propose', 'apply', 'rollback'])

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(240_000)

const ownJobs = ownJobsOf(examples())
const bundled = ownJobs.filter(({ mode }) => bundledModes.has(mode))

const subscription = '11111111-1111-4111-8111-111111111111'
const family = 'AKSAzureLinux-aclgen2TL'
const older = `${family}-202610.03.0`
const running = `${family}-202610.08.0`
const newest = '202611.18.0'

/** An upgrade that takes minutes is over in a second; the world begins at the real time. */
const scenario: ScenarioInput = {
  clock: { speed: 600 },
  images: { versions: [{ version: newest, families: ['AKSAzureLinux-*'] }] },
  subscriptions: [
    {
      name: 'one',
      id: subscription,
      clusters: [
        {
          name: 'pay-weu',
          'resource-group': 'rg-pay',
          pools: [
            {
              name: 'sys',
              mode: 'System',
              image: running,
              'recently-used': [{ image: older, at: '-1d' }],
            },
          ],
        },
      ],
    },
  ],
}
const policyPath = '.github/flatcar-gate.yml'
const policy = 'version: 1\nrings: [{ name: test }]\n'
const lockfilePath = '.github/flatcar-gate.lock.json'
const approval = `${JSON.stringify({ version: 1, rings: { test: { [family]: newest } } }, undefined, 2)}\n`
const branch = 'other-policy'

interface Place {
  readonly azure: Simulator
  readonly github: GitHubWorld
}

/** One fleet and one repository for each example, so that they can run side by side. */
let places: ReadonlyMap<string, Place>
let runs: ReadonlyMap<string, BundleRun>

beforeAll(async () => {
  places = new Map(
    await Promise.all(
      ownJobs.map(async ({ name, mode }): Promise<[string, Place]> => {
        const approved = mode === 'apply' ? { [lockfilePath]: approval } : {}
        const azure = await startSimulator({ scenario })
        const github = await startGitHub({ files: { [policyPath]: policy, ...approved } })
        return [name, { azure, github }]
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
  for (const { azure, github } of places.values()) {
    await github.close()
    await azure.close()
  }
})

function contextsOf({ azure, github }: Place): Contexts {
  return {
    'vars.AZURE_CLIENT_ID': azure.clientId,
    'vars.AZURE_READER_CLIENT_ID': azure.clientId,
    'vars.AZURE_OPERATOR_CLIENT_ID': azure.clientId,
    'vars.AZURE_TENANT_ID': azure.tenant,
    'vars.AZURE_SUBSCRIPTIONS': subscription,
    'steps.app.outputs.token': github.token,
    'inputs.pools': 'rg-pay/pay-weu/sys',
    'inputs.reason': 'DNS fails on the new image',
    'inputs.hold-for': '30d',
    'inputs.dry-run': '',
  }
}

function placeOf({ name }: Pick<OwnJob, 'name'>): Place {
  const place = places.get(name)
  if (place === undefined) throw new Error(`no world for ${name}`)
  return place
}

async function runExample(example: OwnJob): Promise<BundleRun> {
  const place = placeOf(example)
  const [name = ''] = eventsOf(example.workflow)
  const { github } = place
  return runJob(example, {
    ...place,
    contexts: contextsOf(place),
    event: name === 'pull_request' ? await pullRequestEvent(github) : eventOnMain(name),
    files: { [policyPath]: policy },
  })
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
  it.each(ownJobs)('gives inputs that the code accepts: $name', ({ name, job, mode }) => {
    const contexts = contextsOf(placeOf({ name }))
    const inputs: Readonly<Record<string, string>> = inputsOf(job, contexts)
    const settings = parseSettings((input) => inputs[input] ?? '')
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

  it.each(bundled.filter(({ mode }) => mode === 'apply'))(
    'upgrades what is approved, and proves it: $name',
    ({ name }) => {
      const run = runs.get(name)
      expect(run?.result?.steps.map(({ kind }) => kind)).toEqual([
        'upgrade.started',
        'upgrade.proven',
      ])
      expect(run?.result?.decisions).toMatchObject([{ from: `${family}-${newest}`, to: null }])
    },
  )

  it.each(bundled.filter(({ mode }) => mode === 'rollback'))(
    'puts the pool back, and holds it: $name',
    ({ name }) => {
      const kinds = runs.get(name)?.result?.steps.map(({ kind }) => kind)
      expect(kinds).toEqual(['pool.held', 'pool.rolled-back', 'rollback.proven'])
    },
  )

  it('is left out of these runs only where the bundle does not have its mode', () => {
    const done = ownJobs.filter(({ name, mode }) => runs.get(name)?.result?.mode === mode)
    expect(done.map(({ name }) => name)).toEqual(bundled.map(({ name }) => name))
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
