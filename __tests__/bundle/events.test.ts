import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pMap from 'p-map'
import { startSimulator } from '../../simulator/index.ts'
import {
  type ApplyWorld,
  approvals,
  azureWrites,
  clusterOf,
  lockfilePath,
  policy,
  sceneOf,
  startApplyWorld,
} from './apply-world.ts'
import { aboutPullRequests, type EventOfRun, type EventScene, eventsOf } from './github-events.ts'
import { policyPath, stepsOf } from './propose-world.ts'
import type { BundleRun } from './run-bundle.ts'

jest.setTimeout(600_000)

type Mode = 'apply' | 'rollback'
type From = 'same' | 'fork'

/** One cell of the matrix. */
interface Cell {
  readonly mode: Mode
  readonly from: From
  /** Does the head have another policy and lockfile, which approve what the default branch does not? */
  readonly changed: boolean
  /** Place in the list of events. */
  readonly at: number
  readonly event: Pick<EventOfRun, 'name' | 'ref'>
  /** The cell's own cluster, in which a pool waits to be upgraded or put back. */
  readonly cluster: string
}

const noApprovals = '{"version":1,"rings":{}}'
/** Whoever merges this approves everything. */
const evil = { [policyPath]: `${policy}approval: automatic\n`, [lockfilePath]: approvals }

/** What docs/apply.md says of an event: where a run may write. */
function documented(mode: Mode, name: string): string {
  const page = readFileSync('docs/apply.md', 'utf8')
  const rows = [...page.matchAll(/^\| (.*`\w+`.*) \| (.*) \| (.*) \|$/gm)]
  const row = rows.find(([, names = '']) => names.includes(`\`${name}\``))
  const [, , apply, rollback] = row ?? []
  return (mode === 'apply' ? apply : rollback) ?? `no row for ${name}`
}

function mayWrite({ mode, from, changed, event }: Cell): boolean {
  const isThere = documented(mode, event.name) === 'default branch'
  // A rollback goes by no approval, so that it does not matter what the head approves.
  const approved = mode === 'rollback' || !changed
  return isThere && event.ref === 'refs/heads/main' && from === 'same' && approved
}

const cells: readonly Cell[] = (['apply', 'rollback'] as const).flatMap((mode) =>
  (['same', 'fork'] as const).flatMap((from) =>
    [false, true].flatMap((changed) =>
      eventsOf({ repository: '', from: '', main: '', head: '' }).map((event, at) => {
        const cluster = `${mode}-${from}-${changed ? 'changed' : 'as-is'}-${at}`
        return { mode, from, changed, at, event, cluster }
      }),
    ),
  ),
)

interface Played {
  readonly world: ApplyWorld
  readonly main: string
  readonly head: string
}

/** A repository; `change` is the branch that the events are about. */
async function repositoryOf(
  repository: string,
  change: Readonly<Record<string, string>>,
  lockfile: string,
): Promise<Played> {
  const scene = sceneOf(cells.map(({ cluster }) => clusterOf(cluster)))
  const azure = await startSimulator({
    scenario: {
      ...scene,
      throttle: { enabled: false },
      runner: { repository },
      identity: {
        clients: [
          {
            id: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
            'federated-subjects': ['repo:acme/fleet:ref:refs/heads/main'],
          },
        ],
      },
    },
  })
  const world = await startApplyWorld({ repository, azure, files: { [lockfilePath]: lockfile } })
  const main = (await world.github.people.branchHead('main')) ?? ''
  const isSame = Object.keys(change).length === 0
  const head = isSame ? main : await world.github.people.push('change', change)
  return { world, main, head }
}

/** By what the head holds, and whether the run is in the fork itself. */
let plain: Played
let changing: Played
let fork: Played

beforeAll(async () => {
  ;[plain, changing, fork] = await Promise.all([
    repositoryOf('acme/fleet', {}, approvals),
    repositoryOf('acme/fleet', evil, noApprovals),
    repositoryOf('mallory/fleet', evil, approvals),
  ])
})
afterAll(async () => {
  for (const { world } of [plain, changing, fork]) {
    await world.close()
    await world.azure.close()
  }
})

function playedOf({ from, changed, event }: Cell): Played {
  if (from === 'fork' && !aboutPullRequests.includes(event.name)) return fork
  return changed ? changing : plain
}

async function play(cell: Cell, played = playedOf(cell)): Promise<BundleRun> {
  const { world, main, head } = played
  const scene: EventScene = {
    repository: world.github.repository,
    from: cell.from === 'fork' ? 'mallory/fleet' : 'acme/fleet',
    main,
    head: cell.changed ? head : main,
  }
  const event = eventsOf(scene)[cell.at]
  if (event === undefined) throw new Error(`no event ${cell.at}`)
  const inputs = {
    mode: cell.mode,
    clusters: `rg-test/${cell.cluster},rg-test/never-weu`,
    ...(cell.mode === 'rollback' ? { pools: `rg-test/${cell.cluster}/user1` } : {}),
  }
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_ACTOR: 'mallory',
  }
  return world.apply(inputs, env, { payload: event.payload })
}

function titleOf({ mode, from, changed, event: { name, ref } }: Cell): string {
  return `${mode} on ${name} ${ref}, ${from}, ${changed ? 'changed' : 'as it is'}`
}

/** The one write that each mode sends in the cell's cluster. */
function writeOf({ mode, cluster }: Cell): string {
  return mode === 'apply'
    ? `202 POST ${cluster}/user1 upgradeNodeImageVersion`
    : `200 PUT ${cluster}/user1`
}

/** Events on which the docs let a mode write, on the default branch: there other things decide. */
function isHeard({ mode, event: { name, ref } }: Cell): boolean {
  return documented(mode, name) === 'default branch' && ref === 'refs/heads/main'
}

function writes(): readonly string[] {
  return [plain, changing, fork].flatMap(({ world }) => azureWrites(world.azure))
}

describe('a run that writes to Azure', () => {
  it('is refused before anything is asked of Azure, on every event that the docs do not name', async () => {
    const refused = cells.filter((cell) => !isHeard(cell))
    expect(refused.length).toBeGreaterThan(100)
    const wrong: unknown[] = []
    const check = async (cell: Cell): Promise<void> => {
      const { code, log } = await play(cell)
      if (code !== 1 || !log.includes('apply.not-here')) wrong.push([titleOf(cell), code, log])
    }
    await pMap(refused, check, { concurrency: 3 })
    expect(wrong).toEqual([])
    for (const { world } of [plain, changing, fork]) expect(world.azure.log()).toEqual([])
  })

  it('writes in the documented cells alone', async () => {
    const heard = cells.filter(isHeard)
    const lanes = Map.groupBy(heard, playedOf).values()
    const logs: string[] = []
    await pMap(lanes, async (lane) => {
      for (const cell of lane) logs.push(`${titleOf(cell)}:\n${(await play(cell)).log}`)
    })
    const expected = heard.filter(mayWrite).map(writeOf)
    expect(expected).toHaveLength(5)
    const sent = writes().toSorted()
    const isRight = sent.join() === expected.toSorted().join()
    expect([sent, isRight ? [] : logs]).toEqual([expected.toSorted(), []])
    // The fork's runs got no token, and the others read alone.
    expect(fork.world.azure.log().filter(({ kind }) => kind === 'arm')).toEqual([])
  })

  it('writes on the events that the policy names, in runs of a commit with that policy', async () => {
    const { world } = plain
    const named = `${policy}apply: { events: [repository_dispatch, deployment] }\n`
    const main = await world.github.people.push('main', { [policyPath]: named })
    const late = { ...plain }
    plain = { ...plain, main, head: main }
    world.azure.clearLog()
    const cellsOf = cells.filter(({ mode, from, changed, event: { name } }) => {
      const isNamed = documented(mode, name).startsWith('default branch, where the policy names')
      return isNamed && from === 'same' && !changed
    })
    expect(cellsOf.map(titleOf)).toHaveLength(2)
    // A run whose commit has not got that policy yet leaves it to the run for the newer commit.
    for (const cell of cellsOf) {
      expect(stepsOf(await play(cell, late))).toContain('starts.closed')
    }
    expect(azureWrites(world.azure)).toEqual([])
    for (const cell of cellsOf) await play(cell)
    expect(azureWrites(world.azure)).toEqual(cellsOf.map(writeOf))
  })
})
