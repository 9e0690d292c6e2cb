import { jsonProblem } from '../domain/json-problem.ts'
import { type ReadRecord, readRecord } from '../replay/read-record.ts'
import { CliFailure } from './failure.ts'
import { fileName, readText } from './files.ts'

/**
 * The result record in a file, or on stdin for `-`.
 *
 * @throws CliFailure with all that is wrong with it.
 */
export async function readRecordFile(path: string): Promise<ReadRecord> {
  const name = fileName(path)
  const record = readRecord(parseJson(await readText(path), name))
  if (!('problems' in record)) return record
  throw new CliFailure(
    record.problems.map(({ path: member, found, expected, advice }) => {
      const where = member === '' ? name : `${name}: ${member}`
      return `${where}: found ${found}; expected ${expected}. ${advice}`
    }),
  )
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column, found } = jsonProblem(text)
    throw new CliFailure([
      `${name}:${line}:${column}: found ${found}; expected JSON: the result record of a run.`,
    ])
  }
}
