import type { PolicyDocument } from '../policy/document.ts'
import { loadPolicy } from '../policy/file/load.ts'
import { problemText } from '../policy/file/problem.ts'
import { writePolicy } from '../policy/file/write.ts'
import { CliFailure } from './failure.ts'
import { fileName, readText } from './files.ts'

export interface ReadPolicy {
  readonly document: PolicyDocument
  /** One line each. May hold untrusted text. */
  readonly warnings: readonly string[]
}

/**
 * The policy file, or stdin for `-`.
 *
 * @throws CliFailure with every problem and its place.
 */
export async function readPolicy(path: string): Promise<ReadPolicy> {
  const name = fileName(path)
  const loaded = loadPolicy(await readText(path), name)
  if ('problems' in loaded) {
    throw new CliFailure(loaded.problems.map((problem) => problemText(name, problem)))
  }
  return {
    document: loaded.policy,
    warnings: loaded.warnings.map((warning) => problemText(name, warning)),
  }
}

/**
 * The policy that a record holds, as this version reads it: what an older version did not know has
 * its default.
 *
 * @throws CliFailure with every problem, told by the members of the record.
 */
export function policyOfRecord(resolved: PolicyDocument, record: string): ReadPolicy {
  const loaded = loadPolicy(writePolicy(resolved), record)
  if ('problems' in loaded) {
    throw new CliFailure(
      loaded.problems.map(({ path, found, expected }) => {
        const member = path === '' ? 'policy.resolved' : `policy.resolved.${path}`
        return `${record}: ${member}: found ${found}; expected ${expected}. Replay it with the version of Flatcar Gate that wrote it, or give --policy.`
      }),
    )
  }
  const { policy } = loaded
  if (JSON.stringify(policy) === JSON.stringify(resolved)) return { document: policy, warnings: [] }
  const warning = `${record}: \`policy.resolved\` is not as this version writes it: what it lacks has its default.`
  return { document: policy, warnings: [warning] }
}
