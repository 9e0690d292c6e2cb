import { writePolicy } from '../policy/file/write.ts'
import { logText } from '../report/text.ts'
import { parseArguments } from './arguments.ts'
import { readPolicy } from './policy-file.ts'
import { safeJson } from './safe-json.ts'
import type { Terminal } from './terminal.ts'

const defaultFile = '.github/flatcar-gate.yml'

export async function policyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const flags = { texts: [], switches: ['json'] } as const
  const { switches, positionals } = parseArguments('policy', args, flags, ['FILE'])
  const [file = defaultFile] = positionals
  const { document, warnings } = await readPolicy(file)
  for (const warning of warnings) terminal.err(`${logText(warning)}\n`)
  terminal.out(switches.has('json') ? `${safeJson(document)}\n` : writePolicy(document))
  return 0
}
