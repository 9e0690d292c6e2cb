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

/** The comments in bundled files that name a copyright, each once: comments are not shipped. */
export function noticesInside(bundled: readonly string[]): string {
  const comments = bundled.flatMap(
    (code) => code.match(/\/\*[^]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm) ?? [],
  )
  const found = comments.filter((comment) => /copyright|@licen[cs]e/i.test(comment)).map(words)
  return `Notices inside of bundled files\n\n${[...new Set(found)].toSorted().join('\n\n')}\n`
}

/** A comment without its slashes and stars. */
function words(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^[\s/*!]+|[\s*]+\/?\s*$/g, ''))
    .join('\n')
    .trim()
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
