import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type GitHubWorld, startGitHub } from '../../simulator/github/index.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { type BundleRun, runBundle } from './run-bundle.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(180_000)

const family = 'AKSAzureLinux-aclgen2TL'
const lockfile = '.github/flatcar-gate.lock.json'
const policyPath = '.github/flatcar-gate.yml'

/** Nothing in it depends on the day on which the test runs. */
const policy = `version: 1
zone: Europe/Berlin
select: { tags: { env: [test, prod] } }
rings:
  - { name: test, match: { tags: { env: test } } }
  - { name: prod, match: { tags: { env: prod } } }
gates: { ring: warn, soak: warn }
`

interface Pull {
  readonly number: number
  readonly state: string
  readonly title: string
  readonly body: string
  readonly head: { readonly sha: string }
}

describe('propose, as a runner starts it', () => {
  let azure: Simulator
  let github: GitHubWorld
  beforeAll(async () => {
    azure = await startSimulator({ scenario: 'simulator/scenarios/rings.yaml' })
    github = await startGitHub({ files: { [policyPath]: policy } })
  })
  afterAll(async () => {
    await github.close()
    await azure.close()
  })

  async function propose(inputs: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
    github.clearLog()
    const run = await runBundle(azure, {
      inputs: { mode: 'propose', 'github-token': github.token, ...inputs },
      env: {
        ...github.env,
        GITHUB_REPOSITORY: github.repository,
        GITHUB_RUN_ID: '7',
        GITHUB_SERVER_URL: 'https://github.com',
      },
    })
    if (run.code !== 0) throw new Error(run.log)
    return run
  }

  function writes(): readonly string[] {
    return github
      .log()
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
  }

  async function pull(run: BundleRun, ring: string): Promise<Pull> {
    const found = JSON.parse(run.outputs['pull-requests'] ?? '[]') as readonly {
      readonly ring: string
      readonly number: number
    }[]
    const number = found.find((each) => each.ring === ring)?.number ?? 0
    return (await github.people.pullRequest(number)) as Pull
  }

  it('opens a pull request for each ring, with the lockfile changed', async () => {
    const run = await propose()
    expect(run.outputs['changed']).toBe('true')
    const test = await pull(run, 'test')
    expect(test).toMatchObject({ state: 'open' })
    expect(test.title).toContain('ring test')
    expect(await github.people.file('flatcar-gate/ring-test', lockfile)).toBe(
      `{\n  "version": 1,\n  "rings": {\n    "test": {\n      "${family}": "202611.18.0"\n    }\n  }\n}\n`,
    )
    expect(await github.people.file('main', lockfile)).toBeUndefined()
    console.error(writes(), test.body, run.summary.slice(0, 3000))
  })

  it('writes nothing the second time, and asks little', async () => {
    const run = await propose()
    console.error(run.log.slice(0, 3000))
    expect(writes()).toEqual([])
    expect(github.log().length).toBeLessThanOrEqual(20)
    expect(run.outputs['changed']).toBe('false')
  })
})
