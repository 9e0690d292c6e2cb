import * as core from '@actions/core'
import type { InputName } from '../settings.ts'

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
