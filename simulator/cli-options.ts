import { parseArgs } from 'node:util'

export const usage = `Usage: npm run simulator -- --scenario FILE [options]

Serves a simulated Azure on this machine: Resource Manager, Entra ID, the runner's token service.

  --scenario FILE   a scenario file, or the name of one in simulator/scenarios (demo, calm, storm…)
  --port N          port of the proxy (default: a free one)
  --at ISO          where the simulated time starts, e.g. 2026-11-23T06:00:00Z
  --speed N         how many times faster than real time it runs (0 stands still)
  --latency MS      added to every answer, in milliseconds
  --help            this text
`

export type Wanted = {
  readonly scenario: string
  readonly port?: number
  readonly at?: string
  readonly speed?: number
  readonly latency?: number
}

/** The options, or what is wrong with them; the empty text where only help is asked for. */
export function readOptions(args: readonly string[]): Wanted | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        port: { type: 'string' },
        at: { type: 'string' },
        speed: { type: 'string' },
        latency: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) return ''
    if (values.scenario === undefined) return '--scenario is missing.'
    for (const name of ['port', 'speed', 'latency'] as const) {
      const value = values[name]
      if (value !== undefined && !/^\d+(\.\d+)?$/.test(value)) {
        return `--${name} expects a number, got "${value}".`
      }
    }
    if (values.at !== undefined && Number.isNaN(Date.parse(values.at))) {
      return `--at expects an instant such as 2026-11-23T06:00:00Z, got "${values.at}".`
    }
    return {
      scenario: values.scenario,
      ...(values.port === undefined ? {} : { port: Number(values.port) }),
      ...(values.at === undefined ? {} : { at: values.at }),
      ...(values.speed === undefined ? {} : { speed: Number(values.speed) }),
      ...(values.latency === undefined ? {} : { latency: Number(values.latency) }),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
