import { nearest } from '../policy/file/nearest.ts'
import { quoted } from '../policy/file/problem.ts'
import { logText } from '../report/text.ts'
import { parseArguments } from './arguments.ts'
import { CliFailure } from './failure.ts'
import { type CommandName, commandNames, helpOf, overview } from './help.ts'
import { policyCommand } from './policy.ts'
import { replayCommand } from './replay.ts'
import { schemaCommand } from './schema.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<number> | number

const commands: Readonly<Record<CommandName, Command>> = {
  replay: replayCommand,
  policy: policyCommand,
  schema: schemaCommand,
}

/**
 * Runs one command line, without the program's own name.
 *
 * @returns the exit code: 0, 1 for decisions that differ where `--exit-code` asks, 2 for what the
 *   user can put right, 3 for a bug.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (error instanceof CliFailure) {
      for (const line of error.lines) terminal.err(`${logText(line)}\n`)
      return 2
    }
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err('This is a bug in Flatcar Gate; please report it with these lines.\n')
    for (const line of text.split('\n')) terminal.err(`${logText(line)}\n`)
    return 3
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined) {
    terminal.err(overview)
    return 2
  }
  if (name === '--version' || name === '-V') return print(terminal, `${version}\n`)
  if (name === '--help' || name === '-h') return print(terminal, overview)
  if (name === 'help') {
    const { positionals } = parseArguments('help', rest, { texts: [], switches: [] }, ['COMMAND'])
    const [topic] = positionals
    return print(terminal, topic === undefined ? overview : helpOf(knownCommand(topic)))
  }
  const command = knownCommand(name)
  if (rest.includes('--help') || rest.includes('-h')) return print(terminal, helpOf(command))
  return commands[command](rest, terminal)
}

function print(terminal: Terminal, text: string): number {
  terminal.out(text)
  return 0
}

function knownCommand(name: string): CommandName {
  const found = commandNames.find((each) => each === name)
  if (found !== undefined) return found
  const likely = nearest(name, [...commandNames, 'help', '--help', '--version'])
  const meant = likely === undefined ? '' : ` Did you mean ${likely}?`
  throw new CliFailure([
    `flatcar-gate: found the command ${quoted(name)}; expected ${commandNames.join(', ')} or help.${meant}`,
  ])
}
