import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Complaint, type FailureCode, GateFailure } from '../errors.ts'
import { compilePolicy } from '../policy/compile.ts'
import { builtInReportOnly } from '../policy/file/built-in.ts'
import type { PolicyProblem } from '../policy/file/problem.ts'
import { type History, noHistory } from '../policy/history.ts'
import type { Policy } from '../policy/policy.ts'
import type { Annotation } from '../ports.ts'
import { inputDefaults } from '../settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Approvals: who merges a change of this file on the default branch says yes to its images. */
export const lockfile = '.github/flatcar-gate.lock.json'

/** The policy that holds for a run, what the repository remembers, and what is to be said of the files. */
export interface PolicyOfRun {
  readonly policy: Policy
  readonly history: History
  readonly warnings: readonly Annotation[]
}

/**
 * The policy file in the workspace with the approvals of the lockfile, or the built-in `report-only`
 * where there is no policy file.
 *
 * @param path as the input `config` gives it, relative to the workspace.
 * @throws GateFailure with every problem of the file, or when a file was named that does not exist.
 */
export async function readPolicyFile(path: string, env: Env): Promise<PolicyOfRun> {
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '.', path)
  if (!existsSync(file)) {
    if (path === inputDefaults.config) {
      const policy = compilePolicy(builtInReportOnly, 'built-in:report-only')
      return { policy, history: noHistory, warnings: [] }
    }
    throw new GateFailure([
      {
        code: 'input.invalid',
        where: 'input "config"',
        found: `no file ${JSON.stringify(path)} in the workspace`,
        expected: 'a policy file, or the input left out',
        advice: 'Run actions/checkout before this step, or correct the path.',
      },
    ])
  }
  // YAML and schemas take time to load, and a run without a policy file never needs them.
  const { loadPolicy } = await import('../policy/file/load.ts')
  const loaded = loadPolicy(readFileSync(file, 'utf8'), path)
  if ('problems' in loaded) throw failureOf(loaded.problems, path, 'policy.invalid')
  const warnings = loaded.warnings.map(({ line, column, path: key, found, expected }) => ({
    level: 'warning' as const,
    title: 'Policy file',
    message: `${path}:${line}:${column}: ${key}: ${found}; ${expected}`,
    at: { file: path, line, column },
  }))
  const policy = compilePolicy(loaded.policy, refOf(path, env))
  return { policy, history: { ...noHistory, approvals: await readApprovals(env) }, warnings }
}

/** No lockfile: nothing is approved yet. */
async function readApprovals(env: Env): Promise<History['approvals']> {
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '.', lockfile)
  if (!existsSync(file)) return []
  const { parseLockfile } = await import('../plan/lockfile.ts')
  const read = parseLockfile(readFileSync(file, 'utf8'), lockfile)
  if ('problems' in read) throw failureOf(read.problems, lockfile, 'lockfile.invalid')
  return read.approvals
}

function failureOf(
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

/** `main@4c1d…`, or the path where no commit is known. */
function refOf(path: string, env: Env): string {
  const { GITHUB_REF_NAME: ref = '', GITHUB_SHA: sha = '' } = env
  return ref === '' || sha === '' ? path : `${ref}@${sha}`
}
