import { type Complaint, type FailureCode, GateFailure } from './errors.ts'
import { compilePolicy } from './policy/compile.ts'
import { builtInReportOnly } from './policy/file/built-in.ts'
import type { PolicyProblem } from './policy/file/problem.ts'
import type { ApprovalEntry } from './policy/history.ts'
import type { Policy } from './policy/policy.ts'
import type { Annotation } from './ports.ts'

/** What holds where there is no policy file. */
export function builtInPolicy(): Policy {
  return compilePolicy(builtInReportOnly, 'built-in:report-only')
}

/**
 * The policy of a file's text, and what is to be said of it.
 *
 * @throws GateFailure with every problem of the text.
 */
export async function policyOfText(
  text: string,
  path: string,
  ref: string,
): Promise<{ readonly policy: Policy; readonly warnings: readonly Annotation[] }> {
  // YAML and schemas take time to load, and a run without a policy file never needs them.
  const { loadPolicy } = await import('./policy/file/load.ts')
  const loaded = loadPolicy(text, path)
  if ('problems' in loaded) throw failureOf(loaded.problems, path, 'policy.invalid')
  const warnings = loaded.warnings.map(({ line, column, path: key, found, expected }) => ({
    level: 'warning' as const,
    title: 'Policy file',
    message: `${path}:${line}:${column}: ${key}: ${found}; ${expected}`,
    at: { file: path, line, column },
  }))
  return { policy: compilePolicy(loaded.policy, ref), warnings }
}

/**
 * The approvals of a lockfile's text.
 *
 * @throws GateFailure with every problem of the text.
 */
export async function approvalsOfText(
  text: string,
  path: string,
): Promise<readonly ApprovalEntry[]> {
  const { parseLockfile } = await import('./plan/lockfile.ts')
  const read = parseLockfile(text, path)
  if ('problems' in read) throw failureOf(read.problems, path, 'lockfile.invalid')
  return read.approvals
}

export function failureOf(
  problems: readonly PolicyProblem[],
  file: string,
  code: FailureCode,
): GateFailure {
  return new GateFailure(
    problems.map(({ line, column, path, found, expected, advice }): Complaint => {
      return {
        code,
        where: `${file}:${line}:${column}${path === '' ? '' : `: ${path}`}`,
        found,
        expected,
        ...(advice === undefined ? {} : { advice }),
        at: { file, line, column },
      }
    }),
  )
}
