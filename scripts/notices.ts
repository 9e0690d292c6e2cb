import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockedPackage {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

/**
 * The licence texts of every package in the production tree, from the lockfile. The bundler's own
 * list holds the packages of its last chunk alone.
 */
export function notices(): string {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, locked]) => notice(path, locked))
    .join('\n')
}

function notice(path: string, locked: LockedPackage): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const file = existsSync(path)
    ? readdirSync(path).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    : undefined
  const text =
    file === undefined
      ? 'The package carries no licence file.'
      : readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${name} ${locked.version ?? ''} (${locked.license ?? 'licence not stated'})\n\n${text}\n`
}
