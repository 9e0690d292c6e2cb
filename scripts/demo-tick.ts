// One run of the action with the demo's clock, telling the terminal instead of a runner.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { azureClusters, clouds } from '../src/azure/clusters.ts'
import { complaintText, GateFailure } from '../src/errors.ts'
import { readInput } from '../src/github/actions-input.ts'
import { readRunEvent } from '../src/github/event.ts'
import { readPolicyFile } from '../src/github/policy-file.ts'
import type { Output } from '../src/ports.ts'
import { run } from '../src/run.ts'
import { parseSettings, selectionOf } from '../src/settings.ts'

const [folder = 'out/demo'] = process.argv.slice(2)
const { env } = process
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** As the toolkit asks, but without its commands to a runner that is not there. */
async function idToken(audience: string): Promise<string> {
  const url = `${env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=${encodeURIComponent(audience)}`
  const authorization = `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`
  const answer = await fetch(url, { headers: { authorization } })
  const { value } = (await answer.json()) as { readonly value: string }
  return value
}

function now(): string {
  return env['DEMO_NOW'] ?? new Date().toISOString()
}

const output: Output = {
  progress: (line) => say(`  ${line}`),
  log({ title, lines }) {
    say(`\n${title}`)
    for (const line of lines) say(`  ${line}`)
  },
  annotate: ({ level, title, message }) => say(`\n${level}: ${title}\n  ${message}`),
  setOutput: () => undefined,
  writeSummary: () => Promise.resolve(),
  writeFiles(files) {
    const paths = files.map(({ name, pieces }) => {
      const path = join(folder, name)
      writeFileSync(path, [...pieces].join(''))
      return path
    })
    return Promise.resolve(paths)
  },
}

say('Flatcar Gate on its simulator: four subscriptions that do not exist, read as if they did.\n')
try {
  const settings = parseSettings(readInput)
  const memory = await readPolicyFile(settings.config, env)
  const selection = selectionOf(settings, memory.policy)
  const clusters = azureClusters({
    cloud: clouds[settings.azure.environment],
    clientId: settings.azure.clientId,
    tenantId: settings.azure.tenantId,
    env,
    assertion: idToken,
    imageSource: settings.imageSource,
    now,
  })
  process.exitCode = await run({
    ports: { clusters, output, clock: { now } },
    settings: { ...settings, selection },
    memory,
    event: await readRunEvent(env),
  })
  const summary = join(folder, 'summary.md')
  const lines = readFileSync(summary, 'utf8').split('\n').length
  say(`\nThe report as a page to look at:   ${join(folder, 'report.html')}`)
  say(`The step summary (${lines} lines):      ${summary}`)
  say(`The record for scripts:            ${join(folder, 'result.json')}`)
} catch (error) {
  process.exitCode = 1
  if (!(error instanceof GateFailure)) throw error
  for (const complaint of error.complaints) say(`error: ${complaintText(complaint)}`)
}
