import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { GateFailure } from '../errors.ts'
import type { Annotation } from '../ports.ts'
import { type InputName, inputDefaults } from '../settings.ts'

/** One input as the runner passes it; empty when it is not given. */
export function readInput(name: InputName): string {
  return core.getInput(name)
}

/** A fresh GitHub OIDC token. The runner masks it in the log. */
export function requestIdToken(audience: string): Promise<string> {
  return core.getIDToken(audience)
}

/** Keeps a value out of the log. */
export function mask(secret: string): void {
  if (secret !== '') core.setSecret(secret)
}

/**
 * What there is to say of the policy file: this version reads none, so a file that is there must
 * not pass for one that was obeyed.
 *
 * @throws GateFailure when a file was named that does not exist.
 */
export function policyFile(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly Annotation[] {
  if (existsSync(resolve(env['GITHUB_WORKSPACE'] ?? '.', path))) {
    const message = `${path} is there, but this version does not evaluate policy files yet: the report is made with the built-in policy report-only.`
    return [{ level: 'warning', title: 'Policy file not evaluated', message }]
  }
  if (path === inputDefaults.config) return []
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
