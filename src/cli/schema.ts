import { policyJsonSchema } from '../policy/file/json-schema.ts'
import { parseArguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

export function schemaCommand(args: readonly string[], terminal: Terminal): number {
  parseArguments('schema', args, { texts: [], switches: [] }, [])
  terminal.out(`${JSON.stringify(policyJsonSchema(), undefined, 2)}\n`)
  return 0
}
