import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Fault, type Scenario, type ScenarioInput, scenarioSchema } from './schema.ts'
import { faultSchema } from './schema-parts.ts'

/** A scenario that cannot be used; the message names the file, the place in it, and what was expected. */
export class ScenarioError extends Error {}

export function loadScenario(file: string): Scenario {
  return checkScenario(readYaml(file), file)
}

export function checkScenario(value: unknown, file = 'scenario'): Scenario {
  const checked = scenarioSchema.safeParse(value ?? {})
  if (!checked.success) throw new ScenarioError(explain(checked.error, file))
  return checked.data
}

export function checkFaults(value: unknown, file = 'faults'): readonly Fault[] {
  const checked = z.array(faultSchema).safeParse(value)
  if (!checked.success) throw new ScenarioError(explain(checked.error, file))
  return checked.data
}

/** Only for a better type where a scenario is written in code. */
export function scenario(input: ScenarioInput): Scenario {
  return checkScenario(input)
}

function readYaml(file: string): unknown {
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch {
    throw new ScenarioError(`${file}: cannot be read; expected a scenario file in YAML.`)
  }
  try {
    return parse(source)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ScenarioError(`${file}: is not YAML: ${reason}`)
  }
}

function explain(error: z.ZodError, file: string): string {
  return error.issues.map((issue) => `${file}: ${place(issue.path)}: ${issue.message}`).join('\n')
}

function place(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'top level'
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
