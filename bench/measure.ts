import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Command {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

export interface Measured {
  readonly code: number | null
  readonly milliseconds: number
  /** User and system time. */
  readonly cpuMilliseconds: number
  readonly peakMiB: number
}

/**
 * Writes the process's own accounting when it ends. It is loaded into every measured command, the
 * empty one too, so it cancels out of a ratio.
 */
const reporter = `
import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeFileSync(process.env.BENCH_FILE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }))
})
`

/** Runs one Node process to its end and measures it whole. */
export async function runMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'usage.json')
  const hook = join(folder, 'reporter.mjs')
  writeFileSync(hook, reporter)
  writeFileSync(join(folder, 'output'), '')
  const started = performance.now()
  try {
    const code = await new Promise<number | null>((done, fail) => {
      const child = spawn(process.execPath, ['--import', hook, ...args], {
        cwd: folder,
        stdio: 'ignore',
        env: {
          BENCH_FILE: file,
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: join(folder, 'output'),
          ...env,
        },
      })
      child.on('error', fail)
      child.on('close', done)
    })
    const milliseconds = performance.now() - started
    const usage = JSON.parse(readFileSync(file, 'utf8')) as { cpu: number; rss: number }
    return { code, milliseconds, cpuMilliseconds: usage.cpu, peakMiB: Math.round(usage.rss) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * CPU time of each command as a multiple of the first one's: the median of the ratios round by
 * round. The commands take turns, so that a machine whose speed drifts harms none of them.
 */
export async function cpuRatios(
  rounds: number,
  commands: readonly Command[],
): Promise<readonly number[]> {
  const ratios = commands.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    const times: number[] = []
    for (const { args, env } of commands) {
      times.push((await runMeasured(args, env)).cpuMilliseconds)
    }
    // The first round warms the machine's file cache.
    if (round === 0) continue
    for (const [at, time] of times.entries()) ratios[at]?.push(time / (times[0] ?? time))
  }
  return ratios.map((each) => each.toSorted((a, b) => a - b)[Math.floor(each.length / 2)] ?? 0)
}
