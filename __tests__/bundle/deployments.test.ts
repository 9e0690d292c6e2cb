import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { allPermissions } from '../../simulator/github/index.ts'
import { isWrite } from '../../simulator/index.ts'
import {
  family,
  lockfile,
  lockText,
  oneRing,
  type ProposeWorld,
  policyPath,
  startWorld,
  stepsOf,
} from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

// GitHub asks for a second between writes, and the bundle obeys.
jest.setTimeout(240_000)

const image = `${family}-202611.18.0`
const granted = { ...allPermissions, actions: 'read' } as const
const policy = `${oneRing}apply: { deployments: true, events: deployment }\n`

interface Shown {
  readonly environment: string
  readonly description: string
  /** The newest first. */
  readonly statuses: readonly { readonly state: string; readonly description: string }[]
}

describe('the deployments of the rings', () => {
  let world: ProposeWorld
  beforeAll(async () => {
    world = await startWorld({
      files: { [policyPath]: policy, [lockfile]: lockText('202611.18.0') },
      permissions: granted,
    })
  })
  afterAll(() => world.close())

  async function apply(env: Readonly<Record<string, string>> = {}): Promise<BundleRun> {
    world.azure.clearLog()
    return world.propose(
      { mode: 'apply', 'max-wait': '0' },
      {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: (await world.github.people.branchHead('main')) ?? '',
        ...env,
      },
    )
  }

  /** What the page of the repository shows: `environment image: state, description`. */
  async function page(): Promise<readonly string[]> {
    const found =
      (await world.github.people.deployments()) as readonly unknown[] as readonly Shown[]
    return found.map(({ environment, description, statuses: [newest] }) => {
      return `${environment} ${description}: ${newest?.state}, ${newest?.description}`
    })
  }

  /** Requests for the mirror. */
  function mirrored(): readonly string[] {
    return world.github.log().flatMap(({ method, path }) => {
      const isMirror = path.includes('/deployments') || path === '/graphql'
      return isMirror ? [`${method} ${path.split('/').at(-1) ?? ''}`] : []
    })
  }

  function azureWrites(): number {
    return world.azure.log().filter(isWrite).length
  }

  it('are no reason not to upgrade: without the right there is a warning', async () => {
    const run = await apply()
    expect(run.code).toBe(0)
    expect(stepsOf(run)).toContain('upgrade.started')
    expect(stepsOf(run)).toContain('deployment.left')
    expect(run.log).toMatch(/::warning title=Deployments on GitHub::.*`deployments: write`/)
    expect(run.summary).toContain('deployments: write')
    expect([azureWrites(), await page()]).toEqual([1, []])
    // One refusal is enough to know.
    expect(mirrored()).toEqual(['GET deployments'])
  })

  it('show what runs, once the right is there', async () => {
    await world.github.setPermissions({ ...granted, deployments: 'write' })
    const run = await apply()
    expect(run.code).toBe(0)
    expect(stepsOf(run)).toContain('deployment.updated')
    expect(await page()).toEqual([
      `node-images/test ${image}: in_progress, On 0 of 1 pool, 1 under way`,
    ])
  })

  it('follow the proof', async () => {
    world.azure.clock.advance(3_600_000)
    const run = await apply()
    expect(stepsOf(run)).toContain('upgrade.proven')
    expect(await page()).toEqual([`node-images/test ${image}: success, On 1 of 1 pool, 1 proven`])
    expect(mirrored()).toEqual(['GET deployments', 'POST graphql', 'POST statuses'])
  })

  it('take two reads and no write where nothing has changed', async () => {
    const run = await apply()
    expect(stepsOf(run)).toEqual([])
    expect(mirrored()).toEqual(['GET deployments', 'POST graphql'])
  })

  it('change no decision when they are deleted, and are made again', async () => {
    const before = await apply()
    for (const { id } of await world.github.people.deployments()) {
      await world.github.people.deleteDeployment(Number(id))
    }
    expect(await page()).toEqual([])
    const after = await apply()
    const decided = ({ result }: BundleRun): unknown =>
      result?.decisions.map(({ verdict, reason_code: code, from, to, gates }) => {
        return {
          verdict,
          code,
          from,
          to,
          gates: gates.map(({ gate, result: said }) => [gate, said]),
        }
      })
    expect(decided(after)).toEqual(decided(before))
    expect([stepsOf(after), azureWrites()]).toEqual([['deployment.updated'], 0])
    expect(await page()).toEqual([`node-images/test ${image}: success, On 1 of 1 pool, 1 proven`])
  })

  it('start no run that writes, even where the policy lets deployments do so', async () => {
    const [made] = await world.github.people.deployments()
    const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
    writeFileSync(path, JSON.stringify({ deployment: made }))
    const event = { GITHUB_EVENT_NAME: 'deployment', GITHUB_EVENT_PATH: path }
    const run = await apply(event)
    expect(run.code).toBe(1)
    expect(run.log).toContain('the event deployment of a deployment that the gate itself made')
    expect(run.log).toContain("if: github.event.deployment.task != 'flatcar-gate:mirror'")
    expect([world.writes(), azureWrites()]).toEqual([[], 0])
    writeFileSync(path, JSON.stringify({ deployment: { task: 'deploy' } }))
    expect((await apply(event)).code).toBe(0)
  })
})
