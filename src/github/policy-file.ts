import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { lockfilePath } from '../domain/repository.ts'
import { GateFailure } from '../errors.ts'
import { type History, noHistory } from '../policy/history.ts'
import { approvalsOfText, builtInPolicy, policyOfText } from '../policy-text.ts'
import type { Recollection } from '../recall.ts'
import { inputDefaults } from '../settings.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * The policy file in the workspace with the approvals of the lockfile, or the built-in `report-only`
 * where there is no policy file.
 *
 * @param path as the input `config` gives it, relative to the workspace.
 * @throws GateFailure with every problem of the file, or when a file was named that does not exist.
 */
export async function readPolicyFile(path: string, env: Env): Promise<Recollection> {
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '.', path)
  if (!existsSync(file)) {
    if (path === inputDefaults.config) {
      return { policy: builtInPolicy(), history: noHistory, warnings: [] }
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
  const read = await policyOfText(readFileSync(file, 'utf8'), path, refOf(path, env))
  return { ...read, history: { ...noHistory, approvals: await readApprovals(env) } }
}

/** No lockfile: nothing is approved yet. */
async function readApprovals(env: Env): Promise<History['approvals']> {
  const file = resolve(env['GITHUB_WORKSPACE'] ?? '.', lockfilePath)
  return existsSync(file) ? approvalsOfText(readFileSync(file, 'utf8'), lockfilePath) : []
}

/** `main@4c1d…`, or the path where no commit is known. */
function refOf(path: string, env: Env): string {
  const { GITHUB_REF_NAME: ref = '', GITHUB_SHA: sha = '' } = env
  return ref === '' || sha === '' ? path : `${ref}@${sha}`
}
