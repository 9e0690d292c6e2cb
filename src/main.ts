import { complaintText, GateFailure } from './errors.ts'
import { mask, readInput, requestIdToken } from './github/actions-input.ts'
import { actionsOutput } from './github/actions-output.ts'
import { readPolicyFile } from './github/policy-file.ts'
import type { Annotation } from './ports.ts'
import { logText } from './report/text.ts'
import { run } from './run.ts'
import { parseSettings, selectionOf } from './settings.ts'

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

try {
  mask(readInput('github-token'))
  const settings = parseSettings(readInput)
  const { policy, history, warnings } = await readPolicyFile(settings.config, env)
  for (const warning of warnings) output.annotate(escaped(warning))
  const selection = selectionOf(settings, policy)
  // Azure's libraries take most of the start-up time, and a wrong input never needs them.
  const { azureClusters, clouds } = await import('./azure/clusters.ts')
  const clusters = azureClusters({
    cloud: clouds[settings.azure.environment],
    clientId: settings.azure.clientId,
    tenantId: settings.azure.tenantId,
    env,
    assertion: requestIdToken,
    imageSource: settings.imageSource,
    now,
  })
  process.exitCode = await run(
    { clusters, output, clock: { now } },
    { ...settings, selection },
    policy,
    history,
  )
} catch (error) {
  process.exitCode = 1
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
