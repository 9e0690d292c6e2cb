import { brokenPromises, openProposals } from './rollout-promises.ts'
import { type Death, type RolloutWorld, startRollout, type TickRun } from './rollout-world.ts'

const propose = { mode: 'propose' }
const apply = { mode: 'apply', 'max-wait': '45m' }

/** Proposal and rollout of either ring; the last two find the work done. */
const plan = [propose, apply, propose, apply, propose, apply]

/** So many runs more than one for each kill, and it has not converged. */
const mostMore = 4

/** A kill of one of the planned runs, by its number from 1. */
export interface Strike {
  readonly run: number
  readonly death: Death
}

export interface Rollout {
  readonly ticks: readonly TickRun[]
  readonly hits: readonly Strike[]
  /** Kills that came too late: the run had ended. */
  readonly missed: readonly Strike[]
  /** Runs beyond the planned ones and one more for each kill. */
  readonly more: number
  /** Why single pools were left to the next run: a busy machine is too slow for the rule of ten seconds. */
  readonly left: readonly string[]
  /** Promises that were broken, in words. */
  readonly broken: readonly string[]
}

/**
 * Plays the rollout in a world of its own. People merge what is open after each run; a run that was
 * killed is followed by another of its kind.
 *
 * @param strikes at most one for each planned run.
 */
export async function rollOut(strikes: readonly Strike[] = []): Promise<Rollout> {
  const world = await startRollout()
  try {
    return await play(world, strikes)
  } finally {
    await world.close()
  }
}

async function play(world: RolloutWorld, strikes: readonly Strike[]): Promise<Rollout> {
  const ticks: TickRun[] = []
  const hits: Strike[] = []
  const missed: Strike[] = []
  const broken: string[] = []
  for (let done = 0; ; ) {
    const inputs = plan[done] ?? (done % 2 === 0 ? propose : apply)
    const strike = strikes.find((each) => each.run === done + 1 && !hits.includes(each))
    const tick = await world.tick(inputs, { death: strike?.death })
    ticks.push(tick)
    if (strike !== undefined) (tick.isKilled ? hits : missed).push(strike)
    if (!tick.isKilled) {
      done += 1
      if (tick.run.code !== 0) broken.push(`run ${ticks.length} ended red: ${tick.run.log}`)
    }
    await mergeAll(world)
    const more = ticks.length - plan.length - hits.length
    const isAtRest = done >= plan.length && !tick.isKilled && isIdle(tick)
    if (!isAtRest && more < mostMore) continue
    if (!isAtRest) broken.push(`not at rest after ${ticks.length} runs`)
    broken.push(...(await brokenPromises(world)))
    return { ticks, hits, missed, more, left: ticks.flatMap(leftIn), broken }
  }
}

/** When the second ring is approved, AKS has moved on: only a snapshot brings the approved image. */
async function mergeAll({ azure, github }: RolloutWorld): Promise<void> {
  for (const { number, title } of await openProposals({ github })) {
    await github.people.merge(number)
    if (/\bprod\b/.test(title)) azure.clock.advance(86_400_000)
  }
}

function leftIn({ run }: TickRun): readonly string[] {
  const steps = run.result?.steps ?? []
  return steps.flatMap(({ kind, message }) => (kind === 'upgrade.left' ? [message] : []))
}

const lockWrites = /\/git\/(trees|commits|refs|refs\/flatcar-gate\/lock)$/
/** A lock that a killed run has left is taken over: two commits, and the ref is tried twice. */
const mostLockWrites = 7

/** Wrote nothing, but for its lock. */
function isIdle({ requests }: TickRun): boolean {
  const writes = requests.filter(({ isWrite }) => isWrite)
  const isOfLock = ({ subject: { service, path } }: TickRun['requests'][number]): boolean =>
    service === 'github' && lockWrites.test(path)
  return writes.length <= mostLockWrites && writes.every(isOfLock)
}
