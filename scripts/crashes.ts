// Kills the bundle at every request of a rollout, and at random moments: `npm run crashes`. Each rollout
// has a world of its own, in which each run of the bundle is killed once; the run after it must go on
// from there, and nothing may have been done twice in the end.
import { parseArgs } from 'node:util'
import {
  boundariesOf,
  parseStrike,
  randomFrom,
  randomMoments,
  spread,
  strikeName,
  together,
} from '../__tests__/bundle/crash-points.ts'
import { rollOut, type Strike } from '../__tests__/bundle/rollout.ts'

const usage = `npm run crashes -- [options]
  --boundaries N  only so many of the boundaries, at even distances (default: all)
  --points N      so many random moments (default: 200)
  --seed S        of the random moments (default: 1)
  --parallel N    rollouts at a time (default: 2)
  --at POINTS     one rollout with these, by commas, and the runs' logs:
                  5:17:before, 5:17:after (request 17 of run 5) or 5:830ms
`

const { values } = parseArgs({
  options: {
    boundaries: { type: 'string', default: '1000000' },
    points: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    parallel: { type: 'string', default: '2' },
    at: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

interface Tally {
  readonly name: string
  kills: number
  /** Kills that came too late: the process had ended. */
  missed: number
  rollouts: number
  /** Rollouts that took more than one run for each kill. */
  slow: number
  violations: number
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function newTally(name: string): Tally {
  return { name, kills: 0, missed: 0, rollouts: 0, slow: 0, violations: 0 }
}

function tallyWords({ name, kills, missed, rollouts, slow, violations }: Tally): string {
  const late = missed === 0 ? '' : `, ${missed} more came too late`
  return `${name}: ${kills} kills in ${rollouts} rollouts${late}; ${slow} needed more than the next run; ${violations} violations`
}

/** @returns the strikes that missed. */
async function strike(strikes: readonly Strike[], tally: Tally): Promise<readonly Strike[]> {
  const { hits, missed, more, left, broken } = await rollOut(strikes)
  const at = strikes.map(strikeName).join()
  tally.rollouts += 1
  tally.kills += hits.length
  tally.missed += missed.length
  if (more > 0) {
    tally.slow += 1
    print(`  --at ${at}: ${more} runs more than one for each kill. ${left.join(' ')}`)
  }
  if (broken.length > 0) {
    tally.violations += 1
    print(`VIOLATION --at ${at}: ${broken.join('; ')}`)
  }
  if (tally.rollouts % 5 === 0) print(`  ${tallyWords(tally)}`)
  return missed
}

/** So many at a time, until `next` has nothing more to do. */
async function atOnce(next: () => Promise<boolean>): Promise<void> {
  const worker = async (): Promise<void> => {
    while (await next());
  }
  await Promise.all(Array.from({ length: Number(values.parallel) }, worker))
}

async function everything(): Promise<number> {
  const began = performance.now()
  const reference = await rollOut()
  const requests = reference.ticks.flatMap((tick) => tick.requests)
  const writes = requests.filter(({ isWrite }) => isWrite).length
  print(
    `undisturbed: ${reference.ticks.length} runs, ${requests.length} requests, ${writes} writes`,
  )
  if (reference.broken.length > 0) {
    print(`VIOLATION without a kill: ${reference.broken.join('; ')}`)
    return 1
  }

  const boundaries = spread(boundariesOf(reference), Number(values.boundaries))
  print(`${boundaries.length} boundaries: before each request, and after the last of a run`)
  const atBoundaries = newTally('boundaries')
  const missed: Strike[] = []
  const kill = async (groups: readonly (readonly Strike[])[]): Promise<void> => {
    const queue = groups.values()
    await atOnce(async () => {
      const strikes = queue.next().value
      if (strikes === undefined) return false
      missed.push(...(await strike(strikes, atBoundaries)))
      return true
    })
  }
  await kill(together(boundaries))
  // After an earlier kill a run may have less to do, and ends before its boundary.
  await kill(missed.splice(0).map((each) => [each]))
  print(tallyWords(atBoundaries))

  const wanted = Number(values.points)
  print(`${wanted} random moments, seed ${values.seed}`)
  const atRandom = newTally('random moments')
  const random = randomFrom(Number(values.seed))
  await atOnce(async () => {
    if (atRandom.kills >= wanted) return false
    await strike(randomMoments(reference, random), atRandom)
    return true
  })
  print(tallyWords(atRandom))
  const minutes = ((performance.now() - began) / 60_000).toFixed(1)
  const violations = atBoundaries.violations + atRandom.violations
  print(`${violations} violations in ${minutes} minutes`)
  return violations === 0 ? 0 : 1
}

async function replay(names: string): Promise<number> {
  const strikes = names.split(',').map(parseStrike)
  const known = strikes.filter((each) => each !== undefined)
  if (known.length < strikes.length) {
    print(`--at: found ${JSON.stringify(names)}; expected such as 5:17:before,6:830ms`)
    return 2
  }
  const { ticks, hits, more, broken } = await rollOut(known)
  for (const [index, { run, requests, isKilled }] of ticks.entries()) {
    print(`\n== run ${index + 1}: ${isKilled ? 'killed' : `exit ${run.code}`}`)
    for (const { subject } of requests) print(`  ${subject.method} ${subject.host}${subject.path}`)
    print(run.log.replaceAll(/^::(debug|add-mask)::.*\n/gm, ''))
  }
  print(`\n${hits.length} kills, ${more} runs more than one for each`)
  for (const words of broken) print(`VIOLATION: ${words}`)
  return broken.length === 0 ? 0 : 1
}

if (values.help) print(usage)
else process.exitCode = await (values.at === undefined ? everything() : replay(values.at))
