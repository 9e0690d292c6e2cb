import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GateFailure } from '../errors.ts'
import { compilePolicy } from '../policy/compile.ts'
import { builtInReportOnly } from '../policy/file/built-in.ts'
import type { Policy } from '../policy/policy.ts'
import type { Annotation } from '../ports.ts'
import { inputDefaults } from '../settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The policy that holds for a run, and what is to be said of its file. */
export interface PolicyOfRun {
  readonly policy: Policy
  readonly warnings: readonly Annotation[]
}

/**
 * The policy file in the workspace, or the built-in `report-only` where there is none.
 *
 * @param path as the input `config` gives it, relative to the workspace.
 * @throws GateFailure with every problem of the file, or when a file was named that does not exist.
 */
export async function readPolicyFile(path: string, env: Env): Promise<PolicyOfRun> {
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '.', path)
  if (!existsSync(file)) {
    if (path === inputDefaults.config) {
      return { policy: compilePolicy(builtInReportOnly, 'built-in:report-only'), warnings: [] }
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
  if ('problems' in loaded) {
    throw new GateFailure(
      loaded.problems.map(({ line, column, path: key, found, expected, advice }) => ({
        code: 'policy.invalid',
        where: `${path}:${line}:${column}${key === '' ? '' : `: ${key}`}`,
        found,
        expected,
        ...(advice === undefined ? {} : { advice }),
        at: { file: path, line, column },
      })),
    )
  }
  const warnings = loaded.warnings.map(({ line, column, path: key, found, expected }) => ({
    level: 'warning' as const,
    title: 'Policy file',
    message: `${path}:${line}:${column}: ${key}: ${found}; ${expected}`,
    at: { file: path, line, column },
  }))
  return { policy: compilePolicy(loaded.policy, refOf(path, env)), warnings }
}

/** `main@4c1d…`, or the path where no commit is known. */
function refOf(path: string, env: Env): string {
  const { GITHUB_REF_NAME: ref = '', GITHUB_SHA: sha = '' } = env
  return ref === '' || sha === '' ? path : `${ref}@${sha}`
}
