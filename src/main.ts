import { Stopped, stoppable } from './act/stoppable.ts'
import type { RunEvent } from './domain/run-event.ts'
import { complaintText, GateFailure } from './errors.ts'
import { mask, readInput, requestIdToken } from './github/actions-input.ts'
import { actionsOutput } from './github/actions-output.ts'
import { readRunEvent } from './github/event.ts'
import { readPolicyFile } from './github/policy-file.ts'
import { githubRepository } from './github/repository.ts'
import type { Annotation, Repository } from './ports.ts'
import { recall, withJournal } from './recall.ts'
import { logText } from './report/text.ts'
import { run } from './run.ts'
import { inputDefaults, parseSettings, type Settings, selectionOf } from './settings.ts'

const { env } = process
// Azure's pipeline asks for `FormData` at each request, and Node loads its whole fetch for the first
// to ask: a tenth of a run's CPU time. Nothing here sends a form.
Object.defineProperty(globalThis, 'FormData', { value: undefined })
const output = actionsOutput(env)

function now(): string {
  return new Date().toISOString()
}

function escaped(annotation: Annotation): Annotation {
  return { ...annotation, message: annotation.message.split('\n').map(logText).join('\n') }
}

/** The repository on GitHub; `undefined` where the run has no token for one. */
function repositoryOf(event: RunEvent, token: string): Repository | undefined {
  const { repository, server_url: serverUrl, api_url: apiUrl } = event
  if (repository === undefined || token === '') return undefined
  return githubRepository({
    token,
    repository,
    apiUrl,
    serverUrl,
    stopping: () => stopped.signal.aborted,
    onWait: (seconds, why) => {
      if (seconds >= 5) output.progress(logText(`GitHub asks to wait (${why}): ${seconds} s`))
    },
  })
}

/** The mode works on a repository, so there must be one. */
function required(repository: Repository | undefined, { mode }: Settings): Repository {
  if (repository !== undefined) return repository
  throw new GateFailure([
    {
      code: 'input.invalid',
      where: 'input "github-token"',
      found: 'nothing, or no repository in GITHUB_REPOSITORY',
      expected: `a token for the repository: \`mode: ${mode}\` works with pull requests and the journal`,
      advice: 'Leave the input out to use the token of the workflow.',
    },
  ])
}

/** A run that is told to end later reports what it has done. */
const stoppedSummary =
  '## Flatcar Gate\n\nThe run was told to end before it had read the clusters, or before it had finished. ' +
  'It has started no upgrade and put no pool back. The next run goes on from what it finds.\n'

// The runner cancels with SIGINT and, seconds later, SIGTERM: nothing is written from then on, and
// what was done is still told.
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => stopped.abort())
}

try {
  const token = readInput('github-token')
  mask(token)
  const settings = parseSettings(readInput)
  const event = await readRunEvent(env)
  const repository = repositoryOf(event, token)
  const reading = repository === undefined ? undefined : stoppable(repository, stopped.signal)
  const memory =
    settings.mode === 'check'
      ? await withJournal(await readPolicyFile(settings.config, env), reading)
      : await recall(required(reading, settings), settings.config, inputDefaults.config)
  for (const warning of memory.warnings) output.annotate(escaped(warning))
  const selection = selectionOf(settings, memory.policy)
  // Azure's libraries take most of the start-up time, and a wrong input never needs them.
  const { azure, clouds } = await import('./azure/clusters.ts')
  const { clusters, upgrades } = azure({
    cloud: clouds[settings.azure.environment],
    clientId: settings.azure.clientId,
    tenantId: settings.azure.tenantId,
    env,
    assertion: requestIdToken,
    imageSource: settings.imageSource,
    now,
    stopping: () => stopped.signal.aborted,
    onWait: (seconds, why) => {
      if (seconds >= 5) output.progress(logText(`Azure asks to wait (${why}): ${seconds} s`))
    },
  })
  process.exitCode = await run({
    ports: {
      clusters,
      upgrades,
      output,
      clock: { now },
      ...(repository === undefined ? {} : { repository }),
    },
    settings: { ...settings, selection },
    memory,
    event,
    signal: stopped.signal,
  })
} catch (error) {
  process.exitCode = 1
  if (error instanceof Stopped && readInput('summary') !== 'never') {
    await output.writeSummary(stoppedSummary)
  }
  for (const complaint of error instanceof GateFailure ? error.complaints : []) {
    output.annotate(
      escaped({
        level: 'error',
        title: `Flatcar Gate: ${complaint.code}`,
        message: complaintText(complaint),
        ...(complaint.at === undefined ? {} : { at: complaint.at }),
      }),
    )
  }
  if (!(error instanceof GateFailure)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    output.annotate({
      level: 'error',
      title: 'Flatcar Gate: internal',
      message: `This is a bug in Flatcar Gate; please report it with the log of this run.\n${text.split('\n').map(logText).join('\n')}`,
    })
  }
}

// A connection that somebody else left open (a metadata service that never answers) must not hold
// the job up: everything is written by now.
setTimeout(() => process.exit(), 1_000).unref()
