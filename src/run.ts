import { stoppable } from './act/stoppable.ts'
import { type RunEvent, runName } from './domain/run-event.ts'
import { judge } from './judge.ts'
import { isErrorStep, type Step } from './plan/step.ts'
import type { Ports, Progress, ReportFile } from './ports.ts'
import type { Recollection, RepositoryRecollection } from './recall.ts'
import { recordPieces } from './record.ts'
import { renderReport } from './report/report.ts'
import { logText } from './report/text.ts'
import type { Result } from './result.ts'
import type { FailOn, Settings } from './settings.ts'

/**
 * Characters that the output `result` may have. A job's outputs may hold 1 MiB in all, counted in
 * UTF-16, and the matrix needs a part of it; a longer record is at `result-path` alone.
 */
export const longestResultOutput = 400_000

/** What a run needs of the world, and of the repository's memory. */
export interface Run {
  readonly ports: Ports
  readonly settings: Settings
  readonly memory: Recollection | RepositoryRecollection
  readonly event: RunEvent
  /** From then on nothing is written any more; absent: nothing ends the run early. */
  readonly signal?: AbortSignal
}

/**
 * The five steps: observe, judge, plan, act, report. The same code decides in every mode; the mode
 * chooses which effects are carried out.
 *
 * @returns the exit code: 1 when something that `fail-on` names was found.
 * @throws GateFailure when the run can't do its job.
 */
export async function run(given: Run): Promise<number> {
  const { ports, settings } = given
  const { output } = ports
  const progress = (line: string): void => output.progress(logText(line))

  const result = await outcomeOf(given, progress)
  const report = renderReport(result)

  // Everything is rendered by now: from here on there is only writing.
  for (const group of report.log) output.log(group)
  const files: readonly ReportFile[] = [
    { name: 'result.json', pieces: recordPieces(result) },
    { name: 'report.html', pieces: [report.html] },
    { name: 'summary.md', pieces: [report.summary] },
  ]
  const [resultPath = '', reportPath = ''] = await output.writeFiles(files)
  for (const [name, value] of Object.entries(report.outputs)) output.setOutput(name, value)
  output.setOutput('result', shortRecord(result))
  output.setOutput('result-path', resultPath)
  output.setOutput('report-path', reportPath)
  if (settings.summary === 'always') await output.writeSummary(report.summary)
  for (const annotation of report.annotations) output.annotate(annotation)
  progress(`Result: ${resultPath}; report as a page: ${reportPath}`)

  const failing = settings.failOn.filter((name) => isFound(name, result))
  // Something runs that nobody approved: that is red whatever `fail-on` says.
  const hasLanded = result.steps.some(({ kind }) => kind === 'upgrade.landed')
  if (failing.length === 0) return hasLanded ? 1 : 0
  const message = `The run is red because \`fail-on\` names what was found: ${failing.join(', ')}.`
  output.annotate({ level: 'error', title: 'fail-on', message })
  return 1
}

/** Observe, judge, plan and act, as far as the mode goes. */
async function outcomeOf(
  { ports, settings, memory, event, signal = new AbortController().signal }: Run,
  progress: Progress,
): Promise<Result> {
  const { clock, repository, upgrades } = ports
  const { mode, selection } = settings
  const clusters = stoppable(ports.clusters, signal)
  if (mode === 'check') {
    const facts = await clusters.observe(selection, progress)
    return judge(facts, memory.policy, memory.history, clock.now(), mode)
  }
  if (repository === undefined || !('facts' in memory)) {
    throw new Error(`mode ${mode} without a repository`)
  }
  const name = runName(event)
  if (mode === 'propose') {
    const { propose, proposeOnPullRequest } = await import('./propose.ts')
    const { pull_request: pull } = event
    const world = { clusters, repository: stoppable(repository, signal), clock }
    return pull === undefined
      ? propose(world, settings, memory, name, progress)
      : proposeOnPullRequest(world, settings, memory, pull, progress)
  }
  if (upgrades === undefined) throw new Error(`mode ${mode} without a way to write to Azure`)
  const world = { clusters: ports.clusters, repository, upgrades, clock }
  const options = { ...settings, event, run: name, signal }
  if (mode === 'apply') {
    const { apply } = await import('./apply.ts')
    return apply(world, selection, memory, options, progress)
  }
  const { rollback } = await import('./rollback.ts')
  return rollback(world, selection, memory, options, progress)
}

function isFound(name: FailOn, result: Result): boolean {
  const { counts, facts } = result
  switch (name) {
    case 'none':
      return false
    case 'outdated':
      return counts.outdated > 0
    case 'expired':
      return counts.expired > 0
    case 'problems':
      return facts.problems.length > 0
    case 'error':
      return (
        (counts.by_verdict.error ?? 0) > 0 || result.steps.some((step) => isErrorIn(step, result))
      )
    default:
      return (counts.by_verdict[name] ?? 0) > 0
  }
}

/** What a person asked for by name and did not get is an error; a tick's work is for the next one. */
function isErrorIn(step: Step, { mode }: Result): boolean {
  const asked: readonly Step['kind'][] = ['lock.busy', 'rollback.left', 'run.stopped']
  return (mode === 'rollback' && asked.includes(step.kind)) || isErrorStep(step)
}

/** The record for the output `result`; empty when it is too long for one. */
function shortRecord(result: Result): string {
  let text = ''
  for (const piece of recordPieces(result)) {
    text += piece
    if (text.length > longestResultOutput) return ''
  }
  return text
}
