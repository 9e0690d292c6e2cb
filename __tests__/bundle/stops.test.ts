import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { lockRef } from '../../src/domain/repository.ts'
import {
  type ApplyWorld,
  approvedImage,
  azureWrites,
  beforeImage,
  clusterOf,
  oneStart,
  sceneOf,
  startApplyWorld,
} from './apply-world.ts'
import { stepsOf } from './propose-world.ts'
import type { BundleRun, Running } from './run-bundle.ts'

jest.setTimeout(240_000)

/** The runner kills ten seconds after it first asked; the gate takes half of that. */
const limitMs = 5_000

interface Stopped {
  readonly run: BundleRun
  /** From the signal to the end of the process. */
  readonly milliseconds: number
  /** Writes to GitHub that were answered from then on. */
  readonly since: readonly string[]
}

interface Moment {
  /** What the run waits for when the signal comes. */
  readonly at: (world: ApplyWorld, running: Running) => Promise<(() => void) | undefined>
  readonly signals: readonly ('SIGINT' | 'SIGTERM')[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** The image that the pool runs; it left the one before it yesterday. */
  readonly image?: string
}

/** The run stands at a request that is not answered before the process is over. */
function held(
  side: 'azure' | 'github',
  match: Parameters<ApplyWorld['azure']['hold']>[0],
): Moment['at'] {
  return async (world) => {
    const hold = world[side].hold(match)
    await hold.arrived
    return hold.release
  }
}

let world: ApplyWorld
afterEach(() => world.close())

async function stop({ at, signals, inputs = {}, env = {}, image }: Moment): Promise<Stopped> {
  world = await startApplyWorld({ scene: sceneOf([clusterOf('test-weu', image)]) })
  let signalled = Number.POSITIVE_INFINITY
  let before = 0
  let letGo: (() => void) | undefined
  let kill: NodeJS.Timeout | undefined
  const onStart = (running: Running): void => {
    void at(world, running).then((release) => {
      letGo = release
      before = world.writes().length
      signalled = performance.now()
      for (const signal of signals) running.kill(signal)
      kill = setTimeout(() => running.kill('SIGKILL'), 2 * limitMs)
    })
  }
  const run = await world.apply(inputs, env, { onStart })
  const milliseconds = performance.now() - signalled
  clearTimeout(kill)
  if (letGo !== undefined) {
    // What was on its way arrives after all, when nobody waits for it any more.
    const answered = requests()
    letGo()
    for (let looks = 0; looks < 500 && requests() === answered; looks += 1) await wait(20)
  }
  return { run, milliseconds, since: world.writes().slice(before) }
}

function requests(): number {
  return world.azure.log().length + world.github.log().length
}

/** Is there a lock after the run? */
async function hasLock(): Promise<boolean> {
  const { url, repository, personToken } = world.github
  const path = `${url}/repos/${repository}/git/${lockRef.replace('refs/', 'ref/')}`
  const answer = await fetch(path, { headers: { authorization: `Bearer ${personToken('ada')}` } })
  return answer.ok
}

const takes = 'POST /repos/acme/fleet/git/refs'
const givesBack = 'DELETE /repos/acme/fleet/git/refs/flatcar-gate/lock'

/** The next run of the job; GitHub begins it when the one before is over. */
function next(): Promise<BundleRun> {
  return world.apply({}, { GITHUB_RUN_ATTEMPT: '2' })
}

const startPath = '**/upgradeNodeImageVersion'
const journalMoves = { method: 'PATCH', path: '**/flatcar-gate/journal' }

describe('a signal to end, before the clusters were read', () => {
  it.each([
    ['while GitHub is read', held('github', { method: 'GET' }), []],
    ['while the lock is taken', held('github', { method: 'POST', path: '**/git/refs' }), [takes]],
    ['while a token is fetched', held('azure', { service: 'entra' }), [givesBack]],
    ['while clusters are listed', held('azure', { path: '**/managedClusters' }), [givesBack]],
  ] as const)('%s ends the run with a word in the summary', async (_, at, writes) => {
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGINT'] })
    expect([run.code, run.log]).toEqual([1, expect.stringContaining('run.stopped')])
    expect(milliseconds).toBeLessThan(limitMs)
    expect(run.summary).toContain('told to end')
    expect(run.summary).toContain('started no upgrade')
    expect([azureWrites(world.azure), await world.entries()]).toEqual([[], []])
    expect(since).toEqual(writes)
    // A ref that was asked for may come when its run is gone.
    const locked = writes[0] === takes
    expect(await hasLock()).toBe(locked)
    expect(stepsOf(await next())).toEqual([
      ...(locked ? ['lock.taken-over'] : []),
      'upgrade.started',
    ])
    expect(azureWrites(world.azure)).toEqual([oneStart])
  })
})

describe('a signal to end, later', () => {
  it('while a start is on its way leaves that to the next run, and says so', async () => {
    const at = held('azure', { path: startPath })
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGINT'] })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, stepsOf(run)]).toEqual([0, ['upgrade.left', 'run.stopped']])
    expect(run.summary).toContain('before its start')
    expect(since).toEqual([])
    // It arrived when the process was gone, and nobody wrote it down.
    expect(azureWrites(world.azure)).toEqual([oneStart])
    expect([await hasLock(), await world.entries()]).toEqual([true, []])
    expect(stepsOf(await next())).toEqual(['lock.taken-over', 'upgrade.adopted'])
    world.azure.clock.advance(3_600_000)
    expect(stepsOf(await next())).toEqual(['upgrade.proven'])
    expect(azureWrites(world.azure)).toEqual([oneStart])
  })

  it('while it is found out whether a start arrived does not start it again', async () => {
    const at: Moment['at'] = async ({ azure }) => {
      azure.setFaults([{ match: { path: startPath }, effect: 'lost-answer' }])
      const sent = azure.hold({ path: startPath })
      await sent.arrived
      const looked = azure.hold({ method: 'GET', path: '**/test-weu**' })
      sent.release()
      await looked.arrived
      return looked.release
    }
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGTERM'] })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, stepsOf(run)]).toEqual([0, ['upgrade.left', 'run.stopped']])
    expect(since).toEqual([])
    expect(stepsOf(await next())).toEqual(['lock.taken-over', 'upgrade.adopted'])
    expect(azureWrites(world.azure)).toEqual(['0 POST test-weu/user1 upgradeNodeImageVersion'])
  })

  it('while a start is written down gives the lock back, and the next run takes the start on', async () => {
    const at = held('github', journalMoves)
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGINT'] })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, stepsOf(run)]).toEqual([0, ['upgrade.started', 'run.stopped']])
    expect(run.summary).toContain('started the upgrade')
    expect(since).toEqual([givesBack, expect.stringContaining('PATCH')])
    expect(await hasLock()).toBe(false)
    // The entry that was on its way arrived: the journal knows the start once.
    expect(await world.entries()).toEqual(['started test-weu/user1'])
    expect(stepsOf(await next())).toEqual([])
    expect(azureWrites(world.azure)).toEqual([oneStart])
  })

  it('while upgrades are watched, twice as the runner does, ends the watching alone', async () => {
    const at: Moment['at'] = async (_, running) => {
      await running.logged('Watching one upgrade')
      return undefined
    }
    const { run, milliseconds, since } = await stop({
      at,
      signals: ['SIGINT', 'SIGTERM'],
      inputs: { 'max-wait': '1h' },
    })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, stepsOf(run)]).toEqual([0, ['upgrade.started', 'run.stopped']])
    expect(since).toEqual([givesBack])
    expect(run.result?.decisions).toContainEqual(
      expect.objectContaining({ verdict: 'in-progress', to: approvedImage }),
    )
    expect([await hasLock(), await world.entries()]).toEqual([false, ['started test-weu/user1']])
    world.azure.clock.advance(3_600_000)
    expect(stepsOf(await next())).toEqual(['upgrade.proven'])
    expect(azureWrites(world.azure)).toEqual([oneStart])
  })
})

describe('a signal to end, in another mode', () => {
  it.each([
    ['check', held('azure', { path: '**/upgradeProfiles/default' }), []],
    ['propose', held('github', { method: 'POST', path: '**/git/refs' }), [takes]],
  ] as const)('%s ends the run too', async (mode, at, writes) => {
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGINT'], inputs: { mode } })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, run.log]).toEqual([1, expect.stringContaining('run.stopped')])
    expect(run.summary).toContain('told to end')
    expect([since, azureWrites(world.azure)]).toEqual([writes, []])
  })

  it('rollback says that it does not know whether the pool goes back, and is red', async () => {
    const at = held('azure', { method: 'PUT', path: '**/agentPools/user1' })
    const inputs = { mode: 'rollback', pools: 'rg-test/test-weu/user1', reason: 'broken' }
    const env = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const image = approvedImage
    const { run, milliseconds, since } = await stop({ at, signals: ['SIGINT'], inputs, env, image })
    expect(milliseconds).toBeLessThan(limitMs)
    expect([run.code, stepsOf(run)]).toEqual([1, ['pool.held', 'rollback.left', 'run.stopped']])
    expect(run.summary).toContain('before it was told whether it goes back')
    expect([since, await hasLock()]).toEqual([[], true])
    // The hold was written first: what was put back after all stays there.
    expect(azureWrites(world.azure)).toEqual(['200 PUT test-weu/user1'])
    world.azure.clock.advance(3_600_000)
    const after = await next()
    expect(stepsOf(after)).toContain('lock.taken-over')
    expect(after.result?.decisions).toContainEqual(
      expect.objectContaining({ from: beforeImage, reason_code: 'hold.active' }),
    )
    expect(azureWrites(world.azure)).toEqual(['200 PUT test-weu/user1'])
  })
})
