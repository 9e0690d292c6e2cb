import { planRollback } from './act/rollback-offer.ts'
import { rollbackWave } from './act/rollback-wave.ts'
import { carryOutTakeBack, readTakeBack } from './act/take-back.ts'
import { flush, say, type Tick, type TickPorts } from './act/tick.ts'
import { type ApplyOptions, lockedRun } from './apply.ts'
import type { Selection } from './domain/selection.ts'
import { GateFailure } from './errors.ts'
import { findPools } from './plan/find-pools.ts'
import type { Progress } from './ports.ts'
import type { RepositoryRecollection } from './recall.ts'
import type { Result } from './result.ts'

export interface RollbackOptions extends ApplyOptions {
  readonly rollback: {
    /** `resourceGroup/cluster/pool`, or full resource ids of agent pools. */
    readonly pools: readonly string[]
    readonly reason: string | undefined
    /** How long the image is held on the pools, in milliseconds. */
    readonly holdFor: number
  }
}

/**
 * Puts the named pools back to the image that each left last, holds them there, and closes the image
 * that was taken back to their rings and the later ones. Watches them to their end.
 *
 * @throws GateFailure when this run may not write to Azure, or a name is of no pool, or of several:
 *   nothing is written then.
 */
export async function rollback(
  ports: TickPorts,
  selection: Selection,
  memory: RepositoryRecollection,
  options: RollbackOptions,
  progress: Progress,
): Promise<Result> {
  const { pools, reason, holdFor } = options.rollback
  const { actor } = options.event
  const work = async (tick: Tick): Promise<void> => {
    const found = findPools(tick.facts, pools)
    if ('problems' in found) {
      throw new GateFailure(
        found.problems.map((problem) => ({
          code: 'input.invalid',
          where: 'input "pools"',
          ...problem,
        })),
      )
    }
    const because =
      reason ?? (actor === undefined ? 'no reason was given' : `asked for by ${actor}`)
    if (options.dryRun) {
      for (const target of found.targets) await planRollback(tick, target)
      return
    }
    const who = actor === undefined ? {} : { by: actor }
    await rollbackWave(tick, found.targets, { reason: because, holdFor, ...who }, options.maxWait)
    await takeBackApprovals(tick)
  }
  return lockedRun('rollback', ports, selection, memory, options, progress, work)
}

/** By then the pools are held and on their way back: what GitHub refuses here is told, and fails no run. */
async function takeBackApprovals(tick: Tick): Promise<void> {
  await flush(tick)
  const { repository } = tick.ports
  try {
    const { step } = await readTakeBack(repository, tick.memory, tick.events)
    if (step !== undefined) say(tick, await carryOutTakeBack(repository, tick.memory, step))
  } catch (error) {
    if (!(error instanceof GateFailure)) throw error
    const message = `The pull request that takes the approval back could not be written. The journal holds the pools all the same, and the next run of mode propose opens it. ${error.message}`
    say(tick, { kind: 'pull-request.refused', message })
  }
}
